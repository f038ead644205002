/** What the host can do, and running a batch in it. */
import { excelProblem, type ExcelProblem, problemOf } from './problems';

/** What the sheets need. Functions register and the pane browses on less. */
const neededSet = { name: 'ExcelApi', version: '1.13' };
/** Makes several round trips one step of Undo. */
const undoSet = { name: 'ExcelApi', version: '1.20' };

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

/** Why nothing can be written here; null when it can. */
function whyNotWritable(): ExcelProblem | null {
  const { excel, writing } = hostAbilities();
  if (!excel) return excelProblem('no-excel', {});
  if (!writing) return excelProblem('excel-too-old', { needed: `${neededSet.name} ${neededSet.version}` });
  return Office.context.document.mode === Office.DocumentMode.ReadOnly ? excelProblem('read-only', {}) : null;
}

export type Ran<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ExcelProblem };

/**
 * Runs a batch, as one step of Undo where the host can. Where a cell is being edited, says so through `onWaiting` and runs it when the cell
 * is done. Nothing has been done by the first attempt: Excel refuses a batch as a whole while a cell is edited.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  onWaiting?: () => void,
): Promise<Ran<T>> {
  const refused = whyNotWritable();
  if (refused !== null) return { ok: false, problem: refused };
  const oneStep = Office.context.requirements.isSetSupported(undoSet.name, undoSet.version);
  const undoing = oneStep ? { mergeUndoGroup: true } : {};
  const attempt = async (delayForCellEdit: boolean): Promise<Ran<T>> => {
    try {
      const value = await Excel.run({ delayForCellEdit, ...undoing }, batch);
      return { ok: true, value };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };
  const first = await attempt(false);
  if (first.ok || first.problem.code !== 'cell-being-edited' || onWaiting === undefined) return first;
  onWaiting();
  return attempt(true);
}
