/** `TableScopedCollection`: tables that one can look at but not add to. */
import type { Table } from '../book/table';
import { refusal } from '../errors';
import type { Resolve } from './clientObject';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import { TableObject } from './table';
import type { TableTarget } from './tableTarget';

/** Some tables: those that a range touches. */
export class TableListObject extends Collection<readonly Table[], TableTarget, TableObject> {
  readonly className = 'TableScopedCollection';

  getFirst(): TableObject {
    return this.proxy(
      this.context,
      'TableScopedCollection.getFirst',
      this.from((tables) => {
        const [first] = this.members(tables);
        if (first === undefined) throw refusal('ItemNotFound', 'There is no table.');
        return first;
      }),
    );
  }

  getItem(key: string): TableObject {
    return this.itemOf('getItem', key);
  }

  getItemOrNullObject(key: string): TableObject {
    return this.itemOrNull('getItemOrNullObject', key);
  }

  protected members(tables: readonly Table[]): readonly TableTarget[] {
    return tables.map((table) => ({ book: this.context.book, table }));
  }

  protected find(tables: readonly Table[], key: Key): TableTarget | undefined {
    const lower = String(key).toLowerCase();
    return this.members(tables).find(({ table }) => table.id === key || table.name.toLowerCase() === lower);
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<TableTarget>): TableObject {
    return new TableObject(context, origin, () => resolve()?.table ?? null);
  }
}
