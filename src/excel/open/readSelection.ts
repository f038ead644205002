/** Where the person is in the workbook that is open. */
import { type Ran, readBatch } from '../host';

export interface SelectedCell {
  /** The sheet's id. */
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** The cell that is active, in one round trip. */
export function readSelection(): Promise<Ran<SelectedCell>> {
  return readBatch(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/id');
    await context.sync();
    return { sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });
}
