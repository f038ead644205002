/** Short forms for writing a comparison of two editions down: tasks by number, one line a succession. */
import { taskId } from '../compose';
import type { EditionId, Succession, SuccessionGap } from '../model';

type TaskNumber = number | null;
type SuccessionRow = readonly [
  from: TaskNumber,
  to: TaskNumber,
  kind: Succession['kind'],
  zh: string,
  en: string,
];

/** The successions between two editions; null for a task that has no counterpart on that side. */
export function between(
  earlier: EditionId,
  later: EditionId,
  rows: readonly SuccessionRow[],
): readonly Succession[] {
  return rows.map(([from, to, kind, zh, en]) => ({
    between: [earlier, later],
    from: from === null ? null : taskId(earlier, from),
    to: to === null ? null : taskId(later, to),
    kind,
    note: { zh, en },
  }));
}

/** Tasks of the earlier edition whose successors, if any, stand among titles that were not read. */
export function untold(
  earlier: EditionId,
  later: EditionId,
  rows: readonly (readonly [from: readonly number[], zh: string, en: string])[],
): readonly SuccessionGap[] {
  return rows.flatMap(([from, zh, en]) =>
    from.map((number) => ({ from: taskId(earlier, number), to: later, note: { zh, en } })),
  );
}
