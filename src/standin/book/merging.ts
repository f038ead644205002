/** Merged cells. */
import { refusal } from '../errors';
import { overlap, type Rect } from './addresses';
import type { Book } from './book';
import { requireBounded } from './cells';
import { requireAllowance } from './permissions';
import type { Sheet } from './sheet';

/** Keeps the first cell's content and empties the others. With `across`, each row becomes one cell. */
export function mergeCells(book: Book, sheet: Sheet, rect: Rect, across: boolean): void {
  requireAllowance(book, sheet, null);
  requireBounded(rect);
  if (sheet.tableAt(rect) !== undefined) {
    throw refusal('MergedRangeConflict', 'Cells of a table cannot be merged.');
  }
  const parts = across
    ? Array.from({ length: rect.bottom - rect.top + 1 }, (_, down) => ({
        ...rect,
        top: rect.top + down,
        bottom: rect.top + down,
      }))
    : [rect];
  for (const part of parts) {
    for (const [row, column] of [...sheet.filled(part)]) {
      if (row !== part.top || column !== part.left) sheet.put(row, column, null);
    }
  }
  sheet.merges = [...sheet.merges.filter((each) => overlap(each, rect) === null), ...parts];
  book.report({ kind: 'format', sheet: sheet.id, rect });
}

export function unmergeCells(book: Book, sheet: Sheet, rect: Rect): void {
  requireAllowance(book, sheet, null);
  sheet.merges = sheet.merges.filter((each) => overlap(each, rect) === null);
  book.report({ kind: 'format', sheet: sheet.id, rect });
}
