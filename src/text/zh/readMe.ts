/** The first sheet of the county's workbook. */
import type { Doubtful, Missing } from '../../plan/missing';
import type { Completeness, Confidence } from '../../editions/model';

interface Counted {
  readonly label: string;
  readonly hint: string;
}

const missing: { readonly [M in keyof Missing]: Counted } = {
  identity: { label: '基本信息', hint: '本页的县名、填报单位、填报月份、联系人' },
  tasks: { label: '没有举措的任务', hint: '每项重点任务至少写一条举措' },
  measures: { label: '举措缺项', hint: '已写的举措缺牵头单位、完成时限、年度目标或进度' },
  targets: { label: '未定的本县目标', hint: '已启用的定量指标还没有填本县目标' },
  projects: { label: '项目缺项', hint: '已填的项目缺编码、名称、预算等' },
};

const doubtful: { readonly [D in keyof Doubtful]: Counted } = {
  units: { label: '牵头单位未登记', hint: '与“责任单位”表中的名称、别名都对不上' },
  allocations: { label: '分摊不足或超过100%', hint: '一个项目的分摊比例合计应为100%' },
  sources: { label: '资金来源与预算不符', hint: '八类来源之和应等于全年预算数' },
};

const states: { readonly [S in Completeness['state']]: (have: number, of: number | null) => string } = {
  complete: (have) => `完整（${have}）`,
  partial: (have, of) => (of === null ? `不完整（读到 ${have}）` : `不完整（读到 ${have}，共 ${of}）`),
  none: () => '未能读到',
};

const confidences: { readonly [C in Confidence]: string } = { high: '高', medium: '中', low: '低' };

export const readMe = {
  title: (county: string, year: string) => `${county}数字乡村发展工作计划（${year}年度）`,
  identity: '基本信息',
  county: '县（市、区）',
  code: '行政区划代码',
  unit: '填报单位',
  year: '年度',
  month: '填报月份',
  asOf: '数据截至',
  contact: '联系人',
  phone: '联系电话',
  schedule: '已过月份数',
  how: '怎样填写',
  steps: [
    '1．先填本页白色单元格；填报月份决定序时进度（如填 9，即截至9月底应达 75.0%）。',
    '2．在“责任单位”核对本县机构名称；名称改了，把旧名写进别名，其他表会自动对应。',
    '3．在“任务分解”每项任务下写举措，选牵头单位、时限、状态，填进度；行不够用时见该表说明。',
    '4．在“量化目标”填基期值、本县目标和完成值；有项目资金的填“项目资金”和“分摊”。',
    '5．看下面“还缺什么”，点“前往”补齐；打印签字后报送。本表不需要宏和加载项。',
  ],
  legend: '颜色',
  nation: '灰色：国家文件内容，已锁定',
  formula: '蓝色：公式自动计算，已锁定',
  planner: '白色：由你填写',
  protection: '工作表保护没有密码，确需调整结构时可撤销保护。',
  missing: '还缺什么',
  total: '必填未填合计（项）',
  doubtful: '需要核对',
  go: '前往',
  counts: missing,
  doubts: doubtful,
  about: '版本与来源',
  edition: '工作要点',
  publicised: '公开日期',
  issuers: '印发单位',
  template: '模板版本',
  templateNumber: (version: number, id: string) => `第 ${version} 版，编号 ${id}`,
  completeness: '文字读取情况',
  parts: { goals: '目标', aspects: '方面', tasks: '任务', measures: '各项任务的举措' },
  part: (name: string, state: string) => `${name}：${state}`,
  states,
  source: '来源',
  sourceLine: (id: string, title: string, confidence: string) => `${id} ${title}（可信度：${confidence}）`,
  confidences,
  suggested:
    '读到的国家文件内容没有逐项写明责任部门；“建议分工”表的牵头、配合单位由本工具提出，不是文件原文。',
  officialPage: '官方页面',
  monthPrompt: { title: '填报月份', message: '填 1 至 12 的整数：数据截至这个月的月底。' },
  monthError: { title: '月份不对', message: '请填 1 至 12 的整数，例如 9。' },
  codePrompt: { title: '行政区划代码', message: '六位数字，例如 330523。' },
};
