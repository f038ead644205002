/**
 * Owner strings as people write them: `牵头单位：A；责任单位：B、C`, `（A牵头，B、C按职责分工负责）`, `A、B(C)、D等`.
 * Reads who leads and who supports, drops no word, and writes them again in one canonical way.
 *
 * The rules come from published plans and task tables: a lead is named by a label or a word behind it; where only
 * responsible units are listed, "the responsible unit listed first is the lead" (Hangzhou, 2020); a row left empty, or
 * marked 同上, has the owners of the row above it.
 */
import { asAbove, namedOnce, othersAt, suffixOf, type Role } from './markers';
import { scan, type Item, type Scanned } from './scanning';

export interface ParsedOwners {
  /** Who leads, in the order written. Names are kept as written, without invisible characters. */
  readonly lead: readonly string[];
  /** Who supports: 配合 units, and 责任 units beside a lead. */
  readonly supporting: readonly string[];
  /** How the lead is known. `none`: no lead is named. */
  readonly leadBy: 'prefix' | 'suffix' | 'first-listed' | 'inherited' | 'none';
  /** Said of several together: 按职责分工负责, 共同牵头. */
  readonly jointly: boolean;
  /** The list ends with 等: there are others that it does not name. */
  readonly openEnded: boolean;
  /** Names that were written with a code (`219001-池州市…`); a name written with two codes stands here twice. */
  readonly codes: readonly { readonly code: string; readonly name: string }[];
  /** Owners that a sentence in `rest`, here or above, states once for every row below. The caller decides. */
  readonly implied: readonly string[];
  /** Words that are neither: remarks, people, sentences, `无`. */
  readonly rest: readonly string[];
}

interface Group {
  role: Role | null;
  by: 'prefix' | 'suffix' | null;
  readonly names: string[];
}

/** Two spellings of one name: full-width or half-width, with or without spaces. */
function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

function unique(names: readonly string[], but: readonly string[] = []): readonly string[] {
  const seen = new Set(but.map(sameName));
  return names.filter((name) => {
    const key = sameName(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Reads the items in order into groups of names with one role each. */
class Reader {
  readonly groups: Group[] = [];
  readonly codes: { code: string; name: string }[] = [];
  readonly rest: string[] = [];
  jointly = false;
  openEnded = false;
  private current: Group = { role: null, by: null, names: [] };

  constructor(readonly scanned: Scanned) {}

  private begin(role: Role | null, by: Group['by']): void {
    if (this.current.names.length > 0) this.groups.push(this.current);
    this.current = { role, by, names: [] };
  }

  private keep(words: string): void {
    const kept = words.replace(/^[\s,;:，；：、/|]+|[\s,;:，；：、/|]+$/gu, '');
    if (kept !== '') this.rest.push(kept);
  }

  /** Gives the names before a word such as 牵头 their role. A label such as 牵头单位 is stronger than such a word. */
  private close(role: Role, jointly: boolean): void {
    const { current } = this;
    const last = this.groups[this.groups.length - 1];
    if (jointly && current.by === null && current.names.length === 1 && last?.role === null) {
      current.names.unshift(...last.names);
      this.groups.pop();
    }
    if (current.by === 'prefix' && current.role !== 'responsible') return;
    if (current.by === null && current.role === 'supporting' && role === 'responsible') return;
    const again = current.by === 'prefix' ? current.role : null;
    if (current.by === null || role !== 'responsible') {
      current.role = role;
      current.by = current.by === 'prefix' && role === 'responsible' ? 'prefix' : 'suffix';
      this.begin(again, again === null ? null : 'prefix');
    }
  }

  /** A role word that stands by itself, behind a comma: it speaks of the names before it. */
  private standAlone(role: Role, jointly: boolean, words: string): void {
    const last = this.groups[this.groups.length - 1];
    if (this.current.names.length > 0) this.close(role, jointly);
    else if (last?.role === null) {
      last.role = role;
      last.by = 'suffix';
    } else if (!(jointly && last !== undefined)) {
      this.keep(words);
      return;
    }
    this.jointly ||= jointly;
  }

  private role(item: Item & { kind: 'role' }): void {
    const { current } = this;
    const name = current.names[current.names.length - 1];
    if (name === undefined || item.jointly) {
      this.standAlone(item.role, item.jointly, item.words);
      return;
    }
    current.names.pop();
    const { role, by } = current;
    this.begin(item.role, 'suffix');
    this.current.names.push(name);
    this.begin(role, by);
  }

  private name(item: Item & { kind: 'name' }): void {
    const { text, plain } = this.scanned;
    const words = plain.slice(item.from, item.to);
    let from = item.from + (words.length - words.trimStart().length);
    let to = item.from + words.trimEnd().length;
    const bare = (): string => plain.slice(from, to);
    if (bare().endsWith('.') && !/\b(?:Ltd|Inc|Co|etc)\.$/iu.test(bare())) to -= 1;
    const whole = text.slice(from, to);
    let role: Role | null = null;
    let jointly = false;
    for (;;) {
      const suffix = suffixOf(bare());
      const others = suffix === null ? othersAt(bare()) : null;
      const end = suffix?.start ?? others;
      if (end === null) break;
      if (suffix !== null) role = role === 'lead' || suffix.role === 'lead' ? 'lead' : (role ?? suffix.role);
      jointly ||= suffix?.jointly ?? false;
      this.openEnded ||= others !== null;
      to = from + bare().slice(0, end).trimEnd().length;
    }
    if (role !== null && /^由..+/su.test(bare())) from += 1;
    ({ from, to } = this.scanned.unwrap(from, to));
    const code = /^(\d{3,})\s*[-–—―]\s*(?=.*\p{L})/su.exec(bare());
    const name = bare().slice(code?.[0].length ?? 0);
    if (/\p{L}/u.test(name) && !/^暂?无$/u.test(name) && !asAbove.test(name)) {
      const asWritten = text.slice(to - name.length, to);
      if (code?.[1] !== undefined) {
        this.codes.push({ code: text.slice(from, from + code[1].length), name: asWritten });
      }
      this.current.names.push(asWritten);
      if (role === null) return;
      this.jointly ||= jointly;
      this.close(role, jointly);
    } else if (bare() !== '') this.keep(whole);
    else if (role !== null) this.standAlone(role, jointly, whole);
  }

  read(): void {
    const { items, text } = this.scanned;
    const isMixed = items.some((i) => i.kind === 'break' && i.strength === 'list');
    for (const item of items) {
      if (item.kind === 'name') this.name(item);
      else if (item.kind === 'rest') this.keep(text.slice(item.from, item.to));
      else if (item.kind === 'role') this.role(item);
      else if (item.kind === 'label') this.begin(item.role === 'remark' ? null : item.role, 'prefix');
      else if (item.kind === 'with') this.begin('supporting', null);
      else if (item.kind === 'open' || item.kind === 'close') this.begin(null, null);
      else if (this.current.by !== 'prefix' && item.strength !== 'list') {
        if (item.strength !== 'clause' || isMixed) this.begin(null, null);
      }
    }
    this.begin(null, null);
  }
}

/** The lead and how it is known. */
function leadOf(groups: readonly Group[]): Pick<ParsedOwners, 'lead' | 'leadBy'> {
  const leading = groups.filter((group) => group.role === 'lead');
  const first = leading[0];
  if (first !== undefined) {
    return { lead: unique(leading.flatMap((group) => group.names)), leadBy: first.by ?? 'first-listed' };
  }
  const candidates = groups.filter((group) => group.role !== 'supporting');
  const names = unique(candidates.flatMap((group) => group.names));
  if (names.length === 0) return { lead: [], leadBy: 'none' };
  const said = names.length === 1 ? candidates.find((group) => group.by !== null)?.by : null;
  return { lead: names.slice(0, 1), leadBy: said ?? 'first-listed' };
}

/** The owners that a sentence states for every row below. */
function impliedBy(rest: readonly string[]): readonly string[] {
  return unique(
    rest.flatMap((sentence) => {
      const names = namedOnce.exec(sentence)?.[1];
      return names === undefined || !/^(?:以下|以上|上述|下列|其余|所有)/u.test(sentence)
        ? []
        : groupsOf(names).groups.flatMap((group) => group.names);
    }),
  );
}

function groupsOf(text: string): Reader {
  const reader = new Reader(scan(text));
  reader.read();
  return reader;
}

/**
 * Reads an owner string. Total: any text gives an answer, and every word of it stands in `lead`, `supporting`, `codes`
 * or `rest`, but for the words that say the roles. A name written twice is kept once; one that leads does not support.
 *
 * @param context.inherited The owners of the row above, for a row that is empty or says 同上.
 */
export function parseOwners(text: string, context: { readonly inherited?: ParsedOwners } = {}): ParsedOwners {
  const { inherited } = context;
  const reader = groupsOf(text);
  const implied = unique([...impliedBy(reader.rest), ...(inherited?.implied ?? [])]);
  const isSilent =
    reader.groups.length === 0 && !reader.openEnded && reader.rest.every((words) => asAbove.test(words));
  if (inherited !== undefined && isSilent) {
    const supporting = unique([...inherited.supporting, ...implied], inherited.lead);
    return { ...inherited, supporting, leadBy: 'inherited', implied, rest: [] };
  }
  const { lead, leadBy } = leadOf(reader.groups);
  return {
    lead,
    leadBy,
    supporting: unique(
      reader.groups.flatMap((group) => group.names),
      lead,
    ),
    jointly: reader.jointly,
    openEnded: reader.openEnded,
    codes: reader.codes,
    implied,
    rest: reader.rest,
  };
}

/**
 * Owners in the canonical form, in the same manner as they were stated: `牵头单位：A；配合单位：B、C`, `A牵头，B、C配合`
 * or `A、B、C`, then what else was written as 备注. Reading it again gives the same owners; inherited ones are written
 * with labels.
 */
export function printOwners(owners: ParsedOwners): string {
  const coded = (name: string): string => {
    const codes = owners.codes.filter((entry) => sameName(entry.name) === sameName(name));
    return codes.length === 0 ? name : codes.map(({ code }) => `${code}-${name}`).join('、');
  };
  const list = (names: readonly string[], isLast: boolean): string =>
    names.map(coded).join('、') + (isLast && owners.openEnded ? '等' : '');
  const { lead, supporting, leadBy, jointly } = owners;
  const leads = list(lead, supporting.length === 0);
  const supports = supporting.length === 0 ? '' : list(supporting, true);
  const remarks = owners.rest.map((words) => `备注：${words}`);
  const together = jointly ? '按职责分工负责' : '';
  if (lead.length === 0 && supporting.length === 0) {
    return [owners.openEnded ? '等' : '', ...remarks].filter((part) => part !== '').join('；');
  }
  if (leadBy === 'first-listed') {
    return [`${list([...lead, ...supporting], true)}${together}`, ...remarks].join('；');
  }
  if (leadBy === 'suffix') {
    const said = `${leads}${jointly ? '共同' : ''}牵头${supports === '' ? '' : `，${supports}配合`}`;
    return [said, ...remarks].join('；');
  }
  const parts = [
    lead.length === 0 ? '' : `牵头单位：${leads}`,
    supports === '' ? '' : `配合单位：${supports}`,
  ].filter((part) => part !== '');
  return [`${parts.join('；')}${together}`, ...remarks].join('；');
}
