/** What a command of the terminal program is given, and what it ends with. */
import type { Text, texts } from '../text/text';
import type { FileFault } from '../text/zh/template';
import type { OptionKind } from './line';

/** All texts of all languages. */
export type Texts = typeof texts;

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** 0: there is an answer. 1: the answer is an error. 2: it was asked wrongly. */
  readonly exitCode: 0 | 1 | 2;
}

export type FileRead =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly fault: FileFault };

/** The files of the machine. Writing leaves the whole file or none. */
export interface Files {
  readonly read: (path: string) => FileRead;
  /** Null when it was written. */
  readonly write: (path: string, bytes: Uint8Array) => FileFault | null;
}

export interface Asked {
  /** What stands after the command's name. */
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** In which to speak. */
  readonly text: Text;
  readonly texts: Texts;
  readonly files: Files;
}

export interface Command {
  /** Those that only this command knows. */
  readonly options: ReadonlyMap<string, OptionKind>;
  readonly run: (asked: Asked) => Outcome;
}

export function printed(lines: readonly string[]): Outcome {
  return { stdout: `${lines.join('\n')}\n`, stderr: '', exitCode: 0 };
}

export function failed(sentence: string): Outcome {
  return { stdout: '', stderr: `${sentence}\n`, exitCode: 1 };
}

export function misused(sentence: string): Outcome {
  return { stdout: '', stderr: `${sentence}\n`, exitCode: 2 };
}
