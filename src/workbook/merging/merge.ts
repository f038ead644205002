/**
 * A merge as data: what the template and the facts of this release would change in a standing plan, what stays, and what
 * only a person can decide. Three versions meet in every cell: what was last written there (`_base`), what this release
 * has (ours) and what stands there now (theirs).
 */
import type { Area, Book } from '../book';
import type { RowTableId } from '../reading/finding';
import type { ReadNote } from '../reading/notes';
import type { PlanInBook } from '../reading/planOf';
import type { NumberFormat } from '../sheet';
import type { CellDifference } from './compare';
import type { SheetPlaces } from './sheetPlaces';

/** `facts`: the nation's cells and rows. `template`: formulas, columns, sheets, names and fixed words as well. */
export type MergeKind = 'facts' | 'template';

export type Side = 'ours' | 'theirs';

/** What was decided, by the keys of a preview; what is not decided stays as it stands. */
export type Choices = ReadonlyMap<string, Side>;

export type MergeReason =
  /** The nation's text or figure. */
  | 'national'
  /** A formula of the template. */
  | 'formula'
  /** The id of a row. */
  | 'id'
  /** Words of the template outside of tables. */
  | 'text';

export interface MergeCell {
  /** Stable as long as row and column are there, whatever moves. */
  readonly key: string;
  readonly reason: MergeReason;
  readonly cell: CellDifference;
  /** The row has entries of the planner's own, who may want to look at them again. */
  readonly entries: boolean;
}

export type ConflictReason =
  /** Both the release and a person changed it, differently. */
  | 'both-changed'
  /** The workbook does not remember what was last written there. */
  | 'not-remembered'
  /** A value was typed over a formula. */
  | 'typed-over';

export interface MergeConflict extends MergeCell {
  readonly why: ConflictReason;
  /** Null where nothing speaks for either. */
  readonly suggested: Side | null;
}

/** A row of the nation's: what it is called, to recognise it. */
export interface MergeRow {
  readonly key: string;
  readonly table: RowTableId;
  readonly row: string;
  readonly title: string;
}

export interface RowToAdd extends MergeRow {
  readonly sheet: string;
  /** The sheet's row in front of which it comes, counted from 0. */
  readonly at: number;
  /** Nothing stands in that row: it is taken, and none put in. */
  readonly fills: boolean;
  /** Formulas are filled in once the row is there. */
  readonly cells: readonly {
    readonly column: number;
    readonly value: string | number;
    readonly format: NumberFormat;
  }[];
}

export interface MergeColumn {
  readonly key: string;
  readonly table: RowTableId;
  readonly column: string;
  readonly header: string;
}

export interface ColumnToAdd extends MergeColumn {
  readonly sheet: string;
  /** As the table is called now; null where it is none any more, but a plain range. */
  readonly tableName: string | null;
  /** The sheet's column behind which it comes, counted from 0. */
  readonly behind: number;
  /** The table's rows without its header. */
  readonly top: number;
  readonly bottom: number;
  /** The name of its cells. */
  readonly name: string;
  readonly format: NumberFormat;
  readonly locked: boolean;
  /** In characters. */
  readonly width: number;
}

export interface MergeSheet {
  readonly key: string;
  /** The template's key of the sheet. */
  readonly sheet: string;
  readonly name: string;
}

export interface NameToSet {
  readonly name: string;
  /** As the sheet is called now. */
  readonly sheet: string;
  readonly area: Area;
}

export interface MergePreview {
  readonly kind: MergeKind;
  readonly found: PlanInBook;
  /** The workbook as this release lays it for the plan, with every row that may be added. */
  readonly wanted: Book;
  /** Which sheet of the workbook is which of the template's. */
  readonly places: SheetPlaces;
  /** What changes without a question. */
  readonly changes: readonly MergeCell[];
  /** A person changed what the nation has not changed since: it stays. */
  readonly kept: readonly MergeCell[];
  readonly conflicts: readonly MergeConflict[];
  readonly rows: {
    readonly add: readonly RowToAdd[];
    /** A person deleted them: they stay away. */
    readonly away: readonly RowToAdd[];
    /** The nation has them no more: they stay, with what was entered. */
    readonly dropped: readonly MergeRow[];
  };
  readonly columns: { readonly add: readonly ColumnToAdd[]; readonly away: readonly ColumnToAdd[] };
  readonly sheets: {
    readonly add: readonly MergeSheet[];
    readonly away: readonly MergeSheet[];
    /** What the template writes around the cells is not in place everywhere: there nothing is compared. */
    readonly moved: readonly MergeSheet[];
  };
  readonly names: readonly NameToSet[];
  /** Rows, columns and sheets of the people's own, which stay. */
  readonly unknown: readonly ReadNote[];
}
