/** What is still to be filled in before a plan can be sent, and what should be looked at: counted, part by part. */
import type { Edition } from '../editions/model';
import { type CountyPlan, numberIn } from './county';
import type { MeasureFigures } from './measureFigures';
import { periodMonth } from './period';
import type { ProjectFigures } from './projectFigures';

/** Counts of entries that are required and missing. */
export interface Missing {
  /** Who, for which month, and whom to ask. */
  readonly identity: number;
  /** Tasks without a single measure. */
  readonly tasks: number;
  /** Required entries of measures in use. */
  readonly measures: number;
  /** Goals and indicators in use that have a number elsewhere but no target of the county. */
  readonly targets: number;
  /** Required entries of projects in use. */
  readonly projects: number;
}

/** Counts of what is filled in but does not fit together. */
export interface Doubtful {
  /** Measures whose lead unit is not in the list of units. */
  readonly units: number;
  /** Projects whose shares do not add to 100 %. */
  readonly allocations: number;
  /** Projects whose sources do not add to their budget. */
  readonly sources: number;
}

const counted = (conditions: readonly boolean[]): number => conditions.filter(Boolean).length;

/** Kinds of targets that ask for a number. */
const numbered: ReadonlySet<string> = new Set(['level', 'count', 'increase']);

export function missingIn(
  plan: CountyPlan,
  edition: Edition,
  measures: readonly MeasureFigures[],
  projects: readonly ProjectFigures[],
  /** The kind of each target, in the order of the plan; null where it has none. */
  kinds: readonly (string | null)[],
): Missing {
  const { county, unit, month, contact } = plan.identity;
  const withMeasure = new Set(
    measures.flatMap(({ task }, at) => ((plan.measures[at]?.text ?? '') === '' ? [] : [task])),
  );
  return {
    identity: counted([county === '', unit === '', periodMonth(month) === 0, contact === '']),
    tasks: counted(Array.from({ length: edition.taskCount }, (_, at) => !withMeasure.has(at + 1))),
    measures: measures.reduce((sum, each) => sum + each.missing, 0),
    targets: counted(
      plan.targets.map(
        ({ on, target }, at) => on && numbered.has(kinds[at] ?? '') && numberIn(target) === null,
      ),
    ),
    projects: projects.reduce((sum, each) => sum + (each.missing ?? 0), 0),
  };
}

export function doubtfulIn(
  measures: readonly MeasureFigures[],
  projects: readonly ProjectFigures[],
): Doubtful {
  return {
    units: counted(measures.map(({ unit }) => unit === 'unknown')),
    allocations: counted(projects.map(({ allocated }) => allocated !== null && allocated !== 1)),
    sources: counted(projects.map(({ difference }) => difference !== null && difference !== 0)),
  };
}
