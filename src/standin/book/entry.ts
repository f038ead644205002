/**
 * What becomes of something that is put into a cell, by a person or by `Range.values`: a number, a date, a truth
 * value, text, or a formula. Excel reads text the way it reads typing, so "2024-05" becomes a date and "=1" a formula
 * unless the cell's number format is `@` or an apostrophe stands before it.
 */
import { isWellFormed } from './formulas';

export type CellValue = string | number | boolean;

export type Entry =
  /** `null` in an array of values: the cell is left alone. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'clear' }
  | {
      readonly kind: 'constant';
      readonly value: CellValue;
      /** The number format that the way of writing brings along when the cell has none of its own. */
      readonly numberFormat: string | null;
    }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'refused';
      readonly reason: 'text-too-long' | 'formula-too-long' | 'formula-malformed' | 'not-a-value';
    };

/** Excel's limits, in characters. */
const longestText = 32_767;
const longestFormula = 8_192;

export const errorValues: readonly string[] = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!', '#GETTING_DATA',
]; // prettier-ignore

/** @param year The year of a date written without one, such as "5/1". */
export function readEntry(input: unknown, numberFormat: string, year: number): Entry {
  if (input === null || input === undefined) return { kind: 'keep' };
  if (typeof input === 'boolean') return constant(input);
  // A number that JSON cannot carry arrives as null.
  if (typeof input === 'number') return Number.isFinite(input) ? constant(input) : { kind: 'keep' };
  if (typeof input !== 'string') return { kind: 'refused', reason: 'not-a-value' };
  if (input === '') return { kind: 'clear' };
  if (input.length > longestText) return { kind: 'refused', reason: 'text-too-long' };
  if (numberFormat === '@') return constant(input);
  if (input.startsWith("'")) return input.length === 1 ? { kind: 'clear' } : constant(input.slice(1));
  return readText(input, year);
}

function readText(input: string, year: number): Entry {
  const text = input.trim();
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return constant(upper === 'TRUE');
  if (errorValues.includes(upper)) return constant(upper);
  const number = readNumber(text) ?? readDate(text, year) ?? readTime(text);
  if (number !== null) return number;
  // Only a sign at the very start makes a formula; typing "-abc" gives "=-abc", and "@" is the implicit intersection.
  if (/^[=+\-@]./su.test(input)) return readFormula(input.startsWith('=') ? input : `=${input}`);
  return constant(input);
}

function readFormula(formula: string): Entry {
  if (formula.length > longestFormula) return { kind: 'refused', reason: 'formula-too-long' };
  if (!isWellFormed(formula)) return { kind: 'refused', reason: 'formula-malformed' };
  return { kind: 'formula', formula };
}

function constant(value: CellValue, numberFormat: string | null = null): Entry {
  return { kind: 'constant', value, numberFormat };
}

function readNumber(text: string): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const body = bracketed?.[1] ?? text;
  const match = /^([+-]?)([$¥￥]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?(%?)$/i.exec(body);
  if (match === null) return null;
  const [, sign = '', currency = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  if (whole === '' && fraction.length < 2) return null;
  if (bracketed !== null && sign !== '') return null;
  const size = Number(`${whole.replaceAll(',', '')}${fraction === '.' ? '' : fraction}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const negative = sign === '-' || bracketed !== null;
  const value = (negative ? -size : size) / (percent === '' ? 1 : 100);
  const decimals = fraction.length > 1;
  if (percent !== '') return constant(value, decimals ? '0.00%' : '0%');
  if (exponent !== '') return constant(value, '0.00E+00');
  if (currency !== '') return constant(value, decimals ? `${currency}#,##0.00` : `${currency}#,##0`);
  if (whole.includes(',')) return constant(value, decimals ? '#,##0.00' : '#,##0');
  return constant(value);
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function readDate(text: string, year: number): Entry | null {
  const full = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (full !== null) {
    const [, y, m, d, hours = '0', minutes = '0', seconds = '0'] = full;
    const day = serial(Number(y), Number(m), Number(d));
    if (day === null) return null;
    const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
    return time >= 1 ? null : constant(day + time, full[4] === undefined ? 'm/d/yyyy' : 'm/d/yyyy h:mm');
  }
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (american !== null)
    return dated(serial(Number(american[3]), Number(american[1]), Number(american[2])), 'm/d/yyyy');
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (month !== null) return dated(serial(Number(month[1]), Number(month[2]), 1), 'mmm-yy');
  const day = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (day !== null) return dated(serial(year, Number(day[1]), Number(day[2])), 'd-mmm');
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3,9})[- ](\d{4})$/i.exec(text);
  if (named !== null) {
    const index = monthNames.indexOf((named[2] ?? '').slice(0, 3).toLowerCase());
    if (index >= 0) return dated(serial(Number(named[3]), index + 1, Number(named[1] ?? 1)), 'mmm-yy');
  }
  return null;
}

function readTime(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds = '0'] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return constant((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, 'h:mm');
}

function dated(day: number | null, numberFormat: string): Entry | null {
  return day === null ? null : constant(day, numberFormat);
}

/** Excel's day number (1900 system, with its leap day of 1900 that never was); null when there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}
