/** `workbook.properties` and `workbook.settings`: what the document carries beside its sheets. */
import type { Book, PropertyValue } from '../book/book';
import { requireWritable } from '../book/permissions';
import { refusal } from '../errors';
import type { Property, Resolve } from './clientObject';
import { objectType } from './objectType';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';

type Written = 'author' | 'category' | 'comments' | 'company' | 'keywords' | 'manager' | 'subject' | 'title';

function property(key: Written): Property<Book, string> {
  return {
    get: (book) => book.properties.get(key) ?? '',
    set: (book, value) => {
      requireWritable(book);
      book.properties.set(key, value);
      book.report({ kind: 'workbook' });
    },
  };
}

export class DocumentPropertiesObject extends objectType<Book, Pick<Excel.DocumentProperties, Written>>(
  'DocumentProperties',
  {
    author: property('author'),
    category: property('category'),
    comments: property('comments'),
    company: property('company'),
    keywords: property('keywords'),
    manager: property('manager'),
    subject: property('subject'),
    title: property('title'),
  },
) {
  get custom(): CustomPropertyCollectionObject {
    return this.child(
      'custom',
      () =>
        new CustomPropertyCollectionObject(
          this.context,
          'DocumentProperties.custom',
          this.from((t) => t),
        ),
    );
  }
}

interface Keyed {
  readonly book: Book;
  readonly key: string;
}

function requireValue<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw refusal('ItemNotFound', 'The property or setting has been deleted.');
  return value;
}

function typeOf(value: PropertyValue): 'Boolean' | 'Date' | 'Float' | 'Number' | 'String' {
  if (value instanceof Date) return 'Date';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return 'String';
}

/** Excel takes text, numbers, truth values and dates; keys up to 255 characters and text up to 255. */
function requirePropertyValue(value: unknown): PropertyValue {
  const fits =
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    value instanceof Date ||
    (typeof value === 'string' && value.length <= 255);
  if (!fits) throw refusal('InvalidArgument', 'The value is none that a document property can hold.');
  return value;
}

class CustomPropertyObject extends objectType<
  Keyed,
  Pick<Excel.CustomProperty, 'key' | 'type'> & { value: unknown }
>('CustomProperty', {
  key: { get: ({ key }) => key },
  type: { get: ({ book, key }) => typeOf(requireValue(book.customProperties, key)) },
  value: {
    get: ({ book, key }) => requireValue(book.customProperties, key),
    set: ({ book, key }, value) => {
      requireWritable(book);
      book.customProperties.set(key, requirePropertyValue(value));
      book.report({ kind: 'workbook' });
    },
  },
}) {
  delete(): void {
    this.call('delete', [], ({ book, key }) => {
      requireWritable(book);
      book.customProperties.delete(key);
      book.report({ kind: 'workbook' });
    });
  }
}

class CustomPropertyCollectionObject extends Collection<Book, Keyed, CustomPropertyObject> {
  readonly className = 'CustomPropertyCollection';

  /** Adds a property, or replaces the value of one with the same key. */
  add(key: string, value: unknown): CustomPropertyObject {
    return this.proxy(
      this.context,
      'CustomPropertyCollection.add',
      this.from((book) => {
        requireWritable(book);
        if (key === '' || key.length > 255)
          throw refusal('InvalidArgument', 'A key has 1 to 255 characters.');
        const known = this.find(book, key)?.key ?? key;
        book.customProperties.set(known, requirePropertyValue(value));
        book.report({ kind: 'workbook' });
        return { book, key: known };
      }),
    );
  }

  getItem(key: string): CustomPropertyObject {
    return this.itemOf('getItem', key);
  }

  getItemOrNullObject(key: string): CustomPropertyObject {
    return this.itemOrNull('getItemOrNullObject', key);
  }

  deleteAll(): void {
    this.call('deleteAll', [], (book) => {
      requireWritable(book);
      book.customProperties.clear();
      book.report({ kind: 'workbook' });
    });
  }

  protected members(book: Book): readonly Keyed[] {
    return [...book.customProperties.keys()].map((key) => ({ book, key }));
  }

  protected find(book: Book, key: Key): Keyed | undefined {
    return this.members(book).find((each) => each.key.toLowerCase() === String(key).toLowerCase());
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<Keyed>): CustomPropertyObject {
    return new CustomPropertyObject(context, origin, resolve);
  }
}

class SettingObject extends objectType<Keyed, Pick<Excel.Setting, 'key'> & { value: unknown }>('Setting', {
  key: { get: ({ key }) => key },
  value: {
    get: ({ book, key }) => requireValue(book.settings, key),
    set: ({ book, key }, value) => {
      requireWritable(book);
      book.settings.set(key, value);
      book.report({ kind: 'workbook' });
    },
  },
}) {
  delete(): void {
    this.call('delete', [], ({ book, key }) => {
      requireWritable(book);
      book.settings.delete(key);
      book.report({ kind: 'workbook' });
    });
  }
}

export class SettingCollectionObject extends Collection<Book, Keyed, SettingObject> {
  readonly className = 'SettingCollection';

  /** Adds a setting, or replaces the value of one with the same key. */
  add(key: string, value: unknown): SettingObject {
    return this.proxy(
      this.context,
      'SettingCollection.add',
      this.from((book) => {
        requireWritable(book);
        book.settings.set(key, value);
        book.report({ kind: 'workbook' });
        return { book, key };
      }),
    );
  }

  getItem(key: string): SettingObject {
    return this.itemOf('getItem', key);
  }

  getItemOrNullObject(key: string): SettingObject {
    return this.itemOrNull('getItemOrNullObject', key);
  }

  protected members(book: Book): readonly Keyed[] {
    return [...book.settings.keys()].map((key) => ({ book, key }));
  }

  protected find(book: Book, key: Key): Keyed | undefined {
    return book.settings.has(String(key)) ? { book, key: String(key) } : undefined;
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<Keyed>): SettingObject {
    return new SettingObject(context, origin, resolve);
  }
}
