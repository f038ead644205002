/** Local targets and the pace of the year. */
import fc from 'fast-check';
import type { MeasuredGoal } from '../editions/model';
import { dayOf } from '../keypoints/calendar';
import { findEdition } from '../keypoints/editions';
import { measuredGoal } from '../keypoints/goals';
import { findIndicator } from '../keypoints/indicators';
import { basisOf, localTarget, targetLevel } from './localTarget';
import { dueBy } from './schedule';

function goal(year: string, id: string): MeasuredGoal {
  const edition = findEdition(year);
  const indicator = findIndicator(id);
  if (!edition.ok || !indicator.ok) throw new Error(`${year} ${id}`);
  const answer = measuredGoal(edition.value, indicator.value);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

function due(of: MeasuredGoal, baseline: number, date: `${number}-${number}-${number}`): number | string {
  const answer = dueBy(of, baseline, dayOf(date));
  return answer.ok ? answer.value : answer.problem.code;
}

const level = goal('2022', 'internet_penetration');
const increase = goal('2024', 'internet_penetration_increase');
const count = goal('2024', 'broadband_users');

describe('a local target', () => {
  it('is the national level, the own baseline plus the increase, or the own share of a count', () => {
    expect([level, increase, count].map(basisOf)).toEqual(['none', 'baseline', 'share']);
    expect(localTarget(level, 0.3)).toBe(0.6);
    expect(localTarget(increase, 0.58)).toBe(0.6);
    expect(localTarget(increase, 0.665)).toBe(0.685);
    expect(localTarget(count, 0.001)).toBe(200_000);
  });

  it('leads an increase to a level, and leaves a level as it is', () => {
    expect(targetLevel(increase, 0.665)).toBe(0.685);
    expect(targetLevel(level, 0.5)).toBe(0.6);
    expect(targetLevel(count, 1)).toBe(200_000_000);
  });
});

describe('the pace of a year', () => {
  it('is not told outside the year of the edition', () => {
    expect(due(level, 0.576, '2021-12-31')).toBe('date-outside-year');
    expect(due(level, 0.576, '2023-01-01')).toBe('date-outside-year');
  });

  it('begins the day after the baseline and reaches the target on the last day', () => {
    expect(due(level, 0.235, '2022-01-01')).toBe(0.236);
    expect(due(level, 0.576, '2022-12-31')).toBe(0.6);
    expect(due(increase, 0.665, '2024-12-31')).toBe(0.685);
  });

  it('counts the days of a leap year', () => {
    expect(due(increase, 0.6, '2024-07-01')).toBe(0.61);
  });

  it('stays at the target once the deadline has passed', () => {
    const early: MeasuredGoal = { ...level, deadline: '2022-06-30' };
    expect(due(early, 0.576, '2022-06-30')).toBe(0.6);
    expect(due(early, 0.576, '2022-12-31')).toBe(0.6);
  });

  it('goes down where the baseline is above the target', () => {
    expect(due(goal('2024', 'villages_without_broadband'), 366, '2024-01-01')).toBe(365);
  });

  it('never leaves the span between baseline and target, and never turns back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.59, noNaN: true }),
        fc.integer({ min: dayOf('2022-01-01'), max: dayOf('2022-12-30') }),
        (baseline, day) => {
          const today = dueBy(level, baseline, day);
          const tomorrow = dueBy(level, baseline, day + 1);
          if (!today.ok || !tomorrow.ok) throw new Error('inside the year');
          expect(today.value).toBeGreaterThanOrEqual(baseline - 1e-9);
          expect(tomorrow.value).toBeGreaterThanOrEqual(today.value);
          expect(tomorrow.value).toBeLessThanOrEqual(0.6);
        },
      ),
      { seed: 7 },
    );
  });
});
