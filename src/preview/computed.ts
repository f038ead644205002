/** What the grid's formulas came to, put into the book, and into the filters that had to be set before it was known. */
import type { Book } from '../standin/book/book';
import { putResult } from '../standin/book/calculation';
import type { Sheet } from '../standin/book/sheet';
import type { Table } from '../standin/book/table';
import { filterAgain } from '../standin/book/tables';
import type { Computed } from './grid';

/** What a formula of the book shows until the grid has worked it out. */
const notYet = '#NAME?';

/** Whether a filter of the table judged a cell that has its first value only now. */
function judgedTooSoon(sheet: Sheet, table: Table, results: readonly Computed[]): boolean {
  const columns = new Set([...table.filters.keys()].map((index) => table.rect.left + index));
  if (columns.size === 0) return false;
  const { top, bottom } = table.body;
  return results.some(
    ({ row, column }) =>
      columns.has(column) && row >= top && row <= bottom && sheet.value(row, column) === notYet,
  );
}

/**
 * Puts results behind their formulas. In Excel a formula has its value when a filter is set; here it comes a moment
 * later, so such a filter judges its rows again.
 */
export function putComputed(book: Book, sheet: Sheet, results: readonly Computed[]): void {
  const late = sheet.tables.filter((table) => judgedTooSoon(sheet, table, results));
  for (const { row, column, result } of results) putResult(book, sheet, row, column, result);
  for (const table of late) filterAgain(book, table);
}
