/** Rural broadband access users and the reach of 5G among villages. */
import type { Statistic } from '../model';
import { copyAt, figure, notFound } from './figure';

const miit = { zh: '工业和信息化部', en: 'MIIT' };
const chinaReport2022 = {
  zh: '《中国数字乡村发展报告（2022年）》',
  en: 'China Digital Rural Development Report (2022)',
};
const garbled = {
  zh: '引文由乱码繁体转写。',
  en: 'The quote is converted from garbled traditional characters.',
};

export const networkStatistics: readonly Statistic[] = [
  figure('rural_broadband_users', '2020-12', 142_000_000, {
    publisher: {
      zh: '工业和信息化部，见于农业农村部规划',
      en: 'MIIT, as given in a plan of the Ministry of Agriculture and Rural Affairs',
    },
    url: 'https://www.fx361.cc/page/2022/1227/13600625.shtml',
    gist: { zh: '1.42亿户', en: '142 million' },
    confidence: 'medium',
  }),
  figure('rural_broadband_users', '2021-12', 158_000_000, {
    publisher: { zh: '工业和信息化部（人民日报）', en: "MIIT, via People's Daily" },
    url: 'http://m.scorrum.com/zixun/202202/08/570316.shtml',
    gist: {
      zh: '1.58亿户，净增1581万户，增长11%',
      en: '158 million, up by 15.81 million (11%)',
    },
    confidence: 'high',
  }),
  figure('rural_broadband_users', '2022-12', 176_000_000, {
    publisher: {
      zh: '工业和信息化部2022年通信业统计公报（C114）',
      en: 'MIIT communications bulletin for 2022, via C114',
    },
    url: 'http://baidu.baiduer.com.cn/amber/2023/0120/26716.html',
    quote: '截至2022年底,全国农村宽带用户总数达1.76亿户,全年净增1862万户,比上年增长11.8%',
    confidence: 'high',
    note: {
      zh: '另有页面给出精确数17632万户（https://www.huaon.com/channel/chinadata/889618.html）。',
      en: 'Another page gives the exact count, 176.32 million (https://www.huaon.com/channel/chinadata/889618.html).',
    },
  }),
  notFound('rural_broadband_users', '2023-12', miit),
  figure('rural_broadband_users', '2024-06', 196_560_000, {
    publisher: miit,
    url: 'http://lwxqpzq.cn/info/infoview214244.htm',
    gist: { zh: '19656万户，增长7.3%', en: '196.56 million, up 7.3%' },
    confidence: 'medium',
  }),
  notFound('rural_broadband_users', '2024-12', miit),
  figure('rural_broadband_users', '2026-01', 200_000_000, {
    bound: 'more than',
    publisher: { zh: '央视2026年2月1日', en: 'CCTV, 1 February 2026' },
    url: 'http://www.shushuxiu.com/news/guonei/2026-02-01/1851207.html',
    quote: '我国农村宽带接入用户已超过2亿户',
    confidence: 'medium',
    note: {
      zh: '报道未写明时点；按报道前一个月存放。',
      en: 'The report names no date; it is kept under the month before it.',
    },
  }),

  figure('villages_5g', '2021-12', 0.99, {
    bound: 'more than',
    publisher: {
      zh: '《数字中国发展报告（2021年）》（人民日报2022年8月2日）',
      en: "Digital China Development Report (2021), via People's Daily 2 August 2022",
    },
    url: 'http://www.legaldaily.com.cn/IT/content/2022-08/03/content_8762912.html',
    quote: '行政村、脱贫村通宽带率达100%,行政村通光纤、通4G比例均超过99%',
    confidence: 'high',
    note: {
      zh: '说的是光纤和4G，不是5G；与“98%以上的村没有5G和千兆光网”的说法相抵触。',
      en: 'This is fibre and 4G, not 5G. It contradicts the sentence that more than 98 percent of villages have no 5G and gigabit fibre.',
    },
    comparable: false,
  }),
  figure('villages_5g', '2022-07', 0.96, {
    publisher: {
      zh: '工业和信息化部2022年8月19日新闻发布会',
      en: 'MIIT press conference, 19 August 2022',
    },
    url: null,
    quote: '所有地级市城区、县城城区和96%的乡镇镇区实现5G网络覆盖',
    confidence: 'medium',
    note: {
      zh: '说的是乡镇镇区，不是行政村。网页地址不详。',
      en: 'This is township centres, not administrative villages. The address of the page is not known.',
    },
    comparable: false,
  }),
  figure('villages_5g', '2022-12', null, {
    publisher: chinaReport2022,
    url: 'https://mp.weixin.qq.com/s?__biz=MzA5MzE5MDAzOA==&mid=2664177336&idx=2',
    quote: '截至2022年底,5G网络覆盖所有县城城区,实现“村村通宽带”“县县通5G”',
    confidence: 'high',
    note: {
      zh: '说的是县城城区，没有给出行政村比例。',
      en: 'This is county seats; no share of administrative villages is given.',
    },
    comparable: false,
  }),
  figure('villages_5g', '2023-12', 0.8, {
    bound: 'more than',
    publisher: { zh: '新华社（转载）', en: 'Xinhua (copy)' },
    url: null,
    gist: { zh: '超过80%的行政村', en: 'Over 80% of administrative villages' },
    confidence: 'low',
    note: copyAt('urin79.com'),
  }),
  figure('villages_5g', '2024-07', 0.9, {
    bound: 'more than',
    publisher: {
      zh: '农业农村部部长韩俊2024年7月24日（中新社）',
      en: 'Han Jun, Minister of Agriculture and Rural Affairs, 24 July 2024, via China News Service',
    },
    url: 'https://wuwenjie.xyz/wordpress/archives/74266',
    gist: { zh: '超过90%', en: 'Over 90%' },
    confidence: 'medium',
  }),
  figure('villages_5g', '2025-12', 0.95, {
    publisher: {
      zh: '央视2026年2月1日、工人日报2026年2月7日',
      en: "CCTV, 1 February 2026; Workers' Daily, 7 February 2026",
    },
    url: 'http://www.shushuxiu.com/news/guonei/2026-02-01/1851207.html',
    quote: '全国所有乡镇及95%的行政村实现5G网络通达',
    confidence: 'high',
    note: garbled,
  }),
];
