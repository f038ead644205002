/** Outlines: rows and columns grouped in levels. */
import { refusal } from '../errors';
import { isEntireColumn, isEntireRow, type Rect } from './addresses';
import type { Book } from './book';
import { requireAllowance } from './permissions';
import type { Sheet } from './sheet';

export type Axis = 'ByRows' | 'ByColumns';

/** Excel's outlines have eight levels, of which the first is what stands in no group. */
const deepest = 7;

/** @param by 1 puts the rows or columns one level deeper, -1 takes them one level out again. */
export function outline(book: Book, sheet: Sheet, rect: Rect, axis: string, by: 1 | -1): void {
  requireAllowance(book, sheet, null);
  const rows = axis === 'ByRows';
  if (!rows && axis !== 'ByColumns') throw refusal('InvalidArgument', `There is no grouping "${axis}".`);
  if (rows ? isEntireColumn(rect) : isEntireRow(rect)) {
    throw refusal('InvalidArgument', 'Whole rows are grouped by rows, whole columns by columns.');
  }
  const levels = rows ? sheet.rowLevels : sheet.columnLevels;
  const [first, last] = rows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  for (let at = first; at <= last; at += 1) {
    const level = (levels.get(at) ?? 0) + by;
    if (level < 0) throw refusal('InvalidOperation', 'What is not grouped cannot be ungrouped.');
    if (level > deepest) throw refusal('InvalidOperation', 'An outline has no deeper level.');
    if (level === 0) levels.delete(at);
    else levels.set(at, level);
  }
  book.report({ kind: 'dimensions', sheet: sheet.id });
}
