/** What all sheets have in common: name, title, the sentences above the table, and how they print. */
import type { Edition, Language } from '../editions/model';
import type { Text } from '../text/text';
import type { Sheet, Table } from './sheet';
import type { Speaker } from './speaking';

/** `2022、2024`. */
export function editionList(editions: readonly Edition[], separator: string): string {
  return editions.map((edition) => edition.id).join(separator);
}

export function sheetOf(
  speaker: Speaker,
  editions: readonly Edition[],
  table: Table,
  frozenColumns: number,
  lines: (words: Text['sheets'], language: Language) => readonly string[],
): Sheet {
  const key = table.id;
  const name = speaker.languages.map((language) => speaker.words(language).names[key]).join(' ');
  return {
    key,
    language: speaker.language,
    name,
    title: speaker.label((words) => words.titles[key](editionList(editions, words.listSeparator))),
    lines: speaker.languages.flatMap((language) => lines(speaker.words(language), language)),
    table,
    frozenColumns,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      pagesWide: 1,
      repeatHeader: true,
      footer: speaker.label((words) => words.footer),
    },
  };
}
