/** What the add-in has just written and read again: Excel tells of it a moment later, and that is no news. */
import type { OpenBook } from '../../excel/open/readOpenBook';
import type { BookChange } from '../../excel/open/watchBook';
import type { CellChange } from '../../workbook/changes';
import { addressOf, areaOf } from '../../workbook/reading/address';
import { nothing, type Waiting } from './waiting';

export class Echoes {
  private readonly cells = new Set<string>();

  /** Notes what was written, and gives it as what is to be read again. */
  expect(changes: readonly CellChange[], book: OpenBook | null): Waiting {
    this.cells.clear();
    if (book === null) return nothing;
    const ids = new Map(book.sheets.map(({ name, id }) => [name, id]));
    return changes.flatMap(({ sheet: name, row, column }) => {
      const sheet = ids.get(name);
      if (sheet === undefined) return [];
      const address = addressOf(row, column);
      this.cells.add(`${sheet} ${address}`);
      return [{ sheet, address }];
    });
  }

  /** Whether Excel tells of nothing but what was expected, or of the add-in's own memory, which nobody sees. */
  has(change: BookChange, book: OpenBook | null): boolean {
    if (!change.own || change.kind !== 'cells') return false;
    const sheet = book?.sheets.find(({ id }) => id === change.sheet);
    if (sheet?.state === 'veryHidden') return true;
    const area = areaOf(change.address);
    if (area === null || this.cells.size === 0) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!this.cells.has(`${change.sheet} ${addressOf(row, column)}`)) return false;
      }
    }
    return true;
  }
}
