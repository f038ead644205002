/** Addresses as the file writes them beside its cells. */
import { fixed, fixedArea, letters, plainArea } from '../../workbook/addresses';
import type { Area } from '../../workbook/book';

/** Such as `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** Always quoted, so that no name of a sheet needs a rule of its own. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Such as `'Work plan'!$B$3:$D$9`, or `'Work plan'!$B$3` for one cell. */
export function onSheet(sheet: string, area: Area): string {
  const { top, left, bottom, right } = area;
  const one = top === bottom && left === right;
  return `${quotedSheet(sheet)}!${one ? fixed(top, left) : fixedArea(area)}`;
}

/** Several areas, as the format lists them. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(plainArea).join(' ');
}
