/** What the forms show of one project: its money, its indicators in order, and the points group by group. */
import {
  type CountyPlan,
  type EvaluationPoints,
  type IndicatorGroup,
  numberIn,
  type Project,
  type ProjectIndicator,
} from './county';
import type { IndicatorFigures, PerformanceFigures } from './performanceFigures';
import { scorePlaces } from './indicatorScore';
import {
  executionRate,
  executionScore,
  type FundPart,
  fundParts,
  fundTotal,
  type FundTotal,
  onlyPart,
  partOf,
} from './projectFunds';
import { roundTo } from './rounding';
import { textKey } from './sameText';

export const indicatorGroups = ['output', 'benefit', 'satisfaction'] as const;

export interface EvaluatedIndicator {
  readonly indicator: ProjectIndicator;
  readonly figures: IndicatorFigures;
}

export interface ProjectEvaluation {
  readonly project: Project;
  /** What the parts of the full-year budget come to, from the project's sources. */
  readonly parts: { readonly [P in FundPart]: number | null };
  /** The line that all of the budget belongs to, and with it what was budgeted at first and what was spent. */
  readonly only: FundPart | null;
  readonly budget: FundTotal;
  readonly rate: number | null;
  readonly executionPoints: number;
  /** Null where nothing can be said of spending. */
  readonly executionScore: number | null;
  readonly indicators: readonly EvaluatedIndicator[];
  /** Points of the project's indicators by group. */
  readonly points: { readonly [G in IndicatorGroup]: number };
  readonly allPoints: number;
  /** Of what has a score. */
  readonly allScores: number;
  /** Indicators that have none. */
  readonly unscored: number;
}

/** The points set for each part of an evaluation; what is no number counts as 0. */
export function pointsSet(points: EvaluationPoints): { readonly [P in keyof EvaluationPoints]: number } {
  return {
    execution: numberIn(points.execution) ?? 0,
    output: numberIn(points.output) ?? 0,
    benefit: numberIn(points.benefit) ?? 0,
    satisfaction: numberIn(points.satisfaction) ?? 0,
  };
}

/** The first project of that code. */
function projectOf(plan: Pick<CountyPlan, 'projects'>, code: string): Project | null {
  if (code === '') return null;
  return plan.projects.find((each) => textKey(each.code) === textKey(code)) ?? null;
}

function numberOfKey({ key }: IndicatorFigures): number {
  return Number(key.slice(key.lastIndexOf('#') + 1));
}

/** Null where no such project is. */
export function evaluationOf(
  plan: CountyPlan,
  { indicators }: PerformanceFigures,
  code: string,
): ProjectEvaluation | null {
  const project = projectOf(plan, code);
  if (project === null) return null;
  const own = plan.indicators
    .flatMap((indicator, row) => {
      const figures = indicators[row];
      return figures !== undefined && textKey(indicator.project) === textKey(code)
        ? [{ indicator, figures }]
        : [];
    })
    .sort((one, other) => numberOfKey(one.figures) - numberOfKey(other.figures));
  const parts = {
    appropriation: partOf(project.sources, 'appropriation'),
    carryOver: partOf(project.sources, 'carryOver'),
    other: partOf(project.sources, 'other'),
  };
  const budget = fundTotal(
    project.adjusted,
    fundParts.map((part) => parts[part]),
  );
  const pointsOf = (group: IndicatorGroup | null): number =>
    own
      .filter(({ indicator }) => group === null || indicator.group === group)
      .reduce((sum, { indicator }) => sum + (numberIn(indicator.points) ?? 0), 0);
  const rate = executionRate(numberIn(project.executed), budget.amount);
  const weight = pointsSet(plan.settings.points).execution;
  const forSpending = executionScore(weight, rate);
  const scores = own.reduce((sum, { figures }) => sum + (figures.score ?? 0), 0);
  return {
    project,
    parts,
    only: onlyPart(project.sources),
    budget,
    rate,
    executionPoints: weight,
    executionScore: forSpending,
    indicators: own,
    points: {
      output: pointsOf('output'),
      benefit: pointsOf('benefit'),
      satisfaction: pointsOf('satisfaction'),
    },
    allPoints: roundTo(weight + pointsOf(null), scorePlaces),
    allScores: roundTo((forSpending ?? 0) + scores, scorePlaces),
    unscored: own.filter(({ figures }) => figures.score === null).length,
  };
}
