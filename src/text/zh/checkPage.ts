/** The words of the pane's page that checks the plan, Chinese. */
import type { IssueCounts } from './issues';

/** What is said of changes that were made: how many, and of how many. */
export interface FixedCounts {
  readonly done: number;
  readonly all: number;
}

export const checkPage = {
  heading: '检查计划',
  intro: '逐格核对整个计划：缺填、日期、单位、数字、进度、目标、资金和公式。检查不改动任何内容。',
  check: '检查计划',
  checking: '正在读取工作簿……',
  /** Cells were changed and are about to be read again. */
  behind: '内容有改动，稍后自动重新检查。',
  none: '工作簿里没有县级计划，没有可检查的内容。',
  makePlan: '去新建计划',
  counts: ({ error, warning, note, ignored }: IssueCounts) =>
    `错误 ${error} 项，需核对 ${warning} 项，提示 ${note} 项${ignored === 0 ? '' : `，暂不处理 ${ignored} 项`}`,
  clean: '没有发现问题。',
  filters: {
    severity: '按程度',
    all: '全部',
    ignored: '暂不处理',
    group: '类别',
    allGroups: '全部类别',
  },
  /** Behind a choice: how many it shows. */
  withCount: (name: string, count: number) => `${name}（${count}）`,
  listed: (shown: number, all: number) => (shown === all ? `共 ${all} 项` : `列出 ${shown} 项，共 ${all} 项`),
  nothingListed: '没有符合条件的问题。',
  more: (count: number) => `再列 ${count} 项`,
  wholeBook: '整个工作簿',
  goTo: (place: string) => `跳到 ${place}`,
  fix: '修正',
  fixOf: (place: string) => `修正 ${place}`,
  change: { from: '现为', to: '改为' },
  fixAll: (count: number) => `修正能确定的 ${count} 处`,
  preview: {
    heading: (count: number) => `将改动 ${count} 个单元格`,
    note: '只改这里列出的单元格。其间被别人改过的单元格会跳过。受保护的工作表会短时解除保护、改完恢复，那样 Excel 不能撤销；其余一般可用一次“撤销”退回。',
    place: '单元格',
    confirm: '确认修正',
    cancel: '取消',
    fixing: '正在修正……',
    waiting: '有单元格正在编辑，编辑结束后自动继续。',
  },
  result: {
    fixed: ({ done, all }: FixedCounts) =>
      done === all ? `已修正 ${done} 处。` : `已修正 ${done} 处，另有 ${all - done} 处没有改动：`,
    undo: { 'one-step': '如需退回，在 Excel 里撤销一次。', none: '这次改动不能用“撤销”退回。' },
    states: {
      done: '已修正',
      'changed-since': '内容已被改动，未覆盖',
      'sheet-gone': '工作表已不在',
      locked: '工作表有密码保护，改不了',
      failed: 'Excel 没有接受',
    },
    ignored: '已记在工作簿里：这一项暂不处理，内容变化后会重新列出。',
    unignored: '已恢复为待处理。',
    checked: '已重新检查整个计划。',
    written: (sheet: string) => `已写出工作表“${sheet}”。`,
    dismiss: '关闭',
    again: '重试',
  },
  setAside: {
    action: '暂不处理',
    of: (place: string) => `暂不处理 ${place}`,
    reason: '原因（记在工作簿里）',
    needed: '请写明原因。',
    confirm: '确定',
    cancel: '取消',
    because: (reason: string) => `暂不处理：${reason}`,
    takeBack: '恢复处理',
    takeBackOf: (place: string) => `恢复处理 ${place}`,
  },
  report: '写出问题清单',
  reportHint: '写成一张工作表，可打印；再次写出时更新同一张表。',
};
