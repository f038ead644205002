/** What is said while a plan workbook is ordered and written from the terminal. */
import type { OrderProblems } from '../../plan/order';
import { planReading } from './planReading';

/** Why a file could not be read or written. */
export type FileFault = 'absent' | 'folder' | 'denied' | 'full' | 'other';

type Sentences<T> = { readonly [C in keyof T]: (parameters: T[C]) => string };

const fields = { county: '县（市、区）名称', unit: '填报单位名称' };

const problems: Sentences<OrderProblems> = {
  'name-too-long': ({ field, length, most }) =>
    `${fields[field]}有 ${length} 个字符，最多 ${most} 个；请用规范简称。`,
  'name-formula': ({ field, given }) =>
    `${fields[field]}“${given}”以 = + - @ 之一开头，会被当作公式；请去掉开头的符号。`,
  'name-unprintable': ({ field }) => `${fields[field]}含有换行或不可见字符；请重新输入，只用一行文字。`,
  'name-wildcard': ({ field, given }) =>
    `${fields[field]}“${given}”含有 * ? ~，统计公式会把它们当通配符；请去掉。`,
  'edition-unknown': ({ given, known }) => `没有收录“${given}”年度的工作要点；可选：${known.join('、')}。`,
  'code-wrong': ({ given }) => `行政区划代码“${given}”不对：应为六位数字，例如 330523。`,
  'period-wrong': ({ given, edition }) =>
    `填报期“${given}”不对：应为 ${edition} 年内的月份或季度，例如 ${edition}-06 或 ${edition}-Q2。`,
  'rows-wrong': ({ given, most }) => `行数“${given}”不对：应为 1 到 ${most} 的整数。`,
  'nodes-unknown': ({ given }) => `--nodes 只能是 quarters（按季）或 months（按月），不能是“${given}”。`,
  'units-none': () => '单位名单是空的；请每行写一个单位，例如“001,县农业农村局”。没有写出任何文件。',
  'units-many': ({ count, most }) => `单位名单有 ${count} 个单位，最多 ${most} 个；请分成几份。`,
  'units-unreadable': () => '单位名单不是 UTF-8 文本；请在记事本或 WPS 中另存为 UTF-8 编码的 txt 或 csv。',
  'unit-twice': ({ line, given }) =>
    `单位名单第 ${line} 行“${given}”与前面的代码或名称重复；没有写出任何文件。`,
  'unit-code-wrong': ({ line, given }) =>
    `单位名单第 ${line} 行“${given}”的代码不对：最多 12 位数字、字母或短横线。`,
  'unit-name-wrong': ({ line, given }) =>
    `单位名单第 ${line} 行“${given}”的名称不对：不能为空，最多 50 个字符，不能以 = + - @ 开头，不能含 * ? ~。`,
};

const notRead: { readonly [F in FileFault]: (path: string) => string } = {
  absent: (path) => `找不到文件“${path}”；请检查路径。`,
  folder: (path) => `“${path}”是文件夹，不是文件。`,
  denied: (path) => `无权读取“${path}”，或文件正被占用；请关闭它再试。`,
  full: (path) => `读取“${path}”时磁盘空间不足。`,
  other: (path) => `“${path}”读不出来；请把它复制到本机再试。`,
};

const notWritten: { readonly [F in FileFault]: (path: string) => string } = {
  absent: (path) => `“${path}”所在的文件夹不存在；请先建立。没有写出任何文件。`,
  folder: (path) => `“${path}”是文件夹；请写完整的文件名。没有写出任何文件。`,
  denied: (path) =>
    `无权写入“${path}”，或文件正在 Excel、WPS 中打开；请关闭它或换一个位置。没有写出任何文件。`,
  full: (path) => `磁盘空间不足，写不下“${path}”。没有留下半个文件。`,
  other: (path) => `“${path}”写不出来；请换一个位置再试。没有留下半个文件。`,
};

export const template = {
  ...planReading,
  problems,
  notRead,
  notWritten,
  wordUnexpected: (given: string) => `template 只接受选项，不接受“${given}”；值中有空格时请加引号。`,
  outMissing: () => 'template 要用 --out 指明写到哪个文件，例如 --out plan.xlsx。',
  outNotXlsx: (given: string) => `--out 应以 .xlsx 结尾，不能是“${given}”。`,
  outIsFrom: (path: string) => `--out 和 --from 是同一个文件“${path}”；上年的文件不会被改动，请另取名字。`,
  choiceWrong: (option: string, given: string, known: readonly string[]) =>
    `${option} 只能是 ${known.join('、')}，不能是“${given}”。`,
  sampleWithFrom: () => '--sample 和 --from 不能同时用：样例数据是虚构的，不能与真实的上年数据混在一起。',
  notOpened: (path: string, what: string) => `“${path}”打不开：${what}`,
  written: (path: string, sheets: number, rows: number, kilobytes: number) =>
    `已写出 ${path}：${sheets} 张工作表，任务分解 ${rows} 行，${kilobytes} KB。`,
  unitsNotRead: (path: string, what: string) => `单位名单“${path}”：${what}`,
  outNoFolder: (given: string) => `用 --units 时，--out 应是一个文件夹，不能是“${given}”。`,
  unitsWithUnit: () => '--units 和 --unit 不能同时用：名单中已有各填报单位。',
  issued: (count: number, folder: string) => `已在 ${folder} 写出 ${count} 个单位的文件，每个单位一份。`,
  issuedPartly: (count: number, problem: string) =>
    `${problem}此前已写出 ${count} 个文件，都是完整的；排除原因后重新运行即可。`,
  isSample: '这是培训样例，数据均为虚构，每张表上都有标记。',
};
