import { runs } from './runs';

describe('listing numbers', () => {
  it('lists nothing for nothing', () => {
    expect(runs([])).toEqual([]);
  });

  it('draws runs together, two in a row too, and leaves single numbers alone', () => {
    expect(runs([16, 17, 18, 20, 22, 23])).toEqual(['16–18', '20', '22–23']);
  });

  it('puts numbers in order and names each once', () => {
    expect(runs([3, 1, 2, 2])).toEqual(['1–3']);
  });
});
