/**
 * Writing a table again: what may be refreshed, what is new, and what a planner has made of it, which stays.
 *
 * A cell is refreshed only while it still holds what was last written there; whatever else stands in it was put there
 * by a person and is kept and reported. A row that was written once and is gone was deleted by a person and stays away.
 * With `restore`, national text and deleted rows come back, and what is replaced is reported.
 */
import { plainValue } from './cells';
import { fingerprint } from '../plan/fingerprint';
import { type Base, recognise, type Recognised, type Standing } from './recognising';
import type { Cell, Row, Table } from './sheet';

/** A national cell that holds something else than the national text. */
export interface Difference {
  readonly row: string;
  /** The header as it stands in the workbook. */
  readonly header: string;
  readonly theirs: string;
  readonly national: string;
}

export interface Change {
  /** The table's row, from 0 below the header. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface Update {
  readonly recognised: Recognised;
  readonly changes: readonly Change[];
  readonly appended: readonly Row[];
  /** What planners put into national cells: kept, or replaced when `restore` was asked. */
  readonly differences: readonly Difference[];
  /** Rows that were deleted and stay away. */
  readonly leftOut: readonly string[];
  /** Headers of columns that are gone. */
  readonly missing: readonly string[];
  /** Columns recognised by what stands in them: as they are called now, and as they were. */
  readonly renamed: readonly { readonly header: string; readonly was: string }[];
}

type Value = string | number | boolean;

/** Excel gives back a text that looks like a formula with an apostrophe before it. */
function same(standing: Value, wanted: string | number): boolean {
  return standing === wanted || (typeof wanted === 'string' && standing === `'${wanted}`);
}

/** Null when the table's rows cannot be told apart any more because their ids are gone. */
export function planUpdate(
  table: Table,
  standing: Standing,
  base: Base | null,
  restore: boolean,
): Update | null {
  const recognised = recognise(table, standing, base);
  if (recognised === null) return null;
  const national = new Map(table.rows.map((row) => [row.id, row]));
  const changes: Change[] = [];
  const differences: Difference[] = [];
  const present = new Set<string>();

  const compare = (row: Row, at: number, theirs: readonly Value[]): void => {
    table.columns.forEach((column, position) => {
      const found = recognised.columns.get(column.id);
      const cell = row.cells[position];
      if (column.owner === 'planner' || found === undefined || cell === undefined || position === 0) return;
      const value = theirs[found.index] ?? '';
      const wanted = plainValue(cell);
      if (same(value, wanted)) return;
      const written = base?.columns.get(column.id)?.fingerprints.get(row.id);
      // A row that was never written as a whole may have been broken off: what is empty in it is nobody's.
      const unfinished = written === undefined && value === '';
      const untouched = unfinished || (typeof value !== 'boolean' && fingerprint(value) === written);
      if (!untouched) {
        differences.push({
          row: row.id,
          header: standing.headers[found.index] ?? column.header,
          theirs: String(value),
          national: String(wanted),
        });
      }
      if (untouched || restore) changes.push({ row: at, column: found.index, cell });
    });
  };

  standing.rows.forEach((theirs, at) => {
    const id = String(theirs[recognised.idColumn]);
    const row = national.get(id);
    if (row === undefined) return;
    present.add(id);
    compare(row, at, theirs);
  });
  const absent = table.rows.filter(({ id }) => !present.has(id));
  const deleted = (row: Row): boolean => !restore && base !== null && base.rows.has(row.id);
  return {
    recognised,
    changes,
    appended: absent.filter((row) => !deleted(row)),
    differences,
    leftOut: absent.filter(deleted).map(({ id }) => id),
    missing: table.columns.filter(({ id }) => !recognised.columns.has(id)).map(({ header }) => header),
    renamed: table.columns.flatMap((column) => {
      const found = recognised.columns.get(column.id);
      if (found === undefined || found.way !== 'content') return [];
      return [{ header: standing.headers[found.index] ?? '', was: column.header }];
    }),
  };
}

/**
 * What is written once this table has been: the base for the next time. Rows of other editions stay as they were;
 * columns keep the header under which they were found.
 */
export function nextBase(table: Table, base: Base | null, headers: ReadonlyMap<string, string>): Base {
  return {
    rows: new Set([...(base?.rows ?? []), ...table.rows.map(({ id }) => id)]),
    columns: new Map(
      table.columns.map((column, position) => [
        column.id,
        {
          header: headers.get(column.id) ?? column.header,
          fingerprints: new Map([
            ...(base?.columns.get(column.id)?.fingerprints ?? []),
            ...table.rows.map((row): [string, string] => [
              row.id,
              fingerprint(plainValue(row.cells[position] ?? { kind: 'empty' })),
            ]),
          ]),
        },
      ]),
    ),
  };
}
