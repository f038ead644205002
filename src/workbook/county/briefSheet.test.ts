import fc from 'fast-check';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { edition } from '../../../test/support/measures';
import { randomPlan } from '../../../test/support/random/plan';
import type { Language } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan } from '../../plan/county';
import { figuresOf } from '../../plan/figures';
import { newPlan } from '../../plan/newPlan';
import { emptyRecord } from '../../plan/record';
import { samplePlan } from '../../plan/sample/samplePlan';
import { noFilter } from '../../plan/steering/filter';
import { progressView } from '../../plan/steering/progressView';
import { texts, type Text } from '../../text/text';
import type { BookSheet } from '../book';
import { plainValue } from '../cells';
import type { SheetLanguage } from '../sheet';
import { BriefGrid } from './briefGrid';
import { briefSheet } from './briefSheet';
import { briefSpeech } from './briefSpeech';

const empty = newPlan(edition, {
  identity: {
    id: 'test',
    edition: '2024',
    county: '安吉县',
    code: '330523',
    unit: '县委网信办',
    month: 9,
    contact: '',
    phone: '',
  },
  nodes: 'quarters',
  rows: 0,
  language: 'zh',
});
const sample = samplePlan(empty, 'zh');

function briefOf(
  plan: CountyPlan,
  language: Language = 'zh',
  ofPlan: SheetLanguage = language,
  words: { readonly zh: Text; readonly en: Text } = texts,
): BookSheet {
  const of = editionById(plan.identity.edition);
  if (of === undefined) throw new Error('no edition');
  const view = progressView(plan, figuresOf(plan, of), of, emptyRecord, noFilter);
  return briefSheet({ plan, edition: of, speech: briefSpeech(ofPlan, language, words), paper: 'A4' }, view);
}

/** What stands in the cells of a row, empty ones left out. */
const rowsOf = (sheet: BookSheet): readonly (readonly (string | number)[])[] =>
  sheet.rows.map(({ cells }) =>
    cells.flatMap((cell) =>
      cell === null || cell.content.kind === 'empty' ? [] : [plainValue(cell.content)],
    ),
  );

/** The heavy county of the field: 243 measures of 40 units, nothing done. */
function heavyPlan(): CountyPlan {
  const [unit] = sample.units;
  const [measure] = sample.measures;
  if (unit === undefined || measure === undefined) throw new Error('the sample is empty');
  const units = Array.from({ length: 40 }, (_, at) => ({
    ...unit,
    id: `u${at}`,
    name: `第${at + 1}乡镇人民政府`,
  }));
  const measures = Array.from({ length: 243 }, (_, at) => ({
    ...measure,
    id: `2024-05.${at + 1}`,
    task: 1 + (at % 28),
    text: `第${at + 1}项举措，在全县范围内推广应用并形成长效机制，年底前组织验收评估，逐村建立台账`,
    lead: units[at % 40]?.name ?? '',
    status: null,
    progress: at % 3 === 0 ? null : 0.1,
  }));
  return { ...sample, units, measures };
}

describe('a brief', () => {
  it('says that no month is set instead of calling anything late', () => {
    const words = rowsOf(briefOf({ ...sample, identity: { ...sample.identity, month: null } })).flat();
    expect(words.some((word) => String(word).includes('还没有填写数据截至月份'))).toBe(true);
    expect(words).not.toContain('红');
  });
  it('praises nobody where no measure is in use', () => {
    const words = rowsOf(briefOf(empty)).flat().join('\n');
    expect(words).toContain('在用举措0项');
    expect(words).not.toContain('没有低于序时进度的举措');
    expect(words).not.toContain('均已报送');
    expect(rowsOf(briefOf(empty, 'en')).flat().join('\n')).not.toMatch(/behind schedule\.|have reported/);
  });
  it('counts what has no lead unit apart from the units that have not reported', () => {
    const [first] = sample.measures.filter(({ text: words }) => words !== '');
    if (first === undefined) throw new Error('the sample is empty');
    const silent = { ...first, status: null, progress: null, deadline: null };
    const of = (...leads: readonly string[]): string =>
      rowsOf(
        briefOf({ ...sample, measures: leads.map((lead, at) => ({ ...silent, id: `2024-05.${at}`, lead })) }),
      )
        .flat()
        .join('\n');
    expect(of('县民政局', '')).toContain(
      '1个牵头单位有举措未报进度，共1项；未填牵头单位的举措有1项未报进度。',
    );
    expect(of('')).toContain('未填牵头单位的举措有1项未报进度。');
    expect(of('')).not.toContain('均已报送');
  });
  it('has room for 100.00% and for amounts to four decimals in the bold sum', () => {
    const grid = new BriefGrid();
    // Bold figures are wider than a column's unit by about a tenth, and a cell keeps a margin.
    const needed = (shown: string): number => shown.length * 1.1 + 0.7;
    expect(grid.widthOf('aspects', 'rate')).toBeGreaterThanOrEqual(needed('100.00%'));
    expect(grid.widthOf('aspects', 'budget')).toBeGreaterThanOrEqual(needed('9,999.9999'));
    expect(grid.widthOf('aspects', 'executed')).toBeGreaterThanOrEqual(needed('9,999.9999'));
  });
  it('holds values only, so that it stays as it was sent', () => {
    for (const language of ['zh', 'en'] as const) {
      const kinds = briefOf(sample, language).rows.flatMap(({ cells }) =>
        cells.map((cell) => cell?.content.kind),
      );
      expect(kinds).not.toContain('formula');
    }
  });
  it('is one upright page of A4 that can be edited before it goes out', () => {
    const sheet = briefOf(sample);
    expect(sheet.print).toMatchObject({ paper: 'A4', orientation: 'portrait', fitWidth: 1, fitHeight: 1 });
    expect(sheet.protected).toBe(false);
  });
  it.each([
    ['zh', 1200, '另有33个，见“责任单位”表', '另有153项，见“任务分解”表'],
    ['en', 1350, '33 more: see the sheet “Units”', '153 more: see the sheet “Work plan”'],
  ] as const)(
    'stays a page that can be read for 243 measures of 40 units, and counts what it leaves out: %s',
    (language, highest, ...leftOut) => {
      const sheet = briefOf(heavyPlan(), language);
      // Points; at 0.65 (zh) or 0.58 (en) of its size a page so high fills A4 within its margins.
      const height = sheet.rows.reduce((sum, row) => sum + (row.height ?? 15), 0);
      expect(height).toBeLessThan(highest);
      const words = rowsOf(sheet).flat().join('\n');
      for (const each of leftOut) expect(words).toContain(each);
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      expect(sheet.name).not.toMatch(/[\\/:*?[\]]/);
    },
  );
  it.each([
    ['zh', '9月进展通报', '另有10个，见“责任单位 Units”表。'],
    ['en', texts.en.brief.sheet(9), '10 more: see the sheet “责任单位 Units”.'],
  ] as const)(
    'speaks one language in a workbook of two, the one of the pane, and names the sheets of that workbook: %s',
    (language, name, more) => {
      const sheet = briefOf(sample, language, 'both');
      expect(sheet.name).toBe(name);
      const words = rowsOf(sheet).flat();
      expect(words).toContain(texts[language].brief.sections.aspects);
      expect(words).toContain(more);
      const other = texts[language === 'zh' ? 'en' : 'zh'];
      expect(words.join('\n')).not.toContain(other.brief.columns.aspect);
    },
  );
  it('speaks the language of a workbook of one, whatever the pane speaks', () => {
    expect(briefOf(sample, 'zh', 'en').name).toBe(texts.en.brief.sheet(9));
    expect(briefOf(sample, 'en', 'zh').name).toBe(texts.zh.brief.sheet(9));
  });
  it('has no word outside the texts', () => {
    const marked = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    const nameless = { ...empty, identity: { ...empty.identity, county: '', unit: '' } };
    for (const word of rowsOf(briefOf(nameless, 'en', 'en', marked)).flat()) {
      if (typeof word !== 'string') continue;
      // The facts (titles of aspects, names of indicators) are data.
      const facts = [
        ...edition.aspects.map(({ number, wording }) => `${number}. ${wording.en}`),
        ...figuresOf(nameless, edition).targets.map(({ subject }) => subject.name?.en ?? ''),
      ];
      const isFact = facts.some((fact) => fact.startsWith(word.replace(/…$/, '')));
      if (!isFact) expect(escaped(word)).toMatch(/^[\s\d./%,…-]*$/);
    }
  });
});

describe('the figures of a brief', () => {
  it('add up: the lines of the aspects to the sum, for any plan', () => {
    fc.assert(
      fc.property(randomPlan(40), fc.constantFrom<Language>('zh', 'en'), (plan, language) => {
        const sheet = briefOf(plan, language);
        const rows = rowsOf(sheet);
        const sumWord = texts[language].brief.sum;
        const at = rows.findIndex(([first]) => first === sumWord);
        const sum = rows[at] ?? [];
        const header = texts[language].brief.columns.aspect;
        const top = rows.findIndex(([first]) => first === header);
        const lines = rows.slice(top + 1, at);
        for (let column = 1; column <= 7; column++) {
          const added = lines.reduce((all, line) => all + Number(line[column]), 0);
          expect(added).toBe(sum[column]);
        }
        const [total = 0, ...counts] = sum.slice(1, 8).map(Number);
        expect(counts.reduce((all, each) => all + each, 0)).toBe(total);
      }),
      { numRuns: 40 },
    );
  });
});
