/** How the measured goals turned out: our reading of the published figures. */
import type { Outcome } from './model';

export const outcomes: readonly Outcome[] = [
  {
    goal: '2022-g6',
    statistics: ['rural_internet_penetration@2022-12'],
    verdict: 'met',
    reading: {
      zh: '2022年12月为61.9%，超过60%。',
      en: '61.9% in December 2022, above 60%.',
    },
  },
  {
    goal: '2022-g9',
    statistics: ['agri_online_retail@2022'],
    verdict: 'met',
    reading: {
      zh: '2022年为5313.8亿元，远超4300亿元。',
      en: '531.38 billion yuan in 2022, far above 430 billion.',
    },
  },
  {
    goal: '2022-g14',
    statistics: [],
    verdict: 'not verified',
    reading: {
      zh: '未收集到公布的结果。',
      en: 'No published result was collected.',
    },
  },
  {
    goal: '2023-g3',
    statistics: [
      'rural_broadband_users@2022-12',
      'rural_broadband_users@2023-12',
      'rural_broadband_users@2024-06',
    ],
    verdict: 'not verified',
    reading: {
      zh: '未找到2023年底的数；2022年底1.76亿，2024年年中19656万。',
      en: 'No figure for the end of 2023 was found; 176 million at the end of 2022, 196.56 million in mid-2024.',
    },
  },
  {
    goal: '2023-g5',
    statistics: ['agri_production_informatization@2022', 'agri_production_informatization@2023'],
    verdict: 'met',
    reading: {
      zh: '27.6%（一处标为2022年，一处标为2023年），按哪一年都达到26.5%；目标提出时可能已经达到。',
      en: '27.6%, labelled 2022 by one source and 2023 by another: met on either label, possibly already when the goal was set.',
    },
  },
  {
    goal: '2023-g6',
    statistics: ['agri_online_retail@2023'],
    verdict: 'met',
    reading: {
      zh: '2023年为5870.3亿元，超过5800亿元。',
      en: '587.03 billion yuan in 2023, above 580 billion.',
    },
  },
  {
    goal: '2024-g3',
    statistics: ['rural_broadband_users@2024-12', 'rural_broadband_users@2026-01'],
    verdict: 'not verified',
    reading: {
      zh: '未找到2024年底的数；2026年2月报道“已超过2亿户”。',
      en: 'No figure for the end of 2024 was found; "more than 200 million" was reported in February 2026.',
    },
  },
  {
    goal: '2024-g4',
    statistics: [
      'rural_internet_penetration@2023-12',
      'rural_internet_penetration@2024-12-ed0603',
      'rural_internet_penetration@2024-12-ed0606',
      'rural_internet_penetration@2024-12-derived',
    ],
    verdict: 'not met',
    reading: {
      zh: '2023年12月66.5%，2024年12月有65.6%、67.4%、67.3%三说，变化为-0.9、+0.9或+0.8个百分点，都不到2个百分点。原文没有写基期，此处以2023年12月为基期。',
      en: '66.5% in December 2023; 65.6%, 67.4% or 67.3% in December 2024: a change of -0.9, +0.9 or +0.8 points, on any figure less than 2. The text states no baseline; December 2023 is taken here.',
    },
  },
  {
    goal: '2024-g5',
    statistics: ['agri_online_retail@2024'],
    verdict: 'probably met',
    reading: {
      zh: '2024年为6798亿元，超过6300亿元，但来源可信度低。',
      en: '679.8 billion yuan in 2024, above 630 billion, but from a weak source.',
    },
  },
  {
    goal: '2024-g10',
    statistics: [],
    verdict: 'not verified',
    reading: {
      zh: '未收集到公布的结果。',
      en: 'No published result was collected.',
    },
  },
  {
    goal: '2025-g3',
    statistics: ['villages_5g@2024-07', 'villages_5g@2025-12'],
    verdict: 'met',
    reading: {
      zh: '2025年底为95%；2024年7月已报道超过90%，即目标提出前就已达到。',
      en: '95% at the end of 2025; over 90% was reported in July 2024, before the goal was set.',
    },
  },
];
