/** What a command of the terminal program ends with. */
import type { Text, texts } from '../text/text';

/** All texts of all languages. */
export type Texts = typeof texts;

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** 0: there is an answer. 1: the answer is an error. 2: it was asked wrongly. */
  readonly exitCode: 0 | 1 | 2;
}

/** One command: what stands after its name on the line, and the texts to speak with. */
export type Command = (args: readonly string[], text: Text, texts: Texts) => Outcome;

export function printed(lines: readonly string[]): Outcome {
  return { stdout: `${lines.join('\n')}\n`, stderr: '', exitCode: 0 };
}

export function failed(sentence: string): Outcome {
  return { stdout: '', stderr: `${sentence}\n`, exitCode: 1 };
}

export function misused(sentence: string): Outcome {
  return { stdout: '', stderr: `${sentence}\n`, exitCode: 2 };
}
