/** The work plan (任务分解). */
import type { ChineseOrigin } from '../../editions/model';

const origins: { readonly [O in ChineseOrigin]: string } = {
  quoted: '',
  reconstructed: '〔据片段拼合〕',
  'back-translated': '〔回译〕',
};

export const workPlan = {
  title: (county: string, year: string) => `${county}${year}年数字乡村发展工作任务分解表`,
  columns: {
    id: '举措编码',
    number: '序号',
    aspect: '工作方面',
    task: '任务号',
    title: '重点任务',
    national: '国家举措',
    measure: '本县举措',
    goal: '年度目标',
    goalValue: '目标数值',
    goalUnit: '计量单位',
    leader: '牵头领导',
    lead: '牵头单位',
    supporting: '配合单位',
    deadline: '完成时限',
    due: '序时进度',
    progress: '完成进度',
    behind: '落后百分点',
    status: '完成状态',
    light: '亮灯',
    forecast: '年底能否完成',
    problem: '存在问题',
    next: '下一步打算',
    person: '责任人',
    phone: '联系电话',
    money: '分摊资金（万元）',
    spent: '已执行（万元）',
    note: '备注',
    before: '上年编码',
    missing: '必填未填',
    state: '填写情况',
    leadUnit: '牵头单位现名',
    supportingKey: '配合单位检索',
    aspectNumber: '方面号',
    rank: '落后名次',
  },
  /** Header of a milestone: what is due by the end of that month. */
  node: (month: number) => `${month}月底`,
  hints: {
    legend: '灰底为国家文件内容，蓝底为公式，均已锁定；白底由填报单位填写。亮灯、序时进度等随填随算。',
    spare:
      '行不够时：点“填写情况”列的筛选按钮，勾选“备用”，在备用行填任务号即可；仍不够，撤销工作表保护（无密码），在最后一行之上插入行并向下填充公式。',
    backTranslated: '标〔回译〕的中文由英文译出，不是文件原文，引用前请核对原件。',
    unread: '文件中尚未读到的任务留行待补，不作推测。',
  },
  /** A sentence and where its Chinese comes from. */
  withOrigin: (words: string, origin: ChineseOrigin) => `${words}${origins[origin]}`,
  prompts: {
    task: { title: '任务号', message: '填所属国家重点任务的序号。' },
    measure: { title: '本县举措', message: '写明做什么。填了这一格，本行才计入统计。' },
    lead: { title: '牵头单位', message: '从“责任单位”表选一个牵头单位；名称变更请在该表登记别名。' },
    supporting: { title: '配合单位', message: '多个单位用顿号“、”分开。' },
    deadline: {
      title: '完成时限',
      message: '填本年度内的日期，如 2024-10-31；也可写文字，如“年底前”，按年底计。',
    },
    node: {
      title: '累计进度节点',
      message: '填到该月底应完成的累计比例；一个节点都不填时按“设置”表的规则计算。',
    },
    progress: { title: '完成进度', message: '填累计完成比例，0% 到 100%。' },
    status: { title: '完成状态', message: '从下拉列表选择。选“已调整”后不再亮灯。' },
    forecast: { title: '年底能否完成', message: '从下拉列表选择，可不填。' },
    text: { title: '文字', message: '每格最多 1000 字。' },
  },
  errors: {
    task: (count: number) => ({ title: '任务号不对', message: `请填 1 到 ${count} 的整数。` }),
    lead: { title: '未登记的单位', message: '“责任单位”表里没有这个名称。仍要使用吗？表中会标出“未登记”。' },
    deadline: {
      title: '不是本年日期',
      message: '这不是本年度内的日期，将按文字或跨年时限处理。仍要使用吗？',
    },
    fraction: { title: '比例不对', message: '请填 0% 到 100% 之间的数。' },
    choice: { title: '不在列表中', message: '请从下拉列表中选择。' },
    length: { title: '文字太长', message: '超过 1000 字，请精简。' },
  },
};
