/** What is said of a plan workbook that was read back, and of a plan that was carried over from it. */
import type { EditionId, Words } from '../../editions/model';
import type { MeasureStatus } from '../../plan/county';
import { countyWords } from './countyWords';

/** The tables of a plan workbook that are read back. */
export type ReadTableId =
  'measures' | 'targets' | 'units' | 'projects' | 'allocations' | 'indicators' | 'weights' | 'history';

/** How a table or column was found, when not by what the workbook says of itself. */
export type FoundBy = 'name' | 'template' | 'synonym';

/** Parameters of notes by code. */
export interface PlanNotes {
  'identity-lost': { readonly by: 'properties' | 'cells' };
  'table-found': { readonly table: ReadTableId; readonly by: FoundBy };
  'table-missing': { readonly table: ReadTableId };
  'column-found': { readonly header: string; readonly expected: string; readonly by: FoundBy };
  'column-missing': { readonly table: ReadTableId; readonly header: string };
  'column-unknown': { readonly header: string; readonly count: number };
  'rows-below': { readonly table: ReadTableId; readonly count: number };
  'typed-in-sums': { readonly table: ReadTableId; readonly raw: string };
  'row-without-id': { readonly id: string };
  'row-id-twice': { readonly given: string; readonly id: string };
  'word-unknown': { readonly header: string; readonly raw: string };
  'word-taken': { readonly raw: string; readonly as: MeasureStatus };
  'number-unknown': { readonly raw: string };
  'value-error': { readonly raw: string };
  'formula-taken': { readonly value: string };
  'formula-empty': Record<string, never>;
  'cell-unreadable': { readonly raw: string };
  'cells-merged': Record<string, never>;
  'cell-missing': { readonly name: string };
  'sheet-unknown': { readonly count: number };
}

/** Why no plan could be read. */
export type NoPlan = 'not-a-plan' | 'newer-template' | 'edition-unknown';

/** Parameters of what is said of rows that were carried over, by code. */
export interface CarryNotes {
  /** `to`: the row that carries it on; `others`: tasks that it could belong to as well. */
  'task-split': { readonly row: string; readonly to: string; readonly others: readonly string[] };
  'task-ended': { readonly row: string; readonly to: string; readonly task: Words };
  'task-unread': { readonly row: string; readonly to: string; readonly task: Words };
  'task-none': { readonly row: string; readonly to: string };
  /** Somebody decided that its task is to be chosen later, */
  'task-open': { readonly row: string; readonly to: string };
  /** that it is finished, */
  'row-finished': { readonly row: string };
  /** or that it does not go on. */
  'row-left': { readonly row: string };
  /** A row holds nothing but a task or an earlier number. */
  'row-alone': { readonly row: string; readonly held: readonly string[] };
  'owners-split': {
    readonly row: string;
    readonly raw: string;
    readonly lead: string;
    readonly supporting: string;
    readonly unknown: readonly string[];
  };
  'owners-unknown': { readonly row: string; readonly names: readonly string[] };
  'deadline-cleared': { readonly count: number };
  'nodes-dropped': { readonly row: string; readonly months: readonly number[] };
  'baseline-carried': { readonly target: string; readonly month: string };
  'target-ended': { readonly target: string; readonly name: Words };
  'allocation-open': { readonly allocation: string; readonly project: string };
  'amounts-cleared': { readonly projects: number };
}

/** What carrying over came to. */
export interface CarriedCounts {
  readonly from: EditionId;
  readonly to: EditionId;
  /** Rows of the earlier work plan with anything typed in them. */
  readonly rows: number;
  readonly finished: number;
  /** Unfinished, and not taken on because somebody decided so. */
  readonly left: number;
  readonly carried: number;
  readonly added: number;
}

const tables: { readonly [T in ReadTableId]: string } = {
  measures: '任务分解',
  targets: '量化目标',
  units: '责任单位',
  projects: '项目资金',
  allocations: '分摊',
  indicators: '绩效指标',
  weights: '设置',
  history: '历年沿革',
};

const found: { readonly [B in FoundBy]: string } = {
  name: '定义名称',
  template: '模板的表头',
  synonym: '常用的同义表头',
};

const noPlan: { readonly [P in NoPlan]: (path: string) => string } = {
  'not-a-plan': (path) =>
    `“${path}”不是本工具写出的计划工作簿：没有标识，也没有任务分解表。请选 template 写出的文件。`,
  'newer-template': (path) => `“${path}”是更新版本的模板写出的；请先更新本工具再读。`,
  'edition-unknown': (path) => `“${path}”所用年度的工作要点没有收录，读不出任务。`,
};

const notes: { readonly [C in keyof PlanNotes]: (parameters: PlanNotes[C]) => string } = {
  'identity-lost': ({ by }) =>
    by === 'properties'
      ? '标识表不见了，改按文档属性识别。'
      : '标识表和文档属性都不见了，改按表名和单元格识别。',
  'table-found': ({ table, by }) => `“${tables[table]}”的表已不是原来的表名，改按${found[by]}找到。`,
  'table-missing': ({ table }) => `没有找到“${tables[table]}”，这一部分没有读。`,
  'column-found': ({ header, expected, by }) => `列“${header}”按${found[by]}认作“${expected}”。`,
  'column-missing': ({ table, header }) => `“${tables[table]}”里没有找到列“${header}”，这一列按空读。`,
  'column-unknown': ({ header, count }) => `列“${header}”不是模板的列，其中 ${count} 格内容没有读入。`,
  'rows-below': ({ table, count }) => `“${tables[table]}”的表格下方还有 ${count} 行，已一并读入。`,
  'typed-in-sums': ({ table, raw }) =>
    `“${raw}”填在了“${tables[table]}”的合计行里，没有当作一行读入；要加一行，请在合计行上方插入。`,
  'row-without-id': ({ id }) => `这一行没有编码，已给新编码 ${id}。`,
  'row-id-twice': ({ given, id }) => `编码 ${given} 重复，这一行改用新编码 ${id}。`,
  'word-unknown': ({ header, raw }) => `“${header}”填的“${raw}”不在可选项里，按未填读。`,
  'word-taken': ({ raw, as }) => `“${raw}”按“${countyWords[as]}”读。`,
  'number-unknown': ({ raw }) => `“${raw}”不能用作数，改用通常的值。`,
  'value-error': ({ raw }) => `是错误值 ${raw}，按文字保留。`,
  'formula-taken': ({ value }) => `填的是公式，取它保存时的结果“${value}”。`,
  'formula-empty': () => '填的是公式，文件里没有它的结果，按空读。',
  'cell-unreadable': ({ raw }) => `内容“${raw}”读不出来，没有读入。`,
  'cells-merged': () => '单元格已合并，内容只算在第一行。',
  'cell-missing': ({ name }) => `找不到单元格 ${name}，按标识或通常的值读。`,
  'sheet-unknown': ({ count }) => `不是模板的工作表，其中 ${count} 格内容没有读入。`,
};

const names = (list: readonly string[]): string => list.join('、');

const carried: { readonly [C in keyof CarryNotes]: (parameters: CarryNotes[C]) => string } = {
  'task-split': ({ row, to, others }) =>
    `${row} 的任务已拆分：接在 ${to}，也可能属于 ${names(others)}，请核对。`,
  'task-ended': ({ row, to, task }) => `${row} 的任务“${task.zh}”不再列入：接在 ${to}，任务号待填。`,
  'task-unread': ({ row, to, task }) => `${row} 的任务“${task.zh}”去向未能判断：接在 ${to}，任务号待填。`,
  'task-none': ({ row, to }) => `${row} 没有任务号：接在 ${to}，任务号待填。`,
  'task-open': ({ row, to }) => `${row} 接在 ${to}，任务号按您的决定待填。`,
  'row-finished': ({ row }) => `${row} 尚未报完成，按您的决定作已完成处理，只留沿革。`,
  'row-left': ({ row }) => `${row} 按您的决定不再接续，只留沿革。`,
  'row-alone': ({ row, held }) => `${row} 只有任务号或上年编码（${names(held)}），没有其他内容，没有接续。`,
  'owners-split': ({ row, raw, lead, supporting, unknown }) =>
    `${row} 的“${raw}”分为：牵头 ${lead === '' ? '（无）' : lead}；配合 ${supporting === '' ? '（无）' : supporting}。` +
    (unknown.length === 0 ? '' : `未登记：${names(unknown)}。`),
  'owners-unknown': ({ row, names: unknown }) => `${row} 的 ${names(unknown)} 未在责任单位中登记。`,
  'deadline-cleared': ({ count }) => `${count} 行的完成时限在上年，已清空待填（原时限留在沿革）。`,
  'nodes-dropped': ({ row, months }) =>
    `${row} 的 ${names(months.map(String))} 月节点不再设列，内容移入备注。`,
  'baseline-carried': ({ target, month }) =>
    `目标 ${target}：上年完成值改作基期值${month === '' ? '，基期月份待填' : `（${month}）`}。`,
  'target-ended': ({ target, name }) =>
    `上年目标 ${target}“${name.zh}”本年没有对应，没有带入，内容留在沿革。`,
  'allocation-open': ({ allocation, project }) =>
    `分摊 ${allocation}（项目 ${project}）的任务没有对应，任务号待填。`,
  'amounts-cleared': ({ projects }) =>
    `带入 ${projects} 个项目的名称和单位，金额均已清空（原数留在沿革）；结转资金请据实填写。`,
};

export const planReading = {
  noPlan,
  notes,
  carried,
  /** In front of a note: where it is. */
  at: (sheet: string, address: string | null) =>
    address === null ? `工作表“${sheet}”：` : `工作表“${sheet}” ${address}：`,
  carriedRows: ({ from, to, rows, finished, left, carried: count, added }: CarriedCounts) =>
    from === to
      ? `已带入 ${from} 年计划的全部内容：${rows} 行有内容，编码不变${added === 0 ? '' : `，另加 ${added} 行备用`}。`
      : `已由 ${from} 年计划带入 ${to} 年：${rows} 行有内容，${finished} 行已完成（只留沿革），${count} 行已接续${left === 0 ? '' : `，${left} 行按您的决定不再接续（只留沿革）`}。`,
};
