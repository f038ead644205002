import { facts } from './facts';
import { outcomes } from './outcomes';
import { references } from './references';
import type { EditionId, Goal, Wording } from './model';

const edition = (id: EditionId) => {
  const found = facts.editions.find((each) => each.id === id);
  if (found === undefined) {
    throw new Error(`no edition ${id}`);
  }
  return found;
};
const tasksOf = (id: EditionId) => edition(id).aspects.flatMap((aspect) => aspect.tasks);
const task = (id: string) =>
  facts.editions.flatMap(({ id: of }) => tasksOf(of)).find((each) => each.id === id);
const goal = (id: string): Goal | undefined =>
  facts.editions.flatMap(({ goals }) => goals).find((each) => each.id === id);
const statistic = (id: string) => facts.statistics.find((each) => each.id === id);
const conflict = (id: string) => facts.conflicts.find((each) => each.id === id);
const indicator = (id: string) => facts.indicators.find((each) => each.id === id);
const wordingsOf = (id: EditionId): readonly Wording[] => [
  ...edition(id).goals.map(({ wording }) => wording),
  ...edition(id).aspects.map(({ wording }) => wording),
  ...tasksOf(id).flatMap(({ wording, measures }) => [wording, ...measures.map((each) => each.wording)]),
];

describe('the editions, as a planner counts them', () => {
  it('are four, with 30, 26, 28 and 26 tasks in 10, 10, 9 and 9 aspects', () => {
    expect(facts.editions.map(({ id, taskCount, aspectCount }) => [id, taskCount, aspectCount])).toEqual([
      ['2022', 30, 10],
      ['2023', 26, 10],
      ['2024', 28, 9],
      ['2025', 26, 9],
    ]);
  });

  it('hold their tasks aspect by aspect', () => {
    const perAspect = (id: EditionId) => edition(id).aspects.map(({ tasks }) => tasks.length);
    expect(perAspect('2022')).toEqual([2, 2, 2, 4, 4, 2, 4, 5, 2, 3]);
    expect(perAspect('2024')).toEqual([3, 2, 3, 4, 2, 3, 4, 2, 5]);
  });

  it('leave unread what was not read', () => {
    const read = (id: EditionId) => tasksOf(id).length;
    expect(facts.editions.map(({ id }) => read(id))).toEqual([30, 9, 28, 15]);
    expect(edition('2023').unread.tasks).toHaveLength(17);
    expect(edition('2025').unread.tasks).toHaveLength(11);
  });

  it('were issued by five bodies in 2022 and 2023 and by four since', () => {
    const four = ['cac', 'mara', 'ndrc', 'miit'];
    expect(edition('2022').issuers).toEqual([...four, 'nrra']);
    expect(edition('2023').issuers).toEqual([...four, 'nrra']);
    expect(edition('2024').issuers).toEqual(four);
    expect(edition('2025').issuers).toEqual(four);
  });

  it('never say that an edition names responsible departments', () => {
    expect(facts.editions.map(({ namesOwners }) => namesOwners)).toEqual([
      'no',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});

describe('the 2022 edition', () => {
  it('has 139 measures, each with the words of the translation it was read in', () => {
    const measures = tasksOf('2022').flatMap((each) => each.measures);
    expect(measures).toHaveLength(139);
    expect(measures.filter(({ wording }) => !wording.quotes.some(({ source }) => source === 's002'))).toEqual(
      [],
    );
  });

  it('says of every Chinese title whether it was seen, put together or translated back', () => {
    const origins = tasksOf('2022').map(({ wording }) => wording.zhOrigin);
    expect(origins.slice(0, 13)).toEqual(Array(13).fill('quoted'));
    expect(origins.slice(13, 20)).toEqual(Array(7).fill('reconstructed'));
    expect(origins.slice(20)).toEqual(Array(10).fill('back-translated'));
  });

  it('calls Chinese measures quoted only where a newspaper printed them', () => {
    const quoted = tasksOf('2022')
      .flatMap((each) => each.measures)
      .filter(({ wording }) => wording.zhOrigin === 'quoted');
    expect(quoted.map(({ id }) => id)).toEqual(['2022-05.1', '2022-05.2', '2022-06.1']);
  });

  it('has the titles that the notice prints', () => {
    expect(task('2022-01')?.wording.zh).toBe('加强农业稳产保供信息监测');
    expect(task('2022-13')?.wording.zh).toBe('强化农村数字金融服务');
    expect(
      edition('2022')
        .aspects.map(({ wording }) => wording.zh)
        .at(-1),
    ).toBe('统筹推进数字乡村建设');
  });

  it('names only kinds of actors, and none where the text names none', () => {
    expect(task('2022-04')?.actors.map(({ zh }) => zh)).toEqual(['中央企业', '民营企业', '网信企业']);
    expect(task('2022-21')?.actors).toEqual([]);
  });

  it('reads the known mistranslations right and keeps the translation beside', () => {
    const measure = task('2022-11')?.measures[1]?.wording;
    expect(measure?.zh).toContain('数商兴农');
    expect(measure?.en).toContain('digital commerce');
    expect(measure?.quotes[0].words).toContain('developing agriculture with a number of merchants');
    expect(measure?.note?.zh).toContain('数商兴农');
  });

  it('leaves no translation English in our own', () => {
    const english = wordingsOf('2022').map(({ en }) => en);
    const relics =
      /poverty-stricken|online letter|Clear Lang|Yunshang|wisdom|high-scoring|small programs|Supreme/;
    expect(english.filter((each) => relics.test(each))).toEqual([]);
  });

  it('commits every county to one institution with direct cross-province settlement, in task 22', () => {
    expect(goal('2022-g14')).toMatchObject({
      kind: 'level',
      indicator: 'county_cross_province_settlement',
      value: 1,
      comparator: '>=',
      unit: 'institutions_per_county',
      deadline: '2022-12-31',
      task: '2022-22',
    });
  });
});

describe('goals with a number, ready for arithmetic', () => {
  it.each([
    ['2022-g6', 'internet_penetration', 'level', '>', 0.6],
    ['2022-g9', 'agri_online_retail', 'count', '>', 430_000_000_000],
    ['2023-g3', 'broadband_users', 'count', '>', 190_000_000],
    ['2023-g5', 'production_informatization', 'level', '>=', 0.265],
    ['2023-g6', 'agri_online_retail', 'count', '>', 580_000_000_000],
    ['2024-g3', 'broadband_users', 'count', '>', 200_000_000],
    ['2024-g4', 'internet_penetration_increase', 'increase', '=', 0.02],
    ['2024-g5', 'agri_online_retail', 'count', '>', 630_000_000_000],
    ['2025-g3', 'villages_5g', 'level', '>', 0.9],
  ])('%s sets %s', (id, of, kind, comparator, value) => {
    expect(goal(id)).toMatchObject({ indicator: of, kind, comparator, value });
  });

  it('are two, three, three and one among the overall goals', () => {
    const numbers = facts.editions.map(
      ({ goals }) => goals.filter((each) => 'value' in each && each.task === null).length,
    );
    expect(numbers).toEqual([2, 3, 3, 1]);
  });

  /** The number in Chinese official wording: 超过60%, 1.9亿, 6300亿元, 2个百分点. */
  function numberIn(words: string): number | null {
    const hit = /(?:超过|突破|达到|提升)(\d+(?:\.\d+)?)(亿元?|%|个百分点)/.exec(words);
    const scale = hit?.[2]?.startsWith('亿') ? 1e8 : 0.01;
    return hit?.[1] === undefined ? null : Number((Number(hit[1]) * scale).toPrecision(12));
  }

  it('have the number that their words say', () => {
    const said = facts.editions
      .flatMap(({ goals }) => goals)
      .flatMap((each) =>
        'value' in each && each.task === null ? [[each, numberIn(each.wording.zh)] as const] : [],
      );
    expect(said).toHaveLength(9);
    for (const [set, number] of said) {
      expect([set.id, set.value]).toEqual([set.id, number]);
    }
  });

  it('are not hidden among the goals in words', () => {
    const worded = facts.editions.flatMap(({ goals }) => goals).filter((each) => !('value' in each));
    expect(worded.filter(({ wording }) => numberIn(wording.zh) !== null)).toEqual([]);
  });
});

describe('indicators', () => {
  it('answer to the short names that people type', () => {
    const named = (name: string) => facts.indicators.find(({ aliases }) => aliases.includes(name))?.id;
    expect(named('农村宽带用户')).toBe('broadband_users');
    expect(named('互联网普及率')).toBe('internet_penetration');
    expect(named('农产品网络零售额')).toBe('agri_online_retail');
    expect(named('5G通达率')).toBe('villages_5g');
  });

  it('keep a level and its increase apart, each pointing to the other', () => {
    expect(indicator('internet_penetration')?.related).toEqual(['internet_penetration_increase']);
    expect(indicator('internet_penetration_increase')?.related).toEqual(['internet_penetration']);
  });

  it('say where the wording of a measure changed', () => {
    const changes = (id: string) => indicator(id)?.wordingChanges.map((change) => change.edition);
    expect(changes('agri_online_retail')).toEqual(['2025']);
    expect(changes('production_informatization')).toEqual(['2023']);
  });
});

describe('published figures', () => {
  it('come in fractions, single units and yuan', () => {
    expect(statistic('rural_internet_penetration@2023-12')?.value).toBe(0.665);
    expect(statistic('rural_broadband_users@2022-12')?.value).toBe(176_000_000);
    expect(statistic('agri_online_retail@2022')?.value).toBe(531_380_000_000);
    expect(statistic('agri_production_informatization@2021')?.value).toBe(0.254);
    expect(statistic('rural_netizens@2024-12')?.value).toBe(313_000_000);
  });

  it('say when the figure is only a lower bound', () => {
    expect(statistic('villages_5g@2024-07')).toMatchObject({ value: 0.9, bound: 'more than' });
    expect(statistic('villages_5g@2025-12')).toMatchObject({ value: 0.95, bound: 'exact' });
  });

  it('keep what was looked for and not found as unknown, never as a number', () => {
    for (const date of ['2023-12', '2024-12']) {
      expect(statistic(`rural_broadband_users@${date}`)).toMatchObject({ value: null, confidence: null });
    }
  });

  it('do not compare fibre, township centres or county seats with villages that have 5G', () => {
    const comparable = facts.statistics.filter((each) => each.series === 'villages_5g' && each.comparable);
    expect(comparable.map(({ date }) => date)).toEqual(['2023-12', '2024-07', '2025-12']);
  });

  it('keep all three figures of December 2024 and use none', () => {
    const values = facts.statistics
      .filter((each) => each.conflict === 'rip-2024-12')
      .map(({ value }) => value);
    expect(values).toEqual([0.656, 0.674, 0.673]);
    expect(conflict('rip-2024-12')?.use).toBeNull();
  });

  it('follow the Ministry of Commerce for 2021 and take 27.6% as of 2022', () => {
    expect(conflict('aor-2021')?.use).toBe('agri_online_retail@2021-mofcom');
    expect(statistic('agri_online_retail@2021-mofcom')?.value).toBe(422_100_000_000);
    expect(conflict('apir-27.6')?.use).toBe('agri_production_informatization@2022');
  });

  it('show the fall of rural penetration between June and December 2021', () => {
    expect(statistic('rural_internet_penetration@2021-06')?.value).toBe(0.592);
    expect(statistic('rural_internet_penetration@2021-12')?.value).toBe(0.576);
  });
});

describe('outcomes', () => {
  it('are told for every goal with a number, unknown where no figure was found', () => {
    const verdicts = Object.fromEntries(outcomes.map((each) => [each.goal, each.verdict]));
    expect(verdicts).toEqual({
      '2022-g6': 'met',
      '2022-g9': 'met',
      '2022-g14': 'not verified',
      '2023-g3': 'not verified',
      '2023-g5': 'met',
      '2023-g6': 'met',
      '2024-g3': 'not verified',
      '2024-g4': 'not met',
      '2024-g5': 'probably met',
      '2024-g10': 'not verified',
      '2025-g3': 'met',
    });
  });

  it('agree with the figures that they rest on', () => {
    for (const { goal: id, statistics, verdict } of outcomes) {
      const set = goal(id);
      if (set === undefined || !('value' in set) || set.kind === 'increase' || verdict === 'not verified') {
        continue;
      }
      const reached = statistics.map((each) => statistic(each)?.value ?? 0).at(-1) ?? 0;
      expect([id, reached >= set.value]).toEqual([id, true]);
    }
  });

  it('call the increase of 2024 not met, as none of the published figures is 2 points up', () => {
    const base = statistic('rural_internet_penetration@2023-12')?.value ?? 0;
    const rises = facts.statistics
      .filter(({ conflict: of }) => of === 'rip-2024-12')
      .map(({ value }) => (value ?? 0) - base);
    expect(Math.max(...rises)).toBeLessThan(0.02);
  });
});

describe('discrepancies', () => {
  it('tell the reader of the 2024 internet goal that it is points, not per cent', () => {
    const touching = facts.discrepancies.filter(({ touches }) => touches.includes('2024-g4'));
    expect(touching.map(({ id }) => id)).toContain('d1');
    expect(touching.find(({ id }) => id === 'd1')?.use.zh).toContain('2个百分点');
  });

  it('warn of the sentence that must not be used as a baseline', () => {
    const warning = facts.discrepancies.find(({ id }) => id === 'd3');
    expect(warning?.sources).toEqual(['s003']);
    expect(warning?.use.zh).toContain('不用作基期');
    const used = [
      ...facts.statistics.map(({ quote }) => quote),
      ...references.map(({ quote }) => quote?.words),
    ];
    expect(used.filter((words) => words?.includes('98 percent'))).toEqual([]);
  });
});

describe('reference goals', () => {
  it('hold what the Action Plan set for 2023 and 2025, in its own words', () => {
    const plan = references.filter(({ id }) => /^ap-20/.test(id));
    expect(plan.map(({ year }) => year)).toEqual([
      ...Array<number>(4).fill(2023),
      ...Array<number>(7).fill(2025),
    ]);
    expect(plan.every(({ quote, wording }) => quote?.words === wording.zh)).toBe(true);
  });

  it('hold the targets of other plans as fractions and yuan', () => {
    const value = (id: string) => references.find((each) => each.id === id)?.value;
    expect(value('plan-informatization-2025-rate')).toBe(0.27);
    expect(value('plan-smart-2028')).toBe(0.32);
    expect(value('plan-multifunction-2025')).toBe(1_000_000_000_000);
  });
});
