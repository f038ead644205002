/** What a row of the targets is about: a goal of the edition, an indicator of the county evaluation, or the county's own. */
import { facts } from '../editions/facts';
import type { Comparator, Edition, Goal, Unit, Words } from '../editions/model';
import { isMeasured } from '../keypoints/goals';
import { indicatorById } from '../keypoints/indicators';
import type { Direction, PlannedTarget, TargetKind } from './county';
import { type CountyIndicator, countyIndicatorById } from './countyIndicators';

/**
 * What the figures of a row count. `fraction` is shown as %, `increase` too, but its national figure is in percentage
 * points (as a fraction: 2 points are 0.02); `money` is 万元; `own` is whatever the county wrote.
 */
export type TargetUnit =
  'fraction' | 'increase' | 'households' | 'money' | 'villages' | 'institutions' | 'own';

export interface TargetSubject {
  readonly row: PlannedTarget;
  readonly goal: Goal | null;
  readonly extended: CountyIndicator | null;
  /** Null for the county's own, whose name is in its row. */
  readonly name: Words | null;
  /** Null where the county has not said it yet. */
  readonly kind: TargetKind | null;
  readonly direction: Direction | null;
  readonly unit: TargetUnit;
  /** What the edition asks for; null where there is no number, or where a number is no goal. */
  readonly comparator: Comparator | null;
  /** The national figure in the row's unit: the goal, or the latest value of a county indicator. */
  readonly nation: number | null;
}

const units: { readonly [U in Unit]: TargetUnit } = {
  fraction: 'fraction',
  points: 'increase',
  users: 'households',
  yuan: 'money',
  villages: 'villages',
  institutions_per_county: 'institutions',
};

/** Yuan in a 万元. */
const tenThousand = 10_000;

/** The only thing that goals ask to be small. */
const smaller: readonly string[] = ['villages_without_broadband'];

function ofGoal(row: PlannedTarget, goal: Goal): TargetSubject {
  const indicator = goal.indicator === null ? undefined : indicatorById(goal.indicator);
  const measured = isMeasured(goal);
  const direction = goal.indicator !== null && smaller.includes(goal.indicator) ? 'lower' : 'higher';
  return {
    row,
    goal,
    extended: null,
    name: indicator?.name ?? { zh: goal.wording.zh, en: goal.wording.en },
    kind: goal.kind,
    direction: goal.kind === 'qualitative' ? null : direction,
    unit: goal.kind === 'qualitative' ? 'own' : units[measured ? goal.unit : (indicator?.unit ?? 'fraction')],
    comparator: measured ? goal.comparator : null,
    nation: measured ? (goal.unit === 'yuan' ? goal.value / tenThousand : goal.value) : null,
  };
}

function ofCountyIndicator(row: PlannedTarget, extended: CountyIndicator): TargetSubject {
  return {
    row,
    goal: null,
    extended,
    name: extended.name,
    kind: 'level',
    direction: extended.direction,
    unit: extended.unit,
    comparator: null,
    nation: extended.national[extended.national.length - 1]?.value ?? null,
  };
}

const goals = new Map<string, Goal>(
  facts.editions.flatMap((edition) => edition.goals.map((goal) => [goal.id, goal])),
);

/** A row that names a goal or an indicator which does not exist (any more) is taken as the county's own. */
export function targetSubject(row: PlannedTarget, edition: Edition): TargetSubject {
  const goal =
    row.goal === null ? undefined : (edition.goals.find(({ id }) => id === row.goal) ?? goals.get(row.goal));
  if (goal !== undefined) return ofGoal(row, goal);
  const extended = row.extended === null ? undefined : countyIndicatorById(row.extended);
  if (extended !== undefined) return ofCountyIndicator(row, extended);
  return {
    row,
    goal: null,
    extended: null,
    name: null,
    kind: row.kind,
    direction: row.direction,
    unit: 'own',
    comparator: null,
    nation: null,
  };
}
