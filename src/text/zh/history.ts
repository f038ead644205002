/** The sheet that keeps what an earlier plan held. */
import type { HistoryOf, HistoryRow } from '../../plan/county';

const became: { readonly [B in NonNullable<HistoryRow['became']>]: string } = {
  same: '延续',
  merged: '并入',
  split: '拆分',
  new: '新增',
  dropped: '不再列入',
};

const kindsOf: { readonly [O in HistoryOf | 'measures']: string } = {
  measures: '举措',
  targets: '目标',
  projects: '项目',
  allocations: '分摊',
  indicators: '绩效指标',
  plan: '计划',
  look: '需核对',
};

export const history = {
  title: '以前年度沿革',
  hint: '由以前年度的计划带入，只作留存，不参与统计。“新编号”是在本年接续的行；右侧各列是当时填写的其余内容，不打印；“需核对”是转入时请人核对的事项。',
  from: '原编号',
  edition: '原年度',
  of: '类别',
  task: '原任务',
  text: '原举措',
  lead: '牵头单位',
  progress: '当时进度',
  status: '当时状态',
  became: '任务去向',
  to: '新编号',
  nodes: '进度节点',
  unknown: '未能判断',
  kinds: became,
  kindsOf,
};
