/** What `npm start` says in the terminal. */
export const start = {
  usage: [
    '用法：npm start -- [选项]',
    '  --preview      不用 Excel，在浏览器中预览',
    '  --port 端口    预览使用的端口（默认 3000，被占用时取下一个空闲端口）',
    '  --watch        源文件改动后自动重新生成',
    '  --check        准备好后报告用时并退出',
    '  --help         显示这段说明',
  ].join('\n'),
  unknownOption: (option: string) => `不认识选项 ${option}；npm start -- --help 列出可用的选项。`,
  portExpected: (given: string) => `--port 之后应是 0 到 65535 的整数，收到的是“${given}”。`,
  building: '正在生成……',
  buildFailed: (first: string) => `没有生成成功，页面没有更新：${first}`,
  rebuilt: (seconds: string) => `已重新生成（${seconds} 秒），请刷新页面。`,
  previewReady: (address: string) => `预览：${address}`,
  ready: (seconds: string) => `${seconds} 秒后就绪。按 Ctrl+C 结束。`,
  noExcel: '这台机器上没有找到 Excel，改用浏览器预览。',
  excelReady: (address: string) => `加载项由 ${address} 提供，正在打开 Excel。`,
  certificateFailed: (reason: string) =>
    `Excel 要求的本机 HTTPS 证书没有装好（${reason}），改用浏览器预览。修复：npx office-addin-dev-certs install。`,
  sideloadFailed: (manifest: string, reason: string) =>
    `没能自动装入 Excel（${reason}）。服务仍在运行，可在 Excel 中“插入 → 我的加载项 → 上传”选择 ${manifest}。`,
  portTaken: (port: number) => `端口 ${port} 被占用：结束占用它的程序，或用 --port 换一个。`,
  excelPortTaken: (port: number) =>
    `端口 ${port} 被占用，而 Excel 的清单指定了它：结束占用它的程序，或用 npm start -- --preview 预览。`,
  noBrowser: '没能自动打开浏览器，请手动打开上面的地址。',
  stopped: '已结束。',
};

export type StartText = typeof start;
