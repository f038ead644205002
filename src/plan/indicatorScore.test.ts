import fc from 'fast-check';
import { randomIndicators } from '../../test/support/random/indicators';
import type { ProjectIndicator } from './county';
import { completionOf, scoreOf } from './indicatorScore';
import { numberIn } from './county';
import { emptyIndicator } from './newMoney';

function completion(given: Partial<ProjectIndicator>): number | null {
  return completionOf({ ...emptyIndicator('i001'), ...given });
}

describe('how far an indicator was met', () => {
  it('gives nothing for words in the place of numbers', () => {
    expect(completion({ scoring: 'positive', target: 40, actual: '约30' })).toBeNull();
    expect(completion({ scoring: 'positive', target: '≥40', actual: 30 })).toBeNull();
  });

  it('gives nothing where the target is nought and more is better', () => {
    expect(completion({ scoring: 'positive', target: 0, actual: 5 })).toBeNull();
  });

  it('gives nothing before a way of scoring was chosen', () => {
    expect(completion({ target: 40, actual: 40 })).toBeNull();
  });

  it('gives nothing for a band without a share, and for a share without a band', () => {
    expect(completion({ scoring: 'qualitative', band: 'reached' })).toBeNull();
    expect(completion({ scoring: 'qualitative', bandShare: 0.9 })).toBeNull();
    expect(completion({ scoring: 'qualitative', band: 'reached', bandShare: 90 })).toBeNull();
  });

  it('counts no accident at all as fully met', () => {
    expect(completion({ scoring: 'reverse', target: 0, actual: 0 })).toBe(1);
    expect(completion({ scoring: 'reverse', target: 3, actual: 0 })).toBe(1);
  });

  it('counts one accident where there should be none as not met', () => {
    expect(completion({ scoring: 'reverse', target: 0, actual: 1 })).toBe(0);
  });

  it('divides actual by target where more is better, target by actual where less is better', () => {
    expect(completion({ scoring: 'positive', target: 40, actual: 30 })).toBe(0.75);
    expect(completion({ scoring: 'reverse', target: 30, actual: 40 })).toBe(0.75);
  });

  it('takes the share that was given of an indicator in words', () => {
    expect(completion({ scoring: 'qualitative', band: 'partly', bandShare: 0.7 })).toBe(0.7);
  });
});

describe('the score of an indicator', () => {
  it('is unknown while the points are', () => {
    expect(scoreOf(1, null)).toBeNull();
    expect(scoreOf(null, 10)).toBeNull();
    expect(scoreOf(1, -10)).toBeNull();
  });

  it('never passes the points however much was done', () => {
    expect(scoreOf(2.5, 8)).toBe(8);
  });

  it('is never below nought', () => {
    expect(scoreOf(-0.5, 8)).toBe(0);
  });

  it('is given to the hundredth, halves upwards', () => {
    expect(scoreOf(0.855, 5)).toBe(4.28);
  });

  it('lies between nought and the points whatever people type', () => {
    fc.assert(
      fc.property(randomIndicators(['P-1'], 5), (indicators) => {
        for (const indicator of indicators) {
          const points = numberIn(indicator.points);
          const score = scoreOf(completionOf(indicator), points);
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual((points ?? 0) + 0.005);
        }
      }),
    );
  });

  it('never falls when more is done of what there should be more of', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), (one, other, target) => {
        const score = (actual: number): number =>
          scoreOf(completion({ scoring: 'positive', target, actual }), 10) ?? -1;
        expect(score(Math.max(one, other))).toBeGreaterThanOrEqual(score(Math.min(one, other)));
      }),
    );
  });
});
