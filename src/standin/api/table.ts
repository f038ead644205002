/** `Excel.Table`. */
import type { Rect } from '../book/addresses';
import { requireAllowance } from '../book/permissions';
import type { Table } from '../book/table';
import { clearFilters, deleteTable, renameTable, resizeTable, sortRows } from '../book/tables';
import { refusal } from '../errors';
import type { Property, Resolve } from './clientObject';
import type { RequestContext } from './context';
import { EventHandlers } from './events';
import { objectType } from './objectType';
import type { RangeObject } from './range';
import { placeOf, requireSameContext, targetOf } from './rangeTarget';
import { TableColumnCollectionObject } from './tableColumns';
import { TableFilterObject } from './tableFilter';
import { TableRowCollectionObject } from './tableRows';
import { sheetOf, type TableTarget } from './tableTarget';
import type { WorksheetObject } from './worksheet';

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
