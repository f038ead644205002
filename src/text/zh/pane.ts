/** The pane's words that are there from the start, Chinese. */

export const pane = {
  product: '数字乡村工作要点',
  /** The value of the page's `lang` attribute. */
  tag: 'zh-CN',

  switchLanguage: { label: 'EN: switch to English', short: 'EN', tag: 'en' },

  tabs: {
    label: '窗格的各个页面',
    points: '工作要点',
    plan: '计划',
    progress: '进展',
    share: '分发',
  },

  sections: {
    /** The list of the sections of one tab. */
    label: (tab: string) => `${tab}：各个部分`,
    tasks: '任务',
    sheets: '工作表',
    cell: '单元格',
    overview: '概况',
    check: '检查',
    update: '更新',
    next: '转入新一年',
    progress: '进展',
    share: '分发',
    help: '帮助',
  },

  edition: {
    year: (id: string) => `${id} 年`,
    size: (aspects: number, tasks: number) => `${aspects} 个方面，${tasks} 项任务`,
    complete: '完整',
    tasksComplete: '任务完整',
    partial: '部分',
    /** What could be read of a partial edition. */
    lacking: (part: string, have: number, of: number | null) =>
      of === null ? `${part}：读到 ${have}` : `${part}：读到 ${have}／${of}`,
    lackingAll: (part: string) => `${part}：未读到`,
    parts: { goals: '目标', aspects: '方面标题', tasks: '任务标题', measures: '举措' },
  },

  sheets: {
    heading: '把工作要点写入工作簿',
    intro: '写入新的工作表，不改动您已有的内容。再次写入只更新国家内容。',
    editions: '年度',
    language: '文字',
    languages: { zh: '中文', en: '英文', both: '中英对照' },
    which: '工作表',
    /** As the sheets are called. */
    names: {
      tasks: '任务分解',
      targets: '量化目标',
      goals: '定性目标',
      owners: '责任部门',
      sources: '来源与出入',
    },
    insert: '写入工作表',
    cancel: '取消',
    cancelling: '正在停下……',
    refresh: '刷新已有工作表',
    pickEdition: '请至少选一个年度。',
    pickSheet: '请至少选一张工作表。',
    starting: '正在准备……',
    progressLabel: '写入进度',
  },

  outside: {
    'office-missing':
      '没有连上 Office 的组件（office.js）。可以浏览和检索，暂不能写入工作簿。请检查网络后重新打开窗格。',
    browser: '当前不在 Excel 中。可以浏览和检索；要写入工作簿，请在 Excel 中打开本窗格。',
  },

  status: {
    label: '运行情况',
    excel: (platform: string) => `Excel（${platform}）`,
    browser: '不在 Excel 中',
    'office-missing': '缺 office.js',
    functionsReady: '函数已加载',
    functionsMissing: '函数未加载',
  },

  defect: {
    part: '这一页没有打开',
    partWay: '可能是网络中断，也可能是加载项的差错。工作簿里的内容不受影响。请重新载入窗格。',
    reload: '重新载入',
  },

  /** Short statements in a row. */
  statements: (parts: readonly string[]) => parts.join('；'),
  loading: '正在载入……',
};

export type PaneText = typeof pane;
