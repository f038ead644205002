/**
 * The workbook that is open, read whole as a workbook as it stands: in three round trips. The first asks what sheets,
 * tables and names there are; the second what the cells show; the third what formulas are behind them, apart so that each
 * answer stays below the 5 MB that Excel on the web can send. Only formulas larger than that take more round trips.
 *
 * Excel's JavaScript API (up to ExcelApi 1.13, and later) does not tell whether days are counted from 1904: they are
 * taken to be counted from 1900, as in every workbook that the add-in makes.
 */
import type { Area } from '../../workbook/book';
import { areaOf } from '../../workbook/reading/address';
import type { ReadTable, StandingBook, StandingSheet } from '../../workbook/reading/standingBook';
import { type Ran, readBatch } from '../host';
import { rowsRead } from './cellsRead';

/** A sheet of the open workbook. */
export interface OpenSheet extends StandingSheet {
  /** By which events name it; it stays when the sheet is renamed. */
  readonly id: string;
}

export interface OpenBook extends StandingBook {
  readonly sheets: readonly OpenSheet[];
}

const sampled = { rows: 30, columns: 60 } as const;

/** Excel on the web sends at most 5 MB at once; the first rows say only about how large the others are. */
const mostBytes = 4_400_000;

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface Listed {
  readonly sheets: readonly Pick<OpenSheet, 'id' | 'name' | 'state'>[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly headerRow: boolean;
    readonly totalsRow: boolean;
  }[];
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

/** A formula without its equals sign. */
const bare = (formula: unknown): string => String(formula).replace(/^=/, '');

async function listed(context: Excel.RequestContext): Promise<Listed> {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  names.load('items/name,items/formula');
  properties.custom.load('items/key,items/value');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, state: states[visibility] })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.id,
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
    })),
    names: new Map(names.items.map(({ name, formula }) => [name, bare(formula)])),
    properties: new Map(properties.custom.items.map(({ key, value }) => [key, String(value)])),
  };
}

/** The areas of an address such as `'任务 分解'!A1:B2,'任务 分解'!C3`. */
function areasOf(address: string): readonly Area[] {
  // A sheet's name may hold a comma, in quotes.
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.flatMap((part) => areaOf(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

interface LoadedSheet {
  readonly used: Excel.Range;
  /** Its first rows, by whose formulas it is judged how large all of them are. */
  readonly sample: Excel.Range;
  /** Null where it is not asked for. */
  readonly merged: Excel.RangeAreas | null;
}

/** Queues what is asked of a sheet at first: where anything stands, what it shows, and what is merged. */
function loadSheet(context: Excel.RequestContext, id: string, merges: boolean): LoadedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,numberFormat');
  const sample = sheet.getRangeByIndexes(0, 0, sampled.rows, sampled.columns).load('formulas');
  return { used, sample, merged: merges ? used.getMergedAreasOrNullObject().load('address') : null };
}

/** About what a row of the sheet's body takes, in bytes as they are sent: titles and headers are shorter. */
function bytesARow({ sample }: LoadedSheet): number {
  const rows: readonly (readonly unknown[])[] = sample.formulas;
  const sizes = rows.map((row) => new TextEncoder().encode(JSON.stringify(row)).length);
  const most = Math.max(...sizes);
  const long = sizes.filter((size) => size > most / 2);
  return long.reduce((sum, size) => sum + size, 0) / long.length;
}

/** Rows of a sheet whose formulas are asked for at once. */
interface Band {
  readonly of: LoadedSheet;
  readonly from: number;
  readonly rows: number;
}

/** Bands in as few answers as it takes for each to stay below what Excel on the web can send. */
function bandsOf(sheets: readonly LoadedSheet[]): readonly (readonly Band[])[] {
  const answers: Band[][] = [[]];
  let bytes = 0;
  for (const of of sheets) {
    const [each, all] = [bytesARow(of), of.used.values.length];
    for (let from = 0; from < all;) {
      const fitting = Math.floor((mostBytes - bytes) / each);
      const rows = Math.min(all - from, Math.max(fitting, bytes === 0 ? 1 : 0));
      if (rows < 1) {
        answers.push([]);
        bytes = 0;
        continue;
      }
      answers.at(-1)?.push({ of, from, rows });
      bytes += rows * each;
      from += rows;
    }
  }
  return answers.filter((bands) => bands.length > 0);
}

/** The formulas of some bands, in one round trip. */
async function bandsRead(
  context: Excel.RequestContext,
  bands: readonly Band[],
  into: ReadonlyMap<LoadedSheet, unknown[][]>,
): Promise<void> {
  const loaded = bands.map(({ of, from, rows }) => {
    const { used } = of;
    const whole = rows === used.values.length;
    const range = whole ? used : used.getRow(from).getResizedRange(rows - 1, 0);
    return { of, range: range.load('formulas') };
  });
  await context.sync();
  for (const { of, range } of loaded) into.get(of)?.push(...range.formulas);
}

function loadTable(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = table.columns.load('items/name');
  return { table, range, columns };
}

type LoadedTable = ReturnType<typeof loadTable>;

function tableRead(
  { table, range, columns }: LoadedTable,
  { name, headerRow, totalsRow }: Listed['tables'][number],
): ReadTable | null {
  if (table.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return {
    name,
    area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    headerRow,
    totalsRow,
    headers: columns.items.map((column) => column.name),
  };
}

function contentOf(
  { used, merged }: LoadedSheet,
  formulas: readonly (readonly unknown[])[],
): Pick<StandingSheet, 'rows' | 'merges'> {
  if (used.isNullObject) return { rows: new Map(), merges: [] };
  const { rowIndex: row, columnIndex: column, values, numberFormat: formats } = used;
  const merges = merged === null || merged.isNullObject ? [] : areasOf(merged.address);
  return { rows: rowsRead({ row, column, values, formulas, formats }), merges };
}

/** What stands on these sheets. Two round trips, and more only where the formulas are too large for one answer. */
async function sheetsRead(
  context: Excel.RequestContext,
  sheets: Listed['sheets'],
  tables: Listed['tables'],
  merges: boolean,
): Promise<readonly OpenSheet[]> {
  const loaded = sheets.map((sheet) => ({ sheet, content: loadSheet(context, sheet.id, merges) }));
  const loadedTables = tables.map((about) => ({ about, table: loadTable(context, about.name) }));
  await context.sync();
  const filled = loaded.flatMap(({ content }) => (content.used.isNullObject ? [] : [content]));
  const formulas = new Map(filled.map((content) => [content, []]));
  for (const bands of bandsOf(filled)) await bandsRead(context, bands, formulas);
  return loaded.map(({ sheet, content }) => ({
    ...sheet,
    ...contentOf(content, formulas.get(content) ?? []),
    unreadable: [],
    tables: loadedTables.flatMap(({ about, table }) =>
      about.sheet === sheet.id ? (tableRead(table, about) ?? []) : [],
    ),
  }));
}

/** The same within a batch of others. @param merges Whether merged areas are asked for. */
export async function bookIn(context: Excel.RequestContext, merges = true): Promise<OpenBook> {
  const { sheets, tables, names, properties } = await listed(context);
  return { sheets: await sheetsRead(context, sheets, tables, merges), names, properties, date1904: false };
}

/**
 * The open workbook with all its sheets, hidden ones too, in three round trips. Excel tells of at most 512 merged areas
 * on a sheet and fails where there are more: then the workbook is read once more without them.
 */
export async function readOpenBook(): Promise<Ran<OpenBook>> {
  const ran = await readBatch((context) => bookIn(context, true));
  if (ran.ok || ran.problem.code !== 'refused') return ran;
  return readBatch((context) => bookIn(context, false));
}
