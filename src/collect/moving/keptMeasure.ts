/** The history's row of a measure: everything that had been entered in it. */
import type { Edition, Language } from '../../editions/model';
import type { Entry, HistoryRow, PlannedMeasure, Settings } from '../../plan/county';
import { restOf } from '../../plan/history';
import type { Text } from '../../text/text';
import { isGiven } from '../inUse';
import { percentIn } from './keptWords';
import type { Went } from './whereTasksWent';

/** Milestones in words, those that were set. */
export function nodesInWords(nodes: readonly Entry[], per: Settings['nodes'], { moving }: Text): string {
  const { kept } = moving;
  return nodes
    .flatMap((entry, at) => {
      if (entry === null || entry === '') return [];
      const label = per === 'quarters' ? kept.quarter(at + 1) : kept.month(at + 1);
      return [kept.item(label, typeof entry === 'number' ? percentIn(entry) : entry)];
    })
    .reduce((said, item) => (said === '' ? item : kept.join(said, item)), '');
}

interface Moved {
  readonly went: Went;
  /** The row that carries it on; empty where none does. */
  readonly row: string;
  readonly edition: Edition;
  readonly nodes: Settings['nodes'];
}

export function measureHistory(
  measure: PlannedMeasure,
  { went, row, edition, nodes }: Moved,
  language: Language,
  words: Text,
): HistoryRow {
  const { id, task, text, lead, progress, status } = measure;
  const { goal, goalValue, goalUnit, leader, supporting, person, phone } = measure;
  const { deadline, forecast, problem, next, note, before } = measure;
  return {
    from: id,
    edition: edition.id,
    task: went.from === null && isGiven(task) ? String(task) : went.title[language],
    text,
    lead,
    progress,
    status,
    became: went.became,
    to: row,
    ...restOf({
      goal,
      goalValue,
      goalUnit,
      leader,
      supporting,
      person,
      phone,
      deadline,
      nodes: nodesInWords(measure.nodes, nodes, words),
      forecast,
      problem,
      next,
      note,
      before,
    }),
  };
}
