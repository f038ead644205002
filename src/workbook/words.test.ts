import { escaped, madeUp } from '../../test/madeUpLanguage';
import { facts } from '../editions/facts';
import { outcomes } from '../editions/outcomes';
import { references } from '../editions/references';
import { texts } from '../text/text';
import { plainValue } from './cells';
import { sheetKeys } from './sheet';
import { buildSheets } from './sheets';

const inMadeUp = buildSheets(
  { editions: ['2022', '2023', '2024', '2025'], language: 'both', which: sheetKeys },
  { zh: madeUp(texts.zh), en: madeUp(texts.en) },
);

/** Every text among the facts, whole and in its lines. */
const factual = new Set<string>();
(function gather(value: unknown): void {
  if (typeof value === 'string') {
    factual.add(value.trim());
    for (const line of value.split('\n')) factual.add(line.trim());
  } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
})([facts, outcomes, references]);

/** Ids of rows, tasks, goals and sources, dates, and what joins things. */
const notWords = /^(?:[\s\d\-/.;,:@()[\]、，]|W\d+\w?|s\d{3}|P\d+|d\d+)*$/;

describe('in a language that nobody speaks', () => {
  it.each(inMadeUp.map((sheet) => [sheet.key, sheet] as const))(
    'the sheet %s shows nothing but that language and the facts',
    (_, sheet) => {
      const shown = [
        sheet.name,
        sheet.title,
        ...sheet.lines,
        sheet.print.footer,
        ...sheet.table.columns.map(({ header }) => header),
        ...sheet.table.rows.flatMap(({ id, cells }) =>
          cells
            .map((cell) => String(plainValue(cell)))
            .filter((text) => text !== id && !/^https?:/.test(text)),
        ),
      ];
      const loose = shown.flatMap((text) => text.split('\n')).map((line) => escaped(line).trim());
      const strangers = loose.filter((line) => !factual.has(line) && !notWords.test(line));
      // What is left are facts put together: bodies of a list, a discrepancy with its id.
      const facts = [...factual].filter((fact) => fact.length > 1).sort((a, b) => b.length - a.length);
      const without = (line: string): string => facts.reduce((rest, fact) => rest.split(fact).join(''), line);
      expect(strangers.map(without).filter((rest) => !notWords.test(rest.trim()))).toEqual([]);
    },
  );
});
