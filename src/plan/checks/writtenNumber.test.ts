/** Numbers that people write as text, as published county tables have them. */
import fc from 'fast-check';
import { type ColumnUnit, writtenNumber } from './writtenNumber';

const money: ColumnUnit = { kind: 'money' };
const share: ColumnUnit = { kind: 'share', whole: true };
const households: ColumnUnit = { kind: 'count', of: ['户'] };
const own = (unit: string): ColumnUnit => ({ kind: 'own', unit });

describe('a text that is no certain number', () => {
  it.each([
    // A remark would be lost, so the number is only named (published tables of Beita and Yueyang).
    ['10(其中,灾情因素6万元)', money, 'remark', 10],
    ['854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)', money, 'remark', 854],
    ['约30', money, 'about', 30],
    ['30余万元', money, 'about', 30],
    ['2000+', households, 'about', 2000],
    ['30万元左右', money, 'about', 30],
    ['10-15', money, 'range', null],
    ['10～15万元', money, 'range', null],
    ['超过85%', share, 'bound', 0.85],
    // Another unit than the column's, or one that could be meant in two ways.
    ['29.5亩', money, 'unit', null],
    ['2个百分点', share, 'unit', null],
    ['3000元', own('个'), 'unit', null],
    ['1', share, 'percentOrShare', null],
    ['150', share, 'percentOrShare', null],
    ['1.2', share, 'percentOrShare', null],
    ['120%', share, 'aboveWhole', null],
    // Slips of reading machines (Yuanzhou).
    ['290$290%', share, 'words', null],
    ['2%2%', share, 'words', null],
    ['3,00', money, 'words', null],
    ['1 000', money, 'words', null],
    ['(5)', money, 'words', null],
    ['二十', money, 'words', null],
    ['约九成', share, 'words', null],
    ['待定', money, 'words', null],
    ['', money, 'words', null],
  ] as const)('is left to a person: %s', (given, unit, why, near) => {
    expect(writtenNumber(given, unit)).toEqual({ kind: 'doubt', why, near });
  });

  it.each(['-', '—', '/', '……', '无', ' － ', 'n/a'])('may stand for nothing: %s', (given) => {
    expect(writtenNumber(given, money)).toEqual({ kind: 'nothing' });
  });
});

describe('a certain number', () => {
  it.each([
    ['１２３．５％', { kind: 'share', whole: false }, 1.235],
    ['85%', share, 0.85],
    ['85％', share, 0.85],
    ['85百分比', share, 0.85],
    ['100.00%', share, 1],
    ['85', share, 0.85],
    ['0.85', share, 0.85],
    ['0', share, 0],
    ['3,000万元', money, 3000],
    ['3，000', money, 3000],
    ['1.2亿', money, 12_000],
    ['1.2亿元', money, 12_000],
    ['854万', money, 854],
    ['72890元', money, 7.289],
    ['﹦7.29', money, 7.29],
    ['－5', money, -5],
    ['\u3000130\u00a0', money, 130],
    ['\u200b130', money, 130],
    ['1.2e2', money, 120],
    ['135万户', households, 1_350_000],
    ['135万', households, 1_350_000],
    ['29.5亩', own('亩'), 29.5],
    ['90%', own('%'), 90],
    ['3000元', own('万元'), 0.3],
    ['5', own(''), 5],
  ] as const)('is taken in the unit of its column: %s', (given, unit, value) => {
    expect(writtenNumber(given, unit)).toEqual({ kind: 'number', value, bound: null });
  });

  it.each([
    ['≥85%', 'least'],
    ['>= 85 %', 'least'],
    ['不低于85%', 'least'],
    ['≤85%', 'most'],
    ['不超过85%', 'most'],
  ] as const)('may be a bound, which only some columns can hold: %s', (given, bound) => {
    expect(writtenNumber(given, share)).toEqual({ kind: 'number', value: 0.85, bound });
  });
});

describe('any text at all', () => {
  const unit = fc.constantFrom(money, share, households, own('个'), own(''));

  it('is read in some way, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), unit, (text, of) => {
        expect(['number', 'doubt', 'nothing']).toContain(writtenNumber(text, of).kind);
      }),
    );
  });

  it('gives a number back as it was written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (whole) => {
        expect(writtenNumber(`${whole}万元`, money)).toEqual({ kind: 'number', value: whole, bound: null });
        const text = `${whole}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
        expect(writtenNumber(text, money)).toEqual({ kind: 'number', value: whole, bound: null });
      }),
    );
  });
});
