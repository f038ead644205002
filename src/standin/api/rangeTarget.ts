/** What a Range proxy stands for, and how ranges are given as arguments: as a proxy or as an address. */
import { formatRect, parseAddress, quoteSheetName, type Rect } from '../book/addresses';
import type { Book } from '../book/book';
import { rangeOfName } from '../book/names';
import type { Sheet, Tracked } from '../book/sheet';
import { refusal } from '../errors';
import { ClientObject } from './clientObject';
import type { RequestContext } from './context';

export interface RangeTarget {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Follows its cells when rows and columns come and go. */
  readonly tracked: Tracked;
  /** The other areas of a `RangeAreas`. */
  readonly others?: readonly Tracked[];
}

export function targetOf(book: Book, sheet: Sheet, rect: Rect): RangeTarget {
  return { book, sheet, tracked: sheet.track(rect) };
}

/** The cells of a range as they lie now; an error once all of them were deleted. */
export function areaOf(target: RangeTarget): Rect {
  if (target.tracked.rect === null) {
    throw refusal('ItemNotFound', 'The cells of the range have been deleted.');
  }
  return target.tracked.rect;
}

/** All areas: of a range the one that it is. */
export function areasOf(target: RangeTarget): readonly Rect[] {
  const others = (target.others ?? []).flatMap(({ rect }) => rect ?? []);
  return [areaOf(target), ...others];
}

export function addressOf(target: RangeTarget): string {
  const sheet = quoteSheetName(target.sheet.name);
  return areasOf(target)
    .map((area) => `${sheet}!${formatRect(area)}`)
    .join(',');
}

export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Objects may be handed over only within one context. Called when the command is queued. */
export function requireSameContext(context: RequestContext, given: unknown): void {
  if (given instanceof ClientObject && given.context !== context) {
    throw refusal('InvalidRequestContext', 'An object of another request context was used.');
  }
}

/** The place that an argument names: a Range proxy, an address or a defined name. `home` is the sheet of an address without one. */
export function placeOf(given: unknown, book: Book, home: Sheet | null): Place {
  if (given instanceof ClientObject && given.className === 'Range') {
    const target = (given as ClientObject<RangeTarget>).resolved();
    if (target === null) throw refusal('InvalidArgument', 'The range that was given is a null object.');
    return { sheet: target.sheet, rect: areaOf(target) };
  }
  if (typeof given !== 'string') throw refusal('InvalidArgument', 'A range or an address is needed.');
  const address = parseAddress(given);
  if (address === null) {
    const name = (home && book.findName(given, home)) ?? book.findName(given, null);
    const named = name && rangeOfName(book, name);
    if (named) return { sheet: named.sheet, rect: named.address.rect };
    throw refusal('InvalidArgument', `"${given}" is no address.`);
  }
  if (address.sheet === null) {
    if (home === null) throw refusal('InvalidArgument', 'The address names no worksheet.');
    return { sheet: home, rect: address.rect };
  }
  const sheet = book.findSheet(address.sheet);
  if (sheet === undefined) throw refusal('ItemNotFound', 'The address names a worksheet that is not there.');
  return { sheet, rect: address.rect };
}

/** The value that all cells of a range share, or null when they differ. */
export function shared<V>(target: RangeTarget, read: (row: number, column: number) => V): V | null {
  const { top, left } = areaOf(target);
  const first = read(top, left);
  for (const rect of areasOf(target).map((area) => sampled(target, area))) {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        if (read(row, column) !== first) return null;
      }
    }
  }
  return first;
}

/** Whole columns and rows are looked at as far as anything stands in them, and one cell further. */
function sampled(target: RangeTarget, rect: Rect): Rect {
  const used = target.sheet.usedRect(rect, false);
  return {
    ...rect,
    bottom: Math.min(rect.bottom, Math.max(used?.bottom ?? 0, rect.top) + 1),
    right: Math.min(rect.right, Math.max(used?.right ?? 0, rect.left) + 1),
  };
}
