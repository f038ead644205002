/** Public pages about one edition: the number in the id is its year. */
import type { Source } from '../model';
import { page } from './page';

export const editionPages: readonly Source[] = [
  page('W22a', 'http://yolkfinance.com/zixun/2022/0420/48737.html', '2022-04-20', 'high', {
    zh: '转载中央网信办通知（2022年）：发文单位、目标、10个方面30项任务、任务1—13标题',
    en: 'Republished CAC notice (2022): issuers, goals, 10 aspects and 30 tasks, titles of tasks 1–13',
  }),
  page('W22b', 'https://kuaibao.lzzcloud.net/news_info/891241.html', null, 'high', {
    zh: '转载中央网信办通知（2022年）：发文单位、依据、目标、任务1—8标题',
    en: 'Republished CAC notice (2022): issuers, basis, goals, titles of tasks 1–8',
  }),
  page('W22c', 'http://m.niuhua.sosol.com.cn/yejie/2022/0420/5582.html', '2022-04-20', 'high', {
    zh: '南方财经（2022年4月20日），注明来自中央网信办网站',
    en: 'Southern Finance, 20 April 2022, crediting the CAC website',
  }),
  page('W22d', 'https://m.zjtcn.com/news/4644577.html', '2022-05-10', 'high', {
    zh: '中国电子报（2022年5月10日）：10个方面标题，任务5、6部分原文',
    en: 'China Electronics News, 10 May 2022: titles of all 10 aspects and part of tasks 5 and 6',
  }),
  page(
    'W22e',
    'https://cvxo2233.com/a/73843.html',
    null,
    'low',
    {
      zh: '中新社报道的同义词改写本：仅用于还原任务14—20标题',
      en: 'Synonym-spun copy of a China News Service report: used only to reconstruct the titles of tasks 14–20',
    },
    {
      zh: '网页把原文的词换成了近义词，不能直接引用。',
      en: 'The page swaps words for near synonyms, so it cannot be quoted as it stands.',
    },
  ),
  page('W22f', 'https://scholarmate.com/S/EwyNQi', null, 'medium', {
    zh: '期刊摘要：2022年4月由五部门联合印发',
    en: 'Journal abstract: issued jointly in April 2022 by the five bodies',
  }),

  page(
    'W23a',
    'http://paper.people.com.cn/rmrb/html/2023-04/18/nw.D110000renmrb_20230418_5-04.htm',
    '2023-04-18',
    'high',
    {
      zh: '人民日报（2023年4月18日）：发文单位和全部目标',
      en: "People's Daily, 18 April 2023: issuers and all goals",
    },
  ),
  page('W23b', 'http://dzb.cinn.cn/shtml/zggyb/20230418/114113.shtml', '2023-04-18', 'high', {
    zh: '中国工业报（2023年4月18日）：10个方面26项任务，方面1、2、4的任务',
    en: 'China Industry News, 18 April 2023: 10 aspects and 26 tasks; the tasks of aspects 1, 2 and 4',
  }),
  page('W23c', 'http://leader-ct.com/archives/1765', null, 'high', {
    zh: '转载中央网信办通知（2023年）：依据、目标、方面1—4（未完）',
    en: 'Republished CAC notice (2023): basis, goals, aspects 1–4 (cut off)',
  }),
  page('W23d', 'https://huataizx.com/rx-news-details-267.html', null, 'high', {
    zh: '转载2023年全文；所读到的开头止于任务1',
    en: 'Republished full text of 2023; the opening that was read ends at task 1',
  }),
  page('W23e', 'http://xldjsj.com/news/detail/146691.html', null, 'medium', {
    zh: '化工仪器行业网站，引用方面1、2的举措',
    en: 'Chemical-instrument trade site quoting measures of aspects 1 and 2',
  }),
  page(
    'W23f',
    'https://newton.com.tw/wiki/2023%E5%B9%B4%E6%95%B8%E5%AD%97%E9%84%89%E6%9D%91%E7%99%BC%E5%B1%95%E5%B7%A5%E4%BD%9C%E8%A6%81%E9%BB%9E/62885537',
    null,
    'medium',
    {
      zh: '百科页面，据称载有2023年全文；只读到开头',
      en: 'Encyclopaedia page said to hold the full text of 2023; only the opening was read',
    },
  ),
  page('W23g', 'https://finethk.com/newscenter/news_content/64377410bde0b30bd8572320', '2023-04-13', 'high', {
    zh: '财华社：“4月13日，中央网信办等五部门印发”；目标',
    en: 'Finet: issued by five departments on 13 April; goals',
  }),
  page(
    'W23h',
    'https://dirittocinese.com/2023/05/29/pubblicati-i-punti-chiave-per-lo-sviluppo-di-aree-rurali-digitali-nel-2023/',
    '2023-05-29',
    'medium',
    { zh: '2023年工作要点意大利文摘要', en: 'Italian summary of the 2023 Key Points' },
  ),
  page(
    'W23i',
    'https://chinadevelopmentbrief.org/reports/plan-to-bring-digitalization-to-rural-areas-released/',
    null,
    'medium',
    {
      zh: '中国发展简报：2023年工作要点英文摘要',
      en: 'China Development Brief: English summary of the 2023 Key Points',
    },
  ),

  page('W24a', 'http://en.people.cn/n3/2024/0516/c90000-20170298.html', '2024-05-15', 'high', {
    zh: '新华社英文报道（2024年5月15日）',
    en: 'Xinhua English report, 15 May 2024',
  }),
  page('W24b', 'http://broadcast.hczyw.com/2024/0517/30178.html', '2024-05-17', 'high', {
    zh: '慧聪广电网（2024年5月17日），注明来自中央网信办：网络和文化方面的举措',
    en: 'HC360 broadcasting trade site, 17 May 2024, crediting CAC: measures on networks and culture',
  }),
  page(
    'W24c',
    'http://cargogcs.com/news/gongsidongtai/222.html',
    null,
    'medium',
    {
      zh: '企业网站，转载智慧农业和冷链的语句',
      en: 'Company site reproducing the sentences on smart agriculture and cold chains',
    },
    { zh: '有扫描错字，未注明来源。', en: 'Has scan errors and does not name its source.' },
  ),
  page('W24d', 'https://it.caigou2003.com/web/news/20240520/844872448863109120.html', '2024-05-20', 'high', {
    zh: '政府采购信息网（2024年5月20日），转载中央网信办摘要',
    en: 'Government-procurement site, 20 May 2024, repeating the CAC summary',
  }),

  page('W25a', 'https://www.cs.com.cn/xwzx/hg/202505/t20250513_6491127.html', '2025-05-13', 'high', {
    zh: '新华社（2025年5月13日）：发文单位、9个方面、目标',
    en: 'Xinhua, 13 May 2025: issuers, 9 aspects, goals',
  }),
  page('W25b', 'http://www.mxjcsc.cn/2025/0514/726558.shtml', '2025-05-14', 'high', {
    zh: '经济观察报（2025年5月14日）：方面、任务、两条举措原文',
    en: 'Economic Observer, 14 May 2025: aspects, tasks and two quoted measures',
  }),
  page(
    'W25c',
    'https://reportify.ai/tags/concept?tagValue=%E4%B9%A1%E6%9D%91%E6%95%B0%E5%AD%97%E6%B2%BB%E7%90%86',
    '2025-06-03',
    'medium',
    { zh: '经济日报（2025年6月3日）中文摘录', en: 'Economic Daily, 3 June 2025 (Chinese extract)' },
  ),
  page('W25d', 'https://www.eco.gov.cn/news_info/59347.html', '2025-05-14', 'high', {
    zh: '转载中央网信办通知（2025年5月14日）：目标，方面1—6及其全部任务',
    en: 'Republished CAC notice, 14 May 2025: goals, aspects 1–6 with all their tasks',
  }),
  page(
    'W25e',
    'https://reportify.ai/tags/concept?tagValue=%E6%B6%89%E5%86%9C%E6%95%B0%E6%8D%AE%E5%BC%80%E5%8F%91%E5%88%A9%E7%94%A8',
    '2025-06-03',
    'medium',
    { zh: '经济日报（2025年6月3日）英文摘要', en: 'Economic Daily, 3 June 2025 (English summary)' },
  ),
  page('W25f', 'http://lishui.baitongwang.com/songyangxian/2025/0518/42759.html', '2025-05-18', 'high', {
    zh: '转载人民邮电报（2025年5月18日）：依据、目标、方面1—4',
    en: "Copy of People's Posts and Telecommunications News, 18 May 2025: basis, goals, aspects 1–4",
  }),
  page('W25g', 'https://www.upexpert.cn/archives/1701.html', null, 'low', {
    zh: '2025年英文机器译文；只读到开头',
    en: 'English machine translation of 2025; only the opening was read',
  }),
];
