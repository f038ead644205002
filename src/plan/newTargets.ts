/** The targets that a county's plan begins with: the edition's goals, the county indicators, and rows for its own. */
import type { Edition } from '../editions/model';
import type { PlannedTarget } from './county';
import { countyIndicators } from './countyIndicators';

/** Rows for whatever the county sets for itself. */
const ownRows = 8;

/** A row that nothing was entered in. */
function emptyTarget(id: string): PlannedTarget {
  return {
    id,
    on: true,
    goal: null,
    extended: null,
    indicator: null,
    name: '',
    kind: null,
    direction: null,
    unit: '',
    province: null,
    city: null,
    baseline: null,
    baselineMonth: '',
    weight: null,
    target: null,
    actual: null,
    department: '',
    note: '',
  };
}

/** The indicators of the county evaluation are there but switched off: they are no part of the edition. */
export function newTargets(edition: Edition): readonly PlannedTarget[] {
  return [
    ...edition.goals.map((goal) => ({
      ...emptyTarget(goal.id),
      goal: goal.id,
      indicator: goal.indicator,
    })),
    ...countyIndicators.map(({ id }) => ({ ...emptyTarget(id), on: false, extended: id })),
    ...Array.from({ length: ownRows }, (_, at) =>
      emptyTarget(`${edition.id}-t${String(at + 1).padStart(2, '0')}`),
    ),
  ];
}
