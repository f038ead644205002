/** Which cells of the plan take numbers, and in what unit. */
import {
  type CountyPlan,
  type Entry,
  fundSources,
  type PlannedMeasure,
  type PlannedTarget,
  type Project,
  type ProjectIndicator,
} from '../county';
import type { PlanFigures } from '../figures';
import type { TargetSubject } from '../targetSubject';
import { atRow } from './checking';
import type { IssuePlace, PlanTable } from './issue';
import type { ColumnUnit } from './writtenNumber';

export interface NumberCell {
  readonly place: IssuePlace;
  readonly table: PlanTable | null;
  readonly column: string;
  readonly entry: Entry;
  readonly unit: ColumnUnit;
  /** What `≥85%` comes to there: at least is what a target means where more is better. */
  readonly bound: 'least' | 'most' | null;
  /** Only whole numbers make sense. */
  readonly whole: boolean;
}

const share: ColumnUnit = { kind: 'share', whole: true };
const money: ColumnUnit = { kind: 'money' };
const plain: ColumnUnit = { kind: 'own', unit: '' };

function cell(
  table: PlanTable,
  row: string,
  column: string,
  entry: Entry,
  unit: ColumnUnit,
  more: Partial<Pick<NumberCell, 'bound' | 'whole'>> = {},
): NumberCell {
  const place = atRow(table, row, column);
  return { place, table, column, entry, unit, bound: null, whole: false, ...more };
}

function ofMeasure(measure: PlannedMeasure): readonly NumberCell[] {
  const { id, task, goalValue, goalUnit, progress, nodes } = measure;
  return [
    cell('measures', id, 'task', task, plain, { whole: true }),
    cell('measures', id, 'goalValue', goalValue, { kind: 'own', unit: goalUnit }),
    cell('measures', id, 'progress', progress, share),
    ...nodes.map((node, at) => cell('measures', id, `node${at + 1}`, node, share)),
  ];
}

/** Words by which people count what a target counts. */
const counted = {
  households: ['户', '家', 'households', 'users'],
  villages: ['个村', '村', '个', 'villages'],
  institutions: ['家', '个', '所', 'institutions'],
} as const;

function unitOf({ unit, row }: TargetSubject): ColumnUnit {
  switch (unit) {
    case 'fraction':
    case 'increase':
      return share;
    case 'money':
      return money;
    case 'own':
      return { kind: 'own', unit: row.unit };
    default:
      return { kind: 'count', of: counted[unit] };
  }
}

function ofTarget(row: PlannedTarget, subject: TargetSubject): readonly NumberCell[] {
  const { kind, direction } = subject;
  // Coverage may be told in words; a row of the county's own without a kind is not known to ask for a number.
  if (!row.on || kind === null || kind === 'qualitative' || kind === 'coverage') return [];
  const unit = unitOf(subject);
  const bound = direction === 'lower' ? 'most' : 'least';
  return [
    ...(['province', 'city', 'target'] as const).map((id) =>
      cell('targets', row.id, id, row[id], unit, { bound }),
    ),
    ...(['baseline', 'actual'] as const).map((id) => cell('targets', row.id, id, row[id], unit)),
  ];
}

function ofProject(project: Project): readonly NumberCell[] {
  const { id, sources } = project;
  return [
    ...(['initial', 'adjusted', 'received', 'executed'] as const).map((column) =>
      cell('projects', id, column, project[column], money),
    ),
    ...fundSources.map((source) => cell('projects', id, source, sources[source], money)),
  ];
}

function ofIndicator(indicator: ProjectIndicator): readonly NumberCell[] {
  const { id, scoring, target, actual, unit, points, bandShare } = indicator;
  const own: ColumnUnit = { kind: 'own', unit };
  const measured = scoring === 'positive' || scoring === 'reverse';
  const bound = scoring === 'positive' ? 'least' : 'most';
  return [
    ...(measured
      ? [
          cell('indicators', id, 'target', target, own, { bound }),
          cell('indicators', id, 'actual', actual, own),
        ]
      : []),
    cell('indicators', id, 'points', points, plain),
    cell('indicators', id, 'bandShare', bandShare, share),
  ];
}

function named(name: string, entry: Entry, row?: number): NumberCell {
  const place: IssuePlace = row === undefined ? { kind: 'named', name } : { kind: 'named', name, row };
  return { place, table: null, column: name, entry, unit: plain, bound: null, whole: false };
}

/** In the order of the sheets. */
export function numberCells(plan: CountyPlan, figures: PlanFigures): readonly NumberCell[] {
  const { settings } = plan;
  return [
    ...plan.measures.flatMap(ofMeasure),
    ...plan.targets.flatMap((row, at) => {
      const figure = figures.targets[at];
      return figure === undefined ? [] : ofTarget(row, figure.subject);
    }),
    ...plan.projects.flatMap(ofProject),
    ...plan.allocations.flatMap(({ id, task, share: part }) => [
      cell('allocations', id, 'task', task, plain, { whole: true }),
      cell('allocations', id, 'share', part, share),
    ]),
    ...plan.indicators.flatMap(ofIndicator),
    ...settings.weights.flatMap(({ county, nation }, row) => [
      named('weights_county', county, row),
      named('weights_nation', nation, row),
    ]),
    ...(['execution', 'output', 'benefit', 'satisfaction'] as const).map((part) =>
      named(`points_${part}`, settings.points[part]),
    ),
  ];
}
