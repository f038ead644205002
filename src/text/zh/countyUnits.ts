/** The units of the county's workbook (责任单位), and the suggested owners. */
export const countyUnits = {
  title: (county: string) => `${county}数字乡村发展责任单位名录`,
  columns: {
    id: '单位编码',
    name: '单位名称',
    alias1: '别名一',
    alias2: '别名二',
    alias3: '别名三',
    kind: '类别',
    national: '对应国家部门',
    contact: '联络员',
    phone: '联系电话',
    leads: '牵头',
    supports: '配合',
    behind: '落后',
    unreported: '未报',
    rank: '未报名次',
    note: '备注',
    behindRank: '落后名次',
  },
  hints: {
    rename:
      '名称为县级常见对应部门，请按本县机构设置改。机构更名时：把旧名填入别名，新名填入单位名称，各表按旧名填的行自动归到新名。',
    counts:
      '牵头、配合、落后、未报都是举措数。牵头按“任务分解”的牵头单位计；配合按其中用顿号“、”分开的名称计；落后为黄灯和红灯；未报为牵头举措中没有填进度、且未完成未调整的，未报最多的名次为1。',
  },
  prompts: {
    name: { title: '单位名称', message: '填现名。改名前先把旧名填入别名。名称中不要用顿号、*、?、~。' },
    alias: { title: '别名', message: '简称、旧名、合并前的名称，每格一个。' },
    kind: { title: '类别', message: '从下拉列表选择。' },
    national: { title: '对应国家部门', message: '从列表选择；没有对应的可不填。' },
    phone: { title: '联系电话', message: '作为文字保存。' },
    text: { title: '文字', message: '每格最多 200 字。' },
  },
  errors: {
    choice: { title: '不在列表中', message: '请从下拉列表中选择。' },
    name: {
      title: '名称不合适',
      message: '名称最多 100 字，不能含顿号、*、?、~，也不能与别的单位重名。仍要使用吗？',
    },
    length: { title: '文字太长', message: '每格最多 200 字，请精简。' },
  },
  ownerMap: {
    title: (year: string) => `${year}年各项任务的建议牵头、配合单位`,
    ours: '建议，非文件原文：读到的文件内容没有逐项写明责任部门。以下是本工具的建议和理由，请按本县分工定。',
    tasks: '一、各项任务',
    bodies: '二、国家部门与县级常见对应部门',
    columns: {
      number: '任务号',
      title: '重点任务',
      national: '国家部门（建议）',
      lead: '县级牵头（建议）',
      supporting: '县级配合（建议）',
      reason: '理由',
      body: '国家部门',
      county: '县级常见对应部门',
      aliases: '其他名称',
      evidence: '对应依据',
    },
    unread: '任务标题尚未读到，不作建议。',
    none: '没有建议。',
  },
};
