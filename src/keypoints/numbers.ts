/** Reading a number that a person typed, and showing figures in a sentence. */
import type { Unit } from '../editions/model';
import { plain } from './spelling';

const numeral = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * A number from a number or a text: full-width digits, thousands commas and a percent sign (`60%` is 0.6) are read.
 * Null when it is anything else: a text is never taken for a number by its beginning.
 */
export function readNumber(given: unknown): number | null {
  if (typeof given === 'number') return Number.isFinite(given) ? given : null;
  if (typeof given !== 'string') return null;
  const text = plain(given);
  const percent = text.endsWith('%');
  const digits = (percent ? text.slice(0, -1) : text).trim();
  const figure = grouped.test(digits) ? digits.replace(/,/g, '') : digits;
  if (!numeral.test(figure)) return null;
  const value = Number(figure);
  if (!Number.isFinite(value)) return null;
  return percent ? tidy(value / 100) : value;
}

/**
 * The number without the dust of binary arithmetic: 0.1 + 0.2 is 0.3. Twelve significant digits are kept, more than
 * any published figure has.
 */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The figure as a sentence shows it: a fraction as a percentage, anything else with thousands commas. */
export function figure(value: number, unit: Unit | 'persons'): string {
  if (unit === 'fraction') return `${tidy(value * 100)}%`;
  const [whole = '', decimals] = String(unit === 'points' ? tidy(value * 100) : value).split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}
