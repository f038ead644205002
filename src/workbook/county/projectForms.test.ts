import { allCells, shown } from '../../../test/support/laid';
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan, Project, ProjectIndicator } from '../../plan/county';
import { emptyIndicator, emptyProject } from '../../plan/newMoney';
import { newPlan } from '../../plan/newPlan';
import { performanceFigures } from '../../plan/performanceFigures';
import { sampleIndicators } from '../../plan/sample/performance';
import { texts } from '../../text/text';
import type { SheetLanguage } from '../sheet';
import { applicationForm } from './applicationForm';
import type { Laid } from './canvas';
import { evaluationForm } from './evaluationForm';
import { speech } from './scene';

const edition = editionById('2024');
if (edition === undefined) throw new Error('no edition 2024');
const identity = {
  id: 'test',
  edition: '2024',
  county: '样例县',
  code: '',
  unit: '样例县农业农村局',
  month: 12,
  contact: '',
  phone: '',
} as const;
const empty = newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' });
const sources = { ...emptyProject('p').sources, central: 250, carryOver: 50, private: 20 };
const first: Project = {
  ...emptyProject('p1'),
  code: 'P-1',
  name: '样例：村级宽带改造',
  initial: 300,
  adjusted: 320,
  executed: 276.5,
  sources,
  person: '样例人员甲',
  phone: '0000-0000000',
  expected: '样例：改造 40 个村的宽带。',
  achieved: '样例：已改造 38 个村。',
};
const second: Project = {
  ...emptyProject('p2'),
  code: 'P-2',
  name: '样例：农业生产监测',
  adjusted: 0,
  executed: 5,
  phone: '0000-1111111',
  expected: '样例：监测 120 处农田。\n数据当日可查。',
};

interface Asked {
  readonly language?: SheetLanguage;
  readonly projects?: readonly Project[];
  readonly indicators?: readonly ProjectIndicator[];
  readonly chosen?: string;
  readonly spoken?: typeof texts;
}

function laid(
  form: typeof evaluationForm,
  { language = 'zh', projects = [first, second], indicators, chosen, spoken = texts }: Asked = {},
): Laid {
  if (edition === undefined) throw new Error('no edition 2024');
  const rows = indicators ?? sampleIndicators(['P-1', 'P-2'], 'zh', 40);
  const plan: CountyPlan = { ...empty, projects, indicators: rows };
  const figures = performanceFigures(plan);
  const scene = { plan, edition, speech: speech(language, spoken), paper: 'A4' } as const;
  return form(scene, chosen === undefined ? figures : { ...figures, shown: chosen });
}

/** What is to be read in the row where this stands, from left to right. */
function rowOf({ sheet }: Laid, label: string): readonly (string | number)[] {
  const row = sheet.rows.find(({ cells }) => cells.some((cell) => cell !== null && shown(cell) === label));
  if (row === undefined) throw new Error(`no row ${label}`);
  return row.cells.flatMap((cell) => (cell === null || shown(cell) === '' ? [] : [shown(cell)]));
}

/** Below the choice and left of the checks: what is printed. */
function printed(page: Laid): readonly (string | number)[] {
  const area = page.sheet.print.area;
  if (area === null) throw new Error('no print area');
  return page.sheet.rows
    .slice(area.top, area.bottom + 1)
    .flatMap(({ cells }) => cells.slice(area.left, area.right + 1))
    .flatMap((cell) => (cell === null || shown(cell) === '' ? [] : [shown(cell)]));
}

const forms = [
  ['绩效目标申报表', applicationForm],
  ['绩效自评表', evaluationForm],
] as const;

describe.each(forms)('%s', (_, form) => {
  it('shows no figure and no error while no project has a code', () => {
    const page = laid(form, { projects: [emptyProject('p1')], indicators: [emptyIndicator('i1')] });
    for (const { content } of allCells(page)) {
      if (content.kind === 'formula')
        expect(typeof content.value === 'number' && content.value !== 0).toBe(false);
    }
  });

  it('says so when the chosen code is no project’s', () => {
    const page = laid(form, { chosen: 'P-9' });
    expect(rowOf(page, 'P-9')).toContain(texts.zh.performance.form.notFound);
  });

  it('shows another project when its code is chosen', () => {
    expect(rowOf(laid(form), '项目名称')).toContain('样例：村级宽带改造');
    expect(rowOf(laid(form, { chosen: 'P-2' }), '项目名称')).toContain('样例：农业生产监测');
  });

  it('begins level 1 anew only where it changes', () => {
    const all = printed(laid(form));
    for (const group of ['产出指标', '效益指标', '满意度指标']) {
      expect(all.filter((each) => each === group)).toHaveLength(1);
    }
  });

  it('prints on one upright page of A4, without the choice and the checks', () => {
    const page = laid(form);
    expect(page.sheet.print).toMatchObject({
      paper: 'A4',
      orientation: 'portrait',
      fitWidth: 1,
      fitHeight: 1,
    });
    const all = printed(page);
    expect(all).not.toContain(texts.zh.performance.form.choose);
    expect(all).not.toContain(texts.zh.performance.checks.title);
    expect(all).toEqual(expect.arrayContaining(['填表人：', '审核人：', '联系电话：', '单位：万元']));
  });

  it('points out that a project has more indicators than the form has lines', () => {
    const many = Array.from({ length: 23 }, (_, at): ProjectIndicator => ({
      ...emptyIndicator(`i${at}`),
      project: 'P-1',
      name: `指标${at}`,
    }));
    expect(rowOf(laid(form, { indicators: many }), texts.zh.performance.checks.listed).slice(-3)).toEqual([
      23, 20, 3,
    ]);
  });

  it('says of each group whether its points are those of the settings, and by how much not', () => {
    const page = laid(form, { chosen: 'P-2' });
    expect(rowOf(page, '产出指标分值').slice(-3)).toEqual([40, 50, -10]);
    expect(rowOf(page, '满意度指标分值').slice(-3)).toEqual([10, 10, '一致']);
  });

  it('leaves nothing to be typed but which project it shows, so that no work is lost with the form', () => {
    const page = laid(form);
    const open = allCells(page).filter(({ style }) => !style.locked);
    expect(open.map(({ content }) => content)).toEqual([{ kind: 'text', text: 'P-1' }]);
  });

  it('names the person, the telephone and the goal of whichever project is chosen', () => {
    expect(rowOf(laid(form), '负责人及电话')).toContain('样例人员甲 0000-0000000');
    expect(printed(laid(form))).toContain(first.expected);
    const other = laid(form, { chosen: 'P-2' });
    expect(rowOf(other, '负责人及电话')).toContain('0000-1111111');
    expect(printed(other)).toContain(second.expected);
    expect(printed(other)).not.toContain(first.expected);
  });

  it('has room for the goal of a project that says much, whichever is shown first', () => {
    const heightOf = (page: Laid): number =>
      Math.max(...page.sheet.rows.slice(0, page.sheet.print.area?.bottom).map(({ height }) => height ?? 0));
    const talkative = { ...second, expected: '长'.repeat(300) };
    expect(heightOf(laid(form, { projects: [first, talkative] }))).toBeGreaterThan(heightOf(laid(form)));
  });

  it.each(['zh', 'en', 'both'] as const)('keeps prompts within what a file holds (%s)', (language) => {
    for (const { prompt, error } of laid(form, { language }).sheet.validations) {
      for (const said of [prompt, error]) {
        expect((said?.title ?? '').length).toBeLessThanOrEqual(32);
        expect((said?.message ?? '').length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('says its words in the language that is asked for and no other', () => {
    const spoken = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
    for (const { content } of allCells(laid(form, { spoken, projects: [], indicators: [] }))) {
      if (content.kind === 'text') expect(escaped(content.text).trim()).toBe('');
    }
  });
});

describe('the form of self-evaluation', () => {
  it('is laid out as townships publish it (Tangxi 2022)', () => {
    const page = laid(evaluationForm);
    expect(rowOf(page, '年初预算数').slice(0, 7)).toEqual([
      '项目资金（万元）',
      '年初预算数',
      '全年预算数（A）',
      '全年执行数（B）',
      '分值',
      '执行率（B/A）',
      '得分',
    ]);
    expect(rowOf(page, '三级指标').slice(0, 8)).toEqual([
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ]);
  });

  it('fills itself from the project, its sources and its indicators', () => {
    const page = laid(evaluationForm);
    expect(rowOf(page, '年度资金总额').slice(0, 7)).toEqual([
      '年度资金总额',
      300,
      320,
      276.5,
      10,
      276.5 / 320,
      8.64,
    ]);
    expect(rowOf(page, '其中：本年财政拨款')).toContain(250);
    expect(rowOf(page, '宽带使用培训人次').slice(0, 8)).toEqual([
      '数量指标',
      '宽带使用培训人次',
      '≥',
      1200,
      '人次',
      1026,
      10,
      8.55,
    ]);
    expect(rowOf(page, '总分')).toEqual(['总分', 100, 90.73]);
  });

  it('says what was reached of the goal', () => {
    expect(printed(laid(evaluationForm))).toContain(first.achieved);
    expect(printed(laid(evaluationForm, { chosen: 'P-2' }))).not.toContain(first.achieved);
  });

  it('puts first budget and spending into the line of all the money, and into none where lines share it', () => {
    const whole = { ...first, sources: { ...emptyProject('p').sources, central: 200, county: 120 } };
    const line = '其中：本年财政拨款';
    expect(rowOf(laid(evaluationForm, { projects: [whole] }), line).slice(1, 4)).toEqual([300, 320, 276.5]);
    expect(rowOf(laid(evaluationForm), line).slice(1, 3)).toEqual([250, '—']);
  });

  it('shows a dash, not an error, where there is no budget', () => {
    const spending = rowOf(laid(evaluationForm, { chosen: 'P-2' }), '年度资金总额');
    expect(spending.slice(0, 6)).toEqual(['年度资金总额', 0, 5, 10, '—', '—']);
  });

  it('adds the parts and points at a recorded total that differs (R3)', () => {
    const project = {
      ...first,
      adjusted: 0,
      sources: { ...emptyProject('p').sources, county: 90 },
      executed: 89.974,
    };
    const page = laid(evaluationForm, { projects: [project] });
    expect(rowOf(page, '年度资金总额').slice(0, 7)).toEqual([
      '年度资金总额',
      300,
      90,
      89.974,
      10,
      89.974 / 90,
      10,
    ]);
    expect(rowOf(page, '全年预算数：各项之和').slice(-3)).toEqual([90, 0, 90]);
  });

  it('says how many indicators were not scored', () => {
    const indicators = [{ ...emptyIndicator('i1'), project: 'P-1', name: '未完成', points: 10 }];
    expect(rowOf(laid(evaluationForm, { indicators }), '总分')).toEqual([
      '总分',
      20,
      8.64,
      '尚有未评分指标（项）：1',
    ]);
  });
});

describe('the form of goals', () => {
  it('says of each indicator how it is scored', () => {
    expect(rowOf(laid(applicationForm), '宽带使用培训人次')).toContain('正向');
  });

  it('adds the points of the indicators and names those for spending beside them', () => {
    expect(rowOf(laid(applicationForm), '合计')).toEqual(['合计', 90, '另有预算执行分值：10']);
  });

  it('shows the year’s money by what it comes from (Yueyang County 2022)', () => {
    const page = laid(applicationForm);
    expect(rowOf(page, '年度资金总额')).toContain(320);
    expect(rowOf(page, '其中：本年财政拨款')).toContain(250);
    expect(rowOf(page, '上年结转资金')).toContain(50);
    expect(rowOf(page, '其他资金')).toContain(20);
  });

  it('takes the initial budget while there is no other, and the parts where there are any', () => {
    const none = emptyProject('p').sources;
    const early = { ...first, adjusted: null, executed: null, sources: none };
    expect(rowOf(laid(applicationForm, { projects: [early] }), '年度资金总额')).toContain(300);
    const parts = { ...early, sources: { ...none, central: 280 } };
    const page = laid(applicationForm, { projects: [parts] });
    expect(rowOf(page, '年度资金总额')).toContain(280);
    expect(rowOf(page, '全年预算数：各项之和').slice(-3)).toEqual([280, 300, -20]);
  });
});
