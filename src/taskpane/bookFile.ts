/** A workbook as a file of its own: its name and bytes, given to Excel or to the browser. */
import type { Ran } from '../excel/host';
import { openNewWorkbook } from '../excel/laying/openNew';
import type { Book } from '../workbook/book';
import { writeBook } from '../xlsx/writeBook';
import { base64Of } from './plan/base64';
import { download } from './plan/download';

export interface BookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same book gives the same bytes here and in Node. */
export function bookFile(book: Book): BookFile {
  // What no file system takes in a name; a title in both languages has such a sign between them.
  const name = book.title.replace(/\s*[\\/:*?"<>|]\s*/g, '-');
  return { name: `${name}.xlsx`, bytes: writeBook(book) };
}

/** Lets the page draw what it has to say before the work holds it up. */
export function afterDrawing(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/** Opens it in another window of Excel. */
export function openFile({ bytes }: BookFile): Promise<Ran<void>> {
  return openNewWorkbook(base64Of(bytes));
}

/** Gives it to the browser, which needs no Excel. */
export function saveFile({ name, bytes }: BookFile): void {
  download(new Uint8Array(bytes), name);
}
