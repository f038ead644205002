/** The published figures beside a target: where the country stood before its year, and at its end. */
import type { MeasuredGoal } from '../editions/model';
import { periodEnd, yearEnd } from '../keypoints/calendar';
import { indicatorById } from '../keypoints/indicators';
import { baselineFor, type Figure } from '../keypoints/statistics';

export type Published =
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** Published figures for that date contradict each other, and none is better supported. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'none' };

function publishedBy(goal: MeasuredGoal, year: number, exactly: boolean): Published {
  const indicator = indicatorById(goal.indicator);
  if (indicator === undefined) return { kind: 'none' };
  const day = yearEnd(year);
  const answer = baselineFor(indicator, day);
  const reaches = (date: string): boolean => !exactly || periodEnd(date) === day;
  if (answer.ok) {
    return reaches(answer.value.date) ? { kind: 'figure', figure: answer.value } : { kind: 'none' };
  }
  const contested = answer.problem.code === 'statistic-conflict' && reaches(answer.problem.parameters.date);
  return { kind: contested ? 'conflict' : 'none' };
}

const yearOf = (goal: MeasuredGoal): number => Number(goal.deadline.slice(0, 4));

/** The latest figure published for a date before the goal's year. */
export function baselineOf(goal: MeasuredGoal): Published {
  return publishedBy(goal, yearOf(goal) - 1, false);
}

/** The figure published for the end of the goal's year. */
export function outcomeOf(goal: MeasuredGoal): Published {
  return publishedBy(goal, yearOf(goal), true);
}
