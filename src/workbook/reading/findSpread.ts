/** Where a table of the plan lies: by its name, by what the names of its columns lead to, or by its headers. */
import type { FoundBy } from '../../text/zh/planReading';
import type { Area } from '../book';
import { tableColumns } from '../county/columns';
import type { Finding, RowTableId } from './finding';
import { headerKey, knownTemplate } from './knownTemplate';
import { labelAt, type OpenPlan, type Spot } from './openPlan';
import type { ReadCell, ReadTable, StandingSheet } from './standingBook';
import type { LaidColumn } from './planIdentity';
import { spellings } from './spellings';

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

/** What begins the line under a table where it is signed; names may stand behind it. */
const signed = [
  ...spellings(({ county }) => county.filledBy),
  ...spellings(({ county }) => county.reviewedBy),
].map((each) => each.toLowerCase());

/** Whether a cell says that the table has ended above it: in a row of sums, or where it is signed. */
export function isFoot({ value }: ReadCell): boolean {
  if (typeof value !== 'string') return false;
  const text = value.trim().toLowerCase();
  return sums.has(text) || signed.some((each) => text.startsWith(each));
}

/** Headers made comparable, by column. */
type Headers = ReadonlyMap<string, ReadonlySet<string>>;

const encloses = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

function asSpread(sheet: StandingSheet, table: ReadTable, by: FoundBy | null): Spread {
  const { area, headerRow, totalsRow } = table;
  return {
    sheet,
    header: headerRow ? area.top : -1,
    top: headerRow ? area.top + 1 : area.top,
    bottom: totalsRow ? area.bottom - 1 : area.bottom,
    left: area.left,
    right: area.right,
    remembered: table.headers,
    by,
  };
}

function byTableName({ sheets }: OpenPlan, names: readonly string[]): Spread | null {
  const wanted = names.map((name) => name.toLowerCase());
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => wanted.includes(name.toLowerCase()));
    if (table !== undefined) return asSpread(sheet, table, null);
  }
  return null;
}

/** Where the names of a table's columns lead, on the sheet of the first that leads anywhere. */
function spotsOf({ named }: OpenPlan, id: RowTableId): readonly Spot[] {
  const spots = tableColumns[id].flatMap((column) => named(`${id}_${column}`) ?? []);
  return spots.filter(({ sheet }) => sheet === spots[0]?.sheet);
}

/** The table that was given another name: the one in which the names of its columns lead. */
function byTableOfNames(open: OpenPlan, id: RowTableId): Spread | null {
  const spots = spotsOf(open, id);
  const [first] = spots;
  if (first === undefined) return null;
  const table = first.sheet.tables.find(
    ({ area }) => spots.filter(({ area: of }) => encloses(area, of)).length * 2 > spots.length,
  );
  return table === undefined ? null : asSpread(first.sheet, table, 'name');
}

/** The cells that the names of its columns lead to, where the table was turned into a plain range. */
function byColumnNames(open: OpenPlan, id: RowTableId): Spread | null {
  const spots = spotsOf(open, id);
  const [first] = spots;
  if (first === undefined) return null;
  const here = spots.map(({ area }) => area);
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

/**
 * Whether headers stand above the cells that names lead to: a name's first row goes along when that row is moved, and
 * then rows of the table are above it.
 */
function isHeaded({ sheet, header, left, right }: Spread, headers: Headers): boolean {
  const all = new Set([...headers.values()].flatMap((keys) => [...keys]));
  for (let column = left; column <= right; column++) {
    if (header >= 0 && all.has(headerKey(labelAt(sheet, header, column)))) return true;
  }
  return false;
}

/** The last row with an id; without a column of ids, the last one before a row of sums, a line for signing or an empty row. */
function lastRow(sheet: StandingSheet, header: number, ids: number | undefined): number {
  if (ids !== undefined) {
    const named = [...sheet.rows].filter(([row, cells]) => row > header && cells.has(ids));
    return Math.max(header, ...named.map(([row]) => row));
  }
  let bottom = header;
  for (;;) {
    const cells = sheet.rows.get(bottom + 1);
    if (cells === undefined || [...cells.values()].some(isFoot)) return bottom;
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

/** With the columns beside it that have headers of the table's: their names are gone. */
function withNeighbours(spread: Spread, headers: Headers): Spread {
  const all = new Set([...headers.values()].flatMap((keys) => [...keys]));
  const isOurs = (column: number): boolean =>
    column >= 0 && all.has(headerKey(labelAt(spread.sheet, spread.header, column)));
  let { left, right } = spread;
  while (isOurs(left - 1)) left -= 1;
  while (isOurs(right + 1)) right += 1;
  return { ...spread, left, right };
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
  const renamed = byTableOfNames(open, id);
  if (renamed !== null) return renamed;
  const named = byColumnNames(open, id);
  if (named === null && id === 'history' && identity.from === 'sheet' && laid.length === 0) return null;
  const known = knownTemplate(nodes).tables.get(id)?.headers ?? new Map<string, ReadonlySet<string>>();
  const remembered = laid.map((each): [string, ReadonlySet<string>] => [
    each.id,
    new Set([headerKey(each.header), ...(known.get(each.id) ?? [])]),
  ]);
  const headers: Headers = new Map([...known, ...remembered]);
  if (named !== null && isHeaded(named, headers)) return withNeighbours(named, headers);
  return byHeaders(open, headers) ?? named;
}
