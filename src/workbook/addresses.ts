/** Cell addresses as formulas write them. Rows and columns are counted from 0 here, from 1 and A there. */
import type { Area } from './book';

/** `A`, `Z`, `AA` … */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : letters(rest - 1) + last;
}

/** `$K12`: the column stays, the row moves along. */
export function inRow(row: number, column: number): string {
  return `$${letters(column)}${row + 1}`;
}

/** `$K$12`. */
export function fixed(row: number, column: number): string {
  return `$${letters(column)}$${row + 1}`;
}

/** `$K$8:$K$307`. */
export function fixedArea({ top, left, bottom, right }: Area): string {
  return `${fixed(top, left)}:${fixed(bottom, right)}`;
}

/** `A3:K9`, as a file names a range. */
export function plainArea({ top, left, bottom, right }: Area): string {
  const first = `${letters(left)}${top + 1}`;
  const last = `${letters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
