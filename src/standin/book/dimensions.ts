/** Widths and heights of columns and rows, in points, and which of them are hidden. */
import type { Rect } from './addresses';
import type { Book } from './book';
import { displayText } from './display';
import { requireAllowance } from './permissions';
import type { Sheet } from './sheet';

/** Calibri 11: 64 by 20 pixels at 96 dots an inch. */
const standardWidth = 48;
const standardHeight = 15;

export const widthOf = (sheet: Sheet, column: number): number =>
  sheet.columnWidths.get(column) ?? standardWidth;
export const heightOf = (sheet: Sheet, row: number): number => sheet.rowHeights.get(row) ?? standardHeight;

export function setColumnWidth(book: Book, sheet: Sheet, rect: Rect, width: number): void {
  requireAllowance(book, sheet, 'allowFormatColumns');
  for (let column = rect.left; column <= rect.right; column += 1) sheet.columnWidths.set(column, width);
  book.report({ kind: 'dimensions', sheet: sheet.id });
}

export function setRowHeight(book: Book, sheet: Sheet, rect: Rect, height: number): void {
  requireAllowance(book, sheet, 'allowFormatRows');
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    sheet.rowHeights.set(row, height);
    sheet.fittedRows.delete(row);
  }
  book.report({ kind: 'dimensions', sheet: sheet.id });
}

export function hideRows(book: Book, sheet: Sheet, rect: Rect, hidden: boolean): void {
  requireAllowance(book, sheet, 'allowFormatRows');
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    if (hidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
  book.report({ kind: 'dimensions', sheet: sheet.id });
}

export function hideColumns(book: Book, sheet: Sheet, rect: Rect, hidden: boolean): void {
  requireAllowance(book, sheet, 'allowFormatColumns');
  for (let column = rect.left; column <= rect.right; column += 1) {
    if (hidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
  book.report({ kind: 'dimensions', sheet: sheet.id });
}

/** Points that a text takes in Calibri 11, nearly: a Chinese character is twice as wide as a Latin one. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\uffdc]/u.test(character) ? 11 : 5.6;
  return width;
}

/** Excel measures with its fonts; this estimates, so only its order of size can be relied on. */
export function autofitColumns(book: Book, sheet: Sheet, rect: Rect): void {
  requireAllowance(book, sheet, 'allowFormatColumns');
  const widest = new Map<number, number>();
  for (const [row, column, cell] of sheet.filled(rect)) {
    const shown = displayText(cell.value, sheet.format(row, column).numberFormat);
    for (const line of shown.split('\n'))
      widest.set(column, Math.max(widest.get(column) ?? 0, textWidth(line) + 6));
  }
  for (const [column, width] of widest) sheet.columnWidths.set(column, Math.min(width, 1_790));
  book.report({ kind: 'dimensions', sheet: sheet.id });
}

export function autofitRows(book: Book, sheet: Sheet, rect: Rect): void {
  requireAllowance(book, sheet, 'allowFormatRows');
  const lines = new Map<number, number>();
  for (const [row, column, cell] of sheet.filled(rect)) {
    const format = sheet.format(row, column);
    const room = Math.max(widthOf(sheet, column) - 6, 6);
    const count = displayText(cell.value, format.numberFormat)
      .split('\n')
      .reduce((sum, line) => sum + (format.wrapText ? Math.max(1, Math.ceil(textWidth(line) / room)) : 1), 0);
    lines.set(row, Math.max(lines.get(row) ?? 1, count));
  }
  for (const [row, count] of lines) {
    sheet.rowHeights.set(row, Math.min(count * standardHeight, 409.5));
    sheet.fittedRows.add(row);
  }
  book.report({ kind: 'dimensions', sheet: sheet.id });
}
