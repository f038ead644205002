/** Everything that a person reads stands in both languages, and every wording rests on the words of a source. */
import type { Facts, Wording } from '../model';
import { defect, idsOf, type Defect } from './parts';

const HAN = /[\u4e00-\u9fff]/;

interface Node {
  /** The nearest id above, such as `2024-05.2`. */
  readonly place: string;
  readonly value: object;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Every object inside a value, with the nearest id above it. */
function nodesOf(value: unknown, place: string): readonly Node[] {
  if (!isObject(value)) {
    return [];
  }
  const own = 'id' in value && typeof value.id === 'string' ? value.id : place;
  const children: readonly unknown[] = Object.values(value);
  return [{ place: own, value }, ...children.flatMap((child) => nodesOf(child, own))];
}

function isFilled(words: unknown): words is string {
  return typeof words === 'string' && words.trim() !== '';
}

function languageDefects({ place, value }: Node): readonly Defect[] {
  if (!('zh' in value) && !('en' in value)) {
    return [];
  }
  const zh = 'zh' in value ? value.zh : undefined;
  const en = 'en' in value ? value.en : undefined;
  return [
    ...(isFilled(zh) && HAN.test(zh) ? [] : [defect(place, 'the Chinese is missing or is not Chinese')]),
    ...(isFilled(en) ? [] : [defect(place, 'the English is missing')]),
  ];
}

function quoteDefects({ place, value }: Node, sources: ReadonlySet<unknown>): readonly Defect[] {
  if (!('words' in value) || !('source' in value)) {
    return [];
  }
  const { source, words } = value;
  return [
    ...(sources.has(source) ? [] : [defect(place, `quotes the unknown source ${String(source)}`)]),
    ...(isFilled(words) ? [] : [defect(place, `quotes nothing of ${String(source)}`)]),
  ];
}

/** Sources are recorded with half-width punctuation; wordings are shown with full-width. */
function sameChinese(shown: string, quoted: string): boolean {
  const bare = (words: string) => words.replace(/[,，]/g, '，').replace(/……$/, '');
  return bare(shown) === bare(quoted);
}

function isWording(value: object): value is Wording {
  return 'zhOrigin' in value && 'quotes' in value;
}

function wordingDefects({ place, value }: Node): readonly Defect[] {
  if (!isWording(value)) {
    return [];
  }
  const chinese = value.quotes.filter(({ language }) => language === 'zh');
  if (value.quotes.length < 1) {
    return [defect(place, 'a wording without a quote')];
  }
  switch (value.zhOrigin) {
    case 'quoted':
      return chinese.some(({ words }) => sameChinese(value.zh, words))
        ? []
        : [defect(place, 'the Chinese is called quoted but no quote has these words')];
    case 'reconstructed':
      return value.note === null ? [defect(place, 'reconstructed Chinese without a note')] : [];
    case 'back-translated':
      return chinese.length === 0
        ? []
        : [defect(place, 'the Chinese is called back-translated beside a Chinese quote')];
  }
}

export function wordDefects(facts: Facts): readonly Defect[] {
  const sources = new Set<unknown>(idsOf(facts).sources);
  return nodesOf(facts, 'facts').flatMap((node) => [
    ...languageDefects(node),
    ...quoteDefects(node, sources),
    ...wordingDefects(node),
  ]);
}
