/**
 * Computing formulas is a plug-in. Without one every formula shows `#NAME?`, so that no test mistakes silence for an
 * answer; the preview puts in the values that its grid's engine computed.
 */
import type { Book } from './book';
import { errorValues, type CellValue } from './entry';
import type { Sheet } from './sheet';

export interface CellPlace {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type Read = (sheet: string, row: number, column: number) => CellValue;

/** Gives the value of a formula, or rows of values that spill down and right from its cell. */
export type Calculator = (
  formula: string,
  at: CellPlace,
  read: Read,
) => CellValue | readonly (readonly CellValue[])[];

/** Formulas that refer to one another settle within this many passes, or stay as the last pass left them. */
const passes = 20;

/** Computes every formula of the workbook, if there is a calculator. @param asked Somebody asked for it. */
export function recalculate(book: Book, asked = false): void {
  const { calculate } = book;
  if (calculate === null || (book.calculationMode === 'Manual' && !asked)) return;
  const read: Read = (sheet, row, column) => book.findSheet(sheet)?.value(row, column) ?? '#REF!';
  for (let pass = 0; pass < passes; pass += 1) {
    let changed = false;
    for (const sheet of book.sheets) {
      for (const [row, column, cell] of [...sheet.filled(everything)]) {
        if (cell.formula === null) continue;
        const result = calculate(cell.formula, { sheet: sheet.name, row, column }, read);
        if (putResult(book, sheet, row, column, result)) changed = true;
      }
    }
    if (!changed) return;
  }
}

const everything = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** Puts a computed value, or a spill, behind the formula of a cell. True when something is new. */
export function putResult(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  result: CellValue | readonly (readonly CellValue[])[],
): boolean {
  const formula = sheet.cell(row, column)?.formula ?? null;
  if (formula === null) return false;
  const rows = Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : null;
  if (rows === null) {
    const removed = clearSpill(book, sheet, row, column);
    return putValue(book, sheet, row, column, result as CellValue) || removed;
  }
  if (isBlocked(sheet, row, column, rows)) {
    const removed = clearSpill(book, sheet, row, column);
    return putValue(book, sheet, row, column, '#SPILL!') || removed;
  }
  let changed = false;
  const kept = new Set<string>();
  rows.forEach((values, down) => {
    values.forEach((value, across) => {
      kept.add(`${String(row + down)},${String(column + across)}`);
      if (down === 0 && across === 0) {
        changed = putValue(book, sheet, row, column, value) || changed;
        return;
      }
      if (sheet.cell(row + down, column + across)?.value === value) return;
      sheet.put(row + down, column + across, { value, formula: null, spilledFrom: { row, column } });
      reportCell(book, sheet, row + down, column + across);
      changed = true;
    });
  });
  return clearSpill(book, sheet, row, column, kept) || changed;
}

function isBlocked(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly CellValue[])[],
): boolean {
  return rows.some((values, down) =>
    values.some((_, across) => {
      if (down === 0 && across === 0)
        return sheet.tableAt(cellRect(row, column)) !== undefined && rows.length > 1;
      const cell = sheet.cell(row + down, column + across);
      const own = cell?.spilledFrom?.row === row && cell.spilledFrom.column === column;
      return cell !== undefined && !own;
    }),
  );
}

const cellRect = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** Removes the values that the formula of a cell spilled, except those at `kept` places. */
export function clearSpill(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  kept: ReadonlySet<string> = new Set(),
): boolean {
  if (!sheet.everSpilled) return false;
  let removed = false;
  for (const [r, c, cell] of [...sheet.filled(everything)]) {
    if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
    if (kept.has(`${String(r)},${String(c)}`)) continue;
    sheet.put(r, c, null);
    reportCell(book, sheet, r, c);
    removed = true;
  }
  return removed;
}

function putValue(book: Book, sheet: Sheet, row: number, column: number, value: CellValue): boolean {
  const cell = sheet.cell(row, column);
  if (cell === undefined || cell.value === value) return false;
  sheet.put(row, column, { ...cell, value });
  reportCell(book, sheet, row, column);
  return true;
}

function reportCell(book: Book, sheet: Sheet, row: number, column: number): void {
  book.as('calculation', () => {
    book.report({ kind: 'cells', sheet: sheet.id, rect: cellRect(row, column) });
  });
}

/** `Excel.RangeValueType` of a cell. */
export function valueType(
  sheet: Sheet,
  row: number,
  column: number,
): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return errorValues.includes(cell.value) ? 'Error' : 'String';
}
