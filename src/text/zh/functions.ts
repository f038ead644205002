/** The words that functions answer with, Chinese. */
import type { ChineseOrigin, Confidence, Succession, Unit } from '../../editions/model';
import type { Light } from '../../plan/light';
import type { Widened } from '../widened';

/** What each field of KEYPOINT_TARGET and KEYPOINT_TASK holds. Chinese names are understood too. */
const fields = {
  unit: '计量单位',
  kind: '类型',
  comparator: '比较符号',
  deadline: '期限',
  text: '原文',
  name: '名称',
  text_en: '英文译文',
  name_en: '英文名称',
  title: '标题',
  number: '序号',
  id: '编号',
  aspect: '方面',
  aspect_number: '方面序号',
  measures: '举措',
  owners: '责任单位',
  source: '出处',
  next: '下一版',
  origin: '文字来历',
  actors: '文中提到的主体',
};

const units: { readonly [U in Unit]: string } = {
  fraction: '%',
  points: '个百分点',
  users: '户',
  yuan: '元',
  villages: '个村',
  institutions_per_county: '家/县',
};

const lights: { readonly [L in Light]: string } = { green: '绿', amber: '黄', red: '红' };

/** How the Chinese of a wording came to be. */
const origins: { readonly [O in ChineseOrigin]: string } = {
  quoted: '原文',
  reconstructed: '据片段还原，非整句原文',
  'back-translated': '据英文回译，非原文',
};

const successions: { readonly [K in Succession['kind']]: string } = {
  same: '延续',
  merged: '合并',
  split: '拆分',
  new: '新增',
  dropped: '未再列入',
};

const confidence: { readonly [C in Confidence]: string } = { high: '高', medium: '中', low: '低' };

const words = {
  fields,
  units,
  lights,
  origins,
  successions,
  confidence,
  roles: { lead: '建议牵头', supporting: '建议配合' },
  places: { id: '编号', title: '标题', aspect: '方面', measure: '举措', actor: '主体' },
  sourceRows: { quote: '原文', note: '说明', discrepancy: '疑点' },
  unread: '（未读到）',
  suggestedOwners: (lead: string, supporting: readonly string[]) =>
    `建议牵头：${lead}${supporting.length > 0 ? `；建议配合：${supporting.join('、')}` : ''}（本工具的建议，工作要点未指定）`,
  became: (kind: string, id: string, title: string) => `${id} ${title}（${kind}）`,
  ended: (kind: string, edition: string) => `${edition}年版${kind}`,
  cited: (words: string, document: string, where: string) =>
    `“${words}”——${document}${where === '' ? '' : `，${where}`}`,
  listed: (items: readonly string[]) => items.join('、'),
};

export type FunctionsText = Widened<typeof words>;

export const functions: FunctionsText = words;
