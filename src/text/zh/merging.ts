/** What is said where a standing plan is brought up to this release: national facts refreshed, template upgraded. Chinese. */

/** What is done: the nation's facts, or the whole template. */
type Kind = 'facts' | 'template';
type Stage = 'structure' | 'cells' | 'memory' | 'checking';
type Why = 'both-changed' | 'not-remembered' | 'typed-over';

const kinds: {
  readonly [K in Kind]: { readonly name: string; readonly what: string; readonly look: string };
} = {
  facts: {
    name: '更新国家口径',
    what: '按本版收录的工作要点，更新“国家”栏的文字和数字，补上新增的国家条目。',
    look: '查看国家口径的变化',
  },
  template: {
    name: '升级模板',
    what: '除国家口径外，再恢复公式，补上本版新增的列、表、名称和固定文字。',
    look: '查看模板的变化',
  },
};

const stages: { readonly [S in Stage]: string } = {
  structure: '正在补上缺少的行、列和表……',
  cells: '正在写入单元格……',
  memory: '正在记下本次写入的内容……',
  checking: '正在重新读取，核对结果……',
};

const why: { readonly [W in Why]: string } = {
  'both-changed': '国家口径变了，这一格也被人改过。',
  'not-remembered': '工作簿没有记下这一格原来写入的内容，无法判断是谁改的。',
  'typed-over': '公式的位置上填了数值。',
};

export const merging = {
  heading: '更新',
  intro: '把本工作簿的计划更新到本版。先看会改什么，确认后才写入；您填写的内容一律不动。',
  reading: '正在读取本工作簿的计划……',
  noPlan: '本工作簿没有可以更新的计划。请打开计划工作簿，或在“计划”中新建一份。',
  again: '重新读取',
  kinds,
  looking: '正在读取并比对……',
  preview: {
    heading: (kind: Kind) => `${kinds[kind].name}：预览`,
    nothing: '已是最新，没有要改的内容。',
    untouched: '您填写的内容不动；您增加的行、列和工作表保留。',
    willChange: '会改的',
    stays: '保持不动的',
    cells: (count: number) => `国家口径 ${count} 处`,
    formulas: (count: number) => `公式 ${count} 处`,
    ids: (count: number) => `补上行编号 ${count} 处`,
    texts: (count: number) => `表上的固定文字 ${count} 处`,
    rows: (count: number) => `新增国家条目 ${count} 行`,
    columns: (count: number) => `新增列 ${count} 列`,
    sheets: (count: number) => `新增工作表 ${count} 张`,
    memory: '新增一张隐藏表，记下写入的国家口径，供下次比对',
    names: (count: number) => `恢复名称 ${count} 个`,
    conflicts: (count: number) => `需要您决定的 ${count} 处`,
    kept: (count: number) => `有人改过、国家口径没有变的 ${count} 处`,
    away: (count: number) => `以前删去的 ${count} 项，不补回`,
    dropped: (count: number) => `国家口径已不再列入的 ${count} 行，连同填写的内容保留`,
    unknown: (count: number) => `您增加的行、列和工作表 ${count} 处`,
    moved: (count: number) => `插入过行列的工作表 ${count} 张，其中挪动的部分没有比对`,
    entries: '这一行已有您填写的举措，请看一看是否要跟着调整。',
    now: '现在',
    then: '改为',
    place: '位置',
    places: (sheet: string, header: string) => (header === '' ? sheet : `${sheet} · ${header}`),
    formulaCount: (place: string, count: number) => `${place}：${count} 处`,
    more: (count: number) => `再显示 ${count} 处`,
    bringBack: (what: string) => `补回：${what}`,
    row: (row: string, title: string) => (title === '' ? row : `${row} ${title}`),
    column: (header: string) => `列“${header}”`,
    sheet: (name: string) => `工作表“${name}”`,
    name: (name: string) => `名称 ${name}`,
  },
  conflict: {
    why,
    theirs: '保留现在的',
    ours: (kind: 'formula' | 'other'): string => (kind === 'formula' ? '恢复公式' : '采用本版的'),
    allTheirs: '全部保留现在的',
    allOurs: '全部采用本版的',
    legend: (place: string) => `${place}：保留哪一个？`,
    open: (count: number) =>
      count === 0 ? '都已决定。' : `还有 ${count} 处没有决定；没有决定的保留现在的。`,
  },
  confirm: (kind: Kind) => `确认${kinds[kind].name}`,
  cancel: '取消',
  undo: 'Excel 的“撤销”不能撤回这次写入。改动前的内容会列在结果里；如有需要，请先另存一份。',
  waiting: '有单元格正在编辑，编辑完成后继续。',
  starting: '正在写入……',
  stages,
  outcome: {
    done: (kind: Kind) => `${kinds[kind].name}已完成`,
    nothing: '没有要写入的内容，工作簿没有改动。',
    cells: (count: number) => `改动单元格 ${count} 个。`,
    rows: (count: number) => `新增 ${count} 行。`,
    sheets: (names: readonly string[]) => `新增工作表：${names.join('、')}。`,
    conflicts: (count: number) => `还有 ${count} 处没有决定，保留了现在的内容。`,
    undone: (count: number) =>
      `有 ${count} 个单元格没有写成：可能刚被改动，或工作表设有密码。您的内容都还在，可以再试一次。`,
    partly: '写入中断，您填写的内容都还在。再做一次即可补齐。',
    before: (count: number) => `改动前的内容（${count} 处）`,
    was: (sheet: string, address: string, value: string) => `${sheet} ${address}：${value}`,
    close: '关闭',
    again: '再试一次',
  },
};
