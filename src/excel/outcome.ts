/** What came of writing: what is there now, what a person should know, and what stood in the way. */
import type { SheetKey, SheetLanguage } from '../workbook/sheet';
import type { Difference } from '../workbook/update';
import type { Note, SheetPlan } from './plan';
import type { ExcelProblem } from './problems';
import { hasWork } from './refresh';

export type SheetState =
  /** A new sheet. */
  | 'created'
  /** It was half-made and is whole now. */
  | 'completed'
  | 'updated'
  /** Nothing had changed. */
  | 'unchanged'
  /** It was not touched; the entry's problem or a note says why. */
  | 'left'
  /** Writing broke off within it; writing again completes it. */
  | 'unfinished'
  /** It is not there: writing broke off or was cancelled before. */
  | 'absent';

export interface SheetOutcome {
  readonly key: SheetKey;
  readonly language: SheetLanguage;
  /** As the sheet is called in the workbook, to go there. */
  readonly name: string;
  readonly state: SheetState;
  readonly problem: ExcelProblem | null;
  /** National cells that planners had put something else into: kept, or replaced when `restore` was asked. */
  readonly differences: readonly Difference[];
}

export interface WriteOutcome {
  readonly state: 'done' | 'cancelled' | 'failed';
  /** In the order of the sheets that were asked for. */
  readonly sheets: readonly SheetOutcome[];
  readonly notes: readonly Note[];
  readonly problem: ExcelProblem | null;
}

function finished(plan: SheetPlan): SheetState {
  switch (plan.kind) {
    case 'make':
      return plan.exists ? 'completed' : 'created';
    case 'refresh':
      if (plan.interrupted) return 'completed';
      return hasWork(plan) ? 'updated' : 'unchanged';
    case 'leave':
      return 'left';
  }
}

/** `written`: whether writing got past this sheet; null when it is not known how far it got within. */
export function outcomeOf(plan: SheetPlan, written: SheetState | null): SheetOutcome {
  return {
    key: plan.sheet.key,
    language: plan.sheet.language,
    name: plan.sheetName,
    state: written ?? finished(plan),
    problem: plan.kind === 'leave' ? plan.problem : null,
    differences: plan.kind === 'refresh' ? plan.update.differences : [],
  };
}
