/** What hangs on a worksheet: protection, frozen panes and custom properties. */
import { isEntireColumn, isEntireRow, maxColumns, maxRows } from '../book/addresses';
import { strictProtection } from '../book/parts';
import { protectSheet, requireWritable, unprotectSheet } from '../book/permissions';
import { refusal } from '../errors';
import type { Property, Resolve } from './clientObject';
import type { ClientResult } from './clientResult';
import { objectType } from './objectType';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import type { SheetTarget } from './pageLayout';
import type { RangeObject } from './range';
import { placeOf, requireSameContext, targetOf } from './rangeTarget';

export class WorksheetProtectionObject extends objectType<
  SheetTarget,
  Pick<Excel.WorksheetProtection, 'protected' | 'options' | 'isPasswordProtected'>
>('WorksheetProtection', {
  protected: { get: ({ sheet }) => sheet.protection !== null },
  // Without protection Excel gives no options.
  options: { get: ({ sheet }) => (sheet.protection?.options ?? null) as Excel.WorksheetProtectionOptions },
  isPasswordProtected: { get: ({ sheet }) => (sheet.protection?.password ?? null) !== null },
}) {
  protect(options?: Excel.WorksheetProtectionOptions, password?: string): void {
    this.call('protect', [options, password], ({ book, sheet }) => {
      const unknown = Object.keys(options ?? {}).find((name) => !(name in strictProtection));
      if (unknown !== undefined)
        throw refusal('InvalidArgument', `There is no protection option "${unknown}".`);
      protectSheet(book, sheet, options ?? {}, password ?? null);
    });
  }

  unprotect(password?: string): void {
    this.call('unprotect', [password], ({ book, sheet }) => {
      unprotectSheet(book, sheet, password ?? null);
    });
  }

  checkPassword(password?: string): ClientResult<boolean> {
    return this.result(
      'checkPassword',
      [password],
      ({ sheet }) => (sheet.protection?.password ?? null) === (password ?? null),
    );
  }
}

export class FreezePanesObject extends objectType<SheetTarget, object>('WorksheetFreezePanes', {}) {
  freezeRows(count = 1): void {
    this.freeze('freezeRows', count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze('freezeColumns', 0, count);
  }

  /** Freezes the rows above and the columns left of the range's end; the range begins at the first cell, row or column. */
  freezeAt(frozenRange: Excel.Range | string): void {
    requireSameContext(this.context, frozenRange);
    this.call('freezeAt', [], (target) => {
      const { rect } = placeOf(frozenRange, target.book, target.sheet);
      if (isEntireRow(rect)) setFrozen(target, rect.bottom + 1, 0);
      else if (isEntireColumn(rect)) setFrozen(target, 0, rect.right + 1);
      else setFrozen(target, rect.bottom + 1, rect.right + 1);
    });
  }

  unfreeze(): void {
    this.freeze('unfreeze', 0, 0);
  }

  getLocationOrNullObject(): RangeObject {
    return this.context.make.range(
      this.context,
      'WorksheetFreezePanes.getLocationOrNullObject',
      this.from(({ book, sheet }) => {
        const { frozenRows, frozenColumns } = sheet;
        if (frozenRows === 0 && frozenColumns === 0) return null;
        return targetOf(book, sheet, {
          top: 0,
          left: 0,
          bottom: (frozenRows === 0 ? maxRows : frozenRows) - 1,
          right: (frozenColumns === 0 ? maxColumns : frozenColumns) - 1,
        });
      }),
    );
  }

  private freeze(name: string, rows: number, columns: number): void {
    this.call(name, [rows, columns], (target) => {
      setFrozen(target, rows, columns);
    });
  }
}

function setFrozen({ book, sheet }: SheetTarget, rows: number, columns: number): void {
  requireWritable(book);
  if (!(rows >= 0 && rows < maxRows && columns >= 0 && columns < maxColumns)) {
    throw refusal('InvalidArgument', 'So many rows or columns cannot be frozen.');
  }
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  book.report({ kind: 'sheet', sheet: sheet.id });
}

interface CustomProperty extends SheetTarget {
  readonly key: string;
}

function requireProperty({ sheet, key }: CustomProperty): string {
  const value = sheet.customProperties.get(key);
  if (value === undefined) throw refusal('ItemNotFound', 'The custom property has been deleted.');
  return value;
}

class WorksheetCustomPropertyObject extends objectType<
  CustomProperty,
  Pick<Excel.WorksheetCustomProperty, 'key' | 'value'>
>('WorksheetCustomProperty', {
  key: { get: ({ key }) => key },
  value: {
    get: requireProperty,
    set: (target, value) => {
      requireWritable(target.book);
      requireProperty(target);
      target.sheet.customProperties.set(target.key, value);
    },
  } satisfies Property<CustomProperty, string>,
}) {
  delete(): void {
    this.call('delete', [], ({ book, sheet, key }) => {
      requireWritable(book);
      sheet.customProperties.delete(key);
    });
  }
}

export class WorksheetCustomPropertyCollectionObject extends Collection<
  SheetTarget,
  CustomProperty,
  WorksheetCustomPropertyObject
> {
  readonly className = 'WorksheetCustomPropertyCollection';

  /** Adds a property or replaces the value of one with the same key. */
  add(key: string, value: string): WorksheetCustomPropertyObject {
    return this.proxy(
      this.context,
      'WorksheetCustomPropertyCollection.add',
      this.from((target) => {
        requireWritable(target.book);
        if (typeof value !== 'string') throw refusal('InvalidArgument', "A worksheet's property is text.");
        const known = this.find(target, key)?.key ?? key;
        target.sheet.customProperties.set(known, value);
        return { ...target, key: known };
      }),
    );
  }

  getItem(key: string): WorksheetCustomPropertyObject {
    return this.itemOf('getItem', key);
  }

  getItemOrNullObject(key: string): WorksheetCustomPropertyObject {
    return this.itemOrNull('getItemOrNullObject', key);
  }

  protected members({ book, sheet }: SheetTarget): readonly CustomProperty[] {
    return [...sheet.customProperties.keys()].map((key) => ({ book, sheet, key }));
  }

  /** Keys are found whatever their letter case. */
  protected find(target: SheetTarget, key: Key): CustomProperty | undefined {
    return this.members(target).find((each) => each.key.toLowerCase() === String(key).toLowerCase());
  }

  protected proxy(
    context: RequestContext,
    origin: string,
    resolve: Resolve<CustomProperty>,
  ): WorksheetCustomPropertyObject {
    return new WorksheetCustomPropertyObject(context, origin, resolve);
  }
}
