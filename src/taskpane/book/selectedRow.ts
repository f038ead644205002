/** In which row of the plan a selected cell stands. */
import type { OpenBook } from '../../excel/open/readOpenBook';
import type { SelectedCell } from '../../excel/open/readSelection';
import type { PlanInBook } from '../../workbook/reading/planOf';
import type { SelectedRow } from './bookState';

/** Null where the cell belongs to no row of the plan. */
export function rowAt(
  { tables }: PlanInBook,
  { sheets }: OpenBook,
  selection: SelectedCell | null,
): SelectedRow | null {
  const sheet = sheets.find(({ id }) => id === selection?.sheet);
  if (sheet === undefined || selection === null) return null;
  for (const [table, { sheet: home, rows }] of tables) {
    if (home.name !== sheet.name) continue;
    for (const [id, row] of rows) if (row === selection.row) return { table, id };
  }
  return null;
}
