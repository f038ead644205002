/**
 * How the year went, month by month: from the record of the months that were reported, and for the month reported on from
 * the plan as it stands. A month without a record says so; nothing is worked out for it from its neighbours.
 */
import type { CountyPlan, PlannedMeasure } from '../county';
import { numberIn } from '../county';
import { dueProgress } from '../dueProgress';
import { periodEnd, periodMonth } from '../period';
import type { PlanRecord } from '../record';
import { textKey } from '../sameText';
import { isDone, statusLight, thresholdsInUse } from '../statusLight';
import { type Standing, type SteeredRow, type Tally, tallyOf } from './rows';

export interface MonthLine {
  /** 1 to 12. */
  readonly month: number;
  readonly kind: 'recorded' | 'present' | 'not-recorded' | 'ahead';
  /** What is due by its end, as a mean over the measures that `progress` counts, else over all; null without measures. */
  readonly due: number | null;
  /** How far the measures are whose progress is known, as a mean; null where none is. */
  readonly progress: number | null;
  /** How many measures that mean is of. */
  readonly reported: number;
  /** By standing; of a recorded month only the measures that have a record. Null where nothing is known of the month. */
  readonly tally: Tally | null;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** As a fraction from 0 to 1: what was typed above 100 % counts as done, not as more. */
function progressOf(measure: PlannedMeasure): number | null {
  if (isDone(measure)) return 1;
  const progress = numberIn(measure.progress);
  return progress === null ? null : Math.max(0, progress);
}

/** All twelve months of the edition's year, for the rows in view. */
export function monthLines(
  rows: readonly SteeredRow[],
  plan: CountyPlan,
  year: number,
  record: PlanRecord,
): readonly MonthLine[] {
  const { schedule, nodes, thresholds } = plan.settings;
  const now = periodMonth(plan.identity.month);
  const limits = thresholdsInUse(thresholds);
  const live = rows.filter(({ standing }) => standing !== 'adjusted');
  const dueAt = (measure: PlannedMeasure, month: number): number =>
    dueProgress(measure, { year, month, schedule, nodes });
  /** The later entry of a measure in a month is the one that counts. */
  const recorded = new Map(
    record.progress.map(({ month, measure, progress }) => [`${month} ${textKey(measure)}`, progress]),
  );

  const lineOf = (
    month: number,
    kind: 'recorded' | 'present',
    known: readonly PlannedMeasure[],
    found: readonly Standing[],
  ): MonthLine => {
    const reported = known.filter((measure) => progressOf(measure) !== null);
    const dueOf = reported.length === 0 ? live.map(({ measure }) => measure) : reported;
    return {
      month,
      kind,
      due: mean(dueOf.map((measure) => dueAt(measure, month))),
      progress: mean(reported.flatMap((measure) => progressOf(measure) ?? [])),
      reported: reported.length,
      tally: tallyOf(found),
    };
  };
  return Array.from({ length: 12 }, (_, at): MonthLine => {
    const month = at + 1;
    if (month === now) {
      return lineOf(
        month,
        'present',
        live.map(({ measure }) => measure),
        rows.map(({ standing }) => standing),
      );
    }
    const then =
      now !== 0 && month > now
        ? []
        : live.flatMap(({ measure }): readonly PlannedMeasure[] => {
            const progress = recorded.get(`${month} ${textKey(measure.id)}`);
            // What its status was by then, nobody recorded.
            return progress === undefined ? [] : [{ ...measure, progress, status: null }];
          });
    if (then.length > 0) {
      const found = then.map((measure): Standing => {
        if (isDone(measure)) return 'done';
        return statusLight(measure, dueAt(measure, month), periodEnd(year, month), limits);
      });
      return lineOf(month, 'recorded', then, found);
    }
    return {
      month,
      kind: month > now && now !== 0 ? 'ahead' : 'not-recorded',
      due: mean(live.map(({ measure }) => dueAt(measure, month))),
      progress: null,
      reported: 0,
      tally: null,
    };
  });
}
