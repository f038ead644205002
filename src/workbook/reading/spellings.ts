/** The words of the template in every form in which a cell can hold them: Chinese, English, or both with a slash. */
import { plain } from '../../keypoints/spelling';
import type { CountyWord } from '../../text/countyWord';
import { type Text, texts } from '../../text/text';

/** Marks that people put behind a word, such as 已完成√. */
const marks = /[√✓✔☑]/gu;

function key(text: string): string {
  return plain(text).replace(marks, '').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** A text in each language, and in both as a sheet of both writes it. */
export function spellings(of: (text: Text) => string, separator = ' / '): readonly string[] {
  const [zh, en] = [of(texts.zh), of(texts.en)];
  return [zh, en, `${zh}${separator}${en}`];
}

/** Finds what a written word stands for, by any of its spellings; the first of two that are spelled alike. */
export function reader<T>(
  meanings: Iterable<readonly [T, readonly string[]]>,
): (written: string) => T | null {
  const known = new Map<string, T>();
  for (const [meaning, written] of meanings) {
    for (const each of written) if (!known.has(key(each))) known.set(key(each), meaning);
  }
  return (written) => known.get(key(written)) ?? null;
}

/** A list of choices: codes of the plan by the words that stand for them. */
export function choices<T extends string>(words: { readonly [code in T]: CountyWord }): (
  written: string,
) => T | null {
  // Keys of the record are exactly its codes.
  const codes = Object.keys(words) as T[];
  return reader(codes.map((code) => [code, spellings((text) => text.countyWords[words[code]])] as const));
}
