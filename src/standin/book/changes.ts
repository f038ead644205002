/** What happened to the workbook, for those who mirror it (the preview) or listen to it (event handlers). */
import type { Rect } from './addresses';

/** Who did it: the add-in through the API, the person at the keyboard, or the calculation that followed. */
export type Origin = 'add-in' | 'user' | 'calculation';

export type Change =
  /** Values or formulas. `sorted`: the rows were put into another order. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly rect: Rect; readonly sorted?: true }
  | { readonly kind: 'format'; readonly sheet: string; readonly rect: Rect }
  /** Rows or columns inserted or deleted: cells moved. `rect` is what was inserted or deleted. */
  | {
      readonly kind: 'structure';
      readonly sheet: string;
      readonly action: 'insert' | 'delete';
      readonly axis: 'rows' | 'columns';
      readonly rect: Rect;
    }
  /** Widths, heights, hidden rows and columns. */
  | { readonly kind: 'dimensions'; readonly sheet: string }
  | { readonly kind: 'tables'; readonly sheet: string }
  | { readonly kind: 'rules'; readonly sheet: string }
  /** Frozen panes, gridlines, tab colour, page layout, protection, visibility. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'sheet-added'; readonly sheet: string }
  | { readonly kind: 'sheet-deleted'; readonly sheet: string }
  | { readonly kind: 'sheet-renamed'; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly kind: 'sheet-moved'; readonly sheet: string }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly rect: Rect }
  /** Defined names, document properties, settings, workbook protection. */
  | { readonly kind: 'workbook' };

/** `sheet` is the sheet's id throughout: names change. */
export type Listener = (change: Change, origin: Origin) => void;
