/**
 * One spelling for what people write in many: full-width and half-width, capitals, spaces, invisible characters.
 */

const invisible = /[\u200b-\u200d\u2060\ufeff]/g;
const longestShown = 40;

/** The text in its plain form: full-width letters and digits made half-width, no invisible characters, trimmed. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\u2212/g, '-')
    .trim();
}

/** The text for comparing names: plain, lower case, without spaces and punctuation. */
export function nameKey(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}

/** What was given, as a sentence can quote it: never longer than 40 characters. */
export function shown(given: unknown): string {
  if (given === null || given === undefined) return '';
  const simple = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
  const text = simple ? String(given) : typeof given;
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function pairs(key: string): ReadonlySet<string> {
  const letters = Array.from(key);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`));
}

/** How much of two names is the same pairs of letters: 0 for nothing, 1 for all (the Dice coefficient). */
function likeness(one: string, other: string): number {
  const a = pairs(one);
  const b = pairs(other);
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** At most three of the things whose names come nearest to what was written, for a sentence that asks "did you mean". */
export function nearest<T>(
  written: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): readonly T[] {
  const key = nameKey(written);
  return things
    .map((thing) => ({
      thing,
      score: Math.max(...namesOf(thing).map((name) => likeness(key, nameKey(name)))),
    }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ thing }) => thing);
}
