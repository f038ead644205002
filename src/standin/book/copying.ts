/** Copying cells from one place to another, as `Range.copyFrom` does. */
import { refusal } from '../errors';
import { columnsIn, fitsSheet, rectOf, rowsIn, type Rect } from './addresses';
import type { Book } from './book';
import { followHeaders, requireBounded } from './cells';
import { copiedFormula } from './formulas';
import { requireUnlocked } from './permissions';
import type { Sheet } from './sheet';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** A destination that is a multiple of the source is filled with copies; any other takes one copy at its first cell. */
export function copyCells(book: Book, source: Place, destination: Place, what: CopyWhat): void {
  if (what === 'Link') throw refusal('UnsupportedOperation', 'The stand-in does not paste links.');
  requireBounded(source.rect);
  const [rows, columns] = [rowsIn(source.rect), columnsIn(source.rect)];
  const fill = rowsIn(destination.rect) % rows === 0 && columnsIn(destination.rect) % columns === 0;
  const { top, left } = destination.rect;
  const area = fill ? destination.rect : rectOf(top, left, rows, columns);
  if (!fitsSheet(area)) throw refusal('InvalidArgument', 'The copy reaches beyond the sheet.');
  requireUnlocked(book, destination.sheet, area);
  const copies: (() => void)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const fromRow = source.rect.top + ((row - area.top) % rows);
      const fromColumn = source.rect.left + ((column - area.left) % columns);
      const cell = source.sheet.cell(fromRow, fromColumn);
      const format = source.sheet.format(fromRow, fromColumn);
      copies.push(() => {
        if (what !== 'Values' && what !== 'Formulas') destination.sheet.setFormat(row, column, format);
        if (what === 'Formats') return;
        const formula =
          cell === undefined || cell.formula === null || what === 'Values'
            ? null
            : copiedFormula(cell.formula, row - fromRow, column - fromColumn);
        const copy = cell === undefined ? null : { value: cell.value, formula, spilledFrom: null };
        destination.sheet.put(row, column, copy);
      });
    }
  }
  for (const copy of copies) copy();
  followHeaders(book, destination.sheet, area);
  book.report({ kind: 'cells', sheet: destination.sheet.id, rect: area });
  book.report({ kind: 'format', sheet: destination.sheet.id, rect: area });
}
