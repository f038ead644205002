/** The bodies that lead and support: each must be in the county's list, once, by a name that it has. */
import type { CountyUnit } from '../county';
import { findUnit, type FoundUnit, type NamedUnit } from '../owners/unitNames';
import { parseOwners } from '../owners/ownerString';
import { textKey } from '../sameText';
import { unitFinder } from '../unitByName';
import { atRow, type Check, type Checking } from './checking';
import type { PlanTable } from './issue';
import { isErrorText } from './shown';
import { isMarkForNothing } from './writtenNumber';

interface Listed extends NamedUnit {
  readonly unit: CountyUnit;
}

interface Bodies {
  /** As the sheet's formulas find it: by any of its names, letter by letter. */
  readonly exactly: (name: string) => CountyUnit | 'unknown';
  readonly alike: (name: string) => FoundUnit<Listed>;
}

/** Looking for likenesses takes time, and nobody misspells more names than these: where all are strange, none is like. */
const mostLikenesses = 100;

/** The same names come again and again. */
function remembering(find: (name: string) => FoundUnit<Listed>): (name: string) => FoundUnit<Listed> {
  const found = new Map<string, FoundUnit<Listed>>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const result: FoundUnit<Listed> = found.size < mostLikenesses ? find(name) : { kind: 'unknown', name };
    found.set(name, result);
    return result;
  };
}

function bodiesOf(units: readonly CountyUnit[]): Bodies {
  const listed = units
    .filter(({ name }) => name !== '')
    .map((unit): Listed => ({
      id: unit.id,
      name: unit.name,
      aliases: unit.aliases.filter((alias) => alias !== ''),
      unit,
    }));
  return { exactly: unitFinder(units), alike: remembering((name) => findUnit(name, listed)) };
}

/**
 * The name that can be put in the place of what is written; null where that is not certain: it must find its unit
 * itself, and nothing said in brackets may be lost.
 */
function certainName(name: string, found: FoundUnit<Listed>, { exactly }: Bodies): string | null {
  if (found.kind !== 'known' || found.by === 'merged') return null;
  if (exactly(found.unit.name) !== found.unit.unit) return null;
  return found.by === 'stem' && /[([【〔]/u.test(name.normalize('NFKC')) ? null : found.unit.name;
}

/** Names that the list does not have letter by letter: misspelt where only one body can be meant, else unknown. */
function checkUnlisted(
  name: string,
  at: readonly [table: PlanTable, row: string, column: string],
  bodies: Bodies,
  { header, add }: Checking,
): void {
  const place = atRow(...at);
  const said = header(at[0], at[2]);
  const found = bodies.alike(name);
  const unit = certainName(name, found, bodies);
  if (found.kind === 'ambiguous') {
    const units = found.units.map((each) => each.name);
    add('unit-ambiguous', place, { header: said, name, units }, [name]);
  } else if (unit !== null) {
    add('unit-misspelt', place, { header: said, name, unit }, [name], { kind: 'value', value: unit });
  } else {
    const like = found.kind === 'known' ? found.unit.name : (found.closest?.name ?? null);
    add('unit-unknown', place, { header: said, name, like }, [name]);
  }
}

function checkOne(
  name: string,
  at: readonly [table: PlanTable, row: string, column: string],
  bodies: Bodies,
  checking: Checking,
): void {
  const unit = bodies.exactly(name);
  if (unit === 'unknown') checkUnlisted(name, at, bodies, checking);
  else if (textKey(unit.name) !== textKey(name)) {
    const parameters = { header: checking.header(at[0], at[2]), name, unit: unit.name };
    checking.add('unit-by-alias', atRow(...at), parameters, [name, unit.name], {
      kind: 'value',
      value: unit.name,
    });
  }
}

const separators = /[,，;；/|\n]/u;

function checkLead(lead: string, row: string, bodies: Bodies, checking: Checking): void {
  if (bodies.exactly(lead) === 'unknown' && (lead.includes('、') || separators.test(lead))) {
    const { lead: leads, supporting } = parseOwners(lead);
    const names = [...leads, ...supporting];
    if (names.length > 1) {
      checking.add('lead-several', atRow('measures', row, 'lead'), { names }, [lead]);
      return;
    }
  }
  checkOne(lead, ['measures', row, 'lead'], bodies, checking);
}

/** The names in what stands between two `、`; a space parts names only where each of them is listed. */
function partsOf(name: string, bodies: Bodies): readonly string[] {
  if (bodies.exactly(name) !== 'unknown') return [name];
  const parts = name
    .split(separators)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return parts.flatMap((part) => {
    const words = part.split(/\s+/u);
    return words.every((word) => bodies.exactly(word) !== 'unknown') ? words : [part];
  });
}

/** The sheet's formulas know names between `、` only. */
function checkSupporting(written: string, row: string, bodies: Bodies, checking: Checking): void {
  const names = written.split('、').filter((name) => name !== '');
  const unlisted = names.filter((name) => bodies.exactly(name) === 'unknown');
  if (unlisted.length === 0) return;
  const apart = names.flatMap((name) => partsOf(name, bodies));
  const place = atRow('measures', row, 'supporting');
  if (apart.length > names.length || apart.some((name, i) => name !== names[i])) {
    const allListed = apart.every((name) => bodies.exactly(name) !== 'unknown');
    const fix = allListed ? ({ kind: 'value', value: apart.join('、') } as const) : null;
    checking.add('supporting-separators', place, { given: written }, [written], fix);
    return;
  }
  const mended = names.map((name) => {
    if (bodies.exactly(name) !== 'unknown') return name;
    return certainName(name, bodies.alike(name), bodies);
  });
  const header = checking.header('measures', 'supporting');
  const [first = ''] = unlisted;
  if (mended.every((name) => name !== null) && new Set(mended).size === mended.length) {
    const unit = mended.join('、');
    const parameters = {
      header,
      name: unlisted.join('、'),
      unit: unlisted.length === 1 ? (mended[names.indexOf(first)] ?? unit) : unit,
    };
    checking.add('unit-misspelt', place, parameters, [written], { kind: 'value', value: unit });
    return;
  }
  for (const name of new Set(unlisted)) {
    checkUnlistedSupporting(name, written, row, bodies, checking);
  }
}

/** One of several names in a cell: nothing can be put in the place of the whole cell. */
function checkUnlistedSupporting(
  name: string,
  written: string,
  row: string,
  bodies: Bodies,
  { header: headerOf, add }: Checking,
): void {
  const place = atRow('measures', row, 'supporting');
  const header = headerOf('measures', 'supporting');
  const found = bodies.alike(name);
  if (found.kind === 'ambiguous') {
    add('unit-ambiguous', place, { header, name, units: found.units.map((each) => each.name) }, [
      name,
      written,
    ]);
    return;
  }
  const like = found.kind === 'known' ? found.unit.name : (found.closest?.name ?? null);
  add('unit-unknown', place, { header, name, like }, [name, written]);
}

/** Whether nobody is named there: the cell is empty, or says 无 or `/`, which is told. */
function namesNobody(
  written: string,
  [table, row, column]: readonly [table: PlanTable, row: string, column: string],
  { header, add }: Checking,
): boolean {
  if (written === '' || isErrorText(written)) return true;
  if (!isMarkForNothing(written)) return false;
  const parameters = { header: header(table, column), given: written };
  add('mark-for-nothing', atRow(table, row, column), parameters, [written], { kind: 'value', value: '' });
  return true;
}

export const checkOwners: Check = (checking) => {
  const { plan } = checking;
  const bodies = bodiesOf(plan.units);
  for (const { id, text, lead, supporting } of plan.measures) {
    if (text === '') continue;
    if (!namesNobody(lead, ['measures', id, 'lead'], checking)) checkLead(lead, id, bodies, checking);
    if (!namesNobody(supporting, ['measures', id, 'supporting'], checking)) {
      checkSupporting(supporting, id, bodies, checking);
    }
  }
  for (const { id, department } of plan.projects) {
    const at = ['projects', id, 'department'] as const;
    if (!namesNobody(department, at, checking)) checkOne(department, at, bodies, checking);
  }
};

const nameColumns = ['name', 'alias1', 'alias2', 'alias3'] as const;

/** The list itself: a name stands for one body only. */
export const checkUnitList: Check = ({ plan, add }) => {
  const first = new Map<string, CountyUnit>();
  for (const unit of plan.units) {
    const names = [unit.name, ...unit.aliases];
    const [alias] = unit.aliases.filter((each) => each !== '');
    if (unit.name === '' && alias !== undefined) {
      add('unit-without-name', atRow('units', unit.id, 'name'), { alias }, [alias]);
      continue;
    }
    for (const [at, name] of names.entries()) {
      const key = textKey(name);
      if (key === '') continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, unit);
      else if (other !== unit) {
        const column = nameColumns[at] ?? 'name';
        add('unit-name-twice', atRow('units', unit.id, column), { name, other: other.name }, [
          name,
          other.name,
        ]);
      }
    }
  }
};
