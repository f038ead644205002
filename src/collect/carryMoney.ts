/**
 * Last year's projects in this year's plan: who they are goes on, no amount does. What is left of the money is for the
 * accounts to say, so nothing is entered as carried over. Allocations follow their tasks and measures; indicators keep
 * what they ask for.
 */
import { type Allocation, type CountyPlan, type Entry, numberIn } from '../plan/county';
import { emptyIndicator, emptyProject } from '../plan/newMoney';
import type { AddCarryNote } from './carryNotes';
import type { Went } from './moving/whereTasksWent';

type Money = Pick<CountyPlan, 'projects' | 'allocations' | 'indicators'>;

export interface Follow {
  readonly wentFrom: (task: Entry) => Went;
  readonly wentTo: ReadonlyMap<string, string>;
  /** The task of an earlier row, by its id in lower case. */
  readonly taskOf: ReadonlyMap<string, Entry>;
}

/** The task entry in the new edition; what is no task of the old one stays as it was typed. */
function followTask(task: Entry, { wentFrom }: Follow): { readonly task: Entry; readonly isOpen: boolean } {
  if (numberIn(task) === null) return { task, isOpen: false };
  const went = wentFrom(task);
  return { task: went.task, isOpen: went.task === null };
}

function carryAllocation(old: Allocation, follow: Follow, add: AddCarryNote): Allocation {
  const key = old.measure.toLowerCase();
  const measure = follow.wentTo.get(key);
  const isKnown = follow.taskOf.has(key);
  const own = followTask(old.task, follow);
  // Of a finished measure, the task remains.
  const rest =
    isKnown && measure === undefined && numberIn(old.task) === null
      ? followTask(follow.taskOf.get(key) ?? null, follow)
      : own;
  const { task, isOpen } = measure === undefined ? rest : own;
  if (isOpen && measure === undefined) add('allocation-open', { allocation: old.id, project: old.project });
  return { ...old, task, measure: measure ?? (isKnown ? '' : old.measure) };
}

export function carryMoney(previous: CountyPlan, next: CountyPlan, follow: Follow, add: AddCarryNote): Money {
  const projects = previous.projects.map((old) => {
    const { id, code, name, department, implementer, account, note, person, phone, expected } = old;
    const kept = { code, name, department, implementer, account, note, person, phone, expected };
    return { ...emptyProject(id), ...kept };
  });
  const count = projects.filter(({ code, name }) => code !== '' || name !== '').length;
  if (count > 0) add('amounts-cleared', { projects: count });
  return {
    projects: withRoom(projects, next.projects),
    allocations: withRoom(
      previous.allocations.map((each) => carryAllocation(each, follow, add)),
      next.allocations,
    ),
    indicators: withRoom(
      previous.indicators.map(({ id, project, group, second, name, scoring, target, unit, points }) => ({
        ...emptyIndicator(id),
        project,
        group,
        second,
        name,
        scoring,
        target,
        unit,
        points,
      })),
      next.indicators,
    ),
  };
}

/** Rows and, after them, as many of the empty ones as have an id of their own and are needed for the same room. */
export function withRoom<T extends { readonly id: string }>(
  rows: readonly T[],
  empty: readonly T[],
): readonly T[] {
  const taken = new Set(rows.map(({ id }) => id.toLowerCase()));
  const free = empty.filter(({ id }) => !taken.has(id.toLowerCase()));
  return [...rows, ...free.slice(0, Math.max(0, empty.length - rows.length))];
}
