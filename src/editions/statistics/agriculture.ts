/** Online retail sales of agricultural products, and the informatization rate of agricultural production. */
import type { Statistic } from '../model';
import { copyAt, figure } from './figure';

const mofcom = { zh: '商务部', en: 'Ministry of Commerce (MOFCOM)' };

export const agricultureStatistics: readonly Statistic[] = [
  figure('agri_online_retail', '2020', 415_890_000_000, {
    publisher: mofcom,
    url: null,
    gist: { zh: '4158.9亿元，增长26.2%', en: '415.89 billion yuan, up 26.2%' },
    confidence: 'medium',
    note: {
      zh: '见于app.bjtitle.com转载的2021年报告，网页地址不详。',
      en: 'Read in a 2021 report on app.bjtitle.com; the address of the page is not known.',
    },
  }),
  figure('agri_online_retail', '2021', 422_100_000_000, {
    suffix: 'mofcom',
    publisher: { zh: '商务部（国务院报告）', en: 'MOFCOM, in a State Council report' },
    url: 'https://mp.weixin.qq.com/s?__biz=MzA5MzE5MDAzOA==&mid=2664169431&idx=1',
    quote: '2021年全国农产品网络零售额达4221亿元',
    confidence: 'high',
    note: {
      zh: '公布增速2.8%（http://zgxczx.cn/content_46121.html），按水平值计算为1.5%。',
      en: 'The published growth is 2.8% (http://zgxczx.cn/content_46121.html); the levels give 1.5%.',
    },
    conflict: 'aor-2021',
  }),
  figure('agri_online_retail', '2021', 626_500_000_000, {
    suffix: 'mara',
    publisher: {
      zh: '农业农村部信息中心',
      en: 'Information Center of the Ministry of Agriculture and Rural Affairs',
    },
    url: 'http://meb.com.cn/news/2022_09/28/9132.shtml',
    gist: { zh: '2021年6265亿元，口径不同', en: '626.5 billion yuan in 2021, on another basis' },
    confidence: 'medium',
    conflict: 'aor-2021',
    comparable: false,
  }),
  figure('agri_online_retail', '2022', 531_380_000_000, {
    publisher: mofcom,
    url: 'http://en.people.cn/n3/2023/0130/c90000-10201070.html',
    gist: { zh: '5313.8亿元，增长9.2%', en: '531.38 billion yuan, up 9.2%' },
    confidence: 'high',
    note: {
      zh: '公布增速9.2%，按水平值计算为25.9%：增速用的是调整后的基数，不可连乘。',
      en: 'The published growth is 9.2%, the levels give 25.9%: growth is on a revised base and must not be chained.',
    },
  }),
  figure('agri_online_retail', '2023', 587_030_000_000, {
    publisher: {
      zh: '商务部（人民日报2024年10月5日）',
      en: "MOFCOM, via People's Daily 5 October 2024",
    },
    url: null,
    gist: { zh: '5870.3亿元，增长12.5%', en: '587.03 billion yuan, up 12.5%' },
    confidence: 'medium',
    note: copyAt('markspestcontrol.com'),
  }),
  figure('agri_online_retail', '2024', 679_800_000_000, {
    publisher: mofcom,
    url: null,
    gist: {
      zh: '6798亿元，增长15.8%；与6798/5870.3相符',
      en: '679.8 billion yuan, up 15.8%; agrees with 6798/5870.3',
    },
    confidence: 'low',
    note: {
      zh: '只见于一个未署名的应用数据文件，未找到原始来源。',
      en: 'Read only in an unnamed application data file; no primary source was found.',
    },
  }),
  figure('agri_online_retail', '2025', 783_310_000_000, {
    publisher: { zh: '商务部2026年2月5日', en: 'MOFCOM, 5 February 2026' },
    url: 'http://japanese.china.org.cn/business/txt/2026-02/06/content_118320863.htm',
    quote:
      '2025年の農村オンライン小売額と農産物オンライン小売額はそれぞれ3兆元と7833億1千万元で、前年同期比でそれぞれ6.7%、9.9%の増加となった',
    confidence: 'high',
  }),

  figure('agri_production_informatization', '2019', 0.238, {
    publisher: {
      zh: '农业农村部（“农业生产数字化水平”）',
      en: 'Ministry of Agriculture and Rural Affairs (农业生产数字化水平)',
    },
    url: null,
    gist: { zh: '农业生产数字化水平23.8%', en: '23.8%' },
    confidence: 'medium',
    note: {
      zh: '名称不同，不是严格的同一口径。见于xncapp.cn，网页地址不详。',
      en: 'Another name, not strictly the same measure. Read on xncapp.cn; the address of the page is not known.',
    },
    comparable: false,
  }),
  figure('agri_production_informatization', '2020', 0.225, {
    publisher: {
      zh: '农业农村部《2021全国县域农业农村信息化发展水平评价报告》',
      en: 'MARA evaluation report on counties, 2021',
    },
    url: 'http://m.tmtdoc.com/news/d24153.html',
    quote: '2020年全國農業生產信息化水平為22.5%',
    confidence: 'high',
  }),
  figure('agri_production_informatization', '2021', 0.254, {
    publisher: {
      zh: '《中国数字乡村发展报告（2022年）》',
      en: 'China Digital Rural Development Report (2022)',
    },
    url: 'https://mp.weixin.qq.com/s?__biz=MzA5MzE5MDAzOA==&mid=2664177336&idx=2',
    quote: '从2022年试行开展的数字乡村发展水平评价结果看,智慧农业建设快速起步,农业生产信息化率提升至25.4%',
    confidence: 'high',
    note: {
      zh: '2022年的评价用的是2021年县域数据，且27.6%“较上年增长2.2个百分点”，故归入2021年；有的网页标为2022年。',
      en: 'The 2022 evaluation used county data of 2021, and 27.6% is "+2.2 points on the year before"; hence 2021. Some pages label it 2022.',
    },
  }),
  figure('agri_production_informatization', '2022', 0.276, {
    publisher: { zh: '农民日报2024年4月17日', en: "Farmers' Daily, 17 April 2024" },
    url: 'https://guigang.tongchengli.cn/thread.php?ThreadID=4090415',
    quote: '2022年全国农业生产信息化率达到27.6%,较上年增长了2.2个百分点',
    confidence: 'medium',
    conflict: 'apir-27.6',
  }),
  figure('agri_production_informatization', '2023', 0.276, {
    publisher: {
      zh: '中国信息安全2024年11月8日专家文章',
      en: 'Expert article in China Information Security, 8 November 2024',
    },
    url: 'https://mp.weixin.qq.com/s?__biz=MzA5MzE5MDAzOA==&mid=2664229123&idx=2',
    quote:
      '2023年,重点工业企业关键工序数控化率、数字化研发设计工具普及率分别达62.9%、80.1%;农业生产信息化率为27.6%',
    confidence: 'medium',
    conflict: 'apir-27.6',
  }),
];
