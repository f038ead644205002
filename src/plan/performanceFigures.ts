/** What follows from the indicators of the projects: scores row by row, and what the two forms show of one project. */
import type { CountyPlan, IndicatorGroup, ProjectIndicator } from './county';
import { numberIn } from './county';
import { codesOf, type IndicatorProblem, problemOf } from './indicatorProblem';
import { completionOf, scoreOf } from './indicatorScore';
import { textKey } from './sameText';

export interface IndicatorFigures {
  /** As a fraction; null where it cannot be told. */
  readonly completion: number | null;
  readonly score: number | null;
  readonly problem: IndicatorProblem | null;
  /** The project's code, `#`, and the row's place among the project's in the order of the form; empty without a project. */
  readonly key: string;
  /** From 1, in the table. */
  readonly place: number;
}

export interface PerformanceFigures {
  /** In the order of the plan's indicators. */
  readonly indicators: readonly IndicatorFigures[];
  /** The project that the forms show at first; empty where no project has a code. */
  readonly shown: string;
}

/** The order of the form: output, benefit, satisfaction, then what belongs to none yet. */
const groups: readonly (IndicatorGroup | null)[] = ['output', 'benefit', 'satisfaction', null];

/** For each row its place among those of its project, group by group; rows without a project have none. */
function placesInForm(indicators: readonly ProjectIndicator[]): readonly (number | null)[] {
  const counted = new Map<string, number[]>();
  const within = indicators.map(({ project, group }) => {
    if (project === '') return 0;
    const code = textKey(project);
    const counts = counted.get(code) ?? groups.map(() => 0);
    counted.set(code, counts);
    const at = groups.indexOf(group);
    const count = (counts[at] ?? 0) + 1;
    counts[at] = count;
    return count;
  });
  return indicators.map(({ project, group }, row) => {
    if (project === '') return null;
    const counts = counted.get(textKey(project)) ?? [];
    const before = counts.slice(0, groups.indexOf(group)).reduce((sum, count) => sum + count, 0);
    return before + (within[row] ?? 0);
  });
}

export function performanceFigures(plan: CountyPlan): PerformanceFigures {
  const codes = codesOf(plan);
  const places = placesInForm(plan.indicators);
  return {
    indicators: plan.indicators.map((indicator, row) => {
      const completion = completionOf(indicator);
      const used = indicator.project !== '';
      const place = places[row] ?? null;
      return {
        completion: used ? completion : null,
        score: used ? scoreOf(completion, numberIn(indicator.points)) : null,
        problem: problemOf(indicator, completion, codes),
        key: place === null ? '' : `${indicator.project}#${place}`,
        place: row + 1,
      };
    }),
    shown: plan.projects.find(({ code }) => code !== '')?.code ?? '',
  };
}
