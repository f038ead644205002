/** One worksheet: sparse cells, their formats, and everything else that stands on the sheet. */
import { maxColumns, overlap, type Rect } from './addresses';
import type { Chart } from './chart';
import type { CellValue } from './entry';
import { plainFormat, type CellFormat } from './format';
import type { ConditionalFormat, PageLayout, Protection, Validation } from './parts';
import { plainPageLayout } from './parts';
import type { Table } from './table';

export interface Cell {
  readonly value: CellValue;
  /** Begins with `=`; null for a constant. */
  readonly formula: string | null;
  /** The cell whose formula spilled this value here. */
  readonly spilledFrom: { readonly row: number; readonly column: number } | null;
}

/** A rectangle that follows its cells when rows and columns come and go; null once they are deleted. */
export interface Tracked {
  rect: Rect | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const keyOf = (row: number, column: number): number => row * maxColumns + column;
export const rowOfKey = (key: number): number => Math.floor(key / maxColumns);
export const columnOfKey = (key: number): number => key % maxColumns;

export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  /** Empty when the tab has no colour of its own. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  /** Key → cell, for cells that hold something. Keys come from `place`. */
  cells = new Map<number, Cell>();
  /** Whether any cell was ever spilled into: without one, none has to be looked for. */
  everSpilled = false;
  formats = new Map<number, CellFormat>();
  columnFormats = new Map<number, CellFormat>();
  rowFormats = new Map<number, CellFormat>();
  sheetFormat: CellFormat = plainFormat;
  /** In points; a column or row without an entry has the standard size. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  /** Rows whose height was fitted to their text, not chosen: `rowHeights` holds an estimate for them. */
  fittedRows = new Set<number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** How deep rows and columns are in the outline; those without an entry are not in it. */
  rowLevels = new Map<number, number>();
  columnLevels = new Map<number, number>();
  charts: Chart[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  readonly tables: Table[] = [];
  merges: Rect[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  hyperlinks = new Map<number, Hyperlink>();
  protection: Protection | null = null;
  pageLayout: PageLayout = plainPageLayout;
  readonly customProperties = new Map<string, string>();
  readonly tracked = new Set<Tracked>();
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? '';
  }

  /** What the formula bar shows: the formula, or the constant. */
  formula(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    return cell?.formula ?? cell?.value ?? '';
  }

  put(row: number, column: number, cell: Cell | null): void {
    if (cell === null) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), cell);
    if (cell !== null && cell.spilledFrom !== null) this.everSpilled = true;
  }

  format(row: number, column: number): CellFormat {
    return (
      this.formats.get(keyOf(row, column)) ??
      this.rowFormats.get(row) ??
      this.columnFormats.get(column) ??
      this.sheetFormat
    );
  }

  setFormat(row: number, column: number, format: CellFormat): void {
    this.formats.set(keyOf(row, column), format);
  }

  hyperlink(row: number, column: number): Hyperlink | undefined {
    return this.hyperlinks.get(keyOf(row, column));
  }

  setHyperlink(row: number, column: number, link: Hyperlink | null): void {
    if (link === null) this.hyperlinks.delete(keyOf(row, column));
    else this.hyperlinks.set(keyOf(row, column), link);
  }

  /** The cells of a rectangle that hold something, as row, column and cell. */
  *filled(rect: Rect): Generator<readonly [number, number, Cell]> {
    for (const [key, cell] of this.cells) {
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      if (row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right) {
        yield [row, column, cell];
      }
    }
  }

  /** The smallest rectangle within `rect` around all cells with content (and, unless `valuesOnly`, with a format). */
  usedRect(rect: Rect, valuesOnly: boolean): Rect | null {
    let used: Rect | null = null;
    const include = (key: number): void => {
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      if (row < rect.top || row > rect.bottom || column < rect.left || column > rect.right) return;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    };
    for (const key of this.cells.keys()) include(key);
    if (!valuesOnly) for (const key of this.formats.keys()) include(key);
    return used;
  }

  track(rect: Rect): Tracked {
    const tracked: Tracked = { rect };
    this.tracked.add(tracked);
    return tracked;
  }

  tableAt(rect: Rect): Table | undefined {
    return this.tables.find((table) => overlap(table.rect, rect) !== null);
  }
}
