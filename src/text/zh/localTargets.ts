/** The targets of the county's workbook (量化目标). */
import type { ChineseOrigin, Confidence } from '../../editions/model';
import type { TargetUnit } from '../../plan/targetSubject';

const origins: { readonly [O in ChineseOrigin]: string } = {
  quoted: '',
  reconstructed: '（据片段拼合）',
  'back-translated': '（由英文回译，不是原文）',
};

const units: { readonly [U in Exclude<TargetUnit, 'own'>]: string } = {
  fraction: '%',
  increase: '%（国家数为百分点：0.02即2个）',
  households: '户',
  money: '万元',
  villages: '个村',
  institutions: '家',
};

const bounds = { exact: '', about: '约', 'more than': '超过' };
const confidences: { readonly [C in Confidence]: string } = { high: '高', medium: '中', low: '低' };

export const localTargets = {
  title: (county: string, year: string) => `${county}${year}年数字乡村发展量化目标表`,
  columns: {
    id: '目标编码',
    on: '启用',
    name: '指标',
    kind: '类型',
    unit: '单位',
    comparator: '要求',
    direction: '方向',
    nation: '国家数',
    nationText: '国家表述',
    province: '省级',
    city: '市级',
    baseline: '基期值',
    baselineMonth: '基期',
    weight: '权重',
    share: '占比',
    suggested: '建议值',
    target: '本县目标',
    warning: '对照上级',
    actual: '完成值',
    attainment: '完成率',
    light: '亮灯',
    formula: '计算口径',
    department: '数据来源部门',
    source: '来源',
    nationNote: '资料说明',
    note: '备注',
    place: '展示顺序',
  },
  units,
  /** An increase is asked for, whatever the edition's comparator. */
  increase: '＋',
  comparators: { '>': '＞', '>=': '≥', '=': '＝' },
  withOrigin: (words: string, origin: ChineseOrigin) => `${words}${origins[origin]}`,
  unknownFormula: '未载明',
  /** The national value of a county indicator: a result of a year, never a goal. */
  nationalValue: (year: number, bound: keyof typeof bounds, value: string) =>
    `${year}年${bounds[bound]}${value}`,
  nationalValues: (values: readonly string[]) => `全国结果，供参考，不是目标：${values.join('，')}`,
  noNationalValue: '全国数值未读到',
  money: (value: string) => `${value}万元`,
  /** The list that a county indicator stands in, and the aspect of the 2024 edition that it speaks to. */
  version: (version: string, aspect: number) =>
    `依据${version}年县域农业农村信息化评价报告；对应2024年第${aspect}方面`,
  confidence: (confidence: Confidence) => `可信度：${confidences[confidence]}`,
  disputed: (subject: string, use: string) => `资料有出入：${subject}采用：${use}`,
  unknownDepartment: '数据来源部门未载明，请填本县提供数据的部门。',
  hints: {
    fill: '灰底为国家内容，蓝底为公式，均已锁定；白底由本县填写。百分比直接填，如 68.5%；金额填万元（6300亿元即63,000,000万元）；户数填户。',
    suggested:
      '建议值：水平类同国家；增幅类为本县基期加国家百分点；总量类为国家数乘本县占比（先选权重，两个数在“设置”表填写）。省、市目标填达到的水平，总量类填全省、全市总量，不与本县比较。',
    extended:
      '另备有县域农业农村信息化评价指标（编码以“ci-”开头，不属于工作要点），默认不启用、不显示：点“启用”列的筛选按钮勾选“否”即可看到，改为“是”即启用。最后几行可自设指标。',
  },
  prompts: {
    on: { title: '启用', message: '选“否”的行不计入任何统计。' },
    name: { title: '自设指标', message: '写指标名称后，本行即启用计算。' },
    kind: {
      title: '类型',
      message: '水平、总量、增幅、覆盖、定性，五选一。增幅类的目标填要达到的水平，并填基期值。',
    },
    unit: { title: '单位', message: '如 %、户、万元、个。' },
    direction: { title: '方向', message: '选“越低越好”的，完成值不高于目标为完成。' },
    share: { title: '百分比', message: '填百分比，如 68.5%。目标填要达到的水平，不填增幅。' },
    count: { title: '总量', message: '按本行“单位”填整数或小数，不带单位文字。' },
    own: { title: '数值', message: '按本行“单位”填数，不带单位文字。' },
    words: { title: '文字', message: '本项只有文字要求，请填文字。' },
    month: { title: '基期时点', message: '如 2023-12。' },
    weight: { title: '分摊权重', message: '选把全国总量分到本县所用的权重；两个数在“设置”表填写。' },
    text: { title: '文字', message: '每格最多 500 字。' },
  },
  errors: {
    choice: { title: '不在列表中', message: '请从下拉列表中选择。' },
    share: { title: '不是 0%–100%', message: '这里应为 0% 到 100% 之间的百分比。仍要保留吗？' },
    number: { title: '不是数', message: '这里应为不小于 0 的数，不带单位文字。仍要保留吗？' },
    anyNumber: { title: '不是数', message: '这里应为数，不带单位文字。仍要保留吗？' },
    words: { title: '只填文字', message: '本项没有数值目标，请填文字。' },
    length: { title: '文字太长', message: '请精简。' },
  },
};
