import fc from 'fast-check';
import { randomPlan } from '../../../test/support/random/plan';
import {
  asRanges,
  insertColumn,
  insertRow,
  renameHeader,
  renameSheet,
  sentBack,
  sortRows,
  type,
  typedNumber,
  typedText,
  withoutNames,
  withoutProperties,
  withoutSheet,
  type Edit,
} from '../../../test/support/worked';
import type { CountyPlan, Entry, HistoryRow } from '../../plan/county';
import { orderPlan } from '../../plan/order';
import { samplePlan } from '../../plan/sample/samplePlan';
import { texts } from '../../text/text';
import { countyBook } from '../county/countyBook';
import { commonFonts } from '../looks';
import type { Book } from '../book';
import type { SheetLanguage } from '../sheet';
import { planOf } from './planOf';
import { sayPlanNote } from './sayNote';

function ordered(): CountyPlan {
  const order = orderPlan(
    { edition: '2024', county: '安吉县', code: '330523', unit: '安吉县委网信办', rows: '160' },
    'zh',
  );
  if (!order.ok) throw new Error(order.problem.code);
  return order.value;
}

const earlier: HistoryRow = {
  from: '2023-04.1',
  edition: '2023',
  task: '4. 样例任务',
  text: '样例举措',
  lead: '样例局',
  progress: 0.5,
  status: 'underWay',
  became: 'merged',
  to: '2024-05.1',
};
const filled: CountyPlan = {
  ...samplePlan(ordered(), 'zh'),
  history: [earlier, { ...earlier, from: '2023-04.2', became: null, to: '', progress: '约一半' }],
};

function bookOf(plan: CountyPlan, language: SheetLanguage = 'zh'): Book {
  return countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
}

const book = bookOf(filled);

/** What is read after these edits. */
function read(...edits: readonly Edit[]): { readonly plan: CountyPlan; readonly notes: readonly string[] } {
  const found = planOf(sentBack(book, ...edits));
  if (!found.ok) throw new Error(found.problem);
  return { plan: found.plan, notes: found.notes.map((note) => sayPlanNote(note, texts.zh)) };
}

/** An empty text where a number belongs is an empty cell. */
function asCells(plan: CountyPlan): CountyPlan {
  const entry = (given: Entry): Entry => (given === '' ? null : given);
  return {
    ...plan,
    settings: {
      ...plan.settings,
      weights: plan.settings.weights.map((each) => ({
        ...each,
        county: entry(each.county),
        nation: entry(each.nation),
      })),
    },
    targets: plan.targets.map((each) => ({
      ...each,
      province: entry(each.province),
      city: entry(each.city),
      baseline: entry(each.baseline),
      target: entry(each.target),
      actual: entry(each.actual),
    })),
  };
}

describe('what is no plan of ours', () => {
  it('says so of a workbook of somebody else', () => {
    const foreign = sentBack({ ...book, sheets: [book.sheets[0]], names: [], properties: [] }, asRanges);
    expect(planOf(foreign)).toEqual({ ok: false, problem: 'not-a-plan' });
  });

  it('does not guess at what a newer template means', () => {
    const newer: Edit = (each) => ({
      ...each,
      properties: each.properties.map((property) =>
        property.name === 'keypoints.template' ? { ...property, value: '99' } : property,
      ),
    });
    expect(planOf(sentBack(book, newer, withoutSheet('identity')))).toEqual({
      ok: false,
      problem: 'newer-template',
    });
  });

  it('does not know an edition that is not in the facts', () => {
    const other: Edit = (each) => ({
      ...each,
      properties: each.properties.map((property) =>
        property.name === 'keypoints.edition' ? { ...property, value: '1999' } : property,
      ),
    });
    expect(planOf(sentBack(book, other, withoutSheet('identity')))).toEqual({
      ok: false,
      problem: 'edition-unknown',
    });
  });
});

describe('a workbook as it was written', () => {
  it.each(['zh', 'en', 'both'] as const)('gives back the plan, in %s, with nothing to tell', (language) => {
    const found = planOf(sentBack(bookOf(filled, language)));
    expect(found).toMatchObject({ ok: true, plan: filled, notes: [] });
  });

  it('gives back any plan', () => {
    fc.assert(
      fc.property(randomPlan(), fc.constantFrom('zh', 'en', 'both'), (plan, language) => {
        const found = planOf(sentBack(bookOf(plan, language)));
        expect(found).toMatchObject({ ok: true, plan: asCells(plan), notes: [] });
      }),
      // Shrinking a whole plan would take longer than reading the difference.
      { numRuns: 12, endOnFailure: true },
    );
  });
});

describe('a workbook that people have worked in', () => {
  it('is read the same after sheets were renamed', () => {
    const { plan, notes } = read(
      renameSheet('measures', '任务分解 最终版2(改)'),
      renameSheet('settings', '参数'),
    );
    expect(plan).toEqual(filled);
    expect(notes).toEqual([]);
  });

  it('is read the same after rows were sorted, in the order in which they stand', () => {
    const { plan, notes } = read(
      sortRows('measures', (rows) => [...rows].reverse()),
      sortRows('projects', (rows) => [...rows].reverse()),
    );
    expect(plan.measures).toEqual([...filled.measures].reverse());
    expect(plan.projects).toEqual([...filled.projects].reverse());
    expect(notes).toEqual([]);
  });

  it('is read the same after the hidden sheet was shown and renamed', () => {
    expect(read(renameSheet('identity', 'Sheet9')).plan).toEqual(filled);
  });

  it('finds a renamed column by its name and says so', () => {
    const { plan, notes } = read(renameHeader('measures', 'lead', '谁来牵头'));
    expect(plan).toEqual(filled);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('“谁来牵头”按定义名称认作“牵头单位”');
  });

  it('finds a renamed column by a usual synonym where even its name is gone', () => {
    const { plan, notes } = read(renameHeader('measures', 'deadline', '时间节点'), withoutNames);
    expect(plan.measures).toEqual(filled.measures);
    expect(notes.join('\n')).toContain('“时间节点”按常用的同义表头认作“完成时限”');
  });

  it('finds the columns of a template in the other language', () => {
    const { plan } = read(renameHeader('measures', 'lead', texts.en.workPlan.columns.lead), withoutNames);
    expect(plan.measures).toEqual(filled.measures);
  });

  it('says of a column that is nowhere that it was read as empty', () => {
    const { plan, notes } = read(renameHeader('measures', 'problem', '甲乙丙'), withoutNames);
    expect(plan.measures.every(({ problem }) => problem === '')).toBe(true);
    expect(notes.some((note) => note.includes('没有找到列“存在问题”'))).toBe(true);
    expect(notes.some((note) => note.includes('列“甲乙丙”不是模板的列'))).toBe(true);
  });

  it('reads past a column of the people’s own, and counts what it holds', () => {
    const { plan, notes } = read(insertColumn('measures', 'lead', '督办编号', typedText('D-17')));
    expect(plan).toEqual(filled);
    expect(notes).toEqual([expect.stringContaining('列“督办编号”不是模板的列，其中 1 格内容没有读入')]);
  });

  it('keeps a row that was put in between, under a new id', () => {
    const { plan, notes } = read(
      insertRow('measures', 2),
      type('measures', 2, 'measure', typedText('插入的举措')),
      type('measures', 2, 'task', typedNumber(1)),
    );
    const added = plan.measures.filter(({ text }) => text === '插入的举措');
    expect(added).toHaveLength(1);
    expect(filled.measures.map(({ id }) => id)).not.toContain(added[0]?.id);
    expect(plan.measures.filter((row) => row !== added[0])).toEqual(filled.measures);
    expect(notes).toEqual([expect.stringContaining('没有编码，已给新编码')]);
  });

  it('takes no blank row between for a measure', () => {
    expect(read(insertRow('measures', 3))).toEqual({ plan: filled, notes: [] });
  });

  it('keeps both rows where one was copied with its id', () => {
    const { plan, notes } = read(sortRows('measures', (rows) => [...rows.slice(0, 1), ...rows.slice(0, -1)]));
    const ids = plan.measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan.measures[1]).toEqual({ ...filled.measures[0], id: plan.measures[1]?.id });
    expect(notes).toEqual([expect.stringContaining(`编码 ${filled.measures[0]?.id} 重复`)]);
  });

  it('understands other words for a status, and tells of words that it does not', () => {
    const { plan, notes } = read(
      type('measures', 0, 'status', typedText('基本完成')),
      type('measures', 1, 'status', typedText('差不多')),
      type('measures', 2, 'status', typedText('Completed')),
      type('measures', 3, 'status', typedText('已完成√')),
    );
    expect(plan.measures.slice(0, 4).map(({ status }) => status)).toEqual([
      'underWay',
      null,
      'completed',
      'completed',
    ]);
    expect(notes).toEqual([
      expect.stringContaining('“基本完成”按“正在推进”读'),
      expect.stringContaining('“差不多”不在可选项里'),
    ]);
  });

  it('keeps a telephone number that became a number, digit by digit', () => {
    const { plan } = read(type('measures', 0, 'phone', typedNumber(13800000000)));
    expect(plan.measures[0]?.phone).toBe('13800000000');
  });

  it('keeps words where a number belongs', () => {
    const { plan, notes } = read(type('measures', 0, 'progress', typedText('约30')));
    expect(plan.measures[0]?.progress).toBe('约30');
    expect(notes).toEqual([]);
  });

  it('tells of a sheet that people added', () => {
    const [first] = book.sheets;
    const added: Edit = (each) => ({
      ...each,
      sheets: [
        ...each.sheets,
        {
          ...first,
          key: 'theirs',
          name: '我的记录',
          rows: first.rows.slice(0, 1),
          tables: [],
        },
      ],
    });
    expect(read(added).notes).toEqual([
      expect.stringMatching(/工作表“我的记录”：不是模板的工作表，其中 \d+ 格内容没有读入/),
    ]);
  });
});

describe('a work plan whose column of ids was deleted', () => {
  const withoutIds = renameHeader('measures', 'id', '我的列');
  const own = (plan: CountyPlan): readonly unknown[] =>
    plan.measures.filter(({ national }) => national !== null).map(({ id, national }) => [id, national]);

  it('knows the rows of the nation by their words, whatever was put in between', () => {
    const put = [insertRow('measures', 1), type('measures', 1, 'measure', typedText('加的一行'))];
    const { plan } = read(...put, type('measures', 1, 'task', typedNumber(1)), withoutIds, withoutNames);
    const wanted = own(filled);
    expect(own(plan)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(5);
    const added = plan.measures.find(({ text }) => text === '加的一行');
    expect(wanted.flat()).not.toContain(added?.id);
  });
});

describe('a workbook that has lost what it says of itself', () => {
  const lost = [withoutSheet('identity')] as const;

  it('is read by the properties of the document', () => {
    const { plan, notes } = read(...lost);
    expect(plan).toEqual(filled);
    expect(notes).toEqual([texts.zh.template.notes['identity-lost']({ by: 'properties' })]);
  });

  it('is read by the names of its tables where those are gone too', () => {
    const { plan, notes } = read(...lost, withoutProperties);
    expect(plan).toEqual({ ...filled, identity: { ...filled.identity, id: '' }, sample: false });
    expect(notes[0]).toBe(texts.zh.template.notes['identity-lost']({ by: 'cells' }));
  });

  it('is read by defined names where its tables were made plain ranges', () => {
    const { plan, notes } = read(...lost, asRanges);
    expect(plan).toEqual(filled);
    expect(notes.filter((note) => note.includes('已不是原来的表名')).length).toBeGreaterThan(5);
  });

  it('is read by headers alone, with what stood in single cells told as missing', () => {
    const { plan, notes } = read(asRanges, withoutNames);
    expect(plan.measures).toEqual(filled.measures);
    expect(plan.targets).toEqual(filled.targets);
    expect(plan.units).toEqual(filled.units);
    expect(plan.projects).toEqual(filled.projects);
    expect(plan.allocations).toEqual(filled.allocations);
    expect(plan.indicators).toEqual(filled.indicators);
    expect(plan.identity.county).toBe(filled.identity.county);
    expect(notes.some((note) => note.includes('set_amber'))).toBe(true);
  });
});
