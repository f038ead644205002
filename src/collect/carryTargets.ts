/**
 * Last year's targets in this year's plan: what was reached becomes the baseline of the same indicator in the same unit.
 * Levels set above the county, its own target and what was reached are of their year and do not go on.
 */
import type { Edition } from '../editions/model';
import type { CountyPlan, PlannedTarget } from '../plan/county';
import { periodMonth } from '../plan/period';
import { targetSubject } from '../plan/targetSubject';
import type { AddCarryNote } from './carryNotes';
import { isGiven } from './inUse';

/** Whether anybody entered anything in the row. */
function hasEntries({
  name,
  province,
  city,
  baseline,
  target,
  actual,
  department,
  note,
}: PlannedTarget): boolean {
  return (
    [province, city, baseline, target, actual].some(isGiven) ||
    [name, department, note].some((words) => words !== '')
  );
}

/** `2024-09`; empty where no month was given. */
function lastPeriod({ identity }: CountyPlan): string {
  const month = periodMonth(identity.month);
  return month === 0 ? '' : `${identity.edition}-${String(month).padStart(2, '0')}`;
}

/** Rows about the same thing in the same unit have the same key; null for the county's own. */
function subjectKey(row: PlannedTarget, edition: Edition): string | null {
  const { unit, extended } = targetSubject(row, edition);
  if (extended !== null) return `extended ${extended.id}`;
  return row.indicator === null ? null : `${row.indicator} ${unit}`;
}

export interface CarriedTargets {
  readonly targets: readonly PlannedTarget[];
  /** The row that carries an earlier one on, by the earlier one's id. */
  readonly wentTo: ReadonlyMap<string, string>;
}

export function carryTargets(
  previous: CountyPlan,
  next: CountyPlan,
  { from, to }: { readonly from: Edition; readonly to: Edition },
  add: AddCarryNote,
): CarriedTargets {
  const month = lastPeriod(previous);
  const bySubject = new Map<string, PlannedTarget>();
  const own: PlannedTarget[] = [];
  for (const row of previous.targets) {
    const key = subjectKey(row, from);
    if (key === null) {
      if (row.goal === null && hasEntries(row)) own.push(row);
      else if (hasEntries(row)) bySubject.set(`goal ${row.id}`, row);
      continue;
    }
    const known = bySubject.get(key);
    if (known === undefined || (!isGiven(known.actual) && isGiven(row.actual))) bySubject.set(key, row);
  }
  const used = new Set<PlannedTarget>();
  const wentTo = new Map<string, string>();

  const carried = (empty: PlannedTarget, old: PlannedTarget): PlannedTarget => {
    used.add(old);
    wentTo.set(old.id, empty.id);
    const { on, weight, department, note, actual } = old;
    if (!isGiven(actual)) return { ...empty, on, weight, department, note };
    add('baseline-carried', { target: empty.id, month });
    return { ...empty, on, weight, department, note, baseline: actual, baselineMonth: month };
  };

  const rows = next.targets.map((empty): PlannedTarget => {
    const key = subjectKey(empty, to);
    if (key === null) {
      if (empty.goal !== null) return empty;
      const old = own.shift();
      return old === undefined ? empty : ownRow(carried(empty, old), old);
    }
    const old = bySubject.get(key);
    return old === undefined ? empty : carried(empty, old);
  });
  const model = next.targets[next.targets.length - 1];
  const more = own.flatMap((old, at): PlannedTarget[] => {
    const id = `${to.id}-t${String(next.targets.length + at + 1).padStart(2, '0')}`;
    return model === undefined ? [] : [ownRow(carried({ ...model, id }, old), old)];
  });
  for (const row of bySubject.values()) {
    if (used.has(row) || !hasEntries(row)) continue;
    add('target-ended', {
      target: row.id,
      name: targetSubject(row, from).name ?? { zh: row.name, en: row.name },
    });
  }
  return { targets: [...rows, ...more], wentTo };
}

/** What the county said of an indicator of its own. */
function ownRow(empty: PlannedTarget, { name, kind, direction, unit }: PlannedTarget): PlannedTarget {
  return { ...empty, name, kind, direction, unit };
}
