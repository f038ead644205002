import fc from 'fast-check';
import { parseOwners, printOwners, type ParsedOwners } from './ownerString';

type Reading = Partial<Pick<ParsedOwners, keyof ParsedOwners>>;

function read(text: string): { lead: string; supporting: string; leadBy: string } {
  const { lead, supporting, leadBy } = parseOwners(text);
  return { lead: lead.join('|'), supporting: supporting.join('|'), leadBy };
}

describe('what is no list of owners', () => {
  it('finds nobody in an empty cell', () => {
    for (const text of ['', '   ', '\u3000\u00a0', '\u200b', '\n\n', '、；，']) {
      expect(parseOwners(text)).toMatchObject({ lead: [], supporting: [], leadBy: 'none', rest: [] });
    }
  });

  it.each(['无', '-', '—', '/', '暂无', '3'])('keeps %s as what was written, not as a unit', (text) => {
    const { lead, supporting, rest } = parseOwners(text);
    expect([...lead, ...supporting]).toEqual([]);
    expect(rest.join()).toBe(text === '/' ? '' : text);
  });

  it('keeps people and phones apart from units', () => {
    expect(parseOwners('责任人：张三、李四，联系电话：0563-1234567；配合单位：县水利局')).toMatchObject({
      lead: [],
      supporting: ['县水利局'],
      rest: ['责任人：张三、李四，联系电话：0563-1234567'],
    });
  });

  it('keeps a role word that belongs to nobody', () => {
    expect(parseOwners('牵头')).toMatchObject({ lead: [], rest: ['牵头'] });
  });

  it.each(['（县财政局、县水利局负责', '县财政局、县水利局负责）', '县财政局（县水利局'])(
    'reads the names of %s in spite of the missing bracket',
    (text) => expect(read(text)).toMatchObject({ lead: '县财政局', supporting: '县水利局' }),
  );

  it('answers for a text of the greatest length a cell can hold, whatever it is made of', () => {
    for (const part of [
      '（',
      '（）',
      '）',
      '(A牵头',
      '、',
      ' ',
      '局',
      '县 ',
      '县局和',
      '牵头',
      '牵头单位：',
      '以下任务',
      '1',
      '同',
    ]) {
      const text = part.repeat(Math.ceil(32767 / part.length));
      expect(parseOwners(text).leadBy).toEqual(expect.any(String));
    }
  });
});

describe('strings seen in published plans', () => {
  const seen: readonly (readonly [name: string, text: string, reading: Reading])[] = [
    [
      'Suzhou 2023: a group of carriers',
      '（各电信运营商负责）',
      { lead: ['各电信运营商'], leadBy: 'suffix' },
    ],
    [
      'Suzhou 2023: brackets in brackets',
      '（市文化和旅游局（广电新闻出版局）负责）',
      { lead: ['市文化和旅游局（广电新闻出版局）'], leadBy: 'suffix' },
    ],
    [
      'Suzhou 2023: the owner behind its sentence',
      '新增5G网络覆盖行政村480个。（各电信运营商负责）',
      { lead: ['各电信运营商'], rest: ['新增5G网络覆盖行政村480个。'] },
    ],
    [
      'Jing county: lead and co-responsible units',
      '责任单位：县农业农村局；协同责任单位：县财政局、县水利局',
      { lead: ['县农业农村局'], leadBy: 'prefix', supporting: ['县财政局', '县水利局'] },
    ],
    [
      'Huarong: main and other responsible units',
      '主要责任单位：县农业农村局\n其他责任单位：县财政局、县水利局',
      { lead: ['县农业农村局'], leadBy: 'prefix', supporting: ['县财政局', '县水利局'] },
    ],
    [
      'Dawa: responsible (supporting) units',
      '牵头单位：区农业农村局；责任（配合）单位：区财政局，区水利局',
      { lead: ['区农业农村局'], leadBy: 'prefix', supporting: ['区财政局', '区水利局'] },
    ],
    [
      'Lishan 2023: a comma list with task forces',
      '牵头单位：区发改局;责任单位：区商务局,区市场局，全区经济运行各专班',
      { lead: ['区发改局'], leadBy: 'prefix', supporting: ['区商务局', '区市场局', '全区经济运行各专班'] },
    ],
    [
      'Hangzhou 2020: the first listed leads',
      '责任单位：市发改委、市财政局、市数据资源局',
      { lead: ['市发改委'], leadBy: 'first-listed', supporting: ['市财政局', '市数据资源局'] },
    ],
    [
      'Digital Weihai 2023: labels inside brackets',
      '（牵头单位：市大数据局；责任单位：市委网信办、行政审批服务局）',
      { lead: ['市大数据局'], leadBy: 'prefix', supporting: ['市委网信办', '行政审批服务局'] },
    ],
    [
      'Digital Weihai 2023: stated once for all rows below',
      '以下任务均需各区市政府…落实，不再一一列出',
      { lead: [], rest: ['以下任务均需各区市政府…落实，不再一一列出'], implied: ['各区市政府'] },
    ],
    [
      'Tongcheng 5G: a company among bureaus',
      '责任单位：县铁塔公司、县科经局、县住建局',
      { lead: ['县铁塔公司'], leadBy: 'first-listed', supporting: ['县科经局', '县住建局'] },
    ],
    [
      'a list with brackets and 等, shared by duties',
      'A、B(C)、D等按职责分工负责',
      { lead: ['A'], leadBy: 'first-listed', supporting: ['B(C)', 'D'], jointly: true, openEnded: true },
    ],
    [
      'groups whose names hold separators',
      '各县(市、区)政府、市直有关部门、单位、全区经济运行各专班、各乡镇（街道）',
      {
        lead: ['各县(市、区)政府'],
        supporting: ['市直有关部门、单位', '全区经济运行各专班', '各乡镇（街道）'],
      },
    ],
    [
      'a budget form: the code before the name',
      '219001-池州市贵池区棠溪镇人民政府',
      {
        lead: ['池州市贵池区棠溪镇人民政府'],
        codes: [{ code: '219001', name: '池州市贵池区棠溪镇人民政府' }],
      },
    ],
    [
      'the owner map: offices that were merged',
      '区农业农村和水利局、农牧水利和科技局、县自然资源(和规划)局',
      { lead: ['区农业农村和水利局'], supporting: ['农牧水利和科技局', '县自然资源(和规划)局'] },
    ],
  ];

  it.each(seen)('%s', (_name, text, reading) => {
    expect(parseOwners(text)).toMatchObject(reading);
  });
});

describe('separators', () => {
  it.each(['、', '，', ',', '；', ';', '\n', ' 、 ', '/', '\u3000', '\u00a0', '  ', '\t'])(
    'keeps names apart at "%s"',
    (separator) => {
      expect(read(['县财政局', '县水利局', '县教育局'].join(separator))).toEqual({
        lead: '县财政局',
        supporting: '县水利局|县教育局',
        leadBy: 'first-listed',
      });
    },
  );

  it('keeps a name together that is spaced out to fill its cell', () => {
    expect(read('财 政 局、县农业农村局 县水利局 教　育　局')).toEqual({
      lead: '财 政 局',
      supporting: '县农业农村局|县水利局|教　育　局',
      leadBy: 'first-listed',
    });
  });

  it('keeps a place and its bureau together', () => {
    expect(read('安吉县 农业农村局 县委 网信办')).toMatchObject({
      lead: '安吉县 农业农村局',
      supporting: '县委 网信办',
    });
  });

  it('parts two bureaus at 和, and leaves a bureau with 和 in its name whole', () => {
    expect(read('县发展和改革局和县水利局牵头')).toEqual({
      lead: '县发展和改革局|县水利局',
      supporting: '',
      leadBy: 'suffix',
    });
  });

  it('drops characters that nobody sees, and keeps full-width letters as written', () => {
    expect(read('牵\u200b头单位：\ufeff县ＩＴ局；配合单位﹕县\u00ad水利局')).toMatchObject({
      lead: '县ＩＴ局',
      supporting: '县水利局',
    });
  });
});

describe('who leads', () => {
  const cases: readonly (readonly [text: string, lead: string, supporting: string, by: string])[] = [
    ['县财政局', '县财政局', '', 'first-listed'],
    ['责任单位：县财政局', '县财政局', '', 'prefix'],
    ['县财政局负责', '县财政局', '', 'suffix'],
    ['县财政局牵头负责，县水利局、县教育局配合', '县财政局', '县水利局|县教育局', 'suffix'],
    ['县水利局、县教育局配合，县财政局牵头', '县财政局', '县水利局|县教育局', 'suffix'],
    ['县财政局、县水利局，县教育局牵头', '县教育局', '县财政局|县水利局', 'suffix'],
    ['县财政局（牵头）、县水利局、县教育局（配合）', '县财政局', '县水利局|县教育局', 'suffix'],
    ['县水利局、县财政局（牵头单位）', '县财政局', '县水利局', 'suffix'],
    ['由县财政局牵头会同县水利局、县教育局落实', '县财政局', '县水利局|县教育局', 'suffix'],
    ['主办单位：县财政局 协办单位：县水利局', '县财政局', '县水利局', 'prefix'],
    ['牵头单位 县财政局\n参加单位 县水利局', '县财政局', '县水利局', 'prefix'],
    ['【牵头单位】县财政局【配合单位】县水利局', '县财政局', '县水利局', 'prefix'],
    ['牵头:县财政局;配合:县水利局', '县财政局', '县水利局', 'prefix'],
    ['配合单位：县水利局、县教育局', '', '县水利局|县教育局', 'none'],
    ['县财政局等单位负责，县水利局等部门配合', '县财政局', '县水利局', 'suffix'],
    ['牵头单位：县财政局；责任单位：县财政局、县水利局、县水利局', '县财政局', '县水利局', 'prefix'],
    ['Lead: A; Supporting: B, C', 'A', 'B|C', 'prefix'],
    ['A (lead), B', 'A', 'B', 'suffix'],
    ['A leads; B and C support.', 'A', 'B|C', 'suffix'],
    [
      'Bureau of Agriculture and Rural Affairs, Finance Bureau and Water Bureau',
      'Bureau of Agriculture and Rural Affairs',
      'Finance Bureau|Water Bureau',
      'first-listed',
    ],
  ];

  it.each(cases)('%s', (text, lead, supporting, leadBy) => {
    expect(read(text)).toEqual({ lead, supporting, leadBy });
  });

  it('tells several that lead together', () => {
    expect(parseOwners('县财政局、县水利局共同牵头')).toMatchObject({
      lead: ['县财政局', '县水利局'],
      jointly: true,
    });
    expect(parseOwners('县财政局、县水利局，按职责分工负责')).toMatchObject({
      lead: ['县财政局'],
      supporting: ['县水利局'],
      jointly: true,
    });
    expect(parseOwners('县财政局、县水利局负责')).toMatchObject({ jointly: false });
  });
});

describe('owners stated in a row above', () => {
  const above = parseOwners(
    '牵头单位：县财政局；责任单位：县水利局；以下任务均需各乡镇、县教育局落实，不再一一列出',
  );

  it.each(['', ' \u3000', '同上', '（同上）', '同上；', '〃', 'ditto'])(
    'hold for a row that says "%s"',
    (text) => {
      expect(parseOwners(text, { inherited: above })).toMatchObject({
        lead: ['县财政局'],
        supporting: ['县水利局', '各乡镇', '县教育局'],
        leadBy: 'inherited',
        rest: [],
      });
    },
  );

  it('do not hold for a row with owners of its own, but what is implied goes on', () => {
    const next = parseOwners('县妇联负责', { inherited: above });
    expect(next).toMatchObject({ lead: ['县妇联'], supporting: [], implied: ['各乡镇', '县教育局'] });
    expect(parseOwners('', { inherited: next }).supporting).toEqual(['各乡镇', '县教育局']);
  });

  it('are not made up where there is no row above', () => {
    expect(parseOwners('同上')).toMatchObject({ lead: [], supporting: [], rest: ['同上'] });
  });
});

const places = ['县', '区', '市', '安吉县', ''];
const offices = [
  '农业农村局',
  '发展和改革局',
  '委网信办',
  '文化和旅游局（广电新闻出版局）',
  '工业和信息化局(大数据局)',
  '财政局',
  '农业农村和水利局',
  '住建局',
  '政务服务办',
  '铁塔公司',
  '融媒体中心',
];
const groups = [
  '各电信运营商',
  '各县(市、区)政府',
  '市直有关部门、单位',
  '全区经济运行各专班',
  '各乡镇（街道）',
];
const name = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...places), fc.constantFrom(...offices)).map((p) => p.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...groups) },
);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });
const separator = fc.constantFrom('、', '，', ',', '；', ';', '\n', ' 、', '，\u3000');

/** An owner string from the grammar, with the names in it. */
const written = fc
  .record({
    lead: names,
    others: names,
    by: separator,
    form: fc.nat(7),
    bracket: fc.nat(2),
    tail: fc.boolean(),
  })
  .map(({ lead, others, by, form, bracket, tail }) => {
    const a = lead.join(by);
    const b = others.join(by) + (tail ? '等单位' : '');
    const texts = [
      `牵头单位：${a}；责任单位：${b}`,
      `主要责任单位:${a}\n其他责任单位:${b}`,
      `${lead.join('、')}牵头，${others.join('、')}配合`,
      `${lead.join('、')}牵头负责；${others.join('、')}按职责分工负责`,
      `${a}${by}${b}`,
      `责任单位：${a}${by}${b}`,
      `${lead.join('（牵头）、')}（牵头）、${b}`,
      `协办单位：${b}；主办单位：${a}`,
    ];
    const text = texts[form] ?? '';
    const around = bracket === 0 ? text : bracket === 1 ? `（${text}）` : `推进数字乡村建设。(${text})`;
    return { text: around, lead, others, ordered: form !== 4 && form !== 5 };
  });

describe('any owner string', () => {
  it('gives every name in it, and gives the lead the names that lead', () => {
    fc.assert(
      fc.property(written, ({ text, lead, others, ordered }) => {
        const read = parseOwners(text);
        expect(new Set([...read.lead, ...read.supporting])).toEqual(new Set([...lead, ...others]));
        expect(read.lead).toEqual(ordered ? lead : lead.slice(0, 1));
      }),
      { numRuns: 600 },
    );
  });

  it('is read again the same from the canonical form', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const owners = parseOwners(text);
        expect(parseOwners(printOwners(owners))).toEqual(owners);
      }),
      { numRuns: 600 },
    );
  });

  it('loses no letter of any text but those that say the roles', () => {
    const bits = fc.constantFrom(
      '县财政局',
      '水利局',
      'A',
      '张三',
      '（',
      '）',
      '(',
      ')',
      '、',
      '，',
      '；',
      '\n',
      ' ',
      '：',
      '。',
      '/',
      '219-',
      '建设5G',
      '牵头单位：',
      '配合单位:',
      '备注：',
      '牵头',
      '负责',
      '配合',
      '等',
      '和',
      '会同',
      '同上',
      '责任人：',
      '各',
      '【',
      '】',
      '单位',
      '街道',
      '无',
    );
    const grammar = /牵头|负责|配合|责任|单位|备注|部门|会同|等|和|由|[\s\p{P}]/gu;
    const letters = (text: string): string => Array.from(text.replace(grammar, '')).sort().join('');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const owners = parseOwners(text);
        const kept = [
          ...owners.lead,
          ...owners.supporting,
          ...owners.rest,
          ...owners.codes.map(({ code }) => code),
        ];
        for (const letter of new Set(letters(text))) expect(kept.join('')).toContain(letter);
        for (const words of [...owners.lead, ...owners.supporting, ...owners.rest]) {
          expect(printOwners(owners)).toContain(words);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
