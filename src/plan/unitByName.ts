/** The county's bodies by what people call them: their present name first, then their other and earlier names. */
import type { CountyUnit } from './county';
import { textKey as key } from './sameText';

/**
 * Finds a body by a name as it stands in a cell: by its name, else by its first, second or third other name; of several
 * the one higher up. A row that has other names but no name of its own answers to none.
 */
export function unitFinder(units: readonly CountyUnit[]): (name: string) => CountyUnit | 'unknown' {
  const known = [
    (unit: CountyUnit): string => unit.name,
    (unit: CountyUnit): string => unit.aliases[0],
    (unit: CountyUnit): string => unit.aliases[1],
    (unit: CountyUnit): string => unit.aliases[2],
  ].map((nameOf) => {
    const byName = new Map<string, CountyUnit>();
    for (const unit of units) {
      const name = key(nameOf(unit));
      if (name !== '' && !byName.has(name)) byName.set(name, unit);
    }
    return byName;
  });
  return (name) => {
    const unit = known.map((byName) => byName.get(key(name))).find((each) => each !== undefined);
    return unit === undefined || unit.name === '' ? 'unknown' : unit;
  };
}
