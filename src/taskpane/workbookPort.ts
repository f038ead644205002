/** What the pane asks of the open workbook, apart from how Excel does it. */
import type { SheetOrder } from '../workbook/sheets';

/** provisional */
export interface ExcelProblem {
  readonly code: string;
}
export interface WriteOutcome {
  readonly sheets: readonly { readonly name: string }[];
  readonly notes: readonly string[];
}

export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

export type CellContent =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number };

export interface WorkbookPort {
  write(
    order: SheetOrder,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Attempt<WriteOutcome>>;
  /** The order that the sheets in the workbook were written by; null when there are none of ours. */
  orderThere(): Promise<Attempt<SheetOrder | null>>;
  goTo(sheet: string): Promise<Attempt<null>>;
  /** Puts it into the selected cell and answers the cell's address; refuses a filled cell unless told to replace. */
  insert(content: CellContent, replace: boolean): Promise<Attempt<string>>;
  /** What the selected cell shows. */
  selectedText(): Promise<Attempt<string>>;
}
