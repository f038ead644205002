/** Making tables and changing them: their names, extent, rows, columns, filters and order. */
import { refusal } from '../errors';
import { bounding, columnsIn, looksLikeCell, overlap, rectOf, rowsIn, type Rect } from './addresses';
import type { Book } from './book';
import { followHeaders, requireBounded } from './cells';
import { displayText } from './display';
import { copiedFormula, renameNameIn } from './formulas';
import { requireAllowance, requireUnlocked } from './permissions';
import type { Cell, Sheet } from './sheet';
import { insertCells, rewriteFormulas } from './structure';
import { Table, uniqueHeader } from './table';

/** Excel's rules for the names of tables and of ranges: letters, digits, `_`, `.` and `\`, not like a cell, at most 255. */
export function isDefinableName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !looksLikeCell(name);
}

export function freeTableName(book: Book, base = 'Table'): string {
  const stem = base.replace(/\d+$/, '');
  let number = 1;
  while (book.findTable(`${stem}${String(number)}`) !== undefined) number += 1;
  return `${stem}${String(number)}`;
}

/** Lays a table over cells. Without headers Excel inserts a row for them above the data. */
export function addTable(book: Book, sheet: Sheet, rect: Rect, hasHeaders: boolean): Table {
  requireAllowance(book, sheet, null);
  requireBounded(rect);
  requireFree(sheet, rect, null);
  let area = rect;
  if (!hasHeaders) {
    insertCells(book, sheet, { ...rect, bottom: rect.top }, 'rows');
    area = { ...rect, bottom: rect.bottom + 1 };
  }
  // A header alone gets an empty data row beneath it.
  if (rowsIn(area) === 1) area = { ...area, bottom: area.bottom + 1 };
  requireFree(sheet, area, null);
  const table = new Table(book.newId('table'), freeTableName(book), area);
  for (let index = 0; index < columnsIn(area); index += 1) table.columns.push(table.newColumn(''));
  sheet.tables.push(table);
  nameColumns(book, sheet, table);
  book.report({ kind: 'tables', sheet: sheet.id });
  return table;
}

function nameColumns(book: Book, sheet: Sheet, table: Table): void {
  table.columns.forEach((column, index) => {
    const { top, left } = table.rect;
    const cell = sheet.cell(top, left + index);
    const shown =
      cell === undefined ? '' : displayText(cell.value, sheet.format(top, left + index).numberFormat);
    const others = table.columns.slice(0, index).map((each) => each.name);
    column.name = uniqueHeader(shown === '' ? `Column${String(index + 1)}` : shown, others);
    sheet.put(top, left + index, { value: column.name, formula: null, spilledFrom: null });
  });
  book.report({ kind: 'cells', sheet: sheet.id, rect: table.header });
}

function requireFree(sheet: Sheet, rect: Rect, except: Table | null): void {
  if (sheet.tables.some((table) => table !== except && overlap(table.rect, rect) !== null)) {
    throw refusal('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => overlap(merge, rect) !== null)) {
    throw refusal('MergedRangeConflict', 'A table cannot overlap merged cells.');
  }
}

export function renameTable(book: Book, table: Table, name: string): void {
  requireAllowance(book, book.sheetOf(table), null);
  const holder = book.findTable(name)?.table;
  const taken = (holder !== undefined && holder !== table) || book.findName(name, null) !== undefined;
  // Excel answers a taken name like a malformed one (OfficeDev/office-js#551).
  if (!isDefinableName(name) || taken) {
    throw refusal('InvalidArgument', 'The name of the table is taken or is not one that Excel takes.');
  }
  const from = table.name;
  table.name = name;
  rewriteFormulas(book, (formula) => renameNameIn(formula, from, name));
  book.report({ kind: 'tables', sheet: book.sheetOf(table).id });
}

/** The header row must stay where it is, and the new extent overlap the old one. */
export function resizeTable(book: Book, table: Table, rect: Rect): void {
  const sheet = book.sheetOf(table);
  requireAllowance(book, sheet, null);
  requireBounded(rect);
  requireFree(sheet, rect, table);
  const misplaced = rect.top !== table.rect.top || overlap(rect, table.rect) === null || rowsIn(rect) < 2;
  if (misplaced)
    throw refusal(
      'InvalidArgument',
      'A table keeps its header row and part of its cells when it is resized.',
    );
  const before = table.rect;
  const columns = Array.from({ length: columnsIn(rect) }, (_, index) => {
    const kept = table.columns[rect.left + index - before.left];
    return rect.left + index >= before.left && kept !== undefined ? kept : table.newColumn('');
  });
  table.rect = rect;
  table.columns.splice(0, table.columns.length, ...columns);
  nameColumns(book, sheet, table);
  book.report({ kind: 'tables', sheet: sheet.id });
}

/** Makes room for rows in a table: the cells beneath it move down, and only those. */
export function insertTableRows(book: Book, table: Table, index: number | null, count: number): Rect {
  const sheet = book.sheetOf(table);
  requireAllowance(book, sheet, null);
  const { body } = table;
  const at = index === null || index < 0 ? rowsIn(body) : index;
  if (at > rowsIn(body)) throw refusal('InvalidArgument', 'The table has no such row.');
  const added = rectOf(body.top + at, table.rect.left, count, columnsIn(table.rect));
  if (at === rowsIn(body)) {
    const below = { ...added, bottom: added.bottom };
    const crowded = sheet.tables.some((each) => each !== table && overlap(each.rect, below) !== null);
    const used = sheet.usedRect({ ...added, bottom: Number.MAX_SAFE_INTEGER }, true) !== null;
    if (crowded || used) insertCells(book, sheet, added, 'rows');
    for (let column = added.left; column <= added.right; column += 1) {
      const format = sheet.format(body.bottom, column);
      for (let row = added.top; row <= added.bottom; row += 1) sheet.setFormat(row, column, format);
    }
    table.rect = bounding(table.rect, added);
  } else {
    insertCells(book, sheet, added, 'rows');
    if (at === 0) table.rect = { ...table.rect, top: body.top - 1 };
  }
  book.report({ kind: 'tables', sheet: sheet.id });
  return added;
}

/**
 * A table takes in what is typed right beneath it, or right beside it into its header or rows, where nothing else stands
 * there; on a protected sheet it does not, and where its row of totals stands neither.
 */
export function growTable(book: Book, sheet: Sheet, typed: Rect): void {
  if (sheet.protection !== null || typed.top !== typed.bottom) return;
  for (const table of sheet.tables) {
    const { rect } = table;
    const beneath = typed.top === rect.bottom + 1 && typed.left >= rect.left && typed.right <= rect.right;
    const beside = typed.left === rect.right + 1 && typed.top >= rect.top && typed.top <= rect.bottom;
    const grown =
      beneath && !table.showTotals
        ? { ...rect, bottom: rect.bottom + 1 }
        : beside
          ? { ...rect, right: rect.right + 1 }
          : null;
    if (grown === null || sheet.tables.some((each) => each !== table && overlap(each.rect, grown) !== null)) {
      continue;
    }
    const added = beside ? { ...grown, left: grown.right } : { ...grown, top: grown.bottom };
    const others = [...sheet.filled(added)].some(([row, column]) => !isWithin(row, column, typed));
    if (others) continue;
    if (beside) table.columns.push(table.newColumn(''));
    table.rect = grown;
    if (beside) nameColumns(book, sheet, table);
    book.report({ kind: 'tables', sheet: sheet.id });
  }
}

const isWithin = (row: number, column: number, { top, left, bottom, right }: Rect): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export function deleteTable(book: Book, table: Table, withCells: boolean): void {
  const sheet = book.sheetOf(table);
  requireAllowance(book, sheet, null);
  const { rect } = table;
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  showFiltered(sheet, table);
  if (withCells) {
    for (const [row, column] of [...sheet.filled(rect)]) sheet.put(row, column, null);
    book.report({ kind: 'cells', sheet: sheet.id, rect });
  }
  book.report({ kind: 'tables', sheet: sheet.id });
}

/** Renaming a column writes its header cell. */
export function renameColumn(book: Book, table: Table, index: number, name: string): void {
  const sheet = book.sheetOf(table);
  requireAllowance(book, sheet, null);
  const { top, left } = table.rect;
  const taken = table.columns.some(
    (each, at) => at !== index && each.name.toLowerCase() === name.toLowerCase(),
  );
  if (name === '' || taken) throw refusal('InvalidArgument', 'The name of the column is empty or taken.');
  sheet.put(top, left + index, { value: name, formula: null, spilledFrom: null });
  followHeaders(book, sheet, table.column(index));
  book.report({
    kind: 'cells',
    sheet: sheet.id,
    rect: { top, left: left + index, bottom: top, right: left + index },
  });
}

/** Moves a column with everything in it to where another stands. */
export function moveColumn(book: Book, sheet: Sheet, table: Table, from: number, to: number): void {
  requireAllowance(book, sheet, null);
  const order = table.columns.map((_, index) => index);
  order.splice(from, 1);
  order.splice(from < to ? to - 1 : to, 0, from);
  for (let row = table.rect.top; row <= table.rect.bottom; row += 1) {
    const cells = order.map((index) => ({
      cell: sheet.cell(row, table.rect.left + index) ?? null,
      format: sheet.format(row, table.rect.left + index),
    }));
    cells.forEach(({ cell, format }, index) => {
      sheet.put(row, table.rect.left + index, cell);
      sheet.setFormat(row, table.rect.left + index, format);
    });
  }
  const columns = order.flatMap((index) => table.columns[index] ?? []);
  table.columns.splice(0, columns.length, ...columns);
  book.report({ kind: 'tables', sheet: sheet.id });
  book.report({ kind: 'cells', sheet: sheet.id, rect: table.rect });
}

/** Shows only the rows whose column shows one of `texts`; null lifts the filter of the column. */
export function filterTable(book: Book, table: Table, index: number, texts: readonly string[] | null): void {
  const sheet = book.sheetOf(table);
  requireAllowance(book, sheet, 'allowAutoFilter');
  if (texts === null) table.filters.delete(index);
  else table.filters.set(index, new Set(texts));
  filterAgain(book, table);
}

/** Judges every row of a filtered table by what it holds now. Excel does so when it is asked to, never by itself. */
export function filterAgain(book: Book, table: Table): void {
  const sheet = book.sheetOf(table);
  showFiltered(sheet, table);
  const { body } = table;
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hidden = [...table.filters].some(([column, shown]) => {
      const at = table.rect.left + column;
      return !shown.has(displayText(sheet.value(row, at), sheet.format(row, at).numberFormat));
    });
    if (hidden) sheet.hiddenRows.add(row);
  }
  book.report({ kind: 'dimensions', sheet: sheet.id });
}

export function clearFilters(book: Book, table: Table): void {
  const sheet = book.sheetOf(table);
  requireAllowance(book, sheet, 'allowAutoFilter');
  table.filters.clear();
  showFiltered(sheet, table);
  book.report({ kind: 'dimensions', sheet: sheet.id });
}

function showFiltered(sheet: Sheet, table: Table): void {
  for (let row = table.rect.top; row <= table.rect.bottom; row += 1) sheet.hiddenRows.delete(row);
}

/** Sorts the rows of a rectangle by one of its columns: numbers, then text, then truth values; empty cells last. */
export function sortRows(book: Book, sheet: Sheet, rect: Rect, column: number, ascending: boolean): void {
  requireAllowance(book, sheet, 'allowSort');
  requireBounded(rect);
  // Also where a protected sheet allows to sort, locked cells do not move.
  requireUnlocked(book, sheet, rect);
  const rows = Array.from({ length: rowsIn(rect) }, (_, down) => {
    const row = rect.top + down;
    const cells: (Cell | undefined)[] = [];
    for (let at = rect.left; at <= rect.right; at += 1) cells.push(sheet.cell(row, at));
    return { row, cells, key: sheet.value(row, rect.left + column) };
  });
  const rank = (value: unknown): number =>
    value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  const sorted = [...rows].sort((a, b) => {
    const empty = Number(a.key === '') - Number(b.key === '');
    if (empty !== 0) return empty;
    const ranks = rank(a.key) - rank(b.key);
    const order =
      ranks !== 0
        ? ranks
        : typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compareText(String(a.key), String(b.key));
    return ascending ? order : -order;
  });
  sorted.forEach(({ row: from, cells }, down) => {
    const to = rect.top + down;
    cells.forEach((cell, across) => {
      const formula =
        cell === undefined || cell.formula === null ? null : copiedFormula(cell.formula, to - from, 0);
      sheet.put(to, rect.left + across, cell === undefined ? null : { ...cell, formula });
    });
  });
  book.report({ kind: 'cells', sheet: sheet.id, rect, sorted: true });
}

/** Text in the order of its characters, letter case aside: the same on every machine, unlike a locale's order. */
function compareText(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
