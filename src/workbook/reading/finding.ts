/** What is known while a plan workbook is read: the workbook, what it says of itself, and where notes go. */
import type { Settings } from '../../plan/county';
import type { ReadTableId } from '../../text/zh/planReading';
import type { FoundTable } from './findTable';
import type { AddNote } from './notes';
import type { OpenPlan } from './openPlan';
import type { PlanIdentity } from './planIdentity';

/** Tables whose rows have ids. */
export type RowTableId = Exclude<ReadTableId, 'weights'>;

/** A table of the plan as it stands, and where each of its rows is. */
export interface PlacedTable extends FoundTable {
  /** The sheet's row of each id, as the plan has it; rows of the history have none. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface Finding {
  readonly open: OpenPlan;
  readonly identity: PlanIdentity;
  readonly nodes: Settings['nodes'];
  readonly add: AddNote;
  /** Filled as tables are read. */
  readonly placed: Map<RowTableId, PlacedTable>;
}
