/**
 * Finds a table of the plan and its columns, whatever people renamed, moved or inserted: the table by its name, its
 * columns by the headers that the workbook remembers, then by defined names, the template's headers and usual synonyms.
 */
import { tableColumns } from '../county/columns';
import type { FoundBy } from '../../text/zh/planReading';
import type { Finding, RowTableId } from './finding';
import { isFoot, type Spread, spreadOf } from './findSpread';
import { headerKey, knownTemplate, synonyms } from './knownTemplate';
import type { AddNote } from './notes';
import { cellAt, labelAt, placeAt } from './openPlan';
import type { StandingSheet } from './standingBook';
import type { LaidColumn } from './planIdentity';

export interface FoundTable {
  readonly id: RowTableId;
  readonly sheet: StandingSheet;
  /** The row of the headers; −1 where the table has none. */
  readonly header: number;
  readonly top: number;
  readonly bottom: number;
  /** Where each column stands, by id. */
  readonly columns: ReadonlyMap<string, number>;
  /** What each column is called now, by id. */
  readonly headers: ReadonlyMap<string, string>;
}

function headersIn(spread: Spread): readonly { readonly at: number; readonly header: string }[] {
  const { sheet, header, left, right, remembered } = spread;
  return Array.from({ length: right - left + 1 }, (_, each) => ({
    at: left + each,
    header: (header < 0 ? remembered[each] : labelAt(sheet, header, left + each)) ?? '',
  }));
}

/** Matches columns step by step; what one step has taken is not there for the next. */
class Matching {
  readonly columns = new Map<string, number>();
  readonly by = new Map<string, FoundBy>();
  private readonly taken = new Set<number>();
  readonly headers: ReadonlyMap<number, string>;

  constructor(private readonly spread: Spread) {
    this.headers = new Map(headersIn(spread).map(({ at, header }) => [at, header]));
  }

  private take(id: string, at: number, by: FoundBy | null): void {
    this.columns.set(id, at);
    this.taken.add(at);
    if (by !== null) this.by.set(id, by);
  }

  isTaken(at: number): boolean {
    return this.taken.has(at);
  }

  /** The column with one of these headers; of several the one that the column's name leads to, else the first. */
  byHeader(id: string, keys: ReadonlySet<string>, by: FoundBy | null, named: number | null): void {
    if (this.columns.has(id) || keys.size === 0) return;
    const fits = [...this.headers].flatMap(([at, header]) =>
      !this.taken.has(at) && keys.has(headerKey(header)) ? [at] : [],
    );
    const at = fits.find((each) => each === named) ?? fits[0];
    if (at !== undefined) this.take(id, at, by);
  }

  byName(id: string, named: number | null): void {
    if (this.columns.has(id) || named === null || this.taken.has(named)) return;
    const { left, right } = this.spread;
    if (named >= left && named <= right) this.take(id, named, 'name');
  }
}

function match(
  { open, nodes }: Finding,
  id: RowTableId,
  spread: Spread,
  laid: readonly LaidColumn[],
): Matching {
  const matching = new Matching(spread);
  const namedAt = (column: string): number | null => {
    const spot = open.named(`${id}_${column}`);
    return spot === null || spot.sheet !== spread.sheet ? null : spot.area.left;
  };
  for (const column of laid) {
    matching.byHeader(column.id, new Set([headerKey(column.header)]), null, namedAt(column.id));
  }
  const ids: readonly string[] = laid.length > 0 ? laid.map((column) => column.id) : tableColumns[id];
  // A column that was put in since the workbook was laid has a name, and is not remembered until all of it stands.
  for (const column of tableColumns[id]) if (!ids.includes(column)) matching.byName(column, namedAt(column));
  if (ids.every((column) => matching.columns.has(column))) return matching;
  // A header that says another column of the template is believed before a name, which stays where columns are copied.
  for (const column of ids) matching.byName(column, namedAt(column));
  const known = knownTemplate(nodes).tables.get(id)?.headers;
  for (const column of ids) matching.byHeader(column, known?.get(column) ?? new Set(), 'template', null);
  const usual: { readonly [column: string]: readonly string[] } = synonyms[id] ?? {};
  for (const column of ids) {
    matching.byHeader(column, new Set((usual[column] ?? []).map(headerKey)), 'synonym', null);
  }
  return matching;
}

function contentIn(sheet: StandingSheet, column: number, top: number, bottom: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell !== undefined && (cell.error !== null || (cell.value !== null && cell.value !== ''))) count += 1;
  }
  return count;
}

/** Columns of the people's own, inside the table and beside it. */
function noteUnknown(spread: Spread, matching: Matching, add: AddNote): void {
  const { sheet, top, bottom } = spread;
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const column of sheet.rows.get(row)?.keys() ?? []) columns.add(column);
  }
  for (const column of [...columns].sort((one, other) => one - other)) {
    if (matching.isTaken(column)) continue;
    const count = contentIn(sheet, column, top, bottom);
    if (count === 0) continue;
    const row = spread.header < 0 ? top : spread.header;
    const header = matching.headers.get(column) ?? labelAt(sheet, row, column);
    add('column-unknown', placeAt(sheet, row, column), { header, count });
  }
}

/** Rows typed right below the table, which did not grow with them; a row of sums or a line for signing ends them. */
function below(spread: Spread, columns: readonly number[]): number {
  const { sheet } = spread;
  let { bottom } = spread;
  for (;;) {
    const cells = columns.flatMap((column) => cellAt(sheet, bottom + 1, column) ?? []);
    const isTyped = cells.some(({ value }) => value !== null && value !== '');
    if (!isTyped || cells.some((cell) => cell.formula !== null || isFoot(cell))) return bottom;
    bottom += 1;
  }
}

/** What was typed into a row of sums below the table, such as over its label. */
function noteTypedInSums(
  { sheet }: Spread,
  row: number,
  columns: readonly number[],
  tell: (column: number, raw: string) => void,
): void {
  const cells = columns.flatMap((column) => {
    const cell = cellAt(sheet, row, column);
    return cell === undefined ? [] : [{ column, cell }];
  });
  if (cells.every(({ cell }) => cell.formula === null)) return;
  for (const { column, cell } of cells) {
    const { formula, value } = cell;
    if (formula === null && value !== null && value !== '' && !isFoot(cell)) tell(column, String(value));
  }
}

/** Null where the table is nowhere. `wanted` are the columns that are read. */
export function findTable(finding: Finding, id: RowTableId, wanted: readonly string[]): FoundTable | null {
  const { identity, add } = finding;
  const laid = identity.columns.filter(({ table }) => table === id);
  const spread = spreadOf(finding, id, laid);
  if (spread === null) {
    // A first plan has no history.
    if (id !== 'history' || laid.length > 0) add('table-missing', null, { table: id });
    return null;
  }
  const { sheet, header, top } = spread;
  if (spread.by !== null)
    add('table-found', { sheet: sheet.name, address: null }, { table: id, by: spread.by });
  const matching = match(finding, id, spread, laid);
  const expected = new Map(laid.map((column) => [column.id, column.header]));
  const shown = (column: string): string =>
    expected.get(column) ?? knownTemplate(finding.nodes).tables.get(id)?.shown.get(column) ?? column;
  for (const column of wanted) {
    const at = matching.columns.get(column);
    const by = matching.by.get(column);
    if (at === undefined) {
      const place = { sheet: sheet.name, address: null };
      add('column-missing', place, { table: id, header: shown(column) });
    } else if (by !== undefined && (expected.has(column) || by === 'synonym')) {
      const now = matching.headers.get(at) ?? '';
      const place = placeAt(sheet, Math.max(header, 0), at);
      add('column-found', place, { header: now, expected: shown(column), by });
    }
  }
  const read = wanted.flatMap((column) => matching.columns.get(column) ?? []);
  const bottom = below(spread, read);
  noteUnknown({ ...spread, bottom }, matching, add);
  noteTypedInSums(spread, bottom + 1, read, (column, raw) => {
    add('typed-in-sums', placeAt(sheet, bottom + 1, column), { table: id, raw });
  });
  if (bottom > spread.bottom) {
    const place = { sheet: sheet.name, address: null };
    add('rows-below', place, { table: id, count: bottom - spread.bottom });
  }
  const headers = new Map(
    [...matching.columns].map(([column, at]) => [column, matching.headers.get(at) ?? '']),
  );
  return { id, sheet, header, top, bottom, columns: matching.columns, headers };
}
