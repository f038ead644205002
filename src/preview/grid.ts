/**
 * What the preview needs of a spreadsheet on the page, and what that spreadsheet tells of the person's doings. Sheets go
 * by the grid's own ids; rows and columns count from 0; sizes are in pixels.
 */
import type { Rect } from '../standin/book/addresses';
import type { CellValue } from '../standin/book/entry';
import type { CellFormat } from '../standin/book/format';
import type { TableLook } from './tableLooks';

/** What a person put into a cell: a constant, or a formula that begins with `=`. */
export interface Content {
  readonly value: CellValue | null;
  readonly formula: string | null;
}

/** A word of the whole workbook that formulas use; what it stands for begins with `=`. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
}

/** A change of one cell; a member that is left out stays as it is. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: Content;
  readonly format?: CellFormat;
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly rect: Rect;
  /** The names of its columns. */
  readonly header: readonly string[];
  readonly look: TableLook;
}

/** The value that a formula came to, or the rows that spilled from its cell. */
export interface Computed {
  readonly row: number;
  readonly column: number;
  readonly result: CellValue | readonly (readonly CellValue[])[];
}

/** What a person did in the grid, or what its formulas came to. */
export type GridEvent =
  | { readonly kind: 'edited'; readonly sheet: string }
  | { readonly kind: 'computed'; readonly sheet: string; readonly results: readonly Computed[] }
  | {
      readonly kind: 'structure';
      readonly sheet: string;
      readonly action: 'insert' | 'delete';
      readonly axis: 'rows' | 'columns';
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'sheet-added'; readonly sheet: string; readonly name: string; readonly position: number }
  | { readonly kind: 'sheet-deleted'; readonly sheet: string }
  | { readonly kind: 'sheet-renamed'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'sheet-moved'; readonly sheet: string; readonly position: number }
  | { readonly kind: 'sheet-hidden'; readonly sheet: string; readonly hidden: boolean }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly rect: Rect };

export interface Grid {
  subscribe(listener: (event: GridEvent) => void): void;

  addSheet(sheet: string, name: string, position: number): void;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  hideSheet(sheet: string, hidden: boolean): void;
  activate(sheet: string): void;
  select(sheet: string, rect: Rect): void;

  /** The cells that hold something or have a look of their own. */
  cells(sheet: string): Iterable<{
    readonly row: number;
    readonly column: number;
    readonly content: Content;
    /** The cell's look laid over `before`; `before` itself when the cell has none of its own. */
    format(before: CellFormat): CellFormat;
  }>;
  change(sheet: string, changes: readonly CellChange[]): void;
  setColumnWidths(sheet: string, widths: ReadonlyMap<number, number>): void;
  setRowHeights(sheet: string, heights: ReadonlyMap<number, number>): void;
  /** Lets rows grow to the text that wraps in them. */
  fitRows(sheet: string, rows: readonly number[]): void;
  setHidden(sheet: string, axis: 'rows' | 'columns', hidden: ReadonlySet<number>): void;
  freeze(sheet: string, rows: number, columns: number): void;
  setGridlines(sheet: string, shown: boolean): void;
  setTabColor(sheet: string, color: string): void;
  /** Makes the sheet's tables exactly these. */
  setTables(sheet: string, tables: readonly GridTable[]): void;
  /** Makes the sheet's merged cells exactly these. */
  setMerges(sheet: string, merges: readonly Rect[]): void;
  /** Makes the workbook's names exactly these. */
  setNames(names: readonly GridName[]): void;
}
