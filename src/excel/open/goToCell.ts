/** Going to a cell of the workbook that is open. */
import type { NotePlace } from '../../workbook/reading/notes';
import { type Ran, readBatch } from '../host';
import { excelProblem, type ExcelProblem } from '../problems';

/** What keeps a person from seeing the cell though it is selected. */
export interface Reached {
  /** A filter hides its row, or somebody has hidden it. */
  readonly rowHidden: boolean;
  readonly columnHidden: boolean;
}

/**
 * Brings the sheet to the front and selects the cell, or the sheet alone where the place names no cell. A hidden sheet
 * stays hidden: the problem says how to show it.
 */
export async function goToCell({ sheet: name, address }: NotePlace): Promise<Ran<Reached>> {
  const ran = await readBatch<Reached | ExcelProblem>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    const cell = address === null ? null : sheet.getRange(address).load('rowHidden,columnHidden');
    await context.sync();
    if (sheet.isNullObject) return excelProblem('sheet-not-found', { sheet: name });
    if (sheet.visibility !== 'Visible') return excelProblem('sheet-hidden', { sheet: name });
    sheet.activate();
    cell?.select();
    await context.sync();
    return { rowHidden: cell?.rowHidden === true, columnHidden: cell?.columnHidden === true };
  });
  if (!ran.ok) return ran;
  return 'code' in ran.value ? { ok: false, problem: ran.value } : { ok: true, value: ran.value };
}
