/** Properties of the format that the cells of a range share, and checks of what is set. */
import { reformat } from '../book/cells';
import { readColor, type CellFormat } from '../book/format';
import { refusal } from '../errors';
import type { Property } from './clientObject';
import { areasOf, shared, type RangeTarget } from './rangeTarget';

/** A property of the cells' format; null when they differ. Setting it changes all of them. */
export function formatProperty<V>(
  read: (format: CellFormat) => V,
  write: (format: CellFormat, value: V) => CellFormat,
): Property<RangeTarget, V> {
  return {
    // The declarations promise V; Excel gives null for cells that differ.
    get: (target) => shared(target, (row, column) => read(target.sheet.format(row, column))) as V,
    set: (target, value) => {
      for (const area of areasOf(target)) {
        reformat(target.book, target.sheet, area, (format) => write(format, value));
      }
    },
  };
}

export function requireColor(given: string): string {
  const color = readColor(given);
  if (color === null) throw refusal('InvalidArgument', `"${given}" is no colour.`);
  return color;
}

export function requireNumber(given: number, least: number, most: number): number {
  if (typeof given !== 'number' || !(given >= least && given <= most)) {
    throw refusal('InvalidArgument', `A number from ${String(least)} to ${String(most)} is needed.`);
  }
  return given;
}

export function oneOf<V extends string>(given: string, ...known: readonly V[]): V {
  const match = known.find((each) => each === given);
  if (match === undefined) throw refusal('InvalidArgument', `"${given}" is none of ${known.join(', ')}.`);
  return match;
}
