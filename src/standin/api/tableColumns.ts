/** The columns of a table. */
import { rectOf, rowsIn, type Rect } from '../book/addresses';
import { gridFor, writeCells } from '../book/cells';
import { requireAllowance } from '../book/permissions';
import { deleteCells, insertCells } from '../book/structure';
import type { Table } from '../book/table';
import { filterTable, renameColumn, resizeTable } from '../book/tables';
import { refusal } from '../errors';
import type { Resolve } from './clientObject';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import { objectType } from './objectType';
import type { RangeObject } from './range';
import { targetOf } from './rangeTarget';
import { sheetOf, type TableTarget } from './tableTarget';

interface ColumnTarget extends TableTarget {
  readonly id: number;
}

function indexOf({ table, id }: ColumnTarget): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw refusal('ItemNotFound', 'The column has been deleted.');
  return index;
}

function columnRect(target: ColumnTarget, part: Rect): Rect {
  const left = target.table.rect.left + indexOf(target);
  return { ...part, left, right: left };
}

/** `column.filter`, as far as it filters by values. */
class ColumnFilterObject extends objectType<ColumnTarget, object>('Filter', {}) {
  /** Shows the rows that show one of the texts in the column. */
  applyValuesFilter(values: (string | Excel.FilterDatetime)[]): void {
    this.call('applyValuesFilter', [values], (target) => {
      const texts = values.map((value) => {
        if (typeof value !== 'string')
          throw refusal('UnsupportedOperation', 'The stand-in does not filter by days.');
        return value;
      });
      filterTable(target.book, target.table, indexOf(target), texts);
    });
  }

  clear(): void {
    this.call('clear', [], (target) => {
      filterTable(target.book, target.table, indexOf(target), null);
    });
  }
}

class TableColumnObject extends objectType<
  ColumnTarget,
  Pick<Excel.TableColumn, 'id' | 'index' | 'name'> & { values: unknown[][] }
>('TableColumn', {
  id: { get: ({ id }) => id },
  index: { get: indexOf },
  name: {
    get: (target) => target.table.columns[indexOf(target)]?.name ?? '',
    set: (target, name) => {
      renameColumn(target.book, target.table, indexOf(target), name);
    },
  },
  values: {
    get: (target) => target.book.values(sheetOf(target).name, columnRect(target, target.table.rect)),
    set: (target, values) => {
      writeCells(target.book, sheetOf(target), columnRect(target, target.table.rect), values);
    },
  },
}) {
  get filter(): ColumnFilterObject {
    return this.child(
      'filter',
      () =>
        new ColumnFilterObject(
          this.context,
          'TableColumn.filter',
          this.from((t) => t),
        ),
    );
  }

  getRange(): RangeObject {
    return this.range('getRange', (table) => table.rect);
  }

  getHeaderRowRange(): RangeObject {
    return this.range('getHeaderRowRange', (table) => table.header);
  }

  getDataBodyRange(): RangeObject {
    return this.range('getDataBodyRange', (table) => table.body);
  }

  delete(): void {
    this.call('delete', [], (target) => {
      deleteCells(target.book, sheetOf(target), columnRect(target, target.table.rect), 'columns');
    });
  }

  private range(name: string, part: (table: Table) => Rect): RangeObject {
    return this.context.make.range(
      this.context,
      `TableColumn.${name}`,
      this.from((target) => targetOf(target.book, sheetOf(target), columnRect(target, part(target.table)))),
    );
  }
}

export class TableColumnCollectionObject extends Collection<TableTarget, ColumnTarget, TableColumnObject> {
  readonly className = 'TableColumnCollection';

  /** Adds a column at an index, or at the end; `values` has the header and every row. */
  add(
    index?: number | null,
    values?: Excel.TableColumn['values'] | boolean | string | number | null,
    name?: string,
  ): TableColumnObject {
    return this.proxy(
      this.context,
      'TableColumnCollection.add',
      this.from((target) => {
        const { book, table } = target;
        const sheet = sheetOf(target);
        requireAllowance(book, sheet, null);
        const at = index ?? table.columns.length;
        if (at < 0 || at > table.columns.length)
          throw refusal('InvalidArgument', 'The table has no such column.');
        const { rect } = table;
        const place = rectOf(rect.top, rect.left + at, rowsIn(rect), 1);
        if (values !== undefined && values !== null) gridFor(place, values);
        if (at === table.columns.length) {
          if (sheet.usedRect({ ...place, right: Number.MAX_SAFE_INTEGER }, true) !== null) {
            insertCells(book, sheet, place, 'columns');
          }
          resizeTable(book, table, { ...rect, right: place.left });
        } else {
          insertCells(book, sheet, place, 'columns');
          if (at === 0) resizeTable(book, table, { ...rect, right: rect.right + 1 });
        }
        if (values !== undefined && values !== null) writeCells(book, sheet, place, values);
        if (name !== undefined) renameColumn(book, table, at, name);
        return this.members(target)[at] ?? null;
      }),
    );
  }

  getItem(key: number | string): TableColumnObject {
    return this.itemOf('getItem', key);
  }

  getItemOrNullObject(key: number | string): TableColumnObject {
    return this.itemOrNull('getItemOrNullObject', key);
  }

  getItemAt(index: number): TableColumnObject {
    return this.proxy(
      this.context,
      'TableColumnCollection.getItemAt',
      this.from((target) => {
        const member = this.members(target)[index];
        if (member === undefined) throw refusal('InvalidArgument', 'The table has no such column.');
        return member;
      }),
    );
  }

  protected members({ book, table }: TableTarget): readonly ColumnTarget[] {
    return table.columns.map(({ id }) => ({ book, table, id }));
  }

  /** A number is a column's id, text its name. */
  protected find(target: TableTarget, key: Key): ColumnTarget | undefined {
    const found = target.table.columns.find((column) =>
      typeof key === 'number' ? column.id === key : column.name.toLowerCase() === key.toLowerCase(),
    );
    return found === undefined ? undefined : { ...target, id: found.id };
  }

  protected proxy(
    context: RequestContext,
    origin: string,
    resolve: Resolve<ColumnTarget>,
  ): TableColumnObject {
    return new TableColumnObject(context, origin, resolve);
  }
}
