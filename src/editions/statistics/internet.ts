/** Rural internet penetration and rural internet users, as CNNIC publishes them every half year. */
import type { Statistic } from '../model';
import { cnnic, copyAt, figure } from './figure';

export const internetStatistics: readonly Statistic[] = [
  figure('rural_internet_penetration', '2018-12', 0.384, {
    publisher: {
      zh: '中国互联网络信息中心，见于《数字农业农村发展规划（2019—2025年）》的基期值',
      en: 'CNNIC, as the baseline in the Digital Agriculture and Rural Areas Plan (2019–2025)',
    },
    url: null,
    gist: { zh: '规划表：38.4%（2018年）到70%（2025年）', en: 'Plan table: 38.4% (2018) to 70% (2025)' },
    confidence: 'low',
    note: { zh: '见于一个未署名的公开数据集。', en: 'Read in an unnamed public data set.' },
  }),
  figure('rural_internet_penetration', '2020-03', 0.462, {
    publisher: cnnic(45, { zh: '人民日报2020年7月29日', en: "People's Daily 29 July 2020" }),
    url: null,
    gist: { zh: '2020年3月农村地区互联网普及率46.2%', en: 'Rural internet penetration 46.2% in March 2020' },
    confidence: 'medium',
    note: copyAt('www-699289.com'),
  }),
  figure('rural_internet_penetration', '2020-06', 0.523, {
    publisher: cnnic(46),
    url: 'https://m.xinnet.com/mweb/64/367170.html',
    quote: '农村地区互联网普及率为52.3%,较2020年3月提升6.1个百分点',
    confidence: 'high',
  }),
  figure('rural_internet_penetration', '2020-12', 0.559, {
    publisher: cnnic(47),
    url: 'https://www.fx361.cc/page/2022/1227/13600625.shtml',
    gist: {
      zh: '55.9%，也可由57.6%减1.7个百分点得出',
      en: '55.9%; also implied by 57.6% less 1.7 points',
    },
    confidence: 'high',
  }),
  figure('rural_internet_penetration', '2021-06', 0.592, {
    publisher: cnnic(48, { zh: '人民网2021年10月22日', en: "People's Daily Online 22 October 2021" }),
    url: 'http://en.people.cn/n3/2021/1022/c90000-9910604.html',
    gist: { zh: '农村普及率59.2%', en: 'Rural penetration 59.2 percent' },
    confidence: 'high',
  }),
  figure('rural_internet_penetration', '2021-12', 0.576, {
    publisher: cnnic(49),
    url: 'http://qitoo.com.cn/zixun/11282.html',
    quote: '农村地区互联网普及率为57.6%,较2020年12月提升1.7个百分点',
    confidence: 'high',
    note: {
      zh: '低于2021年6月的数值：半年序列并非逐期上升，务必标明月份。',
      en: 'Lower than in June 2021: the half-yearly series does not rise throughout, so the month must always be shown.',
    },
  }),
  figure('rural_internet_penetration', '2022-06', 0.588, {
    publisher: cnnic(50),
    url: 'http://xgmlfb.com/post/43/153045',
    gist: { zh: '2022年6月58.8%', en: '58.8% in June 2022' },
    confidence: 'medium',
  }),
  figure('rural_internet_penetration', '2022-12', 0.619, {
    publisher: cnnic(51),
    url: 'http://m.jrlcb.cn/p/137904.html',
    quote: '農村地區互聯網普及率為61.9%,較2021年12月提升4.3個百分點',
    confidence: 'high',
  }),
  figure('rural_internet_penetration', '2023-12', 0.665, {
    publisher: cnnic(53, { zh: '中国新闻社', en: 'China News Service' }),
    url: 'http://www.br-cn.com/static/content/news/ch_news/2024-03-23/1221110666473014022.html',
    quote: '截至2023年12月,农村地区互联网普及率为66.5%,较2022年12月提升4.6个百分点',
    confidence: 'high',
  }),
  figure('rural_internet_penetration', '2024-12', 0.656, {
    suffix: 'ed0603',
    publisher: cnnic(55, { zh: '经济日报2025年6月3日', en: 'Economic Daily 3 June 2025' }),
    url: 'https://reportify.ai/tags/concept?tagValue=%E4%B9%A1%E6%9D%91%E6%95%B0%E5%AD%97%E6%B2%BB%E7%90%86',
    gist: {
      zh: '农村互联网普及率65.6%，总规模3.13亿',
      en: 'Rural internet penetration 65.6%, 313 million users in all',
    },
    confidence: 'medium',
    conflict: 'rip-2024-12',
  }),
  figure('rural_internet_penetration', '2024-12', 0.674, {
    suffix: 'ed0606',
    publisher: cnnic(55, { zh: '经济日报2025年6月6日', en: 'Economic Daily 6 June 2025' }),
    url: 'https://reportify.ai/news/1128605900668538880',
    gist: { zh: '农村互联网普及率67.4%', en: 'Rural internet penetration 67.4%' },
    confidence: 'medium',
    conflict: 'rip-2024-12',
  }),
  figure('rural_internet_penetration', '2024-12', 0.673, {
    suffix: 'derived',
    publisher: {
      zh: '推算：2025年6月69.2%减1.9个百分点',
      en: 'Derived: 69.2% in June 2025 less 1.9 points',
    },
    url: null,
    gist: {
      zh: '由“较2024年12月提升1.9个百分点”推出',
      en: 'Implied by "+1.9 points" over December 2024',
    },
    confidence: 'medium',
    conflict: 'rip-2024-12',
  }),
  figure('rural_internet_penetration', '2025-06', 0.692, {
    publisher: cnnic(56),
    url: 'http://blbfxcl.com/rdzx/296.html',
    gist: {
      zh: '69.2%，较2024年12月提升1.9个百分点；农村网民3.22亿',
      en: '69.2%, up 1.9 points on December 2024; 322 million rural users',
    },
    confidence: 'high',
  }),
  figure('rural_internet_penetration', '2025-12', 0.69, {
    bound: 'more than',
    publisher: { zh: '央视2026年2月1日', en: 'CCTV, 1 February 2026' },
    url: 'http://www.shushuxiu.com/news/guonei/2026-02-01/1851207.html',
    quote: '我国农村宽带接入用户已超过2亿户,农村互联网普及率超过69%',
    confidence: 'medium',
    note: {
      zh: '引文由乱码繁体转写。69.5%只见于一个未署名的数据集，未采用。',
      en: 'The quote is converted from garbled traditional characters. 69.5% appears only in an unnamed data set and is not used.',
    },
  }),
  figure('rural_netizens', '2021-12', 284_000_000, {
    publisher: cnnic(49),
    url: 'https://chuangxin.chinadaily.com.cn/a/202202/28/WS621d8419a3107be497a08619.html',
    quote: '我国农村网民规模已达2.84亿,农村地区互联网普及率为57.6%',
    confidence: 'high',
  }),
  figure('rural_netizens', '2022-12', 308_000_000, {
    publisher: cnnic(51),
    url: 'http://m.jrlcb.cn/p/137904.html',
    quote: '農村網民規模為3.08億,較2021年12月增長2371萬',
    confidence: 'high',
  }),
  figure('rural_netizens', '2023-12', 326_000_000, {
    publisher: cnnic(53),
    url: 'http://www.br-cn.com/static/content/news/ch_news/2024-03-23/1221110666473014022.html',
    gist: { zh: '3.26亿', en: '326 million' },
    confidence: 'high',
  }),
  figure('rural_netizens', '2024-12', 313_000_000, {
    publisher: cnnic(55, { zh: 'Solidot 2025年1月19日', en: 'Solidot 19 January 2025' }),
    url: 'https://www.solidot.org/story?sid=80366',
    quote: '农村网民规模达 3.13 亿人,占网民整体的 28.2%',
    confidence: 'high',
    note: { zh: '少于上年同期。', en: 'Fewer than a year before.' },
  }),
  figure('rural_netizens', '2025-06', 322_000_000, {
    publisher: cnnic(56),
    url: 'http://blbfxcl.com/rdzx/296.html',
    gist: { zh: '3.22亿', en: '322 million' },
    confidence: 'high',
  }),
];
