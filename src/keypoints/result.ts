/**
 * An answer, or the reason why there is none. Expected failures are data: a code and parameters; the sentence that a
 * person reads comes from `text/`.
 */
import type { EditionId, Indicator, Words } from '../editions/model';

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What a person could ask instead of a number that an edition does not set. */
interface Instead {
  /** Indicators that the same edition does set a number for: the increase of a level, the level of an increase. */
  readonly related: readonly Indicator[];
  /** Editions that do set a number for this indicator. */
  readonly editions: readonly EditionId[];
}

/** Parameters by code. Every code has a sentence in `text/` in every language. */
export interface ProblemParameters {
  'edition-unknown': { given: string; known: readonly EditionId[] };
  'task-unknown': { edition: string; given: string; count: number };
  'task-unread': { edition: string; number: number };
  'aspect-unknown': { edition: string; given: string; count: number };
  'aspect-unread': { edition: string; number: number };
  'indicator-unknown': { given: string; near: readonly Indicator[] };
  'goal-not-set': { edition: string; indicator: Indicator } & Instead;
  'goal-in-words': { edition: string; indicator: Indicator; words: Words } & Instead;
  'field-unknown': { given: string; known: readonly string[] };
  'field-not-in-edition': { edition: string; task: string; field: string };
  'unit-mismatch': { given: string; indicator: Indicator; known: readonly string[] };
  'language-unknown': { given: string };
  'number-expected': { parameter: string; given: string };
  'date-expected': { parameter: string; given: string };
  'date-outside-year': { given: string; edition: string };
  'fraction-expected': { parameter: string; given: string };
  'text-expected': { parameter: string };
  'argument-missing': { parameter: string };
  'arguments-too-many': { function: string; given: number; most: number };
  'basis-needed': { indicator: Indicator; what: 'baseline' | 'share' };
  'thresholds-crossed': { amber: number; red: number };
  'statistic-missing': { indicator: Indicator; date: string; first: string | null };
  'statistic-none': { indicator: Indicator };
  'statistic-conflict': { indicator: Indicator; date: string; values: readonly string[] };
  'comparison-same-edition': { edition: string };
  'comparison-unread': { task: string; edition: string };
  'nothing-found': { text: string };
  'function-unknown': { given: string; near: readonly string[] };
  'formula-empty': Record<string, never>;
  'formula-unexpected': { at: number; found: string };
  'formula-unfinished': { missing: string };
  'spill-as-argument': { function: string };
}

export type ProblemCode = keyof ProblemParameters;

export type ProblemOf<C extends ProblemCode> = {
  [K in C]: { readonly code: K; readonly parameters: ProblemParameters[K] };
}[C];

export type Problem = ProblemOf<ProblemCode>;

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

export function found<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function problem<C extends ProblemCode>(code: C, parameters: ProblemParameters[C]): Failure {
  return { ok: false, problem: { code, parameters } as Problem };
}
