import fc from 'fast-check';
import { randomPlan } from '../../test/support/random/plan';
import { editionById } from '../keypoints/editions';
import type { CountyPlan, PlannedMeasure } from './county';
import {
  dashboardFigures,
  drawnAttainment,
  foremostUnits,
  furthestBehind,
  shortened,
} from './dashboardFigures';
import { figuresOf } from './figures';
import { newPlan } from './newPlan';

const found = editionById('2024');
if (found === undefined) throw new Error('no edition 2024');
const edition = found;

const empty: CountyPlan = newPlan(edition, {
  identity: {
    id: 'test',
    edition: '2024',
    county: '安吉县',
    code: '',
    unit: '',
    month: 12,
    contact: '',
    phone: '',
  },
  nodes: 'quarters',
  rows: 0,
  language: 'zh',
});

function withMeasures(rows: readonly Partial<PlannedMeasure>[]): CountyPlan {
  const measures = empty.measures.map((row, at) => {
    const change = rows[at];
    return change === undefined ? row : { ...row, text: '举措', ...change };
  });
  return { ...empty, measures };
}

const dashboardOf = (plan: CountyPlan) => dashboardFigures(plan, figuresOf(plan, edition));

describe('a dashboard', () => {
  it('shows no noughts where nothing was filled in', () => {
    const { total, lights, statuses, sharesAdd, targets, money, aspects, behind } = dashboardOf(empty);
    expect(total).toBe(0);
    expect(lights.red).toEqual({ count: null, share: null });
    expect(statuses.unstated).toEqual({ count: null, share: null });
    expect(sharesAdd).toBeNull();
    expect(targets.reached).toBe(0);
    expect(money).toMatchObject({ budget: null, executed: null, rate: null });
    expect(aspects.map(({ lights: { green } }) => green)).toEqual(aspects.map(() => null));
    expect(behind).toEqual({ count: 0, most: null });
  });

  it('says what shares add to where rounding keeps them from 100 %', () => {
    const thirds = withMeasures([{ progress: 1 }, { progress: 0.8 }, { progress: 0.1 }]);
    const { lights, sharesAdd } = dashboardOf(thirds);
    expect([lights.green.share, lights.amber.share, lights.red.share]).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(sharesAdd).toBe(0.999);
    expect(dashboardOf(withMeasures([{ progress: 1 }, { progress: 0.8 }])).sharesAdd).toBeNull();
  });

  it('counts a measure without a status or a forecast as not stated', () => {
    const { statuses, forecasts } = dashboardOf(
      withMeasures([{ status: 'completed', forecast: 'certain' }, {}, { status: 'adjusted' }]),
    );
    expect([statuses.completed.count, statuses.adjusted.count, statuses.unstated.count]).toEqual([1, 1, 1]);
    expect([forecasts.certain.count, forecasts.unstated.count]).toEqual([1, 2]);
  });

  it('puts a measure whose task nobody chose beside the aspects', () => {
    const { elsewhere, aspects } = dashboardOf(withMeasures([{ task: null, progress: 1 }, { progress: 1 }]));
    expect(elsewhere.total).toBe(1);
    expect(elsewhere.lights.green).toBe(1);
    expect(aspects.reduce((sum, { total }) => sum + total, 0)).toBe(1);
  });

  it('counts a target as reached from 100 %, whatever dust a division leaves', () => {
    const own = empty.targets.filter(({ goal, extended }) => goal === null && extended === null);
    const level = { on: true, name: '样例目标', kind: 'level', direction: 'higher' } as const;
    const [first, second, third] = own;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no own rows');
    const plan: CountyPlan = {
      ...empty,
      targets: [
        { ...first, ...level, target: 2.1, actual: 0.7 * 3 },
        { ...second, ...level, target: 100, actual: 99 },
        { ...third, ...level, target: 100, actual: null },
      ],
    };
    const { targets } = dashboardOf(plan);
    expect(targets).toEqual({ count: 3, reached: 1 });
  });

  it('draws a slip of the unit no higher than 150 %, and nothing below nought', () => {
    expect([7500, 1.2, -3].map(drawnAttainment)).toEqual([1.5, 1.2, 0]);
    expect(drawnAttainment(null)).toBeNull();
  });

  it('shortens long texts to the length asked', () => {
    expect(shortened('建设农村寄递物流综合服务站', 6)).toBe('建设农村寄…');
    expect(shortened('建设基站', 4)).toBe('建设基站');
  });

  it('lists the furthest behind first, and the units behind with most', () => {
    const lead = empty.units.slice(0, 2).map(({ name }) => name);
    const [first = '', second = ''] = lead;
    const plan = withMeasures([
      { progress: 0.5, lead: second },
      { progress: 0.1, lead: first },
      { progress: 0.7, lead: second },
      { progress: 1, lead: first },
    ]);
    const figures = figuresOf(plan, edition);
    expect(furthestBehind(plan, figures.measures, 2).map(({ measure }) => measure.progress)).toEqual([
      0.1, 0.5,
    ]);
    expect(
      foremostUnits(plan, figures.units, 'behindRank', 10).map(({ unit, figures: { behind } }) => [
        unit.name,
        behind,
      ]),
    ).toEqual([
      [second, 2],
      [first, 1],
    ]);
  });

  it('adds up, whatever was entered: every breakdown comes to all measures in use', () => {
    fc.assert(
      fc.property(randomPlan(60), (plan) => {
        const own = editionById(plan.identity.edition);
        if (own === undefined) return;
        const figures = dashboardFigures(plan, figuresOf(plan, own));
        const { total } = figures;
        const sum = (counts: readonly (number | null)[]): number =>
          counts.reduce<number>((all, count) => all + (count ?? 0), 0);
        for (const parts of [figures.statuses, figures.forecasts, figures.lights]) {
          expect(sum(Object.values(parts).map(({ count }) => count))).toBe(total);
        }
        const lines = [...figures.aspects, figures.elsewhere];
        expect(sum(lines.map((line) => line.total))).toBe(total);
        for (const line of lines) expect(sum(Object.values(line.lights))).toBe(line.total);
      }),
      { numRuns: 40 },
    );
  });
});
