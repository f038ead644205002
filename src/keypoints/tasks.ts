/** Finding a task or an aspect inside an edition by what a person calls it. */
import type { Aspect, Edition, Task } from '../editions/model';
import { editions } from './editions';
import { found, problem, type Result } from './result';
import { nameKey, plain, shown } from './spelling';

interface Index {
  readonly tasks: readonly Task[];
  readonly byNumber: ReadonlyMap<number, Result<Task>>;
  readonly byTitle: ReadonlyMap<string, Result<Task>>;
  readonly aspectByTitle: ReadonlyMap<string, Aspect>;
}

const indexes = new WeakMap<Edition, Index>();

function indexOf(edition: Edition): Index {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const tasks = edition.aspects.flatMap((aspect) => aspect.tasks);
  const answers = tasks.map((task): [Task, Result<Task>] => [task, found(task)]);
  const index: Index = {
    tasks,
    byNumber: new Map(answers.map(([task, answer]) => [task.number, answer])),
    byTitle: new Map(
      answers.flatMap(([{ wording }, answer]): [string, Result<Task>][] => [
        [nameKey(wording.zh), answer],
        [nameKey(wording.en), answer],
      ]),
    ),
    aspectByTitle: new Map(
      edition.aspects.flatMap((aspect): [string, Aspect][] => [
        [nameKey(aspect.wording.zh), aspect],
        [nameKey(aspect.wording.en), aspect],
      ]),
    ),
  };
  indexes.set(edition, index);
  return index;
}

/** The tasks of an edition whose titles could be read, in the order of their numbers. */
export function tasksOf(edition: Edition): readonly Task[] {
  return indexOf(edition).tasks;
}

/** The task with that id, such as `2024-05`; undefined when there is none or it was not read. */
export function taskById(id: string): Task | undefined {
  const edition = editions.find((one) => id.startsWith(`${one.id}-`));
  return edition === undefined ? undefined : tasksOf(edition).find((task) => task.id === id);
}

/** The aspect that a task stands in. */
export function aspectOf(task: Task): Aspect | undefined {
  const edition = editions.find((one) => one.id === task.edition);
  return edition?.aspects.find((aspect) => aspect.number === task.aspect);
}

const taskNumber = /^(?:第|任务|重点任务|task ?)?0*(\d{1,3})(?:项(?:任务)?|号)?$/i;
const taskId = /^(\d{4})\s*[-_–—]\s*0*(\d{1,3})$/;

function readTaskNumber(edition: Edition, given: unknown): number | null {
  if (typeof given === 'number') return Number.isInteger(given) ? given : null;
  if (typeof given !== 'string') return null;
  const text = plain(given);
  const number = taskNumber.exec(text);
  if (number !== null) return Number(number[1]);
  const id = taskId.exec(text);
  return id !== null && id[1] === edition.id ? Number(id[2]) : null;
}

/**
 * The task given by its number (5, `"5"`, `"05"`, `"第5项"`), its id (`"2024-05"`; an id of another edition is not taken)
 * or its whole title in either language.
 */
export function findTask(edition: Edition, given: unknown): Result<Task> {
  const index = indexOf(edition);
  const number = readTaskNumber(edition, given);
  const answer =
    number === null
      ? typeof given === 'string'
        ? index.byTitle.get(nameKey(given))
        : undefined
      : index.byNumber.get(number);
  if (answer !== undefined) return answer;
  if (number !== null && edition.unread.tasks.includes(number)) {
    return problem('task-unread', { edition: edition.id, number });
  }
  return problem('task-unknown', { edition: edition.id, given: shown(given), count: edition.taskCount });
}

const numerals = '一二三四五六七八九十';
const aspectNumber = /^(?:第|aspect ?)?0*(\d{1,2}|[一二三四五六七八九十])(?:个?方面)?$/i;
const aspectId = /^(\d{4})-a0*(\d{1,2})$/i;

function readAspectNumber(edition: Edition, given: unknown): number | null {
  if (typeof given === 'number') return Number.isInteger(given) ? given : null;
  if (typeof given !== 'string') return null;
  const text = plain(given);
  const number = aspectNumber.exec(text)?.[1];
  if (number !== undefined) return numerals.includes(number) ? numerals.indexOf(number) + 1 : Number(number);
  const id = aspectId.exec(text);
  return id !== null && id[1] === edition.id ? Number(id[2]) : null;
}

/** The aspect given by its number (3, `"3"`, `"第三方面"`), its id (`"2024-a3"`) or its whole title in either language. */
export function findAspect(edition: Edition, given: unknown): Result<Aspect> {
  const number = readAspectNumber(edition, given);
  const aspect =
    number === null
      ? typeof given === 'string'
        ? indexOf(edition).aspectByTitle.get(nameKey(given))
        : undefined
      : edition.aspects.find((one) => one.number === number);
  if (aspect !== undefined) return found(aspect);
  if (number !== null && edition.unread.aspects.includes(number)) {
    return problem('aspect-unread', { edition: edition.id, number });
  }
  return problem('aspect-unknown', { edition: edition.id, given: shown(given), count: edition.aspectCount });
}
