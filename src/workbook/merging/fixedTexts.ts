/** What the template writes outside of tables (titles, labels, lists, the national facts beside them), merged row by row. */
import type { Book, BookSheet } from '../book';
import { plainValue } from '../cells';
import type { Content } from '../changes';
import { fixedRows, isFixed, rowMark } from '../county/baseSheet';
import type { PlacedTable } from '../reading/finding';
import { cellAt } from '../reading/openPlan';
import type { Base } from '../reading/readBase';
import { isUnknown } from '../reading/readBase';
import type { StandingSheet } from '../reading/standingBook';
import { type CellDifference, contentOf } from './compare';
import { inPlace, type SheetPlaces } from './sheetPlaces';
import { type Merged, threeWay } from './threeWay';

export interface FixedText {
  readonly sheet: BookSheet;
  /** The template's row and column, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: CellDifference;
  readonly merged: Merged;
}

/** Sheets that no person ever sees or fills in: nothing of them can be out of place. */
const always: ReadonlySet<string> = new Set(['lists']);
/** Sheets that hold what is true of this workbook, and are written anew. */
export const ownSheets: ReadonlySet<string> = new Set(['identity', 'base']);

const plainText = (value: string | number): string | number =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;

/** The mark of what stands in a row where the template writes and no person does. */
function standingMark(sheet: BookSheet, standing: StandingSheet, row: number): string | null {
  const wanted = sheet.rows[row]?.cells ?? [];
  const cells = [...(standing.rows.get(row) ?? [])]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, { value, formula }]): [number, string | number][] => {
      const isEntry = wanted[column]?.style.look === 'planner';
      if (isEntry || formula !== null || value === null || value === '') return [];
      return [[column, typeof value === 'boolean' ? String(value) : plainText(value)]];
    });
  return rowMark(cells);
}

function differing(
  sheet: BookSheet,
  standing: StandingSheet,
  row: number,
  there: (row: number, column: number) => boolean,
): readonly CellDifference[] {
  return (sheet.rows[row]?.cells ?? []).flatMap((cell, column): readonly CellDifference[] => {
    if (!isFixed(cell) || !there(row, column)) return [];
    const value = plainValue(cell.content);
    const found = contentOf(cellAt(standing, row, column));
    const now = found.kind === 'value' && typeof found.value !== 'boolean' ? plainText(found.value) : null;
    if (now === value) return [];
    const wanted: Content = { kind: 'value', value };
    const where = { sheet: standing.name, at: { row, column } };
    const nowhere = { table: null, row: null, column: null, name: null, header: '' };
    return [{ kind: 'nation', ...nowhere, ...where, found, wanted, value, format: cell.style.format }];
  });
}

function ofSheet(
  sheet: BookSheet,
  standing: StandingSheet,
  tables: ReadonlyMap<string, PlacedTable>,
  base: Base | null,
): readonly FixedText[] {
  // Above a table that has moved down, something was put in.
  if (sheet.tables.some(({ id, area }) => tables.get(id)?.header !== area.top)) return [];
  const rows = fixedRows(sheet);
  const there = always.has(sheet.key) ? () => true : inPlace(sheet, standing, Math.max(-1, ...rows) + 1);
  const marks = base?.fixed(sheet.key) ?? null;
  return rows.flatMap((row): readonly FixedText[] => {
    const cells = differing(sheet, standing, row, there);
    if (cells.length === 0) return [];
    const fixed = (sheet.rows[row]?.cells ?? []).flatMap((cell, column): [number, string | number][] =>
      isFixed(cell) ? [[column, plainValue(cell.content)]] : [],
    );
    const mark = marks === null ? null : (marks.get(String(row)) ?? '');
    const known = mark === null || isUnknown(mark) ? null : mark;
    const merged = threeWay(known, rowMark(fixed) ?? '', standingMark(sheet, standing, row) ?? '');
    return cells.map((cell) => ({ sheet, row, column: cell.at.column, cell, merged }));
  });
}

/** @param keys The sheets that are looked at; null for all. */
export function fixedTexts(
  wanted: Book,
  places: SheetPlaces,
  tables: ReadonlyMap<string, PlacedTable>,
  base: Base | null,
  keys: ReadonlySet<string> | null,
): readonly FixedText[] {
  return wanted.sheets.flatMap((sheet) => {
    const standing = places.get(sheet.key);
    const isMeant = !ownSheets.has(sheet.key) && (keys === null || keys.has(sheet.key));
    return standing === undefined || !isMeant ? [] : ofSheet(sheet, standing, tables, base);
  });
}
