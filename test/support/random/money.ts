/** Random projects and allocations, as finance staff keep them: mostly sums that agree, with text and slips among them. */
import fc from 'fast-check';
import type { Allocation, Entry, Project } from '../../../src/plan/county';
import { emptyAllocation, emptyProject } from '../../../src/plan/newMoney';

/** What the rows refer to. */
export interface MoneyAround {
  /** Names and other names of the county's units. */
  readonly units: readonly string[];
  /** Ids of rows of the work plan. */
  readonly measures: readonly string[];
  readonly taskCount: number;
}

export interface Money {
  readonly projects: readonly Project[];
  readonly allocations: readonly Allocation[];
}

/** Published cells that look like numbers to a hasty reader, and other text. */
const junk = fc.constantFrom<Entry>(
  '10(其中,灾情因素6万元)',
  '854万(高标准农田建设400万元)',
  '约30',
  '—',
  '12.5',
  '１２',
  ' ',
  '=1+1',
  '3,000万元',
);

/** 万元 with at most four decimals. */
const usual = fc.integer({ min: 0, max: 500_000_000 }).map((tenThousandths) => tenThousandths / 10_000);
const round = fc.integer({ min: 0, max: 3000 });
const amount: fc.Arbitrary<Entry> = fc.oneof(
  { arbitrary: usual, weight: 4 },
  { arbitrary: round, weight: 3 },
  { arbitrary: fc.constant<Entry>(null), weight: 3 },
  { arbitrary: fc.constantFrom<Entry>(0, -20, -0.5, 123_456_789), weight: 1 },
  { arbitrary: junk, weight: 1 },
);

/** Few, so that some stand twice; capitals make no difference, signs that formulas take for any text are among them. */
const code = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 30 }).map((number) => `P2024-${number}`), weight: 8 },
  {
    arbitrary: fc.constantFrom(
      '',
      'p2024-1',
      'P*',
      '219001-农业',
      '"引号"',
      ' ',
      '~项目?',
      '0012',
      '>5',
      '=1',
    ),
    weight: 2,
  },
);

const share: fc.Arbitrary<Entry> = fc.oneof(
  { arbitrary: fc.constantFrom<Entry>(1, 0.5, 0.25, 0.2, 0.3, 0.1, 0.3333, 0.7), weight: 6 },
  { arbitrary: fc.constantFrom<Entry>(null, 0, 1.5, -0.2, '50%', '一半', 40), weight: 2 },
);

const words = fc.constantFrom('', '样例项目', '村级宽带', 'Broadband', '=SUM(A1)', ' ');

const goal = fc.oneof(
  words,
  fc.constantFrom('样例：覆盖全部行政村。\n群众满意。', '"引号"', '长'.repeat(300), '0012'),
);

function randomProject(units: readonly string[]): fc.Arbitrary<Omit<Project, 'id'>> {
  const department = fc.oneof(
    { arbitrary: fc.constantFrom('', ...units), weight: 4 },
    {
      arbitrary: fc.constantFrom(
        '219-农业农村局',
        '样例专班',
        '县*局',
        '县?局',
        '县~局',
        ' ',
        '长'.repeat(300),
      ),
      weight: 1,
    },
  );
  const plain = fc.record({
    code,
    name: words,
    department,
    implementer: words,
    account: fc.constantFrom('', '2130504', '21305', '213', '12ab'),
    initial: amount,
    adjusted: amount,
    received: amount,
    executed: amount,
    note: words,
    person: words,
    phone: fc.constantFrom('', '0000-0000000', '+86 0000', '=1'),
    expected: goal,
    achieved: goal,
    sources: fc.record({
      central: amount,
      province: amount,
      city: amount,
      county: amount,
      bond: amount,
      private: amount,
      carryOver: amount,
      other: amount,
    }),
  });
  /** As it should be: the sources make up the budget. */
  const whole = fc
    .tuple(plain, usual, usual, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([project, central, county, rate]) => ({
      ...project,
      adjusted: Math.round((central + county) * 10_000) / 10_000,
      executed: Math.round((central + county) * rate * 10_000) / 10_000,
      sources: { ...emptyProject('').sources, central, county },
    }));
  return fc.oneof(plain, whole, fc.constant(emptyProject('')));
}

function randomAllocation({ measures, taskCount }: MoneyAround): fc.Arbitrary<Omit<Allocation, 'id'>> {
  const task = fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: taskCount }).map((number): Entry => number), weight: 4 },
    { arbitrary: fc.constantFrom<Entry>(null, null, 0, -1, 2.5, 99, '5', '第5项', ' '), weight: 3 },
  );
  const measure = fc.oneof(
    { arbitrary: fc.constant(''), weight: 3 },
    { arbitrary: fc.constantFrom('', ...measures), weight: 3 },
    { arbitrary: fc.constantFrom('2024-*', '2024-05.?', 'nothing', ' ', '长'.repeat(300)), weight: 1 },
  );
  return fc.oneof(
    { arbitrary: fc.record({ project: code, task, measure, share, note: words }), weight: 5 },
    { arbitrary: fc.constant(emptyAllocation('')), weight: 1 },
  );
}

const numbered = <T>(prefix: string, rows: readonly T[]): readonly (T & { readonly id: string })[] =>
  rows.map((row, at) => ({ ...row, id: `${prefix}${String(at + 1).padStart(3, '0')}` }));

/** Projects and allocations that refer to each other, to the units and to the work plan, or to nothing that exists. */
export function randomMoney(around: MoneyAround): fc.Arbitrary<Money> {
  return fc.record({
    projects: fc
      .array(randomProject(around.units), { minLength: 1, maxLength: 40 })
      .map((rows) => numbered('p', rows)),
    allocations: fc
      .array(randomAllocation(around), { minLength: 1, maxLength: 60 })
      .map((rows) => numbered('a', rows)),
  });
}
