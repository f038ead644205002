const words = {
  usage: [
    '用法：keypoints eval <公式> [--language zh|en]',
    '',
    '命令：',
    '  eval <公式>       计算一个 KEYPOINT_ 公式并输出结果；多个单元格的结果用制表符分隔',
    '',
    '选项：',
    '  --language zh|en  提示语言，默认 zh',
    '  --help            显示本说明',
    '',
    '示例：',
    `  keypoints eval 'KEYPOINT_TARGET("2024","broadband_users")'`,
    '',
    '退出码：0 有结果；1 公式得出错误（错误码和说明写到标准错误）；2 用法不对。',
  ],
  commandUnknown: (given: string) => `没有命令“${given}”。用 --help 查看用法。`,
  commandMissing: () => '缺少命令。用 --help 查看用法。',
  formulaMissing: () => `eval 后面要写一个公式，例如 eval 'KEYPOINT_TARGET("2024","broadband_users")'。`,
  formulaSplit: (count: number) => `eval 只接受一个公式，现在有 ${count} 段；请用单引号把整个公式括起来。`,
  optionUnknown: (given: string) => `没有选项“${given}”。用 --help 查看用法。`,
  languageWrong: (given: string) => `--language 只能是 zh 或 en，不能是“${given}”。`,
};

export type CliText = {
  readonly [K in keyof typeof words]: (typeof words)[K] extends string[]
    ? readonly string[]
    : (typeof words)[K];
};

export const cli: CliText = words;
