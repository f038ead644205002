/** What was typed after the program's name. */
import { type Options, readLine } from './line';

const known: Options = new Map([
  ['out', 'value'],
  ['county', 'value'],
  ['sample', 'flag'],
  ['help', 'flag'],
]);

describe('a line', () => {
  it.each([
    ['an option that nobody knows', ['--colour', 'red'], 'option-unknown'],
    ['one dash', ['-out', 'x'], 'option-unknown'],
    ['an option twice', ['--out', 'a', '--out=b'], 'option-twice'],
    ['a value left out at the end', ['--out'], 'value-missing'],
    ['an option where a value belongs', ['--out', '--sample'], 'value-missing'],
    ['a flag with a value', ['--sample=yes'], 'value-unexpected'],
  ])('is wrong with %s', (_what, args, code) => {
    expect(readLine(args, known).wrong).toMatchObject({ code });
  });

  it('reads on after a value that is missing', () => {
    expect(readLine(['--out', '--sample', 'x'], known)).toMatchObject({ words: ['x'] });
    expect(readLine(['--out', '--sample'], known).options.has('sample')).toBe(true);
  });

  it('takes values that look odd but are values', () => {
    const { options, wrong } = readLine(['--county', '-5', '--out==x='], known);
    expect([wrong, options.get('county'), options.get('out')]).toEqual([null, '-5', '=x=']);
  });

  it('takes options anywhere, and none after two dashes', () => {
    const { words, options } = readLine(['a', '--out', 'x', 'b', '-h', '--', '--sample'], known);
    expect([words, [...options]]).toEqual([
      ['a', 'b', '--sample'],
      [
        ['out', 'x'],
        ['help', ''],
      ],
    ]);
  });

  it('keeps negative numbers as words', () => {
    expect(readLine(['-5', '-0.5'], known).words).toEqual(['-5', '-0.5']);
  });
});
