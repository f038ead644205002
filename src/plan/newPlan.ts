/** The plan of a county that begins a year: the edition's tasks with room for measures, and nothing else filled in. */
import type { Edition, Language } from '../editions/model';
import { tasksOf } from '../keypoints/tasks';
import { type CountyPlan, type Identity, type PlannedMeasure, type Settings } from './county';
import { newTargets } from './newTargets';
import { newUnits } from './newUnits';
import { newMoney } from './newMoney';
import { usualThresholds } from './light';
import { usualPoints } from './evaluationPoints';
import { usualWeights } from './shareWeights';

/** Rows of the work plan that a plan has at least, wherever nobody asks for more. */
export const usualRows = 300;

/** Room under every task: its national measures and this many more rows, four at least. */
const roomBelow = 2;
const leastPerTask = 4;
/** Rows below all tasks for whatever they do not hold. */
const leastSpare = 20;

export interface NewPlan {
  readonly identity: Identity;
  readonly nodes: Settings['nodes'];
  /** Rows of the work plan in all; more where the tasks need them. */
  readonly rows: number;
  /** In which the names of bodies begin; people edit them. */
  readonly language: Language;
}

/** A row that nothing was entered in. */
export function emptyMeasure(
  id: string,
  task: number | null,
  national: string | null,
  nodes: number,
): PlannedMeasure {
  return {
    id,
    task,
    national,
    text: '',
    goal: '',
    goalValue: null,
    goalUnit: '',
    leader: '',
    lead: '',
    supporting: '',
    person: '',
    phone: '',
    deadline: null,
    nodes: Array.from({ length: nodes }, () => null),
    progress: null,
    status: null,
    forecast: null,
    problem: '',
    next: '',
    note: '',
    before: '',
  };
}

/** How many milestones a measure has. */
export function nodeCount(nodes: Settings['nodes']): number {
  return nodes === 'quarters' ? 4 : 12;
}

function taskRows(edition: Edition, number: number, nodes: number): readonly PlannedMeasure[] {
  const task = tasksOf(edition).find((each) => each.number === number);
  const national = task?.measures ?? [];
  const count = Math.max(leastPerTask, national.length + roomBelow);
  const id = `${edition.id}-${String(number).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, at) =>
    emptyMeasure(`${id}.${at + 1}`, number, national[at]?.id ?? null, nodes),
  );
}

function emptyRows(edition: Edition, rows: number, nodes: number): readonly PlannedMeasure[] {
  const ofTasks = Array.from({ length: edition.taskCount }, (_, at) =>
    taskRows(edition, at + 1, nodes),
  ).flat();
  const spare = Math.max(leastSpare, rows - ofTasks.length);
  return [
    ...ofTasks,
    ...Array.from({ length: spare }, (_, at) =>
      emptyMeasure(`${edition.id}-x${String(at + 1).padStart(3, '0')}`, null, null, nodes),
    ),
  ];
}

/** The plan of an edition with nothing entered but who it is for. Tasks that could not be read have their rows too. */
export function newPlan(edition: Edition, { identity, nodes, rows, language }: NewPlan): CountyPlan {
  return {
    identity,
    settings: {
      thresholds: usualThresholds,
      schedule: 'year',
      nodes,
      weights: usualWeights,
      points: usualPoints,
    },
    units: newUnits(language),
    measures: emptyRows(edition, rows, nodeCount(nodes)),
    targets: newTargets(edition),
    ...newMoney(),
    history: [],
    sample: false,
  };
}
