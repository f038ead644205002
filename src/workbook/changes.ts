/**
 * Single cells to be changed in a workbook that stands, as data: what stands there now, so that whoever writes can tell
 * whether somebody was quicker, and what is to stand there.
 */
import type { NumberFormat } from './sheet';

/** What a cell holds: a formula without its equals sign, a value, or nothing. */
export type Content =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'empty' };

export interface CellChange {
  /** As the sheet is called now. */
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  /** The number format that goes with it; left as it is when not given. */
  readonly format?: NumberFormat;
}

/** What became of a change. `changed-since`: something else stands there by now, and was left. */
export type ChangeState = 'done' | 'changed-since' | 'sheet-gone' | 'locked' | 'failed';
