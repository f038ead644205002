/**
 * Finding a table's columns again after a planner has inserted, moved, renamed or deleted some: by the header last
 * written, then by the header and its synonyms, then by what still stands in the cells.
 */
import { plainValue } from './cells';
import { fingerprint } from '../plan/fingerprint';
import type { Table } from './sheet';

/** A table as it stands in a workbook: the text of its headers, and its rows as values (a formula as its text). */
export interface Standing {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/** What was last written into a table. */
export interface Base {
  /** The ids of all rows that were ever written. */
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, BaseColumn>;
}

export interface BaseColumn {
  readonly header: string;
  /** By row id. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

export type Way = 'id' | 'header' | 'synonym' | 'content';

export interface FoundColumn {
  /** Where it stands in the table, from 0. */
  readonly index: number;
  readonly way: Way;
}

export interface Recognised {
  readonly idColumn: number;
  /** By column id. */
  readonly columns: ReadonlyMap<string, FoundColumn>;
}

const key = (header: string): string => header.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The column in which most known row ids stand; failing that, the one with the ids' header. */
function findIds(table: Table, standing: Standing, base: Base | null): number | null {
  const known = new Set([...table.rows.map(({ id }) => id), ...(base?.rows ?? [])]);
  const counts = standing.headers.map(
    (_, index) => standing.rows.filter((row) => known.has(String(row[index]))).length,
  );
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  const [ids] = table.columns;
  const headers = [base?.columns.get(ids.id)?.header ?? ids.header, ids.header, ...ids.synonyms].map(key);
  const index = standing.headers.findIndex((header) => headers.includes(key(header)));
  return index < 0 ? null : index;
}

/** By row id: the fingerprints that a cell of a column has while it is as written, last time or this time. */
type Marks = ReadonlyMap<string, readonly string[]>;

/** This time's marks count too: when writing broke off, some cells hold what is written now. */
function marksOf(table: Table, column: string, base: Base | null): Marks {
  const position = table.columns.findIndex(({ id }) => id === column);
  const last = base?.columns.get(column)?.fingerprints ?? new Map<string, string>();
  const now = table.rows.map((row): [string, string] => [
    row.id,
    fingerprint(plainValue(row.cells[position] ?? { kind: 'empty' })),
  ]);
  const marks = new Map([...last].map(([row, mark]): [string, string[]] => [row, [mark]]));
  for (const [row, mark] of now) marks.set(row, [...(marks.get(row) ?? []), mark]);
  return marks;
}

/**
 * Whether most of what was written into a column, and at least two cells of it, still stand in this one. An empty cell
 * in a row that was not there last time says nothing: writing may have broken off between its id and its text.
 */
function stillHolds(
  marks: Marks,
  before: ReadonlySet<string>,
  standing: Standing,
  idColumn: number,
  index: number,
): boolean {
  const empty = fingerprint('');
  let filled = 0;
  let same = 0;
  for (const row of standing.rows) {
    const id = String(row[idColumn]);
    const expected = marks.get(id)?.filter((mark) => mark !== empty) ?? [];
    const value = row[index];
    if (expected.length === 0 || (value === '' && !before.has(id))) continue;
    filled += 1;
    if (typeof value !== 'boolean' && value !== undefined && expected.includes(fingerprint(value))) same += 1;
  }
  return same >= 2 && same * 2 > filled;
}

/** Null when not even the row ids can be found. */
export function recognise(table: Table, standing: Standing, base: Base | null): Recognised | null {
  const idColumn = findIds(table, standing, base);
  if (idColumn === null) return null;
  const [ids, ...others] = table.columns;
  const columns = new Map<string, FoundColumn>([[ids.id, { index: idColumn, way: 'id' }]]);
  const taken = new Set([idColumn]);
  const look = (way: Way, fits: (column: (typeof others)[number], index: number) => boolean): void => {
    for (const column of others) {
      if (columns.has(column.id)) continue;
      const index = standing.headers.findIndex((_, each) => !taken.has(each) && fits(column, each));
      if (index < 0) continue;
      columns.set(column.id, { index, way });
      taken.add(index);
    }
  };
  const header = (index: number): string => key(standing.headers[index] ?? '');
  look('id', ({ id }, index) => {
    const written = base?.columns.get(id)?.header;
    return written !== undefined && key(written) === header(index);
  });
  look('header', (column, index) => key(column.header) === header(index));
  const marks = new Map(others.map(({ id }) => [id, marksOf(table, id, base)]));
  const before = base?.rows ?? new Set<string>();
  look('content', ({ id }, index) =>
    stillHolds(marks.get(id) ?? new Map(), before, standing, idColumn, index),
  );
  look('synonym', ({ synonyms }, index) => synonyms.some((synonym) => key(synonym) === header(index)));
  return { idColumn, columns };
}
