/** What stands on the pane's page before any script has run, Chinese. The page's template reads it; no script does. */
export const opening = {
  opening: '正在打开……',
  stuck:
    '窗格迟迟没有打开：Office 的组件（office.js）可能没有下载成功。请检查网络，或请管理员改用本单位服务器上的 office.js，然后重新打开窗格。工作簿里的内容不受影响。',
};

export type OpeningText = typeof opening;
