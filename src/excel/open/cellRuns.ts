/** Single cells that are to change, put together where they stand beneath one another: fewer commands read and write them. */
import type { CellChange } from '../../workbook/changes';

/** Cells of one column without a gap. */
export interface CellRun {
  readonly sheet: string;
  readonly column: number;
  /** Of the first cell, counted from 0. */
  readonly row: number;
  /** From the first cell down, each with its place in what was given. */
  readonly changes: readonly { readonly at: number; readonly change: CellChange }[];
}

/** More of them in one piece would make a request that cannot be divided. */
const longest = 500;

/** Every cell once: of several changes of the same cell the first counts, the others are left out. */
export function runsOf(changes: readonly CellChange[]): readonly CellRun[] {
  const sorted = changes
    .map((change, at) => ({ at, change }))
    .sort((one, other) => {
      const [a, b] = [one.change, other.change];
      if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
      return a.column - b.column || a.row - b.row || one.at - other.at;
    });
  const runs: { sheet: string; column: number; row: number; changes: CellRun['changes'][number][] }[] = [];
  for (const each of sorted) {
    const { sheet, column, row } = each.change;
    const last = runs.at(-1);
    const next = last === undefined ? -1 : last.row + last.changes.length;
    const same = last?.sheet === sheet && last.column === column;
    if (last !== undefined && same && row < next) continue;
    if (last !== undefined && same && row === next && last.changes.length < longest) last.changes.push(each);
    else runs.push({ sheet, column, row, changes: [each] });
  }
  return runs;
}
