/** Which rows of a work plan are in use, and which of those are finished. */
import { type Entry, numberIn, type PlannedMeasure } from '../plan/county';

const billion = 1e9;

/** Reported as completed, or its progress is whole. An adjusted measure was not finished. */
export function isFinished({ status, progress }: PlannedMeasure): boolean {
  const number = numberIn(progress);
  return status === 'completed' || (number !== null && Math.round(number * billion) >= billion);
}

export const isGiven = (entry: Entry): boolean => entry !== null && entry !== '';

/** Whether anybody entered anything in the row, other than the task that it stands under. */
export function hasEntries(measure: PlannedMeasure): boolean {
  const { text, goal, goalUnit, leader, lead, supporting, person, phone, problem, next, note } = measure;
  const words = [text, goal, goalUnit, leader, lead, supporting, person, phone, problem, next, note];
  const entries = [measure.goalValue, measure.deadline, measure.progress, ...measure.nodes];
  return (
    words.some((each) => each !== '') ||
    entries.some(isGiven) ||
    measure.status !== null ||
    measure.forecast !== null
  );
}
