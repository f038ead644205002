/** What each late unit is to be reminded of; the words are in `text/`. */
import { textKey } from '../sameText';
import type { BehindRow } from './behind';
import type { ProgressView } from './progressView';
import { leadOf, type SteeredRow } from './rows';

/** A measure stands in one of the lists only. */
export interface Reminder {
  /** As it is called now, or as written where the county's list does not know it. */
  readonly unit: string;
  readonly contact: string;
  readonly phone: string;
  /** Their deadline has come and they are not done; the longest overdue first. */
  readonly overdue: readonly BehindRow[];
  /** Amber or red for their progress; the furthest behind first. */
  readonly behind: readonly BehindRow[];
  /** Nothing was reported, and the deadline has not come. */
  readonly unreported: readonly SteeredRow[];
  /** Nothing at all was reported of what it leads. */
  readonly silent: boolean;
}

/**
 * One for each unit that is late, in the order of `ProgressView.units`; none before a month is reported on, when nobody can
 * be late. Rows that name no lead unit have nobody to remind.
 */
export function remindersOf(view: ProgressView): readonly Reminder[] {
  if (view.month === 0) return [];
  return view.units.flatMap(({ name, unit, total, unreported: owed }): readonly Reminder[] => {
    if (name === null) return [];
    const isIts = (lead: string | null): boolean => lead !== null && textKey(lead) === textKey(name);
    const own = view.behind.filter(({ lead }) => isIts(lead));
    const overdue = own.filter((row) => row.overdue !== null);
    const behind = own.filter(
      ({ overdue: days, standing }) => days === null && (standing === 'amber' || standing === 'red'),
    );
    const listed = new Set([...overdue, ...behind].map(({ at }) => at));
    const unreported = view.rows.filter(
      (row) => row.unreported && isIts(leadOf(row).name) && !listed.has(row.at),
    );
    if (overdue.length + behind.length + unreported.length === 0) return [];
    return [
      {
        unit: name,
        contact: unit?.contact ?? '',
        phone: unit?.phone ?? '',
        overdue,
        behind,
        unreported,
        silent: owed === total,
      },
    ];
  });
}
