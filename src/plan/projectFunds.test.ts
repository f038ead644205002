import { emptyProject } from './newMoney';
import { executionRate, executionScore, fundParts, fundTotal, onlyPart, partOf, sumOf } from './projectFunds';

const { sources } = emptyProject('p001');

describe('the money of a project on its form', () => {
  it('counts no text as money', () => {
    expect(sumOf(['854万', 3, null])).toBe(3);
    expect(sumOf(['854万', null])).toBeNull();
  });

  it('shows what is known of the sources in three lines that add to all of them', () => {
    const all = {
      ...sources,
      central: 1,
      province: 2,
      city: 4,
      county: 8,
      bond: 16,
      private: 32,
      carryOver: 64,
      other: 128,
    };
    const parts = fundParts.map((part) => partOf(all, part));
    expect(parts).toEqual([31, 64, 160]);
    expect(sumOf(parts)).toBe(255);
  });

  it('leaves a line empty where no source of it is known', () => {
    expect(partOf({ ...sources, central: 5 }, 'carryOver')).toBeNull();
  });

  it('takes the recorded amount where no part is known', () => {
    expect(fundTotal(300, [null, '', '—'])).toEqual({ amount: 300, difference: null });
    expect(fundTotal('300万', [])).toEqual({ amount: null, difference: null });
  });

  it('adds the parts and tells by how much the recorded total differs (R3, Tangxi 2022: 0 above 90)', () => {
    expect(fundTotal(0, [90, null, null])).toEqual({ amount: 90, difference: 90 });
    expect(fundTotal(0, [89.974])).toEqual({ amount: 89.974, difference: 89.974 });
  });

  it('finds no difference in the dust of binary arithmetic', () => {
    expect(fundTotal(25956.7773, [17177.1233, 2212, 6567.654]).difference).toBeNull();
  });
});

describe('the line that all money belongs to', () => {
  it('is none where there is no money, where lines share it, and where a source is told in words', () => {
    expect(onlyPart(sources)).toBeNull();
    expect(onlyPart({ ...sources, central: 50, carryOver: 30 })).toBeNull();
    expect(onlyPart({ ...sources, central: 50, private: '约30' })).toBeNull();
    expect(onlyPart({ ...sources, private: '约30' })).toBeNull();
  });

  it('is known however many sources of that line there are, and with a nought in the others', () => {
    expect(onlyPart({ ...sources, central: 50, county: 40, carryOver: 0 })).toBe('appropriation');
    expect(onlyPart({ ...sources, central: 0.3, county: -0.1, bond: -0.2, other: 5 })).toBe('other');
  });
});

describe('execution rate and score', () => {
  it('has no rate without a budget', () => {
    expect(executionRate(10, 0)).toBeNull();
    expect(executionRate(10, null)).toBeNull();
    expect(executionRate(null, 10)).toBeNull();
    expect(executionScore(10, null)).toBeNull();
  });

  it('gives no more than the weight when more was spent than planned', () => {
    expect(executionScore(10, executionRate(110, 100))).toBe(10);
  });

  it.each([
    ['Tangxi 2022', 90, 89.974, 10, 10],
    ['a form with 20 points for spending', 400, 300, 20, 15],
    ['Yuanzhou 2022, which gives none', 300, 259.45, 0, 0],
  ])('scores %s', (_, budget, executed, weight, score) => {
    expect(executionScore(weight, executionRate(executed, budget))).toBe(score);
  });

  it('shows 86.5 % of 300 spent as 259.45', () => {
    expect(executionRate(259.45, 300)).toBeCloseTo(0.865, 3);
  });
});
