/** Random rows of the work plan, as people fill them in: mostly right, with words, blanks and nonsense among it. */
import fc from 'fast-check';
import type { Edition } from '../../../src/editions/model';
import type { Entry, PlannedMeasure, Settings } from '../../../src/plan/county';
import { emptyMeasure, newPlan, nodeCount } from '../../../src/plan/newPlan';
import { serialDay } from '../../../src/plan/period';

/** What stands in cells for numbers when people are left alone with them. */
const junk = fc.constantFrom<Entry>('约30', '—', '50%', '年底前', ' ', '=1+1', '1,2亿', 'n/a', '３０');

const often = <T>(weight: number, usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight }, { arbitrary: rare, weight: 1 });

/** Shares with as many decimals as people type; the edges of lights among them. */
const share = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((points) => points / 100),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000),
  fc.constantFrom(0, 1, 0.1, 0.3, 0.6, 0.9167),
);
const strange = fc.constantFrom<Entry>(-0.2, 1.25, 3, 1e12, -1e12, 80);

const progress = fc.oneof(
  { arbitrary: share.map((each): Entry => each), weight: 6 },
  { arbitrary: fc.constant<Entry>(null), weight: 2 },
  { arbitrary: strange, weight: 1 },
  { arbitrary: junk, weight: 1 },
);

function deadlines(year: number): fc.Arbitrary<Entry> {
  return fc.oneof(
    {
      arbitrary: fc
        .integer({ min: serialDay(year, 1, 1), max: serialDay(year, 12, 31) })
        .map((day): Entry => day),
      weight: 6,
    },
    { arbitrary: fc.constant<Entry>(null), weight: 2 },
    {
      arbitrary: fc.constantFrom<Entry>(
        serialDay(year - 1, 12, 31),
        serialDay(year, 11, 30) + 0.5,
        serialDay(year + 1, 3, 1),
        0,
        -3,
        1e9,
      ),
      weight: 2,
    },
    { arbitrary: junk, weight: 1 },
  );
}

const words = fc.constantFrom(
  '',
  '建设基站',
  '完成 5 个村',
  'Build 3 sites',
  '  ',
  '1.5',
  '"引号"',
  '年底前建成',
);

export interface Around {
  readonly edition: Edition;
  readonly nodes: Settings['nodes'];
  /** Names and other names of the county's units, as their sheet has them. */
  readonly units: readonly string[];
}

/** The rows of a plan, most of them empty, the others filled in somehow. */
export function randomMeasures({ edition, nodes, units }: Around): fc.Arbitrary<readonly PlannedMeasure[]> {
  const identity = {
    id: 'random',
    edition: edition.id,
    county: '',
    code: '',
    unit: '',
    month: null,
    contact: '',
    phone: '',
  };
  const rows = newPlan(edition, { identity, nodes, rows: 0, language: 'zh' }).measures;
  const lead = often(
    5,
    fc.constantFrom('', ...units),
    fc.constantFrom('没有登记的局', '县委网信办（大数据局）', ' ', '县*局', '县?局', '*', '~'),
  );
  const task = fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: edition.taskCount }).map((number): Entry => number), weight: 6 },
    { arbitrary: fc.constantFrom<Entry>(0, -1, 2.5, 99, '5', '第5项', null), weight: 2 },
  );
  const filled = fc.record({
    task,
    text: often(4, words, fc.constant('')),
    goal: words,
    goalValue: often(3, progress, junk),
    leader: fc.constantFrom('', '样例人员甲'),
    lead,
    supporting: fc.array(lead, { maxLength: 3 }).map((names) => names.join('、')),
    deadline: deadlines(Number(edition.id)),
    nodes: often(
      2,
      fc.constant(Array.from({ length: nodeCount(nodes) }, (): Entry => null)),
      fc.array(progress, { minLength: nodeCount(nodes), maxLength: nodeCount(nodes) }),
    ),
    progress,
    status: fc.constantFrom(null, null, 'notStarted', 'underWay', 'completed', 'adjusted'),
    forecast: fc.constantFrom(null, 'certain', 'difficult', 'impossible'),
    problem: words,
    next: words,
  });
  return fc
    .array(fc.tuple(fc.nat({ max: rows.length - 1 }), fc.boolean(), filled), { minLength: 20, maxLength: 80 })
    .map((changes) => {
      const all = [...rows];
      for (const [at, keepsTask, change] of changes) {
        const row = all[at] ?? emptyMeasure('', null, null, nodeCount(nodes));
        all[at] = { ...row, ...change, task: keepsTask ? row.task : change.task };
      }
      return all;
    });
}
