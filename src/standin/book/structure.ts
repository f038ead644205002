/** Inserting and deleting cells, and everything that goes along: tables, rules, names, formulas, whoever keeps a range. */
import { refusal } from '../errors';
import {
  columnsIn,
  encloses,
  isEntireColumn,
  isEntireRow,
  maxColumns,
  maxRows,
  overlap,
  rowsIn,
  type Rect,
} from './addresses';
import type { Book } from './book';
import { shiftFormula } from './formulas';
import { requireAllowance } from './permissions';
import { columnOfKey, rowOfKey, type Sheet } from './sheet';
import { shiftCell, shiftOf, shiftPosition, shiftRect, type Shift } from './shifting';
import { uniqueHeader, type Table } from './table';

export type Axis = Shift['axis'];

/** Inserts cells where `rect` is and moves what was there down (`rows`) or right (`columns`). */
export function insertCells(book: Book, sheet: Sheet, rect: Rect, axis: Axis): void {
  const whole = axis === 'rows' ? isEntireRow(rect) : isEntireColumn(rect);
  const allowance = !whole ? null : axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns';
  requireAllowance(book, sheet, allowance);
  const count = axis === 'rows' ? rowsIn(rect) : columnsIn(rect);
  const shift = shiftOf(axis, axis === 'rows' ? rect.top : rect.left, count, rect);
  requireTablesWhole(sheet, shift);
  requireRoom(sheet, shift);
  applyShift(book, sheet, shift);
  takeFormatsAlong(sheet, rect, axis);
  book.report({ kind: 'structure', sheet: sheet.id, action: 'insert', axis, rect });
}

/** Deletes the cells of `rect` and moves what is below up (`rows`) or what is right of it left (`columns`). */
export function deleteCells(book: Book, sheet: Sheet, rect: Rect, axis: Axis): void {
  const whole = axis === 'rows' ? isEntireRow(rect) : isEntireColumn(rect);
  const allowance = !whole ? null : axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns';
  requireAllowance(book, sheet, allowance);
  // On a protected sheet a row or column can be deleted only when every cell of it that is used is unlocked.
  if (sheet.protection !== null) {
    for (const [row, column] of sheet.filled(rect)) {
      if (sheet.format(row, column).locked) {
        throw refusal('AccessDenied', 'The row or column holds locked cells.');
      }
    }
  }
  const count = axis === 'rows' ? rowsIn(rect) : columnsIn(rect);
  const shift = shiftOf(axis, axis === 'rows' ? rect.top : rect.left, -count, rect);
  requireTablesWhole(sheet, shift);
  requireHeaders(sheet, shift, rect);
  const kept = axis === 'rows' ? lastRowOfTable(sheet, rect) : null;
  if (kept !== null) {
    // A table keeps one data row, emptied: all others go.
    for (const [row, column] of [...sheet.filled({ ...kept.body, top: kept.body.bottom })]) {
      sheet.put(row, column, null);
    }
    const rest = { ...rect, bottom: kept.body.bottom - 1 };
    if (rest.bottom >= rest.top) applyShift(book, sheet, shiftOf('rows', rest.top, -rowsIn(rest), rest));
  } else {
    applyShift(book, sheet, shift);
  }
  book.report({ kind: 'structure', sheet: sheet.id, action: 'delete', axis, rect });
}

/** A shift may carry a table along or go through all of it, but not tear it. */
function requireTablesWhole(sheet: Sheet, shift: Shift): void {
  for (const { rect } of sheet.tables) {
    const [first, last, end] =
      shift.axis === 'rows' ? [rect.left, rect.right, rect.bottom] : [rect.top, rect.bottom, rect.right];
    const touched = first <= shift.to && last >= shift.from && end >= shift.at;
    if (touched && (first < shift.from || last > shift.to)) {
      throw refusal('InsertDeleteConflict', 'The operation would shift some of the cells of a table.');
    }
  }
}

function requireRoom(sheet: Sheet, shift: Shift): void {
  const limit = shift.axis === 'rows' ? maxRows : maxColumns;
  const last = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };
  const edge =
    shift.axis === 'rows'
      ? { ...last, top: limit - shift.count, left: shift.from, right: shift.to }
      : { ...last, left: limit - shift.count, top: shift.from, bottom: shift.to };
  if (!sheet.filled(edge).next().done) {
    throw refusal('NonBlankCellOffSheet', 'Cells with content would be pushed off the end of the sheet.');
  }
}

function requireHeaders(sheet: Sheet, shift: Shift, rect: Rect): void {
  if (shift.axis !== 'rows') return;
  for (const table of sheet.tables) {
    if (overlap(rect, table.header) !== null && !encloses(rect, table.rect)) {
      throw refusal('InsertDeleteConflict', "A table's header row cannot be deleted without its table.");
    }
  }
}

function lastRowOfTable(sheet: Sheet, rect: Rect): Table | null {
  return (
    sheet.tables.find((table) => encloses(rect, table.body) && overlap(rect, table.header) === null) ?? null
  );
}

function applyShift(book: Book, sheet: Sheet, shift: Shift): void {
  sheet.cells = shiftKeys(sheet.cells, shift);
  for (const [key, cell] of sheet.cells) {
    const from = cell.spilledFrom;
    if (from === null) continue;
    const moved = shiftCell(from.row, from.column, shift);
    if (moved === null) sheet.cells.delete(key);
    else sheet.cells.set(key, { ...cell, spilledFrom: { row: moved[0], column: moved[1] } });
  }
  sheet.formats = shiftKeys(sheet.formats, shift);
  sheet.hyperlinks = shiftKeys(sheet.hyperlinks, shift);
  shiftDimensions(sheet, shift);
  shiftTables(sheet, shift);
  sheet.merges = shiftRects(sheet.merges, shift);
  sheet.validations = sheet.validations.flatMap((each) => {
    const rect = shiftRect(each.rect, shift);
    return rect === null ? [] : [{ ...each, rect }];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => {
    const rect = shiftRect(each.rect, shift);
    if (rect !== null) each.rect = rect;
    return rect !== null;
  });
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  sheet.pageLayout = {
    ...sheet.pageLayout,
    printArea: printArea && shiftRect(printArea, shift),
    printTitleRows: printTitleRows && shiftRect(printTitleRows, shift),
    printTitleColumns: printTitleColumns && shiftRect(printTitleColumns, shift),
  };
  for (const tracked of sheet.tracked)
    if (tracked.rect !== null) tracked.rect = shiftRect(tracked.rect, shift);
  sheet.selection = shiftRect(sheet.selection, shift) ?? sheet.selection;
  rewriteFormulas(book, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
}

function shiftKeys<T>(map: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const shifted = new Map<number, T>();
  for (const [key, value] of map) {
    const place = shiftCell(rowOfKey(key), columnOfKey(key), shift);
    if (place !== null) shifted.set(place[0] * maxColumns + place[1], value);
  }
  return shifted;
}

function shiftRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
}

/** Sizes, hiding and freezing belong to whole rows and columns, and move only with whole ones. */
function shiftDimensions(sheet: Sheet, shift: Shift): void {
  const rows = shift.axis === 'rows';
  if (shift.from !== 0 || shift.to !== (rows ? maxColumns : maxRows) - 1) return;
  const moved = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(
      [...map].flatMap(([at, value]) => {
        const to = shiftPosition(at, shift);
        return to === null ? [] : [[to, value] as const];
      }),
    );
  const movedSet = (set: ReadonlySet<number>): Set<number> =>
    new Set([...set].flatMap((at) => shiftPosition(at, shift) ?? []));
  if (rows) {
    sheet.rowHeights = moved(sheet.rowHeights);
    sheet.rowFormats = moved(sheet.rowFormats);
    sheet.rowLevels = moved(sheet.rowLevels);
    sheet.hiddenRows = movedSet(sheet.hiddenRows);
    sheet.fittedRows = movedSet(sheet.fittedRows);
    if (shift.at < sheet.frozenRows) sheet.frozenRows = Math.max(0, sheet.frozenRows + shift.count);
  } else {
    sheet.columnWidths = moved(sheet.columnWidths);
    sheet.columnFormats = moved(sheet.columnFormats);
    sheet.columnLevels = moved(sheet.columnLevels);
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns);
    if (shift.at < sheet.frozenColumns) sheet.frozenColumns = Math.max(0, sheet.frozenColumns + shift.count);
  }
}

function shiftTables(sheet: Sheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const before = table.rect;
    const after = shiftRect(before, shift);
    if (after === null) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      continue;
    }
    table.rect = after;
    if (shift.axis === 'columns') shiftTableColumns(sheet, table, before, shift);
  }
}

function shiftTableColumns(sheet: Sheet, table: Table, before: Rect, shift: Shift): void {
  if (shift.count > 0 && shift.at > before.left && shift.at <= before.right) {
    for (let number = 0; number < shift.count; number += 1) {
      const name = uniqueHeader(
        'Column1',
        table.columns.map((column) => column.name),
      );
      const index = shift.at - before.left + number;
      table.columns.splice(index, 0, table.newColumn(name));
      sheet.put(table.rect.top, table.rect.left + index, { value: name, formula: null, spilledFrom: null });
    }
  }
  if (shift.count < 0) {
    const first = Math.max(shift.at, before.left) - before.left;
    const last = Math.min(shift.at - shift.count - 1, before.right) - before.left;
    if (last >= first) table.columns.splice(first, last - first + 1);
  }
}

/** New rows and columns look like the ones before them, as Excel makes them. */
function takeFormatsAlong(sheet: Sheet, rect: Rect, axis: Axis): void {
  const before = axis === 'rows' ? rect.top - 1 : rect.left - 1;
  if (before < 0) return;
  for (const [key, format] of [...sheet.formats]) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (axis === 'rows' && row === before && column >= rect.left && column <= rect.right) {
      for (let at = rect.top; at <= rect.bottom; at += 1) sheet.setFormat(at, column, format);
    }
    if (axis === 'columns' && column === before && row >= rect.top && row <= rect.bottom) {
      for (let at = rect.left; at <= rect.right; at += 1) sheet.setFormat(row, at, format);
    }
  }
}

/** Rewrites every formula of the workbook: cells, names and conditional formats. */
export function rewriteFormulas(book: Book, rewrite: (formula: string, home: string) => string): void {
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const formula = rewrite(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
    const rewritten = (rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        Object.entries(rule).map(([name, value]) => {
          if (typeof value === 'string' && value.startsWith('=')) return [name, rewrite(value, sheet.name)];
          if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            return [name, rewritten(value as Readonly<Record<string, unknown>>)];
          }
          return [name, value];
        }),
      );
    for (const each of sheet.conditionalFormats) each.rule = rewritten(each.rule);
    sheet.validations = sheet.validations.map((each) => ({ ...each, rule: rewritten(each.rule) }));
  }
  for (const name of book.names) name.formula = rewrite(name.formula, name.sheet?.name ?? '');
}
