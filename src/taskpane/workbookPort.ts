/** What the pane asks of the open workbook, apart from how Excel does it. */
import type { Ran } from '../excel/host';
import type { WriteOutcome } from '../excel/outcome';
import type { WriteProgress } from '../excel/writeSheets';
import type { SheetOrder } from '../workbook/sheets';

export type CellContent =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number };

/** Tells how far it is, and asks whether to stop. */
export interface Watch {
  readonly onProgress: (progress: WriteProgress) => void;
  readonly signal: AbortSignal;
}

export interface WorkbookPort {
  write(order: SheetOrder, watch: Watch): Promise<WriteOutcome>;
  /**
   * Writes again whatever sheets of ours there are; null when there are none. With `restore`, national text that a
   * planner changed and rows that a planner deleted come back.
   */
  refresh(watch: Watch, restore: boolean): Promise<Ran<WriteOutcome | null>>;
  goTo(sheet: string): Promise<Ran<null>>;
  /** Puts it into the selected cell and answers the cell's address; refuses a filled cell unless told to replace. */
  insert(content: CellContent, replace: boolean): Promise<Ran<string>>;
  /** What the selected cell shows. */
  selectedText(): Promise<Ran<string>>;
}
