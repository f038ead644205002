/**
 * A workbook as it stands, whatever read it: a file (`src/xlsx`) or the workbook that is open (`src/excel`). Rows and
 * columns are counted from 0.
 */
import type { Area } from '../book';

/** What a number means, by its format: a date is counted in days of the book's calendar, a per cent is a fraction. */
export type NumberMeaning = 'number' | 'date' | 'percent';

export interface ReadCell {
  /** What the cell holds, or what its formula came to; null for an error and for a formula without a result. */
  readonly value: string | number | boolean | null;
  /** Such as `#REF!`. */
  readonly error: string | null;
  /** Without its equals sign; '' where a file writes it at another cell, for several at once; null where there is none. */
  readonly formula: string | null;
  readonly meaning: NumberMeaning;
}

/** Content that stands in the file but cannot be taken for a cell's. */
export interface UnreadableCell {
  /** As the file says it, or would have to. */
  readonly address: string;
  readonly raw: string;
  /** Outside of a sheet, a second time at the same place, a number that is none, or shared text that is not there. */
  readonly reason: 'address' | 'twice' | 'number' | 'text';
}

export interface ReadTable {
  /** As formulas write it. */
  readonly name: string;
  /** With its header and totals rows, where it has them. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** Of its columns, as the table itself remembers them. */
  readonly headers: readonly string[];
}

/** What stands on a sheet. */
export interface ReadSheet {
  /** Cells with content, by row and column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
  readonly unreadable: readonly UnreadableCell[];
  readonly merges: readonly Area[];
  readonly tables: readonly ReadTable[];
}

export interface StandingSheet extends ReadSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

export interface StandingBook {
  /** Worksheets in their order. */
  readonly sheets: readonly StandingSheet[];
  /** What the names known in the whole workbook stand for: a formula without its equals sign. */
  readonly names: ReadonlyMap<string, string>;
  /** Custom document properties. */
  readonly properties: ReadonlyMap<string, string>;
  /** Whether days are counted from 1 January 1904 rather than from 1900. */
  readonly date1904: boolean;
}
