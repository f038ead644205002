/**
 * A sheet as data: what stands where, how it looks and prints, and to whom each column belongs. Everything known about
 * a sheet is here, so that whatever writes it (into an open workbook or into a file) writes the same.
 */
import type { EditionId, Language } from '../editions/model';

/** The sheets there are, in the order in which they stand in a workbook. */
export const sheetKeys = ['tasks', 'targets', 'goals', 'owners', 'sources'] as const;

export type SheetKey = (typeof sheetKeys)[number];

/** One language, or both: then facts stand in two columns and labels are bilingual. */
export type SheetLanguage = Language | 'both';

/**
 * How a cell's number is shown, in the notation that Excel takes in every locale. `text` keeps whatever is put into the
 * cell as text. `fraction` is for percentage points, which no format can scale honestly without writing a per cent sign.
 */
export const numberFormats = {
  general: 'General',
  text: '@',
  whole: '#,##0',
  percent: '0.0%',
  /** 99.97 % must not read as 100. */
  rate: '0.00%',
  fraction: '0.0##',
  date: 'yyyy-mm-dd',
  wholePercent: '0%',
  /** A county's part of the nation is a few hundredths of a per cent. */
  share: '0.0###%',
  points: '0.0',
  money: '#,##0.00##',
  score: '0.0#',
} as const;

export type NumberFormat = keyof typeof numberFormats;

/** Text is always text, whatever it begins with; a link is text that leads somewhere. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: NumberFormat }
  | {
      readonly kind: 'formula';
      /** With its equals sign, in English function names. */
      readonly formula: string;
      /** What it comes to, for readers that do not calculate. */
      readonly value: string | number;
      readonly format: NumberFormat;
    };

/** To whom a column belongs: the nation's is refreshed, a formula's is rewritten, a planner's is never touched. */
export type ColumnOwner = 'nation' | 'formula' | 'planner';

export interface Column {
  /** Stable and language-neutral, such as `title.zh`. */
  readonly id: string;
  readonly header: string;
  /** Other headers by which the column is known: earlier ones, other language, what people rename it to. */
  readonly synonyms: readonly string[];
  /** In characters of the default font, as Excel counts column widths. */
  readonly width: number;
  readonly owner: ColumnOwner;
  /** For cells that hold nothing yet. */
  readonly format: NumberFormat;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

export interface Row {
  /** Stable: what the first column of the row says. */
  readonly id: string;
  /** One a column, in the columns' order. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly id: SheetKey;
  /** The name that formulas use; never the name of a sheet. */
  readonly name: string;
  /** The first column holds the row ids. */
  readonly columns: readonly [Column, ...Column[]];
  readonly rows: readonly Row[];
}

/**
 * Page set-up: A4 landscape, the header row on every page, the page number below. Where one page would be too narrow
 * for text that can be read, several stand side by side and repeat the columns that stay in sight.
 */
export interface Print {
  readonly paper: 'A4';
  readonly orientation: 'landscape';
  readonly pagesWide: number;
  readonly repeatHeader: true;
  /** `&P` stands for the page, `&N` for the number of pages. */
  readonly footer: string;
}

export interface Sheet {
  readonly key: SheetKey;
  readonly language: SheetLanguage;
  /** The editions that its rows speak of. */
  readonly editions: readonly EditionId[];
  /** At most 31 characters. */
  readonly name: string;
  readonly title: string;
  /** Sentences between the title and the table, one a row. */
  readonly lines: readonly string[];
  readonly table: Table;
  /** How many lines the tallest header takes in its column, beside the filter's button. */
  readonly headerLines: number;
  /** Columns that stay in sight when the sheet is scrolled sideways; the rows down to the header always do. */
  readonly frozenColumns: number;
  readonly print: Print;
}

/** The row of the table's header, counted from 0: below the title and the lines. */
export function headerRow(sheet: Sheet): number {
  return 1 + sheet.lines.length;
}
