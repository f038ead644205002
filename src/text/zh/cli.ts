/** What a check came to. */
interface CheckCounts {
  readonly path: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly setAside: number;
}

const words = {
  usage: [
    '用法：keypoints eval <公式> [--language zh|en]',
    '      keypoints template --out <文件.xlsx> [选项]',
    '      keypoints check <计划.xlsx> [--language zh|en]',
    '',
    '命令：',
    '  eval <公式>         计算一个 KEYPOINT_ 公式并输出结果；多个单元格的结果用制表符分隔',
    '  template            写出一份县级工作计划工作簿，Excel、WPS 不装加载项也能填',
    '  check <计划.xlsx>   检查一份计划工作簿，逐条列出问题和所在单元格；文件不会被改动',
    '',
    'template 的选项：',
    '  --out <文件.xlsx>   写到哪个文件（必填）；已有的同名文件会被替换',
    '  --edition <年度>    工作要点年度，默认为任务读全的最新一年',
    '  --county <名称>     县（市、区）名称，例如 安吉县',
    '  --code <代码>       六位行政区划代码，例如 330523',
    '  --unit <名称>       填报单位，例如 安吉县委网信办',
    '  --units <名单>      每个填报单位一份：名单每行一个单位（代码,名称），--out 写文件夹',
    '  --period <时期>     数据截至的月份或季度，例如 2024-06、2024-Q2',
    '  --rows <行数>       任务分解的行数，默认 300',
    '  --nodes <间隔>      序时节点：quarters（按季，默认）或 months（按月）',
    '  --sample            写成带虚构数据的培训样例',
    '  --from <上年.xlsx>  从已有的计划带入：未完成的举措、单位、项目和沿革；同一年度则原样带入',
    '  --language <语言>   zh、en 或 both（中英对照），默认 zh；也是提示语言',
    '  --paper <纸张>      A4（默认）或 A3',
    '  --fonts <字体>      common（宋体、黑体，默认）或 official（方正小标宋、仿宋_GB2312）',
    '',
    '通用选项：',
    '  --language zh|en    提示语言，默认 zh',
    '  --help              显示本说明',
    '',
    '示例：',
    `  keypoints eval 'KEYPOINT_TARGET("2024","broadband_users")'`,
    '  keypoints template --edition 2024 --county 安吉县 --code 330523 --out plan.xlsx',
    '  keypoints check plan.xlsx',
    '',
    '退出码：0 有结果；1 公式得出错误（错误码和说明写到标准错误），或检查发现错误；2 用法不对或文件读写不成，说明写到标准错误。',
  ],
  commandUnknown: (given: string) => `没有命令“${given}”。用 --help 查看用法。`,
  commandMissing: () => '缺少命令。用 --help 查看用法。',
  formulaMissing: () => `eval 后面要写一个公式，例如 eval 'KEYPOINT_TARGET("2024","broadband_users")'。`,
  formulaSplit: (count: number) => `eval 只接受一个公式，现在有 ${count} 段；请用单引号把整个公式括起来。`,
  wrong: {
    'option-unknown': (option: string) => `没有选项“${option}”。用 --help 查看用法。`,
    'option-twice': (option: string) => `选项 ${option} 写了两次；请只写一次。`,
    'value-missing': (option: string) => `选项 ${option} 后面缺少值。用 --help 查看用法。`,
    'value-unexpected': (option: string) => `选项 ${option} 不带值。`,
  },
  optionForeign: (option: string, command: string) =>
    `命令 ${command} 没有选项 ${option}。用 --help 查看用法。`,
  languageWrong: (given: string) => `--language 只能是 zh、en 或 both，不能是“${given}”。`,
  checkLanguageOne: () => 'check 的 --language 只能是 zh 或 en。',
  planMissing: () => 'check 后面要写计划工作簿的文件名，例如 check plan.xlsx。',
  planOne: (count: number) => `check 一次检查一个文件，现在写了 ${count} 个；文件名有空格时请加引号。`,
  checked: ({ path, errors, warnings, notes, setAside }: CheckCounts) =>
    `已检查 ${path}：错误 ${errors} 个，需核对 ${warnings} 个，提示 ${notes} 个` +
    (setAside === 0 ? '。' : `；另有 ${setAside} 个已注明理由、暂不处理。`),
  languageOne: () => 'eval 的 --language 只能是 zh 或 en。',
};

export type CliText = {
  readonly [K in keyof typeof words]: (typeof words)[K] extends string[]
    ? readonly string[]
    : (typeof words)[K];
};

export const cli: CliText = words;
