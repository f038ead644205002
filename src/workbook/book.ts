/**
 * A whole workbook as data, cell by cell: what a file holds and what is laid into an open workbook. Sheets come here
 * laid out; whatever writes a book (into a file, through Office.js) knows nothing of what the cells mean.
 *
 * Rows and columns are counted from 0. Formulas reach other sheets through defined names only, so that renaming a sheet
 * or switching its language never touches a formula.
 */
import type { Cell, ColumnOwner, NumberFormat } from './sheet';

/** Cells from corner to corner, both included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a cell looks by what it is; `looks.ts` says how that is drawn. */
export type Look =
  | 'plain'
  | 'annex'
  | 'title'
  | 'line'
  | 'foot'
  | 'section'
  | 'label'
  | 'figure'
  | 'headerNation'
  | 'headerFormula'
  | 'headerPlanner'
  | 'nation'
  | 'formula'
  | 'planner'
  | 'total'
  | 'sample';

/** Equal styles are one object where that is easy, but writers compare them by what they say. */
export interface Style {
  readonly look: Look;
  readonly format: NumberFormat;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Has an effect on a protected sheet only. */
  readonly locked: boolean;
}

export interface BookCell {
  readonly content: Cell;
  readonly style: Style;
  /** A defined name that a click leads to. */
  readonly jump?: string;
}

export interface BookRow {
  /** Where the row has none of a column's cells it says null; cells may end early. */
  readonly cells: readonly (BookCell | null)[];
  /** In points; null for the usual height. It is a beginning: the program may fit the row to what is typed. */
  readonly height: number | null;
  /** Outline level; 0 is none. */
  readonly level: 0 | 1;
  /** Hidden by the table's filter. */
  readonly hidden: boolean;
}

export interface BookColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface BookTableColumn {
  /** Stable and language-neutral. */
  readonly id: string;
  /** Exactly what the header cell says. */
  readonly header: string;
  readonly owner: ColumnOwner;
}

export interface BookTable {
  /** Stable and language-neutral, such as `measures`. */
  readonly id: string;
  /** The name that formulas and readers use; never the name of a sheet or a defined name. */
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
  readonly columns: readonly BookTableColumn[];
  /** Which rows the filter shows at first: those that say one of these in the column. Null shows all. */
  readonly shown: { readonly column: string; readonly values: readonly string[] } | null;
}

/** What a cell takes. Formulas are without an equals sign and relative to the first cell of the first area. */
export type ValidationRule =
  /** The values of a defined name. */
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  /** Days as Excel counts them. */
  | { readonly kind: 'date'; readonly min: number; readonly max: number }
  | { readonly kind: 'length'; readonly max: number }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly areas: readonly [Area, ...Area[]];
  readonly rule: ValidationRule;
  /** Stop refuses, warning asks, information tells. */
  readonly severity: 'stop' | 'warning' | 'information';
  /** At most 32 and 255 characters; shown while the cell is selected. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** At most 32 and 225 characters; shown when an entry does not fit. */
  readonly error: { readonly title: string; readonly message: string };
}

export type HighlightLook = 'green' | 'amber' | 'red' | 'quiet' | 'attention' | 'missing' | 'strong';

/** A conditional format: how cells look while a formula holds. Earlier ones win. */
export interface Highlight {
  readonly areas: readonly [Area, ...Area[]];
  /** Without an equals sign, relative to the first cell of the first area. */
  readonly formula: string;
  readonly look: HighlightLook;
}

/** Told apart in grey by its pattern, not by its colour alone. */
export interface SeriesFill {
  /** `RRGGBB`. */
  readonly color: string;
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'checks' | 'light';
}

export interface ChartSeries {
  /** The cell that names it. */
  readonly name: Area;
  readonly values: Area;
  readonly fill: SeriesFill;
}

/** A native chart over cells of its own sheet. */
export interface Chart {
  readonly kind: 'bar' | 'column';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  readonly title: string;
  /** What it shows, for who cannot see it. */
  readonly description: string;
  /** The cells that it covers. */
  readonly area: Area;
  readonly categories: Area;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  readonly format: NumberFormat;
}

export interface BookPrint {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'landscape' | 'portrait';
  readonly fitWidth: number;
  /** Pages high; 0 for as many as it takes. */
  readonly fitHeight: number;
  /** What is printed; null for all that is there. */
  readonly area: Area | null;
  /** Rows repeated on every page. */
  readonly repeat: { readonly top: number; readonly bottom: number } | null;
  /** `&P` stands for the page, `&N` for the number of pages; each part at most 80 characters. */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface BookSheet {
  /** Stable and language-neutral. */
  readonly key: string;
  /** At most 31 characters. */
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** `RRGGBB`. */
  readonly tab: string | null;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
  readonly merges: readonly Area[];
  readonly tables: readonly BookTable[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly charts: readonly Chart[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Without a password; what people may still do (fit rows and columns, filter) is the same everywhere. */
  readonly protected: boolean;
  readonly gridLines: boolean;
  readonly print: BookPrint;
}

/** A name for cells of one sheet, known in the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: BookSheet['key'];
  readonly area: Area;
}

export interface Book {
  readonly sheets: readonly [BookSheet, ...BookSheet[]];
  readonly names: readonly DefinedName[];
  readonly title: string;
  /** Custom document properties. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly fonts: Fonts;
}

/** By what is written in them. A program that lacks one takes its own. */
export interface Fonts {
  readonly title: string;
  readonly header: string;
  readonly body: string;
}
