/** A cell of a preview as a change, to be told in words. */
import type { CellChange } from '../../workbook/changes';
import type { MergeCell } from '../../workbook/merging/merge';

export function changeOf({ cell }: MergeCell): CellChange {
  const { sheet, at, found, wanted, format } = cell;
  return { sheet, row: at.row, column: at.column, before: found, after: wanted ?? found, format };
}
