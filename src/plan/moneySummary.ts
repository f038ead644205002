/**
 * The county's money added up by task, aspect, department and source, in 万元. What is allocated to no task stands in
 * lines of its own, so that every table comes to the sum of the projects; the differences are computed, not assumed.
 */
import type { Edition } from '../editions/model';
import { tasksOf } from '../keypoints/tasks';
import type { AllocationFigures } from './allocationFigures';
import { type CountyPlan, type Entry, type FundSource, numberIn } from './county';
import { fundSources, type ProjectFigures } from './projectFigures';
import { executionRate, sumOf } from './projectFunds';
import { roundTo } from './rounding';
import { textKey } from './sameText';

/** Null where nothing is known. */
export interface MoneyLine {
  readonly budget: number | null;
  readonly executed: number | null;
  /** Spent over budget. */
  readonly rate: number | null;
  /** Of the sum of the projects' budgets. */
  readonly share: number | null;
}

export interface MoneySummary {
  /** One a task, by number. */
  readonly tasks: readonly {
    readonly number: number;
    readonly aspect: number | null;
    readonly line: MoneyLine;
  }[];
  /** One an aspect that could be read. */
  readonly aspects: readonly { readonly number: number; readonly line: MoneyLine }[];
  /** Tasks whose aspect could not be read. */
  readonly unreadAspects: MoneyLine;
  /** Allocations that count for no task. */
  readonly noTask: MoneyLine;
  /** What of the projects is allocated to nothing; below nought where more than 100 % is. It has no rate. */
  readonly unallocated: MoneyLine;
  /** The tasks and both lines above together. */
  readonly byTask: MoneyLine;
  /** The aspects and both lines together. */
  readonly byAspect: MoneyLine;
  /** The sum of the projects. */
  readonly projects: MoneyLine;
  /** The sum by task less the sum by project, to four decimals. */
  readonly difference: { readonly budget: number; readonly executed: number };
  /** The departments with most money, the largest first. */
  readonly departments: readonly { readonly name: string; readonly line: MoneyLine }[];
  readonly otherDepartments: MoneyLine;
  readonly noDepartment: MoneyLine;
  readonly byDepartment: MoneyLine;
  readonly sources: readonly {
    readonly id: FundSource;
    readonly amount: number | null;
    readonly share: number | null;
  }[];
  readonly bySource: number | null;
  /** The sources less the full-year budgets, to four decimals. */
  readonly sourceDifference: number;
}

/** Departments that the summary lists; what others have is in one line. */
export const listedDepartments = 15;

interface Amounts {
  readonly budget: number | null;
  readonly executed: number | null;
}

const nothing: Amounts = { budget: null, executed: null };

function together(parts: readonly Amounts[]): Amounts {
  return {
    budget: sumOf(parts.map(({ budget }) => budget)),
    executed: sumOf(parts.map(({ executed }) => executed)),
  };
}

function lineOf({ budget, executed }: Amounts, whole: number | null): MoneyLine {
  return { budget, executed, rate: executionRate(executed, budget), share: executionRate(budget, whole) };
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function gathered<T>(items: readonly T[], amountsOf: (item: T) => Amounts): Amounts {
  return together(items.map(amountsOf));
}

/** Of the projects' amounts what is allocated to nothing; null where no project has one. */
function left(amounts: readonly Entry[], projects: readonly ProjectFigures[]): number | null {
  const whole = sumOf(amounts);
  if (whole === null) return null;
  const allocated = amounts.reduce<number>(
    (sum, amount, at) => sum + (numberIn(amount) ?? 0) * (projects[at]?.allocated ?? 0),
    0,
  );
  return roundTo(whole - allocated, 9);
}

function less(left: number | null, right: number | null): number {
  return roundTo((left ?? 0) - (right ?? 0), 4);
}

/** `projects` and `allocations` are the figures of the plan's own rows. */
export function moneySummary(
  plan: Pick<CountyPlan, 'projects'>,
  edition: Edition,
  projects: readonly ProjectFigures[],
  allocations: readonly AllocationFigures[],
): MoneySummary {
  const amounts = plan.projects.map(({ adjusted, executed }, at) => ({
    budget: numberIn(adjusted),
    executed: numberIn(executed),
    unit: projects[at]?.unit ?? '',
    rank: projects[at]?.unitRank ?? null,
  }));
  const whole = together(amounts);
  const line = (of: Amounts): MoneyLine => lineOf(of, whole.budget);

  const byNumber = grouped(allocations, ({ forTask }) => forTask);
  const allocatedTo = (number: number | null): Amounts =>
    gathered(byNumber.get(number) ?? [], ({ amount, spent }) => ({ budget: amount, executed: spent }));
  const aspectOf = new Map(tasksOf(edition).map(({ number, aspect }) => [number, aspect]));
  const tasks = Array.from({ length: edition.taskCount }, (_, at) => ({
    number: at + 1,
    aspect: aspectOf.get(at + 1) ?? null,
    amounts: allocatedTo(at + 1),
  }));
  const inAspect = (number: number | null): Amounts =>
    together(tasks.filter(({ aspect }) => aspect === number).map((task) => task.amounts));
  const aspects = edition.aspects.map(({ number }) => ({ number, amounts: inAspect(number) }));
  const noTask = allocatedTo(null);
  const unallocated: Amounts = {
    budget: left(
      amounts.map(({ budget }) => budget),
      projects,
    ),
    executed: left(
      amounts.map(({ executed }) => executed),
      projects,
    ),
  };
  const byTask = together([...tasks.map((task) => task.amounts), noTask, unallocated]);
  const byAspect = together([...aspects.map((each) => each.amounts), inAspect(null), noTask, unallocated]);

  const byUnit = grouped(amounts, ({ unit }) => textKey(unit));
  const ranked = amounts
    .flatMap(({ unit, rank }) => (rank === null ? [] : [{ unit, rank }]))
    .sort((one, other) => one.rank - other.rank);
  const listed = ranked.slice(0, listedDepartments).map(({ unit }) => ({
    name: unit,
    amounts: together(byUnit.get(textKey(unit)) ?? []),
  }));
  const noDepartment = together(byUnit.get('') ?? []);
  const shown = together([...listed.map((each) => each.amounts), noDepartment]);
  const rest = (all: number | null, some: number | null): number | null =>
    all === null ? null : roundTo(all - (some ?? 0), 9);
  const otherDepartments =
    ranked.length > listedDepartments
      ? { budget: rest(whole.budget, shown.budget), executed: rest(whole.executed, shown.executed) }
      : nothing;

  const sources = fundSources.map((id) => ({
    id,
    amount: sumOf(plan.projects.map((project) => project.sources[id])),
  }));
  const bySource = sumOf(sources.map(({ amount }) => amount));
  return {
    tasks: tasks.map((task) => ({ number: task.number, aspect: task.aspect, line: line(task.amounts) })),
    aspects: aspects.map((aspect) => ({ number: aspect.number, line: line(aspect.amounts) })),
    unreadAspects: line(inAspect(null)),
    noTask: line(noTask),
    unallocated: { ...line(unallocated), rate: null },
    byTask: line(byTask),
    byAspect: line(byAspect),
    projects: line(whole),
    difference: {
      budget: less(byTask.budget, whole.budget),
      executed: less(byTask.executed, whole.executed),
    },
    departments: listed.map((each) => ({ name: each.name, line: line(each.amounts) })),
    otherDepartments: line(otherDepartments),
    noDepartment: line(noDepartment),
    byDepartment: line(together([shown, otherDepartments])),
    sources: sources.map(({ id, amount }) => ({ id, amount, share: executionRate(amount, bySource) })),
    bySource,
    sourceDifference: less(bySource, whole.budget),
  };
}
