/** The light of a measure (亮灯) and how far it is behind, from what was reported. */
import { numberIn, type PlannedMeasure } from './county';
import { dayIn } from './dueProgress';
import { billionths, type Light, lightFor, type Thresholds, usualThresholds } from './light';

/** The thresholds that count: those set, or the usual ones where amber would come after red. */
export function thresholdsInUse(set: Thresholds): Thresholds {
  return set.amber <= set.red ? set : usualThresholds;
}

/** Reported as done: by its status, or by a progress of 100 % or more. */
export function isDone({ status, progress }: PlannedMeasure): boolean {
  const reported = numberIn(progress);
  return status === 'completed' || (reported !== null && billionths(reported) >= 1e9);
}

/** Its deadline, a day, has come by the end of the period, and it is not done. */
function isOverdue(measure: PlannedMeasure, end: number | null): boolean {
  const day = dayIn(measure.deadline);
  return day !== null && end !== null && day <= end && !isDone(measure);
}

/**
 * In this order: adjusted has no light, done is green, overdue is red even when nothing was reported; nothing reported,
 * or no month to report on, has no light; the rest follows from how far progress is behind what is due (`light.ts`).
 * `end` is the last day of the period; null before a month is reported on, when nothing is overdue yet.
 */
export function statusLight(
  measure: PlannedMeasure,
  due: number,
  end: number | null,
  thresholds: Thresholds,
): Light | 'none' {
  if (measure.status === 'adjusted') return 'none';
  if (isDone(measure)) return 'green';
  if (isOverdue(measure, end)) return 'red';
  const progress = numberIn(measure.progress);
  if (progress === null || end === null) return 'none';
  const light = lightFor(progress, due, thresholds);
  return light.ok ? light.value : 'none';
}

/** Points behind what is due (12.5 is twelve and a half), above 0; null for done, adjusted, unreported or not behind. */
export function pointsBehind(measure: PlannedMeasure, due: number): number | null {
  const progress = numberIn(measure.progress);
  if (progress === null || measure.status === 'adjusted' || isDone(measure)) return null;
  const behind = billionths(due) - billionths(progress);
  return behind > 0 ? behind / 1e7 : null;
}
