/** Sheets to write in tests: of the real facts, and as an earlier version of them would have been. */
import { texts } from '../../src/text/text';
import type { Cell, Sheet } from '../../src/workbook/sheet';
import { buildSheets, type SheetOrder } from '../../src/workbook/sheets';

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
