/** What the pane asks of Excel and of the open workbook, apart from how it is done. */
import type { EditionId } from '../editions/model';
import type { Ran } from '../excel/host';
import type { LayOutcome } from '../excel/laying/layBook';
import type { WriteOutcome } from '../excel/outcome';
import type { WriteProgress } from '../excel/writeSheets';
import type { SheetLanguage } from '../workbook/sheet';
import type { SheetOrder } from '../workbook/sheets';
import type { PlanForm } from './state';

export type CellContent =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number };

/** A plan that can be made: what was typed was found to be right. */
export interface PlanOrder extends PlanForm {
  readonly edition: EditionId;
  readonly language: SheetLanguage;
}

/** Tells how far it is, and asks whether to stop. */
export interface Watch {
  readonly onProgress: (progress: WriteProgress) => void;
  readonly signal: AbortSignal;
}

/** The Key Points' sheets, and cells. */
export interface SheetsPort {
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

/** A county's plan. */
export interface PlanPort {
  /** Lays the sheets of a plan into the open workbook; the outcome tells of those that a person sees. */
  layPlan(order: PlanOrder, watch: Watch): Promise<Ran<LayOutcome>>;
  /** Opens a plan's workbook in another window; answers whether it came to that before it was to stop. */
  openPlan(order: PlanOrder, signal: AbortSignal): Promise<Ran<boolean>>;
  /** Gives a plan's workbook to the browser as a file, which needs no Excel; answers the file's name. */
  savePlan(order: PlanOrder): Promise<string>;
}

export type WorkbookPort = SheetsPort & PlanPort;
