/**
 * What a national goal asks of one county.
 *
 * A level asks the same level of everyone. An increase is added to the county's own baseline. A count or a sum of money
 * is shared out by the county's own share, which nobody but the county can know.
 */
import type { MeasuredGoal } from '../editions/model';
import { tidy } from '../keypoints/numbers';

/** What the county must bring: nothing for a level, its baseline for an increase, its share for a count. */
export type Basis = 'none' | 'baseline' | 'share';

export function basisOf(goal: MeasuredGoal): Basis {
  if (goal.kind === 'level') return 'none';
  return goal.kind === 'increase' ? 'baseline' : 'share';
}

/** The county's target in the goal's unit (a level, for an increase). `basis` is a fraction and not used for a level. */
export function localTarget(goal: MeasuredGoal, basis: number): number {
  if (goal.kind === 'level') return goal.value;
  return tidy(goal.kind === 'increase' ? basis + goal.value : goal.value * basis);
}

/** The level that a goal leads to: what an increase comes to over a baseline, and the goal itself otherwise. */
export function targetLevel(goal: MeasuredGoal, baseline: number): number {
  return goal.kind === 'increase' ? tidy(baseline + goal.value) : goal.value;
}
