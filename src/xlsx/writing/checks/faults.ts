/** What is wrong with a book, as data. A book is made by our own code: every fault here is a defect of that code. */
import type { Area } from '../../../workbook/book';

export type BookFaultCode =
  // sheets
  | 'sheet-name-bad'
  | 'sheet-name-taken'
  | 'sheet-key-taken'
  | 'no-visible-sheet'
  | 'color-bad'
  | 'measure-bad'
  | 'area-bad'
  // names
  | 'name-bad'
  | 'name-taken'
  | 'name-without-sheet'
  | 'property-bad'
  // cells
  | 'text-too-long'
  | 'number-not-finite'
  | 'value-is-error'
  | 'number-as-text'
  | 'format-differs'
  | 'address-bad'
  | 'jump-leads-nowhere'
  | 'two-links'
  // formulas
  | 'formula-sign'
  | 'formula-too-long'
  | 'formula-unbalanced'
  | 'formula-too-deep'
  | 'formula-broken'
  | 'formula-character'
  | 'formula-function'
  | 'formula-name'
  | 'formula-column'
  | 'formula-sheet'
  | 'formula-text-too-long'
  | 'formula-array'
  | 'formula-arguments'
  // tables and merges
  | 'table-width'
  | 'table-without-rows'
  | 'table-header-differs'
  | 'table-column-taken'
  | 'table-filter-bad'
  | 'row-hidden-differs'
  | 'tables-overlap'
  | 'merge-in-table'
  | 'merges-overlap'
  | 'merge-of-one-cell'
  | 'merge-hides-cell'
  // validations, highlights, charts, print
  | 'validation-text-too-long'
  | 'validation-formula-too-long'
  | 'validation-list-bad'
  | 'validation-limits-bad'
  | 'validations-overlap'
  | 'first-area-not-first'
  | 'chart-cells-bad'
  | 'band-too-long'
  | 'print-bad';

export interface BookFault {
  readonly code: BookFaultCode;
  /** The sheet's key; null for what belongs to the whole workbook. */
  readonly sheet: string | null;
  /** An address such as `B3:D9`, or a name. */
  readonly place: string;
  /** What was found there. */
  readonly found: string;
}

/** Notes a fault of one sheet, or of the whole workbook. */
export type Note = (code: BookFaultCode, place: string, found: string) => void;

/** What a worksheet has room for. */
const rowCount = 1_048_576;
const columnCount = 16_384;

export function isArea({ top, left, bottom, right }: Area): boolean {
  return (
    [top, left, bottom, right].every((at) => Number.isInteger(at) && at >= 0) &&
    top <= bottom &&
    left <= right &&
    bottom < rowCount &&
    right < columnCount
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Calls back once for each two areas that share a cell. */
export function forOverlaps<T>(
  items: readonly T[],
  areaOf: (item: T) => Area,
  found: (one: T, other: T) => void,
): void {
  const placed = items.map((item) => ({ item, area: areaOf(item) })).sort((a, b) => a.area.top - b.area.top);
  placed.forEach(({ item, area }, index) => {
    // Sorted by their first rows: what begins below this one cannot meet it, nor can what follows.
    for (let next = index + 1; next < placed.length; next += 1) {
      const other = placed[next];
      if (other === undefined || other.area.top > area.bottom) return;
      if (overlap(area, other.area)) found(item, other.item);
    }
  });
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
