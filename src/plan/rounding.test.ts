import { roundTo } from './rounding';

describe('rounding', () => {
  it('leaves alone what has no such decimals any more', () => {
    expect(roundTo(1e300, 2)).toBe(1e300);
    expect(roundTo(Infinity, 2)).toBe(Infinity);
  });

  it.each([
    [4.275, 4.28],
    [5 * 0.855, 4.28],
    [1.005, 1.01],
    [-4.275, -4.28],
    [0.1 + 0.2, 0.3],
    [8.6, 8.6],
  ])('rounds %p to %p as a spreadsheet does', (value, rounded) => {
    expect(roundTo(value, 2)).toBe(rounded);
  });

  it('never gives a nought with a sign', () => {
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
  });
});
