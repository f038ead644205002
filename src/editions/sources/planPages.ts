/** Where the goals of other plans were read. */
import type { Source } from '../model';
import { page } from './page';

export const planPages: readonly Source[] = [
  page(
    'AP22a',
    null,
    '2022-01-26',
    'high',
    {
      zh: '新华社（2022年1月26日，中国政府网）：《数字乡村发展行动计划（2022—2025年）》目标',
      en: 'Xinhua, 26 January 2022, on the government website: goals of the Action Plan for Digital Rural Development (2022–2025)',
    },
    {
      zh: '网页地址所见为 big5.www.gov.cn/…/2022-01/26/content_5670637.htm，不完整。',
      en: 'The address was seen as big5.www.gov.cn/…/2022-01/26/content_5670637.htm, not in full.',
    },
  ),
  page(
    'AP22b',
    'https://freewechat.com/a/MzI5MjAyNzEzNg==/2652197204',
    '2022-01-26',
    'medium',
    {
      zh: '转载：十部门印发《数字乡村发展行动计划（2022—2025年）》',
      en: 'Repost: ten departments issue the Action Plan for Digital Rural Development (2022–2025)',
    },
    {
      zh: '十部门：中央网信办、农业农村部、国家发展改革委、工业和信息化部、科技部、住房和城乡建设部、商务部、市场监管总局、广电总局、国家乡村振兴局。',
      en: 'The ten: CAC, MARA, NDRC, MIIT, and the ministries and administrations of science and technology, housing, commerce, market regulation, radio and television, and rural revitalization.',
    },
  ),
  page(
    'AP22c',
    null,
    null,
    'medium',
    {
      zh: '百科页面（newton.com.tw 60007667）：行动计划的8项行动',
      en: 'Encyclopaedia page (newton.com.tw 60007667): the eight actions of the Action Plan',
    },
    { zh: '任务数未经核实。', en: 'The number of its tasks was not verified.' },
  ),
  page('R-informatization', 'http://mtapple.com/202208/15/202259.html', null, 'medium', {
    zh: '“十四五”全国农业农村信息化发展规划的报道',
    en: 'Report on the 14th Five-Year Plan for agricultural and rural informatization',
  }),
  page(
    'R-smart-plan',
    null,
    '2024-11-06',
    'medium',
    {
      zh: '中国网（繁体版）：《全国智慧农业行动计划（2024—2028年）》',
      en: 'China.com.cn (traditional-script edition): National Smart Agriculture Action Plan (2024–2028)',
    },
    {
      zh: '计划日期为2024年10月23日；网页地址所见为 big5.china.com.cn … 2024_11/06/4466419，不完整。',
      en: 'The plan is of 23 October 2024; the address was seen as big5.china.com.cn … 2024_11/06/4466419, not in full.',
    },
  ),
  page('R-smart-opinion', 'http://gdcenn.cn/a/202410/654489.html', null, 'medium', {
    zh: '关于大力发展智慧农业的指导意见的报道',
    en: 'Report on the guiding opinion on developing smart agriculture',
  }),
  page('R-multifunction', 'https://app.bjtitle.com/8816/newshow.php?newsid=6037391', null, 'medium', {
    zh: '农业农村部关于拓展农业多种功能的指导意见的报道',
    en: 'Report on the MARA opinion on the multiple functions of agriculture',
  }),
  page('R-digital-agriculture', null, null, 'low', {
    zh: '一个未署名的公开数据集中的《数字农业农村发展规划（2019—2025年）》目标表',
    en: 'Target table of the Digital Agriculture and Rural Areas Plan (2019–2025) in an unnamed public data set',
  }),
  page('R-pilots', 'http://gsdjw.com/news/cj/424255.html', null, 'medium', {
    zh: '第二批国家数字乡村试点的报道（2024年3月）',
    en: 'Report on the second batch of national digital-village pilots, March 2024',
  }),
];
