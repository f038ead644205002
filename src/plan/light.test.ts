import fc from 'fast-check';
import { type Light, lightFor } from './light';

function light(progress: number, due: number, thresholds?: { amber: number; red: number }): Light {
  const result = lightFor(progress, due, thresholds);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('the light of a task', () => {
  it('cannot be told with an amber limit above the red one', () => {
    expect(lightFor(0.5, 0.6, { amber: 0.3, red: 0.1 })).toEqual({
      ok: false,
      problem: { code: 'thresholds-crossed', parameters: { amber: 0.3, red: 0.1 } },
    });
  });

  it.each([
    [9.9, 'green'],
    [10, 'amber'],
    [10.1, 'amber'],
    [30, 'amber'],
    [30.1, 'red'],
    [0, 'green'],
    [-20, 'green'],
  ])('%s points behind is %s', (points, expected) => {
    const due = 0.8;
    expect(light(due - points / 100, due)).toBe(expected);
  });

  it('is exact at the edges for every percentage due, whatever binary arithmetic makes of it', () => {
    for (let due = 30; due <= 100; due++) {
      expect(light((due - 10) / 100, due / 100)).toBe('amber');
      expect(light((due - 30) / 100, due / 100)).toBe('amber');
      expect(light((due * 10 - 99) / 1000, due / 100)).toBe('green');
      if (due > 30) expect(light((due * 10 - 301) / 1000, due / 100)).toBe('red');
    }
    expect(light(0.5, 0.6)).toBe('amber');
    expect(light(0.6 - 0.5 + 0.4, 0.6)).toBe('amber');
  });

  it('follows limits that the county sets', () => {
    expect(light(0.5, 0.55, { amber: 0.05, red: 0.05 })).toBe('amber');
    expect(light(0.5, 0.551, { amber: 0.05, red: 0.05 })).toBe('red');
  });

  it('never gets better as progress falls', () => {
    const rank: readonly Light[] = ['green', 'amber', 'red'];
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, due) => {
          const [more, less] = a > b ? [a, b] : [b, a];
          expect(rank.indexOf(light(less, due))).toBeGreaterThanOrEqual(rank.indexOf(light(more, due)));
        },
      ),
      { seed: 3 },
    );
  });
});
