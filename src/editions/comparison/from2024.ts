/** What the tasks of 2024 became in 2025, as we read titles and measures. */
import type { Succession, SuccessionGap } from '../model';
import { between, untold } from './rows';

export const successionsFrom2024: readonly Succession[] = between('2024', '2025', [
  [
    1,
    1,
    'same',
    '都是农村网络基础设施，举措同有5G和千兆光网。',
    'Both are rural network infrastructure, with 5G and gigabit fibre among the measures.',
  ],
  [
    2,
    2,
    'same',
    '都是农村基础设施改造，2025年写为数智化改造。',
    'Both renovate rural infrastructure; 2025 says digital and intelligent.',
  ],
  [3, 3, 'merged', '都是涉农数据资源集成共享。', 'Both integrate and share agriculture-related data.'],
  [4, 4, 'same', '都是粮食安全数字化支撑。', 'Both are digital support for food security.'],
  [
    5,
    5,
    'same',
    '都是防止返贫帮扶，2025年加上“致贫”和“网络帮扶”。',
    'Both guard against a return to poverty; 2025 adds falling into it and help online.',
  ],
  [
    6,
    6,
    'same',
    '都是农业科技创新应用，2025年重在技术装备。',
    'Both are agricultural innovation; 2025 stresses technology and equipment.',
  ],
  [7, 7, 'merged', '标题相同。', 'The titles are the same.'],
  [
    8,
    7,
    'merged',
    '农业社会化服务不再单列，2025年智慧农业方面最接近的是农业全产业链（举措未读到）。',
    'Services to farming have no task of their own; nearest in smart agriculture is the agricultural chain (measures not read).',
  ],
  [9, 8, 'same', '都是农村电商高质量发展。', 'Both are high-quality rural e-commerce.'],
  [10, 9, 'same', '都是农文旅融合发展。', 'Both integrate farming, culture and tourism.'],
  [
    11,
    3,
    'merged',
    '数据要素不再单列，2025年举措有“打造更多涉农数据开发利用场景”，归入数据资源任务。',
    'Data as a factor has no task of its own; 2025 has a measure on scenarios for using data, under the task on data resources.',
  ],
  [
    12,
    10,
    'same',
    '都是促进农民增收，2025年加上就业。',
    "Both raise farmers' incomes; 2025 adds employment.",
  ],
  [13, 11, 'same', '都是乡村文化文物资源数字化。', 'Both digitize cultural resources and relics.'],
  [14, 12, 'same', '都是乡村公共文化服务数字供给。', 'Both are the digital supply of public culture.'],
  [15, 13, 'same', '都是农村“三务”信息化。', 'Both digitize the "three affairs".'],
  [16, 14, 'same', '都是农村社会治理数字化。', 'Both are digital rural social governance.'],
  [17, 15, 'same', '标题相同。', 'The titles are the same.'],
]);

export const gapsFrom2024: readonly SuccessionGap[] = untold('2024', '2025', [
  [
    [18],
    '2025年第七方面标题相同，第一项任务只见开头“持续提升乡村”，可能对应，未能确认。',
    'Aspect 7 of 2025 has the same title and its first task opens with "keep raising rural …": it may correspond, but could not be confirmed.',
  ],
  [
    [19, 20, 21],
    '2025年第七方面标题相同，任务标题未读到。',
    'Aspect 7 of 2025 has the same title; its task titles could not be read.',
  ],
  [
    [22, 23],
    '2025年第八方面仍是智慧美丽乡村，任务标题未读到。',
    'Aspect 8 of 2025 is again smart and beautiful villages; its task titles could not be read.',
  ],
  [
    [24, 25, 26, 27, 28],
    '2025年第九方面标题相同，任务标题未读到。',
    'Aspect 9 of 2025 has the same title; its task titles could not be read.',
  ],
]);
