/**
 * What the editions stand beside: the Action Plan 2022–2025, related targets of other plans, and the context of early
 * 2022. None of it is part of the Key Points.
 */
import type { Confidence, ReferenceGoal, Words } from './model';

const actionPlan: Words = {
  zh: '《数字乡村发展行动计划（2022—2025年）》',
  en: 'Action Plan for Digital Rural Development (2022–2025)',
};
const informatizationPlan: Words = {
  zh: '《“十四五”全国农业农村信息化发展规划》',
  en: '14th Five-Year Plan for agricultural and rural informatization (MARA)',
};
const smartAgriculturePlan: Words = {
  zh: '《全国智慧农业行动计划（2024—2028年）》',
  en: 'National Smart Agriculture Action Plan (2024–2028)',
};
const smartAgricultureOpinion: Words = {
  zh: '《关于大力发展智慧农业的指导意见》',
  en: 'Guiding opinion on developing smart agriculture (MARA)',
};
const comment: Words = {
  zh: '中国日报评论（2022年2月16日）',
  en: 'China Daily comment, 16 February 2022',
};

type Target = Pick<ReferenceGoal, 'value' | 'unit' | 'indicator'>;
const inWords: Target = { value: null, unit: null, indicator: null };

/** A goal of the Action Plan: the exact words of its summary, and our English. */
function planGoal(
  id: string,
  year: 2023 | 2025,
  zh: string,
  en: string,
  indicator: ReferenceGoal['indicator'] = null,
): ReferenceGoal {
  return {
    id,
    document: actionPlan,
    year,
    wording: { zh, en },
    quote: { source: 'AP22a', language: 'zh', words: zh },
    value: null,
    unit: null,
    indicator,
    source: 'AP22a',
    confidence: 'high',
  };
}

/** A target of another plan, of which only the content was kept. */
function related(
  id: string,
  document: Words,
  year: number,
  wording: Words,
  source: string,
  target: Target,
  confidence: Confidence = 'medium',
): ReferenceGoal {
  return { id, document, year, wording, quote: null, ...target, source, confidence };
}

/** What the comment says: its exact words, and our Chinese. */
function context(id: string, zh: string, words: string): ReferenceGoal {
  return {
    id,
    document: comment,
    year: null,
    wording: { zh, en: words },
    quote: { source: 's003', language: 'en', words },
    ...inWords,
    source: 's003',
    confidence: 'medium',
  };
}

const informatization = (value: number): Target => ({
  value,
  unit: 'fraction',
  indicator: 'production_informatization',
});
const retail = (value: number): Target => ({ value, unit: 'yuan', indicator: 'agri_online_retail' });

export const references: readonly ReferenceGoal[] = [
  planGoal(
    'ap-2023-1',
    2023,
    '数字乡村发展取得阶段性进展',
    'Digital rural development makes progress of a first stage',
  ),
  planGoal(
    'ap-2023-2',
    2023,
    '网络帮扶成效得到进一步巩固提升',
    'The results of online assistance are further consolidated and improved',
  ),
  planGoal(
    'ap-2023-3',
    2023,
    '农村互联网普及率和网络质量明显提高',
    'Rural internet penetration and network quality rise markedly',
    'internet_penetration',
  ),
  planGoal(
    'ap-2023-4',
    2023,
    '农业生产信息化水平稳步提升',
    'The informatization level of agricultural production rises steadily',
    'production_informatization',
  ),
  planGoal(
    'ap-2025-1',
    2025,
    '数字乡村发展取得重要进展',
    'Digital rural development makes important progress',
  ),
  planGoal(
    'ap-2025-2',
    2025,
    '乡村4G深化普及、5G创新应用',
    '4G reaches further through the countryside and 5G is put to new uses',
    'rural_5g_coverage',
  ),
  planGoal(
    'ap-2025-3',
    2025,
    '农业生产经营数字化转型明显加快',
    'The digital transformation of agricultural production and operation speeds up markedly',
  ),
  planGoal('ap-2025-4', 2025, '智慧农业建设取得初步成效', 'Smart agriculture shows first results'),
  planGoal(
    'ap-2025-5',
    2025,
    '培育形成一批叫得响、质量优、特色显的农村电商产品品牌',
    'A number of well-known, high-quality and distinctive rural e-commerce product brands have grown',
  ),
  planGoal('ap-2025-6', 2025, '乡村网络文化繁荣发展', 'Rural online culture flourishes'),
  planGoal(
    'ap-2025-7',
    2025,
    '乡村数字化治理体系日趋完善',
    'The system of rural digital governance becomes ever more complete',
  ),
  {
    id: 'ap-actions',
    document: actionPlan,
    year: null,
    wording: {
      zh: '8项行动：数字基础设施升级、智慧农业创新发展、新业态新模式发展、数字治理能力提升、乡村网络文化振兴、智慧绿色乡村打造、公共服务效能提升、网络帮扶拓展深化',
      en: 'Eight actions: upgrading digital infrastructure, innovative smart agriculture, new business forms and models, stronger digital governance, revival of rural online culture, smart green villages, more effective public services, wider and deeper online assistance',
    },
    quote: {
      source: 'AP22c',
      language: 'zh',
      words:
        '数字基础设施升级、智慧农业创新发展、新业态新模式发展、数字治理能力提升、乡村网络文化振兴、智慧绿色乡村打造、公共服务效能提升、网络帮扶拓展深化',
    },
    ...inWords,
    source: 'AP22c',
    confidence: 'medium',
  },
  related(
    'plan-informatization-2025-rate',
    informatizationPlan,
    2025,
    {
      zh: '到2025年农业生产信息化率达到27%',
      en: 'Informatization rate of agricultural production 27% by 2025',
    },
    'R-informatization',
    informatization(0.27),
  ),
  related(
    'plan-informatization-2025-retail',
    informatizationPlan,
    2025,
    {
      zh: '到2025年农产品网络零售额超过8000亿元（农业农村部口径，勿与商务部序列混用）',
      en: 'Online retail sales of agricultural products above 800 billion yuan by 2025 (MARA basis: not to be mixed with the MOFCOM series)',
    },
    'R-informatization',
    retail(800_000_000_000),
  ),
  related(
    'plan-smart-2026',
    smartAgriculturePlan,
    2026,
    {
      zh: '到2026年底农业生产信息化率达到30%以上',
      en: 'Informatization rate of agricultural production at least 30% by the end of 2026',
    },
    'R-smart-plan',
    informatization(0.3),
  ),
  related(
    'plan-smart-2028',
    smartAgriculturePlan,
    2028,
    {
      zh: '到2028年底农业生产信息化率达到32%以上',
      en: 'Informatization rate of agricultural production at least 32% by the end of 2028',
    },
    'R-smart-plan',
    informatization(0.32),
  ),
  related(
    'plan-smart-2030',
    smartAgricultureOpinion,
    2030,
    {
      zh: '到2030年农业生产信息化率达到35%左右',
      en: 'Informatization rate of agricultural production about 35% by 2030',
    },
    'R-smart-opinion',
    informatization(0.35),
  ),
  related(
    'plan-smart-2035',
    smartAgricultureOpinion,
    2035,
    {
      zh: '到2035年农业生产信息化率达到40%以上',
      en: 'Informatization rate of agricultural production at least 40% by 2035',
    },
    'R-smart-opinion',
    informatization(0.4),
  ),
  related(
    'plan-multifunction-2025',
    {
      zh: '农业农村部关于拓展农业多种功能的指导意见',
      en: 'MARA guiding opinion on the multiple functions of agriculture',
    },
    2025,
    {
      zh: '到2025年农产品网络零售额达到1万亿元（农业农村部口径，勿与商务部序列混用）',
      en: 'Online retail sales of agricultural products 1 trillion yuan by 2025 (MARA basis: not to be mixed with the MOFCOM series)',
    },
    'R-multifunction',
    retail(1_000_000_000_000),
  ),
  related(
    'plan-digital-agriculture-2025',
    {
      zh: '《数字农业农村发展规划（2019—2025年）》',
      en: 'Digital Agriculture and Rural Areas Plan (2019–2025)',
    },
    2025,
    {
      zh: '农村互联网普及率由38.4%（2018年）提高到70%（2025年）',
      en: 'Rural internet penetration from 38.4% (2018) to 70% (2025)',
    },
    'R-digital-agriculture',
    { value: 0.7, unit: 'fraction', indicator: 'internet_penetration' },
    'low',
  ),
  related(
    'pilots-2026',
    {
      zh: '第二批国家数字乡村试点（2024年3月，11部门）',
      en: 'Second batch of national digital-village pilots (March 2024, 11 departments)',
    },
    2026,
    { zh: '试点目标期限为2026年底', en: 'The goals of the pilots are due at the end of 2026' },
    'R-pilots',
    inWords,
  ),
  context(
    'comment-2022-1',
    '中央有关部门近日印发五年（2022—2025年）行动计划，发展农村数字经济，通过统筹规划协调促进城乡融合发展。',
    "China's central authorities recently issued a five-year (2022-25) action plan for developing the digital economy in rural areas and promoting integrated urban-rural development through overall planning and coordination.",
  ),
  context(
    'comment-2022-2',
    '农村物流配送体系和网络销售体系仍需完善。',
    'The rural logistics distribution system and network sales system still need to be improved.',
  ),
  context(
    'comment-2022-3',
    '应加快优化升级农村信息基础设施，推进公路、电网、水网等传统基础设施数字化改造。',
    'China should accelerate the optimization and upgrading of rural information infrastructure and promote digital transformation of traditional infrastructure such as roads, power grids and water networks.',
  ),
  context(
    'comment-2022-4',
    '应创新农村流通服务体系，增加农村邮政快递网点，加快建设智慧物流配送中心。',
    'Efforts should be made to innovate the rural distribution service system, increase postal and express delivery outlets in rural areas, and speed up the establishment of smart logistics distribution centers.',
  ),
];
