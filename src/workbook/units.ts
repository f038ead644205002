/** The units in which a sheet names a figure, and how many single units each stands for. */
import type { Unit } from '../editions/model';
import type { Text } from '../text/text';
import type { NumberFormat, SheetLanguage } from './sheet';

type UnitName = keyof Text['sheets']['units'];

interface NamedUnit {
  readonly name: UnitName;
  /** How many of the stored unit make one of the named. */
  readonly size: number;
}

/** The unit in which people of that language name such a figure; sheets in both languages count the Chinese way. */
export function namedUnit(unit: Unit, language: SheetLanguage): NamedUnit {
  switch (unit) {
    case 'fraction':
      return { name: 'percent', size: 0.01 };
    case 'points':
      return { name: 'points', size: 0.01 };
    case 'users':
      return language === 'en'
        ? { name: 'usersByMillion', size: 1e6 }
        : { name: 'usersByHundredMillion', size: 1e8 };
    case 'yuan':
      return language === 'en'
        ? { name: 'yuanByBillion', size: 1e9 }
        : { name: 'yuanByHundredMillion', size: 1e8 };
    case 'villages':
      return { name: 'villages', size: 1 };
    case 'institutions_per_county':
      return { name: 'institutionsPerCounty', size: 1 };
  }
}

/** A stored figure in its named unit, without the dust of binary division: 0.07 is 7 %, not 7.000000000000001. */
export function inNamedUnit(value: number, unit: NamedUnit): number {
  return Number((value / unit.size).toPrecision(12));
}

/** How a figure that is ready for arithmetic is shown. */
export function exactFormat(unit: Unit | 'persons'): NumberFormat {
  if (unit === 'fraction') return 'percent';
  return unit === 'points' ? 'fraction' : 'whole';
}
