/** The functions about goals and figures, as a cell calls them. */
import fc from 'fast-check';
import { answer, message, rows, value } from '../../test/support/asking';

describe('KEYPOINT_TARGET', () => {
  it('tells a wrong argument from a question without an answer', () => {
    expect(value('TARGET')).toBe('#VALUE!');
    expect(value('TARGET', '2024')).toBe('#VALUE!');
    expect(value('TARGET', '2019', 'broadband_users')).toBe('#VALUE!');
    expect(value('TARGET', '2024', 'broadband')).toBe('#VALUE!');
    expect(value('TARGET', '2024', 'broadband_users', 'size')).toBe('#VALUE!');
    expect(value('TARGET', '2024', 'broadband_users', '亿', 'more')).toBe('#VALUE!');
    expect(value('TARGET', '2022', 'broadband_users')).toBe('#N/A');
    expect(value('TARGET', '2024', 'production_informatization')).toBe('#N/A');
    expect(value('TARGET', '2024', 'production_informatization', '%')).toBe('#N/A');
    expect(value('TARGET', '2024', 'production_informatization', 'comparator')).toBe('#N/A');
  });

  it('says what to ask instead of a number that is not set', () => {
    expect(message('TARGET', '2024', 'internet_penetration')).toContain('internet_penetration_increase');
    expect(message('TARGET', '2024', 'internet_penetration')).toContain('2022年版');
    expect(message('TARGET', '2024', 'production_informatization')).toContain('农业生产信息化率进一步提升');
    expect(message('TARGET', '2024', 'broadband_users', '%')).toContain('亿');
    expect(message('TARGET', '2024', 'broadband_users', 'size')).toContain('comparator');
  });

  it('does not mix up percent and percentage points, money and users', () => {
    expect(value('TARGET', '2024', 'internet_penetration_increase', '%')).toBe('#VALUE!');
    expect(value('TARGET', '2022', 'internet_penetration', 'pp')).toBe('#VALUE!');
    expect(value('TARGET', '2024', 'broadband_users', '亿元')).toBe('#VALUE!');
    expect(value('TARGET', '2024', 'villages_without_broadband', '万')).toBe('#VALUE!');
  });

  it('gives numbers ready for arithmetic', () => {
    expect(value('TARGET', '2024', 'broadband_users')).toBe(200_000_000);
    expect(value('TARGET', '2022', 'internet_penetration')).toBe(0.6);
    expect(value('TARGET', '2024', 'internet_penetration_increase')).toBe(0.02);
    expect(value('TARGET', '2024', 'agri_online_retail')).toBe(630_000_000_000);
    expect(value('TARGET', '2023', 'production_informatization')).toBe(0.265);
    expect(value('TARGET', '2024', 'villages_without_broadband')).toBe(0);
  });

  it.each([
    ['broadband_users', '亿', 2],
    ['broadband_users', '万', 20_000],
    ['broadband_users', '万户', 20_000],
    ['broadband_users', 'million', 200],
    ['broadband_users', 'billion', 0.2],
    ['agri_online_retail', '亿元', 6300],
    ['agri_online_retail', '亿', 6300],
    ['agri_online_retail', '万元', 63_000_000],
    ['agri_online_retail', '元', 630_000_000_000],
    ['agri_online_retail', 'billion', 630],
    ['internet_penetration_increase', 'pp', 2],
    ['internet_penetration_increase', '百分点', 2],
    ['internet_penetration_increase', '个百分点', 2],
  ])('gives %s in %s', (indicator, unit, number) => {
    expect(value('TARGET', '2024', indicator, unit)).toBe(number);
  });

  it('gives rates in percent', () => {
    expect(value('TARGET', '2022', 'internet_penetration', '%')).toBe(60);
    expect(value('TARGET', '2022', 'internet_penetration', '％')).toBe(60);
    expect(value('TARGET', '2023', 'production_informatization', '%')).toBe(26.5);
    expect(value('TARGET', '2025', 'villages_5g', '%')).toBe(90);
  });

  it('gives the parts of a goal, asked for in English or Chinese', () => {
    expect(value('TARGET', '2024', 'agri_online_retail', 'unit')).toBe('元');
    expect(value('TARGET', '2024', 'agri_online_retail', 'kind')).toBe('count');
    expect(value('TARGET', '2024', 'agri_online_retail', 'comparator')).toBe('>');
    expect(value('TARGET', '2024', 'agri_online_retail', 'deadline')).toBe('2024-12-31');
    expect(value('TARGET', '2024', 'agri_online_retail', '期限')).toBe('2024-12-31');
    expect(value('TARGET', '2024', 'agri_online_retail', ' TEXT ')).toBe('农产品电商网络零售额突破6300亿元');
    expect(value('TARGET', '2024', 'agri_online_retail', 'name')).toBe('农产品电商网络零售额');
    expect(value('TARGET', '2024', 'agri_online_retail', 'name_en')).toMatch(/^Online retail/);
    expect(value('TARGET', '2024', 'agri_online_retail', 'text_en')).toMatch(/630 billion yuan/);
    expect(value('TARGET', '2024', 'production_informatization', 'text')).toBe('农业生产信息化率进一步提升');
    expect(value('TARGET', '2024', 'production_informatization', 'kind')).toBe('qualitative');
  });

  it('answers the same however the arguments are handed over', () => {
    const editions = [
      '2024',
      2024,
      '２０２４',
      ' 2024年 ',
      [['2024']],
      { type: 'String', basicValue: '2024' },
    ];
    const names = [
      'broadband_users',
      'BROADBAND USERS',
      '农村宽带接入用户数',
      '农村 宽带 用户',
      'ｂｒｏａｄｂａｎｄ＿ｕｓｅｒｓ',
      [['broadband_users']],
    ];
    const nothing = [undefined, null, '', ' ', 0, '0', [[0]], [[null]]];
    fc.assert(
      fc.property(
        fc.constantFrom(...editions),
        fc.constantFrom(...names),
        fc.constantFrom(...nothing),
        (edition, name, none) => {
          expect(value('TARGET', edition, name, none)).toBe(200_000_000);
        },
      ),
      { seed: 8 },
    );
  });

  it('never throws, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 5 }), (args) => {
        expect(['value', 'error']).toContain(answer('TARGET', ...args).kind);
      }),
      { seed: 9 },
    );
  });
});

describe('KEYPOINT_LOCAL_TARGET', () => {
  it('asks for a baseline or a share where one is needed; an empty cell is neither', () => {
    for (const none of [undefined, null, 0, '', '0%']) {
      expect(value('LOCAL_TARGET', '2024', 'internet_penetration_increase', none)).toBe('#VALUE!');
      expect(message('LOCAL_TARGET', '2024', 'internet_penetration_increase', none)).toContain('基期值');
      expect(message('LOCAL_TARGET', '2024', 'agri_online_retail', none)).toContain('份额');
    }
  });

  it('refuses 58 for 58% and says how to write it', () => {
    expect(value('LOCAL_TARGET', '2024', 'internet_penetration_increase', 58)).toBe('#VALUE!');
    expect(message('LOCAL_TARGET', '2024', 'internet_penetration_increase', 58)).toContain('60%');
    expect(value('LOCAL_TARGET', '2024', 'broadband_users', 2)).toBe('#VALUE!');
    expect(value('LOCAL_TARGET', '2024', 'broadband_users', -0.1)).toBe('#VALUE!');
  });

  it('is the same level, the baseline plus the increase, or the share of the national figure', () => {
    expect(value('LOCAL_TARGET', '2022', 'internet_penetration')).toBe(0.6);
    expect(value('LOCAL_TARGET', '2022', 'internet_penetration', 0.4)).toBe(0.6);
    expect(value('LOCAL_TARGET', '2024', 'internet_penetration_increase', 0.58)).toBe(0.6);
    expect(value('LOCAL_TARGET', '2024', 'internet_penetration_increase', '５８％')).toBe(0.6);
    expect(value('LOCAL_TARGET', '2024', 'agri_online_retail', '0.1%')).toBe(630_000_000);
  });
});

describe('KEYPOINT_GAP', () => {
  it('refuses what is no value of the indicator', () => {
    expect(value('GAP', '2022', 'internet_penetration', 57.6)).toBe('#VALUE!');
    expect(value('GAP', '2024', 'broadband_users', -1)).toBe('#VALUE!');
    expect(value('GAP', '2024', 'broadband_users', '很多')).toBe('#VALUE!');
    expect(value('GAP', '2024', 'broadband_users', true)).toBe('#VALUE!');
    expect(value('GAP', '2024', 'broadband_users')).toBe('#VALUE!');
  });

  it('needs the baseline of an increase', () => {
    expect(message('GAP', '2024', 'internet_penetration_increase', 0.59)).toContain('基期值');
    expect(value('GAP', '2024', 'internet_penetration_increase', 0.59, 0)).toBe('#VALUE!');
    expect(value('GAP', '2024', 'internet_penetration_increase', 0.59, 0.58)).toBe(0.01);
  });

  it('is target minus actual, below zero above the target', () => {
    expect(value('GAP', '2022', 'internet_penetration', '57.6%')).toBe(0.024);
    expect(value('GAP', '2024', 'broadband_users', 196_560_000)).toBe(3_440_000);
    expect(value('GAP', '2022', 'internet_penetration', 0.619)).toBe(-0.019);
  });

  it('takes an empty cell for 0, on the desktop and on the web', () => {
    expect(value('GAP', '2024', 'broadband_users', null)).toBe(200_000_000);
    expect(value('GAP', '2024', 'broadband_users', 0)).toBe(200_000_000);
  });
});

describe('KEYPOINT_PACE', () => {
  it('refuses a date outside the year, no date, and no baseline', () => {
    expect(message('PACE', '2024', 'internet_penetration_increase', 0.665, '2025-01-01')).toContain(
      '2024-12-31',
    );
    expect(value('PACE', '2024', 'internet_penetration_increase', 0.665, '2024-02-30')).toBe('#VALUE!');
    expect(value('PACE', '2024', 'internet_penetration_increase', 0.665, null)).toBe('#VALUE!');
    expect(value('PACE', '2024', 'internet_penetration_increase', 0, '2024-06-30')).toBe('#VALUE!');
    expect(value('PACE', '2024', 'internet_penetration_increase', 66.5, '2024-06-30')).toBe('#VALUE!');
  });

  it('follows a straight line through the year to the deadline', () => {
    expect(value('PACE', '2024', 'internet_penetration_increase', 0.6, '2024-07-01')).toBe(0.61);
    expect(value('PACE', 2024, 'internet_penetration_increase', '60%', 45474)).toBe(0.61);
    expect(value('PACE', '2024', 'broadband_users', 176e6, '2024年')).toBe(200e6);
  });
});

describe('KEYPOINT_BASELINE', () => {
  it('gives no figure in conflict, and names the rivals', () => {
    expect(value('BASELINE', 'internet_penetration', '2024-12')).toBe('#N/A');
    expect(message('BASELINE', 'internet_penetration', '2024-12')).toContain('67.4%');
  });

  it('gives the figure of the date or the latest before it', () => {
    expect(value('BASELINE', 'internet_penetration', '2023-12-31')).toBe(0.665);
    expect(value('BASELINE', '互联网普及率', 2023)).toBe(0.665);
    expect(value('BASELINE', 'broadband_users', '2024年6月')).toBe(196_560_000);
    expect(value('BASELINE', 'agri_online_retail', '2023')).toBe(587_030_000_000);
  });
});

describe('KEYPOINT_INDICATORS', () => {
  it('lists all of them, or those that an edition speaks of', () => {
    const all = rows('INDICATORS');
    expect(Array.isArray(all) && all.length).toBe(10);
    expect(rows('INDICATORS', '2025')).toEqual(
      expect.arrayContaining([['villages_5g', '行政村5G通达率', '%', 'level', '2025']]),
    );
    expect(rows('INDICATORS', '2024', 'en')).toEqual(
      expect.arrayContaining([
        ['broadband_users', 'Rural broadband access users', 'users', 'count', '2023, 2024'],
      ]),
    );
  });
});
