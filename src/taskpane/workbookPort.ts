/** What the pane asks of the open workbook, apart from how Excel does it. */
import type { Ran } from '../excel/host';
import type { SheetOrder } from '../workbook/sheets';

/** provisional */
export interface WriteOutcome {
  readonly sheets: readonly { readonly name: string }[];
  readonly notes: readonly string[];
}

export type CellContent =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number };

export interface WorkbookPort {
  write(
    order: SheetOrder,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Ran<WriteOutcome>>;
  /** The order that the sheets in the workbook were written by; null when there are none of ours. */
  orderThere(): Promise<Ran<SheetOrder | null>>;
  goTo(sheet: string): Promise<Ran<null>>;
  /** Puts it into the selected cell and answers the cell's address; refuses a filled cell unless told to replace. */
  insert(content: CellContent, replace: boolean): Promise<Ran<string>>;
  /** What the selected cell shows. */
  selectedText(): Promise<Ran<string>>;
}
