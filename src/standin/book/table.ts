/** A table: a named rectangle with a header row, whose columns keep their identity when they move. */
import { overlap, type Rect } from './addresses';

export interface TableColumn {
  readonly id: number;
  name: string;
}

export class Table {
  readonly id: string;
  name: string;
  /** Header row, data and totals. */
  rect: Rect;
  readonly columns: TableColumn[] = [];
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  /** Column index → the texts that its filter lets through. */
  readonly filters = new Map<number, ReadonlySet<string>>();
  private lastColumnId = 0;

  constructor(id: string, name: string, rect: Rect) {
    this.id = id;
    this.name = name;
    this.rect = rect;
  }

  newColumn(name: string): TableColumn {
    this.lastColumnId += 1;
    return { id: this.lastColumnId, name };
  }

  get header(): Rect {
    return { ...this.rect, bottom: this.rect.top };
  }

  /** The data rows; a table always has at least one. */
  get body(): Rect {
    return {
      ...this.rect,
      top: this.rect.top + (this.showHeaders ? 1 : 0),
      bottom: this.rect.bottom - (this.showTotals ? 1 : 0),
    };
  }

  column(index: number): Rect {
    return { ...this.rect, left: this.rect.left + index, right: this.rect.left + index };
  }

  /** The part of `rect` that is in the header row. */
  headerPart(rect: Rect): Rect | null {
    return this.showHeaders ? overlap(this.header, rect) : null;
  }
}

/** A header's text that no other column of the table bears, as Excel makes it: `Name`, `Name2`, `Name3`. */
export function uniqueHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (used.has(`${wanted}${String(number)}`.toLowerCase())) number += 1;
  return `${wanted}${String(number)}`;
}
