/** Keeping how far each measure is when a month is reported, so that the next report can be held against it. */
import type { CountyPlan } from './county';
import type { PlanRecord, RecordedProgress } from './record';

/** The month that the plan reports, 1 to 12; null where it says none. */
function reportedMonth({ identity: { month } }: CountyPlan): number | null {
  return typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

/**
 * The record with the progress of the month that the plan reports, in place of what was kept of that month before.
 * Progress that is no number is not kept. Null where the plan says no month.
 */
export function withReportedMonth(record: PlanRecord, plan: CountyPlan): PlanRecord | null {
  const month = reportedMonth(plan);
  if (month === null) return null;
  const now = plan.measures.flatMap(({ id, progress }): RecordedProgress[] =>
    typeof progress === 'number' ? [{ month, measure: id, progress }] : [],
  );
  const others = record.progress.filter((each) => each.month !== month);
  return { ...record, progress: [...others, ...now].sort((one, other) => one.month - other.month) };
}
