/**
 * A reader of the XML in a workbook's parts: one pass, no recursion, no DTD, no entities but the five and numbers. It
 * never throws: where the text is not well-formed it stops, as at an end, and says so in `problem`. Names are without
 * their prefix, since programs choose prefixes freely (`<x:workbook>`).
 */

/** Deeper than any program nests; a guard against hostile files. */
const deepest = 200;

const [tab, newline, slash, colon, equals, greater, quote, apostrophe, question, exclamation] = [
  9, 10, 47, 58, 61, 62, 34, 39, 63, 33,
];

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The character of a reference such as `amp`, `#10` or `#x4E2D`; null where XML knows none. */
function referred(reference: string): string | null {
  if (!reference.startsWith('#')) return named.get(reference) ?? null;
  const match = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(reference);
  if (match === null) return null;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  const allowed =
    code === tab ||
    code === newline ||
    code === 13 ||
    (code >= 32 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : null;
}

/**
 * The same text in memory of its own. An engine keeps the whole part alive for a piece cut out of it; one name kept from
 * each of 3,000 files would keep 3,000 sheets.
 */
function own(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}

export class Xml {
  /** Why reading stopped before the end. */
  problem: 'broken' | 'dtd' | null = null;
  /** Of the element that was opened or closed last, without its prefix. */
  name = '';
  /** Whether `next` came to the begin of an element rather than to its end. */
  opened = false;
  /** How deep that element is; the outermost is at 1. */
  depth = 0;
  private at: number;
  private empty = false;
  /** Names of the elements that are open, with their prefixes and without. */
  private readonly open: string[] = [];
  private readonly locals: string[] = [];
  /** No reference and no line end that would have to be changed in all of the text. */
  private readonly plain: boolean;
  private rooted = false;
  /** Begin and end of name, begin and end of value, attribute by attribute. */
  private readonly attributes: number[] = [];
  private count = 0;

  constructor(private readonly text: string) {
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.plain = !text.includes('&') && !text.includes('\r');
  }

  /** Moves to where the next element begins or ends; false at the end of the text and wherever it is broken. */
  next(): boolean {
    if (this.problem !== null) return false;
    if (this.empty) {
      this.empty = false;
      return this.closed();
    }
    for (;;) {
      const begin = this.text.indexOf('<', this.at);
      if (begin < 0) return this.open.length === 0 && this.rooted ? false : this.fail();
      const mark = this.text.charCodeAt(begin + 1);
      if (mark === slash) return this.close(begin);
      if (mark !== exclamation && mark !== question) return this.begin(begin);
      if (!this.pass(begin)) return false;
    }
  }

  /**
   * Moves to the next child (of this name, where one is given) of an element at this depth (0 for the text as a whole),
   * whatever was read of the child before; false where the element ends.
   */
  child(depth: number, name?: string): boolean {
    while (this.next()) {
      if (!this.opened) {
        if (this.depth === depth) return false;
      } else if (this.depth === depth + 1 && (name === undefined || name === this.name)) return true;
    }
    return false;
  }

  /** Whether the element that was opened or closed last has this name. */
  is(name: string): boolean {
    return this.name === name;
  }

  /** The text of the element that was just opened, up to its end, without that of elements in it. */
  content(): string {
    if (this.empty) {
      this.next();
      return '';
    }
    const begin = this.text.indexOf('<', this.at);
    if (begin >= 0 && this.text.charCodeAt(begin + 1) === slash) {
      const from = this.at;
      return this.close(begin) ? this.decoded(from, begin) : '';
    }
    return this.mixedContent();
  }

  /** An attribute of the element that was just opened, by its name without prefix; null where it has none. */
  attribute(name: string): string | null {
    const { attributes, text } = this;
    for (let i = 0; i < this.count * 4; i += 4) {
      const from = attributes[i] ?? 0;
      if ((attributes[i + 1] ?? 0) - from === name.length && text.startsWith(name, from)) {
        return this.decoded(attributes[i + 2] ?? 0, attributes[i + 3] ?? 0);
      }
    }
    return null;
  }

  /** Reads what is left, so that `problem` speaks of the whole text. */
  finish(): void {
    while (this.next());
  }

  private fail(problem: 'broken' | 'dtd' = 'broken'): false {
    this.problem = problem;
    return false;
  }

  private mixedContent(): string {
    const { depth } = this;
    let content = '';
    for (;;) {
      const begin = this.text.indexOf('<', this.at);
      if (begin < 0) {
        this.fail();
        return '';
      }
      content += this.decoded(this.at, begin);
      if (this.text.startsWith('<![CDATA[', begin)) {
        const end = this.text.indexOf(']]>', begin + 9);
        if (end < 0) {
          this.fail();
          return '';
        }
        content += this.text.slice(begin + 9, end);
        this.at = end + 3;
        continue;
      }
      const mark = this.text.charCodeAt(begin + 1);
      if (mark === exclamation || mark === question) {
        if (!this.pass(begin)) return '';
        continue;
      }
      this.at = begin;
      if (!this.next()) return '';
      if (!this.opened) return content;
      while (this.child(depth + 1));
      if (this.problem !== null) return '';
    }
  }

  /** Passes over a comment, an instruction or a CDATA section outside of text that is read. */
  private pass(begin: number): boolean {
    const { text } = this;
    const mark = text.startsWith('<!--', begin)
      ? '-->'
      : text.startsWith('<![CDATA[', begin)
        ? ']]>'
        : text.charCodeAt(begin + 1) === question
          ? '?>'
          : null;
    if (mark === null)
      return this.fail(/^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(begin, begin + 9)) ? 'dtd' : 'broken');
    const end = text.indexOf(mark, begin + (mark === '-->' ? 4 : 2));
    if (end < 0) return this.fail();
    this.at = end + mark.length;
    return true;
  }

  private begin(begin: number): boolean {
    const { text, attributes } = this;
    const { length } = text;
    if (this.open.length === 0 && this.rooted) return this.fail();
    if (this.open.length >= deepest) return this.fail();
    let i = begin + 1;
    let local = i;
    let code = text.charCodeAt(i);
    while (i < length && code > 32 && code !== greater && code !== slash) {
      if (code === colon) local = i + 1;
      code = text.charCodeAt(++i);
    }
    if (i === local) return this.fail();
    this.open.push(text.slice(begin + 1, i));
    this.name = local === begin + 1 ? (this.open[this.open.length - 1] ?? '') : text.slice(local, i);
    this.locals.push(this.name);
    this.count = 0;
    for (;;) {
      while (code <= 32) code = text.charCodeAt(++i);
      if (code === greater || code === slash || i >= length) break;
      let from = i;
      while (i < length && code !== equals && code > 32 && code !== greater) {
        if (code === colon) from = i + 1;
        code = text.charCodeAt(++i);
      }
      const to = i;
      while (code <= 32) code = text.charCodeAt(++i);
      if (code !== equals) return this.fail();
      do code = text.charCodeAt(++i);
      while (code <= 32);
      if (code !== quote && code !== apostrophe) return this.fail();
      const end = text.indexOf(code === quote ? '"' : "'", i + 1);
      if (end < 0) return this.fail();
      const k = this.count * 4;
      attributes[k] = from;
      attributes[k + 1] = to;
      attributes[k + 2] = i + 1;
      attributes[k + 3] = end;
      this.count++;
      i = end + 1;
      code = text.charCodeAt(i);
    }
    if (code === slash) {
      if (text.charCodeAt(++i) !== greater) return this.fail();
      this.empty = true;
    } else if (code !== greater) return this.fail();
    this.at = i + 1;
    this.rooted = true;
    this.opened = true;
    this.depth = this.open.length;
    return true;
  }

  private close(begin: number): boolean {
    const { text } = this;
    const name = this.open[this.open.length - 1];
    if (name === undefined || !text.startsWith(name, begin + 2)) return this.fail();
    let i = begin + 2 + name.length;
    let code = text.charCodeAt(i);
    while (code <= 32) code = text.charCodeAt(++i);
    if (code !== greater) return this.fail();
    this.at = i + 1;
    return this.closed();
  }

  private closed(): boolean {
    this.open.pop();
    this.name = this.locals.pop() ?? '';
    this.opened = false;
    this.depth = this.open.length + 1;
    return true;
  }

  /** Line ends as XML wants them, references resolved. */
  private decoded(from: number, to: number): string {
    const raw = this.text.slice(from, to);
    if (this.plain || (!raw.includes('&') && !raw.includes('\r'))) return own(raw);
    return raw.replace(/\r\n?/g, '\n').replace(/&([^;&]{0,9})(;?)/g, (_, reference: string, end: string) => {
      const character = end === ';' ? referred(reference) : null;
      if (character === null) this.fail();
      return character ?? '';
    });
  }
}
