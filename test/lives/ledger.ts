/**
 * The ledger of a life: every value that somebody typed, and where it belongs. It is read from the cells
 * themselves, in which everything that people type is marked.
 */
import { isMarked } from './marks';
import { lieOf, type KnownColumn, type LifeSheet, type LifeWorkbook } from './workbook';

/** Where a value belongs. */
export type Home =
  /** A row of one of the plan's tables. `id` is null where the row has none that is its own. */
  | {
      readonly kind: 'row';
      readonly table: string;
      readonly id: string | null;
      /** Null for a column of the people's own. */
      readonly column: KnownColumn | null;
      /** Of a column of the people's own. */
      readonly header: string;
    }
  /** A cell somewhere else. */
  | { readonly kind: 'cell' };

export interface Entered {
  readonly value: string | number;
  readonly sheet: LifeSheet;
  readonly row: number;
  readonly column: number;
  readonly home: Home;
  /** What else was typed into its row. */
  readonly companions: readonly (string | number)[];
}

/** Ids that stand in one row of a table only, by row. */
function idsOf(sheet: LifeSheet, ids: number | null, top: number, bottom: number): Map<number, string> {
  if (ids === null) return new Map();
  const rows = new Map<string, number[]>();
  for (let row = top; row <= bottom; row += 1) {
    const id = String(sheet.value(row, ids)).trim().toLowerCase();
    if (id !== '') rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return new Map(
    [...rows].flatMap(([id, [row, ...others]]) =>
      row === undefined || others.length > 0 ? [] : [[row, id]],
    ),
  );
}

/**
 * Everything that was typed and stands in the workbook now.
 * @param all Also what is not marked in the planners' columns, such as what a sample was filled in with.
 */
export function entered(life: LifeWorkbook, all = false): readonly Entered[] {
  const lies = life.tables.flatMap((known) => {
    const lie = lieOf(life, known);
    return lie === null ? [] : [{ known, lie, ids: idsOf(known.sheet, lie.ids, lie.top, lie.bottom) }];
  });
  return life.standIn.book.sheets.flatMap((sheet) => {
    const here = lies.filter(({ known }) => known.sheet === sheet);
    const isPlanners = (row: number, column: number): boolean =>
      here.some(
        ({ lie }) => row >= lie.top && row <= lie.bottom && lie.columns.get(column)?.owner === 'planner',
      );
    const cells = [...sheet.filled({ top: 0, left: 0, bottom: Infinity, right: Infinity })].flatMap(
      ([row, column, { value, formula }]) => {
        if (formula !== null || typeof value === 'boolean' || value === '') return [];
        return isMarked(value) || (all && isPlanners(row, column)) ? [{ row, column, value }] : [];
      },
    );
    const rows = new Map<number, (string | number)[]>();
    for (const { row, value } of cells) rows.set(row, [...(rows.get(row) ?? []), value]);
    return cells.map(({ row, column, value }): Entered => {
      const of = here.find(({ lie }) => row >= lie.top && row <= lie.bottom);
      const home: Home =
        of === undefined
          ? { kind: 'cell' }
          : {
              kind: 'row',
              table: of.known.id,
              id: of.ids.get(row) ?? null,
              column: of.lie.columns.get(column) ?? null,
              header: String(sheet.value(of.lie.header, column)),
            };
      return { value, sheet, row, column, home, companions: rows.get(row) ?? [] };
    });
  });
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** An entry and its home in words, for whoever looks at a failure. */
export function said({ value, sheet, row, column, home }: Entered): string {
  const cell = `${JSON.stringify(value)} in ${sheet.name}!${letters(column)}${row + 1}`;
  if (home.kind === 'cell') return cell;
  return `${cell} (${home.table}, row ${home.id ?? 'without an id of its own'}, ${home.column?.id ?? `their own column ${JSON.stringify(home.header)}`})`;
}
