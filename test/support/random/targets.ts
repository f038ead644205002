/** Random rows of the targets, as people fill them in: mostly right, with words, blanks and nonsense among it. */
import fc from 'fast-check';
import type { Edition } from '../../../src/editions/model';
import type { Entry, PlannedTarget, ShareWeight } from '../../../src/plan/county';
import { newTargets } from '../../../src/plan/newTargets';
import { usualWeights } from '../../../src/plan/shareWeights';
import { targetSubject } from '../../../src/plan/targetSubject';

const junk = fc.constantFrom<Entry>('约30', '—', '50%', '基本全覆盖', ' ', '=1+1', '1,2亿', '３０', '');
const strange = fc.constantFrom<Entry>(0, -0.5, -1200, 1e12, -1e12, 1e-7, 5, 300);
const nothing = fc.constant<Entry>(null);

/** Rates in whole and tenth points, so that sums of them meet exactly now and then. */
const rate = fc.integer({ min: 0, max: 1000 }).map((tenths): Entry => tenths / 1000);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map((count): Entry => count),
  fc.integer({ min: 0, max: 999_999 }).map((cents): Entry => cents / 100),
);

function entry(usual: fc.Arbitrary<Entry>): fc.Arbitrary<Entry> {
  return fc.oneof(
    { arbitrary: usual, weight: 7 },
    { arbitrary: nothing, weight: 2 },
    { arbitrary: strange, weight: 1 },
    { arbitrary: junk, weight: 1 },
  );
}

const weightIds = usualWeights.map(({ id }) => id);

/** Weights with figures, without, and with what makes no sense. */
export const randomWeights: fc.Arbitrary<readonly ShareWeight[]> = fc.tuple(
  ...weightIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      county: entry(fc.integer({ min: 0, max: 800_000 }).map((count): Entry => count)),
      nation: entry(fc.integer({ min: 1_000_000, max: 1_400_000_000 }).map((count): Entry => count)),
    }),
  ),
);

/** The rows that a plan of the edition has, filled in somehow. Values are often those that are set above them. */
export function randomTargets(edition: Edition): fc.Arbitrary<readonly PlannedTarget[]> {
  const rows = newTargets(edition).map((row) => {
    const subject = targetSubject(row, edition);
    const isRate = subject.unit === 'fraction' || subject.unit === 'increase';
    const usual = isRate ? rate : amount;
    const figure = entry(
      subject.nation === null
        ? usual
        : fc.oneof(usual, usual, fc.constantFrom<Entry>(subject.nation, 0.665 + subject.nation)),
    );
    const own = subject.name === null;
    const changes = fc.record({
      on: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, { arbitrary: fc.constant(false), weight: 1 }),
      name: own ? fc.constantFrom('', '本县直播电商基地数', '5G 基站 (个)', ' ', '=名称') : fc.constant(''),
      kind: own
        ? fc.constantFrom(null, 'level', 'count', 'increase', 'coverage', 'qualitative')
        : fc.constant(null),
      direction: own ? fc.constantFrom(null, 'higher', 'lower') : fc.constant(null),
      unit: own ? fc.constantFrom('', '个', '%', '万元') : fc.constant(''),
      province: figure,
      city: figure,
      baseline: fc.oneof(figure, nothing, isRate ? fc.constant<Entry>(0.665) : nothing),
      baselineMonth: fc.constantFrom('', '2023-12', '2023年底'),
      weight: fc.constantFrom(null, ...weightIds, 'no-such-weight'),
      target: figure,
      actual: figure,
      department: fc.constantFrom('', '县统计局'),
      note: fc.constantFrom('', '备注', '+1'),
    });
    return changes.map((change): PlannedTarget => ({ ...row, ...change }));
  });
  return fc.tuple(...rows);
}
