import fc from 'fast-check';
import { edition, empty, figureOf, figuresOf, identity, planOf, whole } from '../../test/support/measures';
import { randomMeasures } from '../../test/support/random/measures';
import { editionById } from '../keypoints/editions';
import type { CountyPlan } from './county';
import { measureFigures } from './measureFigures';
import { newPlan } from './newPlan';

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
});
