/** Deadlines that people write as text. */
import { serialDay } from '../period';
import { dayText, writtenDay } from './writtenDay';

describe('a deadline in words', () => {
  it.each(['汛期结束后', '6月前', '尽快', '', '10-15', '2024年春'])('names no day: %s', (given) => {
    expect(writtenDay(given, 2024)).toEqual({ kind: 'words' });
  });

  it.each(['2024-02-30', '2024.13.1', '20240230', '2月30日', '13月底', '2023-2-29'])(
    'may name a day that there is not: %s',
    (given) => {
      expect(writtenDay(given, 2024)).toEqual({ kind: 'impossible' });
    },
  );

  it.each([
    '年底',
    '年底前',
    '2024年底前',
    '全年',
    '长期',
    '长期坚持',
    '持续推进',
    'year-end',
    'by the end of the year',
  ])('may mean the end of the year, as any words do: %s', (given) => {
    expect(writtenDay(given, 2024)).toEqual({ kind: 'year-end' });
  });
});

describe('a day that was written out', () => {
  it.each([
    ['2024.5.1', 5, 1],
    ['2024-5', 5, 31],
    ['２０２４年５月１日', 5, 1],
    ['2024年10月31日前', 10, 31],
    ['20240501', 5, 1],
    ['5月底', 5, 31],
    ['12月底前', 12, 31],
    ['2月末', 2, 29],
    ['10月31日前', 10, 31],
    ['2024年四季度', 12, 31],
    ['三季度末', 9, 30],
    ['第2季度', 6, 30],
    ['2024-Q3', 9, 30],
    ['上半年', 6, 30],
    ['45444', 6, 1],
  ] as const)('is that day: %s', (given, month, day) => {
    expect(writtenDay(given, 2024)).toEqual({ kind: 'day', day: serialDay(2024, month, day) });
  });

  it('is said as people write days', () => {
    expect(dayText(serialDay(2024, 2, 29))).toBe('2024-02-29');
  });
});
