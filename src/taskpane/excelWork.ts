/** Carries out in Excel what the pane asks of the workbook. */
import { insertIntoCell, readActiveCell, type Filling } from '../excel/cells';
import { findOurSheets, goToSheet } from '../excel/ourSheets';
import { writeSheets } from '../excel/writeSheets';
import { texts } from '../text/text';
import { buildSheets } from '../workbook/sheets';
import type { CellContent, SheetsPort } from './workbookPort';

function fillingOf(content: CellContent): Filling {
  if (content.kind === 'formula') return { formula: content.formula };
  const { value } = content;
  return typeof value === 'number' ? { value, format: 'general' } : { value };
}

export const work: SheetsPort = {
  write: (order, watch) => writeSheets(buildSheets(order, texts), watch),
  async refresh(watch, restore) {
    const ours = await findOurSheets();
    if (!ours.ok) return ours;
    const sheets = ours.value.flatMap(({ key, language, editions }) =>
      buildSheets({ editions, language, which: [key] }, texts),
    );
    return { ok: true, value: sheets.length === 0 ? null : await writeSheets(sheets, { ...watch, restore }) };
  },
  goTo: goToSheet,
  async insert(content, replace) {
    const cell = await insertIntoCell(fillingOf(content), { replace });
    return cell.ok ? { ok: true, value: cell.value.address } : cell;
  },
  async selectedText() {
    const cell = await readActiveCell();
    return cell.ok ? { ok: true, value: cell.value.text } : cell;
  },
};
