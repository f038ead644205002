/**
 * What the whole pane can be narrowed to: one body of the county, one aspect, or what is one's own. A body is found by any
 * of its names, and a row is its own whether it leads or supports.
 */
import type { CountyPlan, PlannedMeasure } from '../county';
import { textKey } from '../sameText';
import { unitFinder } from '../unitByName';

export interface Filter {
  /** A body by its present name, or by the name that was written where the list of units has none. */
  readonly unit: string | null;
  readonly aspect: number | null;
  /** Only what concerns the plan's own reporting unit or its contact. */
  readonly mine: boolean;
}

export const noFilter: Filter = { unit: null, aspect: null, mine: false };

/** Whom and what a row concerns. */
export interface Concern {
  /** Names as written: who leads, then who supports. */
  readonly units: readonly string[];
  /** Null where it is not known. */
  readonly aspect: number | null;
  /** Who answers for it; empty where nobody is named. */
  readonly person: string;
}

/** The names of supporting units as typed in one cell. */
function listed(supporting: string): readonly string[] {
  return supporting.split('、').filter((name) => name !== '');
}

/** Whom a measure concerns; its aspect is known to its figures. */
export function concernOf(
  { lead, supporting, person }: PlannedMeasure,
  figures: { readonly aspect: number | null },
): Concern {
  return {
    units: [lead, ...listed(supporting)].filter((name) => name !== ''),
    aspect: figures.aspect,
    person,
  };
}

/** One key for all names of a body; a name that the list does not know stands for itself. */
function bodyKeys(plan: CountyPlan): (name: string) => string {
  const unitOf = unitFinder(plan.units);
  return (name) => {
    const unit = unitOf(name);
    return textKey(unit === 'unknown' ? name : unit.name);
  };
}

/**
 * The test of a row. What is narrowed to nothing lets everything through, rows that concern nobody included. One's own is
 * what the plan's reporting unit leads or supports, and what its contact answers for.
 */
export function inFilter(plan: CountyPlan, filter: Filter): (concern: Concern) => boolean {
  const keyOf = bodyKeys(plan);
  const wanted = filter.unit === null ? null : keyOf(filter.unit);
  const own = plan.identity.unit === '' ? null : keyOf(plan.identity.unit);
  const contact = textKey(plan.identity.contact);
  return ({ units, aspect, person }) => {
    if (filter.aspect !== null && aspect !== filter.aspect) return false;
    if (wanted === null && !filter.mine) return true;
    const keys = units.map(keyOf);
    if (wanted !== null && !keys.includes(wanted)) return false;
    if (!filter.mine) return true;
    return (own !== null && keys.includes(own)) || (contact !== '' && textKey(person) === contact);
  };
}

/**
 * The bodies that can be chosen: those of the county's list by their present names, in its order, then the names that the
 * work plan gives to nobody of the list. Each once.
 */
export function unitsOf(plan: CountyPlan): readonly string[] {
  const unitOf = unitFinder(plan.units);
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const key = textKey(name);
    if (key !== '' && !names.has(key)) names.set(key, name);
  };
  for (const { name } of plan.units) add(name);
  for (const { lead, supporting } of plan.measures) {
    for (const name of [lead, ...listed(supporting)]) if (unitOf(name) === 'unknown') add(name);
  }
  return [...names.values()];
}

/** Who "mine" is: the plan's reporting unit by its present name; null where the plan names none. */
export function ownUnit(plan: CountyPlan): string | null {
  if (plan.identity.unit === '') return null;
  const unit = unitFinder(plan.units)(plan.identity.unit);
  return unit === 'unknown' ? plan.identity.unit : unit.name;
}
