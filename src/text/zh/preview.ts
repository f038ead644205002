/** The preview page: what stands around the grid and the pane. */
export const preview = {
  title: '数字乡村工作要点：预览',
  banner: '预览：不是 Excel。',
  platform: '预览替身',
  bannerWhy: '左边是开源表格 Univer，右边是同一个窗格。这里写入的内容不会保存。',
  otherLanguage: 'English',
  otherLanguageLabel: '切换到英文界面',
  ribbon: '加载项命令',
  cellCommands: '单元格右键命令',
  pane: '加载项窗格',
  hidePane: '收起窗格',
  resizePane: '调整窗格宽度（左右方向键）',
  loading: '正在装入表格……',
  loadFailed: (part: string) =>
    `表格没有装入（${part}）。窗格仍可浏览；请重新生成页面文件（npm run build）后刷新。`,
  manifestFailed: '没有读到加载项清单（manifest.xml），因此没有命令按钮。',
  ready: '可以在单元格中输入公式，例如 =KEYPOINT_TARGET("2024","broadband_users")',
  cellMessage: (address: string, code: string, message: string) => `${address}：${code} ${message}`,
  sheetLocked: '这个单元格受保护，内容已恢复。',
  workbookLocked: '工作簿结构受保护，工作表没有改动。',
  workbookName: '工作簿',
  otherWindow: '预览没有另一个窗口，新工作簿可以下载：',
  fileName: '新工作簿.xlsx',
};

export type PreviewText = typeof preview;
