/** Where the tasks of one edition went in another, for rows that name them by number. */
import { facts } from '../../editions/facts';
import type { Edition, Task, Words } from '../../editions/model';
import { becomes } from '../../keypoints/comparison';
import { tasksOf } from '../../keypoints/tasks';
import { type Entry, type HistoryRow, numberIn } from '../../plan/county';

/** A task that could carry a row on, and why. */
export interface WayOn {
  readonly task: number;
  readonly why: Words;
}

/** Where a task went: the first of the tasks that carry it on, and the others. */
export interface Went {
  readonly became: HistoryRow['became'];
  /** The number of the task that carries it on; null where there is none, or none is known. */
  readonly task: number | null;
  /** Ids of the other tasks that could. */
  readonly others: readonly string[];
  /** Such as `2024-05`; null where the row stood under no task of its edition. */
  readonly from: string | null;
  /** With its number; of a task whose title was not read, its id. */
  readonly title: Words;
  /** Every task that could carry it on, the first one first. */
  readonly ways: readonly WayOn[];
  /** Why none could, as far as the comparison says. */
  readonly why: Words | null;
}

const nowhere: Went = {
  became: null,
  task: null,
  others: [],
  from: null,
  title: { zh: '', en: '' },
  ways: [],
  why: null,
};

/** A task with its number in front. */
export function numberedTitle({ number, wording: { zh, en } }: Task): Words {
  return { zh: `${number}. ${zh}`, en: `${number}. ${en}` };
}

/** Where the tasks of one edition went in another, by their numbers. */
export function taskMapper(from: Edition, to: Edition): (entry: Entry) => Went {
  const tasks = new Map(tasksOf(from).map((task): [number, Task] => [task.number, task]));
  return (entry) => {
    const number = numberIn(entry);
    if (number === null || !Number.isInteger(number) || number < 1 || number > from.taskCount) return nowhere;
    const task = tasks.get(number);
    const id = `${from.id}-${String(number).padStart(2, '0')}`;
    if (task === undefined) return { ...nowhere, from: id, title: { zh: id, en: id } };
    const title = numberedTitle(task);
    const rows = becomes(task, to);
    if (!rows.ok) {
      const gap = facts.successionGaps.find((each) => each.from === task.id && each.to === to.id);
      return { ...nowhere, from: id, title, why: gap?.note ?? null };
    }
    const [first] = rows.value;
    const there = rows.value.flatMap(({ task: each }) => (each === null ? [] : [each]));
    const [chosen, ...others] = there;
    return {
      became: first?.kind ?? null,
      task: chosen?.number ?? null,
      others: others.map((each) => each.id),
      from: id,
      title,
      ways: rows.value.flatMap(({ task: each, note }) =>
        each === null ? [] : [{ task: each.number, why: note }],
      ),
      why: chosen === undefined ? (first?.note ?? null) : null,
    };
  };
}
