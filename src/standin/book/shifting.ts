/** What an insertion or deletion of cells does to everything that stands at a place: ranges, tables, formulas. */
import { maxColumns, maxRows, type Rect } from './addresses';

/**
 * Cells inserted (`count` positive) or deleted (`count` negative) along an axis. Only what lies wholly between `from`
 * and `to` on the other axis moves: a whole row is the band of all columns.
 */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export function shiftOf(axis: Shift['axis'], at: number, count: number, band?: Rect): Shift {
  if (band === undefined) {
    return { axis, at, count, from: 0, to: (axis === 'rows' ? maxColumns : maxRows) - 1 };
  }
  return axis === 'rows'
    ? { axis, at, count, from: band.left, to: band.right }
    : { axis, at, count, from: band.top, to: band.bottom };
}

/** Where a position comes to lie; null when it was deleted. */
export function shiftPosition(position: number, shift: Shift): number | null {
  if (position < shift.at) return position;
  if (shift.count < 0 && position < shift.at - shift.count) return null;
  return position + shift.count;
}

/** Where a cell comes to lie; null when it was deleted. */
export function shiftCell(row: number, column: number, shift: Shift): readonly [number, number] | null {
  const across = shift.axis === 'rows' ? column : row;
  if (across < shift.from || across > shift.to) return [row, column];
  const moved = shiftPosition(shift.axis === 'rows' ? row : column, shift);
  if (moved === null) return null;
  return shift.axis === 'rows' ? [moved, column] : [row, moved];
}

/** Where a rectangle comes to lie, grown or shrunk when the shift is inside it; null when all of it was deleted. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const rows = shift.axis === 'rows';
  const [start, end] = rows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const [first, last] = rows ? [rect.left, rect.right] : [rect.top, rect.bottom];
  if (first < shift.from || last > shift.to) return rect;
  const limit = (rows ? maxRows : maxColumns) - 1;
  // A rectangle over the whole length of the sheet stays one: a column does not get longer.
  if (start === 0 && end === limit) return rect;
  const moved = shiftSpan(start, end, shift);
  if (moved === null) return null;
  const [newStart, newEnd] = moved;
  return rows
    ? { ...rect, top: newStart, bottom: Math.min(newEnd, limit) }
    : { ...rect, left: newStart, right: Math.min(newEnd, limit) };
}

function shiftSpan(start: number, end: number, shift: Shift): readonly [number, number] | null {
  if (shift.count >= 0) {
    if (shift.at <= start) return [start + shift.count, end + shift.count];
    return shift.at <= end ? [start, end + shift.count] : [start, end];
  }
  const deletedEnd = shift.at - shift.count - 1;
  const before = (position: number): number => Math.max(0, Math.min(position, deletedEnd + 1) - shift.at);
  const newStart = start - before(start);
  const newEnd = end - before(end + 1);
  return newEnd < newStart ? null : [newStart, newEnd];
}
