/** The format's limits, tested before anything is written: what Excel would repair, refuse or read as something else. */
import type { Book, BookSheet } from '../workbook/book';
import { checkCells, formulaAnswers, jumpTargets } from './writing/checks/cells';
import { cellCount, type BookFault, type Note } from './writing/checks/faults';
import { checkNames, checkProperties, checkSheetNames } from './writing/checks/names';
import { checkRules } from './writing/checks/rules';
import { checkTables } from './writing/checks/tables';

const widestColumn = 255;
const highestRow = 409.5;

function checkMeasures({ tab, columns, rows, frozen }: BookSheet, note: Note): void {
  if (tab !== null && !/^[0-9A-Fa-f]{6}$/.test(tab)) note('color-bad', 'tab', tab);
  for (const [index, { width }] of columns.entries()) {
    if (!(width >= 0 && width <= widestColumn)) note('measure-bad', `column ${index + 1}`, String(width));
  }
  for (const [index, { height }] of rows.entries()) {
    if (height !== null && !(height > 0 && height <= highestRow))
      note('measure-bad', `row ${index + 1}`, String(height));
  }
  for (const count of [frozen.rows, frozen.columns]) {
    if (!Number.isInteger(count) || count < 0) note('measure-bad', 'frozen', String(count));
  }
}

/** Every rule of the format that the book breaks; none when it can be written. */
export function checkBook(book: Book): readonly BookFault[] {
  const faults: BookFault[] = [];
  const noteOf =
    (sheet: string | null): Note =>
    (code, place, found) => {
      faults.push({ code, sheet, place, found });
    };
  const noteOn = ({ key }: BookSheet): Note => noteOf(key);
  const whole = noteOf(null);

  checkSheetNames(book.sheets, noteOn);
  if (book.sheets.every(({ state }) => state !== 'visible'))
    whole('no-visible-sheet', 'workbook', 'all hidden');
  checkNames(book, whole, noteOn);
  checkProperties(book, whole);

  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const ask = formulaAnswers({
    names: new Set(book.names.map(({ name }) => name.toLowerCase())),
    ranges: new Set(
      book.names.flatMap(({ name, area }) => (cellCount(area) > 1 ? [name.toLowerCase()] : [])),
    ),
    tables: new Map(
      tables.map(({ name, columns }) => [
        name.toLowerCase(),
        new Set(columns.map(({ header }) => header.toLowerCase())),
      ]),
    ),
  });
  const jumps = jumpTargets(book);
  for (const sheet of book.sheets) {
    const note = noteOn(sheet);
    checkMeasures(sheet, note);
    checkCells(sheet, jumps, ask, note);
    checkTables(sheet, note);
    checkRules(sheet, book.names, ask, note);
  }
  return faults;
}
