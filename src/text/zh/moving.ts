/** What is said where a plan moves to the next edition, Chinese. */
import type { EditionId } from '../../editions/model';

/** Where the task of a row went; `unknown` where that cannot be told, `none` where it stood under no task. */
export type MoveKind = 'same' | 'merged' | 'split' | 'dropped' | 'unknown' | 'none';

/** Why a plan cannot move to an edition, by code: it is of that one, of a later one, or no such edition is known. */
export interface MoveRefusals {
  same: { readonly from: EditionId; readonly to: EditionId };
  backwards: { readonly from: EditionId; readonly to: EditionId };
  'unknown-edition': { readonly to: string };
}

const refused: { readonly [C in keyof MoveRefusals]: (parameters: MoveRefusals[C]) => string } = {
  same: ({ from }) => `这份计划就是 ${from} 年的，不需要转入。`,
  backwards: ({ from, to }) =>
    `${from} 年的计划不能转回 ${to} 年：只能转入以后的年度。请选 ${from} 年以后的年度。`,
  'unknown-edition': ({ to }) => `没有收录“${to}”年度的工作要点，不能转入。`,
};

const kinds: { readonly [K in MoveKind]: string } = {
  same: '延续',
  merged: '并入',
  split: '拆分',
  dropped: '不再列入',
  unknown: '去向未能判断',
  none: '没有任务号',
};

export const moving = {
  /** What stood in cells, in words. */
  kept: {
    item: (label: string, value: string) => `${label}：${value}`,
    join: (said: string, more: string) => `${said}；${more}`,
    quarter: (number: number) => `${number}季度`,
    month: (number: number) => `${number}月`,
  },
  refused,
  kinds,
  heading: '转入新一年',
  intro:
    '把本年计划带入以后的年度，另成一份新工作簿；本工作簿不改动。未完成的举措接续，已完成的只留沿革；填过的内容都在新工作簿的“历年沿革”表里。',
  reading: '正在读取本工作簿的计划……',
  noPlan: '本工作簿没有可以转入的计划。请打开计划工作簿，或在“计划”中新建一份。',
  noNext: (year: string) => `${year} 年是目前收录的最新一年，没有可以转入的年度。`,
  noNextMore:
    '新一年的工作要点公布并随加载项更新后，这里可以逐行比对任务去向、决定哪些举措接续，并生成新一年的工作簿。',
  again: '重新读取',
  edition: '转入年度',
  counts: {
    label: '将要做的',
    carried: (count: number, open: number) =>
      open === 0 ? `接续 ${count} 行` : `接续 ${count} 行，其中 ${open} 行任务号待填`,
    finished: (count: number) => `已完成，只留沿革 ${count} 行`,
    left: (count: number) => `不再接续，只留沿革 ${count} 行`,
    undecided: (count: number) => (count === 0 ? '需要您决定的都已决定' : `还有 ${count} 行请您决定`),
    coming: (count: number) => `新一年新列或未能比对的任务 ${count} 项`,
  },
  noRows: '本年任务分解还没有填写内容：新工作簿只带入单位、设置、目标和项目名称。',
  groups: {
    person: (count: number) => `请您决定（${count} 行）`,
    merged: (count: number) => `任务并入其他任务（${count} 行）`,
    same: (count: number) => `任务延续（${count} 行）`,
    finished: (count: number) => `已完成（${count} 行）`,
    coming: (count: number) => `新一年待填的任务（${count} 项）`,
  },
  coming: { new: '新列', untold: '上一年未读全，未能比对' },
  unreadTasks: (count: number) => `新一年另有 ${count} 项任务的标题未读到，工作簿中留行待补。`,
  row: {
    noText: '（未写举措）',
    from: (title: string) => `原任务：${title}`,
    noTask: '原来没有任务号',
    why: (words: string) => `依据（本工具比对）：${words}`,
    whyUnknown: '任务标题没有读全，比对不了。',
  },
  choices: {
    proposed: '建议的任务',
    others: '其他任务',
    to: (title: string) => `接续：${title}`,
    toUnread: (id: string) => `接续：${id}（标题未读到）`,
    open: '接续，任务号以后再填',
    finish: '已完成，只留沿革',
    leave: '不再接续，只留沿革',
    rest: '其他',
  },
  more: (count: number) => `再显示 ${count} 行`,
  acceptAll: '未选的都按建议',
  accepted: '您没有选的行都按建议处理',
  decideFirst: '请先决定上面标出的行，或按“未选的都按建议”。',
  unstay: '暂不处理的记录和各月进度记录属于本年，不带入新一年；自行添加的工作表和列也不带入。',
  open: '打开新工作簿',
  save: '存成文件',
  working: '正在生成新一年的工作簿……',
  outcome: {
    opened: (year: string) => `${year} 年的新工作簿已交给 Excel，在另一个窗口打开`,
    openedMore: '请在那个窗口中保存。本工作簿没有改动。',
    saved: (name: string) => `已交给浏览器下载：${name}`,
    savedMore: '请在“下载”中找到它，用 Excel 或 WPS 打开。本工作簿没有改动。',
    report: (count: number) => `请核对 ${count} 项（新工作簿“历年沿革”表中也有）`,
    nothing: '没有需要核对的事项。',
    unread: (count: number) => `本工作簿中有 ${count} 处没有读入或换了读法`,
    close: '关闭',
  },
};

export type MovingText = typeof moving;
