/** Names that are free in a workbook, and names that the add-in gives to be found again. */
import type { Sheet } from '../workbook/sheet';

const longestSheetName = 31;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const taken = (name: string, names: readonly string[]): boolean => names.some((each) => same(each, name));

function firstFree(wanted: string, names: readonly string[], numbered: (count: number) => string): string {
  let name = wanted;
  for (let count = 2; taken(name, names); count += 1) name = numbered(count);
  return name;
}

/** The name itself, or `任务分解 (2)` as Excel would number it. */
export function freeSheetName(wanted: string, names: readonly string[]): string {
  return firstFree(wanted, names, (count) => {
    const ending = ` (${count})`;
    return `${wanted.slice(0, longestSheetName - ending.length)}${ending}`;
  });
}

/** Table names share their space with the workbook's defined names. */
export function freeTableName(wanted: string, names: readonly string[]): string {
  return firstFree(wanted, names, (count) => `${wanted}_${count}`);
}

/** What tells a sheet from all others in a workbook: its subject and its language. */
export function sheetId({ key, language }: Sheet): string {
  return `${key}/${language}`;
}

/**
 * The hidden name that points to a sheet's header row. It follows the sheet when it is renamed or moved and the header
 * when rows and columns are inserted, and does not travel with a copy of the sheet.
 */
export function markerName({ key, language }: Pick<Sheet, 'key' | 'language'>): string {
  return `_KP_${key}_${language}`;
}

/** The name of the sheet that a reference such as `='任务 1'!$A$4:$N$4` points to; null when it points nowhere. */
export function sheetOfReference(formula: string): string | null {
  if (formula.includes('#REF!')) return null;
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  const quoted = match?.[1]?.replace(/''/g, "'");
  return quoted ?? match?.[2] ?? null;
}

/** A sheet's name as formulas take it, whatever it is called. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
