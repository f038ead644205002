/** The measures in use that a filter lets through, each with where it stands: every one in exactly one standing. */
import type { CountyPlan, CountyUnit, PlannedMeasure } from '../county';
import { partOf, sharesAdd, type Part } from '../dashboardFigures';
import type { MeasureFigures } from '../measureFigures';
import { isDone } from '../statusLight';
import { isUnreported } from '../unitFigures';
import { concernOf, type Filter, inFilter } from './filter';

/**
 * Done and adjusted are told apart from the lights that they have on the sheets (green, and none): `green` is under way and
 * on schedule, `none` has no light because nothing was reported yet, or no month is reported on.
 */
export const standings = ['done', 'green', 'amber', 'red', 'none', 'adjusted'] as const;

export type Standing = (typeof standings)[number];

export interface SteeredRow {
  /** Its place in the work plan, from 0. */
  readonly at: number;
  readonly measure: PlannedMeasure;
  readonly figures: MeasureFigures;
  readonly standing: Standing;
  readonly unreported: boolean;
}

function standingOf(measure: PlannedMeasure, light: NonNullable<MeasureFigures['light']>): Standing {
  if (measure.status === 'adjusted') return 'adjusted';
  return isDone(measure) ? 'done' : light;
}

/** In the order of the work plan. `figures` are the plan's own. */
export function rowsIn(
  plan: CountyPlan,
  figures: readonly MeasureFigures[],
  filter: Filter,
): readonly SteeredRow[] {
  const concerned = inFilter(plan, filter);
  return figures.flatMap((each, at) => {
    const measure = plan.measures[at];
    if (measure === undefined || each.light === null || !concerned(concernOf(measure, each))) return [];
    const standing = standingOf(measure, each.light);
    return [{ at, measure, figures: each, standing, unreported: isUnreported(measure, each) }];
  });
}

export type Counts = { readonly [S in Standing]: number };

export interface Tally {
  readonly total: number;
  readonly counts: Counts;
}

export function tallyOf(found: readonly Standing[]): Tally {
  const of = (standing: Standing): number => found.filter((each) => each === standing).length;
  return {
    total: found.length,
    counts: {
      done: of('done'),
      green: of('green'),
      amber: of('amber'),
      red: of('red'),
      none: of('none'),
      adjusted: of('adjusted'),
    },
  };
}

export interface Shares {
  /** Of all measures in view, as fractions; null where there are none. */
  readonly parts: { readonly [S in Standing]: Part };
  /** What the shares add to as they are shown, with one decimal of a per cent; null where that is 100 %. None is bent to fit. */
  readonly add: number | null;
}

export function sharesOf({ total, counts }: Tally): Shares {
  const part = (standing: Standing): Part => partOf(counts[standing], total);
  const parts = {
    done: part('done'),
    green: part('green'),
    amber: part('amber'),
    red: part('red'),
    none: part('none'),
    adjusted: part('adjusted'),
  };
  return { parts, add: sharesAdd(standings.map((each) => parts[each])) };
}

/** Who leads a row: its present name, or as written where the list of units has none; null where nobody was named. */
export function leadOf({ measure, figures: { unit } }: SteeredRow): {
  readonly name: string | null;
  readonly unit: CountyUnit | null;
} {
  if (unit === null) return { name: null, unit: null };
  return unit === 'unknown' ? { name: measure.lead, unit: null } : { name: unit.name, unit };
}
