/** What is said while a file that came back is read: what went wrong with it, what is safe, and what to do next. */
import type { ProblemWords } from './writing';

/** Kinds of files that are sometimes sent, or renamed, in the place of an .xlsx workbook. */
export type OtherFormat = 'xlsb' | 'ods' | 'docx' | 'pptx' | 'archive';

/** What can keep a file from being read, and what must be known to say so. Sizes are in bytes. */
export interface ReadingProblems {
  'empty-file': Record<string, never>;
  /** Its first bytes are not those of a workbook; what they look like instead. */
  'not-a-zip': { readonly looksLike: 'text' | 'web page' | 'pdf' | 'rar' | 'unknown' };
  /** The container of Excel 97–2003 workbooks, of .et files, and of workbooks with a password. */
  'encrypted-or-xls': { readonly which: 'encrypted' | 'xls' | 'unknown' };
  truncated: Record<string, never>;
  'other-format': { readonly format: OtherFormat };
  'not-a-workbook': Record<string, never>;
  /** A null part is the file itself; `all` are all parts that were read, unpacked. */
  'too-large': { readonly part: string | null; readonly size: number; readonly limit: number };
  'too-many-entries': { readonly count: number; readonly limit: number };
  'too-many-cells': { readonly sheet: string; readonly limit: number };
  /** How many times larger a part would become by unpacking. */
  ratio: { readonly part: string; readonly ratio: number; readonly limit: number };
  /** The bytes are not those that were once written; a null part is the file's own table of contents. */
  'bad-data': { readonly part: string | null };
  'part-missing': { readonly part: string };
  'unknown-compression': { readonly part: string };
  dtd: { readonly part: string };
  'xml-broken': { readonly part: string };
}

const unchanged = '文件没有任何改动，其他文件不受影响。';
const sendAgain = '请对方用 Excel 或 WPS 打开原文件，另存为 .xlsx 后重新发送。';
const notOurs = '请不要用它汇总；请对方说明文件来源，用 Excel 或 WPS 打开后另存为 .xlsx 再发送。';

const looks = {
  text: '看起来是文本或 CSV',
  'web page': '看起来是网页',
  pdf: '看起来是 PDF',
  rar: '看起来是 RAR 或 7z 压缩包',
  unknown: '无法认出是什么文件',
} as const;

const formats: Readonly<Record<OtherFormat, string>> = {
  xlsb: '二进制工作簿（.xlsb）',
  ods: 'OpenDocument 表格（.ods）',
  docx: 'Word 文档',
  pptx: '演示文稿',
  archive: '装有多个文件的压缩包',
};

const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;

const problems: { readonly [C in keyof ReadingProblems]: (about: ReadingProblems[C]) => ProblemWords } = {
  'empty-file': () => ({
    what: '这个文件是空的（0 字节）。',
    safe: unchanged,
    next: '可能是没有传完或没有下载完；请重新下载，或请对方重新发送。',
  }),
  'not-a-zip': ({ looksLike }) => ({
    what: `这不是 .xlsx 工作簿：${looks[looksLike]}，只改扩展名不会变成工作簿。`,
    safe: unchanged,
    next: sendAgain,
  }),
  'encrypted-or-xls': ({ which }) =>
    which === 'encrypted'
      ? {
          what: '工作簿设有打开密码，读不出内容。',
          safe: unchanged,
          next: '请打开文件，在“文件—信息—保护工作簿”中清除打开密码，另存后再试。',
        }
      : {
          what:
            which === 'xls'
              ? '这是旧格式的工作簿（.xls 或 .et），不是 .xlsx。'
              : '这是旧格式的工作簿（.xls、.et），或设有打开密码。',
          safe: unchanged,
          next: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
        },
  truncated: () => ({
    what: '文件不完整，后面一部分没有了。',
    safe: unchanged,
    next: '多半是传输中断；请重新下载，或请对方重新发送。',
  }),
  'other-format': ({ format }) => ({
    what: `这是${formats[format]}，不是 .xlsx 工作簿。`,
    safe: unchanged,
    next:
      format === 'archive'
        ? '请先解压，再选其中的 .xlsx 文件。'
        : '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  }),
  'not-a-workbook': () => ({
    what: '文件里没有工作簿。',
    safe: unchanged,
    next: sendAgain,
  }),
  'too-large': ({ part, size, limit }) => ({
    what:
      part === null
        ? `文件太大（${megabytes(size)}），上限是 ${megabytes(limit)}。`
        : `文件展开后太大（${part}：${megabytes(size)}），上限是 ${megabytes(limit)}。`,
    safe: `内容没有展开，${unchanged}`,
    next: '请对方删去图片、附件和用不到的工作表，另存后再发送。',
  }),
  'too-many-entries': ({ count, limit }) => ({
    what: `文件内部有 ${count} 个部件，上限是 ${limit} 个。`,
    safe: `内容没有展开，${unchanged}`,
    next: '请对方删去图片和用不到的工作表，另存后再发送。',
  }),
  'too-many-cells': ({ sheet, limit }) => ({
    what: `工作表“${sheet}”的内容超过 ${limit} 个单元格。`,
    safe: unchanged,
    next: '请对方删去表格下方和右侧用不到的行列，另存后再发送。',
  }),
  ratio: ({ part, ratio, limit }) => ({
    what: `文件的一个部件（${part}）展开后是原来的 ${Math.round(ratio)} 倍，超过 ${limit} 倍，可能是恶意文件。`,
    safe: `内容没有展开，${unchanged}`,
    next: notOurs,
  }),
  'bad-data': ({ part }) => ({
    what: part === null ? '文件已损坏（目录与内容不符）。' : `文件已损坏（${part} 与写入时不同）。`,
    safe: `没有采用其中的任何数字，${unchanged}`,
    next: `请重新下载；仍不行的话，${sendAgain}`,
  }),
  'part-missing': ({ part }) => ({
    what: `文件缺少一个部件（${part}）。`,
    safe: `没有采用其中的任何数字，${unchanged}`,
    next: sendAgain,
  }),
  'unknown-compression': ({ part }) => ({
    what: `文件用了 Excel 不用的压缩方法（${part}）。`,
    safe: unchanged,
    next: sendAgain,
  }),
  dtd: ({ part }) => ({
    what: `文件中有工作簿不该有的声明（${part} 中的 DOCTYPE），可能是恶意文件。`,
    safe: `没有执行或展开任何内容，${unchanged}`,
    next: notOurs,
  }),
  'xml-broken': ({ part }) => ({
    what: `文件内容写得不合规范，读不下去（${part}）。`,
    safe: `没有采用其中的任何数字，${unchanged}`,
    next: sendAgain,
  }),
};

export const reading = { problems };
export type ReadingText = typeof reading;
