/**
 * Formulas of KEYPOINT_ functions as a person types them, for places that have no Excel: the terminal and the preview.
 *
 * Read are calls (one inside another, arguments left out), numbers, percentages, texts, TRUE and FALSE, with or without
 * the leading `=`, and with the full-width punctuation and quotes that a Chinese keyboard gives. There is no arithmetic.
 */
import { type Failure, found, problem, type Result } from '../keypoints/result';
import { answerTexts } from '../text/answers';
import { type Answer, callFunction, errorAnswer } from './call';
import type { Cell, Texts } from './definition';

type Literal = Cell | boolean;

export type Expression =
  | { readonly kind: 'literal'; readonly value: Literal }
  /** An argument that was left out is null. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] };

/** As deep as Excel lets functions stand inside functions. */
const deepest = 64;
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['“', '“”'],
  ['”', '“”'],
]);

class Reader {
  private at = 0;
  private readonly letters: readonly string[];

  constructor(text: string) {
    this.letters = Array.from(text);
  }

  /** The next letter that is no space, half-width; empty at the end. */
  peek(): string {
    while (/\s/.test(this.letters[this.at] ?? '')) this.at++;
    return (this.letters[this.at] ?? '').normalize('NFKC');
  }

  /** Where the next letter that is no space stands, counted from 0. */
  place(): number {
    this.peek();
    return this.at;
  }

  take(letter: string): boolean {
    if (this.peek() !== letter) return false;
    this.at++;
    return true;
  }

  /** What matches from here on, made half-width. */
  match(pattern: RegExp): string {
    this.peek();
    let text = '';
    for (let i = this.at; i < this.letters.length; i++) {
      const longer = text + (this.letters[i] ?? '').normalize('NFKC');
      if (!pattern.test(longer)) break;
      text = longer;
    }
    this.at += Array.from(text).length;
    return text;
  }

  /** The opening quote that stands here, as it was typed. */
  quote(): string | undefined {
    this.peek();
    const letter = this.letters[this.at] ?? '';
    return closing.has(letter) ? letter : undefined;
  }

  /** The text inside quotes, where a doubled quote stands for one; null when it is never closed. */
  quoted(opening: string): string | null {
    const ends = closing.get(opening) ?? opening;
    let text = '';
    for (let i = this.at + 1; i < this.letters.length; i++) {
      const letter = this.letters[i] ?? '';
      if (!ends.includes(letter)) {
        text += letter;
      } else if (letter === opening && this.letters[i + 1] === letter) {
        text += letter;
        i++;
      } else {
        this.at = i + 1;
        return text;
      }
    }
    return null;
  }

  /** What is wrong here: an unreadable letter, or an end that came too soon. */
  fault(missing: string): Failure {
    const letter = this.peek();
    return letter === ''
      ? problem('formula-unfinished', { missing })
      : problem('formula-unexpected', { at: this.at + 1, found: this.letters[this.at] ?? letter });
  }
}

const beginsNumber = /^[\d.]$/;
const numberSoFar = /^(?:\d+\.?\d*|\.\d*)(?:[eE](?:[+-]?\d*))?$/;
const wholeNumber = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const nameSoFar = /^[A-Za-z_][A-Za-z0-9_.]*$/;

function readNumeral(reader: Reader): Result<Expression> {
  const digits = reader.match(numberSoFar);
  if (!wholeNumber.test(digits)) return reader.fault('0–9');
  const value = Number(digits);
  return found({ kind: 'literal', value: reader.take('%') ? value / 100 : value });
}

function readArguments(reader: Reader, depth: number): Result<readonly (Expression | null)[]> {
  const args: (Expression | null)[] = [];
  if (reader.take(')')) return found(args);
  for (;;) {
    const next = reader.peek();
    if (next === ',' || next === ')') {
      args.push(null);
    } else {
      const arg = readExpression(reader, depth + 1);
      if (!arg.ok) return arg;
      args.push(arg.value);
    }
    if (reader.take(')')) return found(args);
    if (!reader.take(',')) return reader.fault(')');
  }
}

/** A name that calls nothing: a function half typed, or a cell or a name of the workbook, which nobody here can read. */
function bareName(reader: Reader, name: string, at: number): Failure {
  return name.startsWith('KEYPOINT_')
    ? reader.fault('(')
    : problem('formula-unexpected', { at: at + 1, found: name });
}

function readName(reader: Reader, depth: number): Result<Expression> {
  const start = reader.place();
  const name = reader.match(nameSoFar).toUpperCase();
  if (reader.take('(')) {
    const args = readArguments(reader, depth);
    return args.ok ? found({ kind: 'call', name, args: args.value }) : args;
  }
  if (name === 'TRUE' || name === 'FALSE') return found({ kind: 'literal', value: name === 'TRUE' });
  return bareName(reader, name, start);
}

function readSigned(reader: Reader, sign: 1 | -1): Result<Expression> {
  if (!beginsNumber.test(reader.peek())) return reader.fault('0–9');
  const number = readNumeral(reader);
  if (!number.ok || number.value.kind === 'call') return number;
  return found({ kind: 'literal', value: Number(number.value.value) * sign });
}

function readExpression(reader: Reader, depth: number): Result<Expression> {
  if (depth > deepest) return reader.fault('KEYPOINT_');
  const quote = reader.quote();
  if (quote !== undefined) {
    const text = reader.quoted(quote);
    return text === null
      ? problem('formula-unfinished', { missing: '"' })
      : found({ kind: 'literal', value: text });
  }
  if (reader.take('-')) return readSigned(reader, -1);
  if (reader.take('+')) return readSigned(reader, 1);
  const letter = reader.peek();
  if (beginsNumber.test(letter)) return readNumeral(reader);
  return nameSoFar.test(letter) ? readName(reader, depth) : reader.fault('KEYPOINT_');
}

/** Reads a formula, with or without its leading `=`. */
export function parseFormula(text: string): Result<Expression> {
  const reader = new Reader(text);
  reader.take('=');
  if (reader.peek() === '') return problem('formula-empty', {});
  const expression = readExpression(reader, 0);
  if (!expression.ok) return expression;
  return reader.peek() === '' ? expression : reader.fault('');
}

function argument(expression: Expression | null, texts: Texts): Answer | Literal | null {
  if (expression === null || expression.kind === 'literal')
    return expression === null ? null : expression.value;
  const answer = evaluateExpression(expression, texts);
  if (answer.kind === 'value') return answer.value;
  if (answer.kind === 'error') return answer;
  const only = answer.rows.length === 1 && answer.rows[0]?.length === 1 ? answer.rows[0][0] : undefined;
  return only ?? errorAnswer(problem('spill-as-argument', { function: expression.name }).problem, texts);
}

/** The answer of a formula that was read. An error in an inner function is the answer of the whole. */
export function evaluateExpression(expression: Expression, texts: Texts = answerTexts): Answer {
  if (expression.kind === 'literal') {
    const { value } = expression;
    return { kind: 'value', value: typeof value === 'boolean' ? String(value).toUpperCase() : value };
  }
  const args: (Literal | null)[] = [];
  for (const one of expression.args) {
    const value = argument(one, texts);
    if (typeof value === 'object' && value !== null) return value;
    args.push(value);
  }
  return callFunction(expression.name, args, texts);
}

/** The answer of a formula; one that cannot be read is answered with an error. */
export function evaluateFormula(text: string, texts: Texts = answerTexts): Answer {
  const expression = parseFormula(text);
  return expression.ok ? evaluateExpression(expression.value, texts) : errorAnswer(expression.problem, texts);
}
