import { readEntry } from './entry';

const entered = (input: unknown, numberFormat = 'General'): unknown => {
  const entry = readEntry(input, numberFormat, 2024);
  if (entry.kind === 'formula') return entry.formula;
  if (entry.kind === 'refused') return { refused: entry.reason };
  if (entry.kind !== 'constant') return entry.kind;
  return entry.numberFormat === null ? entry.value : [entry.value, entry.numberFormat];
};

describe('what is put into a cell', () => {
  it('is refused when no cell can hold it', () => {
    expect(entered({ a: 1 })).toEqual({ refused: 'not-a-value' });
    expect(entered(['x'])).toEqual({ refused: 'not-a-value' });
    expect(entered('长'.repeat(32_768))).toEqual({ refused: 'text-too-long' });
    expect(entered(`=${'1+'.repeat(5_000)}1`)).toEqual({ refused: 'formula-too-long' });
    expect(entered('=SUM(A1')).toEqual({ refused: 'formula-malformed' });
    expect(entered('="开')).toEqual({ refused: 'formula-malformed' });
    expect(entered('=')).toBe('=');
  });

  it('leaves the cell alone when it is null, and what JSON turns into null', () => {
    expect([null, undefined, NaN, Infinity].map((each) => entered(each))).toEqual([
      'keep',
      'keep',
      'keep',
      'keep',
    ]);
  });

  it('empties the cell when it is empty text', () => {
    expect(entered('')).toBe('clear');
  });

  it('becomes a number, a percentage or an amount when it reads as one', () => {
    expect(entered('12')).toBe(12);
    expect(entered(' 12 ')).toBe(12);
    expect(entered('-0.5')).toBe(-0.5);
    expect(entered('+3')).toBe(3);
    expect(entered('.5')).toBe(0.5);
    expect(entered('60%')).toEqual([0.6, '0%']);
    expect(entered('60.5%')).toEqual([0.605, '0.00%']);
    expect(entered('1,234')).toEqual([1234, '#,##0']);
    expect(entered('¥1,234.5')).toEqual([1234.5, '¥#,##0.00']);
    expect(entered('(5)')).toBe(-5);
    expect(entered('1e3')).toEqual([1000, '0.00E+00']);
    expect(entered('1,23')).toBe('1,23');
    expect(entered('12亩')).toBe('12亩');
  });

  it('becomes a date when it reads as one, a task id among them', () => {
    expect(entered('2024-05-01')).toEqual([45413, 'm/d/yyyy']);
    expect(entered('2024-05')).toEqual([45413, 'mmm-yy']);
    expect(entered('5/1')).toEqual([45413, 'd-mmm']);
    expect(entered('1900-01-01')).toEqual([1, 'm/d/yyyy']);
    expect(entered('10:30')).toEqual([0.4375, 'h:mm']);
    expect(entered('2024-05.2')).toBe('2024-05.2');
    expect(entered('2024-13')).toBe('2024-13');
    expect(entered('2023-02-29')).toBe('2023-02-29');
    expect(entered('2024年5月1日')).toBe('2024年5月1日');
  });

  it('becomes a truth value or an error when it is spelt as one', () => {
    expect([entered('true'), entered('FALSE'), entered('#n/a')]).toEqual([true, false, '#N/A']);
  });

  it('becomes a formula when it begins with a sign', () => {
    expect(entered('=A1*2')).toBe('=A1*2');
    expect(entered('-推进')).toBe('=-推进');
    expect(entered('+推进')).toBe('=+推进');
    expect(entered('@某人')).toBe('=@某人');
    expect(entered('-（推进')).toBe('=-（推进');
    expect(entered('- 推进(')).toEqual({ refused: 'formula-malformed' });
  });

  it('stays text in a text cell and behind an apostrophe', () => {
    expect(['=A1', '60%', '2024-05', '-推进'].map((each) => entered(each, '@'))).toEqual([
      '=A1',
      '60%',
      '2024-05',
      '-推进',
    ]);
    expect([entered("'=A1"), entered("'60%"), entered("''")]).toEqual(['=A1', '60%', "'"]);
    expect(entered(12, '@')).toBe(12);
  });
});
