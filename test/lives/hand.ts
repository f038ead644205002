/** What people type: marked text and numbers in the ways in which such cells are filled in, and functions of the add-in. */
import { markNumber, markText } from './marks';
import type { LifeWorkbook } from './workbook';

/** How many values were typed so far. */
export interface Person {
  readonly life: LifeWorkbook;
  typed: number;
}

export const at = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % Math.max(1, list.length)];

const ways: readonly ((mark: string) => string)[] = [
  (mark) => mark,
  (mark) => mark,
  (mark) => `完成${mark}个村`,
  (mark) => ` ${mark} `,
  (mark) => `约 ${mark} 万元`,
  (mark) => `“${mark}”，甲、乙\n第二行`,
  (mark) => `县${mark}局`,
  (mark) => `${mark}，５０％`,
];

export function newText(person: Person, pick: number): string {
  person.typed += 1;
  return (at(ways, pick) ?? ((mark) => mark))(markText(person.typed));
}

export function newNumber(person: Person): number {
  person.typed += 1;
  return markNumber(person.typed);
}

export const functions = [
  '=KEYPOINT_TARGET("2024","broadband_users")',
  '=KEYPOINT_TASK("2024",5)&"："',
  '=IF(1>0,KEYPOINT_TARGET("2025","broadband_users"),0)',
];
