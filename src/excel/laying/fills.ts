/**
 * Formulas that repeat down a column: written once and filled into the others, so that a column of hundreds costs as
 * much to send as one cell.
 */
import type { Area, BookSheet } from '../../workbook/book';
import { saidByFormula } from './relative';

/** One formula for all cells of an area one column wide; its first cell holds it. */
export interface Fill {
  readonly formula: string;
  readonly area: Area;
}

export interface Fills {
  /** Made before the cells are written: what stands in between is written over them. */
  readonly before: readonly Fill[];
  /** Made after: their first cells are written with the others. */
  readonly after: readonly Fill[];
  /** Whether a cell gets its content from a fill. */
  readonly covers: (row: number, column: number) => boolean;
}

interface Group {
  readonly said: string;
  readonly rows: number[];
}

/** Fewer cells than this are written one by one. */
const fewest = 3;

function formulaAt(sheet: BookSheet, row: number, column: number): string | null {
  const content = sheet.rows[row]?.cells[column]?.content;
  return content?.kind === 'formula' ? content.formula : null;
}

/** The rows of a column by what their formulas say, most first. */
function groupsOf(sheet: BookSheet, column: number): readonly Group[] {
  const groups = new Map<string, Group>();
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const formula = formulaAt(sheet, row, column);
    if (formula === null) continue;
    const said = saidByFormula(formula, row, column);
    const group = groups.get(said);
    if (group === undefined) groups.set(said, { said, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** Neighbouring rows. */
function blocks(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

export function fillsOf(sheet: BookSheet, width: number): Fills {
  const before: Fill[] = [];
  const after: Fill[] = [];
  const covered = new Set<number>();
  const cover = (row: number, column: number): void => void covered.add(row * width + column);
  const fill = (column: number, top: number, bottom: number): Fill => ({
    formula: formulaAt(sheet, top, column) ?? '',
    area: { top, left: column, bottom, right: column },
  });
  for (let column = 0; column < width; column += 1) {
    const spans: (readonly [number, number])[] = [];
    for (const { rows } of groupsOf(sheet, column)) {
      const [first = 0] = rows;
      const last = rows.at(-1) ?? first;
      if (rows.length < fewest) break;
      if (spans.every(([top, bottom]) => last < top || first > bottom)) {
        spans.push([first, last]);
        before.push(fill(column, first, last));
        for (const row of rows) cover(row, column);
        continue;
      }
      for (const [top, bottom] of blocks(rows)) {
        if (bottom - top + 1 < fewest) continue;
        after.push(fill(column, top, bottom));
        for (let row = top + 1; row <= bottom; row += 1) cover(row, column);
      }
    }
  }
  return { before, after, covers: (row, column) => covered.has(row * width + column) };
}
