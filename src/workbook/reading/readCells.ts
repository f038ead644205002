/** What stands in a cell that people fill in, as a plan keeps it: an entry or words. */
import { yearAndMonth } from '../../plan/period';
import type { Entry } from '../../plan/county';
import type { ReadCell } from './standingBook';

/** Days from the begin of the calendar of 1900 to that of 1904. */
const between1900And1904 = 1462;

const two = (number: number): string => String(number).padStart(2, '0');

const epoch = Date.UTC(1899, 11, 30);
const perDay = 86_400_000;

function isDay(serial: number): boolean {
  return serial >= 1 && serial < 2_958_466;
}

/** A day as people write it in words: a month where it is the first of one, for columns of months. */
function dayInWords(serial: number, months: boolean): string {
  const { year, month } = yearAndMonth(serial);
  const day = new Date(epoch + Math.floor(serial) * perDay).getUTCDate();
  return months ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The number in the calendar of 1900. */
function inOurCalendar(value: number, { meaning }: ReadCell, date1904: boolean): number {
  return date1904 && meaning === 'date' ? value + between1900And1904 : value;
}

/** As it stands there: a number, the text in its place, or nothing. */
export function entryIn(cell: ReadCell | undefined, date1904: boolean): Entry {
  if (cell === undefined) return null;
  const { value, error } = cell;
  if (error !== null) return error;
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? inOurCalendar(value, cell, date1904) : value;
}

/**
 * The words that stand there. A program may have made a number of them: a telephone number comes back digit by digit, a
 * month or day as people write it, a share with its sign.
 */
export function wordsIn(cell: ReadCell | undefined, date1904: boolean, months = false): string {
  const entry = entryIn(cell, date1904);
  if (entry === null) return '';
  if (typeof entry === 'string') return entry;
  if (cell?.meaning === 'date' && isDay(entry)) return dayInWords(entry, months);
  if (cell?.meaning === 'percent') return `${Number((entry * 100).toPrecision(15))}%`;
  return plainDigits(entry);
}

/** Whole numbers without an exponent, as they were typed. */
function plainDigits(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}
