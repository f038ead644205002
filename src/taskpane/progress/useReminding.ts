/** Copying letters to late units, in the language and with the telephones that were chosen. */
import type { Reminder } from '../../plan/steering/reminders';
import { periodMonth } from '../../plan/period';
import { reminderText } from '../../text/reminderText';
import { usePane } from '../context';
import type { ReadPlan } from '../rows/serving';
import { copyText } from './copyText';
import { useProgressWords } from './progressWords';
import { useProgressStore } from './useProgress';

/** Between letters that are copied together. */
const between = '\n\n\n';

export interface Reminding {
  readonly letterTo: (reminder: Reminder) => string;
  /** Ends when what came of it is said on the page. */
  readonly copy: (reminders: readonly Reminder[]) => Promise<void>;
}

export function useReminding({ found: { plan }, edition }: ReadPlan): Reminding {
  const { language } = usePane().state;
  const { page, letters } = useProgressWords();
  const { state, send } = useProgressStore();
  const { county, unit, contact, phone, month } = plan.identity;
  const by = { county, year: Number(edition.id), month: periodMonth(month), unit, contact, phone };
  const letterTo = (reminder: Reminder): string =>
    reminderText(reminder, by, letters[state.letters ?? language], state.phones);
  return {
    letterTo,
    async copy(reminders) {
      const [first] = reminders;
      if (first === undefined) return;
      const text = reminders.map(letterTo).join(between);
      const what = reminders.length === 1 ? page.reminders.letter(first.unit) : page.reminders.letters;
      const copied = await copyText(text);
      send({ outcome: copied ? { kind: 'copied', what } : { kind: 'refused', text } });
    },
  };
}
