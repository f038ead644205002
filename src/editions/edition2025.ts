/**
 * The 2025 edition. Goals and all 9 aspect titles were read; of 26 tasks the 15 of aspects 1 to 6, in the order of the
 * official summary. Measures are fragments from the press.
 */
import { aspectsOf, goalsOf, printed, type TaskDraft } from './compose';
import type { Confidence, Edition, Wording, Words } from './model';

const summed = (zh: string, en: string): Wording => printed('W25d', zh, en);

function task(zh: string, en: string, measures: readonly Wording[] = []): TaskDraft {
  return { wording: summed(zh, en), measures };
}

/** A sentence that the press gives under an aspect or alone; which task it belongs to is our reading. */
function reported(source: string, zh: string, en: string, confidence: Confidence, task: number): Wording {
  const note: Words = {
    zh: `来源未写明属于哪一项任务，归入任务${task}是我们的判断。`,
    en: `The source does not say which task it belongs to; placing it under task ${task} is ours.`,
  };
  return printed(source, zh, en, confidence, [], note);
}

export const edition2025: Edition = {
  id: '2025',
  title: { zh: '2025年数字乡村发展工作要点', en: 'Key Points for Digital Rural Development in 2025' },
  issuers: ['cac', 'mara', 'ndrc', 'miit'],
  publicised: '2025-05-13',
  dateNote: {
    zh: '公布日期：新华社2025年5月13日报道。通知只写“近日”，印发日期未知。',
    en: 'The day it was made public: reported by Xinhua on 13 May 2025. The notice only says "recently"; its day of issue is not known.',
  },
  officialUrl: null,
  aspectCount: 9,
  taskCount: 26,
  completeness: {
    goals: { state: 'complete', have: 8, of: 8, note: null },
    aspects: { state: 'complete', have: 9, of: 9, note: null },
    tasks: {
      state: 'partial',
      have: 15,
      of: 26,
      note: {
        zh: '第一至第六方面的任务齐全，序号取自官方摘要的排列顺序；第七至第九方面的11项任务标题未读到（第七方面第一项只见开头“持续提升乡村”）。',
        en: 'The tasks of aspects 1 to 6 are complete, numbered in the order of the official summary; the titles of the 11 tasks of aspects 7 to 9 could not be read (of the first of aspect 7 only its opening, "keep raising rural …", was seen).',
      },
    },
    measures: {
      state: 'partial',
      have: 5,
      of: 26,
      note: {
        zh: '只见到任务1、2、3、5、6的部分举措。',
        en: 'Only fragments of the measures of tasks 1, 2, 3, 5 and 6 were seen.',
      },
    },
  },
  namesOwners: 'unknown',
  ownersNote: {
    zh: '未读到全文，无法判断；官方摘要和见到的举措都没有写明责任单位。',
    en: 'Cannot be told, as the full text was not read; neither the official summary nor the measures that were seen name a responsible department.',
  },
  sources: ['W25d', 'W25a', 'W25b', 'W25c', 'W25e', 'W25f', 'W25g'],
  goals: goalsOf('2025', [
    {
      wording: summed(
        '数字乡村发展“十四五”圆满收官',
        'Digital rural development of the 14th Five-Year Plan period comes to a successful close',
      ),
    },
    {
      wording: summed(
        '数字技术在确保国家粮食安全、确保不发生规模性返贫致贫中的作用更加彰显',
        'Digital technology plays a clearer part in safeguarding national food security and in preventing any large-scale return to or fall into poverty',
      ),
    },
    {
      wording: summed(
        '全国行政村5G通达率超过90%',
        'More than 90% of administrative villages are reached by 5G',
      ),
      measured: { kind: 'level', comparator: '>', value: 0.9, unit: 'fraction', indicator: 'villages_5g' },
    },
    {
      wording: summed('农村地区互联网普及率稳步提升', 'Rural internet penetration rises steadily'),
      speaksOf: 'internet_penetration',
    },
    {
      wording: summed(
        '农业生产信息化率进一步提升',
        'The informatization rate of agricultural production rises further',
      ),
      speaksOf: 'production_informatization',
    },
    {
      wording: summed(
        '农产品网络零售额持续稳定增长',
        'Online retail sales of agricultural products keep growing steadily',
      ),
      speaksOf: 'agri_online_retail',
    },
    {
      wording: summed(
        '乡村数字治理效能、信息服务水平不断增强',
        'Digital governance and information services in rural areas keep improving',
      ),
    },
    {
      wording: summed(
        '数字技术加速推动城乡差距缩小、促进城乡融合发展',
        'Digital technology narrows the gap between town and country faster and furthers their integration',
      ),
    },
  ]),
  aspects: aspectsOf('2025', [
    {
      wording: summed('夯实数字乡村发展基础', 'Consolidate the foundations of digital rural development'),
      tasks: [
        task('进一步完善农村网络基础设施', 'Further improve rural network infrastructure', [
          reported(
            'W25b',
            '根据应用需求有序推进农村地区5G网络和千兆光网建设',
            'Build 5G and gigabit fibre networks in rural areas in good order, as use requires',
            'high',
            1,
          ),
        ]),
        task(
          '加快农村基础设施数智化改造',
          'Speed up the digital and intelligent renovation of rural infrastructure',
          [
            reported(
              'W25b',
              '深入开展数字孪生灌区先行先试,推动水利基础设施数字化、智能化改造,提升农村地区水旱灾害防御能力和供水保障能力',
              'Go deeper with trials of digital-twin irrigation districts; make water infrastructure digital and intelligent; raise flood and drought defence and water supply in rural areas',
              'high',
              2,
            ),
          ],
        ),
        task(
          '有序推进涉农数据资源集成共享',
          'Advance the integration and sharing of agriculture-related data resources in good order',
          [
            reported(
              'W25c',
              '打造更多涉农数据开发利用场景',
              'Create more scenarios for developing and using agriculture-related data',
              'medium',
              3,
            ),
          ],
        ),
      ],
    },
    {
      wording: summed(
        '有力支撑守牢“两条底线”',
        'Give strong support to holding the "two bottom lines" (food security, no large-scale return to poverty)',
      ),
      tasks: [
        task('完善粮食安全数字化支撑保障', 'Improve digital support and safeguards for food security'),
        task(
          '强化防止返贫致贫网络帮扶举措',
          'Strengthen online assistance against a return to or fall into poverty',
          [
            {
              zh: '覆盖全部农村人口的防止返贫致贫监测大数据平台',
              en: 'A big-data platform for monitoring and preventing poverty that covers all rural people',
              zhOrigin: 'back-translated',
              quotes: [
                {
                  source: 'W25e',
                  language: 'en',
                  words:
                    'A big-data platform for monitoring and preventing poverty, covering all rural people',
                },
              ],
              confidence: 'medium',
              note: {
                zh: '只见到英文摘要，中文是我们的回译；归入任务5是我们的判断。',
                en: 'Only an English summary was seen, and the Chinese is our back-translation; placing it under task 5 is ours.',
              },
            },
          ],
        ),
      ],
    },
    {
      wording: summed('加快推进智慧农业发展', 'Advance smart agriculture faster'),
      tasks: [
        task(
          '促进智慧农业技术装备创新应用',
          'Promote innovation in, and the use of, smart-agriculture technology and equipment',
          [
            reported(
              'W25c',
              '实施农机装备高质量发展行动',
              'Carry out the action for the high-quality development of farm machinery',
              'medium',
              6,
            ),
          ],
        ),
        task(
          '提升农业全产业链数字化水平',
          'Raise the digital level of the whole agricultural industry chain',
        ),
      ],
    },
    {
      wording: summed('壮大乡村新产业新业态', 'Strengthen new rural industries and forms of business'),
      tasks: [
        task('推动农村电商高质量发展', 'Promote high-quality development of rural e-commerce'),
        task('因地制宜推动农文旅融合发展', 'Integrate farming, culture and tourism to suit local conditions'),
        task(
          '运用数字技术促进农民就业增收',
          "Use digital technology to promote farmers' employment and raise their incomes",
        ),
      ],
    },
    {
      wording: summed('繁荣发展乡村数字文化', 'Make rural digital culture flourish'),
      tasks: [
        task(
          '推进乡村文化文物资源数字化',
          'Advance the digitization of rural cultural resources and cultural relics',
        ),
        task(
          '加大乡村公共文化服务数字化供给',
          'Increase the digital supply of rural public cultural services',
        ),
      ],
    },
    {
      wording: summed('提升乡村数字治理效能', 'Make rural digital governance more effective'),
      tasks: [
        task(
          '持续推进农村“三务”信息化建设',
          'Keep digitizing the rural "three affairs" (Party, village and financial affairs)',
        ),
        task('提升农村社会治理数字化水平', 'Raise the digital level of rural social governance'),
        task('增强农村智慧应急管理能力', 'Strengthen smart emergency management in rural areas'),
      ],
    },
    {
      wording: summed('深化乡村数字普惠服务', 'Deepen inclusive digital services in rural areas'),
      tasks: [],
      complete: false,
    },
    {
      wording: summed('推进智慧美丽乡村建设', 'Advance the building of smart and beautiful villages'),
      tasks: [],
      complete: false,
    },
    {
      wording: summed('统筹推进数字乡村建设', 'Coordinate the building of digital villages'),
      tasks: [],
      complete: false,
    },
  ]),
  unread: { aspects: [], tasks: [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
};
