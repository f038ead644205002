/** Search, comparison, sources and lights, as a cell calls them. */
import { message, rows, value } from '../../test/support/asking';

describe('KEYPOINT_STATUS', () => {
  it('refuses 85 for 85% and says how to write it', () => {
    expect(value('STATUS', 85, 90)).toBe('#VALUE!');
    expect(message('STATUS', 85, 90)).toContain('60%');
    expect(value('STATUS', -0.1, 0.5)).toBe('#VALUE!');
    expect(value('STATUS', 0.5, 0.6, 10, 30)).toBe('#VALUE!');
    expect(value('STATUS', 0.5, 0.6, 0.3, 0.1)).toBe('#VALUE!');
    expect(value('STATUS', 'half', 0.6)).toBe('#VALUE!');
    expect(value('STATUS', 0.5)).toBe('#VALUE!');
  });

  it.each([
    ['50.1%', '60%', '绿'],
    ['50%', '60%', '黄'],
    ['30%', '60%', '黄'],
    ['29.9%', '60%', '红'],
    ['60%', '60%', '绿'],
    ['100%', '60%', '绿'],
  ])('at %s with %s due is %s', (progress, due, light) => {
    expect(value('STATUS', progress, due)).toBe(light);
  });

  it('takes limits of the county, an empty cell being none, and answers in English', () => {
    expect(value('STATUS', 0.5, 0.55, 0.05)).toBe('黄');
    expect(value('STATUS', 0.5, 0.7, null, 0.15)).toBe('红');
    expect(value('STATUS', 0.5, 0.55, 0, 0)).toBe('绿');
    expect(value('STATUS', 0.5, 0.6, null, null, 'en')).toBe('amber');
    expect(value('STATUS', null, 0.6)).toBe('红');
    expect(value('STATUS', 0, 0.6)).toBe('红');
  });
});

describe('KEYPOINT_COMPARE', () => {
  it('refuses the same edition twice and does not guess where titles were not read', () => {
    expect(value('COMPARE', '2024', 1, '2024')).toBe('#VALUE!');
    expect(value('COMPARE', '2022', 30, '2023')).toBe('#N/A');
    expect(value('COMPARE', '2022', 5)).toBe('#VALUE!');
  });

  it('goes forwards and backwards', () => {
    expect(rows('COMPARE', '2022', 5, '2024')[0]?.slice(0, 2)).toEqual(['延续', '2024-01']);
    expect(rows('COMPARE', '2024', 1, '2022')[0]?.slice(0, 2)).toEqual(['延续', '2022-05']);
    expect(rows('COMPARE', '2022', 5, '2024', 'en')[0]?.[0]).toBe('same');
  });
});

describe('KEYPOINT_SEARCH', () => {
  it('says when nothing matches, and needs something to look for', () => {
    expect(value('SEARCH', '量子纠缠')).toBe('#N/A');
    expect(message('SEARCH', '量子纠缠')).toContain('量子纠缠');
    for (const none of [undefined, null, '', 0]) expect(value('SEARCH', none)).toBe('#VALUE!');
    expect(value('SEARCH', true)).toBe('#VALUE!');
  });

  it('finds tasks in Chinese and English, in one edition or all', () => {
    expect(rows('SEARCH', '三务', '2024')[0]?.[0]).toBe('2024-15');
    expect(rows('SEARCH', '2024-05')[0]?.[0]).toBe('2024-05');
    expect(rows('SEARCH', 'broadband', null, 'en')[0]?.[3]).toBe('measure');
  });
});

describe('KEYPOINT_SOURCE', () => {
  it('says what is wrong with what was asked', () => {
    expect(message('SOURCE', '2024', 99)).toContain('任务');
    expect(message('SOURCE', '2024', '2024-99')).toContain('任务');
    expect(message('SOURCE', '2024', 'broadband')).toContain('指标');
    expect(value('SOURCE', '2025', 20)).toBe('#N/A');
    expect(value('SOURCE', '2022', 'broadband_users')).toBe('#N/A');
  });

  it('gives the exact words, the document, where it stands and how sure it is', () => {
    const [first] = rows('SOURCE', '2024', 'broadband_users');
    expect(first?.slice(0, 2)).toEqual(['原文', '农村宽带接入用户数超过2亿']);
    expect(first?.[2]).not.toBe('');
    expect(first?.[3]).not.toBe('');
    expect(['高', '中', '低']).toContain(first?.[4]);
  });

  it('gives what is disputed, and the words of goals without a number', () => {
    const kinds = (...args: readonly unknown[]) => rows('SOURCE', ...args).map((row) => row[0]);
    expect(kinds('2024', 'internet_penetration_increase')).toContain('疑点');
    expect(kinds('2024', 'internet_penetration_increase', 'en')).toContain('dispute');
    expect(kinds('2024', 'production_informatization')).toContain('原文');
    expect(kinds('2024', '第5项')).toContain('原文');
  });
});
