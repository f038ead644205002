/** Published figures that cannot all be right, and which of them is used. */
import type { Conflict } from './model';

export const conflicts: readonly Conflict[] = [
  {
    id: 'rip-2024-12',
    subject: {
      zh: '2024年12月农村地区互联网普及率：65.6%、67.4%、67.3%',
      en: 'Rural internet penetration in December 2024: 65.6%, 67.4%, 67.3%',
    },
    use: null,
    why: {
      zh: '同一报纸相隔三天给出两个数，第三个由2025年6月的数推算；同年农村网民由3.26亿降到3.13亿，也不足以判定。三个数都保留，不选用任何一个。',
      en: 'One newspaper printed two figures three days apart, and a third follows from the figure of June 2025; the fall of rural users from 326 to 313 million that year does not settle it. All three are kept and none is used.',
    },
  },
  {
    id: 'aor-2021',
    subject: {
      zh: '2021年农产品网络零售额：4221亿元、6265亿元',
      en: 'Online retail sales of agricultural products in 2021: 422.1 or 626.5 billion yuan',
    },
    use: 'agri_online_retail@2021-mofcom',
    why: {
      zh: '两个数口径不同。工作要点的目标（2022年4300亿元、2023年5800亿元、2024年6300亿元）与商务部序列衔接，故采用商务部的数。',
      en: "The two count differently. The goals of the Key Points (430 billion for 2022, 580 for 2023, 630 for 2024) continue the Ministry of Commerce's series, so its figure is used.",
    },
  },
  {
    id: 'apir-27.6',
    subject: {
      zh: '农业生产信息化率27.6%属于2022年还是2023年',
      en: 'Whether the informatization rate of 27.6% is of 2022 or of 2023',
    },
    use: 'agri_production_informatization@2022',
    why: {
      zh: '农民日报写“2022年……较上年增长2.2个百分点”，与2021年的25.4%正好衔接；标为2023年的是一篇专家文章。2022年依据更充分。',
      en: 'Farmers\' Daily says "2022 … 2.2 points up on the year before", which fits 25.4% in 2021; the label 2023 comes from one expert article. 2022 is better supported.',
    },
  },
];
