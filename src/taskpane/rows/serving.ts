/** Which rows of a plan serve a task, and which task a row serves. */
import type { Goal, Task } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';
import { numberIn } from '../../plan/county';
import { textKey } from '../../plan/sameText';
import type { TargetFigures } from '../../plan/targetFigures';
import { noFilter } from '../../plan/steering/filter';
import { rowsIn, type SteeredRow } from '../../plan/steering/rows';
import type { BookState, SelectedRow } from '../book/bookState';

export type ReadPlan = Extract<BookState, { readonly kind: 'plan' }>;

export interface Serving {
  /** Measures with a text, in the order of the work plan. */
  readonly measures: readonly SteeredRow[];
  /** Targets in use that show a goal of the task. */
  readonly targets: readonly TargetFigures[];
  /** What projects give to the task and its measures, in 万元; null where nothing is allocated. */
  readonly money: { readonly planned: number; readonly spent: number } | null;
}

/** The rows that serve a task of the plan's own edition. */
export function servingTask({ found: { plan }, figures }: ReadPlan, task: Task): Serving {
  const measures = rowsIn(plan, figures.measures, noFilter).filter((row) => row.figures.task === task.number);
  const targets = figures.targets.filter(({ active, subject }) => active && subject.goal?.task === task.id);
  const amounts = figures.allocations.filter(
    ({ forTask, amount }) => forTask === task.number && amount !== null,
  );
  const sum = (of: readonly (number | null)[]): number =>
    of.reduce<number>((total, one) => total + (one ?? 0), 0);
  return {
    measures,
    targets,
    money:
      amounts.length === 0
        ? null
        : {
            planned: sum(amounts.map(({ amount }) => amount)),
            spent: sum(amounts.map(({ spent }) => spent)),
          },
  };
}

/** The numbers of the tasks that a row of the plan serves; a project may serve several. */
function numbersOf(
  { found: { plan }, figures }: ReadPlan,
  { table, id }: SelectedRow,
): readonly (number | null)[] {
  switch (table) {
    case 'measures':
      return plan.measures.flatMap((measure, at) =>
        measure.id === id ? [figures.measures[at]?.task ?? numberIn(measure.task)] : [],
      );
    case 'allocations':
      return plan.allocations.flatMap((row, at) =>
        row.id === id ? [figures.allocations[at]?.forTask ?? null] : [],
      );
    case 'projects': {
      const code = plan.projects.find((project) => project.id === id)?.code ?? '';
      if (code === '') return [];
      return plan.allocations.flatMap(({ project }, at) =>
        textKey(project) === textKey(code) ? [figures.allocations[at]?.forTask ?? null] : [],
      );
    }
    case 'targets':
    case 'units':
    case 'indicators':
    case 'history':
      return [];
  }
}

/** The national goal that a row of the targets shows; null for other rows. */
export function goalOfRow({ figures }: ReadPlan, { table, id }: SelectedRow): Goal | null {
  if (table !== 'targets') return null;
  return figures.targets.find(({ subject }) => subject.row.id === id)?.subject.goal ?? null;
}

/** The tasks of the plan's edition that a row serves, each once, in their order. */
export function tasksOfRow(read: ReadPlan, row: SelectedRow): readonly Task[] {
  const numbers = new Set(numbersOf(read, row));
  const goal = goalOfRow(read, row);
  return tasksOf(read.edition).filter(
    (task) => numbers.has(task.number) || (goal !== null && task.id === goal.task),
  );
}
