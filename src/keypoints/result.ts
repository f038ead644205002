/**
 * An answer, or the reason why there is none. Expected failures are data: a code and parameters; the sentence that a
 * person reads comes from `text/`.
 */

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Parameters by code. Every code has a sentence in `text/` in every language. */
export interface ProblemParameters {
  'edition-unknown': { given: string; known: readonly string[] };
  'task-unknown': { edition: string; given: string; count: number };
  'task-unread': { edition: string; number: number };
  'aspect-unknown': { edition: string; given: string; count: number };
  'aspect-unread': { edition: string; number: number };
  'indicator-unknown': { given: string; near: readonly string[] };
  'goal-not-set': { edition: string; indicator: string; ask: readonly string[] };
  'goal-in-words': { edition: string; indicator: string; words: string; ask: readonly string[] };
  'field-unknown': { given: string; known: readonly string[] };
  'field-not-in-edition': { edition: string; task: string; field: string };
  'unit-mismatch': { given: string; indicator: string; known: readonly string[] };
  'language-unknown': { given: string };
  'number-expected': { parameter: string; given: string };
  'date-expected': { parameter: string; given: string };
  'date-outside-year': { given: string; edition: string };
  'fraction-expected': { parameter: string; given: string };
  'text-expected': { parameter: string };
  'basis-needed': { indicator: string; what: 'baseline' | 'share' };
  'thresholds-crossed': { amber: number; red: number };
  'statistic-missing': { indicator: string; date: string; first: string | null };
  'statistic-none': { indicator: string };
  'statistic-conflict': { indicator: string; date: string; values: readonly string[] };
  'comparison-same-edition': { edition: string };
  'comparison-unread': { task: string; edition: string };
  'nothing-found': { text: string };
}

export type ProblemCode = keyof ProblemParameters;

export type Problem = {
  [C in ProblemCode]: { readonly code: C; readonly parameters: ProblemParameters[C] };
}[ProblemCode];

export function found<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function problem<C extends ProblemCode>(
  code: C,
  parameters: ProblemParameters[C],
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, parameters } as Problem };
}
