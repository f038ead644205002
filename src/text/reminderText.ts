/** The letter that reminds a late unit (催报): its measures, each with what was due, and blanks for what a person decides. */
import { type Entry, numberIn, type PlannedMeasure } from '../plan/county';
import type { Reminder } from '../plan/steering/reminders';
import { dayText, pointsText, progressText } from './steeringFigures';
import type { SteeringText } from './zh/steering';

/** Who reminds, and as at when. */
export interface Reminding {
  readonly county: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** The reporting unit that signs; empty where the plan names none. */
  readonly unit: string;
  readonly contact: string;
  readonly phone: string;
}

interface Listed {
  readonly number: string;
  readonly text: string;
  readonly deadline: Entry;
  readonly due: number;
  readonly progress: number | null;
}

function ofMeasure(
  { text, deadline, progress }: PlannedMeasure,
  { number, due }: { readonly number: string; readonly due: number | null },
): Listed {
  return { number, text, deadline, due: due ?? 0, progress: numberIn(progress) };
}

/**
 * The letter in one language. The day until when to answer is left blank: no rule of the plan says it. `phones`: whether
 * telephone numbers of persons may stand in it; by default they do not.
 */
export function reminderText(
  { unit, contact, phone, overdue, behind, unreported, silent }: Reminder,
  by: Reminding,
  said: SteeringText,
  phones = false,
): string {
  const { reminder } = said;
  const shown = (row: Listed) => ({
    number: row.number === '' ? '' : reminder.number(row.number),
    text: row.text.replace(/\s+/g, ' ').replace(/[。.；;]+$/u, ''),
    deadline: dayText(row.deadline, said) || reminder.noDeadline,
    due: progressText(row.due, said),
    progress: row.progress === null ? null : progressText(row.progress, said),
  });
  const parts = [
    {
      heading: reminder.overdue(overdue.length),
      lines: overdue.map((row) => reminder.overdueLine(shown(row), row.overdue ?? 0)),
    },
    {
      heading: reminder.behind(behind.length),
      lines: behind.map((row) => reminder.behindLine(shown(row), said.points(pointsText(row.points ?? 0)))),
    },
    {
      heading: reminder.unreported(unreported.length),
      lines: unreported.map(({ measure, figures: of }) =>
        reminder.unreportedLine(shown(ofMeasure(measure, of))),
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
  const count = overdue.length + behind.length + unreported.length;
  const asOf = said.monthEnd(by.year, by.month);
  const theirs = phones ? phone : '';
  return [
    reminder.title(by.county, by.year),
    '',
    reminder.to(unit),
    silent ? reminder.silent(asOf, count) : reminder.intro(asOf, count),
    ...parts.flatMap(({ heading, lines }, at) => [reminder.heading(at + 1, heading), ...lines]),
    reminder.ask,
    ...(contact === '' && theirs === '' ? [] : [reminder.theirs(contact, theirs)]),
    reminder.contact(by.contact, phones ? by.phone : ''),
    '',
    reminder.signed(by.unit),
    reminder.dated,
  ].join('\n');
}
