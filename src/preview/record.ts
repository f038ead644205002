/** What book and grid last agreed upon for one sheet: whichever of them differs from it has been changed since. */
import type { CellFormat } from '../standin/book/format';
import { columnOfKey, keyOf, rowOfKey } from './places';
import type { Content } from './grid';

export interface Agreed {
  readonly content: Content;
  /** Null while the cell has no look of its own. */
  readonly format: CellFormat | null;
}

export const nothing: Content = { value: null, formula: null };

/** Whether two cells hold the same: a formula's value is the calculation's business. */
export function sameContent(a: Content, b: Content): boolean {
  return a.formula === b.formula && (a.formula !== null || a.value === b.value);
}

export class SheetRecord {
  cells = new Map<number, Agreed>();
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();

  at(row: number, column: number): Agreed {
    return this.cells.get(keyOf(row, column)) ?? { content: nothing, format: null };
  }

  agree(row: number, column: number, agreed: Agreed): void {
    const key = keyOf(row, column);
    if (agreed.format === null && agreed.content.formula === null && agreed.content.value === null) {
      this.cells.delete(key);
    } else this.cells.set(key, agreed);
  }

  /** Rows or columns came or went in book and grid alike. */
  shift(axis: 'rows' | 'columns', action: 'insert' | 'delete', first: number, last: number): void {
    const count = last - first + 1;
    const moved = (place: number): number | null => {
      if (place < first) return place;
      if (action === 'insert') return place + count;
      return place > last ? place - count : null;
    };
    const shifted = new Map<number, Agreed>();
    for (const [key, agreed] of this.cells) {
      const row = axis === 'rows' ? moved(rowOfKey(key)) : rowOfKey(key);
      const column = axis === 'columns' ? moved(columnOfKey(key)) : columnOfKey(key);
      if (row !== null && column !== null) shifted.set(keyOf(row, column), agreed);
    }
    this.cells = shifted;
    const sizes = new Map<number, number>();
    for (const [place, size] of axis === 'rows' ? this.rowHeights : this.columnWidths) {
      const to = moved(place);
      if (to !== null) sizes.set(to, size);
    }
    if (axis === 'rows') this.rowHeights = sizes;
    else this.columnWidths = sizes;
  }
}
