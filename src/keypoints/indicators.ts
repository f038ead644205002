/** Finding an indicator by its id, its Chinese or English name, or another name that people use for it. */
import { facts } from '../editions/facts';
import type { Indicator, IndicatorId } from '../editions/model';
import { found, problem, type Result } from './result';
import { nearest, nameKey, shown } from './spelling';

/** The indicators, in the order that sheets and lists show them. */
export const indicators: readonly Indicator[] = facts.indicators;

/** Every name that an indicator goes by. */
function namesOf(indicator: Indicator): readonly string[] {
  return [indicator.id, indicator.name.zh, indicator.name.en, ...indicator.aliases];
}

/** As written in the facts, for speed, and in any other spelling. */
const asWritten = new Map<unknown, Result<Indicator>>();
const byName = new Map<string, Result<Indicator>>();
for (const indicator of indicators) {
  for (const name of namesOf(indicator)) {
    const key = nameKey(name);
    const answer = byName.get(key) ?? found(indicator);
    byName.set(key, answer);
    asWritten.set(name, answer);
  }
}

/** The indicator with that id. */
export function indicatorById(id: IndicatorId): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

/** The indicator of that id or name, whatever its capitals, spaces, punctuation and width. */
export function findIndicator(given: unknown): Result<Indicator> {
  const known = asWritten.get(given);
  if (known !== undefined) return known;
  const key = typeof given === 'string' ? nameKey(given) : '';
  return (
    byName.get(key) ??
    problem('indicator-unknown', { given: shown(given), near: nearest(key, indicators, namesOf) })
  );
}
