/** Deadlines: days of the plan's own year, written as days. */
import { type CountyPlan, numberIn, type PlannedMeasure } from '../county';
import { dayIn } from '../dueProgress';
import { serialDay } from '../period';
import { atRow, type Check, type Checking } from './checking';
import { isErrorText, shownEntry } from './shown';
import { dayText, daysMeant, writtenDay } from './writtenDay';

interface Year {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

function yearOf({ identity }: CountyPlan): Year {
  const number = Number(identity.edition);
  return { number, first: serialDay(number, 1, 1), last: serialDay(number, 12, 31) };
}

/** A number such as 6.15 where a day belongs; only one with a month and two digits of a day can mean nothing else. */
function checkNumber(number: number, { id }: PlannedMeasure, year: Year, { add }: Checking): boolean {
  const days = daysMeant(number, year.number);
  const [day] = days;
  if (day === undefined) return false;
  const fix =
    days.length === 1 && !Number.isInteger(number) ? ({ kind: 'value', value: day } as const) : null;
  const parameters = { given: shownEntry(number), days: days.map(dayText) };
  add('deadline-as-number', atRow('measures', id, 'deadline'), parameters, [number], fix);
  return true;
}

/** Eight digits such as 20240501 are a day that nobody formatted. */
const asDigits = 19_000_000;

function checkDeadline(measure: PlannedMeasure, year: Year, checking: Checking): void {
  const { id, deadline } = measure;
  const { add } = checking;
  if (deadline === null || deadline === '' || isErrorText(deadline)) return;
  const place = atRow('measures', id, 'deadline');
  const number = numberIn(deadline);
  if (number !== null && checkNumber(number, measure, year, checking)) return;
  const day = dayIn(deadline);
  if (day !== null) {
    if (day < year.first || day >= year.last + 1) {
      add('deadline-outside-year', place, { day: dayText(day), year: String(year.number) }, [deadline]);
    }
    return;
  }
  const given = shownEntry(deadline);
  if (number !== null && (number < asDigits || !Number.isInteger(number))) {
    add('deadline-impossible', place, { given }, [deadline]);
    return;
  }
  const written = writtenDay(String(deadline), year.number);
  switch (written.kind) {
    case 'day':
      add('deadline-as-text', place, { given, day: dayText(written.day) }, [deadline], {
        kind: 'value',
        value: written.day,
      });
      return;
    case 'impossible':
      add('deadline-impossible', place, { given }, [deadline]);
      return;
    case 'words':
      add('deadline-in-words', place, { given }, [deadline]);
      return;
    case 'year-end':
  }
}

export const checkDeadlines: Check = (checking) => {
  const year = yearOf(checking.plan);
  for (const measure of checking.plan.measures) checkDeadline(measure, year, checking);
};
