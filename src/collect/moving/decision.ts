/** What can be decided about a row of the earlier plan when it moves to another edition. */
import type { Edition } from '../../editions/model';
import type { PlannedMeasure } from '../../plan/county';
import { isFinished } from '../inUse';
import type { Went } from './whereTasksWent';

/**
 * It goes on under a task of the next edition, or with its task left open (null); it is finished, or left out although it
 * is not. Whatever is decided, all that was entered in it stays in the history.
 */
export type MoveDecision =
  | { readonly kind: 'carry'; readonly task: number | null }
  | { readonly kind: 'finish' }
  | { readonly kind: 'leave' };

/** What people decided, by the row's id; of rows that are not in it, what is proposed holds. */
export type MoveDecisions = ReadonlyMap<string, MoveDecision>;

export const noDecisions: MoveDecisions = new Map();

/** What is proposed: what is finished stays behind, everything else goes on with its task. */
export function proposedDecision(measure: PlannedMeasure, went: Went): MoveDecision {
  return isFinished(measure) ? { kind: 'finish' } : { kind: 'carry', task: went.task };
}

/** A task that the edition does not have is left open. */
export function decisionWithin(decision: MoveDecision, { taskCount }: Edition): MoveDecision {
  if (decision.kind !== 'carry' || decision.task === null) return decision;
  const { task } = decision;
  return Number.isInteger(task) && task >= 1 && task <= taskCount ? decision : { kind: 'carry', task: null };
}
