/** What a Table proxy stands for. */
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { Table } from '../book/table';
import { refusal } from '../errors';

export interface TableTarget {
  readonly book: Book;
  readonly table: Table;
}

/** The sheet of a table; an error once the table is gone. */
export function sheetOf({ book, table }: TableTarget): Sheet {
  const sheet = book.sheets.find((each) => each.tables.includes(table));
  if (sheet === undefined) throw refusal('ItemNotFound', 'The table has been deleted.');
  return sheet;
}
