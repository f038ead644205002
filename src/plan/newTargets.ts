/** The targets that a county's plan begins with: the edition's goals. */
import type { Edition } from '../editions/model';
import type { PlannedTarget } from './county';

export function newTargets(edition: Edition): readonly PlannedTarget[] {
  return edition.goals.map((goal) => ({
    id: goal.id,
    on: true,
    goal: goal.id,
    extended: null,
    indicator: goal.indicator,
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
  }));
}
