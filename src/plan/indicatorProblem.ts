/** What should be looked at again in an indicator's row; nothing is ever put right by itself. */
import { type CountyPlan, numberIn, type ProjectIndicator } from './county';
import { bandLimits } from './indicatorScore';
import { roundTo } from './rounding';
import { textKey } from './sameText';

/** In the order in which they are told: a row says the first that holds. */
export type IndicatorProblem =
  | 'noProject'
  | 'unknownProject'
  | 'incomplete'
  | 'notComputable'
  | 'aboveHundred'
  | 'perCentAsFraction'
  | 'implausible'
  | 'outsideBand';

/** Beyond these, actual and target were hardly counted in the same unit (a published table has 550 beside 20). */
export const plausible = { from: 0.1, to: 3 } as const;

const perCentSigns = ['%', '％'];
/** Dust of binary arithmetic is no breach of a limit. */
const places = 9;

/** The codes of the projects, by which `problemOf` knows them. */
export function codesOf(plan: Pick<CountyPlan, 'projects'>): ReadonlySet<string> {
  return new Set(plan.projects.map(({ code }) => textKey(code)));
}

function incomplete({ group, name, scoring, points, target }: ProjectIndicator): boolean {
  const noTarget = target === null || target === '';
  return group === null || name === '' || scoring === null || numberIn(points) === null || noTarget;
}

function reported({ actual, band }: ProjectIndicator): boolean {
  return (actual !== null && actual !== '') || band !== null;
}

function outside(indicator: ProjectIndicator, completion: number): boolean {
  if (indicator.scoring !== 'qualitative' || indicator.band === null) return false;
  const { from, to } = bandLimits[indicator.band];
  const share = roundTo(completion, places);
  return share < from || share > to;
}

function implausible({ scoring, actual }: ProjectIndicator, completion: number): boolean {
  if (scoring === 'qualitative' || actual === 0) return false;
  const met = roundTo(completion, places);
  return met > plausible.to || met < plausible.from;
}

/** `completion` is the indicator's own. */
export function problemOf(
  indicator: ProjectIndicator,
  completion: number | null,
  codes: ReadonlySet<string>,
): IndicatorProblem | null {
  const { project, name, unit } = indicator;
  if (project === '') return name === '' ? null : 'noProject';
  if (!codes.has(textKey(project))) return 'unknownProject';
  if (incomplete(indicator)) return 'incomplete';
  if (completion === null && reported(indicator)) return 'notComputable';
  if (perCentSigns.includes(unit)) {
    const rates = [numberIn(indicator.target) ?? 0, numberIn(indicator.actual) ?? 0];
    if (rates.some((rate) => rate > 100)) return 'aboveHundred';
    if (rates.some((rate) => rate > 0 && rate <= 1)) return 'perCentAsFraction';
  }
  if (completion === null) return null;
  if (implausible(indicator, completion)) return 'implausible';
  return outside(indicator, completion) ? 'outsideBand' : null;
}
