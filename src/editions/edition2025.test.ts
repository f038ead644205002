import { edition2025 } from './edition2025';

/** The goals as a page crediting the issuer prints them, 14 May 2025. */
const GOALS =
  '到2025年底,数字乡村发展“十四五”圆满收官。数字技术在确保国家粮食安全、确保不发生规模性返贫致贫中的作用更加彰显。全国行政村5G通达率超过90%,农村地区互联网普及率稳步提升,农业生产信息化率进一步提升,农产品网络零售额持续稳定增长,乡村数字治理效能、信息服务水平不断增强,数字技术加速推动城乡差距缩小、促进城乡融合发展。';

const tasks = edition2025.aspects.flatMap((aspect) => aspect.tasks);

describe('the 2025 edition', () => {
  it('leaves the 11 tasks of the last three aspects unread', () => {
    expect(edition2025.unread.tasks).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]);
    expect(edition2025.aspects.filter((aspect) => !aspect.complete).map((aspect) => aspect.number)).toEqual([
      7, 8, 9,
    ]);
    expect(
      edition2025.aspects.filter((aspect) => !aspect.complete).flatMap((aspect) => aspect.tasks),
    ).toEqual([]);
  });

  it('accounts for every announced task as read or unread, none twice', () => {
    const numbers = [...tasks.map((task) => task.number), ...edition2025.unread.tasks];
    expect(numbers).toEqual(Array.from({ length: edition2025.taskCount }, (_, index) => index + 1));
  });

  it('marks as ours the Chinese of the one measure seen only in English', () => {
    const ours = tasks
      .flatMap((task) => task.measures)
      .filter(({ wording }) => wording.zhOrigin !== 'quoted');
    expect(ours.map((measure) => measure.id)).toEqual(['2025-05.1']);
    expect(ours[0]?.wording.quotes[0].language).toBe('en');
    expect(ours[0]?.wording.note?.zh).toContain('回译');
  });

  it('reads Chinese with full-width commas and quotes the words as recorded', () => {
    const water = tasks[1]?.measures[0]?.wording;
    expect(water?.zh).toContain('先行先试，推动');
    expect(water?.quotes[0].words).toContain('先行先试,推动');
  });

  it('sets one number: more than 90% of villages reached by 5G', () => {
    expect(edition2025.goals.filter((goal) => 'value' in goal)).toMatchObject([
      {
        id: '2025-g3',
        kind: 'level',
        indicator: 'villages_5g',
        comparator: '>',
        value: 0.9,
        unit: 'fraction',
        deadline: '2025-12-31',
      },
    ]);
  });

  it('links the goals in words to what they speak of', () => {
    const linked = edition2025.goals.filter((goal) => goal.kind === 'qualitative' && goal.indicator !== null);
    expect(linked.map((goal) => [goal.id, goal.indicator])).toEqual([
      ['2025-g4', 'internet_penetration'],
      ['2025-g5', 'production_informatization'],
      ['2025-g6', 'agri_online_retail'],
    ]);
  });

  it('carries the goals as printed, word for word, none left out', () => {
    const rebuilt = edition2025.goals.map((goal) => goal.wording.quotes[0].words).join('');
    expect(rebuilt).toBe(GOALS.replace('到2025年底,', '').replace(/[,。]/g, ''));
  });

  it('says how complete each part is', () => {
    const { goals, aspects, tasks: known, measures } = edition2025.completeness;
    expect(goals).toMatchObject({ state: 'complete', have: 8, of: 8 });
    expect(aspects).toMatchObject({ state: 'complete', have: 9, of: 9 });
    expect(known).toMatchObject({ state: 'partial', have: 15, of: 26 });
    expect(measures).toMatchObject({
      state: 'partial',
      have: tasks.filter((task) => task.measures.length > 0).length,
      of: 26,
    });
  });
});
