/** The sheets of projects, of their allocation and of the sums, as finance staff see them. */
import { escaped, madeUp } from '../../../test/madeUpLanguage';
import { allCells, areaOf, cellsNamed, shown } from '../../../test/support/laid';
import type { EditionId } from '../../editions/model';
import { editionById } from '../../keypoints/editions';
import { allocationFigures } from '../../plan/allocationFigures';
import type { CountyPlan } from '../../plan/county';
import { moneySummary } from '../../plan/moneySummary';
import { emptyAllocation, emptyProject } from '../../plan/newMoney';
import { newPlan } from '../../plan/newPlan';
import { projectFigures } from '../../plan/projectFigures';
import { samplePlan } from '../../plan/sample/samplePlan';
import { texts } from '../../text/text';
import type { SheetLanguage } from '../sheet';
import { allocationsSheet } from './allocationsSheet';
import type { Laid } from './canvas';
import { tableColumns } from './columns';
import { moneySheet } from './moneySheet';
import { projectsSheet } from './projectsSheet';
import { type Scene, speech } from './scene';

interface Asked {
  readonly edition?: EditionId;
  readonly language?: SheetLanguage;
  readonly sample?: boolean;
  readonly spoken?: typeof texts;
  readonly money?: Partial<Pick<CountyPlan, 'projects' | 'allocations'>>;
}

type Pages = Readonly<Record<'projects' | 'allocations' | 'money', Laid>>;

function pages({
  edition: id = '2024',
  language = 'zh',
  sample = false,
  spoken = texts,
  money,
}: Asked = {}): Pages {
  const edition = editionById(id);
  if (edition === undefined) throw new Error('no such edition');
  const identity = {
    id: 'test',
    edition: id,
    county: '',
    code: '',
    unit: '',
    month: 9,
    contact: '',
    phone: '',
  };
  const empty = newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' });
  const plan = { ...(sample ? samplePlan(empty, 'zh') : empty), ...money };
  const scene: Scene = { plan, edition, speech: speech(language, spoken), paper: 'A4' };
  const projects = projectFigures(plan);
  const allocations = allocationFigures(plan, edition);
  return {
    projects: projectsSheet(scene, projects),
    allocations: allocationsSheet(scene, allocations),
    money: moneySheet(scene, moneySummary(plan, edition, projects, allocations)),
  };
}

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];

/** What a row of the sheet says, from its name on. */
function rowsOf({ sheet }: Laid): readonly (readonly (string | number)[])[] {
  return sheet.rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : shown(cell))));
}

function row(page: Laid, name: string): readonly (string | number)[] | undefined {
  return rowsOf(page).find((cells) => cells.includes(name));
}

/** What Excel 2010, WPS and LibreOffice all work out the same way. */
const known = new Set(
  'SUM COUNTIF SUMPRODUCT IF IFERROR INDEX MATCH MAX ROUND TEXT AND OR NOT ISNUMBER LEN'.split(' '),
);

describe('the formulas of money', () => {
  const all = Object.values(pages({ sample: true }));

  it('use only functions that every spreadsheet program computes', () => {
    const written = all.flatMap((page) => [
      ...allCells(page).flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
      ...page.sheet.highlights.map(({ formula }) => formula),
      ...page.sheet.validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
    ]);
    const used = written.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []);
    expect([...new Set(used)].filter((each) => !known.has(each))).toEqual([]);
    expect(written.filter((formula) => formula.includes('!') || formula.length > 8000)).toEqual([]);
  });

  it('answer nothing in rows that nothing was entered in', () => {
    const { projects, allocations } = pages();
    const computed = [
      ...(['total', 'check', 'rate', 'allocated', 'missing', 'place', 'unit', 'unitRank'] as const).map(
        (id) => cellsNamed(projects, `projects_${id}`),
      ),
      ...(['projectName', 'forTask', 'amount', 'spent', 'check', 'projectAt'] as const).map((id) =>
        cellsNamed(allocations, `allocations_${id}`),
      ),
    ];
    expect(new Set(computed.flat().map(shown))).toEqual(new Set(['']));
  });

  it('have a name for every column', () => {
    const { projects, allocations } = pages();
    for (const id of tableColumns.projects) expect(areaOf(projects, `projects_${id}`)).toBeDefined();
    for (const id of tableColumns.allocations) expect(areaOf(allocations, `allocations_${id}`)).toBeDefined();
  });

  it('are locked, and what people enter is not', () => {
    for (const { sheet } of [pages().projects, pages().allocations]) {
      const [table] = sheet.tables;
      if (table === undefined) throw new Error('no table');
      expect(sheet.protected).toBe(true);
      for (const { cells } of sheet.rows.slice(table.area.top + 1, table.area.bottom + 1)) {
        expect(cells.map((cell) => cell?.style.locked)).toEqual(
          table.columns.map(({ owner }) => owner !== 'planner'),
        );
      }
    }
  });
});

describe('what may be entered', () => {
  it.each(languages)('is explained in few enough letters for Excel in %s', (language) => {
    for (const { sheet } of Object.values(pages({ language }))) {
      for (const { prompt, error } of sheet.validations) {
        for (const said of [prompt, error]) {
          if (said === null) continue;
          expect([said.title, said.title.length <= 32]).toEqual([said.title, true]);
          expect([said.message, said.message.length <= 255]).toEqual([said.message, true]);
        }
      }
    }
  });

  it('is a number in every cell for money, whatever the source', () => {
    const { projects } = pages();
    const decimals = projects.sheet.validations.filter(({ rule }) => rule.kind === 'decimal');
    for (const id of ['initial', 'adjusted', 'central', 'private', 'other', 'received', 'executed']) {
      const { left } = areaOf(projects, `projects_${id}`);
      const covering = decimals.filter(({ areas }) =>
        areas.some((area) => area.left <= left && left <= area.right),
      );
      expect([id, covering.map(({ severity }) => severity)]).toEqual([id, ['stop']]);
    }
  });

  it('is a code, a task and a measure from the other sheets, and at most 100 %', () => {
    const { allocations } = pages();
    expect(allocations.sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: 'list', name: 'projects_code' },
      { kind: 'whole', min: 1, max: 28 },
      { kind: 'list', name: 'measures_id' },
      { kind: 'decimal', min: 0, max: 1 },
    ]);
  });

  it('keeps an account code as text, leading digits and all', () => {
    const [first] = cellsNamed(pages({ sample: true }).projects, 'projects_account');
    expect(first?.content).toEqual({ kind: 'text', text: '2130504' });
    expect(first?.style.format).toBe('text');
  });
});

describe('what the printed forms take from a project', () => {
  it('is text that people enter beside the table that is printed', () => {
    const { projects } = pages({ sample: true });
    const right = projects.sheet.print.area?.right ?? Infinity;
    for (const id of ['person', 'phone', 'expected', 'achieved'] as const) {
      const [first] = cellsNamed(projects, `projects_${id}`);
      expect([id, first?.content.kind, first?.style.format, first?.style.locked]).toEqual([
        id,
        'text',
        'text',
        false,
      ]);
      expect(areaOf(projects, `projects_${id}`).left).toBeGreaterThan(right);
    }
  });
});

it('says how to get more rows than there are', () => {
  for (const page of [pages().projects, pages().allocations]) {
    expect(allCells(page).map(shown)).toContain(texts.zh.county.moreRows);
  }
});

describe('linking projects to tasks (job 12)', () => {
  it.each(['2022', '2023', '2024', '2025'] as const)('has a line for every task of %s', (edition) => {
    const { money } = pages({ edition });
    const count = editionById(edition)?.taskCount ?? 0;
    const numbers = rowsOf(money).flatMap(([number, aspect, , budget]) =>
      typeof number === 'number' && budget === '—' && (typeof aspect === 'number' || aspect === '')
        ? [number]
        : [],
    );
    for (let number = 1; number <= count; number++) expect(numbers).toContain(number);
  });

  it('has room for amounts and sums of five digits with four decimals, as a published table has them', () => {
    const { sheet } = pages().projects;
    const columns = ['adjusted', 'central', 'other', 'total', 'check', 'executed'] as const;
    for (const id of columns) {
      const { left } = areaOf(pages().projects, `projects_${id}`);
      expect([id, sheet.columns[left]?.width]).toEqual([id, expect.any(Number)]);
      expect(sheet.columns[left]?.width).toBeGreaterThan('17,177.1233'.length);
    }
  });

  it('comes to the same by task as by project, and says so', () => {
    const { money } = pages({ sample: true });
    expect(row(money, '合计与项目资金表之差')?.slice(3, 5)).toEqual(['一致', '一致']);
  });

  it('splits one project over several tasks by shares', () => {
    const project = { ...emptyProject('p001'), code: 'P1', adjusted: 100, executed: 50 };
    const share = (id: string, task: number, share: number): CountyPlan['allocations'][number] => ({
      ...emptyAllocation(id),
      project: 'P1',
      task,
      share,
    });
    const { money, projects, allocations } = pages({
      money: { projects: [project], allocations: [share('a001', 5, 0.75), share('a002', 8, 0.25)] },
    });
    const lines = rowsOf(money).filter(([, , , budget]) => budget === 75 || budget === 25);
    expect(lines.map(([number]) => number).slice(0, 2)).toEqual([5, 8]);
    expect(cellsNamed(projects, 'projects_allocated').map(shown)).toEqual([1]);
    expect(cellsNamed(allocations, 'allocations_check').map(shown)).toEqual(['一致', '一致']);
  });
});

describe('recording sources and reconciling them (job 13)', () => {
  const { projects } = pages({ sample: true });

  it('says that they agree, or shows the difference and marks it', () => {
    const checks = cellsNamed(projects, 'projects_check').map(shown);
    expect(checks.slice(0, 3)).toEqual(['一致', '一致', -12.5]);
    const { top, left } = areaOf(projects, 'projects_check');
    const marked = projects.sheet.highlights.find(({ areas }) =>
      areas.some((area) => area.left === left && area.top === top),
    );
    expect(marked?.look).toBe('attention');
    expect(marked?.formula).toMatch(/^ISNUMBER/);
  });

  it('sums below the table what the columns hold, texts left out', () => {
    const { left, bottom } = areaOf(projects, 'projects_county');
    const below = projects.sheet.rows[bottom + 1]?.cells[left];
    expect(below?.content).toEqual({
      kind: 'formula',
      formula: '=SUM(projects_county)',
      value: 208.5,
      format: 'money',
    });
  });
});

describe('the execution rate (job 14)', () => {
  it('says which budget it goes by', () => {
    const { projects, money } = pages();
    for (const page of [projects, money]) {
      const hints = allCells(page).map((cell) => String(shown(cell)));
      expect(
        hints.some(
          (hint) => hint.includes('全年预算数') && hint.includes('调整后') && hint.includes('含上年结转'),
        ),
      ).toBe(true);
    }
  });

  it('is — without a budget, never an error', () => {
    const rates = cellsNamed(pages({ sample: true }).projects, 'projects_rate').map(shown);
    expect(rates[4]).toBe('—');
    expect(rates.filter((rate) => String(rate).startsWith('#'))).toEqual([]);
  });
});

describe('the words on the sheets of money', () => {
  const made = { zh: madeUp(texts.zh), en: madeUp(texts.en) };
  const aspects = editionById('2024')?.aspects ?? [];
  const facts = new Set(
    aspects
      .flatMap(({ wording, tasks }) => [wording, ...tasks.map((task) => task.wording)])
      .flatMap(({ zh, en }) => [zh, en]),
  );

  it.each(languages)('all come from the texts in %s', (language) => {
    for (const page of Object.values(pages({ language, spoken: made }))) {
      const { sheet } = page;
      const outside = allCells(page)
        .flatMap((cell) => String(shown(cell)).split('\n'))
        .filter((line) => !facts.has(line))
        .map(escaped);
      const rules = sheet.validations.flatMap(({ prompt, error }) =>
        [prompt, error].map((said) => escaped(`${said?.title ?? ''}${said?.message ?? ''}`)),
      );
      const words = [...outside, ...rules, escaped(sheet.name)]
        .join('')
        .replaceAll(/[\s/\d.%-]|[pa]\d+/g, '');
      expect(words).toBe('');
    }
  });

  it('are the same numbers in every language', () => {
    const numbers = (language: SheetLanguage): readonly unknown[] =>
      Object.values(pages({ language, sample: true })).flatMap((page) =>
        allCells(page).flatMap((cell) => (typeof shown(cell) === 'number' ? [shown(cell)] : [])),
      );
    expect(numbers('en')).toEqual(numbers('zh'));
    expect(numbers('both')).toEqual(numbers('zh'));
  });
});
