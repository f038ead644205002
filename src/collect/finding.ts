/** What is known while a plan workbook is read: the file, what it says of itself, and where notes go. */
import type { Settings } from '../plan/county';
import type { ReadTableId } from '../text/zh/planReading';
import type { AddNote } from './notes';
import type { OpenPlan } from './openPlan';
import type { PlanIdentity } from './planIdentity';

/** Tables whose rows have ids. */
export type RowTableId = Exclude<ReadTableId, 'weights'>;

export interface Finding {
  readonly open: OpenPlan;
  readonly identity: PlanIdentity;
  readonly nodes: Settings['nodes'];
  readonly add: AddNote;
}
