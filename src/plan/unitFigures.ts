/** What follows for each body of the county from the rows of the work plan. */
import { type CountyPlan, type CountyUnit, numberIn, type PlannedMeasure } from './county';
import type { MeasureFigures } from './measureFigures';
import { textKey } from './sameText';

export interface UnitFigures {
  /** Measures that it leads. */
  readonly leads: number;
  /** Measures that name it as supporting. */
  readonly supports: number;
  /** Of those it leads, how many are amber or red. */
  readonly behind: number;
  /** Of those it leads, for how many nothing was reported: no progress, and neither completed nor adjusted. */
  readonly unreported: number;
  /** Place among those who have not reported, most measures first; null where everything was reported. */
  readonly rank: number | null;
  /** Place among those with amber or red measures, most first; null where none is. */
  readonly behindRank: number | null;
}

/** Longest name that a formula can look for inside a text. */
export const longestUnitName = 100;

/** A name with a separator or a wildcard in it can not be told apart inside a list of names. */
function canBeListed(name: string): boolean {
  return name !== '' && name.length <= longestUnitName && !/[、*?~]/.test(name);
}

/** What a body is called, each name once; capitals and small letters are the same. */
function namesOf({ name, aliases }: CountyUnit): readonly string[] {
  return [...new Set([name, ...aliases].map((each) => textKey(each)))].filter(canBeListed);
}

interface Counted {
  leads: number;
  behind: number;
  unreported: number;
}

/** In use, but nothing was reported of it: no progress, and neither completed nor adjusted. */
export function isUnreported(
  { status, progress }: PlannedMeasure,
  { light }: Pick<MeasureFigures, 'light'>,
): boolean {
  return light !== null && numberIn(progress) === null && status !== 'completed' && status !== 'adjusted';
}

/** By the present name of who leads. */
function countsByLead(
  plan: CountyPlan,
  figures: readonly MeasureFigures[],
): ReadonlyMap<string, Readonly<Counted>> {
  const counts = new Map<string, Counted>();
  figures.forEach((each, at) => {
    const { unit, light } = each;
    if (unit === null || unit === 'unknown') return;
    const measure = plan.measures[at];
    const count = counts.get(textKey(unit.name)) ?? { leads: 0, behind: 0, unreported: 0 };
    count.leads += 1;
    if (light === 'amber' || light === 'red') count.behind += 1;
    if (measure !== undefined && isUnreported(measure, each)) count.unreported += 1;
    counts.set(textKey(unit.name), count);
  });
  return counts;
}

/** Rows by the names of supporting units; a row that gives a name twice counts once for it. */
function countsBySupporting(figures: readonly MeasureFigures[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { supporting } of figures) {
    for (const name of new Set(supporting.map((each) => textKey(each)))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

/** The most is 1; of equals the one higher up in the sheet comes first. Nought has no place. */
function ranksOf(counts: readonly number[]): readonly (number | null)[] {
  const order = counts
    .flatMap((count, at) => (count > 0 ? [{ count, at }] : []))
    .sort((a, b) => b.count - a.count || a.at - b.at);
  const places = new Map(order.map(({ at }, place) => [at, place + 1]));
  return counts.map((_, at) => places.get(at) ?? null);
}

/** One a unit, in the same order. A row that gives two names of one body as supporting counts for each. */
export function unitFigures(plan: CountyPlan, measures: readonly MeasureFigures[]): readonly UnitFigures[] {
  const byLead = countsByLead(plan, measures);
  const bySupporting = countsBySupporting(measures);
  const counted = plan.units.map((unit) => {
    const none = { leads: 0, behind: 0, unreported: 0 };
    if (unit.name === '') return { ...none, supports: 0 };
    return {
      ...(byLead.get(textKey(unit.name)) ?? none),
      supports: namesOf(unit).reduce((sum, name) => sum + (bySupporting.get(name) ?? 0), 0),
    };
  });
  const ranks = ranksOf(counted.map(({ unreported }) => unreported));
  const behindRanks = ranksOf(counted.map(({ behind }) => behind));
  return counted.map((each, at) => ({
    ...each,
    rank: ranks[at] ?? null,
    behindRank: behindRanks[at] ?? null,
  }));
}
