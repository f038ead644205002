/** Writing into cells and clearing them: shape, protection, and what becomes of the table around them. */
import { refusal } from '../errors';
import { cellsIn, columnsIn, isEntireColumn, isEntireRow, overlap, rowsIn, type Rect } from './addresses';
import type { Book } from './book';
import { clearSpill } from './calculation';
import { readEntry, type Entry } from './entry';
import { plainFormat, type CellFormat } from './format';
import { requireAllowance, requireUnlocked } from './permissions';
import { columnOfKey, rowOfKey, type Sheet } from './sheet';
import { uniqueHeader } from './table';

/** Excel's limit of cells in one request to get or set. */
const mostCells = 5_000_000;

/**
 * Puts a grid of values into a rectangle, as `Range.values` and typing do. Nothing is written unless all of it can be.
 * @param given Rows of cells that fit the rectangle exactly, or one value for every cell.
 */
export function writeCells(book: Book, sheet: Sheet, rect: Rect, given: unknown): void {
  requireBounded(rect);
  const grid = pastFilter(sheet, rect, gridFor(rect, given));
  requireUnlocked(book, sheet, rect);
  const entries = grid.map((row, down) =>
    row.map((input, across) => {
      const entry = readEntry(
        input,
        sheet.format(rect.top + down, rect.left + across).numberFormat,
        book.year,
      );
      if (entry.kind === 'refused') throw refusedEntry(entry.reason);
      return entry;
    }),
  );
  entries.forEach((row, down) => {
    row.forEach((entry, across) => {
      putEntry(book, sheet, rect.top + down, rect.left + across, entry);
    });
  });
  followHeaders(book, sheet, rect);
  book.report({ kind: 'cells', sheet: sheet.id, rect });
}

function refusedEntry(reason: (Entry & { kind: 'refused' })['reason']) {
  if (reason === 'formula-too-long') {
    return refusal('FormulaLengthExceedsLimit', 'The formula is longer than Excel takes.');
  }
  const messages = {
    'text-too-long': 'The text is longer than a cell can hold (32,767 characters).',
    'formula-malformed': 'The formula is malformed, or text that begins with a sign was read as one.',
    'not-a-value': 'A cell takes a string, a number, a truth value or null.',
  };
  return refusal('InvalidArgument', messages[reason]);
}

/**
 * What becomes of a block written over rows that a table's filter hides: its first value goes into every cell that
 * shows, nothing into those that do not. Desktop Excel misplaces such values (OfficeDev/office-js#224); what becomes of
 * them was seen through COM (xlwings/xlwings#747); that the JavaScript API does the same is our assumption.
 */
function pastFilter(
  sheet: Sheet,
  rect: Rect,
  grid: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const hidden = (row: number): boolean =>
    sheet.hiddenRows.has(row) &&
    sheet.tables.some(({ filters, body }) => filters.size > 0 && row >= body.top && row <= body.bottom);
  const filtered = grid.map((_, down) => hidden(rect.top + down));
  if (grid.length < 2 || !filtered.includes(true)) return grid;
  return grid.map((row, down) => row.map(() => (filtered[down] === true ? null : grid[0]?.[0])));
}

/** The rows for a rectangle from an array that has its exact shape, or from one value for all of its cells. */
export function gridFor(rect: Rect, given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    const row = Array.from({ length: columnsIn(rect) }, () => given);
    return Array.from({ length: rowsIn(rect) }, () => row);
  }
  const rows: readonly unknown[] = given;
  const fits =
    rows.length === rowsIn(rect) && rows.every((row) => Array.isArray(row) && row.length === columnsIn(rect));
  if (!fits) {
    throw refusal(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly unknown[])[];
}

export function requireBounded(rect: Rect): void {
  if (isEntireColumn(rect) || isEntireRow(rect) || cellsIn(rect) > mostCells) {
    throw refusal('RangeExceedsLimit', 'The range has more cells than one request may get or set.');
  }
}

function putEntry(book: Book, sheet: Sheet, row: number, column: number, entry: Entry): void {
  if (entry.kind === 'keep' || entry.kind === 'refused') return;
  const before = sheet.cell(row, column);
  if (before !== undefined && before.formula !== null) clearSpill(book, sheet, row, column);
  // A value that was spilled here by another cell comes back with the next calculation, or blocks it.
  if (entry.kind === 'clear') {
    sheet.put(row, column, null);
    return;
  }
  if (entry.kind === 'formula') {
    sheet.put(row, column, { value: '#NAME?', formula: entry.formula, spilledFrom: null });
    return;
  }
  sheet.put(row, column, { value: entry.value, formula: null, spilledFrom: null });
  const format = sheet.format(row, column);
  if (entry.numberFormat !== null && format.numberFormat === 'General') {
    sheet.setFormat(row, column, { ...format, numberFormat: entry.numberFormat });
  }
}

/** A table's header cells name its columns: they hold text, never nothing, and never the same twice. */
export function followHeaders(book: Book, sheet: Sheet, rect: Rect): void {
  for (const table of sheet.tables) {
    const part = table.headerPart(rect);
    if (part === null) continue;
    for (let column = part.left; column <= part.right; column += 1) {
      const index = column - table.rect.left;
      const bearer = table.columns[index];
      if (bearer === undefined) continue;
      const others = table.columns.filter((each) => each !== bearer).map((each) => each.name);
      const written = sheet.value(part.top, column);
      bearer.name = uniqueHeader(written === '' ? `Column${String(index + 1)}` : String(written), others);
      sheet.put(part.top, column, { value: bearer.name, formula: null, spilledFrom: null });
    }
    book.report({ kind: 'tables', sheet: sheet.id });
  }
}

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

export function clearCells(book: Book, sheet: Sheet, rect: Rect, what: ClearWhat): void {
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  if (contents) requireUnlocked(book, sheet, rect);
  else requireAllowance(book, sheet, formats ? 'allowFormatCells' : 'allowInsertHyperlinks');
  if (contents) {
    for (const [row, column, cell] of [...sheet.filled(rect)]) {
      if (cell.formula !== null) clearSpill(book, sheet, row, column);
      sheet.put(row, column, null);
    }
    followHeaders(book, sheet, rect);
    book.report({ kind: 'cells', sheet: sheet.id, rect });
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    for (const key of [...sheet.hyperlinks.keys()]) {
      if (isAt(key, rect)) sheet.hyperlinks.delete(key);
    }
  }
  if (formats) {
    for (const key of [...sheet.formats.keys()]) if (isAt(key, rect)) sheet.formats.delete(key);
    if (isEntireColumn(rect)) {
      for (let column = rect.left; column <= rect.right; column += 1) sheet.columnFormats.delete(column);
    }
    if (isEntireRow(rect))
      for (let row = rect.top; row <= rect.bottom; row += 1) sheet.rowFormats.delete(row);
    if (isEntireColumn(rect) && isEntireRow(rect)) sheet.sheetFormat = plainFormat;
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => overlap(each.rect, rect) === null);
    book.report({ kind: 'format', sheet: sheet.id, rect });
  }
  if (what === 'All') {
    sheet.validations = sheet.validations.filter((each) => overlap(each.rect, rect) === null);
    book.report({ kind: 'rules', sheet: sheet.id });
  }
}

const isAt = (key: number, rect: Rect): boolean =>
  rowOfKey(key) >= rect.top &&
  rowOfKey(key) <= rect.bottom &&
  columnOfKey(key) >= rect.left &&
  columnOfKey(key) <= rect.right;

/** Changes the look of every cell of a rectangle; whole columns, rows and sheets keep one format for all their cells. */
export function reformat(
  book: Book,
  sheet: Sheet,
  rect: Rect,
  change: (format: CellFormat) => CellFormat,
): void {
  requireAllowance(book, sheet, 'allowFormatCells');
  const known = new Map<CellFormat, CellFormat>();
  const changed = (format: CellFormat): CellFormat => {
    const after = known.get(format) ?? change(format);
    known.set(format, after);
    return after;
  };
  if (isEntireColumn(rect) || isEntireRow(rect)) {
    reformatWhole(sheet, rect, changed);
  } else {
    requireBounded(rect);
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        sheet.setFormat(row, column, changed(sheet.format(row, column)));
      }
    }
  }
  book.report({ kind: 'format', sheet: sheet.id, rect });
}

function reformatWhole(sheet: Sheet, rect: Rect, changed: (format: CellFormat) => CellFormat): void {
  for (const [key, format] of sheet.formats) if (isAt(key, rect)) sheet.formats.set(key, changed(format));
  if (isEntireColumn(rect) && isEntireRow(rect)) {
    for (const [column, format] of sheet.columnFormats) sheet.columnFormats.set(column, changed(format));
    for (const [row, format] of sheet.rowFormats) sheet.rowFormats.set(row, changed(format));
    sheet.sheetFormat = changed(sheet.sheetFormat);
  } else if (isEntireColumn(rect)) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      sheet.columnFormats.set(column, changed(sheet.columnFormats.get(column) ?? sheet.sheetFormat));
      for (const [row, format] of sheet.rowFormats) sheet.setFormat(row, column, changed(format));
    }
  } else {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      sheet.rowFormats.set(row, changed(sheet.rowFormats.get(row) ?? sheet.sheetFormat));
    }
  }
}
