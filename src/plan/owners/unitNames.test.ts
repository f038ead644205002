import fc from 'fast-check';
import { findUnit, type NamedUnit } from './unitNames';

const unit = (name: string, ...aliases: string[]): NamedUnit => ({ id: name, name, aliases });

const county: readonly NamedUnit[] = [
  unit('县委网信办'),
  unit('县农业农村局', '县农业局'),
  unit('县水利局'),
  unit('县发展和改革局'),
  unit('县工业和信息化局'),
  unit('县文化和旅游局（广电新闻出版局）'),
  unit('县财政局'),
  unit('县教育局'),
  unit('县市场监督管理局'),
  unit('县公安局'),
  unit('市生态环境局安吉分局'),
  unit('县供销合作社'),
  unit('团县委'),
  unit('县人民政府办公室'),
  unit('县数据局', '大数据中心'),
  unit('县住房和城乡建设局'),
  unit('棠溪镇人民政府'),
  unit('昌硕街道办事处'),
  unit('各乡镇人民政府', '各涉农镇街', '各乡镇（街道）'),
];

function told(name: string, units: readonly NamedUnit[] = county): string {
  const found = findUnit(name, units);
  if (found.kind === 'known') return `${found.by}: ${found.unit.name}`;
  if (found.kind === 'ambiguous') return `ambiguous: ${found.units.map((u) => u.name).join(' ')}`;
  return `unknown${found.closest === undefined ? '' : `, near ${found.closest.name}`}`;
}

describe('a name that is no unit of the list', () => {
  it.each([
    '',
    '  ',
    '、',
    '各电信运营商',
    '县铁塔公司',
    '县委宣传部',
    '县人民政府',
    '灵峰街道',
    '溪龙乡',
    '局',
    '县',
  ])('is unknown: "%s"', (name) => expect(told(name)).toBe('unknown'));

  it('is unknown in an empty list', () => expect(told('县财政局', [])).toBe('unknown'));

  it.each([
    ['县财正局', '县财政局'],
    ['县水利据', '县水利局'],
    ['县数居局', '县数据局'],
    ['昌硕街道办事外', '昌硕街道办事处'],
  ])('is offered the nearest for %s, and never taken for it', (name, near) => {
    expect(told(name)).toBe(`unknown, near ${near}`);
  });

  it('is offered nothing when two are equally near', () => {
    expect(told('县林利局', [unit('县水利局'), unit('县林业局'), unit('县林政局')])).toBe('unknown');
  });
});

describe('a name that fits several units', () => {
  it('is ambiguous when two units have the name or alias', () => {
    const two = [unit('甲', '农口'), unit('乙', '农口')];
    expect(told('农口', two)).toBe('ambiguous: 甲 乙');
  });

  it('is ambiguous for a merged bureau whose parts are units of their own', () => {
    expect(told('区农业农村和水利局')).toBe('ambiguous: 县农业农村局 县水利局');
  });

  it('is ambiguous between governments when it names no place', () => {
    expect(told('县政府', [unit('安吉县人民政府'), unit('德清县人民政府')])).toBe(
      'ambiguous: 安吉县人民政府 德清县人民政府',
    );
  });

  it('is never a namesake in another place', () => {
    expect(told('长兴县人民政府', [unit('安吉县人民政府'), unit('德清县人民政府')])).toBe('unknown');
    expect(told('市生态环境局德清分局')).toMatch(/^unknown/);
  });
});

describe('a name that is written as the list has it', () => {
  it('is known by name before any alias or stem', () => {
    expect(told('县水利局', [unit('县农业农村局', '县水利局'), unit('县水利局')])).toBe('name: 县水利局');
    expect(told('县农业农村局', [unit('区农业农村局'), unit('县农业农村局')])).toBe('name: 县农业农村局');
  });

  it('is known in spite of full-width brackets, spaces and invisible characters', () => {
    expect(told('县文化和旅游局(广电新闻出版局)')).toBe('name: 县文化和旅游局（广电新闻出版局）');
    expect(told(' 县 财 政\u200b局\u3000')).toBe('name: 县财政局');
  });

  it('is known by alias', () => {
    expect(told('大数据中心')).toBe('alias: 县数据局');
    expect(told('各乡镇(街道)')).toBe('alias: 各乡镇人民政府');
  });
});

describe('a name that is written otherwise', () => {
  it.each([
    ['网信办', '县委网信办'],
    ['区委网信办', '县委网信办'],
    ['安吉县委网信办', '县委网信办'],
    ['县委网络安全和信息化委员会办公室', '县委网信办'],
    ['发改局', '县发展和改革局'],
    ['发改委', '县发展和改革局'],
    ['区发展改革委', '县发展和改革局'],
    ['农业农村委', '县农业农村局'],
    ['安吉县农业农村局', '县农业农村局'],
    ['工信局', '县工业和信息化局'],
    ['区经济信息委', '县工业和信息化局'],
    ['文旅局', '县文化和旅游局（广电新闻出版局）'],
    ['区文化旅游委', '县文化和旅游局（广电新闻出版局）'],
    ['县文旅（广电体）局', '县文化和旅游局（广电新闻出版局）'],
    ['区教委', '县教育局'],
    ['区市场局', '县市场监督管理局'],
    ['区公安分局', '县公安局'],
    ['县生态环境局', '市生态环境局安吉分局'],
    ['区供销合作社', '县供销合作社'],
    ['县供销社', '县供销合作社'],
    ['共青团安吉县委', '团县委'],
    ['县府办', '县人民政府办公室'],
    ['县住建局', '县住房和城乡建设局'],
    ['池州市贵池区棠溪镇人民政府', '棠溪镇人民政府'],
    ['棠溪镇', '棠溪镇人民政府'],
    ['昌硕街道', '昌硕街道办事处'],
    ['发改', '县发展和改革局'],
  ])('is known by its stem: %s is %s', (name, meant) => {
    expect(told(name)).toBe(`stem: ${meant}`);
  });

  it.each([
    ['县科经局', '县工业和信息化局'],
    ['广电局', '县文化和旅游局（广电新闻出版局）'],
    ['县教体局', '县教育局'],
  ])('is likely, not certain, when one has the other’s fields among its own: %s is %s', (name, meant) => {
    expect(told(name)).toBe(`merged: ${meant}`);
  });

  it.each([
    ['区农业农村局', '区农业农村和水利局'],
    ['县水利局', '农业农村水利局'],
    ['科技局', '农牧水利和科技局'],
    ['县自然资源局', '县自然资源(和规划)局'],
    ['区规划自然资源局', '县自然资源和规划局'],
  ])('is likely after a merger: %s is %s', (name, meant) => {
    expect(told(name, [unit('县财政局'), unit(meant)])).toMatch(
      new RegExp(`^(?:merged|stem): ${meant.replace(/[()]/g, '\\$&')}$`),
    );
  });

  it('is not mistaken because 市场 begins with 市 and 区域 with 区', () => {
    expect(told('场监管局')).not.toContain('stem');
    expect(told('县财政局市场科')).not.toContain('stem');
  });
});

describe('any name and any list', () => {
  const words = fc.array(fc.constantFrom(...Array.from('县市区安吉农业村发展和改革局委办网信（）镇政府')), {
    maxLength: 10,
  });
  const anyName = fc.oneof(
    words.map((letters) => letters.join('')),
    fc.string({ maxLength: 20 }),
  );

  it('gives an answer that does not depend on the order of the list', () => {
    fc.assert(
      fc.property(anyName, fc.uniqueArray(anyName, { maxLength: 6 }), (name, names) => {
        const units = names.map((each) => unit(each));
        const one = findUnit(name, units);
        const other = findUnit(name, [...units].reverse());
        expect(other.kind).toBe(one.kind);
        if (one.kind === 'known') expect(other).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds each unit by its own name', () => {
    for (const each of county) expect(told(each.name)).toBe(`name: ${each.name}`);
  });
});
