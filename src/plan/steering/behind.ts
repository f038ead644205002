/** The measures that are behind, with whom to call and what was said of them. */
import type { Edition, Words } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';
import { type Entry, numberIn } from '../county';
import { dayIn } from '../dueProgress';
import { leadOf, type Standing, type SteeredRow } from './rows';

export interface BehindRow {
  readonly at: number;
  /** The row's id in the work plan. */
  readonly id: string;
  /** Such as `5.2`; empty where no task was chosen. */
  readonly number: string;
  readonly text: string;
  readonly task: number | null;
  /** The task's title; null where it was not read, or no task was chosen. */
  readonly title: Words | null;
  readonly aspect: number | null;
  readonly lead: string | null;
  /** Of the measure, else of its lead unit; empty where neither names one. */
  readonly person: string;
  readonly phone: string;
  /** As typed. */
  readonly deadline: Entry;
  /** As fractions; progress null where none was reported. */
  readonly due: number;
  readonly progress: number | null;
  /** Points behind schedule (12.5 is twelve and a half); null where no progress was reported. */
  readonly points: number | null;
  /** Days from its deadline to the end of the month reported on; null where it is not overdue. */
  readonly overdue: number | null;
  readonly standing: Standing;
  readonly problem: string;
  readonly next: string;
}

/** A row's own person and phone go together: a phone of the unit is never put beside another's name. */
function contactOf(row: SteeredRow): { readonly person: string; readonly phone: string } {
  const { person, phone } = row.measure;
  if (person !== '' || phone !== '') return { person, phone };
  const { unit } = leadOf(row);
  return { person: unit?.contact ?? '', phone: unit?.phone ?? '' };
}

/** Days overdue at the end of the period; null where it is not, or no month is reported on. */
function daysOverdue({ measure, standing }: SteeredRow, end: number | null): number | null {
  const day = dayIn(measure.deadline);
  if (day === null || end === null || standing === 'done' || standing === 'adjusted') return null;
  return Math.floor(day) <= end ? end - Math.floor(day) : null;
}

const order: readonly Standing[] = ['red', 'amber', 'green', 'none', 'done', 'adjusted'];

/**
 * Whatever is amber, red or any points behind what is due: red before amber before what is behind by less than amber, then
 * the longest overdue, then the furthest behind. `end` is the last day of the period; null where no month is set.
 */
export function behindIn(
  rows: readonly SteeredRow[],
  edition: Edition,
  end: number | null,
): readonly BehindRow[] {
  const titles = new Map(tasksOf(edition).map(({ number, wording }) => [number, wording]));
  return rows
    .filter(({ standing, figures }) => standing === 'amber' || standing === 'red' || figures.behind !== null)
    .map((row): BehindRow => {
      const { measure, figures, standing, at } = row;
      const title = figures.task === null ? undefined : titles.get(figures.task);
      return {
        at,
        id: measure.id,
        number: figures.number,
        text: measure.text,
        task: figures.task,
        title: title === undefined ? null : { zh: title.zh, en: title.en },
        aspect: figures.aspect,
        lead: leadOf(row).name,
        ...contactOf(row),
        deadline: measure.deadline,
        due: figures.due ?? 0,
        progress: numberIn(measure.progress),
        points: figures.behind,
        overdue: daysOverdue(row, end),
        standing,
        problem: measure.problem,
        next: measure.next,
      };
    })
    .sort(
      (one, other) =>
        order.indexOf(one.standing) - order.indexOf(other.standing) ||
        (other.overdue ?? -1) - (one.overdue ?? -1) ||
        (other.points ?? -1) - (one.points ?? -1) ||
        one.at - other.at,
    );
}

export const behindOrders = ['urgency', 'points', 'overdue', 'lead', 'task'] as const;

export type BehindOrder = (typeof behindOrders)[number];

/** The same rows in another order; rows that are equal by it stay as they were. `urgency` is the order of `behindIn`. */
export function sortedBehind(rows: readonly BehindRow[], by: BehindOrder): readonly BehindRow[] {
  const text = (name: string | null): string => name ?? '\uffff';
  const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  switch (by) {
    case 'urgency':
      return rows;
    case 'points':
      return [...rows].sort((one, other) => (other.points ?? -1) - (one.points ?? -1));
    case 'overdue':
      return [...rows].sort((one, other) => (other.overdue ?? -1) - (one.overdue ?? -1));
    case 'lead':
      return [...rows].sort((one, other) => byText(text(one.lead), text(other.lead)));
    case 'task':
      return [...rows].sort((one, other) => one.at - other.at);
  }
}
