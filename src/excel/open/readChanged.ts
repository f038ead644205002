/**
 * The open workbook as it was read, with what has changed since: one round trip for cells that were typed into. Whatever
 * moves cells about (rows, columns, sheets, a table that has grown) takes the reading of the whole workbook.
 */
import type { Area } from '../../workbook/book';
import { areaOf } from '../../workbook/reading/address';
import type { ReadTable } from '../../workbook/reading/standingBook';
import { type Ran, readBatch } from '../host';
import { rowsRead, type ReadRows } from './cellsRead';
import { bookIn, readOpenBook, type OpenBook, type OpenSheet } from './readOpenBook';

/** Cells of a sheet that have changed, as an event tells of them. */
export interface ChangedCells {
  /** The sheet's id. */
  readonly sheet: string;
  readonly address: string;
}

/** More cells than these are as quick to read with all others. */
const mostCells = 20_000;

const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Areas by sheet; null where whole rows or columns are among them, or too many cells. */
function areasBySheet(changes: readonly ChangedCells[]): ReadonlyMap<string, readonly Area[]> | null {
  const areas = new Map<string, Map<string, Area>>();
  let cells = 0;
  for (const { sheet, address } of changes) {
    const known = areas.get(sheet) ?? new Map<string, Area>();
    areas.set(sheet, known);
    for (const part of address.split(',')) {
      if (known.has(part)) continue;
      const area = areaOf(part.trim());
      if (area === null) return null;
      cells += cellsIn(area);
      if (cells > mostCells) return null;
      known.set(part, area);
    }
  }
  return new Map([...areas].map(([sheet, known]) => [sheet, [...known.values()]]));
}

interface LoadedArea {
  readonly area: Area;
  readonly range: Excel.Range;
}

interface LoadedSheet {
  readonly known: OpenSheet;
  readonly sheet: Excel.Worksheet;
  readonly tables: Excel.TableCollection;
  readonly ranges: readonly { readonly known: ReadTable; readonly range: Excel.Range }[];
  readonly areas: readonly LoadedArea[];
}

function loadSheet(context: Excel.RequestContext, known: OpenSheet, areas: readonly Area[]): LoadedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(known.id).load('name');
  return {
    known,
    sheet,
    tables: sheet.tables.load('items/name'),
    ranges: known.tables.map((table) => ({
      known: table,
      range: sheet.tables
        .getItemOrNullObject(table.name)
        .getRange()
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    })),
    areas: areas.map((area) => {
      const range = sheet.getRangeByIndexes(
        area.top,
        area.left,
        area.bottom - area.top + 1,
        area.right - area.left + 1,
      );
      return { area, range: range.load('values,formulas,numberFormat') };
    }),
  };
}

/** Whether sheet and tables are where they were: then the cells alone are new. */
function isWhereItWas({ known, sheet, tables, ranges }: LoadedSheet): boolean {
  if (sheet.isNullObject || sheet.name !== known.name) return false;
  if (tables.items.length !== known.tables.length) return false;
  return ranges.every(({ known: { area }, range }) => {
    if (range.isNullObject) return false;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return (
      rowIndex === area.top &&
      columnIndex === area.left &&
      rowIndex + rowCount - 1 === area.bottom &&
      columnIndex + columnCount - 1 === area.right
    );
  });
}

/** In the order of the sheet, as a whole reading gives them. */
function inOrder<T>(all: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
  return new Map([...all].sort(([one], [other]) => one - other));
}

/** The sheet's rows with an area of them as it is now. */
function patched(rows: ReadRows, { area, range }: LoadedArea): ReadRows {
  const { values, formulas, numberFormat: formats } = range;
  const now = rowsRead({ row: area.top, column: area.left, values, formulas, formats });
  const all = new Map(rows);
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = new Map(all.get(row) ?? []);
    for (let column = area.left; column <= area.right; column++) cells.delete(column);
    for (const [column, cell] of now.get(row) ?? []) cells.set(column, cell);
    if (cells.size > 0) all.set(row, inOrder(cells));
    else all.delete(row);
  }
  return inOrder(all);
}

/** A table's headers are what stands in its first row. */
function headersNow(table: ReadTable, rows: ReadRows): ReadTable {
  if (!table.headerRow) return table;
  const { top, left } = table.area;
  const headers = table.headers.map((header, at) => {
    const cell = rows.get(top)?.get(left + at);
    const said = cell?.error ?? cell?.value ?? null;
    return said === null ? header : String(said);
  });
  return { ...table, headers };
}

function sheetNow({ known, areas }: LoadedSheet): OpenSheet {
  const rows = areas.reduce(patched, known.rows);
  return { ...known, rows, tables: known.tables.map((table) => headersNow(table, rows)) };
}

async function changedIn(
  context: Excel.RequestContext,
  book: OpenBook,
  areas: ReadonlyMap<string, readonly Area[]>,
): Promise<OpenBook> {
  const known = book.sheets.filter(({ id }) => areas.has(id));
  if (known.length < areas.size) return bookIn(context);
  const loaded = known.map((sheet) => loadSheet(context, sheet, areas.get(sheet.id) ?? []));
  await context.sync();
  if (!loaded.every(isWhereItWas)) return bookIn(context);
  const now = new Map(loaded.map((each) => [each.known.id, sheetNow(each)]));
  return { ...book, sheets: book.sheets.map((sheet) => now.get(sheet.id) ?? sheet) };
}

/** The workbook with the cells that have changed as they are now. */
export function readChanged(book: OpenBook, changes: readonly ChangedCells[]): Promise<Ran<OpenBook>> {
  const areas = areasBySheet(changes);
  return areas === null ? readOpenBook() : readBatch((context) => changedIn(context, book, areas));
}
