import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { texts } from '../../text/text';
import { sayReadingProblem, type ReadingProblem } from './problem';

const part = 'xl/worksheets/sheet1.xml';
const problems: readonly ReadingProblem[] = [
  { code: 'empty-file', parameters: {} },
  { code: 'not-a-zip', parameters: { looksLike: 'text' } },
  { code: 'not-a-zip', parameters: { looksLike: 'unknown' } },
  { code: 'encrypted-or-xls', parameters: { which: 'encrypted' } },
  { code: 'encrypted-or-xls', parameters: { which: 'xls' } },
  { code: 'encrypted-or-xls', parameters: { which: 'unknown' } },
  { code: 'truncated', parameters: {} },
  { code: 'other-format', parameters: { format: 'xlsb' } },
  { code: 'other-format', parameters: { format: 'archive' } },
  { code: 'not-a-workbook', parameters: {} },
  { code: 'too-large', parameters: { part: null, size: 80 * 1024 * 1024, limit: 64 * 1024 * 1024 } },
  { code: 'too-large', parameters: { part, size: 600_000_000, limit: 64 * 1024 * 1024 } },
  { code: 'too-many-entries', parameters: { count: 9_000, limit: 5_000 } },
  { code: 'too-many-cells', parameters: { sheet: '填报', limit: 1_000_000 } },
  { code: 'ratio', parameters: { part, ratio: 1_020.4, limit: 250 } },
  { code: 'bad-data', parameters: { part: null } },
  { code: 'bad-data', parameters: { part } },
  { code: 'part-missing', parameters: { part } },
  { code: 'unknown-compression', parameters: { part } },
  { code: 'dtd', parameters: { part } },
  { code: 'xml-broken', parameters: { part } },
];

describe.each(problems)('$code $parameters', (problem) => {
  it.each(['zh', 'en'] as const)(
    'says in %s what happened, that the file is unchanged, and what to do',
    (language) => {
      const { what, safe, next } = sayReadingProblem(problem, texts[language].reading.problems);
      const end = language === 'zh' ? /。$/ : /\.$/;
      for (const sentence of [what, safe, next]) expect(sentence).toMatch(end);
      expect(safe).toMatch(language === 'zh' ? /文件没有任何改动/ : /The file was not changed/);
      if (language === 'en')
        expect(`${what}${safe}${next}`.replace('填报', '')).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it('adds no word of its own', () => {
    const { what, safe, next } = sayReadingProblem(problem, madeUp(texts.en).reading.problems);
    for (const sentence of [what, safe, next]) expect(escaped(sentence)).toBe('');
  });
});

it('speaks of sizes and limits in megabytes', () => {
  const { what } = sayReadingProblem(
    { code: 'too-large', parameters: { part: null, size: 80.5 * 1024 * 1024, limit: 64 * 1024 * 1024 } },
    texts.zh.reading.problems,
  );
  expect(what).toBe('文件太大（80.5 MB），上限是 64 MB。');
});
