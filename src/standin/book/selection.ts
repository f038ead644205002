/** What is selected, and on which sheet. */
import type { Rect } from './addresses';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { activate } from './sheets';

/** Selecting cells brings their sheet to the front. */
export function select(book: Book, sheet: Sheet, rect: Rect): void {
  activate(book, sheet);
  sheet.selection = rect;
  book.report({ kind: 'selected', sheet: sheet.id, rect });
}
