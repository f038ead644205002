/**
 * What follows from the rows of the allocations: a project serves tasks and measures by shares of it that add to 100 %,
 * so that its money is counted once however many tasks it serves. Amounts are not rounded: sums by task must come to
 * the sums by project. In 万元.
 */
import type { Edition } from '../editions/model';
import { type Allocation, type CountyPlan, type Entry, numberIn, type Project } from './county';
import { roundTo } from './rounding';
import { firstPlaces, textKey } from './sameText';

/** What is wrong with an allocation; the first of these that holds. */
export type AllocationFault =
  | 'unknownProject'
  | 'unknownMeasure'
  /** No task that the edition has, neither of the measure nor in the row itself. */
  | 'unknownTask'
  /** The row names a task, and its measure belongs to another. */
  | 'otherTask'
  | 'noShare';

export interface AllocationFigures {
  /** The measure as typed, for sums by measure. */
  readonly measure: string;
  /** The row of the project that it takes from, counted from 1; null where there is none of that code. */
  readonly projectAt: number | null;
  readonly projectName: string;
  /** The row of the measure, counted from 1; null where there is none. */
  readonly measureAt: number | null;
  /** What the measure's own row says for its task, when that is a number. */
  readonly measureTask: number | null;
  /** The task that it counts for: the measure's, else the row's own; null where the edition has no such task. */
  readonly forTask: number | null;
  /** The share of the project's full-year budget, and of what was spent. */
  readonly amount: number | null;
  readonly spent: number | null;
  /** `ok`, what is wrong, or by how much the project's shares pass 1; null for a row that is not in use. */
  readonly check: 'ok' | AllocationFault | number | null;
}

function isUsed({ project, task, measure, share }: Allocation): boolean {
  return project !== '' || measure !== '' || [task, share].some((entry) => entry !== null && entry !== '');
}

function part(share: Entry, whole: Entry | undefined): number | null {
  const [fraction, amount] = [numberIn(share), numberIn(whole ?? null)];
  return fraction === null || amount === null ? null : fraction * amount;
}

/** The number of a task that the edition has; whether its title could be read makes no difference. */
function taskIn(edition: Edition, entry: Entry): number | null {
  const number = numberIn(entry);
  return number !== null && Number.isInteger(number) && number >= 1 && number <= edition.taskCount
    ? number
    : null;
}

function sharesByProject(allocations: readonly Allocation[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { project, share } of allocations) {
    sums.set(textKey(project), (sums.get(textKey(project)) ?? 0) + (numberIn(share) ?? 0));
  }
  return sums;
}

type Found = Pick<AllocationFigures, 'projectAt' | 'measureAt' | 'forTask'>;

function faultOf(allocation: Allocation, { projectAt, measureAt, forTask }: Found): AllocationFault | null {
  const { task, measure, share } = allocation;
  if (projectAt === null) return 'unknownProject';
  if (measure !== '' && measureAt === null) return 'unknownMeasure';
  if (forTask === null) return 'unknownTask';
  if (task !== null && task !== '' && task !== forTask) return 'otherTask';
  return numberIn(share) === null ? 'noShare' : null;
}

/** One an allocation, in their order. */
export function allocationFigures(
  plan: Pick<CountyPlan, 'projects' | 'allocations' | 'measures'>,
  edition: Edition,
): readonly AllocationFigures[] {
  const { projects, allocations, measures } = plan;
  const projectPlaces = firstPlaces(projects, ({ code }) => code);
  const measurePlaces = firstPlaces(measures, ({ id }) => id);
  const shares = sharesByProject(allocations);
  const rowOf = (place: number | undefined): number | null => (place === undefined ? null : place + 1);
  return allocations.map((allocation) => {
    const { project: code, measure, share } = allocation;
    const place = projectPlaces.get(textKey(code));
    const project: Project | undefined = place === undefined ? undefined : projects[place];
    const measurePlace = measurePlaces.get(textKey(measure));
    const measureTask = numberIn(measurePlace === undefined ? null : (measures[measurePlace]?.task ?? null));
    const found: Found = {
      projectAt: rowOf(place),
      measureAt: rowOf(measurePlace),
      forTask: taskIn(edition, measureTask) ?? taskIn(edition, allocation.task),
    };
    const over = roundTo((shares.get(textKey(code)) ?? 0) - 1, 9);
    return {
      ...found,
      measure,
      projectName: project?.name ?? '',
      measureTask,
      amount: part(share, project?.adjusted),
      spent: part(share, project?.executed),
      check: isUsed(allocation) ? (faultOf(allocation, found) ?? (over === 0 ? 'ok' : over)) : null,
    };
  });
}
