/** The bodies of a plan that can be given a file of their own. */
import type { CountyPlan } from '../../plan/county';
import type { ListedUnit } from '../../plan/unitList';

/** Each name once, numbered by their place: 001, 002 … */
export function listedUnits({ units }: Pick<CountyPlan, 'units'>): readonly ListedUnit[] {
  const names = [...new Set(units.map(({ name }) => name.trim()).filter((name) => name !== ''))];
  return names.map((name, at) => ({ code: String(at + 1).padStart(3, '0'), name }));
}
