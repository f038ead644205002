/**
 * What a task became in another edition, as we read it: forwards to a later edition, or backwards to what it came from.
 */
import { facts } from '../editions/facts';
import type { Edition, EditionId, Succession, Task, Words } from '../editions/model';
import { found, problem, type Result } from './result';
import { taskById } from './tasks';

export interface Became {
  /** `new`, asked backwards, says that the task had no forerunner; `dropped`, asked forwards, that it ended. */
  readonly kind: Succession['kind'];
  /** The task in the other edition; null when there is none. */
  readonly task: Task | null;
  readonly note: Words;
}

function between(earlier: EditionId, later: EditionId): readonly Succession[] {
  return facts.successions.filter(({ between: [from, to] }) => from === earlier && to === later);
}

/**
 * What a task became in the other edition, or came from when the other edition is the earlier one. One row for each
 * task over there; one row without a task when it ended or has no forerunner.
 */
export function becomes(task: Task, other: Edition): Result<readonly Became[]> {
  if (task.edition === other.id) return problem('comparison-same-edition', { edition: other.id });
  const forwards = task.edition < other.id;
  const pair = forwards ? between(task.edition, other.id) : between(other.id, task.edition);
  const rows = pair
    .filter(({ from, to }) => (forwards ? from : to) === task.id)
    .map(({ kind, from, to, note }): Became => {
      const there = forwards ? to : from;
      return { kind, task: there === null ? null : (taskById(there) ?? null), note };
    });
  return rows.length > 0 ? found(rows) : problem('comparison-unread', { task: task.id, edition: other.id });
}
