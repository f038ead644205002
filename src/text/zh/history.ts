/** The sheet that keeps what an earlier plan held. */
import type { HistoryRow } from '../../plan/county';

const became: { readonly [B in NonNullable<HistoryRow['became']>]: string } = {
  same: '延续',
  merged: '并入',
  split: '拆分',
  new: '新增',
  dropped: '不再列入',
};

export const history = {
  title: '以前年度举措沿革',
  hint: '由以前年度的计划带入，只作留存，不参与统计。“新编号”是在本年任务分解中接续的举措。',
  from: '原编号',
  edition: '原年度',
  task: '原任务',
  text: '原举措',
  lead: '牵头单位',
  progress: '当时进度',
  status: '当时状态',
  became: '任务去向',
  to: '新编号',
  unknown: '未能判断',
  kinds: became,
};
