/**
 * The workbook that is open, read whole as a workbook as it stands: in three round trips whatever its size. The first
 * asks what sheets, tables and names there are; the second what the cells show; the third what formulas are behind them,
 * apart so that each answer stays well below what Excel on the web can send.
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
  /** Null where it is not asked for. */
  readonly merged: Excel.RangeAreas | null;
}

/** Queues what is asked of a sheet at first: where anything stands, what it shows, and what is merged. */
function loadSheet(context: Excel.RequestContext, id: string, merges: boolean): LoadedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,numberFormat');
  return { used, merged: merges ? used.getMergedAreasOrNullObject().load('address') : null };
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

function contentOf({ used, merged }: LoadedSheet): Pick<StandingSheet, 'rows' | 'merges'> {
  if (used.isNullObject) return { rows: new Map(), merges: [] };
  const { rowIndex: row, columnIndex: column, values, formulas, numberFormat: formats } = used;
  const merges = merged === null || merged.isNullObject ? [] : areasOf(merged.address);
  return { rows: rowsRead({ row, column, values, formulas, formats }), merges };
}

/** What stands on these sheets. Two round trips. */
async function sheetsRead(
  context: Excel.RequestContext,
  sheets: Listed['sheets'],
  tables: Listed['tables'],
  merges: boolean,
): Promise<readonly OpenSheet[]> {
  const loaded = sheets.map((sheet) => ({ sheet, content: loadSheet(context, sheet.id, merges) }));
  const loadedTables = tables.map((about) => ({ about, table: loadTable(context, about.name) }));
  await context.sync();
  const filled = loaded.filter(({ content }) => !content.used.isNullObject);
  for (const { content } of filled) content.used.load('formulas');
  if (filled.length > 0) await context.sync();
  return loaded.map(({ sheet, content }) => ({
    ...sheet,
    ...contentOf(content),
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
