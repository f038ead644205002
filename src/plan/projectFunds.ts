/**
 * A project's money as the evaluation form shows it: in all, and of it this year's appropriation, what was carried over
 * and the rest; and the points for spending it. In 万元.
 */
import { type Entry, type FundSources, numberIn } from './county';
import { scorePlaces } from './indicatorScore';
import { roundTo } from './rounding';

export const fundParts = ['appropriation', 'carryOver', 'other'] as const;
export type FundPart = (typeof fundParts)[number];

/**
 * Which sources make up each line of the form. Special bonds come through the budget of government funds and are
 * counted as appropriation; private capital is counted under the rest.
 */
export const sourcesOf = {
  appropriation: ['central', 'province', 'city', 'county', 'bond'],
  carryOver: ['carryOver'],
  other: ['private', 'other'],
} as const satisfies { readonly [P in FundPart]: readonly (keyof FundSources)[] };

/** Amounts are kept to four decimals, as published tables have them. */
const moneyPlaces = 4;

/** The sum of what is a number; null where nothing is. */
export function sumOf(entries: readonly Entry[]): number | null {
  const numbers = entries.map(numberIn).filter((each) => each !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0);
}

/** What a line of the form gets of a project's sources; null where none of them was given. */
export function partOf(sources: FundSources, part: FundPart): number | null {
  return sumOf(sourcesOf[part].map((source) => sources[source]));
}

/** The lines of the form that have money, and one more for each source that says it in words. */
export function fundedLines(sources: FundSources): number {
  const inWords = Object.values(sources).filter((each: Entry) => typeof each === 'string' && each !== '');
  return inWords.length + linesWithMoney(sources).length;
}

function linesWithMoney(sources: FundSources): readonly FundPart[] {
  return fundParts.filter((part) => roundTo(partOf(sources, part) ?? 0, moneyPlaces) !== 0);
}

/**
 * The line of the form that all of a project's money belongs to; null where several do, or none, or where it cannot be
 * told. What was budgeted at first and what was spent are known in all only, so only then is it known where they stand.
 */
export function onlyPart(sources: FundSources): FundPart | null {
  const [first = null] = linesWithMoney(sources);
  return fundedLines(sources) === 1 ? first : null;
}

export interface FundTotal {
  /** The sum of the parts; where no part is known, the amount that was recorded. Null where neither is. */
  readonly amount: number | null;
  /** By how much the parts pass the recorded amount; null where they agree or there is nothing to compare. */
  readonly difference: number | null;
}

/**
 * A total is what its parts come to, whatever was recorded: in a published form (Tangxi, 2022) a total of 0 above parts
 * of 90 and 89.974 cost a project ten points.
 */
export function fundTotal(recorded: Entry, parts: readonly Entry[]): FundTotal {
  const [whole, sum] = [numberIn(recorded), sumOf(parts)];
  if (sum === null) return { amount: whole, difference: null };
  const difference = whole === null ? 0 : roundTo(sum - whole, moneyPlaces);
  return { amount: sum, difference: difference === 0 ? null : difference };
}

/** Executed ÷ full-year budget after adjustment, as a fraction; null without a budget. */
export function executionRate(executed: number | null, budget: number | null): number | null {
  if (executed === null || budget === null || budget <= 0) return null;
  const rate = executed / budget;
  return Number.isFinite(rate) ? rate : null;
}

/** The points for spending: the weight × the rate, at most the weight. */
export function executionScore(weight: number, rate: number | null): number | null {
  return rate === null ? null : roundTo(Math.max(0, Math.min(weight, weight * rate)), scorePlaces);
}
