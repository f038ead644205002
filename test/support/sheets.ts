/** Sheets to write in tests: of the real facts, and as an earlier version of them would have been. */
import { texts } from '../../src/text/text';
import type { EditionId } from '../../src/editions/model';
import { plainValue } from '../../src/workbook/cells';
import { type Cell, type Sheet, type SheetKey, sheetKeys } from '../../src/workbook/sheet';
import { buildSheets, type SheetOrder } from '../../src/workbook/sheets';

export const everyEdition: readonly EditionId[] = ['2022', '2023', '2024', '2025'];

export function sheetsOf(order: Partial<SheetOrder> = {}): readonly Sheet[] {
  return buildSheets({ editions: ['2024'], language: 'zh', which: ['targets', 'goals'], ...order }, texts);
}

/** The sheet as it was before its last `fewer` rows were known and before the wording of a column was mended. */
export function earlier(sheet: Sheet, fewer: number, column: string): Sheet {
  const at = sheet.table.columns.findIndex(({ id }) => id === column);
  if (at < 0) throw new Error(`no column ${column}`);
  const reworded = (cell: Cell): Cell =>
    cell.kind === 'text' ? { kind: 'text', text: `旧：${cell.text}` } : cell;
  const rows = sheet.table.rows.slice(0, sheet.table.rows.length - fewer).map((row) => ({
    ...row,
    cells: row.cells.map((cell, position) => (position === at ? reworded(cell) : cell)),
  }));
  return { ...sheet, table: { ...sheet.table, rows } };
}

/** All sheets of all editions in Chinese, unless the order says otherwise. */
export function build(order: Partial<SheetOrder> = {}): readonly Sheet[] {
  return buildSheets({ editions: everyEdition, language: 'zh', which: sheetKeys, ...order }, texts);
}

export function only(key: SheetKey, order: Partial<SheetOrder> = {}): Sheet {
  const [sheet] = build({ ...order, which: [key] });
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** What a row says in a column, by the column's id. */
export function said(sheet: Sheet, row: string, column: string): string | number {
  const at = sheet.table.columns.findIndex(({ id }) => id === column);
  const cell = sheet.table.rows.find(({ id }) => id === row)?.cells[at];
  if (cell === undefined) throw new Error(`${row} has no ${column}`);
  return plainValue(cell);
}
