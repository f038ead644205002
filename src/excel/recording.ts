/** What the registry says of sheets before and after they are written. */
import { nextBase } from '../workbook/update';
import { sheetId } from './naming';
import type { Making, Refreshing, SheetPlan } from './plan';
import { type Registry, registryCells, type SheetRecord } from './registry';

/** The headers under which the columns of a refreshed table stand. */
function headersNow(plan: SheetPlan): ReadonlyMap<string, string> {
  if (plan.kind !== 'refresh') return new Map();
  const { columns } = plan.update.recognised;
  return new Map([...columns].map(([id, { index }]) => [id, plan.table.standing.headers[index] ?? '']));
}

/** The name that the table has once the plan is carried out. */
function tableNameOf(plan: Making | Refreshing): string {
  if (plan.kind === 'make') return plan.tableName;
  const { record, interrupted, table } = plan;
  return interrupted && record?.base === null ? record.tableName : table.name;
}

/** How many rows the table had before any were added; those added before writing broke off do not count. */
function rowsBeforeAdding({ interrupted, record, table }: Refreshing): number {
  return (interrupted ? record?.rowsBefore : null) ?? table.standing.rows.length;
}

function recordOf(
  plan: SheetPlan,
  state: SheetRecord['state'],
  last: SheetRecord | undefined,
): SheetRecord | null {
  if (plan.kind === 'leave') return null;
  const { sheetName } = plan;
  const refreshed = plan.kind === 'refresh' ? plan : null;
  const written = refreshed?.record?.base ?? null;
  const tableName = tableNameOf(plan);
  const base = state === 'done' ? nextBase(plan.sheet.table, written, headersNow(plan)) : written;
  const before = refreshed === null ? [] : (last?.editions ?? []);
  const editions = [...new Set([...before, ...plan.sheet.editions])].sort();
  const rowsBefore = state === 'writing' && refreshed !== null ? rowsBeforeAdding(refreshed) : null;
  return { state, sheetName, tableName, editions, rowsBefore, base };
}

/** The registry with these plans under way or done; plans that leave a sheet alone change nothing. */
export function recorded(
  registry: Registry,
  plans: readonly SheetPlan[],
  state: SheetRecord['state'],
): Registry {
  const records = new Map(registry.records);
  for (const plan of plans) {
    const id = sheetId(plan.sheet);
    const record = recordOf(plan, state, records.get(id));
    if (record !== null) records.set(id, record);
  }
  return { ...registry, records };
}

export function differ(a: Registry | null, b: Registry): boolean {
  return a === null || JSON.stringify(registryCells(a)) !== JSON.stringify(registryCells(b));
}
