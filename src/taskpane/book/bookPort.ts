/** What the pane needs of the workbook that is open to keep up with the plan in it. */
import type { Ran } from '../../excel/host';
import type { ApplyOptions, ApplyOutcome } from '../../excel/open/applyChanges';
import type { Reached } from '../../excel/open/goToCell';
import type { ChangedCells } from '../../excel/open/readChanged';
import type { OpenBook } from '../../excel/open/readOpenBook';
import type { SelectedCell } from '../../excel/open/readSelection';
import type { BookListener, StopWatching } from '../../excel/open/watchBook';
import type { PlanRecord } from '../../plan/record';
import type { CellChange } from '../../workbook/changes';
import type { Checked } from '../../workbook/checking/recheck';
import type { NotePlace } from '../../workbook/reading/notes';
import type { BookState } from './bookState';

/** The plan in a workbook, or why there is none. */
export type Assessed =
  | Extract<BookState, { readonly kind: 'none' }>
  | Omit<Extract<BookState, { readonly kind: 'plan' }>, 'selected' | 'behind'>;

export interface BookPort {
  read(): Promise<Ran<OpenBook>>;
  readChanged(book: OpenBook, changes: readonly ChangedCells[]): Promise<Ran<OpenBook>>;
  readSelection(): Promise<Ran<SelectedCell>>;
  watch(listener: BookListener): Promise<Ran<StopWatching>>;
  /**
   * @param record Where it is newer than what the workbook's sheet held when it was read.
   * @param before What was found the last time.
   */
  assess(book: OpenBook, record: PlanRecord | null, before: Checked | null): Assessed;
  goTo(place: NotePlace): Promise<Ran<Reached>>;
  apply(changes: readonly CellChange[], options: ApplyOptions): Promise<Ran<ApplyOutcome>>;
  changeRecord(change: (standing: PlanRecord) => PlanRecord): Promise<Ran<PlanRecord>>;
}
