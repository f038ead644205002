/**
 * Finding tasks by words, in Chinese and English alike, best first.
 *
 * A word counts most in a task's title, then in its aspect's title, then in its measures and the actors they name.
 * Chinese is matched by the written string and, failing that, by its pairs of characters; English by beginnings of
 * words. Every word asked for must be found. Width, capitals and punctuation make no difference.
 */
import type { Aspect, EditionId, Task, Words } from '../editions/model';
import { editions } from './editions';
import { nameKey, plain } from './spelling';
import { tasksOf } from './tasks';

export type Place = 'id' | 'title' | 'aspect' | 'measure' | 'actor';

export interface Hit {
  readonly task: Task;
  readonly aspect: Aspect;
  /** Where the best match stands. */
  readonly place: Place;
  readonly score: number;
}

interface Passage {
  readonly place: Place;
  /** Chinese, as a name key. */
  readonly zh: string;
  /** English, word by word. */
  readonly en: readonly string[];
}

interface Entry {
  readonly task: Task;
  readonly aspect: Aspect;
  readonly passages: readonly Passage[];
}

const weight: { readonly [P in Place]: number } = { id: 200, title: 100, aspect: 40, measure: 20, actor: 10 };
/** A Chinese word found only by its pairs of characters counts half, and must share this part of its pairs. */
const pairsNeeded = 0.6;
/** English words that say nothing about a task. */
const unspecific = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const han = /\p{Script=Han}/u;

function wordsOf(text: string): string[] {
  return plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function passage(place: Place, { zh, en }: Words): Passage {
  return { place, zh: nameKey(zh), en: wordsOf(en) };
}

function entry(task: Task, aspect: Aspect): Entry {
  return {
    task,
    aspect,
    passages: [
      { place: 'id', zh: task.id, en: [] },
      passage('title', task.wording),
      passage('aspect', aspect.wording),
      ...task.measures.map((measure) => passage('measure', measure.wording)),
      ...task.actors.map((actor) => passage('actor', actor)),
    ],
  };
}

let entries: readonly Entry[] | undefined;

function index(): readonly Entry[] {
  entries ??= editions.flatMap((edition) =>
    edition.aspects.flatMap((aspect) =>
      tasksOf(edition)
        .filter((task) => task.aspect === aspect.number)
        .map((task) => entry(task, aspect)),
    ),
  );
  return entries;
}

/** How well Chinese text holds a word: 1 as written, up to a half by pairs of characters, 0 not at all. */
function likenessInChinese(text: string, word: string): number {
  if (text.includes(word)) return 1;
  const letters = Array.from(word);
  if (letters.length < 3) return 0;
  const pairs = letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= pairsNeeded ? share / 2 : 0;
}

/** How well English words hold a word: 1 the word itself, 0.8 its beginning. The plural is the same word. */
function likenessInEnglish(words: readonly string[], word: string): number {
  const stem = word.length > 3 ? word.replace(/s$/, '') : word;
  if (words.some((other) => other === word || other === stem || other === `${stem}s`)) return 1;
  return words.some((other) => other.startsWith(stem)) ? 0.8 : 0;
}

function likeness({ zh, en, place }: Passage, word: string): number {
  if (place === 'id' || isId.test(word)) return place === 'id' && zh === word ? 1 : 0;
  // Names such as 5G and NB-IoT stand in the Chinese text too.
  return han.test(word)
    ? likenessInChinese(zh, word)
    : Math.max(likenessInEnglish(en, word), zh.includes(word) && word.length > 1 ? 0.9 : 0);
}

const isId = /^\d{4}-\d{2}$/;

interface Found {
  readonly place: Place;
  readonly score: number;
}

/** The best place for one word; further places add a little, so that a task that keeps speaking of it comes first. */
function find(passages: readonly Passage[], word: string): Found | null {
  let best: Found | null = null;
  let further = 0;
  for (const one of passages) {
    const score = likeness(one, word) * weight[one.place];
    if (score === 0) continue;
    further += score / 100;
    if (best === null || score > best.score) best = { place: one.place, score };
  }
  return best === null ? null : { place: best.place, score: best.score + further };
}

/** The words of a run of text: Chinese apart from English. */
function wordsIn(run: string): readonly string[] {
  return run
    .split(/[\p{P}\p{S}]+/u)
    .flatMap((part) => part.match(/\p{Script=Han}+(?:[a-z0-9]+\p{Script=Han}+)*|[^\p{Script=Han}]+/gu) ?? [])
    .map(nameKey);
}

/** What is asked for: ids stay whole, Chinese and English are told apart, words that say nothing are left out. */
function asked(text: string): readonly string[] {
  const runs = plain(text)
    .toLowerCase()
    .split(/\s+/)
    .flatMap((part) => {
      const id = /^(\d{4})-(\d{1,2})$/.exec(part);
      return id === null ? wordsIn(part) : [`${id[1] ?? ''}-${(id[2] ?? '').padStart(2, '0')}`];
    })
    .filter((part) => part !== '');
  const specific = runs.filter((word) => !unspecific.has(word));
  return specific.length > 0 ? specific : runs;
}

/**
 * The tasks that hold every word of the text, best first; of equals the newest edition's first, then by number. An empty
 * text finds nothing.
 */
export function search(text: string, { edition }: { readonly edition?: EditionId } = {}): readonly Hit[] {
  const words = asked(text);
  if (words.length === 0) return [];
  return index()
    .filter(({ task }) => edition === undefined || task.edition === edition)
    .flatMap(({ task, aspect, passages }): Hit[] => {
      let score = 0;
      let best: Found | null = null;
      for (const word of words) {
        const place = find(passages, word);
        if (place === null) return [];
        score += place.score;
        if (best === null || place.score > best.score) best = place;
      }
      return best === null ? [] : [{ task, aspect, place: best.place, score: score / words.length }];
    })
    .sort(
      (a, b) =>
        b.score - a.score || Number(b.task.edition) - Number(a.task.edition) || a.task.number - b.task.number,
    );
}
