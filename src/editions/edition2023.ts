/**
 * The 2023 edition. Goals were read whole; of 10 aspects the first 4 titles, of 26 tasks 9 titles, of the measures
 * fragments of tasks 1, 2, 4 and 5. The rest stays unread until someone reads the full text.
 */
import { aspectsOf, brokenOff, goalsOf, printed, type TaskDraft } from './compose';
import type { Edition, Wording, Words } from './model';

const inGoals = (zh: string, en: string): Wording => printed('W23a', zh, en);
const inNews = (zh: string, en: string): Wording =>
  printed('W23b', zh, en, 'high', [{ source: 'W23c', language: 'zh', words: zh }]);
const inNotice = (zh: string, en: string): Wording => printed('W23c', zh, en);

function task(wording: Wording, measures: readonly Wording[] = []): TaskDraft {
  return { wording, measures };
}

const placed = (number: number): Words => ({
  zh: `来源只写在所属方面之下，归入任务${number}是我们的判断。`,
  en: `The source gives it under the aspect only; placing it under task ${number} is ours.`,
});

/** One of two titles that the source introduces with 其中 ("among them"), so that more may stand between them. */
function named(zh: string, en: string): TaskDraft {
  return task(
    printed('W23b', zh, en, 'high', [], {
      zh: '来源以“其中”列出本方面的两项任务，可能还有其他任务；序号是我们按列出顺序暂定的。',
      en: 'The source names two tasks of this aspect "among them", so there may be more; the number is ours, in the order named, and provisional.',
    }),
  );
}

export const edition2023: Edition = {
  id: '2023',
  title: { zh: '2023年数字乡村发展工作要点', en: 'Key Points for Digital Rural Development in 2023' },
  issuers: ['cac', 'mara', 'ndrc', 'miit', 'nrra'],
  publicised: '2023-04-13',
  dateNote: {
    zh: '公布日期：财华社报道“4月13日”印发；通知只写“近日”，没有印发日期。',
    en: 'The day it was made public: Finet reports it as issued on 13 April; the notice itself only says "recently".',
  },
  officialUrl: null,
  aspectCount: 10,
  taskCount: 26,
  completeness: {
    goals: { state: 'complete', have: 11, of: 11, note: null },
    aspects: {
      state: 'partial',
      have: 4,
      of: 10,
      note: {
        zh: '只读到第一至第四方面的标题。另有一个方面关于乡村数字文化创新发展（意大利文摘要），序号和中文标题未见。',
        en: 'Only the titles of aspects 1 to 4 were read. One more is about the innovative development of rural digital culture (from an Italian summary); its number and Chinese title were not seen.',
      },
    },
    tasks: {
      state: 'partial',
      have: 9,
      of: 26,
      note: {
        zh: '只读到9项任务的标题；任务8、9的序号是暂定的。',
        en: 'Only 9 task titles were read; the numbers of tasks 8 and 9 are provisional.',
      },
    },
    measures: {
      state: 'partial',
      have: 4,
      of: 26,
      note: {
        zh: '只见到任务1、2、4、5的部分举措。',
        en: 'Only fragments of the measures of tasks 1, 2, 4 and 5 were seen.',
      },
    },
  },
  namesOwners: 'unknown',
  ownersNote: {
    zh: '只读到全文的开头，无法判断；读到的任务1没有写明责任单位。',
    en: 'Cannot be told, as only the opening of the full text was read; task 1, as far as seen, names no responsible department.',
  },
  sources: ['W23a', 'W23b', 'W23c', 'W23d', 'W23e', 'W23f', 'W23g', 'W23h', 'W23i'],
  goals: goalsOf('2023', [
    {
      wording: inGoals('数字乡村发展取得阶段性进展', 'Digital rural development makes phased progress'),
    },
    {
      wording: inGoals(
        '数字技术为保障国家粮食安全和巩固拓展脱贫攻坚成果提供更加有力支撑',
        'Digital technology gives stronger support to national food security and to consolidating and extending the gains of the fight against poverty',
      ),
    },
    {
      wording: inGoals('农村宽带接入用户数超过1.9亿', 'More than 190 million rural broadband access users'),
      measured: {
        kind: 'count',
        comparator: '>',
        value: 190_000_000,
        unit: 'users',
        indicator: 'broadband_users',
      },
    },
    {
      wording: inGoals(
        '5G网络基本实现乡镇级以上区域和有条件的行政村覆盖',
        '5G networks basically cover areas at township level and above, and administrative villages where conditions allow',
      ),
      coverage: true,
      speaksOf: 'rural_5g_coverage',
    },
    {
      wording: inGoals(
        '农业生产信息化率达到26.5%',
        'The informatization rate of agricultural production reaches 26.5%',
      ),
      measured: {
        kind: 'level',
        comparator: '>=',
        value: 0.265,
        unit: 'fraction',
        indicator: 'production_informatization',
      },
    },
    {
      wording: inGoals(
        '农产品电商网络零售额突破5800亿元',
        'Online retail sales of agricultural products through e-commerce exceed 580 billion yuan',
      ),
      measured: {
        kind: 'count',
        comparator: '>',
        value: 580_000_000_000,
        unit: 'yuan',
        indicator: 'agri_online_retail',
      },
    },
    {
      wording: inGoals(
        '全国具备条件的新型农业经营主体建档评级基本全覆盖',
        'Credit files and ratings basically cover all qualifying new-type agricultural businesses nationwide',
      ),
      coverage: true,
      speaksOf: 'credit_files_coverage',
    },
    {
      wording: inGoals('乡村治理数字化水平稳步提高', 'The digital level of rural governance rises steadily'),
    },
    {
      wording: inGoals(
        '乡村数字普惠服务不断深化',
        'Inclusive digital services in rural areas keep deepening',
      ),
    },
    { wording: inGoals('农民数字素养与技能持续提升', "Farmers' digital literacy and skills keep rising") },
    {
      wording: inGoals(
        '数字乡村试点成效更加凸显',
        'The results of the digital-village pilots become more visible',
      ),
    },
  ]),
  aspects: aspectsOf('2023', [
    {
      wording: inNews('夯实乡村数字化发展基础', 'Consolidate the foundations of rural digital development'),
      tasks: [
        task(
          inNews(
            '加快补齐乡村网络基础设施短板',
            'Make up the shortfalls in rural network infrastructure faster',
          ),
          [
            printed(
              'W23d',
              '深入推进电信普遍服务,不断提升农村及偏远地区通信基础设施供给能力。',
              'Go further with universal telecom service; keep raising the supply of communications infrastructure in rural and remote areas.',
            ),
            brokenOff(
              'W23d',
              '以需求为导向逐步推进5G网络和千兆光网',
              'Guided by demand, advance 5G networks and gigabit fibre networks step by step',
              'high',
              { zh: '来源在此中断。', en: 'The source breaks off here.' },
            ),
          ],
        ),
        task(inNews('持续推动农村基础设施优化升级', 'Keep improving and upgrading rural infrastructure'), [
          printed(
            'W23e',
            '加强小型水库安全监测能力建设,推动水利基础设施智能化改造升级,提升农村地区水旱灾害防御能力和供水安全保障能力。',
            'Build the capacity to monitor the safety of small reservoirs; upgrade water infrastructure to be intelligent; raise flood and drought defence and the security of water supply in rural areas.',
            'medium',
            [],
            placed(2),
          ),
        ]),
        task(
          inNews(
            '稳步推进涉农数据资源共享共用',
            'Steadily advance the sharing and common use of agriculture-related data resources',
          ),
        ),
      ],
    },
    {
      wording: inNews('强化粮食安全数字化保障', 'Strengthen digital safeguards for food security'),
      tasks: [
        task(
          inNews(
            '推动粮食全产业链数字化转型',
            'Promote the digital transformation of the whole grain industry chain',
          ),
          [
            printed(
              'W23e',
              '加快5G、人工智能、大数据等新一代信息技术与粮食的产、购、储、加、销深度融合。',
              'Speed up the deep integration of 5G, artificial intelligence, big data and other new information technology with the production, purchase, storage, processing and sale of grain.',
              'medium',
              [],
              placed(4),
            ),
          ],
        ),
        task(
          inNews(
            '运用数字技术保障国家粮食安全',
            'Use digital technology to safeguard national food security',
          ),
          [
            brokenOff(
              'W23e',
              '深入推进国家黑土地保护工程,探索运用遥感监测、信',
              'Go further with the national black-soil protection project; explore the use of remote-sensing monitoring,',
              'medium',
              {
                zh: '来源在此中断；来源只写在所属方面之下，归入任务5是我们的判断。',
                en: 'The source breaks off here; it gives this under the aspect only, and placing it under task 5 is ours.',
              },
            ),
          ],
        ),
      ],
    },
    {
      wording: inNotice('提升网络帮扶成色成效', 'Raise the quality and effect of online assistance'),
      tasks: [
        task(
          inNotice(
            '持续做好防止返贫动态监测和帮扶',
            'Keep up dynamic monitoring and assistance against a return to poverty',
          ),
        ),
        task(
          inNotice(
            '不断增强脱贫地区内生发展动力',
            'Keep strengthening the internal drive of areas lifted out of poverty',
          ),
        ),
      ],
    },
    {
      wording: inNews('因地制宜发展智慧农业', 'Develop smart agriculture to suit local conditions'),
      tasks: [
        named(
          '加快农业全产业链数字化转型',
          'Speed up the digital transformation of the whole agricultural industry chain',
        ),
        named(
          '强化农业科技和智能装备支撑',
          'Strengthen support from agricultural science and technology and smart equipment',
        ),
      ],
      complete: false,
    },
  ]),
  unread: {
    aspects: [5, 6, 7, 8, 9, 10],
    tasks: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26],
  },
};
