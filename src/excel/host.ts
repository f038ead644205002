/** What the host can do, and running a batch in it. */
import { excelProblem, type ExcelProblem, problemOf } from './problems';

/** What the sheets need. Functions register and the pane browses on less. */
const neededSet = { name: 'ExcelApi', version: '1.13' };

export interface HostAbilities {
  readonly excel: boolean;
  /** Sheets and cells can be written. */
  readonly writing: boolean;
}

/** Asked at run time: a host may have functions and the pane, and still be too old for writing sheets. */
export function hostAbilities(): HostAbilities {
  const excel = typeof Excel !== 'undefined' && typeof Office !== 'undefined' && !!Office.context;
  const writing = excel && Office.context.requirements.isSetSupported(neededSet.name, neededSet.version);
  return { excel, writing };
}

/**
 * The most that one answer may hold, in bytes. Excel on the web sends at most 5 MB at once; no other platform names a limit
 * (Microsoft, "Resource limits and performance optimization for Office Add-ins").
 */
export function mostBytesAnswered(): number {
  const { PC, Mac, iOS } = Office.PlatformType;
  const unlimited: ReadonlySet<Office.PlatformType> = new Set([PC, Mac, iOS]);
  // What is asked for is known only by estimate, so some room is left.
  return unlimited.has(Office.context.platform) ? Infinity : 4_400_000;
}

/** Why nothing can be read, or written, here; null when it can. */
function whyNot(use: 'reading' | 'writing'): ExcelProblem | null {
  const { excel, writing } = hostAbilities();
  if (!excel) return excelProblem('no-excel', {});
  if (!writing) return excelProblem('excel-too-old', { needed: `${neededSet.name} ${neededSet.version}` });
  const readOnly = Office.context.document.mode === Office.DocumentMode.ReadOnly;
  return readOnly && use === 'writing' ? excelProblem('read-only', {}) : null;
}

export type Ran<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** How a batch runs in Excel. */
export interface BatchOptions {
  /**
   * As one step of Undo. Excel then refuses what it cannot undo, such as hiding a sheet or lifting its protection; an
   * Excel that knows no such steps takes every request for one.
   */
  readonly oneStep?: boolean;
}

async function attempt<T>(
  batch: Batch<T>,
  delayForCellEdit: boolean,
  { oneStep = false }: BatchOptions = {},
): Promise<Ran<T>> {
  try {
    const value = await Excel.run({ delayForCellEdit, ...(oneStep ? { mergeUndoGroup: true } : {}) }, batch);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Runs a batch that only reads or shows, which a workbook open for reading only allows too. */
export async function readBatch<T>(batch: Batch<T>): Promise<Ran<T>> {
  const refused = whyNot('reading');
  return refused === null ? attempt(batch, false) : { ok: false, problem: refused };
}

/**
 * Runs a batch that writes. Where a cell is being edited, says so through `onWaiting` and runs it when the cell is done.
 * Nothing has been done by the first attempt: Excel refuses a batch as a whole while a cell is edited.
 */
export async function runBatch<T>(
  batch: Batch<T>,
  onWaiting?: () => void,
  options?: BatchOptions,
): Promise<Ran<T>> {
  const refused = whyNot('writing');
  if (refused !== null) return { ok: false, problem: refused };
  const first = await attempt(batch, false, options);
  if (first.ok || first.problem.code !== 'cell-being-edited' || onWaiting === undefined) return first;
  onWaiting();
  return attempt(batch, true, options);
}
