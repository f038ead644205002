/**
 * The workbook of a life, known from outside: the tables and columns that were laid, kept by what they are in Excel and
 * not by what they are called, so that whoever renames or moves them does not lose their track. Nothing here reads a plan
 * as the add-in does.
 */
import { createStandIn, type StandIn } from '../../src/standin/standIn';
import { isMarked } from './marks';
import type { LaidPlan } from './pool';

export type LifeBook = StandIn['book'];
export type LifeSheet = LifeBook['sheets'][number];
export type LifeTable = LifeSheet['tables'][number];
type LifeColumn = LifeTable['columns'][number];
type Tracked = ReturnType<LifeSheet['track']>;

export interface KnownColumn {
  readonly id: string;
  readonly owner: 'nation' | 'formula' | 'planner';
}

/** A table of the plan, as long as the workbook lives. */
export interface KnownTable {
  readonly id: string;
  readonly sheet: LifeSheet;
  readonly table: LifeTable;
  readonly columns: ReadonlyMap<LifeColumn, KnownColumn>;
  /** Where its headers and last row are, once somebody has turned it into a plain range. */
  plain: { readonly columns: ReadonlyMap<LifeColumn, Tracked>; readonly last: Tracked } | null;
}

export interface LifeWorkbook {
  readonly laid: LaidPlan;
  readonly standIn: StandIn;
  readonly tables: readonly KnownTable[];
  /** Sheets that the add-in laid, at first or later; all others are people's own. */
  readonly ours: Set<LifeSheet>;
}

/** @param year The year of a date that is typed without one. */
export function newWorkbook(laid: LaidPlan): LifeWorkbook {
  const standIn = createStandIn({ copyOf: laid.standing });
  const { book } = standIn;
  const tables = laid.wanted.sheets.flatMap(({ tables: wanted }) =>
    wanted.flatMap(({ id, name, columns }): KnownTable[] => {
      const found = book.findTable(name);
      if (found === undefined) return [];
      const known = new Map(
        found.table.columns.flatMap((column, at): [LifeColumn, KnownColumn][] => {
          const of = columns[at];
          return of === undefined ? [] : [[column, { id: of.id, owner: of.owner }]];
        }),
      );
      return [{ id, sheet: found.sheet, table: found.table, columns: known, plain: null }];
    }),
  );
  const ours = new Set(laid.wanted.sheets.flatMap(({ name }) => book.findSheet(name) ?? []));
  return { laid, standIn, tables, ours };
}

/** Where a table lies now. */
export interface Lie {
  readonly header: number;
  readonly top: number;
  /** With rows typed right below it, which it did not take in. */
  readonly bottom: number;
  /** Sheet columns that are known, by what they are. */
  readonly columns: ReadonlyMap<number, KnownColumn>;
  readonly ids: number | null;
}

/** The last of the rows that somebody typed right below a table, which did not take them in. */
function typedBelow(sheet: LifeSheet, last: number, columns: ReadonlyMap<number, KnownColumn>): number {
  for (let row = last + 1; ; row += 1) {
    const cells = [...columns].flatMap(([column, { id, owner }]) => {
      const cell = id === 'id' ? undefined : sheet.cell(row, column);
      return cell === undefined ? [] : [{ ...cell, owner }];
    });
    // Such a row may have been given an id and the formulas of the others since; sums stand also where people fill in.
    const isTyped =
      cells.some(({ value, formula }) => formula === null && isMarked(value)) &&
      cells.every(({ value, formula, owner }) => (formula === null ? isMarked(value) : owner === 'formula'));
    // The line where a sheet is signed stands below its table, too.
    if (!isTyped) return row - 1;
  }
}

/** Null where it is gone, with its sheet or with all its columns. */
export function lieOf({ standIn: { book } }: LifeWorkbook, known: KnownTable): Lie | null {
  const { sheet, table, plain } = known;
  if (!book.sheets.includes(sheet)) return null;
  const columns = new Map<number, KnownColumn>();
  let header = table.rect.top;
  let last = table.rect.bottom;
  if (plain !== null) {
    if (plain.last.rect === null) return null;
    last = plain.last.rect.top;
    for (const [column, { rect }] of plain.columns) {
      const of = known.columns.get(column);
      if (rect === null || of === undefined) continue;
      columns.set(rect.left, of);
      header = rect.top;
    }
  } else if (sheet.tables.includes(table)) {
    table.columns.forEach((column, at) => {
      const of = known.columns.get(column);
      if (of !== undefined) columns.set(table.rect.left + at, of);
    });
  }
  if (columns.size === 0) return null;
  const ids = [...columns].find(([, { id }]) => id === 'id')?.[0] ?? null;
  const bottom = typedBelow(sheet, last, columns);
  return { header, top: header + 1, bottom, columns, ids };
}
