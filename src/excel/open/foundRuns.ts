/** What stands now in the cells that are to change, and what guards them. */
import type { Content } from '../../workbook/changes';
import type { CellRun } from './cellRuns';
import { cellRead } from './cellsRead';

export interface FoundSheet {
  readonly protected: boolean;
  /** Null where it is not protected. */
  readonly options: Excel.WorksheetProtectionOptions | null;
}

export interface FoundCell {
  readonly content: Content;
  readonly format: string;
}

export interface FoundRun {
  readonly run: CellRun;
  /** Null where there is no such sheet any more. */
  readonly sheet: FoundSheet | null;
  /** Some of its cells are locked. */
  readonly locked: boolean;
  /** Some of its rows are hidden, by hand or by a filter: a block written over them may end in other rows. */
  readonly hidden: boolean;
  /** One for each change of the run. */
  readonly cells: readonly FoundCell[];
}

const options = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
  'selectionMode',
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

/** Only what `protect` takes: an answer of Excel's may hold more. */
export function optionsOf(
  given: Excel.WorksheetProtectionOptions | null | undefined,
): Excel.WorksheetProtectionOptions | null {
  if (given === null || given === undefined) return null;
  return Object.fromEntries(
    options.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]] as const])),
  );
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
}

function loadSheet(context: Excel.RequestContext, name: string): LoadedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  return { sheet, protection: sheet.protection.load('protected,options') };
}

function sheetFound({ sheet, protection }: LoadedSheet): FoundSheet | null {
  if (sheet.isNullObject) return null;
  const { protected: isProtected } = protection;
  return { protected: isProtected, options: optionsOf(isProtected ? protection.options : null) };
}

export function contentOf(value: unknown, input: unknown, format: string): Content {
  const cell = cellRead(value, input, format);
  if (cell === null) return { kind: 'empty' };
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula };
  const held = cell.error ?? cell.value;
  return held === null ? { kind: 'empty' } : { kind: 'value', value: held };
}

interface LoadedRun {
  readonly run: CellRun;
  readonly on: LoadedSheet;
  readonly range: Excel.Range;
  readonly protection: Excel.FormatProtection;
}

function loadRun(run: CellRun, on: LoadedSheet): LoadedRun {
  const range = on.sheet.getRangeByIndexes(run.row, run.column, run.changes.length, 1);
  range.load('values,formulas,numberFormat,rowHidden');
  return { run, on, range, protection: range.format.protection.load('locked') };
}

function runFound({ run, on, range, protection }: LoadedRun): FoundRun {
  const sheet = sheetFound(on);
  if (sheet === null) return { run, sheet, locked: false, hidden: false, cells: [] };
  const { values, formulas, numberFormat } = range;
  const cells = run.changes.map((_, down): FoundCell => {
    const format = String(numberFormat[down]?.[0] ?? '');
    return { content: contentOf(values[down]?.[0], formulas[down]?.[0], format), format };
  });
  // Null where some are and some are not.
  const [hidden, locked]: readonly unknown[] = [range.rowHidden, protection.locked];
  return { run, sheet, locked: locked !== false, hidden: hidden !== false, cells };
}

async function readTogether(
  context: Excel.RequestContext,
  runs: readonly CellRun[],
): Promise<readonly FoundRun[]> {
  const sheets = new Map<string, LoadedSheet>();
  const loaded = runs.map((run) => {
    const on = sheets.get(run.sheet) ?? loadSheet(context, run.sheet);
    sheets.set(run.sheet, on);
    return loadRun(run, on);
  });
  await context.sync();
  return loaded.map(runFound);
}

/** Asked for together: about half a megabyte of commands. */
const mostTogether = 600;

/** One round trip for up to 600 runs. */
export async function readRuns(
  context: Excel.RequestContext,
  runs: readonly CellRun[],
): Promise<readonly FoundRun[]> {
  const found: FoundRun[] = [];
  for (let from = 0; from < runs.length; from += mostTogether) {
    found.push(...(await readTogether(context, runs.slice(from, from + mostTogether))));
  }
  return found;
}
