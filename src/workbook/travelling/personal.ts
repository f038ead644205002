/**
 * Telephone numbers and names of contacts in a plan's workbook: those in the columns made for them, which can be emptied
 * on request, and numbers like telephone numbers anywhere else, which a person decides on one by one.
 */
import type { CellName } from '../county/columns';
import { addressOf } from '../reading/address';
import type { PlanInBook } from '../reading/planOf';
import type { ReadCell, StandingBook, StandingSheet } from '../reading/standingBook';

export type PersonalKind = 'phone' | 'name';

/** A cell that holds something personal. */
export interface PersonalCell {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly held: string | number;
}

/** A number like a telephone number in a cell that is not made for one. */
export interface StrayNumber extends PersonalCell {
  readonly address: string;
  /** The cell's text with all but the first three and the last two digits of each such number made unreadable. */
  readonly masked: string;
}

const columnsOf: { readonly [K in PersonalKind]: readonly string[] } = {
  phone: ['phone'],
  name: ['person', 'contact'],
};

const namedOf: { readonly [K in PersonalKind]: CellName } = { phone: 'id_phone', name: 'id_contact' };

function typed(sheet: StandingSheet, row: number, column: number): PersonalCell | null {
  const cell = sheet.rows.get(row)?.get(column);
  // What a formula takes over goes when its source does.
  if (cell === undefined || cell.formula !== null) return null;
  const { value } = cell;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return value === '' ? null : { sheet: sheet.name, row, column, held: value };
}

/** What stands in the plan's columns for telephone numbers, or for persons' names, and on its first sheet. */
export function personalCells(
  { tables, open }: Pick<PlanInBook, 'tables' | 'open'>,
  kind: PersonalKind,
): readonly PersonalCell[] {
  const found: (PersonalCell | null)[] = [];
  for (const { sheet, top, bottom, columns } of tables.values()) {
    for (const id of columnsOf[kind]) {
      const column = columns.get(id);
      if (column === undefined) continue;
      for (let row = top; row <= bottom; row += 1) found.push(typed(sheet, row, column));
    }
  }
  const spot = open.named(namedOf[kind]);
  if (spot !== null) found.push(typed(spot.sheet, spot.area.top, spot.area.left));
  return found.filter((cell) => cell !== null);
}

/** Mobile numbers of eleven digits, in groups or not, and numbers with an area code before a hyphen. */
const numbers = /(?<![\d.])(?:(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}|0\d{2,3}-\d{7,8})(?![\d.])/gu;

/** Full-width digits and hyphens are digits and hyphens; every sign keeps its place. */
function halfWidth(text: string): string {
  return text.replace(/[０-９－＋　]/g, (sign) => sign.normalize('NFKC'));
}

/** The text with its telephone numbers made unreadable; null where there are none. Everything else stays as written. */
function masked(text: string): string | null {
  const plain = halfWidth(text);
  const letters = text.split('');
  for (const { 0: number, index } of plain.matchAll(numbers)) {
    const digits = Array.from(number.matchAll(/\d/g), (digit) => index + digit.index);
    for (const at of digits.slice(3, -2)) letters[at] = '*';
  }
  const changed = letters.join('');
  return changed === text ? null : changed;
}

function textOf({ value, formula, meaning }: ReadCell): string | null {
  if (formula !== null || meaning !== 'number') return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : null;
}

/**
 * Numbers like telephone numbers in all other cells of the workbook, hidden sheets included. An amount may look like one:
 * nothing of this goes without a person's say.
 * @param known Cells that are known for holding one.
 */
export function strayNumbers(
  { sheets }: StandingBook,
  known: readonly PersonalCell[],
): readonly StrayNumber[] {
  const key = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;
  const taken = new Set(known.map(({ sheet, row, column }) => key(sheet, row, column)));
  const found: StrayNumber[] = [];
  for (const { name, rows } of sheets) {
    for (const [row, cells] of rows) {
      for (const [column, cell] of cells) {
        const text = taken.has(key(name, row, column)) ? null : textOf(cell);
        const hidden = text === null ? null : masked(text);
        if (hidden === null || cell.value === null || typeof cell.value === 'boolean') continue;
        const address = addressOf(row, column);
        found.push({ sheet: name, row, column, held: cell.value, address, masked: hidden });
      }
    }
  }
  return found;
}
