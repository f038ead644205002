/** Addresses as a sheet's XML writes them, counted from 0, within what a sheet can hold (A1 to XFD1048576). */
import type { Area } from '../book';

export const rowCount = 1_048_576;
export const columnCount = 16_384;

/** Row × 16,384 + column of an address such as `B3`; -1 where it is none, or lies outside of a sheet. */
export function placeOf(address: string): number {
  let column = 0;
  let i = 0;
  for (; i < address.length && i < 4; i++) {
    const letter = address.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const digits = address.length - i;
  if (column < 1 || column > columnCount || digits < 1 || digits > 7) return -1;
  let row = 0;
  for (; i < address.length; i++) {
    const digit = address.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  return row < 1 || row > rowCount ? -1 : (row - 1) * columnCount + column - 1;
}

/** `B3` of a row and a column counted from 0. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The area of `A1:C3` or `A1`; null where it is none. */
export function areaOf(reference: string): Area | null {
  const [first = '', last = first, more] = reference.replace(/\$/g, '').split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  if (from < 0 || to < 0 || more !== undefined) return null;
  const [top, bottom] = [Math.floor(from / columnCount), Math.floor(to / columnCount)];
  const [left, right] = [from % columnCount, to % columnCount];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
