/** `Excel.Worksheet` and the collection of them. */
import { fitsSheet, formatRect, rectOf, wholeSheet } from '../book/addresses';
import { recalculate } from '../book/calculation';
import { readColor } from '../book/format';
import { requireAllowance, requireWritable } from '../book/permissions';
import type { Sheet } from '../book/sheet';
import { activate, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../book/sheets';
import { refusal } from '../errors';
import type { Property, Resolve } from './clientObject';
import { objectType } from './objectType';
import type { RequestContext } from './context';
import { EventHandlers } from './events';
import { NamedItemCollectionObject } from './namedItem';
import { PageLayoutObject, type SheetTarget } from './pageLayout';
import { ChartCollectionObject } from './chart';
import type { RangeObject } from './range';
import type { RangeAreasObject } from './rangeAreas';
import { placeOf, targetOf } from './rangeTarget';
import { TableCollectionObject } from './tableCollection';
import {
  FreezePanesObject,
  WorksheetCustomPropertyCollectionObject,
  WorksheetProtectionObject,
} from './worksheetParts';

const longestAddress = 8_192;

type SheetProperties = Pick<
  Excel.Worksheet,
  | 'id'
  | 'name'
  | 'position'
  | 'showGridlines'
  | 'showHeadings'
  | 'standardHeight'
  | 'standardWidth'
  | 'tabColor'
  | 'visibility'
>;

function flag(key: 'showGridlines' | 'showHeadings'): Property<SheetTarget, boolean> {
  return {
    get: ({ sheet }) => sheet[key],
    set: ({ book, sheet }, shown) => {
      requireWritable(book);
      sheet[key] = shown;
      book.report({ kind: 'sheet', sheet: sheet.id });
    },
  };
}

const base = objectType<SheetTarget, SheetProperties>('Worksheet', {
  id: { get: ({ sheet }) => sheet.id },
  name: {
    get: ({ sheet }) => sheet.name,
    set: ({ book, sheet }, name) => {
      renameSheet(book, sheet, name);
    },
  },
  position: {
    get: ({ book, sheet }) => book.sheets.indexOf(sheet),
    set: ({ book, sheet }, position) => {
      moveSheet(book, sheet, position);
    },
  },
  showGridlines: flag('showGridlines'),
  showHeadings: flag('showHeadings'),
  standardHeight: { get: () => 15 },
  standardWidth: {
    get: ({ sheet }) => sheet.standardWidth,
    set: ({ book, sheet }, width) => {
      requireAllowance(book, sheet, 'allowFormatColumns');
      sheet.standardWidth = width;
    },
  },
  tabColor: {
    get: ({ sheet }) => sheet.tabColor,
    set: ({ book, sheet }, color) => {
      requireWritable(book);
      const read = color === '' ? '' : readColor(color);
      if (read === null) throw refusal('InvalidArgument', `"${color}" is no colour.`);
      sheet.tabColor = read;
      book.report({ kind: 'sheet', sheet: sheet.id });
    },
  },
  visibility: {
    get: ({ sheet }) => sheet.visibility,
    set: ({ book, sheet }, visibility) => {
      setVisibility(book, sheet, visibility);
    },
  },
});

/** The book goes along with the sheet, so that each property finds both. */
export class WorksheetObject extends base {
  constructor(context: RequestContext, origin: string, resolve: Resolve<Sheet>) {
    super(context, origin, () => {
      const sheet = resolve();
      return sheet === null ? null : { book: context.book, sheet };
    });
  }

  get tables(): TableCollectionObject {
    return this.child(
      'tables',
      () =>
        new TableCollectionObject(
          this.context,
          'Worksheet.tables',
          this.from((t) => t),
        ),
    );
  }

  get names(): NamedItemCollectionObject {
    return this.child(
      'names',
      () =>
        new NamedItemCollectionObject(
          this.context,
          'Worksheet.names',
          this.from((t) => t),
        ),
    );
  }

  get charts(): ChartCollectionObject {
    return this.child(
      'charts',
      () =>
        new ChartCollectionObject(
          this.context,
          'Worksheet.charts',
          this.from((t) => t),
        ),
    );
  }

  get protection(): WorksheetProtectionObject {
    return this.child(
      'protection',
      () =>
        new WorksheetProtectionObject(
          this.context,
          'Worksheet.protection',
          this.from((t) => t),
        ),
    );
  }

  get freezePanes(): FreezePanesObject {
    return this.child(
      'freezePanes',
      () =>
        new FreezePanesObject(
          this.context,
          'Worksheet.freezePanes',
          this.from((t) => t),
        ),
    );
  }

  get pageLayout(): PageLayoutObject {
    return this.child(
      'pageLayout',
      () =>
        new PageLayoutObject(
          this.context,
          'Worksheet.pageLayout',
          this.from((t) => t),
        ),
    );
  }

  get customProperties(): WorksheetCustomPropertyCollectionObject {
    return this.child(
      'customProperties',
      () =>
        new WorksheetCustomPropertyCollectionObject(
          this.context,
          'Worksheet.customProperties',
          this.from((t) => t),
        ),
    );
  }

  get onChanged(): EventHandlers<Excel.WorksheetChangedEventArgs> {
    return this.events('Worksheet.onChanged');
  }

  get onSelectionChanged(): EventHandlers<Excel.WorksheetSelectionChangedEventArgs> {
    return this.events('Worksheet.onSelectionChanged');
  }

  get onActivated(): EventHandlers<Excel.WorksheetActivatedEventArgs> {
    return this.events('Worksheet.onActivated');
  }

  getRange(address?: string): RangeObject {
    return this.rangeFrom('getRange', ({ book, sheet }) => {
      if (address === undefined) return targetOf(book, sheet, wholeSheet);
      const place = placeOf(address, book, sheet);
      if (place.sheet !== sheet) throw refusal('InvalidArgument', 'The address is on another worksheet.');
      return targetOf(book, sheet, place.rect);
    });
  }

  /** Several areas at once: addresses with commas between them. */
  getRanges(address = formatRect(wholeSheet)): RangeAreasObject {
    return this.context.make.rangeAreas(
      this.context,
      'Worksheet.getRanges',
      this.from(({ book, sheet }) => {
        // Excel cuts a longer address off without a word.
        if (address.length > longestAddress) {
          throw refusal('InvalidArgument', 'An address holds at most 8,192 characters.');
        }
        const [first, ...others] = address.split(/[,;]/).map((part) => placeOf(part.trim(), book, sheet));
        if (first === undefined) throw refusal('InvalidArgument', 'The address is empty.');
        if ([first, ...others].some((place) => place.sheet !== sheet)) {
          throw refusal('InvalidArgument', 'The address is on another worksheet.');
        }
        const target = targetOf(book, sheet, first.rect);
        return { ...target, others: others.map(({ rect }) => sheet.track(rect)) };
      }),
      address,
    );
  }

  getRangeByIndexes(
    startRow: number,
    startColumn: number,
    rowCount: number,
    columnCount: number,
  ): RangeObject {
    return this.rangeFrom('getRangeByIndexes', ({ book, sheet }) => {
      const rect = rectOf(startRow, startColumn, rowCount, columnCount);
      if (!fitsSheet(rect)) throw refusal('InvalidArgument', 'The range does not fit the sheet.');
      return targetOf(book, sheet, rect);
    });
  }

  getCell(row: number, column: number): RangeObject {
    return this.rangeFrom('getCell', ({ book, sheet }) => {
      const rect = rectOf(row, column, 1, 1);
      if (!fitsSheet(rect)) throw refusal('InvalidArgument', 'The cell does not fit the sheet.');
      return targetOf(book, sheet, rect);
    });
  }

  getUsedRange(valuesOnly = false): RangeObject {
    return this.rangeFrom('getUsedRange', ({ book, sheet }) =>
      targetOf(book, sheet, sheet.usedRect(wholeSheet, valuesOnly) ?? rectOf(0, 0, 1, 1)),
    );
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject {
    return this.rangeFrom('getUsedRangeOrNullObject', ({ book, sheet }) => {
      const rect = sheet.usedRect(wholeSheet, valuesOnly);
      return rect === null ? null : targetOf(book, sheet, rect);
    });
  }

  activate(): void {
    this.call('activate', [], ({ book, sheet }) => {
      activate(book, sheet);
    });
  }

  calculate(markAllDirty: boolean): void {
    this.call('calculate', [markAllDirty], ({ book }) => {
      recalculate(book, true);
    });
  }

  /** A copy right after the sheet. */
  copy(): WorksheetObject {
    return new WorksheetObject(
      this.context,
      'Worksheet.copy',
      this.from(({ book, sheet }) => copySheet(book, sheet)),
    );
  }

  delete(): void {
    this.call('delete', [], ({ book, sheet }) => {
      deleteSheet(book, sheet);
    });
  }

  private events<A>(event: string): EventHandlers<A> {
    return new EventHandlers<A>(this.context, event, () => this.resolved()?.sheet.id ?? null);
  }

  private rangeFrom(
    name: string,
    find: (target: SheetTarget) => ReturnType<typeof targetOf> | null,
  ): RangeObject {
    return this.context.make.range(this.context, `Worksheet.${name}`, this.from(find));
  }
}
