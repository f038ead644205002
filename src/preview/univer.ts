/** Loads Univer, the open-source spreadsheet, from its ready-made scripts, and starts one empty workbook in it. */
import type * as Core from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type * as Formula from '@univerjs/engine-formula';
import type * as CorePreset from '@univerjs/preset-sheets-core';
import type * as TablePreset from '@univerjs/preset-sheets-table';
import type * as Themes from '@univerjs/themes';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Language } from '../editions/model';
import files from './univerFiles.json';

/** What the scripts leave on the page. */
interface UniverGlobals {
  readonly UniverCore: typeof Core;
  readonly UniverCoreFacade: { readonly FUniver: typeof FUniver };
  readonly UniverEngineFormula: typeof Formula;
  readonly UniverThemes: typeof Themes;
  readonly UniverPresetSheetsCore: typeof CorePreset;
  readonly UniverPresetSheetsTable: typeof TablePreset;
  /** The table's filter panel sorts with it, and its preset leaves it out. */
  readonly UniverSheetsSort: { readonly UniverSheetsSortPlugin: PluginConstructor };
  readonly UniverPresetSheetsCoreZhCN: Core.ILocales[string];
  readonly UniverPresetSheetsCoreEnUS: Core.ILocales[string];
  readonly UniverPresetSheetsTableZhCN: Core.ILocales[string];
  readonly UniverPresetSheetsTableEnUS: Core.ILocales[string];
}

type PluginConstructor = Core.PluginCtor;

/** The running spreadsheet. */
export interface Univer {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Core.Injector;
  readonly globals: UniverGlobals;
}

/** What a new sheet of the grid is like. */
export const sheetDefaults = {
  rowCount: 120,
  columnCount: 26,
  defaultColumnWidth: 80,
  defaultRowHeight: 22,
  defaultStyle: { ff: 'Calibri', fs: 11 },
} satisfies Partial<Core.IWorksheetData>;

/** Settings of Univer's parts that its presets do not pass on, by the part's name. */
const ownConfig: Partial<Record<string, object>> = {
  // A flag with the table's name would cover the row above the table.
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
};

/** A script or style of Univer did not arrive. */
export class UniverMissing extends Error {
  constructor(readonly file: string) {
    super(`Univer's ${file} did not load`);
  }
}

/** A script by the name that a message gives it. */
interface Script {
  readonly name: string;
  readonly address: string;
}

/** Where the build puts a file of Univer, seen from the preview page. */
function addressOf(file: string): string {
  return `univer/${file.replaceAll('@', '')}`;
}

function loadScript({ name, address }: Script): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new UniverMissing(name));
    };
    document.head.append(script);
  });
}

/** Fetches the scripts side by side and runs them one after the other; the first that is missing ends it. */
async function loadScripts(scripts: readonly Script[]): Promise<void> {
  for (const { address } of scripts) {
    const ahead = document.createElement('link');
    ahead.rel = 'preload';
    ahead.as = 'script';
    ahead.href = address;
    document.head.append(ahead);
  }
  for (const script of scripts) await loadScript(script);
}

function loadStyle(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = addressOf(file);
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new UniverMissing(file));
    };
    // Before the page's own styles, which have the last word.
    document.head.prepend(link);
  });
}

/** Resolves once the grid has been drawn and takes keys and clicks. */
function rendered(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < api.Enum.LifecycleStages.Rendered) return;
      listening.dispose();
      resolve();
    });
  });
}

/**
 * Loads the scripts and starts a workbook with one empty sheet in `container`.
 * @throws UniverMissing when a file does not arrive.
 */
export async function startUniver(options: {
  readonly container: string;
  readonly language: Language;
  readonly workbookName: string;
  readonly firstSheet: { readonly id: string; readonly name: string };
}): Promise<Univer> {
  const scripts = [...files.scripts, ...files.locales[options.language]];
  await Promise.all([
    // A font that arrives later would leave the grid drawn, and its rows measured, in another.
    ...['11pt Calibri', 'bold 11pt Calibri', '11pt Arial'].map((font) => document.fonts.load(font, '要点')),
    ...files.styles.map(loadStyle),
    loadScripts([
      { name: 'React', address: 'vendor.js' },
      ...scripts.map((file) => ({ name: file, address: addressOf(file) })),
    ]),
  ]);
  // The boundary: the scripts leave plain globals, which only their own declarations describe.
  const globals = globalThis as unknown as UniverGlobals;
  const { LocaleType, LogLevel, Univer, mergeLocales } = globals.UniverCore;
  const locale = options.language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const words =
    options.language === 'zh'
      ? mergeLocales(globals.UniverPresetSheetsCoreZhCN, globals.UniverPresetSheetsTableZhCN)
      : mergeLocales(globals.UniverPresetSheetsCoreEnUS, globals.UniverPresetSheetsTableEnUS);
  const univer = new Univer({
    theme: globals.UniverThemes.defaultTheme,
    locale,
    locales: { [locale]: words },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    globals.UniverPresetSheetsCore.UniverSheetsCorePreset({
      container: options.container,
      ribbonType: 'simple',
      // Text that looks like a number is meant to be text here.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    globals.UniverPresetSheetsTable.UniverSheetsTablePreset(),
    { plugins: [globals.UniverSheetsSort.UniverSheetsSortPlugin] },
  ];
  const registered = new Set<string>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const [constructor, config]: readonly [PluginConstructor, unknown?] = Array.isArray(plugin)
      ? [plugin[0], plugin[1]]
      : [plugin];
    if (registered.has(constructor.pluginName)) continue;
    registered.add(constructor.pluginName);
    univer.registerPlugin(constructor, ownConfig[constructor.pluginName] ?? config);
  }
  const api = globals.UniverCoreFacade.FUniver.newAPI(univer);
  const { id, name } = options.firstSheet;
  const workbook = api.createWorkbook({
    id: 'workbook',
    name: options.workbookName,
    sheetOrder: [id],
    sheets: { [id]: { id, name, ...sheetDefaults } },
  });
  await rendered(api);
  return { api, workbook, injector: univer.__getInjector(), globals };
}
