/** A finding of the check with its place in the workbook. */
import type { Issue } from '../../plan/checks/issue';
import type { PlanIssue } from '../../plan/checks/checking';
import type { BookIssues } from '../../text/zh/issues';
import type { PlanNotes } from '../../text/zh/planReading';
import type { CellChange } from '../changes';
import type { NotePlace } from '../reading/notes';

interface Placed {
  /** Null where it concerns the whole workbook, or what it is about stands nowhere. */
  readonly at: NotePlace | null;
  /** The changes that mend it; none where only a person can decide. */
  readonly changes: readonly CellChange[];
  /** Why a person set it aside; null where nobody did. */
  readonly ignored: string | null;
  /** Whom it concerns, for filtering: the lead unit's name as written, and the aspect's number; null where none. */
  readonly unit: string | null;
  readonly aspect: number | null;
}

/** What only the workbook can show: how it was read, and its formulas. */
export type BookIssue =
  | { readonly [C in keyof BookIssues]: Issue<C, BookIssues[C]> }[keyof BookIssues]
  | { readonly [C in keyof PlanNotes]: Issue<C, PlanNotes[C]> }[keyof PlanNotes];

export type FoundIssue = (PlanIssue | BookIssue) & Placed;
