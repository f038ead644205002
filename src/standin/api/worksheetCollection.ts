/** The worksheets of a workbook. */
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { addSheet } from '../book/sheets';
import type { Resolve } from './clientObject';
import type { ClientResult } from './clientResult';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import { EventHandlers } from './events';
import type { SheetTarget } from './pageLayout';
import { WorksheetObject } from './worksheet';

export class WorksheetCollectionObject extends Collection<Book, SheetTarget, WorksheetObject> {
  readonly className = 'WorksheetCollection';

  get onActivated(): EventHandlers<Excel.WorksheetActivatedEventArgs> {
    return this.events('Worksheet.onActivated');
  }

  get onAdded(): EventHandlers<Excel.WorksheetAddedEventArgs> {
    return this.events('Worksheet.onAdded');
  }

  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return this.events('Worksheet.onChanged');
  }

  get onDeleted(): EventHandlers<Excel.WorksheetDeletedEventArgs> {
    return this.events('Worksheet.onDeleted');
  }

  get onNameChanged(): EventHandlers<Excel.WorksheetNameChangedEventArgs> {
    return this.events('Worksheet.onNameChanged');
  }

  get onRowSorted(): EventHandlers<Excel.WorksheetRowSortedEventArgs> {
    return this.events('Worksheet.onRowSorted');
  }

  get onSelectionChanged(): EventHandlers<Excel.WorksheetSelectionChangedEventArgs> {
    return this.events('Worksheet.onSelectionChanged');
  }

  add(name?: string): WorksheetObject {
    return new WorksheetObject(
      this.context,
      'WorksheetCollection.add',
      this.from((book) => addSheet(book, name)),
    );
  }

  getItem(key: string): WorksheetObject {
    return this.itemOf('getItem', key);
  }

  getItemOrNullObject(key: string): WorksheetObject {
    return this.itemOrNull('getItemOrNullObject', key);
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(
      this.context,
      'WorksheetCollection.getActiveWorksheet',
      this.from((book) => book.active),
    );
  }

  getFirst(visibleOnly = false): WorksheetObject {
    return this.nth('getFirst', visibleOnly, 0);
  }

  getLast(visibleOnly = false): WorksheetObject {
    return this.nth('getLast', visibleOnly, -1);
  }

  override getCount(visibleOnly = false): ClientResult<number> {
    return this.result('getCount', [visibleOnly], (book) => sheetsOf(book, visibleOnly).length);
  }

  protected members(book: Book): readonly SheetTarget[] {
    return book.sheets.map((sheet) => ({ book, sheet }));
  }

  protected find(book: Book, key: Key): SheetTarget | undefined {
    const sheet = book.findSheet(String(key));
    return sheet === undefined ? undefined : { book, sheet };
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<SheetTarget>): WorksheetObject {
    return new WorksheetObject(context, origin, () => resolve()?.sheet ?? null);
  }

  private nth(name: string, visibleOnly: boolean, index: number): WorksheetObject {
    return new WorksheetObject(
      this.context,
      `WorksheetCollection.${name}`,
      this.from((book) => sheetsOf(book, visibleOnly).at(index) ?? null),
    );
  }

  private events<A>(event: string): EventHandlers<A> {
    return new EventHandlers<A>(this.context, event, () => null);
  }
}

function sheetsOf(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;
}
