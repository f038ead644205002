/** Progress against its status, against what was planned, and against what was reported before. */
import { numberIn, type PlannedMeasure } from '../county';
import { billionths } from '../light';
import { periodMonth } from '../period';
import type { PlanRecord } from '../record';
import { atRow, type Check, type Checking } from './checking';

/** What was last reported of each measure before this month. */
function lastReported(
  { progress }: PlanRecord,
  month: number,
): ReadonlyMap<string, { month: number; progress: number }> {
  const last = new Map<string, { month: number; progress: number }>();
  for (const each of progress) {
    const key = each.measure.toLowerCase();
    if (each.month < month && each.month > (last.get(key)?.month ?? 0)) last.set(key, each);
  }
  return last;
}

function checkStatus({ id, status, progress }: PlannedMeasure, { add }: Checking): void {
  const now = numberIn(progress);
  if (now === null) return;
  const place = atRow('measures', id, 'status');
  const part = billionths(now);
  if (status === 'completed' && part < 1e9) add('completed-below-hundred', place, { progress: now }, [now]);
  if (status === 'notStarted' && part > 0) add('not-started-with-progress', place, { progress: now }, [now]);
  if (status === 'underWay' && part === 1e9) add('hundred-not-completed', place, {}, [now]);
}

/** Milestones are cumulative: a later one is never below an earlier one. */
function checkNodes({ id, nodes }: PlannedMeasure, { header, add }: Checking): void {
  let highest: { readonly column: string; readonly value: number } | null = null;
  for (const [at, entry] of nodes.entries()) {
    const value = numberIn(entry);
    if (value === null) continue;
    const column = `node${at + 1}`;
    if (highest !== null && billionths(value) < billionths(highest.value)) {
      const parameters = {
        earlier: header('measures', highest.column),
        later: header('measures', column),
      };
      add('nodes-decreasing', atRow('measures', id, column), parameters, [highest.value, value]);
      return;
    }
    highest = { column, value };
  }
}

export const checkProgress: Check = (checking) => {
  const { plan, record, add } = checking;
  const month = periodMonth(plan.identity.month);
  const last = lastReported(record, month);
  for (const measure of plan.measures) {
    if (measure.text === '') continue;
    checkStatus(measure, checking);
    checkNodes(measure, checking);
    const now = numberIn(measure.progress);
    const before = last.get(measure.id.toLowerCase());
    if (now !== null && before !== undefined && billionths(now) < billionths(before.progress)) {
      const parameters = { month: before.month, before: before.progress, now };
      add('progress-fell', atRow('measures', measure.id, 'progress'), parameters, [now, before.progress]);
    }
  }
};
