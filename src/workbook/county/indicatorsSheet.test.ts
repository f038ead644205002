import { allCells, areaOf, cellsNamed, shown } from '../../../test/support/laid';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan, ProjectIndicator } from '../../plan/county';
import { emptyIndicator, emptyProject } from '../../plan/newMoney';
import { newPlan } from '../../plan/newPlan';
import { performanceFigures } from '../../plan/performanceFigures';
import { sampleIndicators } from '../../plan/sample/performance';
import { texts } from '../../text/text';
import type { SheetLanguage } from '../sheet';
import type { Laid } from './canvas';
import { column, tableColumns } from './columns';
import { indicatorsSheet } from './indicatorsSheet';
import { speech } from './scene';

const edition = editionById('2024');
if (edition === undefined) throw new Error('no edition 2024');
const identity = {
  id: 'test',
  edition: '2024',
  county: '样例县',
  code: '',
  unit: '样例县农业农村局',
  month: 9,
  contact: '',
  phone: '',
} as const;
const empty = newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' });

interface Asked {
  readonly language?: SheetLanguage;
  readonly indicators?: readonly ProjectIndicator[];
  readonly spoken?: typeof texts;
}

function laid({ language = 'zh', indicators = empty.indicators, spoken = texts }: Asked = {}): Laid {
  if (edition === undefined) throw new Error('no edition 2024');
  const projects = ['P-1', 'P-2'].map((code, at) => ({ ...emptyProject(`p${at}`), code }));
  const plan: CountyPlan = { ...empty, projects, indicators };
  const scene = { plan, edition, speech: speech(language, spoken), paper: 'A4' } as const;
  return indicatorsSheet(scene, performanceFigures(plan));
}

function values(page: Laid, id: (typeof tableColumns.indicators)[number]): readonly (string | number)[] {
  return cellsNamed(page, column('indicators', id)).map(shown);
}

const sample = sampleIndicators(['P-1', 'P-2'], 'zh', 40);
const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

describe('the sheet of indicators', () => {
  it('keeps as text what somebody typed in the place of a number', () => {
    const page = laid({
      indicators: [{ ...emptyIndicator('i001'), project: 'P-1', actual: '约九成', target: '=1+1' }],
    });
    expect([values(page, 'actual')[0], values(page, 'target')[0]]).toEqual(['约九成', '=1+1']);
    expect(cellsNamed(page, 'indicators_target')[0]?.content.kind).toBe('text');
  });

  it('says nothing in rows that nothing was entered in', () => {
    const page = laid();
    for (const id of ['completion', 'score', 'check', 'key'] as const) {
      expect(new Set(values(page, id))).toEqual(new Set(['']));
    }
  });

  it('names every column', () => {
    const page = laid();
    expect(page.sheet.tables[0]?.columns.map(({ id }) => id)).toEqual([...tableColumns.indicators]);
    for (const id of tableColumns.indicators)
      expect(areaOf(page, column('indicators', id)).top).toBeGreaterThan(0);
  });

  it('scores the training copy in every way and says each thing that is wrong', () => {
    const page = laid({ indicators: sample });
    expect(values(page, 'score').slice(0, 9)).toEqual([10, 8.55, 10, 10, 9.54, 7, 10, 7, 10]);
    const said = new Set(values(page, 'check').filter((each) => each !== ''));
    expect(said).toEqual(new Set(Object.values(texts.zh.performance.problems)));
  });

  it('lets people fill in what is theirs and nothing else', () => {
    const page = laid({ indicators: sample });
    for (const id of tableColumns.indicators) {
      const mine = page.sheet.tables[0]?.columns.find((each) => each.id === id)?.owner === 'planner';
      for (const cell of cellsNamed(page, column('indicators', id))) expect(cell.style.locked).toBe(!mine);
    }
  });

  it.each(languages)(
    'keeps every text of a formula and every prompt within what a file holds (%s)',
    (language) => {
      const page = laid({ language, indicators: sample });
      for (const { content } of allCells(page)) {
        if (content.kind !== 'formula') continue;
        expect(content.formula.length).toBeLessThan(4000);
        for (const [, literal] of content.formula.matchAll(/"((?:[^"]|"")*)"/g)) {
          expect((literal ?? '').length).toBeLessThanOrEqual(255);
        }
      }
      for (const { prompt, error } of page.sheet.validations) {
        for (const said of [prompt, error]) {
          expect((said?.title ?? '').length).toBeLessThanOrEqual(32);
          expect((said?.message ?? '').length).toBeLessThanOrEqual(255);
        }
      }
    },
  );

  it('says its words in the language that is asked for and no other', () => {
    const spoken = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    for (const { content, style } of allCells(laid({ spoken }))) {
      if (content.kind !== 'text' || style.look === 'nation') continue;
      expect(escaped(content.text).trim()).toBe('');
    }
  });

  it('says how to get more rows than there are', () => {
    expect(allCells(laid()).map(shown)).toContain(texts.zh.county.moreRows);
  });

  it('prints so wide that a page of A4 is still legible', () => {
    const { columns, print } = laid().sheet;
    const width = columns
      .slice(print.area?.left, (print.area?.right ?? 0) + 1)
      .reduce((sum, each) => sum + each.width, 0);
    expect(width).toBeLessThanOrEqual(200);
  });
});
