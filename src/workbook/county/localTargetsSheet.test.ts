import fc from 'fast-check';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { allCells, cellsNamed, shown } from '../../../test/support/laid';
import { randomTargets } from '../../../test/support/random/targets';
import type { EditionId } from '../../editions/model';
import { editionById, editions } from '../../keypoints/editions';
import type { PlannedTarget } from '../../plan/county';
import { newPlan } from '../../plan/newPlan';
import { sampleTargets, sampleWeights } from '../../plan/sample/targets';
import { targetFigures } from '../../plan/targetFigures';
import { texts } from '../../text/text';
import type { BookCell } from '../book';
import type { SheetLanguage } from '../sheet';
import type { Laid } from './canvas';
import { tableColumns } from './columns';
import { localTargetsSheet } from './localTargetsSheet';
import { type Scene, speech } from './scene';

interface Asked {
  readonly edition?: EditionId;
  readonly language?: SheetLanguage;
  readonly sample?: boolean;
  readonly spoken?: typeof texts;
  readonly targets?: readonly PlannedTarget[];
}

function laid(asked: Asked = {}): Laid {
  const edition = editionById(asked.edition ?? '2024');
  if (edition === undefined) throw new Error('no such edition');
  const language = asked.language === 'en' ? 'en' : 'zh';
  const empty = newPlan(edition, {
    identity: {
      id: 'test',
      edition: edition.id,
      county: '安吉县',
      code: '330523',
      unit: '县委网信办',
      month: 10,
      contact: '',
      phone: '',
    },
    nodes: 'quarters',
    rows: 0,
    language,
  });
  const weighted = { ...empty, settings: { ...empty.settings, weights: sampleWeights() } };
  const plan =
    asked.sample === true
      ? { ...weighted, targets: sampleTargets(weighted, edition, language) }
      : { ...weighted, targets: asked.targets ?? empty.targets };
  const scene: Scene = {
    plan,
    edition,
    speech: speech(asked.language ?? 'zh', asked.spoken ?? texts),
    paper: 'A4',
  };
  return localTargetsSheet(scene, targetFigures(plan, edition));
}

type Id = (typeof tableColumns)['targets'][number];

const cellsOf = (page: Laid, id: Id): readonly BookCell[] => cellsNamed(page, `targets_${id}`);

/** What the row of that id shows. */
function rowOf(page: Laid, id: string): { readonly [I in Id]: string | number } {
  const at = cellsOf(page, 'id').findIndex((cell) => shown(cell) === id);
  if (at < 0) throw new Error(`no row ${id}`);
  return Object.fromEntries(
    tableColumns.targets.map((each) => {
      const cell = cellsOf(page, each)[at];
      return [each, cell === undefined ? '' : shown(cell)];
    }),
  ) as { readonly [I in Id]: string | number };
}

const formulasOf = (page: Laid): readonly string[] =>
  allCells(page).flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

/** What Excel 2010, WPS and LibreOffice all work out the same way. */
const known =
  'SUM SUMIF SUMIFS COUNTIF COUNTIFS SUMPRODUCT IF IFERROR INDEX MATCH MIN MAX ROUND TEXT DATE EDATE YEAR MONTH AND OR NOT ISNUMBER LEN LEFT MID HYPERLINK'.split(
    ' ',
  );

describe('formulas of the targets', () => {
  it('use only functions that every spreadsheet program computes, and names instead of sheets', () => {
    const formulas = formulasOf(laid({ sample: true }));
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((each) => !known.includes(each))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes('!'))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(2000);
  });

  it('are the same in every language, but for the number of a column', () => {
    const inTable = (language: SheetLanguage): readonly string[] =>
      cellsOf(laid({ language }), 'light').map(({ content }) =>
        content.kind === 'formula' ? content.formula.replace(/\$([A-Z]+)\d+/g, '$$$1') : '',
      );
    expect(inTable('en')).toEqual(inTable('zh'));
    expect(inTable('both')).toEqual(inTable('zh'));
  });

  it('answer nothing in rows without a name and in rows that are switched off', () => {
    const page = laid();
    for (const id of ['2024-t01', '2024-t08', 'ci-production']) {
      const { share, suggested, warning, attainment, light } = rowOf(page, id);
      expect([share, suggested, warning, attainment, light]).toEqual(['', '', '', '', '']);
    }
  });
});

describe('what people type', () => {
  it('stays text, whatever it begins with', () => {
    const targets = (page: Asked['targets']): Laid => laid(page === undefined ? {} : { targets: page });
    const edition = editionById('2024');
    if (edition === undefined) throw new Error('no such edition');
    fc.assert(
      fc.property(randomTargets(edition), (rows) => {
        const page = targets(rows);
        rows.forEach((row, at) => {
          const { content } = cellsOf(page, 'target')[at] ?? { content: { kind: 'empty' } };
          if (typeof row.target === 'string' && row.target !== '')
            expect(content).toEqual({ kind: 'text', text: row.target });
          else if (typeof row.target === 'number')
            expect(content).toMatchObject({ kind: 'number', value: row.target });
          else expect(content.kind).toBe('empty');
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('national goals beside the county’s blanks (job 2)', () => {
  it.each(editions.map(({ id }) => [id] as const))('shows every goal of %s with its exact words', (id) => {
    const edition = editionById(id);
    const page = laid({ edition: id });
    for (const goal of edition?.goals ?? []) {
      const row = rowOf(page, goal.id);
      expect(String(row.nationText).startsWith(goal.wording.zh)).toBe(true);
      expect(row.on).toBe('是');
      expect(row.kind).toBe(texts.zh.countyWords[goal.kind]);
      expect(row.source).not.toBe('');
      const { zhOrigin } = goal.wording;
      expect(String(row.nationText).includes('回译')).toBe(zhOrigin === 'back-translated');
    }
  });

  it('says kind, sign and unit of each, and money in 10,000 yuan', () => {
    const page = laid();
    expect(rowOf(page, '2024-g3')).toMatchObject({
      kind: '总量',
      comparator: '＞',
      unit: '户',
      nation: 200_000_000,
    });
    expect(rowOf(page, '2024-g5')).toMatchObject({
      kind: '总量',
      comparator: '＞',
      unit: '万元',
      nation: 63_000_000,
    });
    expect(rowOf(page, '2024-g10')).toMatchObject({ kind: '水平', direction: '越低越好', nation: 0 });
    expect(rowOf(page, '2024-g1')).toMatchObject({ kind: '定性', comparator: '', nation: '', unit: '' });
  });

  it('never shows percentage points with a per cent sign', () => {
    const page = laid();
    const row = cellsOf(page, 'id').findIndex((cell) => shown(cell) === '2024-g4');
    expect(cellsOf(page, 'nation')[row]?.content).toEqual({
      kind: 'number',
      value: 0.02,
      format: 'fraction',
    });
    expect(rowOf(page, '2024-g4').unit).toMatch(/百分点/);
    expect(cellsOf(page, 'target')[row]?.style.format).toBe('percent');
  });

  it('tells 2 percentage points from 2 per cent, and which is used', () => {
    const { nationNote } = rowOf(laid(), '2024-g4');
    expect(nationNote).toMatch(/increase by 2%/);
    expect(nationNote).toMatch(/按2个百分点（0.02）存放/);
  });

  it('takes only words where a goal is in words', () => {
    const page = laid();
    const rule = page.sheet.validations.find((each) => each.rule.kind === 'custom');
    expect(rule).toMatchObject({ severity: 'stop' });
    const first = cellsOf(page, 'target')[0];
    expect(first?.style.format).toBe('text');
  });
});

describe('four levels side by side (job 3)', () => {
  it('marks the county target that is weaker than what is set above it, in words', () => {
    const page = laid({ sample: true });
    expect(rowOf(page, '2024-g3')).toMatchObject({
      suggested: 200_000,
      target: 194_000,
      warning: '低于上级',
    });
    expect(rowOf(page, '2024-g4').warning).toBe('不低于上级');
    const marked = page.sheet.highlights.filter(({ formula }) => formula.includes('word_weaker'));
    expect(marked).toHaveLength(1);
  });

  it('lets the planner choose the weight of every row from the settings', () => {
    const rule = laid().sheet.validations.find(
      (each) => each.rule.kind === 'list' && each.rule.name === 'weights_name',
    );
    expect(rule).toBeDefined();
    expect(rowOf(laid({ sample: true }), '2024-g3').weight).toBe(
      texts.zh.countySettings.weightNames.rural_households,
    );
  });
});

describe('the indicators of the county evaluation', () => {
  it('are out of sight until somebody asks for them, and the sheet says how', () => {
    const page = laid();
    expect(page.sheet.tables[0]?.shown).toEqual({ column: 'on', values: ['是'] });
    const { top } = page.sheet.tables[0]?.area ?? { top: 0 };
    cellsOf(page, 'on').forEach((cell, at) => {
      expect(page.sheet.rows[top + 1 + at]?.hidden).toBe(shown(cell) === '否');
    });
    expect(allCells(page).map(shown)).toContain(texts.zh.localTargets.hints.extended);
  });

  it('show results of the nation as results, never as goals', () => {
    const row = rowOf(laid(), 'ci-production');
    expect(row).toMatchObject({ comparator: '', suggested: '', nation: 0.254 });
    expect(row.nationText).toBe('全国结果，供参考，不是目标：2019年23.8%，2020年22.5%，2021年25.4%');
    expect(row.nationNote).toMatch(/不是下降/);
  });

  it('say what is unknown: the definition, who has the data, how many indicators there are', () => {
    const page = laid();
    expect(rowOf(page, 'ci-traceability').formula).toBe('未载明');
    expect(rowOf(page, 'ci-shop-stations').formula).toMatch(/÷行政村总数/);
    expect(rowOf(page, 'ci-overall').nationNote).toMatch(/14个、一处写15个/);
    expect(rowOf(page, 'ci-internet')).toMatchObject({ nation: '', nationText: '全国数值未读到' });
    expect(rowOf(page, 'ci-traceability').department).toBe('');
  });
});

describe('the sheet', () => {
  it.each(languages)('has every column by name in %s, and messages that fit', (language) => {
    const page = laid({ language });
    const names = page.names.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('targets_'))).toEqual(
      tableColumns.targets.map((id) => `targets_${id}`),
    );
    for (const { prompt, error } of page.sheet.validations) {
      for (const each of [prompt, error]) {
        expect(each?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(each?.message.length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });

  it('locks what the nation and formulas say, and opens the county’s own rows', () => {
    const page = laid();
    const own = cellsOf(page, 'id').findIndex((cell) => shown(cell) === '2024-t01');
    for (const id of tableColumns.targets) {
      const locked = cellsOf(page, id).map(({ style }) => style.locked);
      const owner = page.sheet.tables[0]?.columns.find((each) => each.id === id)?.owner;
      expect([id, locked[0]]).toEqual([id, owner !== 'planner']);
      const open = ['name', 'kind', 'unit', 'direction'].includes(id);
      expect([id, locked[own]]).toEqual([id, owner !== 'planner' && !open]);
    }
  });

  it('shows nothing but texts and facts in a language that nobody speaks', () => {
    const page = laid({ spoken: { zh: madeUp(texts.zh), en: madeUp(texts.en) }, language: 'both' });
    for (const id of ['on', 'kind', 'direction', 'comparator', 'light', 'warning', 'formula'] as const) {
      for (const cell of cellsOf(page, id))
        expect(escaped(String(shown(cell)))).not.toMatch(/[A-Za-z一-龥]{2}.*⟧/);
    }
    for (const id of ['on', 'kind', 'direction', 'light'] as const) {
      for (const cell of cellsOf(page, id))
        expect(escaped(String(shown(cell))).replace(/[ /—]/g, '')).toBe('');
    }
    for (const { header } of page.sheet.tables[0]?.columns ?? []) {
      expect(escaped(header).replace(/[ /]/g, '')).toBe('');
    }
    for (const { prompt, error } of page.sheet.validations) {
      for (const each of [prompt, error]) {
        expect(escaped(`${each?.title ?? ''}${each?.message ?? ''}`).replace(/[ /\n]/g, '')).toBe('');
      }
    }
  });
});
