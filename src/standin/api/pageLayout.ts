/** `worksheet.pageLayout`: how a sheet is printed. */
import { isEntireColumn, isEntireRow, type Rect } from '../book/addresses';
import type { Book } from '../book/book';
import type { HeadersFooters, PageLayout, Zoom } from '../book/parts';
import { requireWritable } from '../book/permissions';
import type { Sheet } from '../book/sheet';
import { refusal } from '../errors';
import type { Property } from './clientObject';
import { objectType } from './objectType';
import { placeOf, requireSameContext, targetOf } from './rangeTarget';
import type { RangeObject } from './range';

export interface SheetTarget {
  readonly book: Book;
  readonly sheet: Sheet;
}

function change({ book, sheet }: SheetTarget, part: Partial<PageLayout>): void {
  requireWritable(book);
  sheet.pageLayout = { ...sheet.pageLayout, ...part };
  book.report({ kind: 'sheet', sheet: sheet.id });
}

function layout<K extends keyof PageLayout, V extends PageLayout[K]>(
  key: K,
  check: (value: V) => boolean = () => true,
): Property<SheetTarget, V> {
  return {
    get: ({ sheet }) => sheet.pageLayout[key] as V,
    set: (target, value) => {
      if (!check(value))
        throw refusal('InvalidArgument', `PageLayout.${key} cannot be ${JSON.stringify(value)}.`);
      change(target, { [key]: value });
    },
  };
}

const oneOf =
  (...known: readonly string[]) =>
  (value: string): boolean =>
    known.includes(value);
const isMargin = (points: number): boolean => points >= 0 && points < 3_000;
const isPages = (count: number | undefined): boolean =>
  count === undefined || (Number.isInteger(count) && count >= 0);

/** Fitting to pages and a scale exclude each other; a scale is from 10 to 400. */
function isZoom({ scale, horizontalFitToPages, verticalFitToPages }: Zoom): boolean {
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  if (scale !== undefined && fits) return false;
  if (scale !== undefined && (scale < 10 || scale > 400)) return false;
  return isPages(horizontalFitToPages) && isPages(verticalFitToPages);
}

function headerFooter(key: keyof HeadersFooters): Property<SheetTarget, string> {
  return {
    get: ({ sheet }) => sheet.pageLayout.headersFooters[key],
    set: (target, text) => {
      if (text.length > 255)
        throw refusal('InvalidArgument', 'A header or footer holds at most 255 characters.');
      change(target, { headersFooters: { ...target.sheet.pageLayout.headersFooters, [key]: text } });
    },
  };
}

class HeaderFooterObject extends objectType<
  SheetTarget,
  Pick<Excel.HeaderFooter, keyof HeadersFooters & keyof Excel.HeaderFooter>
>('HeaderFooter', {
  leftHeader: headerFooter('leftHeader'),
  centerHeader: headerFooter('centerHeader'),
  rightHeader: headerFooter('rightHeader'),
  leftFooter: headerFooter('leftFooter'),
  centerFooter: headerFooter('centerFooter'),
  rightFooter: headerFooter('rightFooter'),
}) {}

class HeaderFooterGroupObject extends objectType<SheetTarget, object>('HeaderFooterGroup', {}) {
  get defaultForAllPages(): HeaderFooterObject {
    return this.child(
      'defaultForAllPages',
      () =>
        new HeaderFooterObject(
          this.context,
          'HeaderFooterGroup.defaultForAllPages',
          this.from((t) => t),
        ),
    );
  }
}

type LayoutProperties = Pick<
  Excel.PageLayout,
  | 'blackAndWhite'
  | 'bottomMargin'
  | 'centerHorizontally'
  | 'centerVertically'
  | 'draftMode'
  | 'firstPageNumber'
  | 'footerMargin'
  | 'headerMargin'
  | 'leftMargin'
  | 'orientation'
  | 'paperSize'
  | 'printGridlines'
  | 'printHeadings'
  | 'printOrder'
  | 'rightMargin'
  | 'topMargin'
  | 'zoom'
>;

export class PageLayoutObject extends objectType<SheetTarget, LayoutProperties>('PageLayout', {
  blackAndWhite: layout('blackAndWhite'),
  centerHorizontally: layout('centerHorizontally'),
  centerVertically: layout('centerVertically'),
  draftMode: layout('draftMode'),
  firstPageNumber: layout('firstPageNumber'),
  printGridlines: layout('printGridlines'),
  printHeadings: layout('printHeadings'),
  leftMargin: layout('leftMargin', isMargin),
  rightMargin: layout('rightMargin', isMargin),
  topMargin: layout('topMargin', isMargin),
  bottomMargin: layout('bottomMargin', isMargin),
  headerMargin: layout('headerMargin', isMargin),
  footerMargin: layout('footerMargin', isMargin),
  orientation: layout('orientation', oneOf('Portrait', 'Landscape')),
  paperSize: layout('paperSize', (value: string) => /^[A-Z]\w*$/i.test(value)),
  printOrder: layout('printOrder', oneOf('DownThenOver', 'OverThenDown')),
  zoom: layout('zoom', isZoom),
}) {
  get headersFooters(): HeaderFooterGroupObject {
    return this.child(
      'headersFooters',
      () =>
        new HeaderFooterGroupObject(
          this.context,
          'PageLayout.headersFooters',
          this.from((t) => t),
        ),
    );
  }

  setPrintArea(printArea: Excel.Range | Excel.RangeAreas | string): void {
    this.place('setPrintArea', printArea, (rect) => ({ printArea: rect }));
  }

  setPrintTitleRows(printTitleRows: Excel.Range | string): void {
    this.place('setPrintTitleRows', printTitleRows, (rect) => {
      if (!isEntireRow(rect)) throw refusal('InvalidArgument', 'Print titles are whole rows.');
      return { printTitleRows: rect };
    });
  }

  setPrintTitleColumns(printTitleColumns: Excel.Range | string): void {
    this.place('setPrintTitleColumns', printTitleColumns, (rect) => {
      if (!isEntireColumn(rect)) throw refusal('InvalidArgument', 'Print titles are whole columns.');
      return { printTitleColumns: rect };
    });
  }

  getPrintTitleRowsOrNullObject(): RangeObject {
    return this.printRange('getPrintTitleRowsOrNullObject', (page) => page.printTitleRows);
  }

  getPrintTitleColumnsOrNullObject(): RangeObject {
    return this.printRange('getPrintTitleColumnsOrNullObject', (page) => page.printTitleColumns);
  }

  /** In Excel a RangeAreas; with one area it reads the same. */
  getPrintAreaOrNullObject(): RangeObject {
    return this.printRange('getPrintAreaOrNullObject', (page) => page.printArea);
  }

  private printRange(name: string, find: (page: PageLayout) => Rect | null): RangeObject {
    return this.context.make.range(
      this.context,
      `PageLayout.${name}`,
      this.from(({ book, sheet }) => {
        const rect = find(sheet.pageLayout);
        return rect === null ? null : targetOf(book, sheet, rect);
      }),
    );
  }

  private place(name: string, given: unknown, part: (rect: Rect) => Partial<PageLayout>): void {
    requireSameContext(this.context, given);
    this.call(name, [typeof given === 'string' ? given : null], (target) => {
      const { sheet, rect } = placeOf(given, target.book, target.sheet);
      if (sheet !== target.sheet) throw refusal('InvalidArgument', 'The range is on another worksheet.');
      change(target, part(rect));
    });
  }
}
