/** Adding, naming, ordering, hiding and deleting worksheets. */
import { refusal } from '../errors';
import type { Book } from './book';
import { copiedChart } from './chart';
import { renameSheetIn } from './formulas';
import { requireStructure } from './permissions';
import { Sheet, type Visibility } from './sheet';
import { rewriteFormulas } from './structure';
import { Table } from './table';
import { freeTableName } from './tables';

const longestSheetName = 31;

/** Excel's rules: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, not "History". */
function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= longestSheetName &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

function requireSheetName(book: Book, name: string, except: Sheet | null): void {
  if (!isSheetName(name))
    throw refusal('InvalidArgument', 'The name of the worksheet is not one that Excel takes.');
  const lower = name.toLowerCase();
  if (book.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === lower)) {
    throw refusal('ItemAlreadyExists', 'A worksheet of this name exists already.');
  }
}

function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.findSheet(`Sheet${String(number)}`) !== undefined) number += 1;
  return `Sheet${String(number)}`;
}

/** Adds an empty sheet at the end; without a name it gets the next free `SheetN`. */
export function addSheet(book: Book, name?: string): Sheet {
  requireStructure(book);
  const chosen = name ?? freeSheetName(book);
  requireSheetName(book, chosen, null);
  const sheet = new Sheet(book.newId('sheet'), chosen);
  book.sheets.push(sheet);
  book.report({ kind: 'sheet-added', sheet: sheet.id });
  return sheet;
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  requireStructure(book);
  // Excel refuses VeryHidden sheets with the same code, and there is always one visible sheet left.
  if (sheet.visibility === 'VeryHidden') {
    throw refusal(
      'GeneralException',
      'A very hidden worksheet must be shown or hidden before it is deleted.',
    );
  }
  requireAnotherVisible(book, sheet);
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  for (const tracked of sheet.tracked) tracked.rect = null;
  const quoted = new RegExp(
    String.raw`(?:'${escape(sheet.name.replaceAll("'", "''"))}'|(?<![\p{L}\p{N}_.'])${escape(sheet.name)})![$A-Z0-9:]+`,
    'giu',
  );
  rewriteFormulas(book, (formula) => formula.replace(quoted, '#REF!'));
  for (const name of book.names.filter((each) => each.sheet === sheet))
    book.names.splice(book.names.indexOf(name), 1);
  if (book.active === sheet) {
    const next =
      book.sheets.slice(index).find(isVisible) ?? book.sheets.slice(0, index).reverse().find(isVisible);
    if (next !== undefined) book.active = next;
  }
  book.report({ kind: 'sheet-deleted', sheet: sheet.id });
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const isVisible = (sheet: Sheet): boolean => sheet.visibility === 'Visible';

function requireAnotherVisible(book: Book, sheet: Sheet): void {
  if (!book.sheets.some((each) => each !== sheet && isVisible(each))) {
    throw refusal('InvalidOperation', 'A workbook has at least one visible worksheet.');
  }
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  requireStructure(book);
  requireSheetName(book, name, sheet);
  const from = sheet.name;
  if (from === name) return;
  sheet.name = name;
  rewriteFormulas(book, (formula) => renameSheetIn(formula, from, name));
  book.report({ kind: 'sheet-renamed', sheet: sheet.id, from, to: name });
}

/** @param position Counted from 0, among all sheets. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  requireStructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    throw refusal('InvalidArgument', 'There is no such position among the worksheets.');
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.report({ kind: 'sheet-moved', sheet: sheet.id });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  requireStructure(book);
  if (visibility !== 'Visible') requireAnotherVisible(book, sheet);
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && book.active === sheet) {
    const next = book.sheets.find(isVisible);
    if (next !== undefined) activate(book, next);
  }
  book.report({ kind: 'sheet', sheet: sheet.id });
}

export function activate(book: Book, sheet: Sheet): void {
  if (!isVisible(sheet))
    throw refusal('InvalidOperation', 'A hidden worksheet cannot be shown without making it visible.');
  if (book.active === sheet) return;
  book.active = sheet;
  book.report({ kind: 'activated', sheet: sheet.id });
}

/** Puts everything that stands on one sheet onto another, which may be of another workbook. Tables are made by `tableName`. */
export function copyOnto(
  book: Book,
  original: Sheet,
  copy: Sheet,
  tableName: (table: Table) => string,
): void {
  copy.visibility = original.visibility;
  copy.tabColor = original.tabColor;
  copy.showGridlines = original.showGridlines;
  copy.showHeadings = original.showHeadings;
  copy.cells = new Map(original.cells);
  copy.everSpilled = original.everSpilled;
  copy.formats = new Map(original.formats);
  copy.columnFormats = new Map(original.columnFormats);
  copy.rowFormats = new Map(original.rowFormats);
  copy.sheetFormat = original.sheetFormat;
  copy.columnWidths = new Map(original.columnWidths);
  copy.rowHeights = new Map(original.rowHeights);
  copy.hiddenRows = new Set(original.hiddenRows);
  copy.fittedRows = new Set(original.fittedRows);
  copy.hiddenColumns = new Set(original.hiddenColumns);
  copy.rowLevels = new Map(original.rowLevels);
  copy.columnLevels = new Map(original.columnLevels);
  copy.charts = original.charts.map((chart) => copiedChart(book, chart, original, copy));
  copy.frozenRows = original.frozenRows;
  copy.frozenColumns = original.frozenColumns;
  copy.merges = [...original.merges];
  copy.validations = [...original.validations];
  copy.conditionalFormats = original.conditionalFormats.map((each) => ({ ...each }));
  copy.hyperlinks = new Map(original.hyperlinks);
  copy.protection = original.protection;
  copy.pageLayout = original.pageLayout;
  for (const [key, value] of original.customProperties) copy.customProperties.set(key, value);
  for (const table of original.tables) {
    const twin = new Table(book.newId('table'), tableName(table), table.rect);
    twin.columns.push(...table.columns.map((column) => twin.newColumn(column.name)));
    twin.style = table.style;
    twin.showHeaders = table.showHeaders;
    twin.showTotals = table.showTotals;
    twin.showBandedRows = table.showBandedRows;
    twin.showBandedColumns = table.showBandedColumns;
    twin.showFilterButton = table.showFilterButton;
    twin.highlightFirstColumn = table.highlightFirstColumn;
    twin.highlightLastColumn = table.highlightLastColumn;
    for (const [column, shown] of table.filters) twin.filters.set(column, shown);
    copy.tables.push(twin);
  }
}

/**
 * A copy of a sheet with everything on it, placed after the original; tables and the sheet get the next free names. Names
 * that lead to the original are there a second time, as the copy's own, and lead to the copy.
 */
export function copySheet(book: Book, original: Sheet): Sheet {
  requireStructure(book);
  let number = 2;
  const nameOf = (): string => `${original.name.slice(0, longestSheetName - 4)} (${String(number)})`;
  while (book.findSheet(nameOf()) !== undefined) number += 1;
  const copy = new Sheet(book.newId('sheet'), nameOf());
  book.sheets.splice(book.sheets.indexOf(original) + 1, 0, copy);
  copyOnto(book, original, copy, (table) => freeTableName(book, table.name));
  for (const name of [...book.names]) {
    const formula = renameSheetIn(name.formula, original.name, copy.name);
    const own = name.sheet === original;
    if (!own && (name.sheet !== null || formula === name.formula)) continue;
    if (!own && book.findName(name.name, original) !== undefined) continue;
    book.names.push({ ...name, id: book.newId('name'), formula, sheet: copy });
  }
  book.report({ kind: 'sheet-added', sheet: copy.id });
  return copy;
}
