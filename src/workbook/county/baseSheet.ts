/**
 * The very hidden sheet that remembers what was last written into the nation's cells, by fingerprints: so a later release
 * can tell a cell that a person has changed from one that still holds the old text.
 *
 * One line for each row of a table that says anything of the nation's, `table, row id, column=fingerprint;…`; one for each
 * national row that was left out, `table, row id, -`; and one for the fixed texts of each sheet, row by row.
 */
import type { Edition } from '../../editions/model';
import { countyIndicators } from '../../plan/countyIndicators';
import { fingerprint } from '../../plan/fingerprint';
import { tasksOf } from '../../keypoints/tasks';
import type { BookCell, BookSheet, BookTable } from '../book';
import { plainValue } from '../cells';
import { Canvas, type Laid, style } from './canvas';
import { pageless } from './pageless';
import type { Scene } from './scene';

/** What the sheet's first cell says. */
export const baseMark = 'keypoints.base';

const sheetName = '_base';

/** In the place of the fingerprints: the row was left out when the workbook was laid. */
export const leftOut = '-';
/** In the place of a fingerprint: what was last written there is not known. */
export const notKnown = '?';
/** In the place of a row's id: the line is of a sheet's fixed texts. */
export const fixedTexts = '*';

export interface BaseLine {
  /** A table's id; of fixed texts a sheet's key. */
  readonly table: string;
  readonly row: string;
  readonly said: string;
}

/** The ids of the rows that the nation has in tables of the plan. */
export function nationalRowIds(edition: Edition): {
  readonly measures: readonly string[];
  readonly targets: readonly string[];
} {
  return {
    measures: tasksOf(edition).flatMap(({ measures }) => measures.map(({ id }) => id)),
    targets: [...edition.goals.map(({ id }) => id), ...countyIndicators.map(({ id }) => id)],
  };
}

/** Marks in one line, `3=1k2j;7=x9`. */
export function saidOf(marks: Iterable<readonly [string, string]>): string {
  return Array.from(marks, ([key, mark]) => `${key}=${mark}`).join(';');
}

/** What the nation's cell holds; null for a cell that is not the nation's, and for an empty one. */
function nationalIn(cell: BookCell | null | undefined): string | number | null {
  if (cell === null || cell === undefined) return null;
  const { content, style: drawn } = cell;
  if (drawn.look !== 'nation' || content.kind === 'formula') return null;
  const value = plainValue(content);
  return value === '' ? null : value;
}

function linesOfTable(sheet: BookSheet, { id, area, columns }: BookTable): readonly BaseLine[] {
  const lines: BaseLine[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const cells = sheet.rows[row]?.cells ?? [];
    const key = nationalIn(cells[area.left]);
    // The first column holds the row's id.
    const marks = columns.flatMap((column, at): [string, string][] => {
      const value = at === 0 ? null : nationalIn(cells[area.left + at]);
      return value === null ? [] : [[column.id, fingerprint(value)]];
    });
    if (key !== null && marks.length > 0) lines.push({ table: id, row: String(key), said: saidOf(marks) });
  }
  return lines;
}

/** What tells the fixed texts of a row from others: each with its column. */
export function rowMark(cells: Iterable<readonly [number, string | number]>): string | null {
  const said = Array.from(cells, ([column, value]) => `${column}:${value}`);
  return said.length === 0 ? null : fingerprint(said.join('\n'));
}

/** Whether a cell holds what only the template puts there, and what never follows from anything. */
export function isFixed(cell: BookCell | null | undefined): cell is BookCell {
  if (cell === null || cell === undefined || cell.style.look === 'planner') return false;
  return cell.content.kind !== 'formula' && plainValue(cell.content) !== '';
}

/** Rows with fixed texts; of a sheet with a table those above it. */
export function fixedRows(sheet: BookSheet): readonly number[] {
  const end = Math.min(sheet.rows.length, ...sheet.tables.map(({ area }) => area.top));
  return Array.from({ length: end }, (_, row) => row).filter((row) => sheet.rows[row]?.cells.some(isFixed));
}

function lineOfSheet(sheet: BookSheet): BaseLine {
  const marks = fixedRows(sheet).flatMap((row): [string, string][] => {
    const fixed = (sheet.rows[row]?.cells ?? []).flatMap((cell, column): [number, string | number][] =>
      isFixed(cell) ? [[column, plainValue(cell.content)]] : [],
    );
    const mark = rowMark(fixed);
    return mark === null ? [] : [[String(row), mark]];
  });
  return { table: sheet.key, row: fixedTexts, said: saidOf(marks) };
}

/** What the sheet has to remember of the sheets that were laid. */
export function baseLines(edition: Edition, sheets: readonly BookSheet[]): readonly BaseLine[] {
  const ofTables = sheets.flatMap((sheet) =>
    sheet.tables
      // What stands in a history comes from nowhere else.
      .filter(({ id }) => id !== 'history')
      .flatMap((table) => linesOfTable(sheet, table)),
  );
  const there = new Set(ofTables.map(({ table, row }) => `${table} ${row}`));
  const absent = Object.entries(nationalRowIds(edition)).flatMap(([table, ids]) =>
    ids.filter((id) => !there.has(`${table} ${id}`)).map((row): BaseLine => ({ table, row, said: leftOut })),
  );
  return [...ofTables, ...absent, ...sheets.map(lineOfSheet)];
}

export function layBase(scene: Pick<Scene, 'paper'>, lines: readonly BaseLine[]): Laid {
  const canvas = new Canvas();
  const plain = style('plain', { wrap: false });
  canvas.text(0, 0, baseMark, plain);
  lines.forEach(({ table, row, said }, at) => {
    [table, row, said].forEach((text, column) => {
      canvas.text(at + 1, column, text, plain);
    });
  });
  return canvas.finish({
    key: 'base',
    name: sheetName,
    state: 'veryHidden',
    widths: [14, 14, 40],
    print: pageless(scene.paper),
  });
}

export function baseSheet(scene: Scene, others: readonly Laid[]): Laid {
  return layBase(
    scene,
    baseLines(
      scene.edition,
      others.map(({ sheet }) => sheet),
    ),
  );
}
