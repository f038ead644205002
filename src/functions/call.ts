/**
 * Calling a KEYPOINT_ function with what a cell hands over. The same for Excel, the pane, the preview and the terminal.
 *
 * Two errors can carry a sentence in Excel. `#N/A` says that the question is right and has no answer (not set, in words
 * only, not read, in conflict), so that IFNA can stand in for it; `#VALUE!` says that an argument is wrong.
 */
import type { Language } from '../editions/model';
import { type Problem, type ProblemCode, problem } from '../keypoints/result';
import { nearest, shown } from '../keypoints/spelling';
import { problemSentence } from '../text/sentence';
import { answerTexts } from '../text/answers';
import { readLanguage } from './arguments';
import type { Cell, Definition, Texts } from './definition';
import { definitions } from './definitions';

export type Answer =
  | { readonly kind: 'value'; readonly value: Cell }
  | { readonly kind: 'spill'; readonly rows: Cell[][] }
  | { readonly kind: 'error'; readonly code: '#N/A' | '#VALUE!'; readonly message: string };

const noAnswer: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'task-unread',
  'aspect-unread',
  'goal-not-set',
  'goal-in-words',
  'field-not-in-edition',
  'statistic-missing',
  'statistic-none',
  'statistic-conflict',
  'comparison-unread',
  'nothing-found',
]);

const byId = new Map<string, Definition>(definitions.map((definition) => [definition.id, definition]));

let messageLanguage: Language = 'zh';

/** Sets the language of error sentences for calls that do not ask for a language themselves: Excel's display language. */
export function setMessageLanguage(language: Language): void {
  messageLanguage = language;
}

/** The definition with that id, in capitals or not. */
export function definitionOf(id: string): Definition | undefined {
  return byId.get(id) ?? byId.get(id.toUpperCase());
}

/** The problem as Excel can show it, in the language of the display unless another is asked for. */
export function errorAnswer(
  reason: Problem,
  texts: Texts = answerTexts,
  language: Language = messageLanguage,
): Answer {
  return {
    kind: 'error',
    code: noAnswer.has(reason.code) ? '#N/A' : '#VALUE!',
    message: problemSentence(reason, texts[language]),
  };
}

/** The language that the call itself asks for. */
function languageAskedFor(definition: Definition, args: readonly unknown[]): Language | undefined {
  const place = definition.parameters.findIndex((parameter) => parameter.kind === 'language');
  const language = place < 0 ? undefined : readLanguage(args[place]);
  return language?.ok === true ? language.value : undefined;
}

/**
 * Calls a function by its id. Arguments come as Excel hands them over: left-out ones as null or not at all. A failure is
 * an answer, never an exception; its sentence is in the language that the call asks for, else in that of the display.
 */
export function callFunction(id: string, args: readonly unknown[], texts: Texts = answerTexts): Answer {
  const definition = definitionOf(id);
  if (definition === undefined) return errorAnswer(unknownFunction(id), texts);
  const result =
    args.length > definition.parameters.length
      ? problem('arguments-too-many', {
          function: definition.id,
          given: args.length,
          most: definition.parameters.length,
        })
      : definition.evaluate(args, texts);
  if (!result.ok) {
    return errorAnswer(result.problem, texts, languageAskedFor(definition, args));
  }
  const { value } = result;
  return typeof value === 'object' ? { kind: 'spill', rows: value } : { kind: 'value', value };
}

function unknownFunction(id: string): Problem {
  const near = nearest(id, definitions, (definition) => [definition.id]).map((definition) => definition.id);
  return problem('function-unknown', { given: shown(id), near }).problem;
}
