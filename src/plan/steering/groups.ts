/** The measures in view counted by aspect and by who leads; each way they add to all of them. */
import type { Edition } from '../../editions/model';
import type { CountyPlan, CountyUnit } from '../county';
import { textKey } from '../sameText';
import { leadOf, type SteeredRow, type Tally, tallyOf } from './rows';

export interface AspectTally extends Tally {
  /** Null for rows whose aspect is not known. */
  readonly number: number | null;
}

export interface UnitTally extends Tally {
  /** Null for rows that name no lead unit. */
  readonly name: string | null;
  /** Null where the county's list of units does not know the name. */
  readonly unit: CountyUnit | null;
  /** Amber or red. */
  readonly behind: number;
  readonly unreported: number;
}

/** All aspects that could be read, in the edition's order, then one line for what belongs to none of them, if anything does. */
export function byAspect(rows: readonly SteeredRow[], edition: Edition): readonly AspectTally[] {
  const of = (number: number | null): AspectTally => ({
    number,
    ...tallyOf(rows.filter(({ figures }) => figures.aspect === number).map(({ standing }) => standing)),
  });
  const known = edition.aspects.map(({ number }) => of(number));
  const elsewhere = of(null);
  return elsewhere.total === 0 ? known : [...known, elsewhere];
}

/**
 * Units that lead something, most amber and red first, then most unreported, then in the order of the county's list; names
 * that the list does not know after those it does, and rows without a lead unit last.
 */
export function byUnit(rows: readonly SteeredRow[], plan: CountyPlan): readonly UnitTally[] {
  const groups = new Map<string, { readonly rows: SteeredRow[]; readonly lead: ReturnType<typeof leadOf> }>();
  for (const row of rows) {
    const lead = leadOf(row);
    const key = lead.name === null ? '' : textKey(lead.name);
    const group = groups.get(key) ?? { rows: [], lead };
    group.rows.push(row);
    groups.set(key, group);
  }
  const placeOf = new Map(plan.units.map((unit, at) => [unit, at]));
  const place = ({ name, unit }: UnitTally): number =>
    name === null ? Infinity : unit === null ? plan.units.length : (placeOf.get(unit) ?? plan.units.length);
  return [...groups.values()]
    .map(({ rows: own, lead }): UnitTally => {
      const tally = tallyOf(own.map(({ standing }) => standing));
      return {
        ...lead,
        ...tally,
        behind: tally.counts.amber + tally.counts.red,
        unreported: own.filter(({ unreported }) => unreported).length,
      };
    })
    .sort((one, other) => {
      if ((one.name === null) !== (other.name === null)) return one.name === null ? 1 : -1;
      const [first, second] = [place(one), place(other)];
      return (
        other.behind - one.behind ||
        other.unreported - one.unreported ||
        (first < second ? -1 : first > second ? 1 : 0)
      );
    });
}
