import { nameKey, nearest, plain, shown } from './spelling';

describe('what people write', () => {
  it('is quoted in a sentence without its length or its inside', () => {
    expect(shown('x'.repeat(100))).toBe(`${'x'.repeat(40)}…`);
    expect(shown(null)).toBe('');
    expect(shown(undefined)).toBe('');
    expect(shown({ secret: 1 })).toBe('object');
    expect(shown(2024)).toBe('2024');
    expect(shown(true)).toBe('true');
  });

  it('has one plain form and one key, whatever its width, spaces and punctuation', () => {
    expect(plain('\u3000２０２４－０５\u200b ')).toBe('2024-05');
    expect(nameKey('Broadband_Users')).toBe(nameKey(' ｂｒｏａｄｂａｎｄ　ｕｓｅｒｓ '));
    expect(nameKey('“互联网+教育”')).toBe('互联网+教育');
  });

  it('is near to at most three names, nearest first, and to none that has nothing in common', () => {
    const near = (word: string) =>
      nearest(word, ['abcd', 'abce', 'abcx', 'abcdef', 'zzzz'], (name) => [name]);
    expect(near('abcd')).toHaveLength(3);
    expect(near('ABCD')[0]).toBe('abcd');
    expect(near('qqqq')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
