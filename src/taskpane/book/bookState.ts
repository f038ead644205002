/** The plan in the workbook that is open, as the pane knows it: read when a page first needs it, kept up as cells change. */
import type { Edition } from '../../editions/model';
import type { PlanTable } from '../../plan/checks/issue';
import type { PlanFigures } from '../../plan/figures';
import type { PlanRecord } from '../../plan/record';
import type { NoPlan } from '../../text/zh/planReading';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import type { PlanInBook } from '../../workbook/reading/planOf';
import type { Trouble } from '../state';

/** The row of the plan in which the selected cell stands. */
export interface SelectedRow {
  readonly table: PlanTable;
  readonly id: string;
}

export type BookState =
  | { readonly kind: 'unread' | 'reading' }
  /** The workbook holds no plan of ours, or none that can be read. */
  | { readonly kind: 'none'; readonly why: NoPlan }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | {
      readonly kind: 'plan';
      readonly found: PlanInBook;
      readonly edition: Edition;
      readonly figures: PlanFigures;
      readonly record: PlanRecord;
      readonly issues: readonly FoundIssue[];
      readonly selected: SelectedRow | null;
      /** Cells have changed since, and are read again as soon as nobody is typing. */
      readonly behind: boolean;
    };
