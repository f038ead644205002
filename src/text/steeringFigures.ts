/** The figures of a plan's progress as sentences, lists and the pane show them. */
import { type Entry, numberIn } from '../plan/county';
import { dayIn } from '../plan/dueProgress';
import { serialDay, yearAndMonth } from '../plan/period';
import { roundTo } from '../plan/rounding';
import type { TargetFigures } from '../plan/targetFigures';
import type { SteeringText } from './zh/steering';

/** A fraction with so many decimals of a per cent, those that are noughts included: `72.9`. */
function fixedPercent(fraction: number, decimals: number): string {
  return roundTo(fraction * 100, decimals).toFixed(decimals);
}

/** A share, such as `72.9%`; a mark for nothing where there is none. */
export function shareText(share: number | null, said: SteeringText): string {
  return share === null ? said.none : said.percent(fixedPercent(share, 1));
}

/** A progress as people report it, in whole per cents where it is one: `62.6%`, `75%`. */
export function progressText(progress: number | null, said: SteeringText): string {
  return progress === null ? said.none : said.percent(String(roundTo(progress * 100, 1)));
}

/** A rate to two decimals: 99.97 % must not read as 100. */
export function rateText(rate: number | null, said: SteeringText): string {
  return rate === null ? said.none : said.percent(fixedPercent(rate, 2));
}

/** Points behind schedule with one decimal, without their unit. */
export function pointsText(points: number): string {
  return roundTo(points, 1).toFixed(1);
}

/** A day in words; what was typed in words stays so, and nothing is an empty text. */
export function dayText(entry: Entry, said: SteeringText): string {
  const day = dayIn(entry);
  if (day === null) return entry === null ? '' : String(entry);
  const { year, month } = yearAndMonth(day);
  return said.day(year, month, Math.floor(day) - serialDay(year, month, 0));
}

/** A figure of a target with its unit; text stays as typed, and nothing is a mark. */
export function targetText(entry: Entry, { subject }: TargetFigures, said: SteeringText): string {
  const value = numberIn(entry);
  if (value === null) return entry === null || entry === '' ? said.none : String(entry);
  return subject.unit === 'own'
    ? said.own(value, subject.name === null ? subject.row.unit : '')
    : said.figures[subject.unit](value);
}

/** What the nation asks of a target; for other indicators the nation's latest result, which is no goal. */
export function nationText({ subject }: TargetFigures, said: SteeringText): string {
  const { nation, unit, comparator, kind } = subject;
  if (nation === null || unit === 'own') return said.none;
  if (comparator === null) return said.result(said.figures[unit](nation));
  return kind === 'increase' ? said.increase(nation) : said.asked(comparator, said.figures[unit](nation));
}
