/**
 * The documents that the facts come from. `s000`–`s004` are the project's source documents; `W22a` and the like are
 * public pages about one edition; the rest stand behind reference goals and discrepancies.
 */
import type { Source, Words } from './model';
import { editionPages } from './sources/editionPages';
import { planPages } from './sources/planPages';

function document(
  id: string,
  file: string,
  title: Words,
  rest: Omit<Source, 'id' | 'file' | 'title'>,
): Source {
  return { id, file, title, ...rest };
}

export const sources: readonly Source[] = [
  document(
    's000',
    '000_efbb866bd5a5e506.txt',
    { zh: 'TapTechNews：2024年工作要点英文摘要', en: 'TapTechNews: English summary of the 2024 Key Points' },
    {
      url: 'https://taptechnews.com/6a6521b28495f288.html',
      date: '2024-05-15',
      confidence: 'medium',
      note: {
        zh: '英文译文有误：把“2个百分点”写成“2%”，标题写成“by 2024”，美元数为网站自行折算。',
        en: 'Its English has errors: "2%" for two percentage points, "by 2024" in the title, and a dollar figure converted by the site itself.',
      },
    },
  ),
  document(
    's001',
    '001_c197d7e5fee78d6c.txt',
    {
      zh: '中国农视网转载中国新闻网报道（机器译文）',
      en: 'Agricultural TV Network copy of a China News report (machine translation)',
    },
    {
      url: null,
      date: '2024-05-16',
      confidence: 'medium',
      note: {
        zh: '原页为 news.ntv.cn/content/1/221/991221704.html。机器译文，只有英文；目标被译成过去时，其实是年底要达到的目标。',
        en: 'The page translated is news.ntv.cn/content/1/221/991221704.html. Machine translation, English only; it puts year-end targets into the past tense.',
      },
    },
  ),
  document(
    's002',
    '002_53bad92d2770afa9.txt',
    {
      zh: '《2022年数字乡村发展工作要点》全文（英文机器译文）',
      en: 'Full text of the 2022 Key Points (English machine translation)',
    },
    {
      url: null,
      date: null,
      confidence: 'high',
      note: {
        zh: '内容可信度高，措辞可信度低：机器译文，有多处已知误译，同一译文也见于垃圾网站。',
        en: 'High confidence in the content, low in the wording: a machine translation with known errors; the same text also stands on a spam host.',
      },
    },
  ),
  document(
    's003',
    '003_a61f283b99eb048f.txt',
    {
      zh: '中国日报评论：数字经济发展助力城乡经济融合',
      en: 'China Daily comment: Digital economy growth helping rural-urban economic integration',
    },
    {
      url: null,
      date: '2022-02-16',
      confidence: 'medium',
      note: {
        zh: '评论文章。其中“98%以上的村没有5G和千兆光网”一句与同期官方数据相抵触，不得用作基期数据。',
        en: 'A comment article. Its sentence that more than 98 percent of villages have no 5G and gigabit fibre contradicts official figures of the time and must not be used as a baseline.',
      },
    },
  ),
  document(
    's004',
    '004_64ea9fbe459bd337.txt',
    {
      zh: '中国信息安全转载：中央网信办等四部门印发《2024年数字乡村发展工作要点》',
      en: 'China Information Security repost of the CAC notice on the 2024 Key Points',
    },
    {
      url: 'https://mp.weixin.qq.com/s?__biz=MzA5MzE5MDAzOA==&mid=2664213290&idx=3&sn=6b902abb5999cd05f2bade4525070148',
      date: '2024-05-17',
      confidence: 'high',
      note: {
        zh: '中文原文摘要，文末附中央网信办网站全文链接。',
        en: 'The official summary in Chinese, with a link to the full text on the CAC website.',
      },
    },
  ),

  ...editionPages,
  ...planPages,
];
