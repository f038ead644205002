/** The tables of a workbook or of one sheet. */
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { addTable } from '../book/tables';
import { refusal } from '../errors';
import type { Resolve } from './clientObject';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import { EventHandlers } from './events';
import { placeOf, requireSameContext } from './rangeTarget';
import { TableObject } from './table';
import type { TableTarget } from './tableTarget';

export interface TableScope {
  readonly book: Book;
  /** Null for the whole workbook. */
  readonly sheet: Sheet | null;
}

export class TableCollectionObject extends Collection<TableScope, TableTarget, TableObject> {
  readonly className = 'TableCollection';

  get onChanged(): EventHandlers<Excel.TableChangedEventArgs> {
    return new EventHandlers(this.context, 'Table.onChanged', () => null);
  }

  /** Lays a table over the cells. Other tables in the way are refused with `InvalidArgument` (OfficeDev/office-js#1199). */
  add(address: Excel.Range | string, hasHeaders: boolean): TableObject {
    requireSameContext(this.context, address);
    return new TableObject(
      this.context,
      'TableCollection.add',
      this.from(({ book, sheet }) => {
        const place = placeOf(address, book, sheet ?? book.active);
        if (sheet !== null && place.sheet !== sheet) {
          throw refusal('InvalidArgument', 'The address is on another worksheet.');
        }
        return addTable(book, place.sheet, place.rect, hasHeaders);
      }),
    );
  }

  getItem(key: string): TableObject {
    return this.itemOf('getItem', key);
  }

  getItemOrNullObject(key: string): TableObject {
    return this.itemOrNull('getItemOrNullObject', key);
  }

  getItemAt(index: number): TableObject {
    return this.proxy(
      this.context,
      'TableCollection.getItemAt',
      this.from((scope) => {
        const member = this.members(scope)[index];
        if (member === undefined) throw refusal('InvalidArgument', 'There is no such table.');
        return member;
      }),
    );
  }

  protected members({ book, sheet }: TableScope): readonly TableTarget[] {
    return (sheet === null ? book.tables : sheet.tables).map((table) => ({ book, table }));
  }

  protected find(scope: TableScope, key: Key): TableTarget | undefined {
    const lower = String(key).toLowerCase();
    return this.members(scope).find(({ table }) => table.id === key || table.name.toLowerCase() === lower);
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<TableTarget>): TableObject {
    return new TableObject(context, origin, () => resolve()?.table ?? null);
  }
}
