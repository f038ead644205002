/** What a KEYPOINT_ function is: its parameters, a runnable example, and its rule. */
import type { Language } from '../editions/model';
import { indicators } from '../keypoints/indicators';
import type { Result } from '../keypoints/result';
import type { AnswerText } from '../text/answers';
import type { FunctionHelpText } from '../text/zh/functionHelp';
import { type Kind, type KindValues, type Parameter, type ParameterName, readArgument } from './arguments';

export type FunctionId = keyof FunctionHelpText['described'];

export type Cell = string | number;

/** One value, or rows of equal length, made for this one answer. */
export type Output = Cell | Cell[][];

/** All texts, so that an answer can be put in the language that it is asked for in. */
export type Texts = { readonly [L in Language]: AnswerText };

export interface Definition {
  readonly id: FunctionId;
  readonly parameters: readonly Parameter[];
  /** Whether the answer is rows, which Excel spills over the cells below. */
  readonly spills: boolean;
  /** A formula that answers, and what it answers: for rows, how the first begins, its cells parted by ` | `. */
  readonly example: { readonly formula: string; readonly answer: string };
  /** Reads the arguments and applies the rule. */
  readonly evaluate: (given: readonly unknown[], texts: Texts) => Result<Output>;
}

type Value<P> = P extends { readonly kind: infer K extends Kind; readonly optional: infer O }
  ? O extends true
    ? KindValues[K] | undefined
    : KindValues[K]
  : never;

type Values<P extends readonly Parameter[]> = { readonly [I in keyof P]: Value<P[I]> };

export function required<N extends ParameterName, K extends Kind>(name: N, kind: K) {
  return { name, kind, optional: false } as const;
}

export function optional<N extends ParameterName, K extends Kind>(name: N, kind: K) {
  return { name, kind, optional: true } as const;
}

/** An optional field or unit, with those that there are. */
export function optionalWord<N extends ParameterName>(name: N, choices: readonly string[]) {
  return { name, kind: 'word', optional: true, choices } as const;
}

/** The parameter that nearly every function ends with. */
export const inLanguage = optional('language', 'language');

/** What Excel and the pane can offer for a parameter; undefined where anything may be written. */
export function choicesOf(parameter: Parameter): readonly string[] | undefined {
  if (parameter.kind === 'indicator') return indicators.map((indicator) => indicator.id);
  return parameter.kind === 'language' ? ['zh', 'en'] : parameter.choices;
}

/** A definition whose rule receives its arguments read, in the order and of the kinds that `parameters` state. */
export function define<const P extends readonly Parameter[]>({
  parameters,
  rule,
  ...rest
}: Omit<Definition, 'parameters' | 'evaluate'> & {
  readonly parameters: P;
  readonly rule: (texts: Texts, ...values: Values<P>) => Result<Output>;
}): Definition {
  return {
    ...rest,
    parameters,
    evaluate: (given, texts) => {
      const values: unknown[] = [];
      for (let i = 0; i < parameters.length; i++) {
        const parameter = parameters[i];
        if (parameter === undefined) break;
        const value = readArgument(parameter, given[i]);
        if (!value.ok) return value;
        values.push(value.value);
      }
      // Each value was read by the reader of its parameter's kind, which a type cannot follow through a loop.
      return rule(texts, ...(values as unknown as Values<P>));
    },
  };
}
