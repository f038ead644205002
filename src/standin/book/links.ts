/** Hyperlinks in cells. */
import type { Rect } from './addresses';
import type { Book } from './book';
import { reformat, requireBounded, writeCells } from './cells';
import { requireAllowance } from './permissions';
import type { Hyperlink, Sheet } from './sheet';

/** Links every cell of a rectangle; Excel shows the text of the link and gives it the font of its style for links. */
export function setHyperlink(book: Book, sheet: Sheet, rect: Rect, link: Hyperlink | null): void {
  requireBounded(rect);
  requireAllowance(book, sheet, 'allowInsertHyperlinks');
  if (link?.textToDisplay !== undefined) writeCells(book, sheet, rect, link.textToDisplay);
  const place = link === null ? '' : (link.address ?? link.documentReference ?? '');
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      sheet.setHyperlink(row, column, link);
      // An empty cell shows where its link leads.
      if (place !== '' && sheet.cell(row, column) === undefined) {
        sheet.put(row, column, { value: place, formula: null, spilledFrom: null });
      }
    }
  }
  if (link !== null) {
    reformat(book, sheet, rect, (format) => ({
      ...format,
      fontSize: 11,
      fontColor: '#0563C1',
      underline: 'Single',
    }));
  }
  book.report({ kind: 'format', sheet: sheet.id, rect });
}
