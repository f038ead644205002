/** Names of sheets, tables, cells and properties: what the format takes, and each only once. */
import type { Book, BookSheet } from '../../../workbook/book';
import type { Note } from './faults';
import { isArea } from './faults';
import { isCellReference } from './formulas';

const longestSheetName = 31;
const longestName = 255;

export function checkSheetNames(sheets: readonly BookSheet[], note: (sheet: BookSheet) => Note): void {
  const keys = new Set<string>();
  const names = new Set<string>();
  for (const sheet of sheets) {
    const { key, name } = sheet;
    const bad =
      name.trim() === '' ||
      name.length > longestSheetName ||
      /[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name) ||
      // Excel keeps this name for itself.
      name.toLowerCase() === 'history';
    if (bad) note(sheet)('sheet-name-bad', name, name);
    if (names.has(name.toLowerCase())) note(sheet)('sheet-name-taken', name, name);
    if (keys.has(key)) note(sheet)('sheet-key-taken', key, key);
    names.add(name.toLowerCase());
    keys.add(key);
  }
}

/** Whether Excel takes the name for cells or a table: a word that cannot be read as a cell, in either notation. */
function isName(name: string): boolean {
  return (
    name.length <= longestName &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    !isCellReference(name) &&
    !/^(?:r\d*)?(?:c\d*)?$/i.test(name) &&
    !/^(?:true|false|_xl.*)$/i.test(name)
  );
}

/** Tables and defined names share one room, whatever their case. */
export function checkNames({ sheets, names }: Book, note: Note, noteOf: (sheet: BookSheet) => Note): void {
  const taken = new Set<string>();
  const take = (name: string, report: Note): void => {
    if (!isName(name)) report('name-bad', name, name);
    if (taken.has(name.toLowerCase())) report('name-taken', name, name);
    taken.add(name.toLowerCase());
  };
  for (const { name, sheet, area } of names) {
    take(name, note);
    if (!sheets.some(({ key }) => key === sheet)) note('name-without-sheet', name, sheet);
    if (!isArea(area)) note('area-bad', name, JSON.stringify(area));
  }
  for (const sheet of sheets) for (const table of sheet.tables) take(table.name, noteOf(sheet));
}

export function checkProperties({ properties }: Book, note: Note): void {
  const taken = new Set<string>();
  for (const { name } of properties) {
    if (name === '' || name.length > longestName || taken.has(name.toLowerCase()))
      note('property-bad', name, name);
    taken.add(name.toLowerCase());
  }
}
