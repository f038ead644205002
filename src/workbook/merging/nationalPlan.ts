/** The plan with every row that the nation has for it by now, and the national measures that its rows show. */
import type { Edition } from '../../editions/model';
import type { CountyPlan, PlannedMeasure, PlannedTarget } from '../../plan/county';
import { emptyMeasure, nodeCount } from '../../plan/newPlan';
import { newTargets } from '../../plan/newTargets';
import { nationalRowIds } from '../county/baseSheet';

/** Puts rows that are not there behind the last one that comes before them in the nation's own order. */
function withRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  national: readonly Row[],
  comesBefore: (there: Row, added: Row) => boolean,
): readonly Row[] {
  const merged = [...rows];
  const taken = new Set(rows.map(({ id }) => id.toLowerCase()));
  for (const row of national) {
    if (taken.has(row.id.toLowerCase())) continue;
    const behind = merged.reduce((last, there, at) => (comesBefore(there, row) ? at : last), -1);
    merged.splice(behind + 1, 0, row);
  }
  return merged;
}

/** `[5, 2]` of `2024-05.2`; null for a row that began under no task. */
function numbersOf(id: string): readonly [number, number] | null {
  const [, task, number] = /^\d{4}-(\d{2})\.(\d+)$/.exec(id) ?? [];
  return task === undefined || number === undefined ? null : [Number(task), Number(number)];
}

function isEarlier({ id }: PlannedMeasure, added: PlannedMeasure): boolean {
  const [there, here] = [numbersOf(id), numbersOf(added.id)];
  if (there === null || here === null) return false;
  return there[0] < here[0] || (there[0] === here[0] && there[1] < here[1]);
}

export function nationalPlan(plan: CountyPlan, edition: Edition): CountyPlan {
  const ids = nationalRowIds(edition);
  const known = new Set(ids.measures);
  const nodes = nodeCount(plan.settings.nodes);
  const measures = plan.measures.map((row) =>
    row.national === null && known.has(row.id) ? { ...row, national: row.id } : row,
  );
  const added = ids.measures.map((id) => emptyMeasure(id, numbersOf(id)?.[0] ?? null, id, nodes));
  const targets = newTargets(edition).filter(({ goal, extended }) => goal !== null || extended !== null);
  const order = new Map(targets.map(({ id }, at) => [id, at]));
  const isBefore = (there: PlannedTarget, row: PlannedTarget): boolean =>
    (order.get(there.id) ?? Infinity) < (order.get(row.id) ?? 0);
  return {
    ...plan,
    measures: withRows(measures, added, isEarlier),
    targets: withRows(plan.targets, targets, isBefore),
  };
}
