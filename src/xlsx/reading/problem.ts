/** What was read, or why nothing could be: failures of a stranger's file are data, and their sentences are in `text/`. */
import type { ProblemWords } from '../../text/zh/writing';
import type { ReadingProblems } from '../../text/zh/reading';

type ReadingCode = keyof ReadingProblems;

export type ReadingProblem = {
  readonly [C in ReadingCode]: { readonly code: C; readonly parameters: ReadingProblems[C] };
}[ReadingCode];

export interface Unread {
  readonly ok: false;
  readonly problem: ReadingProblem;
}

export type Reading<T> = { readonly ok: true; readonly value: T } | Unread;

export function read<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function unread(problem: ReadingProblem): Unread {
  return { ok: false, problem };
}

type Sentences = { readonly [C in ReadingCode]: (parameters: ReadingProblems[C]) => ProblemWords };

function say<C extends ReadingCode>(
  { code, parameters }: { readonly code: C; readonly parameters: ReadingProblems[C] },
  sentences: Sentences,
): ProblemWords {
  return sentences[code](parameters);
}

/** What happened to the file, what is safe, and what to do next. */
export function sayReadingProblem(problem: ReadingProblem, sentences: Sentences): ProblemWords {
  return say(problem, sentences);
}
