/** What was typed into a cell, as a cell. */
import type { Entry } from '../../plan/county';
import type { Cell, NumberFormat } from '../sheet';

/** A number in its format, text as text, nothing as nothing. */
export function entryCell(entry: Entry, format: NumberFormat): Cell {
  if (entry === null || entry === '') return { kind: 'empty' };
  return typeof entry === 'number' ? { kind: 'number', value: entry, format } : { kind: 'text', text: entry };
}
