/** Cells for what people typed. */
import type { Entry } from '../../plan/county';
import type { Cell, NumberFormat } from '../sheet';

/** As it was typed: a number, text in the place of a number, or nothing. */
export function entryCell(entry: Entry, format: NumberFormat): Cell {
  if (entry === null || entry === '') return { kind: 'empty' };
  return typeof entry === 'number' ? { kind: 'number', value: entry, format } : { kind: 'text', text: entry };
}
