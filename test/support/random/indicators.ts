/** Random indicators of projects, as people fill them in: mostly right, with words, blanks and nonsense among it. */
import fc from 'fast-check';
import type { Entry, ProjectIndicator } from '../../../src/plan/county';

const junk = fc.constantFrom<Entry>('约30', '—', '≥90%', '290$290%', ' ', '=1+1', '29.5亩', '３０');
const words = fc.constantFrom('', '', '建成服务点', 'Villages served', ' ', '=SUM(A1)', '说"好"', '1.5');

const number = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: -50, max: 20000 }).map((hundredths) => hundredths / 100),
  fc
    .double({ min: 0, max: 5000, noNaN: true, noDefaultInfinity: true })
    .map((each) => Math.round(each * 1e6) / 1e6),
  fc.constantFrom(0, 1, 0.1, 0.3, 3, 100, 100.5, 0.9, 1e12, 1e300, 1e-9, -1e12),
);

const entry = fc.oneof(
  { arbitrary: number, weight: 7 },
  { arbitrary: fc.constant<Entry>(null), weight: 2 },
  { arbitrary: junk, weight: 1 },
);

/** Points are given in halves and tenths, so that scores fall on halves of a hundredth now and then. */
const points = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 200 }).map((halves): Entry => halves / 2), weight: 6 },
  { arbitrary: fc.integer({ min: 1, max: 999 }).map((tenths): Entry => tenths / 10), weight: 2 },
  { arbitrary: entry, weight: 1 },
);

const share = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 200 }).map((halves): Entry => halves / 200), weight: 6 },
  { arbitrary: fc.constantFrom<Entry>(null, 0.8, 0.5, 1.2, -0.1, 80), weight: 2 },
  { arbitrary: junk, weight: 1 },
);

/** Some of the codes in other letters, and some that no project has. */
function project(codes: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom('', ...codes), weight: 8 },
    {
      arbitrary: fc.constantFrom(...codes.map((code) => code.toLowerCase()), 'X-999', 'X*', '#1', ' '),
      weight: 1,
    },
  );
}

/** So many rows for projects of these codes. */
export function randomIndicators(
  codes: readonly string[],
  rows: number,
): fc.Arbitrary<readonly ProjectIndicator[]> {
  const row = fc.record({
    project: project(codes),
    group: fc.constantFrom(null, 'output', 'output', 'benefit', 'satisfaction'),
    second: words,
    name: words,
    scoring: fc.constantFrom(null, 'positive', 'positive', 'reverse', 'qualitative'),
    target: entry,
    unit: fc.constantFrom('', '%', '％', '个', '万元'),
    points,
    actual: entry,
    band: fc.constantFrom(null, 'reached', 'partly', 'missed'),
    bandShare: share,
    reason: words,
  } as const);
  return fc
    .array(row, { minLength: rows, maxLength: rows })
    .map((all) =>
      all.map((each, at): ProjectIndicator => ({ id: `i${String(at + 1).padStart(3, '0')}`, ...each })),
    );
}
