/** Words that stand in the sheets: names, titles, headers, labels. */
import { runs } from '../runs';
import type { ChineseOrigin, Comparator, Confidence, Outcome, SeriesId } from '../../editions/model';

interface Heading {
  readonly header: string;
  /** Other headers by which people know the column. */
  readonly synonyms: readonly string[];
}

const heading = (header: string, ...synonyms: readonly string[]): Heading => ({ header, synonyms });

const columns = {
  id: heading('编号', '任务编号', '目标编号', '国家任务编号'),
  edition: heading('年度', '年份', '版本'),
  aspect: heading('工作方面', '方面', '类别', '工作类别'),
  number: heading('序号', '任务序号'),
  task: heading('重点任务', '任务', '主要任务', '工作任务', '任务内容'),
  measures: heading('举措', '具体举措', '工作举措', '工作内容', '具体措施'),
  lead: heading('建议牵头单位', '国家层面牵头单位（建议）'),
  supporting: heading('建议配合单位', '国家层面配合单位（建议）'),
  countyLead: heading('县级牵头单位（建议）', '建议县级牵头单位'),
  countySupporting: heading('县级配合单位（建议）', '建议县级配合单位'),
  reason: heading('建议理由', '理由'),
  origin: heading('中文文字来历', '文字来历'),
  source: heading('来源编号', '来源', '出处'),
  note: heading('说明', '备注', '注'),
  indicator: heading('指标', '指标名称', '目标指标'),
  requirement: heading('要求', '比较方式'),
  value: heading('目标值', '目标'),
  unit: heading('单位', '计量单位'),
  exact: heading('可计算的目标值', '计算用数值'),
  deadline: heading('完成时限', '截止日期', '完成时间', '时间节点'),
  baseline: heading('基期值', '基数', '基期数'),
  baselineMonth: heading('基期时点', '基期'),
  outcome: heading('完成值', '实际值', '年末值'),
  verdict: heading('完成情况', '是否完成'),
  edition2022: heading('2022年目标'),
  edition2023: heading('2023年目标'),
  edition2024: heading('2024年目标'),
  edition2025: heading('2025年目标'),
  wording: heading('原文表述', '文件表述'),
  goal: heading('目标', '定性目标', '工作目标'),
  kind: heading('类型', '类别'),
  ofTask: heading('所属任务', '对应任务'),
  body: heading('部门', '单位名称', '责任部门'),
  issuer: heading('印发单位', '是否印发单位'),
  leads: heading('建议牵头任务数', '牵头任务数'),
  leadsTasks: heading('建议牵头的任务', '牵头任务'),
  supports: heading('建议配合任务数', '配合任务数'),
  supportsTasks: heading('建议配合的任务', '配合任务'),
  county: heading('县级对应部门（建议）', '县级对应部门'),
  evidence: heading('对应依据', '依据'),
  title: heading('名称', '标题'),
  content: heading('内容', '说明与采用'),
  figure: heading('数值'),
  date: heading('日期', '时点'),
  address: heading('网址', '链接'),
  confidence: heading('可信度'),
};

const verdicts: { readonly [V in Outcome['verdict']]: string } = {
  met: '已完成',
  'probably met': '很可能完成',
  'not met': '未完成',
  'not verified': '未能核实',
};

const origins: { readonly [O in ChineseOrigin]: string } = {
  quoted: '原文',
  reconstructed: '据片段拼合',
  'back-translated': '由英文回译，不是原文',
};

const confidences: { readonly [C in Confidence]: string } = { high: '高', medium: '中', low: '低' };

const series: { readonly [S in SeriesId]: string } = {
  rural_internet_penetration: '农村地区互联网普及率',
  rural_netizens: '农村网民规模',
  rural_broadband_users: '农村宽带接入用户',
  agri_online_retail: '农产品网络零售额',
  agri_production_informatization: '农业生产信息化率',
  villages_5g: '行政村5G通达率',
};

const units = {
  percent: '%',
  points: '百分点',
  usersByHundredMillion: '亿户',
  usersByMillion: '百万户',
  yuanByHundredMillion: '亿元',
  yuanByBillion: '十亿元',
  villages: '个村',
  institutionsPerCounty: '家/县',
};

/** Of figures that are kept in single units. */
const figureUnits = { users: '户', persons: '人', yuan: '元' };

const levels: { readonly [C in Comparator]: string } = { '>': '超过', '>=': '达到', '=': '为' };
const increases: { readonly [C in Comparator]: string } = {
  '>': '提高超过',
  '>=': '提高不少于',
  '=': '提高',
};

const names = {
  tasks: '任务分解',
  targets: '量化目标',
  goals: '定性目标',
  owners: '责任部门',
  sources: '来源与出入',
};

const titles = {
  tasks: '数字乡村发展工作要点任务分解',
  targets: '数字乡村发展工作要点量化目标',
  goals: '数字乡村发展工作要点定性目标',
  owners: '数字乡村发展工作要点印发单位与建议责任部门',
  sources: '数字乡村发展工作要点资料来源、统计数字与出入',
};

export const sheets = {
  names,
  titles,
  columns,
  verdicts,
  origins,
  confidences,
  series,
  units,
  figureUnits,
  /** Between the items of a list. */
  listSeparator: '、',
  /** Numbers in order, runs drawn together. */
  numbers: (numbers: readonly number[]): string => runs(numbers).join('、'),
  footer: '第 &P 页，共 &N 页',
  aspect: (number: number, title: string): string => `${number}．${title}`,
  unreadAspect: '（所属方面尚未读到）',
  unreadTask: '（任务标题尚未读到）',
  unreadTaskNote: '文件中有这一项，但其标题尚未读到，不作推测。',
  unreadMeasures: '（举措尚未读到）',
  measure: (number: number, words: string): string => `${number}. ${words}`,
  requirement: (kind: 'level' | 'count' | 'increase', comparator: Comparator): string =>
    (kind === 'increase' ? increases : levels)[comparator],
  /** A target in one cell, such as `超过2亿户`. */
  target: (requirement: string, value: string, unit: string): string => `${requirement}${value}${unit}`,
  targetInWords: '只有文字要求',
  targetNotSet: '未设此目标',
  targetUnread: '尚未读全',
  goalKinds: { coverage: '覆盖', qualitative: '定性' },
  sourceKinds: {
    edition: '年度文件',
    document: '文件与网页',
    statistic: '统计数字',
    conflict: '数字冲突',
    discrepancy: '出入',
    reference: '参照（非工作要点）',
  },
  yes: '是',
  figureMissing: '未找到公布数字。',
  figureConflict: (subject: string): string => `公布数字互相矛盾：${subject}。`,
  disputed: (ids: readonly string[]): string => `资料有出入：${ids.join('、')}，见“来源与出入”表。`,
  moreThan: '公布时写作“超过”此数。',
  notComparable: '口径与本序列其他数字不同。',
  lines: {
    ownersAreOurs:
      '读到的文件内容只写明印发单位，没有逐项写明责任部门。牵头、配合单位及县级对应部门均为本工具的建议，请按本地分工修改。',
    backTranslated: '标为“回译”的中文由英文译出，不是文件原文，引用前请核对原件。',
    unread: '尚未读到的任务留行待补，不作推测；各年度读到多少，见“来源与出入”表。',
    arithmetic:
      '“可计算的目标值”可直接用于公式：百分比和百分点均为小数（2个百分点为0.02），户数以户、金额以元为单位。',
    baseline: '基期值为目标年度开始前最近一次公布的全国数字；文件本身未写基期。',
    goals: '只列出没有数字的目标；有数字的见“量化目标”表。各年度读到多少，见“来源与出入”表。',
    sources: '各表“来源编号”指本表的编号。数字互相矛盾或资料有出入之处，写明采用哪一个，其余照样保留。',
    references:
      '类型为“参照（非工作要点）”的行出自其他规划、意见和评论，仅供对照，不是工作要点的目标，也不列入其他各表。',
  },
};

export type SheetsText = typeof sheets;
