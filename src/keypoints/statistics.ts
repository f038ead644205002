/** National figures published for an indicator, and which of them holds at a date. */
import { facts } from '../editions/facts';
import type { Indicator, Statistic } from '../editions/model';
import { type Day, isoText, periodEnd } from './calendar';
import { figure } from './numbers';
import { found, problem, type Result } from './result';

/** A statistic that has a figure. */
export interface Figure extends Statistic {
  readonly value: number;
}

const isFigure = (statistic: Statistic): statistic is Figure => statistic.value !== null;

/** The published figures that measure an indicator, oldest first; figures that count something else are left out. */
export function figuresFor(indicator: Indicator): readonly Figure[] {
  return facts.statistics
    .filter((statistic) => statistic.series === indicator.series && statistic.comparable)
    .filter(isFigure)
    .sort((a, b) => periodEnd(a.date) - periodEnd(b.date));
}

/** Of figures that contradict each other, whether this is one that is not used. */
function setAside(statistic: Statistic): boolean {
  const conflict = facts.conflicts.find((one) => one.id === statistic.conflict);
  return conflict !== undefined && conflict.use !== null && conflict.use !== statistic.id;
}

function unresolved(statistic: Statistic): boolean {
  const conflict = facts.conflicts.find((one) => one.id === statistic.conflict);
  return conflict !== undefined && conflict.use === null;
}

/**
 * The national figure published for that day, or the latest before it. A figure of a month or year counts from the last
 * day of that month or year. Where published figures for the same date contradict each other and none is better
 * supported, that is a problem that names them all.
 */
export function baselineFor(indicator: Indicator, day: Day): Result<Figure> {
  const figures = figuresFor(indicator).filter((statistic) => !setAside(statistic));
  if (indicator.series === null || figures.length === 0) return problem('statistic-none', { indicator });
  const upTo = figures.filter((statistic) => periodEnd(statistic.date) <= day);
  const latest = upTo[upTo.length - 1];
  if (latest === undefined) {
    return problem('statistic-missing', { indicator, date: isoText(day), first: figures[0]?.date ?? null });
  }
  if (!unresolved(latest)) return found(latest);
  const rivals = figures.filter((statistic) => statistic.conflict === latest.conflict);
  return problem('statistic-conflict', {
    indicator,
    date: latest.date,
    values: [...new Set(rivals.map((rival) => figure(rival.value, rival.unit)))],
  });
}
