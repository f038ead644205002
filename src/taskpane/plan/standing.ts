/** How the workbook's plan stands, in the few counts of its home, for whoever the pane is narrowed to. */
import type { EditionId } from '../../editions/model';
import { editions } from '../../keypoints/editions';
import { periodMonth } from '../../plan/period';
import { inFilter, type Filter } from '../../plan/steering/filter';
import { rowsIn } from '../../plan/steering/rows';
import type { ReadPlan } from '../rows/serving';

export interface PlanStanding {
  /** 1 to 12; 0 where none was given. */
  readonly month: number;
  readonly measures: number;
  readonly errors: number;
  readonly warnings: number;
  /** Measures with an amber or red light. */
  readonly behind: number;
  /** Required entries that are missing, of the whole county. */
  readonly missing: number;
  /** The newest edition, where the plan is of an older one. */
  readonly newer: EditionId | null;
}

export function standingOf({ found: { plan }, figures, issues }: ReadPlan, filter: Filter): PlanStanding {
  const concerned = inFilter(plan, filter);
  const open = issues.filter(
    ({ ignored, unit, aspect }) =>
      ignored === null && concerned({ units: unit === null ? [] : [unit], aspect, person: '' }),
  );
  const rows = rowsIn(plan, figures.measures, filter);
  const { identity, tasks, measures, targets, projects } = figures.missing;
  const newest = editions.at(-1)?.id;
  return {
    month: periodMonth(plan.identity.month),
    measures: rows.length,
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    behind: rows.filter(({ standing }) => standing === 'amber' || standing === 'red').length,
    missing: identity + tasks + measures + targets + projects,
    newer: newest !== undefined && newest > plan.identity.edition ? newest : null,
  };
}
