import { findIndicator } from '../keypoints/indicators';
import { inUnit, isUnit, unitChoices } from './units';

function indicator(id: string) {
  const answer = findIndicator(id);
  if (!answer.ok) throw new Error(id);
  return answer.value;
}

describe('a unit', () => {
  it('that does not fit is refused with those that do', () => {
    expect(inUnit(0.6, '亿', indicator('internet_penetration'))).toMatchObject({
      problem: { code: 'unit-mismatch', parameters: { given: '亿', known: ['%'] } },
    });
    expect(isUnit('km')).toBe(false);
  });

  it('that Excel offers is one', () => {
    for (const unit of unitChoices) expect(isUnit(unit)).toBe(true);
  });

  it('gives figures without the dust of binary arithmetic', () => {
    for (let percent = 0; percent <= 1000; percent++) {
      expect(inUnit(percent / 1000, '%', indicator('internet_penetration'))).toEqual({
        ok: true,
        value: percent / 10,
      });
    }
  });
});
