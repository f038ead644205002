/** What was last written into the nation's cells, as the workbook remembers it; older workbooks do not. */
import { baseMark, fixedTexts, leftOut, notKnown } from '../county/baseSheet';
import { labelAt, type OpenPlan } from './openPlan';
import type { StandingSheet } from './standingBook';

/** `left-out`: the nation's row was known and not laid. `unknown`: nobody can tell whether it ever was. */
export type BaseRow = ReadonlyMap<string, string> | 'left-out' | 'unknown';

export interface Base {
  readonly sheet: StandingSheet;
  /** Null where the workbook knows of no such row. */
  readonly row: (table: string, id: string) => BaseRow | null;
  /** Ids of the rows of a table that were laid, in small letters. */
  readonly laid: (table: string) => readonly string[];
  /** Marks of a sheet's fixed texts by its rows; null where the sheet was never laid. */
  readonly fixed: (sheet: string) => ReadonlyMap<string, string> | null;
}

export function marksIn(said: string): ReadonlyMap<string, string> {
  return new Map(
    said.split(';').flatMap((each): [string, string][] => {
      const [key = '', mark = ''] = each.split('=');
      return key === '' || mark === '' ? [] : [[key, mark]];
    }),
  );
}

function rowOf(said: string): BaseRow {
  if (said === leftOut) return 'left-out';
  return said === notKnown ? 'unknown' : marksIn(said);
}

/** Null where the workbook remembers nothing. */
export function readBase({ sheets }: OpenPlan): Base | null {
  const sheet = sheets.find((each) => labelAt(each, 0, 0) === baseMark);
  if (sheet === undefined) return null;
  const rows = new Map<string, BaseRow>();
  const key = (table: string, row: string): string => `${table} ${row.toLowerCase()}`;
  for (const at of sheet.rows.keys()) {
    const [table, row, said] = [labelAt(sheet, at, 0), labelAt(sheet, at, 1), labelAt(sheet, at, 2)];
    if (at > 0 && table !== '') rows.set(key(table, row), rowOf(said));
  }
  return {
    sheet,
    row: (table, id) => rows.get(key(table, id)) ?? null,
    laid: (table) =>
      [...rows].flatMap(([name, row]) =>
        name.startsWith(`${table} `) && row !== 'left-out' && row !== 'unknown'
          ? [name.slice(table.length + 1)]
          : [],
      ),
    fixed: (of) => {
      const marks = rows.get(key(of, fixedTexts)) ?? null;
      if (marks === 'unknown') return new Map();
      return marks === 'left-out' ? null : marks;
    },
  };
}

/** Whether the workbook says that it does not know what was last written there. */
export function isUnknown(mark: string): boolean {
  return mark === notKnown;
}
