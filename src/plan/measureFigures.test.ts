import fc from 'fast-check';
import { randomMeasures } from '../../test/support/random/measures';
import { editionById } from '../keypoints/editions';
import type { CountyPlan, Identity, PlannedMeasure, Settings } from './county';
import { type MeasureFigures, measureFigures } from './measureFigures';
import { emptyMeasure, newPlan } from './newPlan';
import { serialDay } from './period';

const edition = (() => {
  const found = editionById('2024');
  if (found === undefined) throw new Error('no edition 2024');
  return found;
})();

const identity: Identity = {
  id: 'test',
  edition: '2024',
  county: '安吉县',
  code: '330523',
  unit: '县委网信办',
  month: 11,
  contact: '',
  phone: '',
};
const empty = newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' });

/** Nothing is missing in it. */
const whole: Partial<PlannedMeasure> = {
  text: '建设基站',
  goal: '新建 5 个',
  lead: '县委网信办',
  deadline: serialDay(2024, 12, 31),
  progress: 0.9,
};

interface Given {
  readonly month?: CountyPlan['identity']['month'];
  readonly settings?: Partial<Settings>;
  readonly units?: CountyPlan['units'];
  readonly money?: Parameters<typeof measureFigures>[2];
}

function planOf(
  rows: readonly Partial<PlannedMeasure>[],
  { month = 11, settings, units }: Given,
): CountyPlan {
  return {
    ...empty,
    identity: { ...identity, month },
    settings: { ...empty.settings, ...settings },
    units: units ?? empty.units,
    measures: rows.map((row, at) => ({ ...emptyMeasure(`2024-05.${at + 1}`, 5, null, 4), ...row })),
  };
}

function figuresOf(rows: readonly Partial<PlannedMeasure>[], given: Given = {}): readonly MeasureFigures[] {
  return measureFigures(planOf(rows, given), edition, given.money ?? []);
}

function figureOf(row: Partial<PlannedMeasure>, given: Given = {}): MeasureFigures {
  const [figure] = figuresOf([{ ...whole, ...row }], given);
  if (figure === undefined) throw new Error('no figures');
  return figure;
}

/** Its own nodes make half of it due, so that progress says how many points it is behind. */
const halfDue = { nodes: [0.5, 0.5, 0.5, 0.5] };

describe('a row that nothing was written in', () => {
  it('answers nothing, whatever else stands in it', () => {
    expect(figureOf({ text: '' })).toEqual({
      task: 5,
      aspect: 2,
      number: '',
      state: 'pending',
      missing: 0,
      due: null,
      behind: null,
      light: null,
      unit: null,
      supporting: [],
      money: null,
      spent: null,
      rank: null,
    });
  });

  it('is spare while it has no task either', () => {
    expect(figureOf({ text: '', task: null }).state).toBe('spare');
  });
});

describe('entries that are no numbers', () => {
  it.each(['约30', '80%', '—'])('takes progress written as %s for nothing reported', (progress) => {
    const { light, behind, missing } = figureOf({ progress });
    expect([light, behind, missing]).toEqual(['none', null, 1]);
  });

  it.each([0, 2.5, 29, '5', '第5项', null])('has no number and is pending under the task %p', (task) => {
    const { number, state, missing, task: known } = figureOf({ task });
    expect([number, state, missing, known]).toEqual(['', 'pending', 1, null]);
  });

  it('counts a deadline in words as given, and as the end of the year', () => {
    const { missing, due } = figureOf({ deadline: '年底前' }, { settings: { schedule: 'deadline' } });
    expect([missing, due]).toEqual([0, 11 / 12]);
  });

  it('has nothing due and nothing to report before a month is given', () => {
    const { due, missing } = figureOf({ progress: null }, { month: '十一月' });
    expect([due, missing]).toEqual([0, 0]);
  });
});

describe('breaking a task into measures (job 4)', () => {
  it('numbers the rows in use of a task from 1, leaving out the empty ones', () => {
    const rows = [whole, { text: '' }, whole, { ...whole, task: 7 }, whole];
    expect(figuresOf(rows).map(({ number }) => number)).toEqual(['5.1', '', '5.2', '7.1', '5.3']);
  });

  it('gives a number to a spare row that a task was chosen for', () => {
    expect(figureOf({ id: '2024-x001', task: 9 }).number).toBe('9.1');
  });

  it('keeps what belongs to a row with its id when rows are put in another order', () => {
    const plan = planOf(
      [
        { ...whole, id: '2024-05.1', progress: 0.2 },
        { ...whole, id: '2024-05.2', progress: 1 },
      ],
      {},
    );
    const money = [{ measure: '2024-05.2', amount: 20, spent: 5 }];
    const lights = (measures: CountyPlan['measures']): readonly unknown[] => {
      const figures = measureFigures({ ...plan, measures }, edition, money);
      return measures
        .map(({ id }, at) => [id, figures[at]?.light, figures[at]?.money])
        .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
    };
    expect(lights([...plan.measures].reverse())).toEqual(lights(plan.measures));
  });

  it('keeps the rows of a task whose title could not be read, without guessing its aspect', () => {
    const unread = editionById('2025');
    if (unread === undefined) throw new Error('no edition 2025');
    const plan = newPlan(unread, {
      identity: { ...identity, edition: '2025' },
      nodes: 'quarters',
      rows: 0,
      language: 'zh',
    });
    const last = measureFigures(plan, unread, []).filter(({ task }) => task === 26);
    expect(last.length).toBeGreaterThan(0);
    expect(last[0]?.aspect).toBeNull();
  });
});

describe('lead and supporting units (jobs 5 and 6)', () => {
  it('flags a name that the list of units does not have, and drops nothing', () => {
    expect(figureOf({ lead: '县大数据专班' }).unit).toBe('unknown');
  });

  it('follows a body that was renamed, by its earlier name', () => {
    const [first, ...others] = empty.units;
    if (first === undefined) throw new Error('no units');
    const renamed = { ...first, name: '县数据和网络管理局', aliases: ['', first.name, ''] as const };
    const { unit } = figureOf({ lead: first.name }, { units: [renamed, ...others] });
    expect(unit === 'unknown' ? unit : unit?.name).toBe('县数据和网络管理局');
  });

  it('prefers a present name to the same words as an earlier name of another body', () => {
    const [first, second] = empty.units;
    if (first === undefined || second === undefined) throw new Error('no units');
    const units = [{ ...first, aliases: [second.name, '', ''] as const }, second];
    expect(figureOf({ lead: second.name }, { units }).unit).toBe(second);
  });

  it('takes an earlier name of a row without a present name for unknown', () => {
    const [first] = empty.units;
    if (first === undefined) throw new Error('no units');
    const units = [{ ...first, name: '', aliases: ['旧名', '', ''] as const }];
    expect(figureOf({ lead: '旧名' }, { units }).unit).toBe('unknown');
  });

  it('lists supporting units in the order given', () => {
    expect(figureOf({ supporting: '县商务局、县科技局、' }).supporting).toEqual(['县商务局', '县科技局']);
  });
});

describe('planning by month and quarter (job 7)', () => {
  it('has 91.7 % due by the end of November', () => {
    expect(figureOf({}).due).toBeCloseTo(0.917, 3);
  });

  it('follows nodes of its own, the last one given by then', () => {
    const nodes = [0.1, 0.3, null, 1];
    const due = [2, 3, 8, 9, 12].map((month) => figureOf({ nodes }, { month }).due);
    expect(due).toEqual([0, 0.1, 0.3, 0.3, 1]);
  });

  it('follows monthly nodes', () => {
    const nodes = Array.from({ length: 12 }, (_, at) => (at === 3 ? 0.5 : null));
    const due = [3, 4, 11].map((month) => figureOf({ nodes }, { month, settings: { nodes: 'months' } }).due);
    expect(due).toEqual([0, 0.5, 0.5]);
  });

  it.each([
    [serialDay(2024, 6, 30), 1],
    [serialDay(2024, 10, 31), 0.9],
    [serialDay(2023, 12, 31), 1],
    [serialDay(2025, 3, 1), 0.75],
    [1e9, 0.75],
  ])('counts evenly until the deadline %d where the settings say so', (deadline, due) => {
    expect(figureOf({ deadline }, { month: 9, settings: { schedule: 'deadline' } }).due).toBe(due);
  });
});

describe('traffic lights by rule (job 10)', () => {
  it.each([
    [9.9, 'green'],
    [10, 'amber'],
    [30, 'amber'],
    [30.1, 'red'],
  ])('behind by %d points is %s', (points, light) => {
    expect(figureOf({ ...halfDue, progress: 0.5 - points / 100 }).light).toBe(light);
  });

  it('follows thresholds that the county sets', () => {
    const settings = { thresholds: { amber: 0.05, red: 0.2 } };
    expect(figureOf({ ...halfDue, progress: 0.45 }, { settings }).light).toBe('amber');
  });

  it('falls back to the usual thresholds where amber would come after red', () => {
    const settings = { thresholds: { amber: 0.4, red: 0.2 } };
    expect(figureOf({ ...halfDue, progress: 0.25 }, { settings }).light).toBe('amber');
  });

  it.each([null, 0.2, 0.999])('is red once overdue, with a progress of %p', (progress) => {
    expect(figureOf({ deadline: serialDay(2024, 11, 30), progress }).light).toBe('red');
  });

  it('is not overdue on the day after the period', () => {
    expect(figureOf({ deadline: serialDay(2024, 12, 1), progress: null }).light).toBe('none');
  });

  it('has nothing overdue before a month is reported on', () => {
    const row = { deadline: serialDay(2023, 12, 31), progress: null };
    expect(figureOf(row, { month: null }).light).toBe('none');
  });

  it.each([{ status: 'completed', progress: null }, { progress: 1 }, { progress: 1.2 }] as const)(
    'is green when done, however late: %j',
    (row) => {
      expect(figureOf({ deadline: serialDay(2024, 1, 31), ...row }).light).toBe('green');
    },
  );

  it('has no light once adjusted, overdue or not', () => {
    const { light, behind } = figureOf({
      status: 'adjusted',
      progress: 0.1,
      deadline: serialDay(2024, 1, 31),
    });
    expect([light, behind]).toEqual(['none', null]);
  });

  it('lists the furthest behind first, and of equals the one higher up', () => {
    const rows = [0.4, 0.2, 0.5, 0.2].map((progress) => ({ ...whole, ...halfDue, progress }));
    expect(figuresOf(rows).map(({ rank }) => rank)).toEqual([3, 1, null, 2]);
  });

  it('says how far behind in points', () => {
    expect(figureOf({ ...halfDue, progress: 0.375 }).behind).toBe(12.5);
  });
});

describe('knowing what is missing (job 9)', () => {
  it('finds a whole row filled', () => {
    expect(figureOf({})).toMatchObject({ state: 'filled', missing: 0 });
  });

  it.each(['goal', 'lead', 'deadline', 'progress'] as const)('counts an empty %s', (entry) => {
    const emptied = { [entry]: entry === 'goal' || entry === 'lead' ? '' : null };
    expect(figureOf(emptied)).toMatchObject({ state: 'pending', missing: 1 });
  });
});

describe('money of a measure', () => {
  it('adds the allocations that name it, and only those', () => {
    const money = [
      { measure: '2024-05.1', amount: 12.5, spent: 3 },
      { measure: '', amount: 100, spent: 100 },
      { measure: '2024-05.1', amount: null, spent: 1 },
      { measure: '2024-05.2', amount: 7, spent: null },
    ];
    expect(figureOf({}, { money })).toMatchObject({ money: 12.5, spent: 4 });
  });

  it('is unknown, not nought, where no allocation names it', () => {
    expect(figureOf({})).toMatchObject({ money: null, spent: null });
  });
});

describe('any rows that people fill in', () => {
  const names = empty.units.map(({ name }) => name).filter((name) => name !== '');
  const rows = randomMeasures({ edition, nodes: 'quarters', units: names });
  const month = fc.integer({ min: 0, max: 12 });

  it('numbers the rows of each task 1, 2, 3 … from top to bottom', () => {
    fc.assert(
      fc.property(rows, (measures) => {
        const numbers = measureFigures({ ...empty, measures }, edition, []).flatMap(({ task, number }) =>
          task === null || number === '' ? [] : [{ task, number }],
        );
        const seen = new Map<number, number>();
        for (const { task, number } of numbers) {
          seen.set(task, (seen.get(task) ?? 0) + 1);
          expect(number).toBe(`${task}.${seen.get(task) ?? 0}`);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('ranks everyone behind once, and nobody else', () => {
    fc.assert(
      fc.property(rows, month, (measures, reported) => {
        const plan = { ...empty, measures, identity: { ...identity, month: reported } };
        const figures = measureFigures(plan, edition, []);
        const behind = figures.filter((each) => each.behind !== null);
        const ranked = figures
          .filter(({ rank }) => rank !== null)
          .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
        expect(ranked.map(({ rank }) => rank)).toEqual(behind.map((_, at) => at + 1));
        expect(ranked.map((each) => each.behind)).toEqual(
          behind.map((each) => each.behind ?? 0).sort((a, b) => b - a),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('never gives a worse light for more progress', () => {
    const order = ['red', 'amber', 'green'];
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        month,
        (one, other, reported) => {
          const light = (progress: number): number =>
            order.indexOf(figureOf({ progress }, { month: reported }).light ?? '');
          expect(light(Math.max(one, other))).toBeGreaterThanOrEqual(light(Math.min(one, other)));
        },
      ),
    );
  });
});
