import { edition2023 } from './edition2023';

/** The goals as People's Daily prints them, 18 April 2023. */
const GOALS =
  '到2023年底,数字乡村发展取得阶段性进展。数字技术为保障国家粮食安全和巩固拓展脱贫攻坚成果提供更加有力支撑。农村宽带接入用户数超过1.9亿,5G网络基本实现乡镇级以上区域和有条件的行政村覆盖,农业生产信息化率达到26.5%,农产品电商网络零售额突破5800亿元,全国具备条件的新型农业经营主体建档评级基本全覆盖。乡村治理数字化水平稳步提高,乡村数字普惠服务不断深化,农民数字素养与技能持续提升,数字乡村试点成效更加凸显。';

const tasks = edition2023.aspects.flatMap((aspect) => aspect.tasks);

describe('the 2023 edition', () => {
  it('leaves unread what was not read: 6 aspects and 17 tasks', () => {
    expect(edition2023.unread.aspects).toEqual([5, 6, 7, 8, 9, 10]);
    expect(edition2023.unread.tasks).toHaveLength(17);
    expect(edition2023.aspects).toHaveLength(4);
    expect(tasks).toHaveLength(9);
  });

  it('accounts for every announced aspect and task as read or unread, none twice', () => {
    const numbers = [...tasks.map((task) => task.number), ...edition2023.unread.tasks];
    expect(numbers).toEqual(Array.from({ length: edition2023.taskCount }, (_, index) => index + 1));
    expect(edition2023.aspects.length + edition2023.unread.aspects.length).toBe(edition2023.aspectCount);
  });

  it('says that the places of the two smart-agriculture tasks are provisional', () => {
    const aspect = edition2023.aspects[3];
    expect(aspect?.complete).toBe(false);
    expect(aspect?.tasks.map((task) => [task.id, task.wording.note?.zh])).toEqual([
      ['2023-08', expect.stringContaining('暂定')],
      ['2023-09', expect.stringContaining('暂定')],
    ]);
  });

  it('keeps broken-off measures broken off, in reading and in quote', () => {
    const broken = tasks.flatMap((task) => task.measures).filter(({ wording }) => wording.zh.endsWith('……'));
    expect(broken.map((measure) => measure.id)).toEqual(['2023-01.2', '2023-05.1']);
    for (const { wording } of broken) {
      expect(wording.quotes[0].words).not.toMatch(/…|\./);
      expect(wording.note?.en).toContain('breaks off');
    }
  });

  it('sets three numbers and two coverages', () => {
    expect(edition2023.goals.filter((goal) => 'value' in goal)).toMatchObject([
      { id: '2023-g3', kind: 'count', indicator: 'broadband_users', comparator: '>', value: 190_000_000 },
      {
        id: '2023-g5',
        kind: 'level',
        indicator: 'production_informatization',
        comparator: '>=',
        value: 0.265,
      },
      {
        id: '2023-g6',
        kind: 'count',
        indicator: 'agri_online_retail',
        comparator: '>',
        value: 580_000_000_000,
      },
    ]);
    expect(edition2023.goals.filter((goal) => goal.kind === 'coverage')).toMatchObject([
      { id: '2023-g4', indicator: 'rural_5g_coverage' },
      { id: '2023-g7', indicator: 'credit_files_coverage' },
    ]);
  });

  it('carries the goals as printed, word for word, none left out', () => {
    const rebuilt = edition2023.goals.map((goal) => goal.wording.quotes[0].words).join('');
    expect(rebuilt).toBe(GOALS.replace('到2023年底,', '').replace(/[,。]/g, ''));
  });

  it('says how complete each part is', () => {
    const { goals, aspects, tasks: known, measures } = edition2023.completeness;
    expect(goals).toMatchObject({ state: 'complete', have: 11, of: 11 });
    expect(aspects).toMatchObject({ state: 'partial', have: 4, of: 10 });
    expect(known).toMatchObject({ state: 'partial', have: 9, of: 26 });
    expect(measures).toMatchObject({
      state: 'partial',
      have: tasks.filter((task) => task.measures.length > 0).length,
      of: 26,
    });
  });

  it('names the five issuers, the rural revitalization administration among them', () => {
    expect(edition2023.issuers).toEqual(['cac', 'mara', 'ndrc', 'miit', 'nrra']);
  });
});
