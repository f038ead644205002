/** Where the words of a goal, task or aspect come from, how sure they are, and what is disputed about them. */
import { facts } from '../editions/facts';
import type { Confidence, Discrepancy, Goal, Quote, Source, Task, Wording, Words } from '../editions/model';

export interface Provenance {
  readonly quotes: readonly { readonly quote: Quote; readonly source: Source }[];
  readonly confidence: Confidence;
  /** What a reader must know of the wording. */
  readonly note: Words | null;
  /** Places where sources disagree or mislead about it. */
  readonly discrepancies: readonly Discrepancy[];
}

const sources = new Map(facts.sources.map((source) => [source.id, source]));

/** The document with that id. */
export function sourceById(id: Source['id']): Source | undefined {
  return sources.get(id);
}

/** The exact words behind a wording, each with the document it stands in. */
export function quotesOf(wording: Wording): Provenance['quotes'] {
  return wording.quotes.flatMap((quote) => {
    const source = sources.get(quote.source);
    return source === undefined ? [] : [{ quote, source }];
  });
}

function trace(wording: Wording, touched: readonly string[]): Provenance {
  return {
    quotes: quotesOf(wording),
    confidence: wording.confidence,
    note: wording.note,
    discrepancies: facts.discrepancies.filter(({ touches }) => touches.some((id) => touched.includes(id))),
  };
}

/** Where a goal's words come from; disputes about its indicator count as disputes about the goal. */
export function provenanceOfGoal(goal: Goal): Provenance {
  return trace(goal.wording, goal.indicator === null ? [goal.id] : [goal.id, goal.indicator]);
}

/** Where a task's title comes from; disputes about its aspect and its measures count too. */
export function provenanceOfTask(task: Task): Provenance {
  const measures = task.measures.map(({ id }) => id);
  return trace(task.wording, [task.id, `${task.edition}-a${task.aspect}`, ...measures]);
}
