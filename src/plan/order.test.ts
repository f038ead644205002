/** Ordering a plan: what is refused, with which reason, and what an order becomes. */
import { orderPlan, type PlanRequest } from './order';

function refused(request: Partial<PlanRequest>): unknown {
  const ordered = orderPlan({ edition: '2024', ...request }, 'zh');
  return ordered.ok ? 'taken' : ordered.problem;
}

function plan(request: Partial<PlanRequest>, language: 'zh' | 'en' = 'zh') {
  const ordered = orderPlan({ edition: '2024', ...request }, language);
  if (!ordered.ok) throw new Error(ordered.problem.code);
  return ordered.value;
}

describe('an order is refused', () => {
  it.each([
    ['an edition that does not exist', { edition: '2031' }, 'edition-unknown'],
    ['a county name of 300 characters', { county: '县'.repeat(300) }, 'name-too-long'],
    ['a formula as a county', { county: '=HYPERLINK("http://x")' }, 'name-formula'],
    ['a full-width formula as a unit', { unit: '＝1+1' }, 'name-formula'],
    ['a name that begins with @', { unit: '@SUM(A1)' }, 'name-formula'],
    ['a name of two lines', { county: '安吉\n县' }, 'name-unprintable'],
    ['a name with an invisible sign', { unit: '安吉\u0007县' }, 'name-unprintable'],
    ['a name with a wildcard', { county: '安*县' }, 'name-wildcard'],
    ['a code of five digits', { code: '33052' }, 'code-wrong'],
    ['a code with a letter', { code: '33052X' }, 'code-wrong'],
    ['a month of another year', { period: '2023-06' }, 'period-wrong'],
    ['a thirteenth month', { period: '13' }, 'period-wrong'],
    ['month nought', { period: '2024-00' }, 'period-wrong'],
    ['a fifth quarter', { period: 'Q5' }, 'period-wrong'],
    ['a month and a quarter in one', { period: 'Q2月' }, 'period-wrong'],
    ['an empty period', { period: '' }, 'period-wrong'],
    ['no rows', { rows: '0' }, 'rows-wrong'],
    ['half a row', { rows: '300.5' }, 'rows-wrong'],
    ['more rows than are tried', { rows: '5001' }, 'rows-wrong'],
    ['milestones that are none', { nodes: 'weeks' }, 'nodes-unknown'],
  ])('for %s', (_what, request, code) => {
    expect(refused(request)).toMatchObject({ code });
  });

  it('quoting no more of a name than fits a sentence', () => {
    const problem = refused({ code: '9'.repeat(1000) });
    expect(JSON.stringify(problem).length).toBeLessThan(120);
  });
});

describe('a period', () => {
  it.each([
    ['2024-06', 6],
    ['2024年6月', 6],
    ['2024/6', 6],
    ['６月', 6],
    ['6', 6],
    ['06', 6],
    ['Q2', 6],
    ['2024-Q4', 12],
    ['2季度', 6],
    [' 2024 - 12 ', 12],
  ])('may be written %s', (period, month) => {
    expect(plan({ period }).identity.month).toBe(month);
  });
});

describe('a plan that was ordered', () => {
  it('has the code and the name in plain letters', () => {
    const { identity } = plan({ county: ' 安吉县 ', code: '３３０５２３' });
    expect([identity.county, identity.code]).toEqual(['安吉县', '330523']);
  });

  it('leaves open what nobody said', () => {
    const { identity, sample } = plan({});
    expect([identity.county, identity.code, identity.unit, identity.month, sample]).toEqual([
      '',
      '',
      '',
      null,
      false,
    ]);
  });

  it('has the same id for the same county, unit and year, and another for others', () => {
    const id = (request: Partial<PlanRequest>): string => plan(request).identity.id;
    const anji = { county: '安吉县', code: '330523' };
    expect(id(anji)).toBe(id({ ...anji, period: '3', rows: '900' }));
    const others = [
      { ...anji, unit: '安吉县农业农村局' },
      { ...anji, edition: '2022' },
      { county: '德清县' },
      {},
    ];
    expect(new Set([anji, ...others].map(id)).size).toBe(5);
  });

  it('has every task of the edition with room for measures, and the rows asked for in all', () => {
    for (const [edition, tasks] of [
      ['2022', 30],
      ['2023', 26],
      ['2024', 28],
      ['2025', 26],
    ] as const) {
      const { measures } = plan({ edition });
      expect(measures.length).toBeGreaterThanOrEqual(300);
      const perTask = Array.from(
        { length: tasks },
        (_, at) => measures.filter(({ task }) => task === at + 1).length,
      );
      expect(Math.min(...perTask)).toBeGreaterThanOrEqual(4);
      expect(measures.some(({ task }) => typeof task === 'number' && task > tasks)).toBe(false);
    }
    expect(plan({ rows: '1000' }).measures).toHaveLength(1000);
  });

  it('gives every row an id of its own', () => {
    const { measures, units, targets, projects } = plan({ edition: '2022', rows: '1000' });
    for (const rows of [measures, units, targets, projects]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });

  it('begins with the names of bodies in its language', () => {
    expect(plan({}, 'zh').units[0]?.name).toMatch(/[\u4e00-\u9fff]/);
    expect(plan({}, 'en').units[0]?.name).toMatch(/^[ -~]+$/);
  });
});
