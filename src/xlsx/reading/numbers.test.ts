import { addressOf, areaOf, columnCount, placeOf, rowCount } from '../../workbook/reading/address';
import { serialOf } from './isoDate';
import { meaningOf } from '../../workbook/reading/numberMeaning';

describe('what a number format says of its number', () => {
  it.each([
    ['General', 'number'],
    ['', 'number'],
    ['@', 'number'],
    ['#,##0.00##', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0"万户"', 'number'],
    ['0.0"days"', 'number'],
    ['0\\d', 'number'],
    ['[Red]#,##0;[Blue]-#,##0', 'number'],
    ['[$¥-804]#,##0.00', 'number'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ', 'number'],
    ['[DBNum2][$-804]0', 'number'],
    ['0%', 'percent'],
    ['0.0%;[Red]-0.0%', 'percent'],
    ['0"%"', 'number'],
    ['yyyy-mm-dd', 'date'],
    ['yyyy"年"m"月"d"日";@', 'date'],
    ['[$-804]aaaa', 'date'],
    ['[h]:mm:ss', 'date'],
    ['[$-F400]h:mm:ss AM/PM', 'date'],
    ['上午/下午h"时"', 'date'],
  ])('%s: %s', (format, meaning) => {
    expect(meaningOf(format)).toBe(meaning);
  });

  it('is told of a format of any length in no time', () => {
    expect(meaningOf('['.repeat(2_000_000))).toBe('number');
  });
});

describe('dates that a cell holds as text', () => {
  it.each([
    ['', null],
    ['年底前', null],
    ['2024-02-30', null],
    ['2024-13-01', null],
    ['0099-01-01', null],
    ['2024-05-01', 45413],
    ['2024-05-01T12:00:00', 45413.5],
    ['2024-05-01T12:00:00.000Z', 45413.5],
    ['2024-05-01T12:00:00+08:00', 45413.5],
    ['18:00', 0.75],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
  ])('%s in the calendar of 1900: %s', (text, serial) => {
    expect(serialOf(text, false)).toBe(serial);
  });

  it('counts from 1 January 1904 where the book does', () => {
    expect(serialOf('1904-01-01', true)).toBe(0);
    expect(serialOf('2024-05-01', true)).toBe(45413 - 1462);
  });
});

describe('addresses', () => {
  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'A1B', 'A-1', 'A1.5', '甲1', 'A 1', 'A10000000'])(
    'knows that “%s” is none',
    (text) => {
      expect(placeOf(text)).toBe(-1);
      expect(areaOf(`${text}:B2`)).toBeNull();
    },
  );

  it('finds every column again by its letters', () => {
    for (let column = 0; column < columnCount; column++) expect(placeOf(addressOf(0, column))).toBe(column);
    expect(addressOf(rowCount - 1, columnCount - 1)).toBe('XFD1048576');
    expect(placeOf('XFD1048576')).toBe(rowCount * columnCount - 1);
    expect(placeOf('xfd1')).toBe(columnCount - 1);
  });

  it('reads areas from any corner, and single cells', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 4 };
    expect([areaOf('B2:E4'), areaOf('$E$4:$B$2'), areaOf('B4:E2')]).toEqual([area, area, area]);
    expect(areaOf('C3')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    expect(areaOf('A1:B2:C3')).toBeNull();
  });
});
