import type { ProjectIndicator } from './county';
import { codesOf, type IndicatorProblem, problemOf } from './indicatorProblem';
import { completionOf } from './indicatorScore';
import { emptyIndicator, emptyProject } from './newMoney';

const codes = codesOf({ projects: [{ ...emptyProject('p001'), code: 'P-1' }] });

const whole: ProjectIndicator = {
  ...emptyIndicator('i001'),
  project: 'P-1',
  group: 'output',
  name: '建成服务点',
  scoring: 'positive',
  target: 40,
  unit: '个',
  points: 10,
  actual: 38,
};

function problem(given: Partial<ProjectIndicator>): IndicatorProblem | null {
  const indicator = { ...whole, ...given };
  return problemOf(indicator, completionOf(indicator), codes);
}

const inWords = { scoring: 'qualitative', target: '制度印发', actual: null, band: 'partly' } as const;

describe('what should be looked at again in an indicator', () => {
  it('says nothing of an empty row', () => {
    expect(problemOf(emptyIndicator('i001'), null, codes)).toBeNull();
  });

  it('says nothing of a row that is whole', () => {
    expect(problem({})).toBeNull();
  });

  it('says nothing of a row that was not reported yet', () => {
    expect(problem({ actual: null })).toBeNull();
    expect(problem({ actual: 0 })).toBeNull();
  });

  it('knows a code whatever the case of its letters', () => {
    expect(problem({ project: 'p-1' })).toBeNull();
  });

  it.each<[IndicatorProblem, string, Partial<ProjectIndicator>]>([
    ['noProject', 'an indicator of no project', { project: '' }],
    ['unknownProject', 'a code that no project has', { project: 'P-9' }],
    ['incomplete', 'points that are missing', { points: null }],
    ['incomplete', 'points in words', { points: '十分' }],
    ['incomplete', 'a target that is missing', { target: '' }],
    ['notComputable', 'an actual with its unit in the cell', { actual: '38个' }],
    ['notComputable', 'a target with its comparator in the cell', { target: '≥40' }],
    ['notComputable', 'a band without a share', { ...inWords, bandShare: null }],
    ['aboveHundred', 'a rate of 290 %', { unit: '%', target: 290, actual: 95 }],
    [
      'aboveHundred',
      'a rate above 100 with the sign in full width',
      { unit: '％', actual: 100.5, target: 90 },
    ],
    ['perCentAsFraction', 'a rate typed as a fraction', { unit: '%', target: 0.9, actual: 0.95 }],
    [
      'perCentAsFraction',
      'a rate typed as a fraction beside one in per cent',
      { unit: '%', target: 90, actual: 0.95 },
    ],
    ['implausible', 'an actual of 20 beside a target of 550', { target: 550, actual: 20 }],
    ['implausible', 'an actual more than three times the target', { target: 10, actual: 30.1 }],
    [
      'implausible',
      'a cost ten times below what it should be',
      { scoring: 'reverse', target: 40, actual: 3 },
    ],
    ['outsideBand', 'a share that its band does not allow', { ...inWords, bandShare: 0.9 }],
  ])('says %s of %s', (expected, _, given) => {
    expect(problem(given)).toBe(expected);
  });

  it('lets the ends of the limits pass', () => {
    expect(problem({ target: 10, actual: 30 })).toBeNull();
    expect(problem({ target: 10, actual: 1 })).toBeNull();
    expect(problem({ target: 3, actual: 0.3 })).toBeNull();
    expect(problem({ unit: '%', target: 100, actual: 100 })).toBeNull();
    expect(problem({ ...inWords, bandShare: 0.8 })).toBeNull();
    expect(problem({ ...inWords, bandShare: 0.5 })).toBeNull();
  });
});
