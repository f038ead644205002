/** `Excel.Table` with its columns and rows. */
import type { Rect } from '../book/addresses';
import { rectOf, columnsIn, rowsIn } from '../book/addresses';
import type { Book } from '../book/book';
import { gridFor, writeCells } from '../book/cells';
import { requireAllowance } from '../book/permissions';
import type { Sheet } from '../book/sheet';
import { deleteCells, insertCells } from '../book/structure';
import type { Table } from '../book/table';
import {
  clearFilters,
  deleteTable,
  filterTable,
  insertTableRows,
  renameColumn,
  renameTable,
  resizeTable,
  sortRows,
} from '../book/tables';
import { refusal } from '../errors';
import { objectType, type Property, type Resolve } from './clientObject';
import { Collection } from './collection';
import type { RequestContext } from './context';
import { EventHandlers } from './events';
import type { RangeObject } from './range';
import { placeOf, requireSameContext, targetOf } from './rangeTarget';
import type { WorksheetObject } from './worksheet';

export interface TableTarget {
  readonly book: Book;
  readonly table: Table;
}

/** The sheet of a table; an error once the table is gone. */
function sheetOf({ book, table }: TableTarget): Sheet {
  const sheet = book.sheets.find((each) => each.tables.includes(table));
  if (sheet === undefined) throw refusal('ItemNotFound', 'The table has been deleted.');
  return sheet;
}

function rangeOf(
  context: RequestContext,
  origin: string,
  resolve: Resolve<TableTarget>,
  part: (table: Table, target: TableTarget) => Rect,
): RangeObject {
  return context.make.range(context, origin, () => {
    const target = resolve();
    return target === null ? null : targetOf(target.book, sheetOf(target), part(target.table, target));
  });
}

type Flag =
  | 'showBandedColumns'
  | 'showBandedRows'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function style<K extends Flag | 'style'>(key: K): Property<TableTarget, Table[K]> {
  return {
    get: ({ table }) => table[key],
    set: (target, value) => {
      requireAllowance(target.book, sheetOf(target), null);
      target.table[key] = value;
      target.book.report({ kind: 'tables', sheet: sheetOf(target).id });
    },
  };
}

type TableProperties = Pick<Excel.Table, Flag | 'id' | 'name' | 'showHeaders' | 'showTotals' | 'style'>;

const base = objectType<TableTarget, TableProperties>('Table', {
  id: { get: ({ table }) => table.id },
  name: {
    get: ({ table }) => table.name,
    set: (target, name) => {
      sheetOf(target);
      renameTable(target.book, target.table, name);
    },
  },
  style: style('style'),
  showBandedColumns: style('showBandedColumns'),
  showBandedRows: style('showBandedRows'),
  showFilterButton: style('showFilterButton'),
  highlightFirstColumn: style('highlightFirstColumn'),
  highlightLastColumn: style('highlightLastColumn'),
  showHeaders: { get: ({ table }) => table.showHeaders },
  showTotals: { get: ({ table }) => table.showTotals },
});

export class TableObject extends base {
  constructor(context: RequestContext, origin: string, resolve: Resolve<Table>) {
    super(context, origin, () => {
      const table = resolve();
      return table === null ? null : { book: context.book, table };
    });
  }

  get worksheet(): WorksheetObject {
    return this.child('worksheet', () =>
      this.context.make.worksheet(this.context, 'Table.worksheet', this.from(sheetOf)),
    );
  }

  get columns(): TableColumnCollectionObject {
    return this.child(
      'columns',
      () =>
        new TableColumnCollectionObject(
          this.context,
          'Table.columns',
          this.from((t) => t),
        ),
    );
  }

  get rows(): TableRowCollectionObject {
    return this.child(
      'rows',
      () =>
        new TableRowCollectionObject(
          this.context,
          'Table.rows',
          this.from((t) => t),
        ),
    );
  }

  get autoFilter(): TableFilterObject {
    return this.child(
      'autoFilter',
      () =>
        new TableFilterObject(
          this.context,
          'Table.autoFilter',
          this.from((t) => t),
        ),
    );
  }

  /** `table.sort.apply` with one field. */
  get sort(): { apply(fields: Excel.SortField[]): void } {
    return {
      apply: (fields) => {
        this.call('sort.apply', fields, (target) => {
          const [field, ...more] = fields;
          if (field === undefined || more.length > 0) {
            throw refusal('UnsupportedOperation', 'The stand-in sorts by exactly one column.');
          }
          sortRows(target.book, sheetOf(target), target.table.body, field.key, field.ascending ?? true);
        });
      },
    };
  }

  get onChanged(): EventHandlers<Excel.TableChangedEventArgs> {
    return new EventHandlers(this.context, 'Table.onChanged', () => this.resolved()?.table.id ?? null);
  }

  getRange(): RangeObject {
    return rangeOf(
      this.context,
      'Table.getRange',
      this.from((t) => t),
      (table) => table.rect,
    );
  }

  getHeaderRowRange(): RangeObject {
    return rangeOf(
      this.context,
      'Table.getHeaderRowRange',
      this.from((t) => t),
      (table) => table.header,
    );
  }

  getDataBodyRange(): RangeObject {
    return rangeOf(
      this.context,
      'Table.getDataBodyRange',
      this.from((t) => t),
      (table) => table.body,
    );
  }

  resize(newRange: Excel.Range | string): void {
    requireSameContext(this.context, newRange);
    this.call('resize', [typeof newRange === 'string' ? newRange : null], (target) => {
      const sheet = sheetOf(target);
      const place = placeOf(newRange, target.book, sheet);
      if (place.sheet !== sheet) throw refusal('InvalidArgument', 'A table stays on its worksheet.');
      resizeTable(target.book, target.table, place.rect);
    });
  }

  clearFilters(): void {
    this.call('clearFilters', [], (target) => {
      sheetOf(target);
      clearFilters(target.book, target.table);
    });
  }

  /** Leaves the cells as they are, without the table. */
  convertToRange(): RangeObject {
    return rangeOf(
      this.context,
      'Table.convertToRange',
      this.from((t) => t),
      (table, target) => {
        deleteTable(target.book, table, false);
        return table.rect;
      },
    );
  }

  delete(): void {
    this.call('delete', [], (target) => {
      sheetOf(target);
      deleteTable(target.book, target.table, true);
    });
  }
}

/** `table.autoFilter`, as far as it lifts filters and tells whether there are any. */
class TableFilterObject extends objectType<TableTarget, Pick<Excel.AutoFilter, 'enabled' | 'isDataFiltered'>>(
  'AutoFilter',
  {
    enabled: { get: ({ table }) => table.showFilterButton },
    isDataFiltered: { get: ({ table }) => table.filters.size > 0 },
  },
) {
  clearCriteria(): void {
    this.call('clearCriteria', [], (target) => {
      sheetOf(target);
      clearFilters(target.book, target.table);
    });
  }

  clearColumnCriteria(columnIndex: number): void {
    this.call('clearColumnCriteria', [columnIndex], (target) => {
      sheetOf(target);
      filterTable(target.book, target.table, columnIndex, null);
    });
  }
}

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

class TableColumnCollectionObject extends Collection<TableTarget, ColumnTarget, TableColumnObject> {
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
  protected find(target: TableTarget, key: unknown): ColumnTarget | undefined {
    const found = target.table.columns.find((column) =>
      typeof key === 'number' ? column.id === key : column.name.toLowerCase() === String(key).toLowerCase(),
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

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowRect({ table, index }: RowTarget): Rect {
  const top = table.body.top + index;
  if (index < 0 || top > table.body.bottom) throw refusal('InvalidArgument', 'The table has no such row.');
  return { ...table.body, top, bottom: top };
}

class TableRowObject extends objectType<RowTarget, Pick<Excel.TableRow, 'index'> & { values: unknown[][] }>(
  'TableRow',
  {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => target.book.values(sheetOf(target).name, rowRect(target)),
      set: (target, values) => {
        writeCells(target.book, sheetOf(target), rowRect(target), values);
      },
    },
  },
) {
  getRange(): RangeObject {
    return this.context.make.range(
      this.context,
      'TableRow.getRange',
      this.from((target) => targetOf(target.book, sheetOf(target), rowRect(target))),
    );
  }

  delete(): void {
    this.call('delete', [], (target) => {
      deleteCells(target.book, sheetOf(target), rowRect(target), 'rows');
    });
  }
}

class TableRowCollectionObject extends Collection<TableTarget, RowTarget, TableRowObject> {
  readonly className = 'TableRowCollection';

  /** Adds rows at an index, or at the end when it is missing, null or negative. */
  add(
    index?: number | null,
    values?: (boolean | string | number)[][] | boolean | string | number,
  ): TableRowObject {
    return this.proxy(
      this.context,
      'TableRowCollection.add',
      this.from((target) => {
        const { book, table } = target;
        const sheet = sheetOf(target);
        const count = Array.isArray(values) ? values.length : 1;
        if (Array.isArray(values)) gridFor(rectOf(0, 0, count, columnsIn(table.rect)), values);
        const added = insertTableRows(book, table, index ?? null, count);
        if (values !== undefined) writeCells(book, sheet, added, values);
        return { ...target, index: added.top - table.body.top };
      }),
    );
  }

  getItemAt(index: number): TableRowObject {
    return this.proxy(
      this.context,
      'TableRowCollection.getItemAt',
      this.from((target) => ({ ...target, index })),
    );
  }

  /** Refused while the table is filtered. */
  deleteRowsAt(index: number, count = 1): void {
    this.call('deleteRowsAt', [index, count], (target) => {
      const { book, table } = target;
      if (table.filters.size > 0) throw refusal('InsertDeleteConflict', 'The table is filtered.');
      const first = rowRect({ ...target, index });
      const last = rowRect({ ...target, index: index + count - 1 });
      deleteCells(book, sheetOf(target), { ...first, bottom: last.bottom }, 'rows');
    });
  }

  protected members(target: TableTarget): readonly RowTarget[] {
    return Array.from({ length: rowsIn(target.table.body) }, (_, index) => ({ ...target, index }));
  }

  protected find(target: TableTarget, key: unknown): RowTarget | undefined {
    return this.members(target)[Number(key)];
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<RowTarget>): TableRowObject {
    return new TableRowObject(context, origin, resolve);
  }
}

/** Some tables: those that a range touches. */
export class TableListObject extends Collection<readonly Table[], TableTarget, TableObject> {
  readonly className = 'TableScopedCollection';

  getFirst(): TableObject {
    return this.itemOf('getFirst', null);
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

  protected find(tables: readonly Table[], key: unknown): TableTarget | undefined {
    return this.members(tables).find(
      ({ table }) =>
        key === null || table.id === key || table.name.toLowerCase() === String(key).toLowerCase(),
    );
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<TableTarget>): TableObject {
    return new TableObject(context, origin, () => resolve()?.table ?? null);
  }
}
