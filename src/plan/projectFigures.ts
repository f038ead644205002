/**
 * What follows from the rows of the project sheet, in 万元.
 *
 * - The sources add to the full-year budget: eight classes, as county tables list them (central, province, city and
 *   county finance; local government bonds; private capital; carry-over; other). A difference is kept to four decimals,
 *   as Wolong District prints its sums.
 * - The execution rate is what was spent over the full-year budget after adjustment, carry-over included: the notes to
 *   the self-evaluation form (Hubei) and the column heads B/A of Zhangzhuangzhai 2023 say so. Of the same project
 *   Honghe's data centre would show 34.0 % of its initial and 38.8 % of its adjusted budget, so the base is always named.
 * - A text in a cell for money is never counted, whatever number it begins with.
 */
import { type CountyPlan, type Entry, fundSources, numberIn, type Project } from './county';
import { periodMonth } from './period';
import { executionRate, sumOf } from './projectFunds';
import { roundTo } from './rounding';
import { firstPlaces, textKey } from './sameText';
import { unitFinder } from './unitByName';

export interface ProjectFigures {
  /** The sources together; null where none is given. */
  readonly total: number | null;
  /** The sources less the full-year budget, to four decimals; null where there is no budget to compare with. */
  readonly difference: number | null;
  /** Spent over the full-year budget; `none` where that cannot be told, null for a row that is not in use. */
  readonly rate: number | 'none' | null;
  /** The shares that are allocated, as a fraction; null for a row without a code. */
  readonly allocated: number | null;
  /** Required entries that are missing and texts where an amount belongs; null for a row that is not in use. */
  readonly missing: number | null;
  /** Its row, counted from 1, by which allocations find it; null where there is no code, or an earlier row has it. */
  readonly place: number | null;
  /** The department by its present name, or as typed where the table of units does not know it. */
  readonly unit: string;
  /** In the first row of a department: all its budgets, to four decimals. */
  readonly unitBudget: number | null;
  /** In the first row of a department: its place by budget, the largest first. */
  readonly unitRank: number | null;
}

const isGiven = (entry: Entry): boolean => entry !== null && entry !== '';
const isJunk = (entry: Entry): boolean => isGiven(entry) && numberIn(entry) === null;
const counted = (conditions: readonly boolean[]): number => conditions.filter(Boolean).length;

/** Whether anything but a note was entered. */
function isUsed(project: Project): boolean {
  const { code, name, department, implementer, account, initial, adjusted, received, executed } = project;
  const texts = [code, name, department, implementer, account];
  const amounts = [initial, adjusted, received, executed, ...fundSources.map((id) => project.sources[id])];
  return texts.some((text) => text !== '') || amounts.some(isGiven);
}

/** Code, name, department, implementer, full-year budget, a source, and from the first reported month what was spent. */
function missingIn(project: Project, month: number): number {
  const { code, name, department, implementer, initial, adjusted, received, executed } = project;
  const sources = fundSources.map((id) => project.sources[id]);
  return counted([
    ...[code, name, department, implementer].map((text) => text === ''),
    numberIn(adjusted) === null,
    sumOf(sources) === null,
    month > 0 ? numberIn(executed) === null : isJunk(executed),
    ...[initial, ...sources, received].map(isJunk),
  ]);
}

function differenceOf(total: number | null, adjusted: Entry): number | null {
  const budget = numberIn(adjusted);
  return budget === null ? null : roundTo((total ?? 0) - budget, 4);
}

/**
 * A department by its present name; as typed where the table of units does not know it. Names with `*`, `?` or `~` are
 * never looked for, because a formula takes them for any text.
 */
function presentNames(units: CountyPlan['units']): (name: string) => string {
  const find = unitFinder(units);
  return (name) => {
    const unit = /[*?~]/.test(name) ? 'unknown' : find(name);
    return unit === 'unknown' ? name : unit.name;
  };
}

/** Sums by key, of items whose key is not empty. */
function sums<T>(
  items: readonly T[],
  textOf: (item: T, at: number) => string,
  entryOf: (item: T) => Entry,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  items.forEach((item, at) => {
    const key = textKey(textOf(item, at));
    if (key !== '') found.set(key, (found.get(key) ?? 0) + (numberIn(entryOf(item)) ?? 0));
  });
  return found;
}

/** Each department's place by budget: the largest first, equal ones in the order of the sheet. */
function ranks(budgets: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const order = [...budgets].sort(([at, left], [other, right]) => right - left || at - other);
  return new Map(order.map(([at], rank) => [at, rank + 1]));
}

/** One a project, in their order. */
export function projectFigures(
  plan: Pick<CountyPlan, 'projects' | 'allocations' | 'units' | 'identity'>,
): readonly ProjectFigures[] {
  const { projects, allocations, identity } = plan;
  const month = periodMonth(identity.month);
  const nameOf = presentNames(plan.units);
  const names = projects.map(({ department }) => nameOf(department));
  const firstOfCode = firstPlaces(projects, ({ code }) => code);
  const firstOfUnit = firstPlaces(names, (name) => name);
  const shares = sums(
    allocations,
    ({ project }) => project,
    ({ share }) => share,
  );
  const budgets = sums(
    projects,
    (_, at) => names[at] ?? '',
    ({ adjusted }) => adjusted,
  );
  const unitBudgets = [...firstOfUnit].map(([key, at]) => [at, roundTo(budgets.get(key) ?? 0, 4)] as const);
  const budgetAt = new Map(unitBudgets);
  const rankAt = ranks(unitBudgets);
  return projects.map((project, at) => {
    const used = isUsed(project);
    const total = sumOf(fundSources.map((id) => project.sources[id]));
    const isFirst = firstOfCode.get(textKey(project.code)) === at;
    return {
      total,
      difference: differenceOf(total, project.adjusted),
      rate: used ? (executionRate(numberIn(project.executed), numberIn(project.adjusted)) ?? 'none') : null,
      allocated: project.code === '' ? null : isFirst ? (shares.get(textKey(project.code)) ?? 0) : 0,
      missing: used ? missingIn(project, month) : null,
      place: isFirst ? at + 1 : null,
      unit: names[at] ?? '',
      unitBudget: budgetAt.get(at) ?? null,
      unitRank: rankAt.get(at) ?? null,
    };
  });
}
