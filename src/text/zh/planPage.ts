/** The words of the pane's page for a county's plan, Chinese. */

export const planPage = {
  heading: '县级工作计划',
  intro:
    '生成本县的工作计划工作簿：任务分解、量化目标、责任单位、项目资金、绩效和进度看板。不装加载项，用 Excel 或 WPS 就能填。',
  fields: {
    edition: '年度',
    county: '县（市、区）',
    code: '行政区划代码',
    unit: '填报单位',
    period: '数据截至',
    language: '文字',
  },
  /** After the label of what may stay blank. */
  optional: '（可不填）',
  hints: {
    county: '例如 安吉县',
    code: '六位数字，例如 330523',
    unit: '例如 安吉县委网信办',
  },
  month: (number: number) => `${number} 月`,
  noMonth: '以后再选',
  sample: '培训样例',
  sampleHint: '填好虚构的数据，每张表都有标记，供学习和演示。',
  open: '新建计划工作簿',
  openOutside: '新建计划工作簿（下载）',
  lay: '插入到本工作簿',
  save: '存成文件',
  result: {
    opened: '新工作簿已交给 Excel，在另一个窗口打开',
    openedMore: '请在那个窗口中保存。本工作簿没有改动。',
    saved: (name: string) => `已交给浏览器下载：${name}`,
    savedMore: '请在“下载”中找到它，用 Excel 或 WPS 打开。',
    cancelled: '已按您的要求停下，没有新建工作簿',
    there: '本工作簿里已有县级计划，没有改动',
    thereMore: '已填的内容都在。要另做一份，请新建计划工作簿。',
    standing: '原已写好',
  },
};

export type PlanPageText = typeof planPage;
