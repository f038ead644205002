/** The units that a target can be asked for in, and which of them fit what. */
import type { Indicator, Unit } from '../editions/model';
import { tidy } from '../keypoints/numbers';
import { found, problem, type Result } from '../keypoints/result';

/** The units that Excel offers; the fuller Chinese forms are understood too. */
export const unitChoices = ['亿', '万', '万元', '亿元', 'million', 'billion', '%', 'pp'] as const;

const amounts: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['million', 1e6],
  ['billion', 1e9],
];

const money: readonly (readonly [string, number])[] = [
  ['元', 1],
  ['万元', 1e4],
  ['亿元', 1e8],
];

const users: readonly (readonly [string, number])[] = [
  ['户', 1],
  ['万户', 1e4],
  ['亿户', 1e8],
];

const points: readonly (readonly [string, number])[] = [
  ['pp', 0.01],
  ['百分点', 0.01],
  ['个百分点', 0.01],
];

/** By what an indicator counts: the size of each unit that it can be given in. */
const sizes: { readonly [U in Unit]: ReadonlyMap<string, number> } = {
  fraction: new Map([['%', 0.01]]),
  points: new Map(points),
  users: new Map([...amounts, ...users]),
  yuan: new Map([...amounts, ...money]),
  villages: new Map(),
  institutions_per_county: new Map(),
};

/** Whether the word is a unit of anything. */
export function isUnit(word: string): boolean {
  return Object.values(sizes).some((units) => units.has(word));
}

/** The value in another unit: 200,000,000 users in `亿` is 2, 0.6 in `%` is 60. */
export function inUnit(value: number, unit: string, indicator: Indicator): Result<number> {
  const fitting = sizes[indicator.unit];
  const size = fitting.get(unit);
  return size === undefined
    ? problem('unit-mismatch', { given: unit, indicator, known: [...fitting.keys()] })
    : found(tidy(value / size));
}
