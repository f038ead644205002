/** Numbers and dates as people type them. */
import fc from 'fast-check';
import { dayOf, isoText, periodEnd, readDay } from './calendar';
import { figure, readNumber, tidy } from './numbers';

describe('a number', () => {
  it('is not guessed from the beginning of a text, nor from anything else', () => {
    const wrong = [
      '',
      ' ',
      '5个',
      '1,23',
      '12,34,567',
      '1.2.3',
      '--5',
      '60%%',
      '%',
      'NaN',
      'Infinity',
      '1e999',
      '约30',
    ];
    for (const one of [...wrong, null, undefined, true, {}, [], Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(readNumber(one)).toBeNull();
    }
  });

  it('is read with full-width digits, thousands commas, signs and percent signs', () => {
    expect(readNumber('６０％')).toBe(0.6);
    expect(readNumber('57.6%')).toBe(0.576);
    expect(readNumber('1,234,567.5')).toBe(1234567.5);
    expect(readNumber('１，２３４')).toBe(1234);
    expect(readNumber(' −5 ')).toBe(-5);
    expect(readNumber('.5')).toBe(0.5);
    expect(readNumber('2e8')).toBe(200_000_000);
  });

  it('keeps its value through text, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toBe(Object.is(value, -0) ? 0 : value);
      }),
      { seed: 1 },
    );
  });

  it('loses the dust of binary arithmetic', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
    expect(tidy(0.665 + 0.02)).toBe(0.685);
    expect(tidy(630_000_000_000)).toBe(630_000_000_000);
  });

  it('is shown as a percentage or with thousands commas', () => {
    expect(figure(0.656, 'fraction')).toBe('65.6%');
    expect(figure(0.02, 'points')).toBe('2');
    expect(figure(196_560_000, 'users')).toBe('196,560,000');
    expect(figure(1234.5, 'yuan')).toBe('1,234.5');
  });
});

describe('a date', () => {
  it('that the calendar does not have is none', () => {
    const wrong = [
      '2024-02-30',
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-0',
      '20241301',
      'June',
      '',
      '24-6-1',
    ];
    for (const one of [...wrong, 0, -1, 1, 1234, 99_999_999_999, null, undefined, true, {}, Number.NaN]) {
      expect(readDay(one)).toBeNull();
    }
  });

  it('is read from an Excel serial number, with or without a time', () => {
    expect(isoText(readDay(45473) ?? 0)).toBe('2024-06-30');
    expect(readDay(45473.75)).toBe(readDay(45473));
    expect(isoText(readDay('45473') ?? 0)).toBe('2024-06-30');
  });

  it('is read in the ways that people write it', () => {
    const ways = [
      '2024-06-30',
      '2024-6-30',
      '2024/6/30',
      '2024.6.30',
      '20240630',
      20240630,
      '2024年6月30日',
      '2024年 6月 30日',
      '２０２４－０６－３０',
      '2024-06-30 12:00',
      '2024-06-30T12:00:00',
    ];
    for (const way of ways) expect([way, isoText(readDay(way) ?? 0)]).toEqual([way, '2024-06-30']);
  });

  it('given as a month or year is its last day', () => {
    expect(isoText(readDay('2024-6') ?? 0)).toBe('2024-06-30');
    expect(isoText(readDay('2024年2月') ?? 0)).toBe('2024-02-29');
    expect(isoText(readDay('2023年2月底') ?? 0)).toBe('2023-02-28');
    expect(isoText(readDay('2024') ?? 0)).toBe('2024-12-31');
    expect(isoText(readDay(2024) ?? 0)).toBe('2024-12-31');
    expect(isoText(readDay('2024年底') ?? 0)).toBe('2024-12-31');
    expect(isoText(periodEnd('2023-06'))).toBe('2023-06-30');
    expect(isoText(periodEnd('2023'))).toBe('2023-12-31');
  });

  it('comes back the same from its own text, for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2100-12-31') }), (day) => {
        expect(readDay(isoText(day))).toBe(day);
        expect(readDay(day + 25569)).toBe(day);
      }),
      { seed: 2 },
    );
  });
});
