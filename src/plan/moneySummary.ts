/**
 * The county's money added up by task, aspect, department and source, in 万元. What is allocated to no task stands in
 * lines of its own, so that every table comes to the sum of the projects; the differences are computed, not assumed.
 */
import type { Edition } from '../editions/model';
import { tasksOf } from '../keypoints/tasks';
import type { AllocationFigures } from './allocationFigures';
import { type CountyPlan, type FundSource, fundSources, numberIn } from './county';
import type { ProjectFigures } from './projectFigures';
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

function less(sum: number | null, other: number | null): number {
  return roundTo((sum ?? 0) - (other ?? 0), 4);
}

/** A project's amounts and where it belongs. */
interface ProjectAmounts extends Amounts {
  readonly unit: string;
  readonly rank: number | null;
  readonly allocated: number;
}

/** Of the projects' amounts what is allocated to nothing; null where no project has one. */
function left(projects: readonly ProjectAmounts[], of: keyof Amounts): number | null {
  const whole = sumOf(projects.map((project) => project[of]));
  if (whole === null) return null;
  const allocated = projects.reduce((sum, project) => sum + (project[of] ?? 0) * project.allocated, 0);
  return roundTo(whole - allocated, 9);
}

type LineOf = (amounts: Amounts) => MoneyLine;

type ByTask = Pick<
  MoneySummary,
  'tasks' | 'aspects' | 'unreadAspects' | 'noTask' | 'unallocated' | 'byTask' | 'byAspect'
>;

function summedByTask(
  edition: Edition,
  projects: readonly ProjectAmounts[],
  allocations: readonly AllocationFigures[],
  line: LineOf,
): ByTask {
  const byNumber = grouped(allocations, ({ forTask }) => forTask);
  const allocatedTo = (number: number | null): Amounts =>
    together((byNumber.get(number) ?? []).map(({ amount, spent }) => ({ budget: amount, executed: spent })));
  const aspectOf = new Map(tasksOf(edition).map(({ number, aspect }) => [number, aspect]));
  const tasks = Array.from({ length: edition.taskCount }, (_, at) => ({
    number: at + 1,
    aspect: aspectOf.get(at + 1) ?? null,
    amounts: allocatedTo(at + 1),
  }));
  const inAspect = (number: number | null): Amounts =>
    together(tasks.filter(({ aspect }) => aspect === number).map(({ amounts }) => amounts));
  const aspects = edition.aspects.map(({ number }) => ({ number, amounts: inAspect(number) }));
  const toNoTask = allocatedTo(null);
  const unallocated = { budget: left(projects, 'budget'), executed: left(projects, 'executed') };
  const others = [toNoTask, unallocated];
  return {
    tasks: tasks.map(({ number, aspect, amounts }) => ({ number, aspect, line: line(amounts) })),
    aspects: aspects.map(({ number, amounts }) => ({ number, line: line(amounts) })),
    unreadAspects: line(inAspect(null)),
    noTask: line(toNoTask),
    unallocated: { ...line(unallocated), rate: null },
    byTask: line(together([...tasks.map(({ amounts }) => amounts), ...others])),
    byAspect: line(together([...aspects.map(({ amounts }) => amounts), inAspect(null), ...others])),
  };
}

type ByDepartment = Pick<MoneySummary, 'departments' | 'otherDepartments' | 'noDepartment' | 'byDepartment'>;

function summedByDepartment(projects: readonly ProjectAmounts[], whole: Amounts, line: LineOf): ByDepartment {
  const byUnit = grouped(projects, ({ unit }) => textKey(unit));
  const ranked = projects
    .flatMap(({ unit, rank }) => (rank === null ? [] : [{ unit, rank }]))
    .sort((one, other) => one.rank - other.rank);
  const listed = ranked.slice(0, listedDepartments).map(({ unit }) => ({
    name: unit,
    amounts: together(byUnit.get(textKey(unit)) ?? []),
  }));
  const none = together(byUnit.get('') ?? []);
  const shown = together([...listed.map(({ amounts }) => amounts), none]);
  const rest = (all: number | null, some: number | null): number | null =>
    all === null || ranked.length <= listedDepartments ? null : roundTo(all - (some ?? 0), 9);
  const others = {
    budget: rest(whole.budget, shown.budget),
    executed: rest(whole.executed, shown.executed),
  };
  return {
    departments: listed.map(({ name, amounts }) => ({ name, line: line(amounts) })),
    otherDepartments: line(others),
    noDepartment: line(none),
    byDepartment: line(together([shown, others])),
  };
}

type BySource = Pick<MoneySummary, 'sources' | 'bySource' | 'sourceDifference'>;

function summedBySource(projects: CountyPlan['projects'], budget: number | null): BySource {
  const sources = fundSources.map((id) => ({
    id,
    amount: sumOf(projects.map((project) => project.sources[id])),
  }));
  const all = sumOf(sources.map(({ amount }) => amount));
  return {
    sources: sources.map(({ id, amount }) => ({ id, amount, share: executionRate(amount, all) })),
    bySource: all,
    sourceDifference: less(all, budget),
  };
}

/** `projects` and `allocations` are the figures of the plan's own rows. */
export function moneySummary(
  plan: Pick<CountyPlan, 'projects'>,
  edition: Edition,
  projects: readonly ProjectFigures[],
  allocations: readonly AllocationFigures[],
): MoneySummary {
  const amounts = plan.projects.map(({ adjusted, executed }, at): ProjectAmounts => ({
    budget: numberIn(adjusted),
    executed: numberIn(executed),
    unit: projects[at]?.unit ?? '',
    rank: projects[at]?.unitRank ?? null,
    allocated: projects[at]?.allocated ?? 0,
  }));
  const whole = together(amounts);
  const line = (of: Amounts): MoneyLine => lineOf(of, whole.budget);
  const byTask = summedByTask(edition, amounts, allocations, line);
  return {
    ...byTask,
    ...summedByDepartment(amounts, whole, line),
    ...summedBySource(plan.projects, whole.budget),
    projects: line(whole),
    difference: {
      budget: less(byTask.byTask.budget, whole.budget),
      executed: less(byTask.byTask.executed, whole.executed),
    },
  };
}
