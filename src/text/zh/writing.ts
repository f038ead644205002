/** What is said while sheets are written into a workbook: what went wrong, what to know, how far it is. */

/** A problem as a person reads it: what happened, what is safe, and the way out. */
export interface ProblemWords {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

/** What can stop the add-in from writing, and what must be known to say so. */
export interface WritingProblems {
  'no-excel': Record<string, never>;
  'excel-too-old': { readonly needed: string };
  'workbook-protected': Record<string, never>;
  'sheet-protected': { readonly sheet: string };
  'cell-being-edited': Record<string, never>;
  'read-only': Record<string, never>;
  'too-large': Record<string, never>;
  'excel-busy': Record<string, never>;
  'not-permitted': Record<string, never>;
  'no-cell-selected': Record<string, never>;
  'cell-not-empty': { readonly address: string; readonly content: string };
  'sheet-not-found': { readonly sheet: string };
  'sheet-hidden': { readonly sheet: string };
  'table-in-the-way': Record<string, never>;
  'table-filtered': Record<string, never>;
  /** What bears a name that the new sheets need, and is not ours. */
  'names-in-the-way': {
    readonly sheets: readonly string[];
    readonly tables: readonly string[];
    readonly names: readonly string[];
  };
  /** A file that was to open in a window of its own; Excel's code for why it did not. */
  'workbook-not-opened': { readonly code: string };
  /** Anything else that Excel refuses; its code, for whoever is asked for help. */
  refused: { readonly code: string };
}

/** What a person should know after writing, though nothing is wrong. */
export interface WritingNotes {
  'sheet-name-taken': { readonly wanted: string; readonly used: string };
  'table-name-taken': { readonly wanted: string; readonly used: string };
  'cells-kept': { readonly sheet: string; readonly count: number };
  'cells-restored': { readonly sheet: string; readonly count: number };
  'rows-left-out': { readonly sheet: string; readonly rows: readonly string[] };
  'columns-missing': { readonly sheet: string; readonly headers: readonly string[] };
  'column-renamed': { readonly sheet: string; readonly header: string; readonly was: string };
  'rows-not-recognised': { readonly sheet: string };
  'half-made-left': { readonly sheet: string };
  'opened-read-only': Record<string, never>;
  'charts-plainer': { readonly count: number };
}

const untouched = '工作簿没有任何改动。';
const resumable = '您的内容都还在；已写入的部分可以照常使用。';

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

const problems: { readonly [C in keyof WritingProblems]: (about: WritingProblems[C]) => ProblemWords } = {
  'no-excel': () => ({
    what: '这里没有连接 Excel。',
    safe: '浏览和查找不受影响。',
    next: '要写入工作表，请在 Excel 中打开本加载项。',
  }),
  'excel-too-old': ({ needed }) => ({
    what: `此版本的 Excel 不支持写入工作表（需要 ${needed}）。`,
    safe: untouched,
    next: '请使用 Excel 2021 及以上、Microsoft 365 或网页版 Excel；浏览和函数仍可使用。',
  }),
  'workbook-protected': () => ({
    what: '工作簿的结构受保护，不能添加工作表。',
    safe: untouched,
    next: '请在“审阅”中点“保护工作簿”解除保护，再试一次。',
  }),
  'sheet-protected': ({ sheet }) => ({
    what: `工作表“${sheet}”受保护，未作更新。`,
    safe: '这张表原样保留，其他表不受影响。',
    next: '请在“审阅”中点“撤消工作表保护”，再试一次。',
  }),
  'cell-being-edited': () => ({
    what: '有单元格正在编辑，Excel 暂不接受写入。',
    safe: resumable,
    next: '请按 Enter 完成编辑（或按 Esc 放弃），再试一次。',
  }),
  'read-only': () => ({
    what: '工作簿以只读方式打开，不能写入。',
    safe: untouched,
    next: '请点“启用编辑”，或另存为副本后再试。',
  }),
  'too-large': () => ({
    what: '一次写入的内容超过了 Excel 的上限。',
    safe: resumable,
    next: '请少选几个年度或几张工作表，分几次写入。',
  }),
  'excel-busy': () => ({
    what: 'Excel 正忙，没有完成写入。',
    safe: resumable,
    next: '请稍等片刻再试，会接着写完。',
  }),
  'not-permitted': () => ({
    what: 'Excel 不允许改动这里（可能受保护或没有编辑权限）。',
    safe: resumable,
    next: '请检查工作表和工作簿的保护以及您的编辑权限，再试一次，会接着写完。',
  }),
  'no-cell-selected': () => ({
    what: '没有选中单元格，或当前选中的是另一个工作簿。',
    safe: untouched,
    next: '请在本工作簿中点一个单元格，再试一次。',
  }),
  'cell-not-empty': ({ address, content }) => ({
    what: `${address} 里已有内容：“${content}”。`,
    safe: '原内容没有改动。',
    next: '请另选一个空单元格，或确认替换。',
  }),
  'sheet-not-found': ({ sheet }) => ({
    what: `找不到工作表“${sheet}”，可能已改名或删除。`,
    safe: untouched,
    next: '请重新写入工作表，或在工作簿中查看现有的表。',
  }),
  'sheet-hidden': ({ sheet }) => ({
    what: `工作表“${sheet}”已隐藏，无法转到其中的单元格。`,
    safe: untouched,
    next: '请右键点任一工作表标签，选“取消隐藏”，显示这张表后再试。',
  }),
  'table-in-the-way': () => ({
    what: '表格下方或旁边的另一个表格挡住了新增的行。',
    safe: resumable,
    next: '请把挡住的表格移开，再试一次，会接着写完。',
  }),
  'table-filtered': () => ({
    what: '表格正在筛选，Excel 没有让新增的行进去。',
    safe: resumable,
    next: '请在“数据”中点“清除”取消筛选，再试一次，会接着写完。',
  }),
  'names-in-the-way': ({ sheets, tables, names }) => ({
    what: `新的工作表要用的名字已被占用：${[
      ...(sheets.length > 0 ? [`工作表${listed(sheets)}`] : []),
      ...(tables.length > 0 ? [`表格${listed(tables)}`] : []),
      ...(names.length > 0 ? [`名称${listed(names)}`] : []),
    ].join('；')}。`,
    safe: untouched,
    next: '请先改名或移走，再试一次；也可以新建一个工作簿来放。',
  }),
  'workbook-not-opened': ({ code }) => ({
    what: `Excel 没有打开新工作簿（代码：${code}）。`,
    safe: untouched,
    next: '请改为插入到当前工作簿，或把文件存到电脑上再打开。',
  }),
  refused: ({ code }) => ({
    what: `Excel 没有接受这次操作（代码：${code}）。`,
    safe: resumable,
    next: '请再试一次，会接着写完；如仍不行，请把代码告诉技术支持。',
  }),
};

const notes: { readonly [C in keyof WritingNotes]: (about: WritingNotes[C]) => string } = {
  'sheet-name-taken': ({ wanted, used }) => `已有名为“${wanted}”的工作表，没有动它；新表叫“${used}”。`,
  'table-name-taken': ({ wanted, used }) => `表格名“${wanted}”已被占用；公式中请用“${used}”。`,
  'cells-kept': ({ sheet, count }) => `“${sheet}”中有${count}处国家内容被改过，已照原样保留，没有覆盖。`,
  'cells-restored': ({ sheet, count }) => `“${sheet}”中有${count}处改过的国家内容已恢复，原有文字列在下面。`,
  'rows-left-out': ({ sheet, rows }) => `“${sheet}”中删去的${rows.length}行没有补回：${rows.join('、')}。`,
  'columns-missing': ({ sheet, headers }) =>
    `“${sheet}”中找不到这些列，没有更新：${headers.map((header) => `“${header}”`).join('、')}。`,
  'column-renamed': ({ sheet, header, was }) =>
    `“${sheet}”中的“${header}”列按内容认出，就是原来的“${was}”列。`,
  'rows-not-recognised': ({ sheet }) => `“${sheet}”中已没有编号列，认不出各行，没有改动。`,
  'half-made-left': ({ sheet }) => `“${sheet}”是上次没写完的表，其中有您的内容，没有动它；另建了一张。`,
  'charts-plainer': ({ count }) =>
    `${count}个图表用的是纯色，没有花纹和替代文字：Excel 不让加载项设置这些。按文件打开时则都有。`,
  'opened-read-only': () => '工作簿是以只读方式打开的，请另存为副本，否则写入的内容不会保存。',
};

export const writing = {
  problems,
  notes,
  /** A national cell that says something else, in a list. */
  difference: (row: string, header: string, theirs: string, national: string): string =>
    `${row}，“${header}”：表中为“${theirs}”，国家内容为“${national}”`,
  /** A national cell that was put back, with what stood there before. */
  replaced: (row: string, header: string, theirs: string, national: string): string =>
    `${row}，“${header}”：原为“${theirs}”，已换回“${national}”`,
  /** The empty text, where a cell's content is shown. */
  nothing: '（空）',
  stages: {
    reading: '正在读取工作簿……',
    'waiting-for-cell': '有单元格正在编辑。请按 Enter 完成编辑，随后自动继续。',
    writing: (written: number, of: number): string => `正在写入：${written}／${of}张表`,
  },
  outcomes: {
    created: '已新建',
    completed: '已补写完整',
    updated: '已更新',
    unchanged: '无需更新',
    left: '未改动',
    unfinished: '没有写完，再写一次即可补全',
    absent: '没有写入',
  },
};

export type WritingText = typeof writing;
