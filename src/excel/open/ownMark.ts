/** How a sheet that the pane wrote beside a plan is known again, and whether anybody has changed it since. */
import { fingerprint } from '../../plan/fingerprint';
import type { BookCell, BookSheet } from '../../workbook/book';

/** The worksheet's custom property that says so. */
export const ownMark = 'keypoints.own';

/** While it is being written nobody knows what stands on it. */
export const unfinished = 'writing';

/** Line ends are as the program writes them. */
const said = (value: string): string => value.replace(/\r\n?/g, '\n');

function heldBy(cell: BookCell | null): string {
  const content = cell?.content;
  switch (content?.kind) {
    case undefined:
    case 'empty':
      return '';
    case 'formula':
      return formulaSaid(content.formula);
    case 'number':
      return String(content.value);
    case 'text':
    case 'link':
      return said(content.text);
  }
}

/** Excel writes a formula down in its own way, as to blanks and capitals. */
function formulaSaid(formula: string): string {
  return formula.replace(/\s+/g, '').toLowerCase();
}

function isShown(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function heldIn(value: unknown, input: unknown): string {
  const isFormula = typeof input === 'string' && input.startsWith('=') && input !== value;
  return isFormula ? formulaSaid(input) : said(isShown(value) ? String(value) : '');
}

/** What stands where, without what is empty: the same whatever rectangle was looked at. */
function printOf(rows: readonly (readonly string[])[], row: number, column: number): string {
  const cells = rows.flatMap((line, down) =>
    line.flatMap((text, across) => (text === '' ? [] : [`${row + down},${column + across}:${text}`])),
  );
  return fingerprint(cells.join('\u0000'));
}

export function printOfSheet({ rows }: BookSheet): string {
  return printOf(
    rows.map(({ cells }) => cells.map(heldBy)),
    0,
    0,
  );
}

/** Cells as Excel answers them, from this row and column on. */
export interface CellsThere {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

export function printOfCells({ row, column, values, formulas }: CellsThere): string {
  return printOf(
    values.map((line, down) => line.map((value, across) => heldIn(value, formulas[down]?.[across]))),
    row,
    column,
  );
}

/** Whether nothing stands there but what the sheet is to hold: writing broke off within it. */
export function isPartOf({ rows }: BookSheet, { row, column, values, formulas }: CellsThere): boolean {
  return values.every((line, down) =>
    line.every((value, across) => {
      const held = heldIn(value, formulas[down]?.[across]);
      const wanted = rows[row + down]?.cells[column + across] ?? null;
      // A link in a cell that is still empty shows where it leads.
      return held === '' || held === heldBy(wanted) || held === wanted?.jump;
    }),
  );
}

/** @param print What stands on the sheet once it is written. */
export function markOf({ key, name }: BookSheet, print: string): string {
  return JSON.stringify([key, name, print]);
}
