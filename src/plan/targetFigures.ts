/**
 * What follows from the rows of the targets: the suggested local target, whether the county's own is weaker than what is
 * set above it, attainment and light.
 *
 * Figures that should be equal are compared in whole billionths, as the lights are: 66.5 % + 2 points is 68.5 %.
 */
import type { Edition } from '../editions/model';
import { type CountyPlan, numberIn, type PlannedTarget } from './county';
import { type Light, lightFor, type Thresholds } from './light';
import { periodMonth } from './period';
import { roundTo } from './rounding';
import { shareOf } from './shareWeights';
import { thresholdsInUse } from './statusLight';
import { type TargetSubject, targetSubject, type TargetUnit } from './targetSubject';

export interface TargetFigures {
  readonly subject: TargetSubject;
  /** Switched on and named. Nothing is computed for other rows. */
  readonly active: boolean;
  /** The county's part of the nation by the weight chosen, as a fraction. */
  readonly share: number | null;
  /** What the nation's goal comes to for this county, in the row's unit; null where it says nothing or a basis is missing. */
  readonly suggested: number | null;
  /** `weaker` where the target is weaker than what is set above it; null where nothing comparable is set. */
  readonly warning: 'weaker' | 'notWeaker' | null;
  /** As a fraction; null where it cannot be said. */
  readonly attainment: number | null;
  /** `none` where target or actual is no number; null for a row that is not active. */
  readonly light: Light | 'none' | null;
  /**
   * More than three times or less than a tenth of the target: rather a slip of the unit than a result (a published table
   * sets 20 against 550). Growth over a baseline begins at nought and is not judged so.
   */
  readonly implausible: boolean;
  /** Place among the active rows with a target in numbers; null for others. */
  readonly place: number | null;
}

function billionths(value: number): number {
  return roundTo(value * 1e9, 0);
}

/** Decimals to which a share of a national count is rounded: whole households, money to 100 yuan. */
export function suggestedDecimals(unit: TargetUnit): number {
  return unit === 'households' || unit === 'villages' || unit === 'institutions' ? 0 : 2;
}

/** Decimals to which a baseline and a national increase are added up. */
export const increaseDecimals = 9;

/** A level asks the same of everyone; an increase is added to the county's baseline; a count is shared out. */
function suggestionFor(
  { kind, comparator, nation, unit, row }: TargetSubject,
  share: number | null,
): number | null {
  if (nation === null || comparator === null) return null;
  if (kind === 'level') return nation;
  if (kind === 'increase') {
    const baseline = numberIn(row.baseline);
    return baseline === null ? null : roundTo(baseline + nation, increaseDecimals);
  }
  if (kind === 'count') return share === null ? null : roundTo(nation * share, suggestedDecimals(unit));
  return null;
}

/**
 * Compared with what is set above it in the same unit: the nation's level, or what its increase or count comes to for
 * this county, and the levels of province and city. Counts of a province or city are sums of many counties and are never
 * compared with one county's.
 */
function warningFor(
  { kind, direction, row }: TargetSubject,
  suggested: number | null,
): 'weaker' | 'notWeaker' | null {
  const target = numberIn(row.target);
  if (target === null || kind === 'qualitative') return null;
  const above = kind === 'count' ? [suggested] : [suggested, numberIn(row.province), numberIn(row.city)];
  const set = above.filter((each) => each !== null);
  if (set.length === 0) return null;
  const short = direction === 'lower' ? Math.min(...set) - target : target - Math.max(...set);
  return billionths(short) < 0 ? 'weaker' : 'notWeaker';
}

function numbersIn({ baseline, target, actual }: PlannedTarget) {
  return { baseline: numberIn(baseline), target: numberIn(target), actual: numberIn(actual) };
}

/** The part of the way from a baseline that was gone; null where the target is not beyond it. */
function wayGone(from: number, actual: number, target: number, sense: 1 | -1): number | null {
  return billionths((target - from) * sense) > 0 ? (actual - from) / (target - from) : null;
}

function isReached(actual: number, target: number, sense: 1 | -1): boolean {
  return billionths((actual - target) * sense) >= 0;
}

/**
 * Actual ÷ target; for what should be small, target ÷ actual; for an increase, the part of it that was gained. Where that
 * would divide by nought or less, a target that is reached is 100 % and anything else cannot be said.
 */
function attainmentOf({ kind, direction, row }: TargetSubject): number | null {
  const { baseline, target, actual } = numbersIn(row);
  if (kind === 'qualitative' || target === null || actual === null) return null;
  const sense = direction === 'lower' ? -1 : 1;
  if (kind === 'increase' && baseline === null) return null;
  const ratio =
    kind === 'increase' && baseline !== null
      ? wayGone(baseline, actual, target, sense)
      : sense === 1
        ? wayGone(0, actual, target, 1)
        : wayGone(0, target, actual, 1);
  return ratio ?? (isReached(actual, target, sense) ? 1 : null);
}

/**
 * Reached is green. Otherwise the part of the way from the baseline (without one: the attainment) is held against the
 * months of the year gone by; no part of the way, where none can be told, is 0.
 */
function targetLight(
  subject: TargetSubject,
  attainment: number | null,
  month: number,
  thresholds: Thresholds,
): Light | 'none' {
  const { kind, direction, row } = subject;
  const { baseline, target, actual } = numbersIn(row);
  if (kind === 'qualitative' || target === null || actual === null) return 'none';
  const sense = direction === 'lower' ? -1 : 1;
  if (isReached(actual, target, sense)) return 'green';
  const pace = baseline === null ? attainment : wayGone(baseline, actual, target, sense);
  const light = lightFor(pace ?? 0, month / 12, thresholds);
  return light.ok ? light.value : 'none';
}

export const mostPlausible = 3;
export const leastPlausible = 0.1;

interface Frame {
  readonly month: number;
  readonly thresholds: Thresholds;
  readonly shares: ReadonlyMap<string, number | null>;
}

function figuresOfRow(
  row: PlannedTarget,
  edition: Edition,
  { month, thresholds, shares }: Frame,
): Omit<TargetFigures, 'place'> {
  const subject = targetSubject(row, edition);
  if (!row.on || (subject.name === null && row.name === '')) {
    return {
      subject,
      active: false,
      share: null,
      suggested: null,
      warning: null,
      attainment: null,
      light: null,
      implausible: false,
    };
  }
  const share = row.weight === null ? null : (shares.get(row.weight) ?? null);
  const suggested = suggestionFor(subject, share);
  const attainment = attainmentOf(subject);
  return {
    subject,
    active: true,
    share,
    suggested,
    warning: warningFor(subject, suggested),
    attainment,
    light: targetLight(subject, attainment, month, thresholds),
    implausible:
      subject.kind !== 'increase' &&
      attainment !== null &&
      (attainment > mostPlausible || attainment < leastPlausible),
  };
}

/** One a row of the targets, in the same order. */
export function targetFigures(plan: CountyPlan, edition: Edition): readonly TargetFigures[] {
  const { settings, identity } = plan;
  const frame: Frame = {
    month: periodMonth(identity.month),
    thresholds: thresholdsInUse(settings.thresholds),
    shares: new Map(settings.weights.map((weight) => [weight.id, shareOf(weight)])),
  };
  let places = 0;
  return plan.targets.map((row) => {
    const figures = figuresOfRow(row, edition, frame);
    const measured =
      figures.active && figures.subject.kind !== 'qualitative' && numberIn(row.target) !== null;
    if (measured) places += 1;
    return { ...figures, place: measured ? places : null };
  });
}
