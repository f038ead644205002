/** What the nine tasks of 2023 that were read became in 2024 and 2025, as we read titles and measures. */
import type { Succession } from '../model';
import { between } from './rows';

const to2024 = between('2023', '2024', [
  [1, 1, 'same', '都是农村网络基础设施。', 'Both are rural network infrastructure.'],
  [2, 2, 'same', '都是农村基础设施改造升级。', 'Both upgrade rural infrastructure.'],
  [3, 3, 'same', '都是涉农数据资源共享。', 'Both share agriculture-related data.'],
  [
    4,
    4,
    'merged',
    '粮食全产业链和粮食安全两项任务并为一项。',
    'The tasks on the grain chain and on food security become one.',
  ],
  [
    5,
    4,
    'merged',
    '粮食全产业链和粮食安全两项任务并为一项。',
    'The tasks on the grain chain and on food security become one.',
  ],
  [
    6,
    5,
    'merged',
    '网络帮扶方面的两项任务并为“监测和帮扶举措”。',
    'The two tasks on assistance become one on monitoring and assistance.',
  ],
  [
    7,
    5,
    'merged',
    '脱贫地区发展不再单列，最接近“监测和帮扶举措”（举措未读到）。',
    'The internal drive of the areas has no task of its own; nearest is monitoring and assistance (measures not read).',
  ],
  [8, 7, 'same', '都是农业全产业链数字化。', 'Both digitize the agricultural chain.'],
  [
    9,
    6,
    'same',
    '都是农业科技，2024年重在创新与推广。',
    'Both are agricultural science; 2024 stresses innovation and its spread.',
  ],
]);

const to2025 = between('2023', '2025', [
  [1, 1, 'same', '都是农村网络基础设施。', 'Both are rural network infrastructure.'],
  [
    2,
    2,
    'same',
    '都是农村基础设施改造，同有水利智能化。',
    'Both renovate rural infrastructure, water included.',
  ],
  [3, 3, 'same', '都是涉农数据资源共享。', 'Both share agriculture-related data.'],
  [
    4,
    4,
    'merged',
    '粮食全产业链和粮食安全两项任务并为一项。',
    'The tasks on the grain chain and on food security become one.',
  ],
  [
    5,
    4,
    'merged',
    '粮食全产业链和粮食安全两项任务并为一项。',
    'The tasks on the grain chain and on food security become one.',
  ],
  [
    6,
    5,
    'merged',
    '网络帮扶方面的两项任务并为一项网络帮扶任务。',
    'The two tasks on assistance become one on online assistance.',
  ],
  [
    7,
    5,
    'merged',
    '脱贫地区发展不再单列，最接近网络帮扶任务（举措未读全）。',
    'The internal drive of the areas has no task of its own; nearest is online assistance (not all measures were read).',
  ],
  [8, 7, 'same', '都是农业全产业链数字化。', 'Both digitize the agricultural chain.'],
  [9, 6, 'same', '都是农业科技和智能装备。', 'Both are agricultural science and smart equipment.'],
]);

export const successionsFrom2023: readonly Succession[] = [...to2024, ...to2025];
