/**
 * Reading what a cell hands to a function: blanks, one-cell ranges, numbers in text, dates, names.
 *
 * Excel hands a left-out argument over as null, and an empty cell as 0 on the desktop and as null on the web. So that
 * both give the same answer, an optional argument of 0 counts as left out, and a blank one that must be a number is 0.
 */
import type { Edition, Indicator, Language } from '../editions/model';
import { type Day, readDay } from '../keypoints/calendar';
import { findEdition } from '../keypoints/editions';
import { findIndicator } from '../keypoints/indicators';
import { readNumber } from '../keypoints/numbers';
import { found, problem, type Result } from '../keypoints/result';
import { plain, shown } from '../keypoints/spelling';
import type { FunctionHelpText } from '../text/zh/functionHelp';

/** What an argument of each kind is read as. */
export interface KindValues {
  edition: Edition;
  indicator: Indicator;
  /** A task, an aspect, or an indicator or task: found by the rule, inside the edition. */
  thing: string | number;
  /** A field or a unit, plain. */
  word: string;
  language: Language;
  number: number;
  /** Between 0 and 1. */
  fraction: number;
  date: Day;
  text: string;
}

export type Kind = keyof KindValues;

export type ParameterName = keyof FunctionHelpText['parameters'];

export interface Parameter {
  readonly name: ParameterName;
  readonly kind: Kind;
  readonly optional: boolean;
  /** The fields or units that there are, for a `word`. */
  readonly choices?: readonly string[];
}

/** What stands in the argument: the one cell of a one-cell range, the basic value of an entity. */
function content(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  if (Array.isArray(given)) {
    const items: readonly unknown[] = given;
    return items.length === 1 ? content(items[0]) : given;
  }
  return 'basicValue' in given ? given.basicValue : given;
}

function readText(given: unknown, name: string): Result<string> {
  if (typeof given === 'string') return found(given);
  return typeof given === 'number' ? found(String(given)) : problem('text-expected', { parameter: name });
}

function readThing(given: unknown, name: string): Result<string | number> {
  return typeof given === 'number' ? found(given) : readText(given, name);
}

function readAmount(given: unknown, name: string): Result<number> {
  const value = readNumber(given);
  return value === null ? problem('number-expected', { parameter: name, given: shown(given) }) : found(value);
}

/** A fraction between 0 and 1, both included. */
export function fractionFrom(value: number, name: string): Result<number> {
  return value >= 0 && value <= 1
    ? found(value)
    : problem('fraction-expected', { parameter: name, given: String(value) });
}

function readFraction(given: unknown, name: string): Result<number> {
  const amount = readAmount(given, name);
  return amount.ok ? fractionFrom(amount.value, name) : amount;
}

const chinese = /^(?:zh(?:[-_].*)?|cn|中文|汉语|chinese)$/i;
const english = /^(?:en(?:[-_].*)?|英文|英语|english)$/i;

/** `"en"`, `"zh-CN"`, `"英文"` and their like. */
export function readLanguage(given: unknown): Result<Language> {
  const text = typeof given === 'string' ? plain(given) : '';
  if (english.test(text)) return found('en');
  return chinese.test(text) ? found('zh') : problem('language-unknown', { given: shown(given) });
}

function readDate(given: unknown, name: string): Result<Day> {
  const day = readDay(given);
  return day === null ? problem('date-expected', { parameter: name, given: shown(given) }) : found(day);
}

function readWord(given: unknown, name: string): Result<string> {
  const text = readText(given, name);
  return text.ok ? found(plain(text.value)) : text;
}

const readers: { readonly [K in Kind]: (given: unknown, name: string) => Result<KindValues[K]> } = {
  edition: findEdition,
  indicator: findIndicator,
  thing: readThing,
  word: readWord,
  language: readLanguage,
  number: readAmount,
  fraction: readFraction,
  date: readDate,
  text: readText,
};

const isNumeric = (kind: Kind): boolean => kind === 'number' || kind === 'fraction';

/** Kinds that Excel hands over as text, an empty cell then being `"0"`. */
const isName = (kind: Kind): boolean => kind === 'word' || kind === 'language';

const leftOut = found(undefined);

/** The value of one argument; undefined when an optional one is left out. `given` is undefined past the last argument. */
export function readArgument(parameter: Parameter, given: unknown): Result<KindValues[Kind] | undefined> {
  const value = content(given);
  const blank = value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  if (parameter.optional) {
    const none = blank || value === 0 || (value === '0' && isName(parameter.kind));
    return none ? leftOut : readers[parameter.kind](value, parameter.name);
  }
  if (isNumeric(parameter.kind)) {
    if (value === null) return found(0);
  } else if (blank || value === 0) {
    return problem('argument-missing', { parameter: parameter.name });
  }
  if (value === undefined) return problem('argument-missing', { parameter: parameter.name });
  return readers[parameter.kind](value, parameter.name);
}
