/** Cells, made from what they are to show. */
import type { IsoDate } from '../editions/model';
import type { Cell, NumberFormat } from './sheet';

/** What Excel holds in one cell. */
export const longestText = 32_767;

const empty: Cell = { kind: 'empty' };

/** A cell of text; no text is an empty cell. */
export function text(words: string | null): Cell {
  return words === null || words === '' ? empty : { kind: 'text', text: words };
}

/** A cell with a number as it is; null is an empty cell, so that unknown never reads as nought. */
export function number(value: number | null, format: NumberFormat): Cell {
  return value === null ? empty : { kind: 'number', value, format };
}

export function link(address: string | null): Cell {
  return address === null ? empty : { kind: 'link', text: address, address };
}

/** A day, as the number that Excel counts from 30 December 1899. */
export function date(day: IsoDate): Cell {
  return { kind: 'number', value: Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569, format: 'date' };
}

/** What Excel keeps for the cell: its text, its number, or nothing. */
export function plainValue(cell: Cell): string | number {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'link':
      return cell.text;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
  }
}
