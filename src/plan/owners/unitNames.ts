/**
 * Finds a written name among a county's units: as it stands, by alias, then by stem, so that 发改局, 县发展和改革局 and
 * 区发展改革委 meet. What fits two units is ambiguous, what fits none is unknown: neither is guessed or dropped.
 */
import { nameKey } from '../../keypoints/spelling';
import { alone, branch, fields, host, merged, officeEnding, placeInFront } from './shortForms';

/** A unit of the county's list, as far as finding it needs. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export type FoundUnit<U extends NamedUnit> =
  /** `merged`: it has the other's fields among its own, or the other way round. */
  | { readonly kind: 'known'; readonly unit: U; readonly by: 'name' | 'alias' | 'stem' | 'merged' }
  | { readonly kind: 'ambiguous'; readonly units: readonly U[] }
  /** `closest`: the one unit whose spelling is nearest, when it is near: to be offered, never taken. */
  | { readonly kind: 'unknown'; readonly name: string; readonly closest?: U };

/** What is left of a name without its place, its host and the accidents of its ending. */
interface Stem {
  /** The place in front, when it has a name of its own: 安吉县. */
  readonly place: string;
  readonly fields: readonly string[];
  /** Letters that belong to no known field. */
  readonly others: string;
  /** Ends like an office: 局, 委, 办. */
  readonly isOffice: boolean;
}

const longestName = 100;

const forms: readonly (readonly [form: string, fields: readonly string[]])[] = [
  ...fields.flatMap(([field, names]) =>
    names.map((name): readonly [string, readonly string[]] => [name, [field]]),
  ),
  ...merged,
].sort(([one], [other]) => other.length - one.length);

/** The name without its place, and the last place that has a name of its own. */
function withoutPlace(name: string): { readonly place: string; readonly core: string } {
  let core = name;
  let place = '';
  for (;;) {
    const found = placeInFront.exec(core)?.[0] ?? '';
    if (found === '' || core.length - found.length < 2) return { place, core };
    if (found.length > 1) place = found;
    core = core.slice(found.length);
  }
}

function stemOf(name: string): Stem {
  const { place: inFront, core: local } = withoutPlace(name.replace(host, '$1'));
  const branchOf = branch.exec(local);
  const place = branchOf?.[2] ?? inFront;
  const core = (branchOf?.[1] === undefined ? local : `${branchOf[1]}局`)
    .replace(/^团[县区市旗州]委$/u, '共青团委')
    .replace(/^共青团.*委(?:员会)?$/u, '共青团委')
    .replace(/^府办/u, '政府办')
    .replace(/人民政府/u, '政府')
    .replace(/(.[乡镇])政府$/u, '$1')
    .replace(/街道办(?:事处)?$/u, '街道');
  const isOffice = officeEnding.test(core);
  const known = new Set<string>();
  let others = core.replace(officeEnding, '');
  if (others === '') others = core;
  const only = alone.find(([form]) => form === others);
  if (only !== undefined) others = only[1];
  for (const [form, meant] of forms) {
    if (!others.includes(form)) continue;
    others = others.split(form).join('·');
    for (const field of meant) known.add(field);
  }
  others = others.replace(/·[和与及]?体$/u, (end) => {
    known.add('体育');
    return end.slice(0, 1);
  });
  others = others.replace(/·[和与及、]?(?=·|$)/gu, '').replace(/·/gu, '');
  return { place, fields: [...known].sort(), others, isOffice };
}

/** The parts of a name: what stands outside brackets, and what stands in them when it reads like an office. */
function stemsOf(name: string): { readonly outside: Stem; readonly inside: readonly Stem[] } {
  const plain = name
    .slice(0, longestName)
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/gu, '');
  const brackets = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/gu;
  const inside = Array.from(plain.matchAll(brackets), ([, words]) => words ?? '');
  const outside = plain.replace(brackets, '');
  return {
    outside: stemOf(nameKey(outside === '' ? plain : outside)),
    inside: inside.filter((words) => officeEnding.test(words)).map((words) => stemOf(nameKey(words))),
  };
}

function samePlace(one: Stem, other: Stem): boolean {
  return one.place.startsWith(other.place) || other.place.startsWith(one.place);
}

function sameStem(one: Stem, other: Stem): boolean {
  const sameEnding =
    one.isOffice === other.isOffice || (one.fields.length > 0 && one.others === other.others);
  return (
    samePlace(one, other) &&
    sameEnding &&
    one.others === other.others &&
    one.fields.join() === other.fields.join() &&
    (one.fields.length > 0 || one.others !== '')
  );
}

/** One office has the other's fields among its own: bureaus that were merged or parted. */
function holds(one: Stem, other: Stem): boolean {
  if (!samePlace(one, other) || one.others !== '' || other.others !== '') return false;
  if (one.fields.length === 0 || other.fields.length === 0) return false;
  return (
    one.fields.every((field) => other.fields.includes(field)) ||
    other.fields.every((field) => one.fields.includes(field))
  );
}

type Stems = ReturnType<typeof stemsOf>;

/** Ways to be the same, the surest first. */
const likenesses: readonly (readonly ['stem' | 'merged', (one: Stems, other: Stems) => boolean])[] = [
  ['stem', (one, other) => sameStem(one.outside, other.outside)],
  [
    'stem',
    (one, other) =>
      one.inside.some((stem) => sameStem(stem, other.outside)) ||
      other.inside.some((stem) => sameStem(stem, one.outside)),
  ],
  ['merged', (one, other) => holds(one.outside, other.outside)],
  [
    'merged',
    (one, other) =>
      one.inside.some((stem) => holds(stem, other.outside)) ||
      other.inside.some((stem) => holds(stem, one.outside)),
  ],
];

/** How many letters must be added, dropped or changed to make one of the other. */
function editDistance(one: string, other: string): number {
  const from = Array.from(one);
  const to = Array.from(other);
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  from.forEach((letter, i) => {
    const next = [i + 1];
    to.forEach((target, j) => {
      const changed = (row[j] ?? 0) + (letter === target ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row[to.length] ?? 0;
}

/** A unit's name and aliases, made ready for comparing. */
interface Prepared {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stems: readonly Stems[];
}

const preparedUnits = new WeakMap<NamedUnit, Prepared>();

/** Prepared once for each unit: a plan asks for the same units thousands of times. */
function prepared(unit: NamedUnit): Prepared {
  const kept = preparedUnits.get(unit);
  if (kept !== undefined) return kept;
  const fresh: Prepared = {
    name: nameKey(unit.name),
    aliases: unit.aliases.map(nameKey),
    stems: [unit.name, ...unit.aliases].map(stemsOf),
  };
  preparedUnits.set(unit, fresh);
  return fresh;
}

/** How many letters of one name the other does not have at all: never more than the edit distance, and cheap. */
function strange(one: string, other: string): number {
  let count = 0;
  for (const letter of one) if (!other.includes(letter)) count += 1;
  return count;
}

/** The one unit whose name or alias is nearest in spelling; none when none is near or two are equally near. */
function closestTo<U extends NamedUnit>(key: string, units: readonly U[]): U | undefined {
  const most = key.length <= 4 ? 1 : key.length <= 8 ? 2 : 3;
  let closest: U | undefined;
  let least = most + 1;
  for (const unit of units) {
    const { name, aliases } = prepared(unit);
    for (const other of [name, ...aliases]) {
      if (Math.abs(other.length - key.length) > most || other.length <= most) continue;
      if (strange(other, key) > most) continue;
      const distance = editDistance(key, other);
      if (distance === least && closest !== unit) closest = undefined;
      if (distance < least) {
        least = distance;
        closest = unit;
      }
    }
  }
  return closest;
}

/**
 * The unit that a written name means. The name itself goes before an alias, an alias before a stem; within each step, one
 * unit is known and several are ambiguous. A place in front (县, 安吉县) is left out of the stem, but 安吉县政府 is never
 * 德清县政府. Total: any name and any list give an answer.
 */
export function findUnit<U extends NamedUnit>(name: string, units: readonly U[]): FoundUnit<U> {
  const unknown: FoundUnit<U> = { kind: 'unknown', name };
  const key = nameKey(name);
  if (key === '') return unknown;
  const decide = (found: readonly U[], by: 'name' | 'alias' | 'stem' | 'merged'): FoundUnit<U> | null => {
    const [unit] = found;
    if (unit === undefined) return null;
    return found.length === 1 ? { kind: 'known', unit, by } : { kind: 'ambiguous', units: found };
  };
  const exact =
    decide(
      units.filter((unit) => prepared(unit).name === key),
      'name',
    ) ??
    decide(
      units.filter((unit) => prepared(unit).aliases.includes(key)),
      'alias',
    );
  if (exact !== null) return exact;
  const stems = stemsOf(name);
  for (const [by, alike] of likenesses) {
    const found = decide(
      units.filter((unit) => prepared(unit).stems.some((other) => alike(stems, other))),
      by,
    );
    if (found !== null) return found;
  }
  const closest = closestTo(key, units);
  return closest === undefined ? unknown : { ...unknown, closest };
}
