/**
 * What the workbook remembers beside the plan: which findings somebody has set aside and why, and how far each measure
 * was at the end of each month that was reported. It stands on a hidden sheet of its own and travels with the plan.
 */

/** A finding that a person set aside. */
export interface IgnoredIssue {
  /** `Issue.key`: it comes back as soon as what it is about changes. */
  readonly key: string;
  readonly reason: string;
}

/** How far a measure was when a month was reported. */
export interface RecordedProgress {
  /** 1 to 12. */
  readonly month: number;
  readonly measure: string;
  /** A fraction. */
  readonly progress: number;
}

export interface PlanRecord {
  readonly ignored: readonly IgnoredIssue[];
  readonly progress: readonly RecordedProgress[];
}

export const emptyRecord: PlanRecord = { ignored: [], progress: [] };
