import { madeUp, escaped } from '../../../test/madeUpLanguage';
import { allCells, areaOf as areaNamed, cellsNamed, shown } from '../../../test/support/laid';
import type { EditionId } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan, PlannedMeasure, Settings } from '../../plan/county';
import { measureFigures } from '../../plan/measureFigures';
import { newPlan } from '../../plan/newPlan';
import { sampleMeasures } from '../../plan/sample/measures';
import { texts } from '../../text/text';
import type { Area, BookCell } from '../book';
import type { SheetLanguage } from '../sheet';
import type { Laid } from './canvas';
import { tableColumns } from './columns';
import { measuresSheet } from './measuresSheet';
import { type Scene, speech } from './scene';

const made = { zh: madeUp(texts.zh), en: madeUp(texts.en) };

interface Asked {
  readonly edition?: EditionId;
  readonly language?: SheetLanguage;
  readonly nodes?: Settings['nodes'];
  readonly rows?: number;
  readonly sample?: boolean;
  readonly spoken?: typeof texts;
  readonly change?: (measures: readonly PlannedMeasure[]) => readonly PlannedMeasure[];
}

function sceneOf(asked: Asked): Scene {
  const edition = editionById(asked.edition ?? '2024');
  if (edition === undefined) throw new Error('no such edition');
  const plan = newPlan(edition, {
    identity: {
      id: 'test',
      edition: edition.id,
      county: '安吉县',
      code: '330523',
      unit: '县委网信办',
      month: 9,
      contact: '',
      phone: '',
    },
    nodes: asked.nodes ?? 'quarters',
    rows: asked.rows ?? 0,
    language: asked.language === 'en' ? 'en' : 'zh',
  });
  const sampled = asked.sample === true ? sampleMeasures(plan, edition, 'zh') : plan.measures;
  const filled: CountyPlan = { ...plan, measures: asked.change?.(sampled) ?? sampled };
  return {
    plan: filled,
    edition,
    speech: speech(asked.language ?? 'zh', asked.spoken ?? texts),
    paper: 'A4',
  };
}

function laid(asked: Asked = {}): Laid {
  const scene = sceneOf(asked);
  return measuresSheet(scene, measureFigures(scene.plan, scene.edition, []));
}

const areaOf = (page: Laid, id: string): Area => areaNamed(page, `measures_${id}`);
const cellsOf = (page: Laid, id: string): readonly BookCell[] => cellsNamed(page, `measures_${id}`);

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];
const years: readonly EditionId[] = ['2022', '2023', '2024', '2025'];

/** What Excel 2010, WPS and LibreOffice all work out the same way. */
const known = new Set(
  'SUM SUMIF SUMIFS COUNTIF COUNTIFS SUMPRODUCT IF IFERROR INDEX MATCH MIN MAX ROUND TEXT DATE EDATE YEAR MONTH AND OR NOT ISNUMBER LEN LEFT MID HYPERLINK'.split(
    ' ',
  ),
);

describe('formulas of the work plan', () => {
  const formulas = (['quarters', 'months'] as const).flatMap((nodes) =>
    allCells(laid({ nodes, sample: true })).flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    ),
  );

  it('use only functions that every spreadsheet program computes', () => {
    const used = formulas.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []);
    expect([...new Set(used)].filter((each) => !known.has(each))).toEqual([]);
  });

  it('reach other sheets by defined names only', () => {
    expect(formulas.filter((formula) => formula.includes('!'))).toEqual([]);
  });

  it('answer nothing in rows that nothing was written in, but for task and state', () => {
    const page = laid();
    const ids = ['number', 'due', 'behind', 'light', 'leadUnit', 'money', 'spent', 'missing', 'rank'];
    for (const id of ids) expect(new Set(cellsOf(page, id).map(shown))).toEqual(new Set(['']));
  });
});

describe('names of the columns', () => {
  it.each([
    ['quarters', 4],
    ['months', 12],
  ] as const)('exist for all of them, with %s as nodes', (nodes, count) => {
    const names = new Set(laid({ nodes }).names.map(({ name }) => name));
    const expected = tableColumns.measures.filter((id) => {
      const node = /^node(\d+)$/.exec(id)?.[1];
      return node === undefined || Number(node) <= count;
    });
    expect(expected.filter((id) => !names.has(`measures_${id}`))).toEqual([]);
    expect(names.size).toBe(expected.length);
  });
});

describe('breaking a task into measures (job 4)', () => {
  it('gives each task of every edition at least four rows, in the order of the tasks', () => {
    for (const edition of years) {
      const page = laid({ edition });
      const tasks = cellsOf(page, 'task').map(shown);
      const numbers = [...new Set(tasks.filter((task) => task !== ''))];
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, at) => at + 1));
      for (const number of numbers) {
        expect(tasks.filter((task) => task === number).length).toBeGreaterThanOrEqual(4);
      }
    }
  });

  it('numbers the measures as they are filled in', () => {
    const numbers = cellsOf(laid({ sample: true }), 'number').map(shown);
    expect(numbers.filter((number) => number !== '').slice(0, 4)).toEqual(['1.1', '1.2', '2.1', '3.1']);
  });

  it('lets a planner choose the task of a spare row, and of no other', () => {
    const page = laid();
    const cells = cellsOf(page, 'task');
    const ids = cellsOf(page, 'id').map(shown);
    cells.forEach(({ style }, at) => {
      expect(style.locked).toBe(!String(ids[at]).includes('-x'));
    });
    const { top } = areaOf(page, 'task');
    const rule = page.sheet.validations.find(({ rule: { kind } }) => kind === 'whole');
    expect(rule?.rule).toEqual({ kind: 'whole', min: 1, max: 28 });
    expect(rule?.areas.map((area) => area.top - top)).toEqual([
      ids.findIndex((id) => String(id).includes('-x')),
    ]);
  });

  it('hides spare rows by the filter, and says how to get at them', () => {
    const page = laid({ rows: 300 });
    const states = cellsOf(page, 'state').map(shown);
    const { top } = areaOf(page, 'state');
    expect(states).toHaveLength(300);
    states.forEach((state, at) => {
      expect(page.sheet.rows[top + at]?.hidden).toBe(state === '备用');
    });
    expect(page.sheet.tables[0]?.shown).toEqual({ column: 'state', values: ['已填', '待填'] });
    expect(allCells(page).map(shown)).toContain(texts.zh.workPlan.hints.spare);
  });

  it('opens the cells of planners and locks those of the nation and of formulas', () => {
    const page = laid({ sample: true });
    const [table] = page.sheet.tables;
    for (const { id, owner } of table?.columns ?? []) {
      if (id === 'task') continue;
      expect([id, new Set(cellsOf(page, id).map(({ style }) => style.locked))]).toEqual([
        id,
        new Set([owner !== 'planner']),
      ]);
    }
    expect(page.sheet.protected).toBe(true);
  });
});

describe('the national text beside the plan', () => {
  const nationalOf = (asked: Asked): readonly string[] =>
    cellsOf(laid(asked), 'national')
      .map((cell) => String(shown(cell)))
      .filter((said) => said !== '');

  it('marks Chinese that was translated back, and says what the mark means', () => {
    const { edition } = sceneOf({ edition: '2022' });
    const translated = edition.aspects
      .flatMap(({ tasks }) => tasks.flatMap(({ measures }) => measures))
      .filter(({ wording }) => wording.zhOrigin === 'back-translated');
    expect(translated.length).toBeGreaterThan(0);
    expect(nationalOf({ edition: '2022' }).filter((said) => said.endsWith('〔回译〕'))).toEqual(
      translated.map(({ wording }) => `${wording.zh}〔回译〕`),
    );
    expect(allCells(laid({ edition: '2022' })).map(shown)).toContain(texts.zh.workPlan.hints.backTranslated);
  });

  it('does not mark it where no Chinese is shown', () => {
    expect(nationalOf({ edition: '2022', language: 'en' }).join()).not.toMatch(/回译|back-translated/);
  });

  it.each([
    ['2023', 26],
    ['2025', 26],
  ] as const)('keeps rows for the tasks of %s that could not be read, and says so', (edition, last) => {
    const page = laid({ edition });
    const at = cellsOf(page, 'task').map(shown).indexOf(last);
    expect(shown(cellsOf(page, 'title')[at] ?? fail())).toBe(`${last}. （任务标题尚未读到）`);
    expect(shown(cellsOf(page, 'aspectNumber')[at] ?? fail())).toBe('');
    expect(shown(cellsOf(page, 'national')[at] ?? fail())).toBe('（举措尚未读到）');
  });
});

function fail(): never {
  throw new Error('no such row');
}

describe('assigning units (job 5)', () => {
  it('offers the names of the list of units, and asks before taking another', () => {
    const { left } = areaOf(laid(), 'lead');
    const lead = laid().sheet.validations.find(({ areas }) => areas[0].left === left);
    expect(lead).toMatchObject({ rule: { kind: 'list', name: 'units_name' }, severity: 'warning' });
  });

  it('flags a name that is not listed, in words beside it', () => {
    const page = laid({ sample: true });
    const leads = cellsOf(page, 'lead').map(shown);
    const named = cellsOf(page, 'leadUnit').map(shown);
    expect(named[leads.indexOf('样例数据服务专班')]).toBe('未登记');
  });

  it('never writes a list into the cell rules themselves', () => {
    for (const { rule } of laid().sheet.validations) {
      if (rule.kind === 'list') expect(rule.name).toMatch(/^(list_|units_)/);
    }
  });
});

describe('the training copy', () => {
  it.each(years)('shows every light, status and check of the work plan of %s', (edition) => {
    const page = laid({ edition, sample: true });
    const words = (id: string): ReadonlySet<string | number> => new Set(cellsOf(page, id).map(shown));
    for (const light of ['绿', '黄', '红', '—']) expect(words('light')).toContain(light);
    for (const status of ['未启动', '正在推进', '已完成', '已调整'])
      expect(words('status')).toContain(status);
    for (const state of ['已填', '待填', '备用']) expect(words('state')).toContain(state);
    for (const forecast of ['能', '有困难', '不能']) expect(words('forecast')).toContain(forecast);
    expect(words('leadUnit')).toContain('未登记');
    expect(words('missing')).toContain(1);
  });

  it('names nobody who exists', () => {
    const page = laid({ sample: true });
    const people = ['leader', 'person'].flatMap((id) => cellsOf(page, id).map(shown));
    expect(
      people.filter((name) => name !== '' && !/^样例(领导|人员)[甲乙丙丁戊]$/.test(String(name))),
    ).toEqual([]);
  });
});

describe('in every language', () => {
  it.each(languages)('keeps what Excel says of entries within its limits (%s)', (language) => {
    for (const edition of years) {
      for (const { prompt, error } of laid({ edition, language }).sheet.validations) {
        for (const each of [prompt, error]) {
          expect(each?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(each?.message.length ?? 0).toBeLessThanOrEqual(255);
        }
      }
    }
  });

  it.each(languages)('prints in letters of six points at least (%s)', (language) => {
    const { sheet } = laid({ language });
    const { left, right } = sheet.print.area ?? fail();
    const width = sheet.columns.slice(left, right + 1).reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeLessThanOrEqual(250);
  });

  it.each(languages)('holds no word of its own (%s)', (language) => {
    const { sheet } = laid({ language, spoken: made, edition: '2023' });
    const table = areaOf(laid({ language, spoken: made, edition: '2023' }), 'id');
    const outside = sheet.rows.flatMap(({ cells }, row) =>
      row >= table.top && row <= table.bottom
        ? []
        : cells.map((cell) => (cell === null ? '' : escaped(String(shown(cell))))),
    );
    const rules = sheet.validations.flatMap(({ prompt, error }) =>
      [prompt, error].map((said) => escaped(`${said?.title ?? ''}${said?.message ?? ''}`)),
    );
    const words = [...outside, ...rules, escaped(sheet.name)].join('').replaceAll(/县委网信办|[\s/\d-]/g, '');
    expect(words).toBe('');
  });
});
