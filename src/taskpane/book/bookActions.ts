/** What a page can do with the workbook that is open. Every failure is data. */
import type { ApplyOptions, ApplyOutcome } from '../../excel/open/applyChanges';
import type { Reached } from '../../excel/open/goToCell';
import type { PlanRecord } from '../../plan/record';
import type { CellChange } from '../../workbook/changes';
import type { NotePlace } from '../../workbook/reading/notes';
import type { Trouble } from '../state';

export type Done<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export interface BookActions {
  /** Reads the whole workbook anew. Ends when the state says what was found. */
  readonly read: () => Promise<void>;
  readonly goTo: (place: NotePlace) => Promise<Done<Reached>>;
  /** Makes the changes whose `before` still stands; the plan has been read again when it ends. */
  readonly apply: (changes: readonly CellChange[], options?: ApplyOptions) => Promise<Done<ApplyOutcome>>;
  /** Sets a finding aside, with the reason, in the workbook's record. */
  readonly ignore: (issueKey: string, reason: string) => Promise<Done<PlanRecord>>;
  readonly unignore: (issueKey: string) => Promise<Done<PlanRecord>>;
  /** Keeps how far each measure is in the month that the plan reports; null where the plan says no month. */
  readonly recordMonth: () => Promise<Done<PlanRecord | null>>;
}
