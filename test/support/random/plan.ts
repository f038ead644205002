/** Random plans, as a year of people's work leaves them: every part filled in somehow, junk among it. */
import fc from 'fast-check';
import type { CountyPlan, Entry } from '../../../src/plan/county';
import { editions } from '../../../src/keypoints/editions';
import { newPlan } from '../../../src/plan/newPlan';
import { randomIndicators } from './indicators';
import { randomMeasures } from './measures';
import { randomMoney } from './money';
import { randomTargets, randomWeights } from './targets';
import { namesIn, randomUnits } from './units';

const month = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 12 }), weight: 8 },
  { arbitrary: fc.constantFrom<Entry>(null, 0, 13, -1, 6.5, '九月', '9'), weight: 2 },
);
const threshold = fc.oneof(
  { arbitrary: fc.constantFrom<number>(0.1, 0.05, 0.2, 0.3), weight: 6 },
  { arbitrary: fc.constantFrom<number>(0, 0.5, 1), weight: 1 },
);
const points = fc.oneof(
  { arbitrary: fc.constantFrom<Entry>(10, 20, 0, 30, 50), weight: 6 },
  { arbitrary: fc.constantFrom<Entry>(null, '十分', -5, 33.3), weight: 1 },
);
const words = fc.constantFrom('', '安吉县', '甲“乙”丙', "O'Neill & Co", '安吉县委网信办');

/** A plan of so many rows; of any edition. */
export function randomPlan(rows = 160): fc.Arbitrary<CountyPlan> {
  return fc
    .record({
      edition: fc.constantFrom(...editions),
      nodes: fc.constantFrom('quarters' as const, 'months' as const),
      schedule: fc.constantFrom('year' as const, 'deadline' as const),
      month,
      county: words,
      unit: words,
      contact: words,
      amber: threshold,
      red: threshold,
      weights: randomWeights,
      points: fc.record({ execution: points, output: points, benefit: points, satisfaction: points }),
      units: randomUnits,
      sample: fc.boolean(),
    })
    .chain((drawn) => {
      const { edition, nodes, units } = drawn;
      const identity = {
        id: 'KP-random',
        edition: edition.id,
        county: drawn.county,
        code: '330523',
        unit: drawn.unit,
        month: drawn.month,
        contact: drawn.contact,
        phone: '',
      };
      const empty = newPlan(edition, { identity, nodes, rows, language: 'zh' });
      return fc
        .tuple(randomMeasures({ edition, nodes, units: namesIn(units) }), randomTargets(edition))
        .chain(([measures, targets]) =>
          randomMoney({
            units: namesIn(units),
            measures: measures.map(({ id }) => id),
            taskCount: edition.taskCount,
          }).chain((money) => {
            const codes = money.projects.flatMap(({ code }) => (code === '' ? [] : [code]));
            return randomIndicators(codes.length === 0 ? ['X-1'] : codes, 40).map(
              (indicators): CountyPlan => ({
                ...empty,
                settings: {
                  ...empty.settings,
                  schedule: drawn.schedule,
                  thresholds: { amber: drawn.amber, red: drawn.red },
                  weights: drawn.weights,
                  points: drawn.points,
                },
                units,
                measures,
                targets,
                ...money,
                indicators,
                sample: drawn.sample,
              }),
            );
          }),
        );
    });
}
