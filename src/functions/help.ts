/** What help can say about a function, put together from its definition and the texts. */
import type { AnswerText } from '../text/answers';
import { choicesOf, type Definition, type FunctionId } from './definition';

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
export function helpOf(definition: Definition, text: AnswerText): FunctionHelp {
  const { described, parameters } = text.functions;
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
