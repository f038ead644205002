/** A standing workbook after changes of single cells were made in it. */
import type { CellChange } from '../../src/workbook/changes';
import type { NumberMeaning, ReadCell, StandingBook } from '../../src/workbook/reading/standingBook';

function meaningOf({ format }: CellChange, before: ReadCell | undefined): NumberMeaning {
  if (format === undefined) return before?.meaning ?? 'number';
  if (format === 'date') return 'date';
  return format === 'percent' || format === 'rate' ? 'percent' : 'number';
}

function cellAfter(change: CellChange, before: ReadCell | undefined): ReadCell | null {
  const { after } = change;
  const meaning = meaningOf(change, before);
  switch (after.kind) {
    case 'empty':
      return null;
    case 'value':
      return { value: after.value, error: null, formula: null, meaning };
    case 'formula':
      return { value: null, error: null, formula: after.formula, meaning };
  }
}

export function changed(book: StandingBook, changes: readonly CellChange[]): StandingBook {
  const sheets = book.sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
    for (const change of own) {
      const cells = rows.get(change.row) ?? new Map<number, ReadCell>();
      const cell = cellAfter(change, cells.get(change.column));
      if (cell === null) cells.delete(change.column);
      else cells.set(change.column, cell);
      rows.set(change.row, cells);
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}
