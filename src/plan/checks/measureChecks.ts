/** Tasks and measures: what is to be done, under which task, by whom and by when. */
import type { PlannedMeasure } from '../county';
import { numberIn } from '../county';
import { periodMonth } from '../period';
import { atRow, type Check, type Checking } from './checking';
import { shownEntry } from './shown';
import { isMarkForNothing, isPerCent } from './writtenNumber';

const isEmpty = (entry: PlannedMeasure['task']): boolean => entry === null || entry === '';

/** The first row of each task, by its number. */
function firstRows({ plan, figures }: Checking, used: boolean): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  figures.measures.forEach(({ task }, at) => {
    const measure = plan.measures[at];
    if (task === null || measure === undefined || rows.has(task) || (used && measure.text === '')) return;
    rows.set(task, measure.id);
  });
  return rows;
}

/** Every task needs a measure; whether it needs money nobody but the county knows. */
export const checkTasks: Check = (checking) => {
  const { plan, edition, figures, add } = checking;
  const rows = firstRows(checking, false);
  const used = firstRows(checking, true);
  const funded = new Set(
    figures.allocations.flatMap(({ forTask, amount }) =>
      forTask === null || amount === null ? [] : [forTask],
    ),
  );
  for (let task = 1; task <= edition.taskCount; task++) {
    const row = used.get(task);
    if (row === undefined) {
      const place = atRow('measures', rows.get(task) ?? '', 'measure');
      add('task-without-measure', place, { task }, [task]);
    } else if (!funded.has(task) && plan.projects.length > 0) {
      add('task-without-money', atRow('measures', row, 'money'), { task }, [task]);
    }
  }
};

/** Columns of a row that people fill in besides the measure itself. */
const besides = ['goal', 'leader', 'lead', 'supporting', 'problem', 'next'] as const;

function checkUnused(measure: PlannedMeasure, { header, add }: Checking): void {
  const entries = [
    ...besides.map((id) => [id, measure[id]] as const),
    ['deadline', measure.deadline] as const,
    ['progress', measure.progress] as const,
    ['status', measure.status] as const,
  ].filter(([, entry]) => entry !== null && entry !== '');
  if (entries.length === 0) return;
  const headers = entries.map(([id]) => header('measures', id));
  add(
    'row-not-counted',
    atRow('measures', measure.id, 'measure'),
    { headers },
    entries.map(([id]) => id),
  );
}

function checkTaskOf(measure: PlannedMeasure, task: number | null, { edition, add }: Checking): void {
  const place = atRow('measures', measure.id, 'task');
  if (isEmpty(measure.task)) add('measure-without-task', place, {}, [measure.text]);
  else if (task === null && numberIn(measure.task) !== null) {
    const parameters = { given: shownEntry(measure.task), count: edition.taskCount };
    add('task-number-unknown', place, parameters, [measure.task]);
  }
}

/** What a row in use must say: the same entries that the sheet counts as missing (`measureFigures.ts`). */
export const checkMeasures: Check = (checking) => {
  const { plan, figures, add } = checking;
  const month = periodMonth(plan.identity.month);
  plan.measures.forEach((measure, at) => {
    const figure = figures.measures[at];
    if (figure === undefined) return;
    if (measure.text === '') {
      checkUnused(measure, checking);
      return;
    }
    const place = (column: string) => atRow('measures', measure.id, column);
    checkTaskOf(measure, figure.task, checking);
    if (measure.goal === '') add('measure-without-goal', place('goal'), {}, [measure.text]);
    if (measure.lead === '' || isMarkForNothing(measure.lead))
      add('measure-without-lead', place('lead'), {}, [measure.text]);
    if (isEmpty(measure.deadline)) add('measure-without-deadline', place('deadline'), {}, [measure.text]);
    if (month > 0 && isEmpty(measure.progress)) {
      add('measure-without-progress', place('progress'), { month }, [month]);
    }
    const value = numberIn(measure.goalValue);
    if (value !== null && measure.goalUnit === '') {
      add('goal-without-unit', place('goalUnit'), { value }, [value]);
    } else if (value !== null && value > 0 && value <= 1 && isPerCent(measure.goalUnit)) {
      const parameters = { value, unit: measure.goalUnit };
      add('goal-as-fraction', place('goalValue'), parameters, [value, measure.goalUnit]);
    }
  });
};
