/** What is said of formulas that lean on the add-in, and of what would not travel with a workbook. Chinese. */
/** What becomes of a formula that leans on the add-in. */
export type Way = 'value' | 'formula' | 'leave';

export type NoValue =
  /** The cell shows no figure, and none can be worked out without Excel. */
  | 'no-figure'
  /** Other cells stand where the result would go. */
  | 'in-the-way'
  /** Rows are hidden where the result would go, and Excel misplaces a block that is written over them. */
  | 'rows-hidden';

/** Why there is no formula of usual functions for a call. */
export type NoNative =
  /** The workbook holds no table of a plan that could be looked in. */
  | 'no-table'
  /** There is one, and it does not hold this, or holds something else. */
  | 'not-in-table'
  /** No formula of the usual functions does what this function does. */
  | 'no-equivalent';

export type NoFormula =
  | NoNative
  /** What the call answers is not known, so it cannot stand in the formula as a constant. */
  | 'unknown-answer'
  /** Its answer hangs on cells that may still change. */
  | 'hangs-on-cells'
  | 'too-long';

export type DependenceCode =
  /** A function of this add-in. */
  | 'own-function'
  /** Cells of another file. */
  | 'other-file'
  /** A function that Excel 2010, or another program, does not know. */
  | 'new-function'
  /** `A1#`: all that a formula spills. */
  | 'spill-reference'
  /** A reference or a name that leads nowhere. */
  | 'broken-reference'
  /** A function or a name that Excel does not know shows where a figure belongs. */
  | 'unknown-name'
  /** A conditional format that asks a function of this add-in. */
  | 'own-function-in-rule'
  /** Excel calculates when asked only, so figures may be old. */
  | 'manual-calculation';

/** What came of protecting a sheet as the template does. */
export type ProtectionDone = 'done' | 'already' | 'sheet-gone' | 'locked' | 'failed';

const ways: { readonly [W in Way]: string } = {
  value: '改为数值',
  formula: '改为普通公式',
  leave: '不改',
};

const noValue: { readonly [C in NoValue]: string } = {
  'no-figure': '现在没有结果，离开 Excel 也算不出来',
  'in-the-way': '结果要占的单元格里已有内容，或在表格、合并单元格中',
  'rows-hidden': '结果所在的行有隐藏，整块写入会错位；请先取消隐藏',
};

const noFormula: { readonly [C in NoFormula]: string } = {
  'no-table': '本工作簿里没有可供查找的计划表',
  'not-in-table': '本工作簿的计划表里没有这一项，或与它不一致',
  'no-equivalent': '没有普通函数能算出同样的结果',
  'unknown-answer': '现在算不出其中函数的结果',
  'hangs-on-cells': '结果随其他单元格变化，不能写死在公式里',
  'too-long': '写成公式会超出 Excel 的长度',
};

/** What came of a change. */
const states = {
  done: '已完成',
  'changed-since': '预览后内容有变，未改',
  'sheet-gone': '工作表或名称已不在',
  locked: '工作表设有密码，未改',
  failed: '未能写入',
};

const protection: { readonly [S in ProtectionDone]: string } = {
  done: '已设保护',
  already: '原已受保护',
  'sheet-gone': '工作表已不在',
  locked: '设有密码，保持原样',
  failed: '未能设保护',
};

const dependences: { readonly [C in DependenceCode]: (about: string) => string } = {
  'own-function': () => '公式用到本加载项的函数：没有加载项的电脑会显示 #NAME?。',
  'other-file': (file) => `公式引用另一个文件“${file}”：对方没有这个文件。`,
  'new-function': (functions) => `公式用到 ${functions}：Excel 2010、WPS 或 LibreOffice 可能不认识。`,
  'spill-reference': () => '公式引用动态数组的溢出区域（#）：旧版 Excel 和 WPS 可能算不出。',
  'broken-reference': () => '引用已失效（#REF!）。',
  'unknown-name': () => '显示 #NAME?：用到的函数或名称不认识。',
  'own-function-in-rule': () => '条件格式用到本加载项的函数，不会起作用；请删除或改写这条规则。',
  'manual-calculation': () => 'Excel 现为手动计算，数字可能不是最新。请按 F9，或在“公式”中改为自动。',
};

export const travelling = {
  ways,
  noValue,
  noFormula,
  states,
  protection,
  dependences,
  /** A name of the workbook, or of one sheet. */
  nameAt: (name: string, sheet: string | null) =>
    sheet === null ? `名称 ${name}` : `${sheet} 的名称 ${name}`,
  cellAt: (sheet: string, address: string) => `${sheet} ${address}`,
  wholeBook: '整个工作簿',
  outcomeOf: (way: string, state: string) => `${way}：${state}`,
  report: {
    sheet: '外发整理报告',
    title: '外发前整理报告',
    columns: { number: '序号', what: '事项', place: '位置', before: '原公式', outcome: '结果' },
    formula: '公式',
    otherwise: '公式结果与原来不同',
    personal: '个人信息',
    protection: '保护',
    remaining: '仍需处理',
    ready: '没有发现依赖加载项或其他文件的内容。',
    changed: (was: string, now: string) => `原为 ${was}，现为 ${now}`,
    phones: (done: number, count: number) => `已清除电话 ${done} 处，共 ${count} 处`,
    names: (done: number, count: number) => `已清除责任人、联络员姓名 ${done} 处，共 ${count} 处`,
    masked: (done: number, count: number) => `已遮住正文中的号码 ${done} 处，共 ${count} 处`,
    open: '保护未能恢复，请手动设置',
  },
};

export type TravellingText = typeof travelling;
