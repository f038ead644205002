import { isDark } from './environment';

describe('telling dark from light', () => {
  it('does not guess at what is no colour', () => {
    expect(isDark('')).toBeNull();
    expect(isDark('white')).toBeNull();
  });

  it("knows Office's own grounds", () => {
    expect(isDark('#FFFFFF')).toBe(false);
    expect(isDark('#E6E6E6')).toBe(false);
    expect(isDark('#262626')).toBe(true);
    expect(isDark('0A0A0A')).toBe(true);
  });
});
