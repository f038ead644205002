/** What the check of a plan says: one sentence a finding, what is wrong and why it matters. */
import type { IssueGroup } from '../../plan/checks/codes';
import type { Severity } from '../../plan/checks/issue';
import type { PlanIssues } from '../../plan/checks/parameters';
import type { Doubt } from '../../plan/checks/writtenNumber';
import { countyWords } from './countyWords';
import { performance } from './performance';
import type { PlanNotes } from './planReading';

/** Parameters of what only the workbook itself can show, by code. */
export interface BookIssues {
  /** A value stands where the template has a formula. */
  'formula-overwritten': { readonly header: string; readonly value: string };
  /** Another formula than the template's. */
  'formula-changed': { readonly header: string; readonly formula: string };
  'formula-missing': { readonly header: string };
  /** The columns whose formulas are missing in it. */
  'row-without-formulas': { readonly headers: readonly string[] };
  'reference-broken': { readonly formula: string };
  /** `count`: cells of that column with that error. */
  'formula-error': { readonly error: string; readonly count: number };
  'names-lost': { readonly names: readonly string[] };
  'template-old': { readonly version: number; readonly current: number };
}

export interface IssueLine {
  readonly severity: string;
  readonly sentence: string;
  /** What can be done about it or was decided; null for nothing. */
  readonly more: string | null;
}

export interface IssueCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly ignored: number;
}

/** What reading noticed, where the check says it: there nothing has been changed yet. */
const reading: {
  readonly [C in 'row-without-id' | 'row-id-twice' | 'value-error']: (parameters: PlanNotes[C]) => string;
} = {
  'row-without-id': ({ id }) => `这一行没有编码；如是新增的行，可用编码 ${id}。`,
  'row-id-twice': ({ given, id }) => `编码 ${given} 重复，分不清指的是哪一行；如是复制来的行，可改用 ${id}。`,
  'value-error': ({ raw }) => `是错误值 ${raw}，不计入计算。`,
};

const severities: { readonly [S in Severity]: string } = { error: '错误', warning: '需核对', note: '提示' };

const groups: { readonly [G in IssueGroup]: string } = {
  entries: '必填内容',
  dates: '日期',
  owners: '责任单位',
  numbers: '数字',
  progress: '进度',
  targets: '目标',
  money: '资金与绩效',
  workbook: '工作簿',
};

const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(12))}%`;
const amount = (value: number): string => {
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
};
const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');
/** The first few of what may be many. */
const someOf = (names: readonly string[]): string =>
  names.length > 5 ? `${list(names.slice(0, 5))}等 ${names.length} 个` : list(names);

const identity = { county: '县（市、区）', unit: '填报单位', contact: '联系人' };

const doubts: { readonly [D in Doubt]: string } = {
  about: '只是约数',
  range: '是一个范围',
  bound: '带有“以上、不超过”一类的限定',
  unit: '单位与本列不同，或者没有说清',
  remark: '数字后面有说明，改成数字会丢掉说明',
  percentOrShare: '看不出是比例还是百分数',
  aboveWhole: '超过 100%',
  words: '其中没有可以确定的数',
};

const plan: { readonly [C in keyof PlanIssues]: (parameters: PlanIssues[C]) => string } = {
  'identity-missing': ({ what }) => `没有填${identity[what]}，表头和报送信息不完整。`,
  'period-missing': () => '没有选数据截至的月份，序时进度和亮灯都无法计算。',
  'period-invalid': ({ given }) => `数据截至月份填的是“${given}”，应是 1 到 12 的整数，否则序时进度会算错。`,
  'thresholds-crossed': ({ amber, red }) =>
    `黄灯界线（${percent(amber)}）大于红灯界线（${percent(red)}），已改用通常的界线。`,
  'points-not-hundred': ({ sum }) => `绩效自评四项分值合计 ${amount(sum)}，应为 100。`,
  'edition-old': ({ edition, newest }) =>
    `本计划依据 ${edition} 年工作要点；已收录 ${newest} 年工作要点，可转入新一年。`,
  'task-without-measure': ({ task }) => `第 ${task} 项任务还没有本县举措，任务没有落实。`,
  'task-without-money': ({ task }) => `第 ${task} 项任务没有分摊到资金；不需要资金的，不必处理。`,
  'row-not-counted': ({ headers }) => `本行填了${list(headers)}，但没有写本县举措，整行不计入统计。`,
  'measure-without-task': () => '没有填任务号，这项举措不属于任何任务，汇总时会漏掉。',
  'task-number-unknown': ({ given, count }) => `任务号“${given}”不存在，应是 1 到 ${count} 的整数。`,
  'measure-without-lead': () => '没有填牵头单位，无人负责，也不会计入任何单位。',
  'measure-without-goal': () => '没有填年度目标，做到什么程度算完成说不清。',
  'measure-without-deadline': () => '没有填完成时限，按年底计，逾期不会提示。',
  'measure-without-progress': ({ month }) => `截至 ${month} 月还没有填完成进度，不能亮灯。`,
  'goal-without-unit': ({ value }) => `目标数值 ${amount(value)} 没有计量单位。`,
  'goal-as-fraction': ({ value, unit }) =>
    `目标数值是 ${amount(value)}，计量单位是“${unit}”：指 ${percent(value)} 的，数值应填 ${amount(value * 100)}；确是 ${amount(value)}% 的，不必处理。`,
  'deadline-as-number': ({ given, days }) =>
    `完成时限填的是数字 ${given}，表格把它当作 1900 年的某一天，会立即算逾期；` +
    (days.length === 1 ? `应为日期 ${days.join('')}。` : `可能指 ${days.join(' 或 ')}，请改填日期。`),
  'deadline-outside-year': ({ day, year }) =>
    `完成时限是 ${day}，不在 ${year} 年内：早于本年的会立即算逾期，晚于本年的全年不会逾期。`,
  'deadline-impossible': ({ given }) => `完成时限“${given}”不是日历上有的日期，现按年底计。`,
  'deadline-as-text': ({ given, day }) => `完成时限“${given}”是文字，现按年底计，应为日期 ${day}。`,
  'deadline-in-words': ({ given }) => `完成时限“${given}”看不出是哪一天，现按年底计。`,
  'unit-unknown': ({ header, name, like }) =>
    `“${header}”填的“${name}”不在责任单位表里，不计入任何单位` +
    (like === null ? '；请登记，或作为别名登记。' : `；是否指“${like}”？`),
  'unit-ambiguous': ({ header, name, units }) =>
    `“${header}”填的“${name}”可能是${someOf(units)}，无法判断是哪一个。`,
  'unit-by-alias': ({ header, name, unit }) => `“${header}”用的是别名“${name}”，现名是“${unit}”。`,
  'unit-misspelt': ({ header, name, unit }) =>
    `“${header}”填的“${name}”与责任单位表的写法不同，不计入单位，应写“${unit}”。`,
  'lead-several': ({ names }) => `牵头单位一格里有${list(names)}，只能有一个牵头单位，其余请移到配合单位。`,
  'supporting-separators': ({ given }) => `配合单位“${given}”没有用顿号“、”分开，不能逐个计入。`,
  'unit-name-twice': ({ name, other }) => `名称“${name}”已属于“${other}”，同一个名称只认上面的那个。`,
  'unit-without-name': ({ alias }) => `只有别名“${alias}”，没有名称，用这个别名的举措都按未登记计。`,
  'number-as-text': ({ header, given, value }) =>
    `“${header}”填的“${given}”是文字，不计入计算，应为数字 ${value}。`,
  'text-for-number': ({ header, given, why, near }) =>
    `“${header}”应填数字，填的是“${given}”，不计入计算：${doubts[why]}` +
    (near === null ? '。' : `，看来是 ${near}，请核对后改成数字。`),
  'mark-for-nothing': ({ header, given }) => `“${header}”填的“${given}”表示没有，应留空。`,
  'share-above-hundred': ({ header, value, meant }) =>
    meant === null
      ? `“${header}”是 ${percent(value)}，超过 100%。`
      : `“${header}”是 ${percent(value)}，应是 ${percent(meant)}：百分数少了百分号。`,
  'share-negative': ({ header, value }) => `“${header}”是 ${percent(value)}，不能小于 0。`,
  'nodes-decreasing': ({ earlier, later }) => `“${later}”的累计进度低于“${earlier}”，累计数不应减少。`,
  'progress-fell': ({ month, before, now }) =>
    `完成进度 ${percent(now)}，低于 ${month} 月上报的 ${percent(before)}，累计进度不应倒退。`,
  'completed-below-hundred': ({ progress }) => `状态是“已完成”，完成进度却只有 ${percent(progress)}。`,
  'not-started-with-progress': ({ progress }) => `状态是“未启动”，完成进度却是 ${percent(progress)}。`,
  'hundred-not-completed': () => '完成进度已到 100%，状态还是“正在推进”。',
  'target-missing': () => '没有填本县目标，无法计算完成率。',
  'target-weaker': ({ target, above }) => `本县目标 ${target} 弱于上级要求 ${above}。`,
  'target-implausible': ({ target, actual }) =>
    `完成值 ${actual} 与目标 ${target} 相差过大（超过 3 倍或不到十分之一），可能计量单位不同。`,
  'increase-as-level': ({ target, baseline }) =>
    `目标 ${target} 低于基期值 ${baseline}，没有增长；若填的是增加的百分点，应改填要达到的水平。`,
  'baseline-missing': () => '增幅类目标没有填基期值，无法计算完成率。',
  'own-target-without-kind': () => '自设指标没有选类型，不参加任何计算。',
  'project-incomplete': ({ headers }) => `项目缺少${list(headers)}，计入缺填项。`,
  'project-code-twice': ({ given }) => `项目编码“${given}”重复，分摊只认上面的那一行，本行资金分不出去。`,
  'code-with-blanks': ({ header, given }) =>
    `“${header}”填的“${given}”前后有空格，按编码对不上，相关的分摊和资金都不计入。`,
  'project-unlinked': ({ code }) => `项目“${code}”没有分摊到任何任务或举措，资金不会出现在任务里。`,
  'sources-missing': ({ budget }) => `全年预算数 ${amount(budget)} 万元，八类资金来源都没有填。`,
  'sources-differ': ({ total, budget, difference }) =>
    `资金来源合计 ${amount(total)} 万元，全年预算数 ${amount(budget)} 万元，${difference < 0 ? '少' : '多'} ${amount(Math.abs(difference))} 万元。`,
  'spent-above-budget': ({ spent, budget }) =>
    `全年执行数 ${amount(spent)} 万元，超过全年预算数 ${amount(budget)} 万元。`,
  'amount-scale': ({ header, value, beside, other }) =>
    `“${header}”${amount(value)} 与“${beside}”${amount(other)} 相差上千倍，可能把元、亿元当成了万元。`,
  'amount-out-of-line': ({ header, value, usual }) =>
    `“${header}”${amount(value)} 万元，而各项目一般是 ${amount(usual)} 万元，可能填的是元。`,
  'shares-above-whole': ({ project, sum }) =>
    `项目“${project}”的分摊比例合计 ${percent(sum)}，超过 100%，资金重复计算。`,
  'shares-below-whole': ({ project, sum }) =>
    `项目“${project}”的分摊比例合计 ${percent(sum)}，不足 100%，其余资金没有归属。`,
  'allocation-fault': ({ fault }) => `${countyWords[fault]}，这一行分摊不能完整计入。`,
  'indicator-problem': ({ problem }) => `${performance.problems[problem]}。`,
};

const book: { readonly [C in keyof BookIssues]: (parameters: BookIssues[C]) => string } = {
  'formula-overwritten': ({ header, value }) =>
    `“${header}”本是公式，现在是固定的“${value}”，以后不再随填随算。`,
  'formula-changed': ({ header, formula }) => `“${header}”的公式与模板不同：${formula}`,
  'formula-missing': ({ header }) => `“${header}”的公式没有了，这一格不再计算。`,
  'row-without-formulas': ({ headers }) =>
    `这一行缺 ${headers.length} 个公式（${list(headers.slice(0, 3))}等），多半是插入行时没有带上，这一行不参加计算。`,
  'reference-broken': ({ formula }) => `公式引用的单元格已被删除：${formula}`,
  'formula-error': ({ error, count }) =>
    `公式算出的是错误值 ${error}${count === 1 ? '' : `（本列共 ${count} 格）`}，用到它的数都不可靠。`,
  'names-lost': ({ names }) =>
    `${names.length} 个名称没有指向任何单元格，用到它们的公式不能计算：${names.slice(0, 5).join('、')}${names.length > 5 ? '等' : ''}。`,
  'template-old': ({ version, current }) =>
    `工作簿用的是第 ${version} 版模板，现为第 ${current} 版，可升级模板，已填内容不变。`,
};

export const issues = {
  /** A finding in one line of the terminal. */
  line: ({ severity, sentence, more }: IssueLine) =>
    `[${severity}] ${sentence}${more === null ? '' : `（${more}）`}`,
  severities,
  groups,
  plan,
  book,
  reading,
  /** What the terminal says of a finding that somebody set aside. */
  setAside: (reason: string) => `已暂不处理：${reason}`,
  /** After a finding that can be mended without asking. */
  fixable: '可自动修正',
  /** What becomes of a row without its formulas. */
  restored: (count: number) => `补上 ${count} 个公式`,
  /** What a cell holds where it holds nothing. */
  emptyCell: '（空）',
  /** The sheet of findings. */
  report: {
    sheet: '问题清单',
    title: (county: string, year: string) => `${county}${year}年数字乡村发展计划问题清单`,
    counts: ({ error, warning, note, ignored }: IssueCounts) =>
      `错误 ${error} 项，需核对 ${warning} 项，提示 ${note} 项；暂不处理 ${ignored} 项。`,
    hint: '点“单元格”可跳到问题所在。本表是检查时的情况，改正后请重新检查、重新生成。',
    none: '没有发现问题。',
    wholeBook: '整个工作簿',
    columns: {
      number: '序号',
      severity: '程度',
      group: '类别',
      sheet: '工作表',
      cell: '单元格',
      finding: '问题',
      remedy: '可改为',
      ignored: '暂不处理的原因',
    },
  },
};
