/**
 * How much of a measure is due (序时进度) by the end of the month that is reported on. County practice is the months gone
 * by over twelve: by the end of November 91.7 % (Xuancheng 2020); others set nodes by quarter or month (Panjin, Dawa).
 */
import { type Entry, numberIn, type PlannedMeasure, type ScheduleRule, type Settings } from './county';
import { periodEnd, yearAndMonth } from './period';

export interface DueBy {
  readonly year: number;
  /** 0 to 12. */
  readonly month: number;
  readonly schedule: ScheduleRule;
  readonly nodes: Settings['nodes'];
}

/** The last day that a cell can hold, 31 December 9999. */
const lastDay = 2_958_465;

/** The day in an entry, as a serial number; null for words, for nothing, and for numbers that are no day. */
export function dayIn(entry: Entry): number | null {
  const given = numberIn(entry);
  return given !== null && given >= 1 && given <= lastDay ? given : null;
}

/** Months from one node to the next. */
export function monthsPerNode(nodes: Settings['nodes']): number {
  return nodes === 'quarters' ? 3 : 1;
}

/** The last node given at or before the month, 0 before the first one; null when no node is given at all. */
function dueByNodes(nodes: readonly Entry[], month: number, every: number): number | null {
  if (nodes.every((node) => numberIn(node) === null)) return null;
  const reached = nodes.slice(0, Math.floor(month / every));
  return reached.reduce<number>((last, node) => numberIn(node) ?? last, 0);
}

/**
 * As a fraction. When its deadline, a day, has come by the end of the month, all is due. Before that, nodes of its own come
 * first. Without any, the schedule rule decides: evenly over the year, or evenly
 * until the month of its deadline. A deadline in words, in a later year or not given counts as the end of the year.
 * Nothing is due before a month is reported on.
 */
export function dueProgress({ nodes, deadline }: PlannedMeasure, by: DueBy): number {
  if (by.month === 0) return 0;
  const day = dayIn(deadline);
  if (day !== null && day <= periodEnd(by.year, by.month)) return 1;
  const byNodes = dueByNodes(nodes, by.month, monthsPerNode(by.nodes));
  if (byNodes !== null) return byNodes;
  const overTheYear = by.month / 12;
  if (by.schedule === 'year' || day === null) return overTheYear;
  const { year, month } = yearAndMonth(day);
  return year > by.year ? overTheYear : Math.min(1, by.month / month);
}
