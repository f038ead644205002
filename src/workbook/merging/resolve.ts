/** A preview and what was decided of it: what is to be written. */
import type { CellChange } from '../changes';
import type { Choices, ColumnToAdd, MergeCell, MergePreview, MergeSheet, NameToSet, RowToAdd } from './merge';

/** A cell that is to change, and why. */
export interface CellToWrite {
  readonly key: string;
  readonly change: CellChange;
}

export interface MergePlan {
  readonly cells: readonly CellToWrite[];
  readonly rows: readonly RowToAdd[];
  readonly columns: readonly ColumnToAdd[];
  readonly sheets: readonly MergeSheet[];
  readonly names: readonly NameToSet[];
}

function toWrite({ key, cell }: MergeCell): readonly CellToWrite[] {
  const { sheet, at, found, wanted, format } = cell;
  if (wanted === null) return [];
  return [{ key, change: { sheet, row: at.row, column: at.column, before: found, after: wanted, format } }];
}

/** What was not decided stays as it stands, and what was deleted stays away. */
export function resolveMerge(preview: MergePreview, choices: Choices): MergePlan {
  const isOurs = ({ key }: { readonly key: string }): boolean => choices.get(key) === 'ours';
  const { changes, kept, conflicts, rows, columns, sheets, names } = preview;
  return {
    cells: [
      ...changes.filter(({ key }) => choices.get(key) !== 'theirs'),
      ...kept.filter(isOurs),
      ...conflicts.filter(isOurs),
    ].flatMap(toWrite),
    rows: [...rows.add.filter(({ key }) => choices.get(key) !== 'theirs'), ...rows.away.filter(isOurs)],
    columns: [...columns.add, ...columns.away.filter(isOurs)],
    sheets: [...sheets.add, ...sheets.away.filter(isOurs)],
    names,
  };
}

/** Whether nothing at all would be written. */
export function isNothing({ cells, rows, columns, sheets, names }: MergePlan): boolean {
  return [cells, rows, columns, sheets, names].every(({ length }) => length === 0);
}
