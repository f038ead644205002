/** Deadlines: days of the plan's own year, written as days. */
import { type CountyPlan, numberIn, type PlannedMeasure } from '../county';
import { dayIn } from '../dueProgress';
import { serialDay } from '../period';
import { atRow, type Check, type Checking } from './checking';
import { isErrorText, shownEntry } from './shown';
import { dayText, writtenDay } from './writtenDay';

interface Year {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

function yearOf({ identity }: CountyPlan): Year {
  const number = Number(identity.edition);
  return { number, first: serialDay(number, 1, 1), last: serialDay(number, 12, 31) };
}

/** Eight digits such as 20240501 are a day that nobody formatted. */
const asDigits = 19_000_000;

function checkDeadline({ id, deadline }: PlannedMeasure, year: Year, { add }: Checking): void {
  if (deadline === null || deadline === '' || isErrorText(deadline)) return;
  const place = atRow('measures', id, 'deadline');
  const number = numberIn(deadline);
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
