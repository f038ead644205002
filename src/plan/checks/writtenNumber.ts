/**
 * A number that somebody wrote as text, and what it comes to in its column. People write `３，０００万元`, `≥85%`, `约30`,
 * `854万(高标准农田400万元,…)`; published county tables have all of them. Only what can be read in one way is taken.
 */
import { plain } from '../../keypoints/spelling';
import { tidy } from '../../keypoints/numbers';

/** In what the numbers of a column are. */
export type ColumnUnit =
  /** Shares as fractions; `whole` where nothing can be more than 100 %. */
  | { readonly kind: 'share'; readonly whole: boolean }
  /** 万元. */
  | { readonly kind: 'money' }
  /** Things counted, such as 户. */
  | { readonly kind: 'count'; readonly of: readonly string[] }
  /** Whatever the row says; may be empty. */
  | { readonly kind: 'own'; readonly unit: string };

/** Why a text is not taken for a number, though one may stand in it. */
export type Doubt =
  | 'about'
  | 'range'
  | 'bound'
  /** Its unit is none of the column's, or might be meant in two ways. */
  | 'unit'
  /** Words beside it would be lost. */
  | 'remark'
  /** 1 is 100 % or 1 %. */
  | 'percentOrShare'
  /** Nothing there can be more than 100 %. */
  | 'aboveWhole'
  | 'words';

export type Written =
  | { readonly kind: 'number'; readonly value: number; readonly bound: 'least' | 'most' | null }
  | { readonly kind: 'doubt'; readonly why: Doubt; readonly near: number | null }
  /** A mark for nothing: `-`, `/`, 无. */
  | { readonly kind: 'nothing' };

const figure = String.raw`[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d{1,2})?`;
const unitWords = String.raw`[^\d\s(),;:<>=≤≥~+-]{0,12}`;
const least = '≥|>=|不低于|不少于|不小于|at least';
const most = '≤|<=|不高于|不超过|不大于|at most';
const strict = '>|<|超过|高于|突破|大于|小于|低于|不足|达到|达';

const plainly = new RegExp(String.raw`^(${least}|${most}|=)?\s*(${figure})\s*(${unitWords})$`, 'iu');
const bounded = new RegExp(String.raw`^(?:${strict})\s*(${figure})\s*(${unitWords})$`, 'iu');
const about = new RegExp(
  String.raw`^(?:约|大约|近|将近|逾|about|approx\.?|nearly|c\.)\s*(${figure})\s*(${unitWords})$`,
  'iu',
);
const roughly = new RegExp(String.raw`^(${figure})\s*(?:余|多|几|\+)(${unitWords})$`, 'iu');
const roughlyAfter = new RegExp(
  String.raw`^(${figure})\s*(\P{L}?[^\d\s(),]{0,6}?)(?:左右|上下|以上|以下|以内)$`,
  'iu',
);
const range = new RegExp(String.raw`^${figure}\s*\P{Nd}{0,4}\s*(?:-|–|—|~|至|到)\s*${figure}`, 'iu');
const remarked = new RegExp(String.raw`^(${figure})\s*(${unitWords})\s*(?:[(;:]|,(?!\d)).*$`, 'isu');
const nothing = /^(?:[-–—_/\\.。、·…*×]+|无|暂无|没有|空|none|n\/?a|nil)$/iu;
const longest = 200;

const money: { readonly [unit: string]: number } = {
  元: 0.0001,
  yuan: 0.0001,
  千元: 0.1,
  万: 1,
  万元: 1,
  百万元: 100,
  千万元: 1000,
  亿: 10_000,
  亿元: 10_000,
};
const multiples: { readonly [word: string]: number } = { 万: 10_000, 亿: 100_000_000 };
/** Whether people write this for per cent. */
export const isPerCent = (unit: string): boolean => perCent.has(word(unit));

/** Whether people write this where there is nothing: `-`, `/`, 无. */
export const isMarkForNothing = (given: string): boolean => nothing.test(plain(given));

const perCent: ReadonlySet<string> = new Set(['%', '百分比', '百分之', 'percent', 'per cent']);

function word(unit: string): string {
  return plain(unit)
    .toLowerCase()
    .replace(/[\s。.、]/gu, '')
    .replace(/^个(?=.)/u, '');
}

/** By what the number is multiplied to stand in the column; null where that cannot be told. */
function factorFor(given: string, column: ColumnUnit): number | null {
  const unit = word(given);
  switch (column.kind) {
    case 'share':
      return unit === '' ? 1 : perCent.has(unit) ? 0.01 : null;
    case 'money':
      return unit === '' ? 1 : (money[unit] ?? null);
    case 'count': {
      const names = column.of.map(word);
      if (unit === '' || names.includes(unit)) return 1;
      const [first = '', ...rest] = Array.from(unit);
      const multiple = multiples[first];
      const counted = rest.join('');
      return multiple !== undefined && (counted === '' || names.includes(counted)) ? multiple : null;
    }
    case 'own': {
      const own = word(column.unit);
      if (unit === '' || unit === own) return 1;
      if (perCent.has(unit) && perCent.has(own)) return 1;
      const [from, to] = [money[unit], money[own]];
      // 万 and 亿 alone say how many, not of what.
      const both = from !== undefined && to !== undefined && /元|yuan/.test(unit) && /元|yuan/.test(own);
      return both ? from / to : null;
    }
  }
}

const digits = (text: string): number => Number(text.replace(/,/g, ''));

function taken(text: string, unit: string, bound: 'least' | 'most' | null, column: ColumnUnit): Written {
  const given = digits(text);
  const factor = factorFor(unit, column);
  if (factor === null || !Number.isFinite(given)) return { kind: 'doubt', why: 'unit', near: null };
  const value = tidy(given * factor);
  if (column.kind === 'share' && column.whole && unit !== '' && value > 1) {
    return { kind: 'doubt', why: 'aboveWhole', near: null };
  }
  if (column.kind !== 'share' || unit !== '') return { kind: 'number', value, bound };
  const meant = shareMeant(value, column.whole);
  return meant === null
    ? { kind: 'doubt', why: 'percentOrShare', near: null }
    : { kind: 'number', value: meant, bound };
}

/**
 * What a plain number in a column of shares stands for: 0.85 is itself. From 2 to 100, where nothing can be more than
 * 100 %, it can only be a percentage without its sign: twice the whole makes no sense. 1 may be 1 % or 100 %, and 1.2
 * may be a true 120 %: null.
 */
function shareMeant(value: number, whole: boolean): number | null {
  if (value >= 0 && value < 1) return value;
  return whole ? percentTyped(value) : null;
}

/** The share that a number from 2 to 100 stands for where nothing can be more than 100 %; null for any other. */
export function percentTyped(value: number): number | null {
  return value >= 2 && value <= 100 ? tidy(value / 100) : null;
}

function doubt(why: Doubt, found: RegExpExecArray | null, column: ColumnUnit): Written {
  const [, text, unit = ''] = found ?? [];
  if (text === undefined) return { kind: 'doubt', why, near: null };
  const read = taken(text, unit, null, column);
  return { kind: 'doubt', why, near: read.kind === 'number' ? read.value : null };
}

/** What a text that stands in the place of a number comes to in its column. */
export function writtenNumber(given: string, column: ColumnUnit): Written {
  const text = plain(given);
  if (text.length > longest) return { kind: 'doubt', why: 'words', near: null };
  if (isMarkForNothing(text)) return { kind: 'nothing' };
  const ways: readonly (readonly [Doubt, RegExp])[] = [
    ['bound', bounded],
    ['about', about],
    ['about', roughly],
    ['about', roughlyAfter],
  ];
  for (const [why, pattern] of ways) {
    const found = pattern.exec(text);
    if (found !== null) return doubt(why, found, column);
  }
  const [, sign = '', number, unit = ''] = plainly.exec(text) ?? [];
  if (number !== undefined) {
    const bound = new RegExp(`^(?:${least})$`, 'i').test(sign)
      ? 'least'
      : new RegExp(`^(?:${most})$`, 'i').test(sign)
        ? 'most'
        : null;
    return taken(number, unit, bound, column);
  }
  if (range.test(text)) return { kind: 'doubt', why: 'range', near: null };
  const remark = remarked.exec(text);
  return remark === null ? { kind: 'doubt', why: 'words', near: null } : doubt('remark', remark, column);
}
