/** Finding an indicator by its id, its Chinese or English name, or another name that people use for it. */
import { facts } from '../editions/facts';
import type { Indicator, IndicatorId } from '../editions/model';
import { found, problem, type Result } from './result';
import { nearest, nameKey, shown } from './spelling';

/** The indicators, in the order that sheets and lists show them. */
export const indicators: readonly Indicator[] = facts.indicators;

const byId = new Map<unknown, Result<Indicator>>(
  indicators.map((indicator) => [indicator.id, found(indicator)]),
);

/** Every name that an indicator goes by. */
function namesOf(indicator: Indicator): readonly string[] {
  return [indicator.id, indicator.name.zh, indicator.name.en, ...indicator.aliases];
}

const byName = new Map<string, Result<Indicator>>();
for (const indicator of indicators) {
  for (const name of namesOf(indicator)) {
    const key = nameKey(name);
    if (!byName.has(key)) byName.set(key, found(indicator));
  }
}

export function indicatorById(id: IndicatorId): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

/** The indicator of that id or name, whatever its capitals, spaces, punctuation and width. */
export function findIndicator(given: unknown): Result<Indicator> {
  const known = byId.get(given);
  if (known !== undefined) return known;
  const key = typeof given === 'string' ? nameKey(given) : '';
  return (
    byName.get(key) ??
    problem('indicator-unknown', { given: shown(given), near: nearest(key, indicators, namesOf) })
  );
}
