/**
 * What the county's one-page dashboard shows: counts and shares by status, light and aspect, what and who is furthest
 * behind, who has not reported, how far targets are attained, and the money by aspect.
 */
import type { CountyPlan, CountyUnit, Forecast, MeasureStatus } from './county';
import type { PlanFigures } from './figures';
import type { Light } from './light';
import type { MeasureFigures } from './measureFigures';
import { executionRate } from './projectFunds';
import { roundTo } from './rounding';
import type { TargetFigures } from './targetFigures';
import type { UnitFigures } from './unitFigures';

/** Null where there is nothing to count among. */
export interface Part {
  readonly count: number | null;
  /** Of all measures in use, as a fraction. */
  readonly share: number | null;
}

export const statuses = ['notStarted', 'underWay', 'completed', 'adjusted'] as const;
export const forecasts = ['certain', 'difficult', 'impossible'] as const;
export const lights = ['green', 'amber', 'red', 'none'] as const;

export type LightOrNone = Light | 'none';

/** In 万元; null where nothing is known. */
export interface MoneyPart {
  readonly budget: number | null;
  readonly executed: number | null;
  readonly rate: number | null;
}

export interface AspectLine {
  /** Null for what belongs to no aspect that could be read, and for the sum. */
  readonly number: number | null;
  readonly total: number;
  /** Null where the aspect has no measure. */
  readonly lights: { readonly [L in LightOrNone]: number | null };
  readonly money: MoneyPart;
}

export interface DashboardFigures {
  /** Measures in use: those with a text. */
  readonly total: number;
  /** Of these, how many lack something required. */
  readonly pending: number;
  readonly statuses: { readonly [S in MeasureStatus | 'unstated']: Part };
  readonly forecasts: { readonly [F in Forecast | 'unstated']: Part };
  readonly lights: { readonly [L in LightOrNone]: Part };
  /** What the shares of the lights, as they are shown, add to; null where that is 100 % or there are none. */
  readonly sharesAdd: number | null;
  readonly aspects: readonly AspectLine[];
  readonly elsewhere: AspectLine;
  readonly all: AspectLine;
  /** How many measures are behind schedule, and by how many points the furthest. */
  readonly behind: { readonly count: number; readonly most: number | null };
  /** Units that have not reported, and the measures they owe. */
  readonly silent: { readonly units: number; readonly measures: number };
  /** Targets in numbers that are switched on, and how many of them are reached. */
  readonly targets: { readonly count: number; readonly reached: number };
  readonly money: MoneyPart;
}

/** Decimals of a share as it is shown, as a fraction: 72.9 %. */
export const shareDecimals = 3;

/** From this attainment on a target is reached: the dust of a division is not held against it. */
export const reachedFrom = 0.999999999;

/** A slip of the unit gives attainments that would make all other bars of a chart vanish. */
export const mostDrawn = 1.5;

/** An attainment as the chart draws it; null for none. */
export function drawnAttainment(attainment: number | null): number | null {
  return attainment === null ? null : Math.min(mostDrawn, Math.max(0, attainment));
}

/** A text that is longer ends in `…` and is as long as asked. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** How many of a total; null among none. */
export function partOf(count: number, total: number): Part {
  return total === 0 ? { count: null, share: null } : { count, share: count / total };
}

function counts<K extends string>(keys: readonly K[], found: readonly (K | null)[]): (key: K) => number {
  const sums = new Map(keys.map((key) => [key, 0]));
  for (const key of found) if (key !== null) sums.set(key, (sums.get(key) ?? 0) + 1);
  return (key) => sums.get(key) ?? 0;
}

/** What the shares add to as they are shown; null where that is 100 %. */
export function sharesAdd(parts: readonly Part[]): number | null {
  if (parts.some(({ share }) => share === null)) return null;
  const sum = parts.reduce((all, { share }) => all + roundTo(share ?? 0, shareDecimals), 0);
  const shown = roundTo(sum, shareDecimals);
  return shown === 1 ? null : shown;
}

function linesOf(found: readonly LightOrNone[]): Pick<AspectLine, 'total' | 'lights'> {
  const of = counts(lights, found);
  const count = (light: LightOrNone): number | null => (found.length === 0 ? null : of(light));
  return {
    total: found.length,
    lights: { green: count('green'), amber: count('amber'), red: count('red'), none: count('none') },
  };
}

/** What of a whole is in no aspect, to four decimals. */
function rest(whole: number | null, parts: readonly (number | null)[]): number | null {
  if (whole === null) return null;
  return roundTo(whole - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0), 4);
}

/** `figures` are the plan's own. */
export function dashboardFigures(
  plan: CountyPlan,
  { measures, units, targets, money }: Pick<PlanFigures, 'measures' | 'units' | 'targets' | 'money'>,
): DashboardFigures {
  const used = measures.flatMap((figures, at) => {
    const measure = plan.measures[at];
    return figures.light === null || measure === undefined
      ? []
      : [{ measure, light: figures.light, figures }];
  });
  const total = used.length;
  const status = counts(
    statuses,
    used.map(({ measure }) => measure.status),
  );
  const forecast = counts(
    forecasts,
    used.map(({ measure }) => measure.forecast),
  );
  const light = counts(
    lights,
    used.map((each) => each.light),
  );
  const unstated = (known: number): Part => partOf(total - known, total);
  const part = (count: number): Part => partOf(count, total);
  const byLight = {
    green: part(light('green')),
    amber: part(light('amber')),
    red: part(light('red')),
    none: part(light('none')),
  };
  const lightsIn = (aspect: number | null): Pick<AspectLine, 'total' | 'lights'> =>
    linesOf(used.filter(({ figures }) => figures.aspect === aspect).map((each) => each.light));
  const behind = measures.flatMap((each) => each.behind ?? []);
  const whole: MoneyPart = money.projects;
  const aspects = money.aspects.map(({ number, line }): AspectLine => {
    const { budget, executed, rate } = line;
    return { number, ...lightsIn(number), money: { budget, executed, rate } };
  });
  const [budget, executed] = [
    rest(
      whole.budget,
      aspects.map((each) => each.money.budget),
    ),
    rest(
      whole.executed,
      aspects.map((each) => each.money.executed),
    ),
  ];
  return {
    total,
    pending: used.filter(({ figures }) => figures.state === 'pending').length,
    statuses: {
      notStarted: part(status('notStarted')),
      underWay: part(status('underWay')),
      completed: part(status('completed')),
      adjusted: part(status('adjusted')),
      unstated: unstated(statuses.reduce((sum, each) => sum + status(each), 0)),
    },
    forecasts: {
      certain: part(forecast('certain')),
      difficult: part(forecast('difficult')),
      impossible: part(forecast('impossible')),
      unstated: unstated(forecasts.reduce((sum, each) => sum + forecast(each), 0)),
    },
    lights: byLight,
    sharesAdd: sharesAdd(lights.map((each) => byLight[each])),
    aspects,
    elsewhere: {
      number: null,
      ...lightsIn(null),
      money: { budget, executed, rate: executionRate(executed, budget) },
    },
    all: { number: null, ...linesOf(used.map((each) => each.light)), money: whole },
    behind: { count: behind.length, most: behind.length === 0 ? null : Math.max(...behind) },
    silent: {
      units: units.filter(({ rank }) => rank !== null).length,
      measures: units.reduce((sum, { unreported }) => sum + unreported, 0),
    },
    targets: {
      count: targets.filter(({ place }) => place !== null).length,
      reached: targets.filter(
        ({ place, attainment }) => place !== null && attainment !== null && attainment >= reachedFrom,
      ).length,
    },
    money: whole,
  };
}

export interface BehindMeasure {
  readonly measure: CountyPlan['measures'][number];
  readonly figures: MeasureFigures;
}

/** The measures that are furthest behind, the furthest first. */
export function furthestBehind(
  plan: CountyPlan,
  figures: readonly MeasureFigures[],
  most: number,
): readonly BehindMeasure[] {
  return figures
    .flatMap((each, at) => {
      const measure = plan.measures[at];
      return measure === undefined || each.rank === null || each.rank > most
        ? []
        : [{ measure, figures: each, rank: each.rank }];
    })
    .sort((one, other) => one.rank - other.rank);
}

export interface RankedUnit {
  readonly unit: CountyUnit;
  readonly figures: UnitFigures;
}

/** The units that are furthest up by a rank. */
export function foremostUnits(
  plan: CountyPlan,
  figures: readonly UnitFigures[],
  by: 'rank' | 'behindRank',
  most: number,
): readonly RankedUnit[] {
  return figures
    .flatMap((each, at) => {
      const [unit, rank] = [plan.units[at], each[by]];
      return unit === undefined || rank === null || rank > most ? [] : [{ unit, figures: each, rank }];
    })
    .sort((one, other) => one.rank - other.rank);
}

/** The first measured targets, in the order of the sheet. */
export function firstTargets(figures: readonly TargetFigures[], most: number): readonly TargetFigures[] {
  return figures.filter(({ place }) => place !== null && place <= most);
}
