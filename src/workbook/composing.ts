/** What all sheets have in common: name, title, the sentences above the table, and how they print. */
import type { Edition } from '../editions/model';
import type { Text } from '../text/text';
import { linesOf } from './headerWidth';
import { pagesWide } from './printing';
import type { Sheet, Table } from './sheet';
import type { Speaker } from './speaking';

export function sheetOf(
  speaker: Speaker,
  editions: readonly Edition[],
  table: Table,
  frozenColumns: number,
  lines: (words: Text['sheets']['lines']) => readonly string[],
): Sheet {
  const key = table.id;
  const name = speaker.languages.map((language) => speaker.words(language).names[key]).join(' ');
  return {
    key,
    language: speaker.language,
    editions: editions.map(({ id }) => id),
    name,
    title: speaker.label((words) => words.titles[key]),
    lines: speaker.languages.flatMap((language) => lines(speaker.words(language).lines)),
    table,
    headerLines: Math.max(...table.columns.map(({ header, width }) => linesOf(header, width))),
    frozenColumns,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      pagesWide: pagesWide(table.columns),
      repeatHeader: true,
      footer: speaker.label((words) => words.footer),
    },
  };
}
