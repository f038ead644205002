/**
 * Words that formulas compare with or answer. Each stands in one cell of the sheet of lists under a defined name
 * (`word_green`), so formulas are the same in every language; lists for drop-downs are runs of such cells
 * (`list_statuses`).
 */
import type { CountyWord } from '../../text/countyWord';

/** Drop-down lists and the words in them, in the order in which they are offered. */
export const wordLists = {
  statuses: ['notStarted', 'underWay', 'completed', 'adjusted'],
  forecasts: ['certain', 'difficult', 'impossible'],
  yesNo: ['yes', 'no'],
  unitKinds: ['bureau', 'township', 'carrier', 'otherUnit'],
  targetKinds: ['level', 'count', 'increase', 'coverage', 'qualitative'],
  directions: ['higher', 'lower'],
  schedules: ['byYear', 'byDeadline'],
  groups: ['output', 'benefit', 'satisfaction'],
  seconds: [
    'quantity',
    'quality',
    'timeliness',
    'cost',
    'economic',
    'social',
    'ecological',
    'sustained',
    'served',
  ],
  scorings: ['positive', 'reverse', 'qualitativeScore'],
  bands: ['reached', 'partly', 'missed'],
} as const satisfies { readonly [list: string]: readonly CountyWord[] };

export type WordList = keyof typeof wordLists;

/** The defined name of a word's cell. */
export function word(key: CountyWord): string {
  return `word_${key}`;
}

/** The defined name of a drop-down list. */
export function list(key: WordList): string {
  return `list_${key}`;
}
