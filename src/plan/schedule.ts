/**
 * The pace of a year (序时进度): what is due by a day on a straight line from the baseline, on the last day of the year
 * before, to the target on its deadline.
 */
import type { MeasuredGoal } from '../editions/model';
import { type Day, dayOf, isoText, yearEnd } from '../keypoints/calendar';
import { tidy } from '../keypoints/numbers';
import { found, problem, type Result } from '../keypoints/result';
import { targetLevel } from './localTarget';

/**
 * The value due by a day of the edition's year, in the unit of the baseline. After the deadline it is the target. A day
 * outside the year is a problem: the straight line says nothing about it.
 */
export function dueBy(goal: MeasuredGoal, baseline: number, day: Day): Result<number> {
  const deadline = dayOf(goal.deadline);
  const year = goal.deadline.slice(0, 4);
  const start = yearEnd(Number(year) - 1);
  if (day <= start || day > yearEnd(Number(year))) {
    return problem('date-outside-year', { given: isoText(day), edition: year });
  }
  const share = Math.min(1, (day - start) / (deadline - start));
  const target = targetLevel(goal, baseline);
  return found(tidy(baseline + (target - baseline) * share));
}
