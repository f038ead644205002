/** Discrepancies among public pages and published statistics, and where we read a translation against its words. */
import type { Discrepancy } from '../model';

export const discrepanciesElsewhere: readonly Discrepancy[] = [
  {
    id: 'd16',
    subject: {
      zh: '2024年通知的一个转载本只列出8个方面（漏掉“两条底线”），却写9个方面。',
      en: 'A copy of the 2024 notice lists 8 aspects (it drops the "two bottom lines") while saying 9.',
    },
    use: { zh: '9个方面，以官方摘要为准。', en: '9 aspects, as in the official summary.' },
    sources: ['s004'],
    touches: ['2024', '2024-a2'],
  },
  {
    id: 'd17',
    subject: {
      zh: '2023年5G目标：意大利文摘要说覆盖所有县域和村庄。',
      en: '5G goal of 2023: an Italian summary says all county areas and villages.',
    },
    use: {
      zh: '原文为“乡镇级以上区域和有条件的行政村”，且为“基本实现”。',
      en: 'The text says areas at township level and above and administrative villages with suitable conditions, "basically".',
    },
    sources: ['W23a', 'W23h'],
    touches: ['2023-g4', 'rural_5g_coverage'],
  },
  {
    id: 'd18',
    subject: {
      zh: '2023年信息化率：英文摘要说“26.5 percent of agricultural production will be digitized”。',
      en: 'Informatization 2023: an English summary says "26.5 percent of agricultural production will be digitized".',
    },
    use: {
      zh: '原文是“农业生产信息化率达到26.5%”，由县域数据测算得出；它是否等于产量或产值的占比，未经核实，不作此解释。',
      en: 'The text sets a rate of 26.5%, worked out from county data; that it equals a share of production was not verified and is not said.',
    },
    sources: ['W23a', 'W23i'],
    touches: ['2023-g5', 'production_informatization'],
  },
  {
    id: 'd19',
    subject: {
      zh: '2024年12月农村互联网普及率有65.6%、67.4%、67.3%三说；同年农村网民由3.26亿降到3.13亿。',
      en: 'Rural internet penetration in December 2024 is given as 65.6%, 67.4% and 67.3%; rural users fell from 326 to 313 million that year.',
    },
    use: {
      zh: '三个数都保留，不选用任何一个。',
      en: 'All three are kept and none is used.',
    },
    sources: ['W25c'],
    touches: [
      '2024-g4',
      'rural_internet_penetration@2024-12-ed0603',
      'rural_internet_penetration@2024-12-ed0606',
      'rural_internet_penetration@2024-12-derived',
      'rural_netizens@2024-12',
    ],
  },
  {
    id: 'd20',
    subject: {
      zh: '农业生产信息化率27.6%：一处标为2022年，一处标为2023年。',
      en: 'Informatization rate of 27.6%: labelled 2022 by one source, 2023 by another.',
    },
    use: {
      zh: '按2022年使用（与2021年的25.4%加2.2个百分点相符），2023年的说法保留。',
      en: 'Used for 2022 (25.4% in 2021 plus 2.2 points); the label 2023 is kept beside it.',
    },
    sources: [],
    touches: [
      '2023-g5',
      'agri_production_informatization@2022',
      'agri_production_informatization@2023',
      'agri_production_informatization@2021',
    ],
  },
  {
    id: 'd21',
    subject: {
      zh: '农产品网络零售额的水平值与公布增速多数年份对不上；2021年商务部为4221亿元，农业农村部为6265亿元。',
      en: 'Levels and published growth of online retail sales do not agree in most years; for 2021 the Ministry of Commerce has 422.1 billion yuan, the Ministry of Agriculture and Rural Affairs 626.5 billion.',
    },
    use: {
      zh: '目标只与商务部水平值比较，不连乘增速，不混用两个序列。',
      en: 'Goals are compared with the levels of the Ministry of Commerce only; growth rates are not chained and the two series not mixed.',
    },
    sources: [],
    touches: [
      'agri_online_retail',
      'agri_online_retail@2021-mofcom',
      'agri_online_retail@2021-mara',
      'agri_online_retail@2022',
      'agri_online_retail@2023',
      'agri_online_retail@2025',
      'plan-informatization-2025-retail',
      'plan-multifunction-2025',
    ],
  },
  {
    id: 'd22',
    subject: {
      zh: '“2022年”农村互联网普及率有58.8%（6月）和61.9%（12月）两个数，常不注明月份。',
      en: 'Both 58.8% (June) and 61.9% (December) circulate for rural internet penetration in "2022", without a month.',
    },
    use: { zh: '一律标明月份。', en: 'The month is always shown.' },
    sources: [],
    touches: ['2022-g6', 'rural_internet_penetration@2022-06', 'rural_internet_penetration@2022-12'],
  },
  {
    id: 'd23',
    subject: {
      zh: '福建一份报告称2022年全省增长27.3%、高于全国6.4个百分点，即全国为20.9%；商务部公布全国增长9.2%。',
      en: 'A Fujian report says that growth of 27.3% in 2022 was 6.4 points above the nation, which implies 20.9%; the Ministry of Commerce published 9.2%.',
    },
    use: {
      zh: '不用增速推算，只用水平值。',
      en: 'Growth rates are not used for inference, only levels.',
    },
    sources: [],
    touches: ['agri_online_retail@2022'],
  },
  {
    id: 'd24',
    subject: {
      zh: '载有2024年任务7举措的网页有扫描错字，未注明来源。',
      en: 'The page that carries the measures of task 7 of 2024 has scan errors and does not name its source.',
    },
    use: {
      zh: '保留，可信度标为“中”。',
      en: 'Kept, with medium confidence.',
    },
    sources: ['W24c'],
    touches: ['2024-07'],
  },
  {
    id: 'd25',
    subject: {
      zh: '另有几处来源不可靠的数：2024年年中62.5%、“五年提高29个百分点”、65.3%（普及率），2023年底不足60%的行政村通5G。',
      en: 'Some figures from unreliable places: 62.5% in mid-2024, "29 points in five years" and 65.3% (penetration), less than 60% of villages with 5G at the end of 2023.',
    },
    use: { zh: '未采用。', en: 'Not used.' },
    sources: [],
    touches: ['internet_penetration', 'villages_5g', 'villages_5g@2023-12'],
  },
  {
    id: 'd26',
    subject: {
      zh: '2022年英文译文把“脱贫地区”“脱贫人口”译成“poverty-stricken areas”“poverty-stricken population”，把“防止返贫”译成“prevent poverty”。',
      en: 'The 2022 translation has "poverty-stricken areas" and "poverty-stricken population" for those lifted out of poverty, and "prevent poverty" for preventing a return to poverty.',
    },
    use: {
      zh: '按“脱贫地区”“脱贫人口”“防止返贫”理解（我们的判断，与方面标题一致）。',
      en: 'Read as areas and people lifted out of poverty, and as preventing a return to poverty (our reading, in keeping with the titles).',
    },
    sources: ['s002'],
    touches: ['2022-03', '2022-04', '2022-24'],
  },
];
