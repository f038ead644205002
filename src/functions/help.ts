/** What help can say about a function, put together from its definition and the texts. */
import type { Language } from '../editions/model';
import type { AnswerText } from '../text/answers';
import type { Text } from '../text/text';
import { choicesOf, type Definition, type FunctionId } from './definition';

/** The words that documentation takes: what is said of the functions, and what they answer. */
export type HelpTexts = { readonly [L in Language]: AnswerText & Pick<Text, 'functionHelp'> };

export interface FunctionHelp {
  readonly id: FunctionId;
  /** `KEYPOINT_TARGET(edition, indicator, [field_or_unit])`. */
  readonly signature: string;
  readonly does: string;
  readonly gives: string;
  readonly spills: boolean;
  readonly parameters: readonly ParameterHelp[];
  readonly example: Definition['example'];
}

export interface ParameterHelp {
  readonly name: string;
  readonly optional: boolean;
  readonly meaning: string;
  /** What can be chosen from; undefined where anything may be written. */
  readonly choices: readonly string[] | undefined;
}

/** The help for a function in the language of the text. */
export function helpOf(definition: Definition, text: Pick<Text, 'functionHelp'>): FunctionHelp {
  const { described, parameters } = text.functionHelp;
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    id: definition.id,
    signature: `${definition.id}(${names.join(', ')})`,
    does: described[definition.id].does,
    gives: described[definition.id].gives,
    spills: definition.spills,
    parameters: definition.parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional,
      meaning: parameters[parameter.name],
      choices: choicesOf(parameter),
    })),
    example: definition.example,
  };
}
