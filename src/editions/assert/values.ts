/** What a number may be, by its unit: shares lie between 0 and 1, what is counted is a whole number. */
import type { Statistic, Unit } from '../model';
import { defect, type Defect } from './parts';

const SHARES: ReadonlySet<Unit | Statistic['unit']> = new Set(['fraction', 'points']);

export function valueDefects(
  place: string,
  value: number,
  unit: Unit | Statistic['unit'],
): readonly Defect[] {
  if (SHARES.has(unit)) {
    return value >= 0 && value <= 1 ? [] : [defect(place, `${value} is no fraction from 0 to 1`)];
  }
  return Number.isSafeInteger(value) && value >= 0 ? [] : [defect(place, `${value} is no count of ${unit}`)];
}
