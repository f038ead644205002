/** A decision in one word: as a choice's value, and as it is remembered. `task-7`, `open`, `finish`, `leave`. */
import type { MoveDecision } from '../../collect/moving/decision';

export function valueOf(decision: MoveDecision): string {
  if (decision.kind !== 'carry') return decision.kind;
  return decision.task === null ? 'open' : `task-${decision.task}`;
}

/** Null for a word that says no decision. */
export function decisionOf(value: string): MoveDecision | null {
  if (value === 'finish' || value === 'leave') return { kind: value };
  if (value === 'open') return { kind: 'carry', task: null };
  const [, task] = /^task-([1-9]\d?)$/.exec(value) ?? [];
  return task === undefined ? null : { kind: 'carry', task: Number(task) };
}
