/** `Office`: the host's context, theme and language, document settings, actions and the visibility of the pane. */
import type { Book } from '../book/book';

export interface OfficeOptions {
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: Partial<Office.OfficeTheme>;
  /** One of Office's (`PC`, `OfficeOnline`, `Mac` …), or a word of the host's own that says what it really is. */
  readonly platform?: string;
  /** Where the workbook's file stands; null, as for a document that was never saved, unless given. */
  readonly url?: string;
  /** The highest version supported of each set, such as `{ ExcelApi: '1.13' }`; those not named are not supported. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Replaces `alert`, `confirm` and `prompt` of the window by functions that throw, as office.js does. */
  readonly forbidDialogs?: boolean;
}

export interface OfficeStandIn {
  readonly Office: object;
  /** Ids of the actions that the add-in has associated. */
  readonly actions: () => readonly string[];
  /** Runs an action as a ribbon button or menu item does; resolves when it says that it has completed. */
  readonly runAction: (id: string) => Promise<void>;
  readonly setTheme: (theme: Partial<Office.OfficeTheme>) => void;
  readonly setDisplayLanguage: (language: string) => void;
  /** Whether the pane is shown. */
  readonly paneVisible: () => boolean;
}

const lightTheme: Office.OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F3F3F3',
  controlForegroundColor: '#262626',
  isDarkTheme: false,
  themeId: 0,
};

/** The floor that the project promises to run on. */
const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.1',
  DialogApi: '1.1',
};

type ThemeHandler = (event: { type: string; officeTheme: Office.OfficeTheme }) => void;
type ActionHandler = (event: { source: { id: string }; completed: () => void }) => unknown;
type AsyncCallback = (result: {
  status: 'succeeded' | 'failed';
  value: unknown;
  error?: { code: number; message: string };
}) => void;

export function createOffice(book: Book, options: OfficeOptions): OfficeStandIn {
  let theme: Office.OfficeTheme = { ...lightTheme, ...options.theme };
  let displayLanguage = options.displayLanguage ?? 'zh-CN';
  let visible = true;
  let startupBehavior = 'none';
  const sets = options.requirementSets ?? defaultRequirementSets;
  const platform = options.platform ?? 'PC';
  const themeHandlers = new Set<ThemeHandler>();
  const visibilityHandlers = new Set<(event: { visibilityMode: string }) => void>();
  const associated = new Map<string, ActionHandler>();
  const pendingSettings = new Map<string, unknown>(book.settings);

  const setVisible = (shown: boolean): Promise<void> => {
    if (visible !== shown) {
      visible = shown;
      for (const handler of visibilityHandlers) handler({ visibilityMode: shown ? 'Taskpane' : 'Hidden' });
    }
    return Promise.resolve();
  };

  const settings = {
    get: (name: string): unknown => pendingSettings.get(name) ?? null,
    set: (name: string, value: unknown): void => {
      pendingSettings.set(name, value);
    },
    remove: (name: string): void => {
      pendingSettings.delete(name);
    },
    /** Settings are kept in memory until they are saved, and read-only documents do not save them. */
    saveAsync: (...args: readonly unknown[]): void => {
      const callback = args.find((each): each is AsyncCallback => typeof each === 'function');
      const failed = book.readOnly;
      if (!failed) {
        book.settings.clear();
        for (const [name, value] of pendingSettings) book.settings.set(name, value);
        book.report({ kind: 'workbook' });
      }
      void Promise.resolve().then(() =>
        callback?.(
          failed
            ? {
                status: 'failed',
                value: undefined,
                error: { code: 5_001, message: 'The document is read-only.' },
              }
            : { status: 'succeeded', value: settings },
        ),
      );
    },
  };

  const context = {
    get displayLanguage() {
      return displayLanguage;
    },
    contentLanguage: options.contentLanguage ?? 'zh-CN',
    host: 'Excel',
    platform,
    diagnostics: { host: 'Excel', platform, version: '16.0.14332.20011' },
    get officeTheme() {
      return theme;
    },
    requirements: {
      isSetSupported: (name: string, least: string | number = '1.1'): boolean => {
        const highest = sets[name];
        return highest !== undefined && compareVersions(highest, String(least)) >= 0;
      },
    },
    document: {
      settings,
      mode: book.readOnly ? 'readOnly' : 'readWrite',
      url: options.url ?? null,
      addHandlerAsync: (type: string, handler: ThemeHandler, callback?: AsyncCallback): void => {
        if (type === 'officeThemeChanged') themeHandlers.add(handler);
        void Promise.resolve().then(() => callback?.({ status: 'succeeded', value: undefined }));
      },
      removeHandlerAsync: (
        type: string,
        given?: { handler?: ThemeHandler },
        callback?: AsyncCallback,
      ): void => {
        if (type === 'officeThemeChanged') {
          if (given?.handler === undefined) themeHandlers.clear();
          else themeHandlers.delete(given.handler);
        }
        void Promise.resolve().then(() => callback?.({ status: 'succeeded', value: undefined }));
      },
    },
    // Undefined where the host does not partition storage: everywhere but in the browser.
    partitionKey: platform === 'OfficeOnline' ? 'stand-in' : undefined,
  };

  const office = {
    context,
    onReady: (callback?: (info: { host: string; platform: string }) => unknown) => {
      const info = { host: 'Excel', platform };
      return Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      });
    },
    isSetSupported: context.requirements.isSetSupported,
    actions: {
      associate: (id: string, handler: ActionHandler): void => {
        associated.set(id, handler);
      },
    },
    addin: {
      showAsTaskpane: () => setVisible(true),
      hide: () => setVisible(false),
      onVisibilityModeChanged: (handler: (event: { visibilityMode: string }) => void) => {
        visibilityHandlers.add(handler);
        return Promise.resolve(() => {
          visibilityHandlers.delete(handler);
          return Promise.resolve();
        });
      },
      setStartupBehavior: (behavior: string) => {
        startupBehavior = behavior;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startupBehavior),
    },
    HostType: {
      Word: 'Word', Excel: 'Excel', PowerPoint: 'PowerPoint', Outlook: 'Outlook',
      OneNote: 'OneNote', Project: 'Project', Access: 'Access',
    }, // prettier-ignore
    PlatformType: {
      PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal',
    }, // prettier-ignore
    StartupBehavior: { none: 'none', load: 'load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    EventType: { OfficeThemeChanged: 'officeThemeChanged', SettingsChanged: 'settingsChanged' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    ThemeId: { Colorful: 0, DarkGray: 1, Black: 2, White: 3 },
  };

  if (options.forbidDialogs === true) forbidDialogs();

  return {
    Office: office,
    actions: () => [...associated.keys()],
    runAction: (id) =>
      new Promise((resolve, reject) => {
        const handler = associated.get(id);
        if (handler === undefined) {
          reject(new Error(`No action "${id}" has been associated.`));
          return;
        }
        Promise.resolve(handler({ source: { id }, completed: resolve })).catch(reject);
      }),
    setTheme: (changed) => {
      theme = { ...theme, ...changed };
      for (const handler of themeHandlers) handler({ type: 'officeThemeChanged', officeTheme: theme });
    },
    setDisplayLanguage: (language) => {
      displayLanguage = language;
    },
    paneVisible: () => visible,
  };
}

function forbidDialogs(): void {
  for (const name of ['alert', 'confirm', 'prompt']) {
    Reflect.set(globalThis, name, () => {
      throw new Error(`${name} is not supported in an Office add-in.`);
    });
  }
}

function compareVersions(a: string, b: string): number {
  const [first, second] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
