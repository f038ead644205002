/**
 * What surrounds the pane: which program it runs in, its language and its colours. Read once at start; the colours also
 * when the system or Office changes them. Office.js may be absent (network closed, opened in a browser): then the pane
 * still works for reading, and says why it cannot write.
 */
import type { Language } from '../editions/model';

export type Shade = 'light' | 'dark';

/** Where the pane found itself. */
export type Host =
  | {
      readonly kind: 'excel';
      readonly platform: string;
      readonly version: string;
      /** The highest set of Excel's interface that this Excel says it has. */
      readonly api: string | null;
      /** Whether that is enough for writing sheets. */
      readonly writes: boolean;
    }
  /** office.js came, but the page is not inside Excel. */
  | { readonly kind: 'browser' }
  /** office.js did not come. */
  | { readonly kind: 'office-missing' };

/** Requirement sets worth telling, the highest first. */
const excelApis = [21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 1].map((minor) => `1.${minor}`);

/** The set that covers all that writing sheets uses. */
const apiForWriting = '1.13';

/** Where the pane is, once Office has said so. */
function hostOf(info: { readonly host: unknown }): Host {
  // The declarations promise a host; outside Office it is null.
  if (info.host !== Office.HostType.Excel) return { kind: 'browser' };
  const { diagnostics, requirements } = Office.context;
  const supported = (set: string): boolean => requirements.isSetSupported('ExcelApi', set);
  return {
    kind: 'excel',
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    api: excelApis.find(supported) ?? null,
    writes: supported(apiForWriting),
  };
}

interface FoundHost {
  readonly host: Host;
  /** Where the pane is after all, when Office speaks up only after the wait. */
  readonly late: Promise<Host> | null;
}

/** Waits for Office, though never long: a page that stays white helps nobody. */
export async function findHost(patience = 4000): Promise<FoundHost> {
  if (typeof Office === 'undefined') return { host: { kind: 'office-missing' }, late: null };
  const found = Office.onReady().then(hostOf);
  let wait: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<null>((resolve) => {
    wait = setTimeout(resolve, patience, null);
  });
  const host = await Promise.race([found, tired]);
  clearTimeout(wait);
  return host === null ? { host: { kind: 'browser' }, late: found } : { host, late: null };
}

function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}

/** Chinese for any kind of Chinese, English for everything else; Office's own language before the browser's. */
export function hostLanguage(): Language {
  const tag = officeContext()?.displayLanguage ?? navigator.language;
  return /^zh\b/i.test(tag) ? 'zh' : 'en';
}

/** Whether a colour such as `#262626` is dark by its perceived lightness; null when it is not a colour. */
export function isDark(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

const systemDark = '(prefers-color-scheme: dark)';

/** Office's theme, then the system's. */
export function currentShade(): Shade {
  const theme = officeContext()?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const dark =
    theme?.isDarkTheme ??
    (theme?.bodyBackgroundColor === undefined ? null : isDark(theme.bodyBackgroundColor)) ??
    matchMedia(systemDark).matches;
  return dark ? 'dark' : 'light';
}

/** Calls back when the colours may have changed. Excel has no event for its theme: coming back to the pane is the sign. */
export function watchShade(changed: (shade: Shade) => void): () => void {
  const look = (): void => {
    changed(currentShade());
  };
  const system = matchMedia(systemDark);
  system.addEventListener('change', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    system.removeEventListener('change', look);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
