/** Discrepancies in and between the project's source documents. */
import type { Discrepancy } from '../model';

export const discrepanciesInDocuments: readonly Discrepancy[] = [
  {
    id: 'd1',
    subject: {
      zh: '2024年农村互联网普及率：一处英文写“increase by 2%”，另一处写“2 percentage points”，中文为“2个百分点”；德文版人民网也写成“zwei Prozent”。',
      en: 'Rural internet 2024: one English report has "increase by 2%", another "2 percentage points", the Chinese 2个百分点; the German People\'s Daily has "zwei Prozent".',
    },
    use: {
      zh: '按2个百分点（0.02）存放，是提升幅度，不是水平，也不是2%的增长。',
      en: 'Kept as 2 percentage points (0.02): a change, neither a level nor growth of 2%.',
    },
    sources: ['s000', 's001', 's004', 'W24a'],
    touches: ['2024-g4', 'internet_penetration_increase'],
  },
  {
    id: 'd2',
    subject: {
      zh: '6300亿元折美元：一处为978亿（折合1美元6.44元），新华社为886.7亿（7.105元）；另有英文摘要把2023年的5800亿元折为约820亿。',
      en: '630 billion yuan in dollars: 97.8 billion in one report (6.44 yuan to the dollar), 88.67 billion in Xinhua (7.105); another summary gives 580 billion yuan for 2023 as about 82 billion.',
    },
    use: {
      zh: '只显示人民币；确需美元时用新华社的数。',
      en: "Only yuan are shown; where dollars are needed, Xinhua's figure.",
    },
    sources: ['s000', 'W24a', 'W23i'],
    touches: ['2024-g5', '2023-g6'],
  },
  {
    id: 'd3',
    subject: {
      zh: '一篇评论称“全国98%以上的村没有5G和千兆光网”；同期官方数据是行政村通光纤、通4G比例均超过99%。可能是误译，也可能说的是千兆网，未找到中文原文。',
      en: 'A comment says that more than 98 percent of villages have no access to 5G and the gigabit fibre network; official figures of the time say that more than 99% of villages have fibre and 4G. It may be a mistranslation or a claim about gigabit networks; the Chinese was not found.',
    },
    use: { zh: '不用作基期数据。', en: 'Not used as a baseline.' },
    sources: ['s003'],
    touches: ['villages_5g', 'rural_5g_coverage', 'villages_5g@2021-12'],
  },
  {
    id: 'd4',
    subject: {
      zh: '同一篇评论把2022—2025年的计划称为“五年”计划和“数字经济”计划。',
      en: 'The same comment calls the plan of 2022–2025 a "five-year" plan and one for the "digital economy".',
    },
    use: {
      zh: '该计划为《数字乡村发展行动计划（2022—2025年）》，跨四年。',
      en: 'It is the Action Plan for Digital Rural Development (2022–2025) and spans four years.',
    },
    sources: ['s003', 'AP22a'],
    touches: ['comment-2022-1', 'ap-2023-1', 'ap-2025-1'],
  },
  {
    id: 'd5',
    subject: {
      zh: '标题：一处英文写“by 2024”，原文“2024年”是“2024年的”。',
      en: 'Title: one English report has "by 2024"; 2024年 means "for 2024".',
    },
    use: {
      zh: '英文标题写“in 2024”，目标期限为2024年12月31日。',
      en: 'The English title says "in 2024"; the goals are due by 31 December 2024.',
    },
    sources: ['s000', 's001', 's004'],
    touches: ['2024'],
  },
  {
    id: 'd6',
    subject: {
      zh: '时态：英文译文把目标写成过去时（“exceeded 200 million”“exceeded 60%”）。',
      en: 'Tense: the translations put goals into the past ("exceeded 200 million", "exceeded 60%").',
    },
    use: {
      zh: '它们是年底要达到的目标，不是已取得的结果。',
      en: 'They are goals for the end of the year, not results.',
    },
    sources: ['s001', 's002'],
    touches: ['2022-g5', '2022-g6', '2022-g9', '2024-g3', '2024-g4', '2024-g5', '2024-g6'],
  },
  {
    id: 'd7',
    subject: {
      zh: '2022年英文译文一处把“十四五”译成“Tenth Five-Year Plan period”，别处译成“14th”。',
      en: 'The 2022 translation has "Tenth Five-Year Plan period" for 十四五 in one place and "14th" elsewhere.',
    },
    use: { zh: '应为“十四五”（第十四个五年规划）。', en: 'It is the 14th Five-Year Plan.' },
    sources: ['s002'],
    touches: ['2022', '2022-16.1'],
  },
  {
    id: 'd8',
    subject: {
      zh: '2022年英文译文把正式文本中的人名换成“Supreme Leader’s”；同一译文也见于垃圾网站。',
      en: 'The 2022 translation has "Supreme Leader’s" for the name in the official text; the same text also stands on a spam host.',
    },
    use: {
      zh: '只引用任务和目标部分，不引用该段；内容与多处转载的中文通知一致。',
      en: 'Only goals and tasks are quoted, not that passage; the content agrees with republished Chinese notices.',
    },
    sources: ['s002'],
    touches: ['2022'],
  },
  {
    id: 'd9',
    subject: {
      zh: '农村“三务”：一处译作“three affairs”，另一处译作“three tasks”。',
      en: '农村“三务”: "three affairs" in one report, "three tasks" in another.',
    },
    use: {
      zh: '指党务、村务、财务。',
      en: 'It means Party, village and financial affairs.',
    },
    sources: ['s000', 's001', 's004'],
    touches: ['2024-15'],
  },
  {
    id: 'd10',
    subject: {
      zh: '乡村数字健康：一处译作“digital health development”，另一处译作“healthy development of rural digital”。',
      en: '乡村数字健康: "digital health development" in one report, "healthy development of rural digital" in another.',
    },
    use: { zh: '指数字健康（医疗卫生）。', en: 'It is digital health.' },
    sources: ['s000', 's001', 's004'],
    touches: ['2024-19'],
  },
  {
    id: 'd11',
    subject: {
      zh: '农村智慧应急管理：一处译作“emergency management capabilities of rural wisdom”，另一处译作“rural smart emergency management”。',
      en: '农村智慧应急管理: "emergency management capabilities of rural wisdom" in one report, "rural smart emergency management" in another.',
    },
    use: { zh: '指智慧应急管理。', en: 'It is smart emergency management.' },
    sources: ['s000', 's001', 's004'],
    touches: ['2024-17'],
  },
  {
    id: 'd12',
    subject: {
      zh: '数字普惠金融：一处英文漏译“数字”。',
      en: '数字普惠金融: one report drops "digital" ("rural inclusive financial services").',
    },
    use: { zh: '为数字普惠金融。', en: 'It is digital inclusive finance.' },
    sources: ['s000', 's004'],
    touches: ['2024-20'],
  },
  {
    id: 'd13',
    subject: {
      zh: '乡村文化文物资源：一处译作“cultural and cultural relics”，另一处译作“cultural heritage”。',
      en: '乡村文化文物资源: "cultural and cultural relics" in one report, "cultural heritage" in another.',
    },
    use: {
      zh: '指文化资源和文物资源。',
      en: 'It means cultural resources and cultural relics.',
    },
    sources: ['s000', 's001', 's004'],
    touches: ['2024-13'],
  },
  {
    id: 'd14',
    subject: {
      zh: '文号：一处英文有“(ZF [2024] No. 1)”。',
      en: 'Document number: one report has "(ZF [2024] No. 1)".',
    },
    use: {
      zh: '“中发〔2024〕1号”是所依据的中央一号文件的文号，不是工作要点的文号；工作要点的文号未知。',
      en: '中发〔2024〕1号 is the number of the No. 1 central document that the Key Points rest on; their own number is not known.',
    },
    sources: ['s001', 's004'],
    touches: ['2024'],
  },
  {
    id: 'd15',
    subject: {
      zh: '发文单位的英文名各不相同（如“Central Network Information Office”“Central Cyberspace Office”“National Rural Revitalization Bureau”）；一处摘要未写9个方面28项任务。',
      en: 'The issuers\' English names vary ("Central Network Information Office", "Central Cyberspace Office", "National Rural Revitalization Bureau"); one summary leaves out the count of 9 aspects and 28 tasks.',
    },
    use: {
      zh: '中文名以原文为准，英文名统一使用通行译名。',
      en: 'Chinese names as in the original; one usual English name for each.',
    },
    sources: ['s000', 's001', 's002', 's004'],
    touches: ['2022', '2023', '2024', '2025'],
  },
];
