/** Addresses as the file writes them, from rows and columns counted from 0. */
import type { Area } from '../../workbook/book';

const names: string[] = [];

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const name = column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
  names[column] = name;
  return name;
}

/** Such as `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Such as `B3:D9`, or `B3` for one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Such as `$B$3:$D$9`. */
function fixedAddress({ top, left, bottom, right }: Area): string {
  const first = `$${columnName(left)}$${top + 1}`;
  return top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom + 1}`;
}

/** Always quoted, so that no name of a sheet needs a rule of its own. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Such as `'Work plan'!$B$3:$D$9`. */
export function onSheet(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${fixedAddress(area)}`;
}

/** Several areas, as the format lists them. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}
