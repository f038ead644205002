/** What is said about the functions: in Excel's function wizard, in the help, in the pane. Chinese. */
import type { Widened } from '../widened';

interface Described {
  /** What the function does, for Excel's function wizard. */
  readonly does: string;
  /** What comes back, and the rule in short. */
  readonly gives: string;
}

/** One line for each function. Excel shows `does`; the help shows both. */
const described = {
  KEYPOINT_TARGET: {
    does: '某一版工作要点对某项指标提出的目标值，可直接参与计算。',
    gives:
      '数字：百分数和百分点是小数（60% 为 0.6，2 个百分点为 0.02），数量按个数，金额按元。第三个参数写单位可换算（亿、万、万元、亿元、million、billion、%、pp），写字段则给出该项内容。没有提出目标或只有文字表述的，得 #N/A 并说明改查什么。',
  },
  KEYPOINT_TASK: {
    does: '某一版的一项重点任务，默认给出标题。',
    gives: '文字；number 和 aspect_number 是数字。责任单位是本工具的建议，工作要点没有指定。',
  },
  KEYPOINT_TASKS: {
    does: '某一版（或其中一个方面）的全部重点任务，每项一行。',
    gives: '没有表头：编号、方面、序号、标题、文字来历（空白为原文）。没有读到的任务也占一行，写明未读到。',
  },
  KEYPOINT_ASPECTS: {
    does: '某一版的各个方面，每个一行。',
    gives: '没有表头：序号、标题、读到的任务数、文字来历（空白为原文）。',
  },
  KEYPOINT_INDICATORS: {
    does: '全部指标，或某一版提到的指标，每项一行。',
    gives: '没有表头：指标代码、名称、计量单位、类型、有数字目标的版次。',
  },
  KEYPOINT_MEASURES: {
    does: '某项任务的各条举措，每条一行。',
    gives: '没有表头：编号、举措、文字来历（空白为原文）。没有读到举措的任务得 #N/A。',
  },
  KEYPOINT_OWNERS: {
    does: '建议由哪些部门承担某项任务，每个部门一行。',
    gives: '没有表头：角色（都写明是建议）、国家部门、县级对口部门、理由。工作要点没有指定责任单位。',
  },
  KEYPOINT_LOCAL_TARGET: {
    does: '把全国目标换算成本地目标。',
    gives: '水平类：与全国相同；提升类：本地基期值加提升幅度；数量和金额：全国数乘以本地份额。',
  },
  KEYPOINT_GAP: {
    does: '距离目标还差多少：目标减去完成值。',
    gives: '与目标同单位；超过目标时为负数。提升类指标的目标是基期值加提升幅度，必须给出基期值。',
  },
  KEYPOINT_PACE: {
    does: '按序时进度，到某一天应达到的数值。',
    gives: '上年12月31日的基期值到期限日目标值之间的直线。日期必须在该版的年份之内。',
  },
  KEYPOINT_STATUS: {
    does: '亮灯：进度落后于序时进度多少。',
    gives: '落后不到10个百分点为绿，10至30个百分点（含两端）为黄，超过30个百分点为红；两个界线可以改。',
  },
  KEYPOINT_BASELINE: {
    does: '某日（或此前最近一期）公布的全国数据。',
    gives: '数字，单位同目标值。公布数据互相矛盾而无法判断的，得 #N/A 并列出各个数值。',
  },
  KEYPOINT_COMPARE: {
    does: '一项任务在另一版里变成了什么，或由什么而来。',
    gives: '没有表头：变化、对应任务编号、标题、说明。这是本工具的解读，不是文件内容。',
  },
  KEYPOINT_SEARCH: {
    does: '按文字查找任务，最相符的在前；中文、英文都可以。',
    gives: '没有表头：编号、标题、方面、相符之处。多个词之间用空格隔开，须全部出现。',
  },
  KEYPOINT_SOURCE: {
    does: '目标或任务的原文、出处、可信程度和疑点。',
    gives: '没有表头：类别（原文、说明、疑点）、文字、文件、位置、可信程度。',
  },
} satisfies Readonly<Record<string, Described>>;

/** One line for each parameter name, the same in every function that has it. */
const parameters = {
  edition: '版次，即年份：2024 或 "2024"',
  indicator: '指标：代码（如 "broadband_users"）、中文名或英文名',
  field_or_unit:
    '可省略。单位（亿、万、万元、亿元、million、billion、%、pp）或字段（unit、kind、comparator、deadline、text、name）',
  task: '任务：序号（5）、编号（"2024-05"）或完整标题',
  field: '可省略，默认 title。要任务的哪一项内容',
  language: '可省略，默认中文。英文写 "en"',
  aspect: '可省略。方面的序号或完整标题；不写则为全部',
  basis: '水平类不需要；提升类写本地基期值（如 58%）；数量和金额写本地所占份额（如 0.1%）',
  actual: '完成值，与目标同单位（百分数写 60% 或 0.6）',
  baseline: '基期值，即上年末的水平；提升类指标必须写',
  date: '日期：Excel 日期、"2024-06-30"、"2024年6月30日"；只写年月取月末，只写年份取年末',
  progress: '进度，0 与 1 之间（85% 或 0.85）',
  due_progress: '应达到的进度，0 与 1 之间',
  amber: '可省略，默认 0.1。落后达到多少亮黄灯（10 个百分点写 0.1）',
  red: '可省略，默认 0.3。落后超过多少亮红灯',
  from_edition: '任务所在的版次',
  to_edition: '要比较的版次，可以更早',
  text: '要找的文字，中文或英文',
  indicator_or_task: '指标（代码或名称）或任务（序号、编号、完整标题）',
};

const words = {
  described,
  parameters,
  help: {
    title: 'KEYPOINT_ 函数',
    intro: [
      '函数名没有前缀，各种界面语言下都一样。语言默认中文，写 "en" 得英文。',
      '数字可以直接计算：百分数是小数，百分点也是小数，数量按个数，金额按元。',
      '#N/A 表示问得对但没有答案（未提出目标、只有文字、没有读到、数据矛盾）；#VALUE! 表示参数写错了。两种错误都带一句说明。',
      '可省略的参数写 0 或留空都算没有写；电脑版 Excel 把空单元格当作 0 传给函数，网页版当作空白，这样两处结果一样。必写的数字参数遇到空单元格按 0 计算。',
      '责任单位和版次比较是本工具的建议和解读，不是文件内容。',
    ],
    parameter: '参数',
    meaning: '含义',
    example: '示例',
    answer: '结果',
    choices: '可选内容',
    rows: (rows: number, shown: number) =>
      rows > shown ? `共 ${rows} 行，以上为前 ${shown} 行` : `共 ${rows} 行`,
    pageNote: '本页由函数定义生成：npm run docs:functions',
    tryIt: '没有 Excel 也可以在终端试用：',
  },
};

export type FunctionHelpText = Widened<typeof words>;

export const functionHelp: FunctionHelpText = words;
