/** The targets in view, held against what the nation, the province and the city set. */
import { type CountyPlan, type Entry, numberIn } from '../county';
import { reachedFrom } from '../dashboardFigures';
import type { TargetFigures } from '../targetFigures';
import { type Filter, inFilter } from './filter';
import type { Edition } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';

export interface TargetLine {
  /** Its place among the targets, from 0. */
  readonly at: number;
  readonly id: string;
  readonly figures: TargetFigures;
  /** In the row's unit; text where somebody typed it. */
  readonly province: Entry;
  readonly city: Entry;
  readonly target: Entry;
  readonly actual: Entry;
  /**
   * What the actual still lacks of the target, in the row's unit (of rates: as a fraction), above 0; 0 where it is
   * reached; null where either is unknown. For what should be small it is what the actual has too much.
   */
  readonly lacking: number | null;
  readonly reached: boolean | null;
}

function lackingOf({ subject, attainment }: TargetFigures): number | null {
  const [target, actual] = [numberIn(subject.row.target), numberIn(subject.row.actual)];
  if (subject.kind === 'qualitative' || target === null || actual === null) return null;
  if (attainment !== null && attainment >= reachedFrom) return 0;
  return Math.max(0, subject.direction === 'lower' ? actual - target : target - actual);
}

/**
 * Switched-on targets that the filter lets through: by the department that gives the figure, and by the aspect of the task
 * whose text sets the goal. The edition's overall goals belong to no aspect.
 */
export function targetsIn(
  plan: CountyPlan,
  edition: Edition,
  figures: readonly TargetFigures[],
  filter: Filter,
): readonly TargetLine[] {
  const concerned = inFilter(plan, filter);
  const aspects = new Map<string, number>(tasksOf(edition).map(({ id, aspect }) => [id, aspect]));
  return figures.flatMap((each, at): readonly TargetLine[] => {
    const row = plan.targets[at];
    if (row === undefined || !each.active) return [];
    const task = each.subject.goal?.task ?? null;
    const units = row.department === '' ? [] : [row.department];
    const aspect = task === null ? null : (aspects.get(task) ?? null);
    if (!concerned({ units, aspect, person: '' })) return [];
    const { attainment } = each;
    return [
      {
        at,
        id: row.id,
        figures: each,
        province: row.province,
        city: row.city,
        target: row.target,
        actual: row.actual,
        lacking: lackingOf(each),
        reached: attainment === null ? null : attainment >= reachedFrom,
      },
    ];
  });
}

/** A target that asks for a number: the county set one, or the nation did and the county's is still missing. */
export function isMeasured({ figures: { place, subject } }: TargetLine): boolean {
  return place !== null || (subject.kind !== 'qualitative' && subject.comparator !== null);
}
