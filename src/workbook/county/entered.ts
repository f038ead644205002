/** Cells of what people typed. */
import type { Entry } from '../../plan/county';
import { text } from '../cells';
import type { Cell, NumberFormat } from '../sheet';

/** The number, or the text that stands in its place. */
export function entered(entry: Entry, format: NumberFormat): Cell {
  return typeof entry === 'number' ? { kind: 'number', value: entry, format } : text(entry);
}
