/** The rows of a table. */
import { columnsIn, rectOf, rowsIn, type Rect } from '../book/addresses';
import { gridFor, writeCells } from '../book/cells';
import { deleteCells } from '../book/structure';
import { insertTableRows } from '../book/tables';
import { refusal } from '../errors';
import type { Resolve } from './clientObject';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import { objectType } from './objectType';
import type { RangeObject } from './range';
import { targetOf } from './rangeTarget';
import { sheetOf, type TableTarget } from './tableTarget';

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

export class TableRowCollectionObject extends Collection<TableTarget, RowTarget, TableRowObject> {
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

  protected find(target: TableTarget, key: Key): RowTarget | undefined {
    return this.members(target)[Number(key)];
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<RowTarget>): TableRowObject {
    return new TableRowObject(context, origin, resolve);
  }
}
