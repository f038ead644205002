/** `names`: defined names of the workbook or of one sheet. */
import { formatRect, parseAddress, quoteSheetName } from '../book/addresses';
import type { Book, DefinedName } from '../book/book';
import { addName, deleteName, rangeOfName, requireFormula } from '../book/names';
import { requireWritable } from '../book/permissions';
import type { Sheet } from '../book/sheet';
import { refusal } from '../errors';
import type { Resolve } from './clientObject';
import { objectType } from './objectType';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import type { RangeObject } from './range';
import { placeOf, requireSameContext, targetOf } from './rangeTarget';

/** Whose names: a sheet's, or the workbook's when `sheet` is null. */
export interface NameScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

interface NameTarget {
  readonly book: Book;
  readonly name: DefinedName;
}

export class NamedItemObject extends objectType<
  NameTarget,
  Pick<Excel.NamedItem, 'comment' | 'name' | 'scope' | 'type' | 'visible'> & {
    formula: unknown;
    value: unknown;
  }
>('NamedItem', {
  name: { get: ({ name }) => name.name },
  comment: {
    get: ({ name }) => name.comment,
    set: ({ book, name }, comment) => {
      requireWritable(book);
      name.comment = comment;
    },
  },
  visible: {
    get: ({ name }) => name.visible,
    set: ({ book, name }, visible) => {
      requireWritable(book);
      name.visible = visible;
    },
  },
  formula: {
    get: ({ name }) => name.formula,
    set: ({ book, name }, formula) => {
      requireWritable(book);
      name.formula = requireFormula(String(formula));
      book.report({ kind: 'workbook' });
    },
  },
  scope: { get: ({ name }) => (name.sheet === null ? 'Workbook' : 'Worksheet') },
  type: { get: ({ name }) => typeOf(name.formula) },
  // For a range its address, for a constant the constant.
  value: { get: ({ name }) => name.formula.replace(/^=/, '').replaceAll('$', '') },
}) {
  getRange(): RangeObject {
    return this.range('getRange', false);
  }

  getRangeOrNullObject(): RangeObject {
    return this.range('getRangeOrNullObject', true);
  }

  delete(): void {
    this.call('delete', [], ({ book, name }) => {
      deleteName(book, name);
    });
  }

  private range(member: string, orNull: boolean): RangeObject {
    return this.context.make.range(
      this.context,
      `NamedItem.${member}`,
      this.from(({ book, name }) => {
        const place = rangeOfName(book, name);
        if (place !== null) return targetOf(book, place.sheet, place.address.rect);
        if (orNull) return null;
        throw refusal('InvalidOperation', 'The name does not stand for a range.');
      }),
    );
  }
}

function typeOf(formula: string): 'String' | 'Double' | 'Boolean' | 'Range' | 'Error' {
  if (parseAddress(formula) !== null) return 'Range';
  if (/^="/.test(formula)) return 'String';
  if (/^=(true|false)$/i.test(formula)) return 'Boolean';
  return /^=#|#REF!/.test(formula) ? 'Error' : 'Double';
}

export class NamedItemCollectionObject extends Collection<NameScope, NameTarget, NamedItemObject> {
  readonly className = 'NamedItemCollection';

  /** @param reference A range, or a formula that begins with `=`. */
  add(name: string, reference: Excel.Range | string, comment = ''): NamedItemObject {
    requireSameContext(this.context, reference);
    return this.proxy(
      this.context,
      'NamedItemCollection.add',
      this.from(({ book, sheet }) => {
        const formula = typeof reference === 'string' ? reference : referenceTo(reference, book);
        return { book, name: addName(book, name, formula, comment, sheet) };
      }),
    );
  }

  getItem(name: string): NamedItemObject {
    return this.itemOf('getItem', name);
  }

  getItemOrNullObject(name: string): NamedItemObject {
    return this.itemOrNull('getItemOrNullObject', name);
  }

  protected members({ book, sheet }: NameScope): readonly NameTarget[] {
    return book.names.filter((name) => name.sheet === sheet).map((name) => ({ book, name }));
  }

  protected find({ book, sheet }: NameScope, key: Key): NameTarget | undefined {
    const name = book.findName(String(key), sheet);
    return name === undefined ? undefined : { book, name };
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<NameTarget>): NamedItemObject {
    return new NamedItemObject(context, origin, resolve);
  }
}

function referenceTo(range: unknown, book: Book): string {
  const { sheet, rect } = placeOf(range, book, null);
  const place = formatRect(rect).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].map((part) => (part === undefined ? '' : `$${part}`)).join(''),
  );
  return `=${quoteSheetName(sheet.name)}!${place}`;
}
