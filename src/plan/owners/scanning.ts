/**
 * Cuts an owner string into labels, names, roles in brackets and the breaks between them. Brackets decide nothing by
 * being there: `各县(市、区)政府` is one name with separators inside, `（牵头单位：…；责任单位：…）` is a group of its own.
 */
import { insidePhrase, joinsBodies, joinsNames, spaceInside } from './joining';
import {
  englishPairs,
  labelAt,
  othersAt,
  readsLikeBody,
  statedOnce,
  suffixOf,
  type LabelRole,
  type Role,
} from './markers';

export type Item =
  | { readonly kind: 'name'; readonly from: number; readonly to: number }
  | { readonly kind: 'rest'; readonly from: number; readonly to: number }
  | { readonly kind: 'label'; readonly role: LabelRole }
  /** A role in brackets behind a name: `A（牵头）`. */
  | { readonly kind: 'role'; readonly role: Role; readonly jointly: boolean; readonly words: string }
  /** 会同: what follows supports what came before. */
  | { readonly kind: 'with' }
  /** `bracket`: the edge of a bracket that is no part of a name. */
  | { readonly kind: 'break'; readonly strength: 'list' | 'clause' | 'sentence' | 'bracket' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Scanned {
  /** The text without invisible characters. */
  readonly text: string;
  /** The same, place by place, with full-width characters made half-width. */
  readonly plain: string;
  readonly items: readonly Item[];
  /** A place in the text without spaces around it and without a bracket around it whole. */
  unwrap(from: number, to: number): Place;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const opening = '([{【〔';
const closing = ')]}】〕';
const deepest = 8;
/** How far around an "and" or a space names are looked at. */
const longestName = 80;

function plainCharacter(character: string): string {
  if (character === '\r' || character === '\u2028' || character === '\v') return '\n';
  if (character === '\t' || character === '\u2236') return character === '\t' ? ';' : ':';
  const plain = character.normalize('NFKC');
  return plain.length === 1 ? plain : character;
}

/** Where each bracket that has a partner is closed. A bracket without one is no bracket. */
function partners(plain: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { at: number; kind: number }[] = [];
  const waiting = [0, 0, 0, 0, 0];
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] ?? '';
    const opens = opening.indexOf(character);
    const closes = closing.indexOf(character);
    if (opens >= 0) {
      open.push({ at, kind: opens });
      waiting[opens] = (waiting[opens] ?? 0) + 1;
    } else if (closes >= 0 && (waiting[closes] ?? 0) > 0) {
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        waiting[top.kind] = (waiting[top.kind] ?? 0) - 1;
        if (top.kind !== closes) continue;
        found.set(top.at, at);
        break;
      }
    }
  }
  return found;
}

/** Cuts a text into items. Total: any text, of any length, with brackets in any order. */
export function scan(given: string): Scanned {
  const text = given.replace(invisible, '');
  const plain = Array.from({ length: text.length }, (_, at) => plainCharacter(text[at] ?? '')).join('');
  const partner = partners(plain);
  const isStray = strayBrackets(plain, partner);
  const items: Item[] = [];

  function unwrap(from: number, to: number): Place {
    const trimmed = (start: number, end: number): Place => {
      const words = plain.slice(start, end);
      const first = start + words.length - words.trimStart().length;
      return { from: first, to: first + words.trim().length };
    };
    let place = trimmed(from, to);
    while (partner.get(place.from) === place.to - 1) {
      const inner = trimmed(place.from + 1, place.to - 1);
      if (inner.from >= inner.to) return place;
      place = inner;
    }
    return place;
  }

  /** The words between two places, cut at spaces and at "and". */
  function words(from: number, to: number): void {
    const slice = plain.slice(from, to);
    const cuts: { at: number; end: number }[] = [];
    const protectedPairs = Array.from(slice.matchAll(englishPairs), (m) => [m.index, m.index + m[0].length]);
    let depth = 0;
    let start = 0;
    const gaps = /[([{【〔]|[)\]}】〕]|(?<=\s)and(?=\s)|以及|[和与及]|\s+/giu;
    for (const gap of slice.matchAll(gaps)) {
      const [found] = gap;
      if (opening.includes(found)) depth += 1;
      else if (closing.includes(found)) depth -= 1;
      else if (depth === 0) {
        const left = slice.slice(Math.max(start, gap.index - longestName), gap.index);
        const right = slice.slice(gap.index + found.length, gap.index + found.length + longestName);
        const inPair = protectedPairs.some(
          ([a, b]) => a !== undefined && b !== undefined && a < gap.index && gap.index < b,
        );
        const cut = /^\s/u.test(found)
          ? !spaceInside(left, right.split(/\s/u)[0] ?? '')
          : /^and$/iu.test(found)
            ? !inPair && joinsNames(left, right) && othersAt(`and${right}`) !== 0
            : joinsBodies(left, right);
        if (!cut || left.trim() === '' || right.trim() === '') continue;
        cuts.push({ at: gap.index, end: gap.index + found.length });
        start = gap.index + found.length;
      }
    }
    let begin = 0;
    for (const cut of [...cuts, { at: slice.length, end: slice.length }]) {
      if (slice.slice(begin, cut.at).trim() !== '') {
        if (begin > 0) items.push({ kind: 'break', strength: 'list' });
        items.push({ kind: 'name', ...unwrap(from + begin, from + cut.at) });
      }
      begin = cut.end;
    }
  }

  /** Turns the words before a bracket with owners into the sentence that they are, unless they read like names. */
  function sentenceBefore(first: number, at: number): void {
    let edge = items.length;
    for (; edge > first; edge -= 1) {
      const item = items[edge - 1];
      if (item?.kind === 'label' || item?.kind === 'role' || item?.kind === 'with') return;
      if (item?.kind === 'close' || item?.kind === 'rest') break;
      if (item?.kind === 'break' && item.strength === 'bracket') break;
    }
    const names = items.slice(edge).filter((item) => item.kind === 'name');
    const start = names[0];
    const roles = names.some((name) => suffixOf(plain.slice(name.from, name.to).trim()) !== null);
    if (start === undefined || roles) return;
    if (names.every((name) => readsLikeBody(plain.slice(name.from, name.to)))) return;
    items.length = edge;
    items.push({ kind: 'rest', from: start.from, to: at });
  }

  /** Where a remark or a sentence ends: at the next label or stray bracket, or at one of `stops`. */
  function endOfRest(from: number, to: number, stops: string): number {
    for (let at = from; at < to; at += 1) {
      if (stops.includes(plain[at] ?? '') || isStray(at) || labelAt(plain, at) !== null) return at;
      const closes = partner.get(at) ?? at;
      if (closes > at && holdsRoles(at + 1, closes)) return at;
      at = closes;
    }
    return to;
  }

  /** Whether a bracket holds owners with their roles. */
  function holdsRoles(from: number, to: number): boolean {
    const suffix = suffixOf(plain.slice(from, to).trim());
    if (suffix !== null && suffix.start > 0) return true;
    for (let at = from; at < to; at += 1) if (labelAt(plain, at) !== null) return true;
    return false;
  }

  function range(from: number, to: number, depth: number): void {
    const first = items.length;
    let start = from;
    let at = from;
    /** Nothing but spaces since the last cut. */
    let blank = true;
    const flush = (): void => {
      words(start, at);
    };
    const goOn = (next: number): void => {
      at = next;
      start = next;
      blank = true;
    };
    while (at < to) {
      const character = plain[at] ?? '';
      const label = labelAt(plain, at);
      if (label !== null && label.end <= to) {
        flush();
        const end = label.role === 'remark' ? endOfRest(label.end, to, '') : label.end;
        items.push(
          label.role === 'remark'
            ? { kind: 'rest', from: label.end, to: end }
            : { kind: 'label', role: label.role },
        );
        goOn(end);
        continue;
      }
      statedOnce.lastIndex = at;
      const once = blank ? statedOnce.exec(plain) : null;
      if (once !== null) {
        const end = endOfRest(at + 1, Math.min(to, at + once[0].length), '');
        items.push({ kind: 'rest', from: at, to: end });
        goOn(end);
        continue;
      }
      const closes = partner.get(at);
      if (closes !== undefined && closes < to) {
        const isPartOfName = bracket(at, closes, { first, to, depth, blank, flush });
        if (isPartOfName) {
          at = closes + 1;
          blank = false;
        } else goOn(closes + 1);
        continue;
      }
      if (character === ':' && !blank) {
        const end = endOfRest(at + 1, to, ';\n。');
        items.push({ kind: 'rest', from: start, to: end });
        goOn(end);
        continue;
      }
      const strength = isStray(at) ? 'bracket' : separator(at, start, to);
      if (strength !== null) {
        flush();
        items.push({ kind: 'break', strength });
        goOn(at + 1);
      } else if (plain.startsWith('会同', at) && plain[at - 1] !== '社') {
        flush();
        items.push({ kind: 'with' });
        goOn(at + 2);
      } else {
        blank &&= /\s/u.test(character);
        at += 1;
      }
    }
    flush();
  }

  function separator(at: number, start: number, to: number): 'list' | 'clause' | 'sentence' | null {
    const character = plain[at] ?? '';
    if (character === '、') {
      return insidePhrase(plain.slice(start, at), plain.slice(at + 1, Math.min(to, at + 16))) ? null : 'list';
    }
    if (character === ',') return /^,\s*(?:Ltd|Inc|Co)\b/iu.test(plain.slice(at, at + 8)) ? null : 'clause';
    if (character === ';' || character === '。' || character === '\n') return 'sentence';
    return character === '/' || character === '|' || character === '…' || character === ':' ? 'list' : null;
  }

  /** Reads a bracket; tells whether it is part of a name. */
  function bracket(
    from: number,
    closes: number,
    state: { first: number; to: number; depth: number; blank: boolean; flush: () => void },
  ): boolean {
    const inner = plain.slice(from + 1, closes).trim();
    const after = /^[^\S\n]*(\S|\n)/u.exec(plain.slice(closes + 1, state.to))?.[1] ?? '';
    const next = closes + 1 + (/^\s*/u.exec(plain.slice(closes + 1, closes + 9))?.[0].length ?? 0);
    const isLast =
      after === '' || labelAt(plain, next) !== null || /[,;、。/|…\n([{【〔)\]}】〕]/u.test(after);
    const label = inner.length < 40 ? labelAt(`${inner}:`, 0) : null;
    const labelRole = label?.end === inner.length + 1 && label.role !== 'remark' ? label.role : null;
    if (labelRole !== null && !isLast && (state.blank || plain[from] !== '(')) {
      state.flush();
      items.push({ kind: 'label', role: labelRole });
      return false;
    }
    const suffix = inner.length < 40 ? suffixOf(inner) : null;
    const role = suffix?.start === 0 ? suffix.role : labelRole;
    if (role !== null) {
      state.flush();
      const words = text.slice(from + 1, closes).replace(/[:：\s]+$/u, '');
      items.push({ kind: 'role', role, jointly: suffix?.jointly ?? false, words });
      return false;
    }
    const isBehindSentence = state.blank && /。\s*$/u.test(plain.slice(Math.max(0, from - 5), from));
    if (state.depth < deepest && (isBehindSentence || holdsRoles(from + 1, closes))) {
      state.flush();
      sentenceBefore(state.first, from);
      items.push({ kind: 'open' });
      range(from + 1, closes, state.depth + 1);
      items.push({ kind: 'close' });
      return false;
    }
    if (state.depth < deepest && state.blank && isLast) {
      items.push({ kind: 'break', strength: 'bracket' });
      range(from + 1, closes, state.depth + 1);
      items.push({ kind: 'break', strength: 'bracket' });
      return false;
    }
    return true;
  }

  range(0, text.length, 0);
  return { text, plain, items, unwrap };
}

/** Tells the brackets that have no partner. */
function strayBrackets(plain: string, partner: ReadonlyMap<number, number>): (at: number) => boolean {
  const closed = new Set(partner.values());
  return (at) => {
    const character = plain[at] ?? '';
    if (character === '') return false;
    return (
      (opening.includes(character) && !partner.has(at)) || (closing.includes(character) && !closed.has(at))
    );
  };
}
