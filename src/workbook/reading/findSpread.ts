/** Where a table of the plan lies: by its name, by what the names of its columns lead to, or by its headers. */
import type { FoundBy } from '../../text/zh/planReading';
import { tableColumns } from '../county/columns';
import type { ReadCell } from './standingBook';
import type { Finding, RowTableId } from './finding';
import { headerKey, knownTemplate } from './knownTemplate';
import { labelAt, type OpenPlan } from './openPlan';
import type { StandingSheet } from './standingBook';
import type { LaidColumn } from './planIdentity';

export interface Spread {
  readonly sheet: StandingSheet;
  readonly header: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** As the table itself remembers them; empty where it is no table any more. */
  readonly remembered: readonly string[];
  readonly by: FoundBy | null;
}

/** Rows above the header that a sheet may have before it is searched in vain. */
const deepestHeader = 60;

/** What stands in a row of sums; they are no rows of a plan, even where their formulas became values. */
const sums = new Set(['合计', '小计', '总计', 'total', '合计 / total']);

/** Whether a cell heads a row of sums. */
export function isSum({ value }: ReadCell): boolean {
  return typeof value === 'string' && sums.has(value.trim().toLowerCase());
}

/** Headers made comparable, by column. */
type Headers = ReadonlyMap<string, ReadonlySet<string>>;

function byTableName({ sheets }: OpenPlan, names: readonly string[]): Spread | null {
  const wanted = names.map((name) => name.toLowerCase());
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => wanted.includes(name.toLowerCase()));
    if (table === undefined) continue;
    const { area, headerRow, totalsRow } = table;
    const top = headerRow ? area.top + 1 : area.top;
    return {
      sheet,
      header: headerRow ? area.top : -1,
      top,
      bottom: totalsRow ? area.bottom - 1 : area.bottom,
      left: area.left,
      right: area.right,
      remembered: table.headers,
      by: null,
    };
  }
  return null;
}

/** The cells that the names of its columns lead to, where the table was turned into a plain range. */
function byColumnNames({ named }: OpenPlan, id: RowTableId): Spread | null {
  const spots = tableColumns[id].flatMap((column) => named(`${id}_${column}`) ?? []);
  const [first] = spots;
  if (first === undefined) return null;
  const here = spots.filter(({ sheet }) => sheet === first.sheet).map(({ area }) => area);
  return {
    sheet: first.sheet,
    header: first.area.top - 1,
    top: first.area.top,
    bottom: Math.max(...here.map(({ bottom }) => bottom)),
    left: Math.min(...here.map(({ left }) => left)),
    right: Math.max(...here.map(({ right }) => right)),
    remembered: [],
    by: 'name',
  };
}

/** The last row with an id; without a column of ids, the last one before a row of sums or an empty one. */
function lastRow(sheet: StandingSheet, header: number, ids: number | undefined): number {
  if (ids !== undefined) {
    const named = [...sheet.rows].filter(([row, cells]) => row > header && cells.has(ids));
    return Math.max(header, ...named.map(([row]) => row));
  }
  let bottom = header;
  for (;;) {
    const cells = sheet.rows.get(bottom + 1);
    if (cells === undefined || [...cells.values()].some(isSum)) return bottom;
    bottom += 1;
  }
}

/** The row that holds most of the table's headers, at least half of them. */
function byHeaders({ sheets }: OpenPlan, headers: Headers): Spread | null {
  const all = new Set([...headers.values()].flatMap((keys) => [...keys]));
  for (const sheet of sheets) {
    const rows = [...sheet.rows.keys()].sort((one, other) => one - other);
    for (const row of rows.filter((each) => each < deepestHeader)) {
      const columns = [...(sheet.rows.get(row)?.keys() ?? [])];
      const keyAt = (column: number): string => headerKey(labelAt(sheet, row, column));
      const fits = columns.filter((column) => all.has(keyAt(column)));
      if (fits.length < 4 || fits.length * 2 < headers.size) continue;
      const ids = fits.find((column) => headers.get('id')?.has(keyAt(column)) ?? false);
      return {
        sheet,
        header: row,
        top: row + 1,
        bottom: lastRow(sheet, row, ids),
        left: Math.min(...fits),
        right: Math.max(...fits),
        remembered: [],
        by: 'template',
      };
    }
  }
  return null;
}

/** Null where it is nowhere. */
export function spreadOf(
  { open, identity, nodes }: Finding,
  id: RowTableId,
  laid: readonly LaidColumn[],
): Spread | null {
  const given = laid[0]?.tableName ?? '';
  const ours = byTableName(open, [given, `County_${id.slice(0, 1).toUpperCase()}${id.slice(1)}`]);
  if (ours !== null) return ours;
  const named = byColumnNames(open, id);
  if (named !== null) return named;
  if (id === 'history' && identity.from === 'sheet' && laid.length === 0) return null;
  const known = knownTemplate(nodes).tables.get(id)?.headers ?? new Map<string, ReadonlySet<string>>();
  const remembered = laid.map((each): [string, ReadonlySet<string>] => [
    each.id,
    new Set([headerKey(each.header), ...(known.get(each.id) ?? [])]),
  ]);
  return byHeaders(open, new Map([...known, ...remembered]));
}
