import { edition2024 } from './edition2024';
import type { Wording } from './model';

/** The official summary as republished on 17 May 2024: the paragraph of goals and the paragraph of tasks. */
const GOALS =
  '到2024年底，数字乡村建设取得实质性进展。数字技术保障国家粮食安全、巩固拓展脱贫攻坚成果更加有力。农村宽带接入用户数超过2亿，农村地区互联网普及率提升2个百分点，农产品电商网络零售额突破6300亿元，农业生产信息化率进一步提升，培育一批既懂农业农村、又懂数字技术的实用型人才，打造一批示范性强、带动性广的数字化应用场景，抓好办成一批线上线下联动、群众可感可及的实事。';
const TASKS =
  '一是筑牢数字乡村发展底座。包括提升农村网络基础设施供给能力，加大农村基础设施改造升级力度，加快推进涉农数据资源集成共享。二是以数字化守牢“两条底线”。包括强化确保粮食安全数字化支撑，强化防止返贫监测和帮扶举措。三是大力推进智慧农业发展。包括加强农业科技创新与应用推广，提升农业全产业链数字化水平，以数字技术深化农业社会化服务。四是激发县域数字经济新活力。包括加快推进农村电商高质量发展，多措并举推动农文旅融合发展，释放涉农数据要素乘数效应，运用数字技术促进农民增收。五是推动乡村数字文化振兴。包括加快乡村文化文物资源数字化，丰富乡村公共文化服务数字供给。六是健全乡村数字治理体系。包括稳步推进农村“三务”信息化建设，提升农村社会治理数字化效能，增强农村智慧应急管理能力。七是深化乡村数字普惠服务。包括着力提升乡村教育数字化水平，持续推进乡村数字健康发展，增强农村数字普惠金融服务实效，加强农村特殊人群信息服务保障。八是加快建设智慧美丽乡村。包括加强农村人居环境整治数字化应用，提升农村生态环境保护监管效能。九是统筹推进数字乡村建设。包括加强跨部门跨层级协调联动，健全多元化投入保障机制，培养壮大乡村数字人才队伍，推进重点领域标准化建设，讲好新时代数字乡村故事。';

const tasks = edition2024.aspects.flatMap((aspect) => aspect.tasks);
const goal = (id: string) => edition2024.goals.find((each) => each.id === id);
const task = (number: number) => tasks.find((each) => each.number === number);

function words(wording: Wording | undefined, source: string): string | undefined {
  return wording?.quotes.find((quote) => quote.source === source)?.words;
}

describe('the 2024 edition', () => {
  it('names no owner, and says that this could not be told', () => {
    expect(edition2024.namesOwners).toBe('unknown');
    expect(edition2024.ownersNote.en).toContain('full text was not read');
  });

  it('keeps the wrong "2%" of one report beside the 2 percentage points that hold', () => {
    const increase = goal('2024-g4');
    expect(words(increase?.wording, 's000')).toContain('increase by 2%');
    expect(words(increase?.wording, 's001')).toContain('increased by 2 percentage points');
    expect(increase).toMatchObject({ kind: 'increase', value: 0.02, unit: 'points' });
  });

  it('keeps both dollar figures of the retail goal beside the yuan', () => {
    const retail = goal('2024-g5')?.wording;
    expect(words(retail, 's000')).toContain('97.8 billion USD');
    expect(words(retail, 'W24a')).toContain('88.67 billion U.S. dollars');
    expect(retail?.en).not.toContain('dollar');
  });

  it('reads digital health and the three affairs right where the reports do not', () => {
    expect(task(19)?.wording.en).toContain('digital health');
    expect(words(task(19)?.wording, 's001')).toBe(
      'continue to promote the healthy development of rural digital',
    );
    expect(task(15)?.wording.en).toContain('Party, village and financial affairs');
    expect(words(task(15)?.wording, 's001')).toContain('three tasks');
  });

  it('says of each fragment of a measure that its place is ours', () => {
    const measures = tasks.flatMap((each) => each.measures);
    expect(measures.map((measure) => measure.id)).toEqual([
      '2024-01.1',
      '2024-01.2',
      '2024-01.3',
      '2024-01.4',
      '2024-07.1',
      '2024-07.2',
      '2024-07.3',
      '2024-07.4',
      '2024-07.5',
      '2024-14.1',
      '2024-14.2',
    ]);
    expect(measures.map((measure) => measure.wording.note?.en ?? '')).toEqual(
      measures.map(() => expect.stringContaining('is ours') as string),
    );
    expect(task(7)?.measures.every((measure) => measure.wording.confidence === 'medium')).toBe(true);
  });

  it('shows where a source breaks off instead of finishing the sentence', () => {
    expect(task(14)?.measures[1]?.wording.zh).toBe('继续支持地方……');
    expect(words(task(14)?.measures[1]?.wording, 'W24b')).toBe('继续支持地方');
  });

  it('sets broadband, internet and retail goals ready for arithmetic', () => {
    expect(goal('2024-g3')).toMatchObject({
      kind: 'count',
      indicator: 'broadband_users',
      comparator: '>',
      value: 200_000_000,
      unit: 'users',
      deadline: '2024-12-31',
      task: null,
    });
    expect(goal('2024-g4')).toMatchObject({ indicator: 'internet_penetration_increase', comparator: '=' });
    expect(goal('2024-g5')).toMatchObject({
      kind: 'count',
      indicator: 'agri_online_retail',
      comparator: '>',
      value: 630_000_000_000,
      unit: 'yuan',
    });
  });

  it('sets informatization in words only', () => {
    expect(goal('2024-g6')).toMatchObject({ kind: 'qualitative', indicator: 'production_informatization' });
    expect(goal('2024-g6')).not.toHaveProperty('value');
  });

  it('finds the commitment that stands inside task 1', () => {
    const inTask = edition2024.goals.filter((each) => each.task !== null);
    expect(inTask).toMatchObject([
      {
        task: '2024-01',
        kind: 'level',
        comparator: '=',
        value: 0,
        unit: 'villages',
        indicator: 'villages_without_broadband',
      },
    ]);
    expect(
      task(1)?.measures.some((measure) => measure.wording.zh.includes(inTask[0]?.wording.zh ?? '?')),
    ).toBe(true);
  });

  it('carries the goals of the official summary word for word, none left out', () => {
    const overall = edition2024.goals.filter((each) => each.task === null);
    const rebuilt = overall.map((each) => words(each.wording, 's004') ?? '');
    expect(rebuilt.join('')).toBe(GOALS.replace('到2024年底，', '').replace(/[，。]/g, ''));
  });

  it('carries the 9 aspects and 28 tasks of the official summary word for word and in its order', () => {
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
    const rebuilt = edition2024.aspects.map((aspect, index) => {
      const titles = aspect.tasks.map((each) => words(each.wording, 's004') ?? '').join('，');
      return `${numerals[index] ?? '?'}是${words(aspect.wording, 's004') ?? ''}。包括${titles}。`;
    });
    expect(rebuilt.join('')).toBe(TASKS);
    expect(tasks.map((each) => each.number)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it('keeps the words of all three reports for every aspect and task', () => {
    for (const { wording } of [...edition2024.aspects, ...tasks]) {
      expect(wording.quotes.map((quote) => quote.source)).toEqual(['s004', 's000', 's001']);
      expect(wording.zhOrigin).toBe('quoted');
    }
  });

  it('is complete but for its measures', () => {
    const { goals, aspects, tasks: known, measures } = edition2024.completeness;
    expect([goals.state, aspects.state, known.state]).toEqual(['complete', 'complete', 'complete']);
    expect(measures).toMatchObject({
      state: 'partial',
      have: tasks.filter((each) => each.measures.length > 0).length,
      of: 28,
    });
    expect(edition2024.unread).toEqual({ aspects: [], tasks: [] });
  });

  it('says who issued it, when it was made public and where it stands', () => {
    expect(edition2024.issuers).toEqual(['cac', 'mara', 'ndrc', 'miit']);
    expect(edition2024.publicised).toBe('2024-05-15');
    expect(edition2024.officialUrl).toBe('https://www.cac.gov.cn/2024-05/15/c_1717449026412502.htm');
  });
});
