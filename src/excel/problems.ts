/** What can stop the add-in from writing, as data; the sentences are in `text/`. */
import type { ProblemWords, WritingProblems } from '../text/zh/writing';

export type ExcelProblemCode = keyof WritingProblems;

/** A problem of this code, or of any of these. */
export type ExcelProblem<C extends ExcelProblemCode = ExcelProblemCode> = {
  readonly [K in C]: { readonly code: K; readonly about: WritingProblems[K] };
}[C];

export function excelProblem<C extends ExcelProblemCode>(
  code: C,
  about: WritingProblems[C],
): ExcelProblem<C> {
  return { code, about } satisfies { code: C; about: WritingProblems[C] };
}

type Sentences = { readonly [C in ExcelProblemCode]: (about: WritingProblems[C]) => ProblemWords };

/** What happened, what is safe, and the way out. */
export function sayProblem<C extends ExcelProblemCode>(
  problem: ExcelProblem<C>,
  sentences: Sentences,
): ProblemWords {
  return sentences[problem.code](problem.about);
}

const nothing = {};

/** Excel's and office.js's error codes that have a way out of their own. */
const known: ReadonlyMap<string, ExcelProblem> = new Map<string, ExcelProblem>([
  ['InvalidOperationInCellEditMode', excelProblem('cell-being-edited', nothing)],
  ['AccessDenied', excelProblem('not-permitted', nothing)],
  ['ReadOnly', excelProblem('read-only', nothing)],
  ['RequestPayloadSizeLimitExceeded', excelProblem('too-large', nothing)],
  ['ResponsePayloadSizeLimitExceeded', excelProblem('too-large', nothing)],
  ['OperationCellsExceedLimit', excelProblem('too-large', nothing)],
  ['RangeExceedsLimit', excelProblem('too-large', nothing)],
  ['MemoryLimitReached', excelProblem('too-large', nothing)],
  ['ActivityLimitReached', excelProblem('excel-busy', nothing)],
  ['RequestAborted', excelProblem('excel-busy', nothing)],
  ['ServiceNotAvailable', excelProblem('excel-busy', nothing)],
  ['Timeout', excelProblem('excel-busy', nothing)],
  ['Conflict', excelProblem('excel-busy', nothing)],
  ['WriteNotSupportedWhenModalDialogOpen', excelProblem('excel-busy', nothing)],
  ['InvalidSelection', excelProblem('no-cell-selected', nothing)],
  ['InactiveWorkbook', excelProblem('no-cell-selected', nothing)],
  ['InsertDeleteConflict', excelProblem('table-in-the-way', nothing)],
  ['PivotTableRangeConflict', excelProblem('table-in-the-way', nothing)],
  ['FilteredRangeConflict', excelProblem('table-filtered', nothing)],
  ['ApiNotFound', excelProblem('excel-too-old', { needed: 'ExcelApi 1.13' })],
  ['ApiNotAvailable', excelProblem('excel-too-old', { needed: 'ExcelApi 1.13' })],
]);

/**
 * The problem behind an error that Excel reported. An error without a code is not Excel's but a defect of ours, and is
 * thrown on.
 */
export function problemOf(error: unknown): ExcelProblem {
  const code = codeOf(error);
  if (code === null) throw error;
  return known.get(code) ?? excelProblem('refused', { code });
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
