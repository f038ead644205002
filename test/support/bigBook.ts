/**
 * A workbook of the size and shape of a county's plan: a long table whose columns are half formulas, lists, targets,
 * money, a page of charts, hidden sheets. Its words say nothing; every feature of a book is in it.
 */
import { inRow, letters } from '../../src/workbook/addresses';
import type {
  Area,
  Book,
  BookCell,
  BookColumn,
  BookPrint,
  BookRow,
  BookSheet,
  BookTable,
  DefinedName,
  Look,
  Style,
} from '../../src/workbook/book';
import { commonFonts } from '../../src/workbook/looks';
import type { Cell, NumberFormat } from '../../src/workbook/sheet';

const styles = new Map<string, Style>();

function styleOf(look: Look, format: NumberFormat = 'text', differs: Partial<Style> = {}): Style {
  const style: Style = {
    look,
    format,
    align: format === 'text' || format === 'general' ? 'left' : 'right',
    vertical: 'center',
    wrap: format === 'text',
    locked: look !== 'planner',
    ...differs,
  };
  const key = JSON.stringify(style);
  const known = styles.get(key) ?? style;
  styles.set(key, known);
  return known;
}

const cell = (content: Cell, style: Style, jump?: string): BookCell =>
  jump === undefined ? { content, style } : { content, style, jump };
const text = (said: string, style: Style, jump?: string): BookCell =>
  cell(said === '' ? { kind: 'empty' } : { kind: 'text', text: said }, style, jump);
const row = (cells: readonly (BookCell | null)[], differs: Partial<BookRow> = {}): BookRow => ({
  cells,
  height: null,
  level: 0,
  hidden: false,
  ...differs,
});
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const print: BookPrint = {
  paper: 'A4',
  orientation: 'landscape',
  fitWidth: 1,
  fitHeight: 0,
  area: null,
  repeat: null,
  header: { left: '附件1', center: '', right: '' },
  footer: { left: '', center: '第 &P 页 共 &N 页', right: '甲 & 乙' },
};

type SheetPart = Partial<BookSheet> & Pick<BookSheet, 'key' | 'name' | 'rows'>;

function sheetOf(part: SheetPart): BookSheet {
  const width = part.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const columns: readonly BookColumn[] = Array.from({ length: width }, (_, at) => ({
    width: 8 + ((at * 5) % 20),
    hidden: false,
  }));
  return {
    state: 'visible',
    tab: null,
    columns,
    merges: [],
    tables: [],
    validations: [],
    highlights: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    protected: true,
    gridLines: false,
    print,
    ...part,
  };
}

const tableOf = (id: string, name: string, place: Area, headers: readonly string[]): BookTable => ({
  id,
  name,
  area: place,
  columns: headers.map((header, at) => ({ id: `${id}.${at}`, header, owner: 'planner' })),
  shown: null,
});

const planWidth = 40;
/** Columns of the plan that hold a formula: the first of them and every other one from there. */
const isFormula = (column: number): boolean => column >= 10 && column % 2 === 0;
const planTop = 5;
const plannersFormats: readonly NumberFormat[] = ['text', 'whole', 'percent', 'date', 'money'];
const signs = ['=1+1', '+86 571', '-', '@所有人', '2024-05', '0012', "'引号", '5%'];

function planFormula(at: number, column: number, measures: number): string {
  const here = (other: number): string => inRow(at, other);
  const last = planTop + measures;
  switch (column % 5) {
    case 0:
      return `=IF(${here(2)}="","",IFERROR(INDEX(KPT_Shares,MATCH(${here(5)},KPT_Units,0)),0))`;
    case 1:
      return `=IF(OR(${here(7)}="",${here(2)}=""),"",ROUND(SUMIFS($H$${planTop + 2}:$H$${last + 1},$B$${planTop + 2}:$B$${last + 1},${here(1)}),2))`;
    case 2:
      return `=IF(${here(9)}="","",IF(AND(KPT_Date>${here(9)},ISNUMBER(${here(8)})),"红","绿"))`;
    default:
      return `=IF(${here(2)}="","",TEXT(KPT_Date,"yyyy-mm-dd")&"："&LEFT(${here(3)},10))`;
  }
}

function planSheet(measures: number): BookSheet {
  const headers = Array.from({ length: planWidth }, (_, at) => `列${letters(at)}`);
  const headerRow = row(
    headers.map((said, at) =>
      text(
        said,
        styleOf(isFormula(at) ? 'headerFormula' : at < 4 ? 'headerNation' : 'headerPlanner', 'text', {
          align: 'center',
        }),
      ),
    ),
    { height: 42 },
  );
  const rows = Array.from({ length: measures }, (_, number): BookRow => {
    const at = planTop + 1 + number;
    const first = number % 10 === 0;
    const cells = Array.from({ length: planWidth }, (__, column): BookCell => {
      if (isFormula(column)) {
        const format = 'general';
        const formula = planFormula(at, column, measures);
        return cell({ kind: 'formula', formula, value: '', format }, styleOf('formula', format));
      }
      if (column === 0)
        return text(`2024-${Math.floor(number / 10) + 1}.${number % 10}`, styleOf('nation'), 'KPT_Top');
      if (column < 4) {
        const said = first
          ? `第${number / 10 + 1}项任务：推进农村网络基础设施建设，提升服务水平（${headers[column] ?? ''}）`
          : '';
        return text(said, styleOf('nation'));
      }
      const format = plannersFormats[column % plannersFormats.length] ?? 'text';
      const style = styleOf('planner', format);
      if (format === 'text') return text(signs[(number + column) % (signs.length * 2)] ?? '', style);
      return number % 7 === 0 && format === 'whole'
        ? cell({ kind: 'number', value: number * 3, format }, style)
        : cell({ kind: 'empty' }, style);
    });
    return row(cells, { height: first ? 40 : 20, level: first ? 0 : 1, hidden: number % 5 === 4 });
  });
  const body = area(planTop + 1, 0, planTop + measures, planWidth - 1);
  const column = (at: number): Area => ({ ...body, left: at, right: at });
  const shown = rows.map((_, number) => (number % 5 === 4 ? '隐' : '显'));
  const filtered = rows.map(({ cells, ...rest }, number) => ({
    ...rest,
    cells: cells.map((each, at) => (at === 39 ? text(shown[number] ?? '', styleOf('planner')) : each)),
  }));
  return sheetOf({
    key: 'plan',
    name: '任务分解',
    tab: '2F5597',
    columns: Array.from({ length: planWidth }, (_, at) => ({ width: 6 + (at % 7) * 3, hidden: at > 36 })),
    rows: [
      row([text('附件1', styleOf('annex'))]),
      row(
        [
          text(
            '某县二〇二四年数字乡村发展工作要点任务分解表',
            styleOf('title', 'general', { align: 'center' }),
          ),
          ...Array.from({ length: 9 }, () => text('', styleOf('title'))),
        ],
        { height: 36 },
      ),
      row([
        text('2024年5月', styleOf('line', 'general')),
        null,
        text('填报单位：', styleOf('line', 'general')),
        text('', styleOf('planner')),
      ]),
      row([]),
      row([
        text('=不是公式', styleOf('section', 'general')),
        text('TRUE', styleOf('label', 'general')),
        cell(
          { kind: 'link', text: '原文', address: 'https://www.cac.gov.cn/2024-05/15/c_1.htm' },
          styleOf('line'),
        ),
      ]),
      headerRow,
      ...filtered,
      row([
        text('合计', styleOf('total')),
        null,
        cell(
          {
            kind: 'formula',
            formula: `=SUM(H${planTop + 2}:H${planTop + measures + 1})`,
            value: 0,
            format: 'whole',
          },
          styleOf('total', 'whole'),
        ),
      ]),
    ],
    merges: [area(1, 0, 1, 9)],
    tables: [
      {
        ...tableOf('measures', 'KPT_Measures', { ...body, top: planTop }, headers),
        shown: { column: 'measures.39', values: ['显'] },
      },
    ],
    validations: [
      {
        areas: [column(5), column(15)],
        rule: { kind: 'list', name: 'KPT_Units' },
        severity: 'stop',
        prompt: { title: '牵头单位', message: '请从下拉中选择。' },
        error: { title: '不在单位表中', message: '请先在“责任单位”中添加。' },
      },
      {
        areas: [column(7)],
        rule: { kind: 'decimal', min: 0, max: 1 },
        severity: 'warning',
        prompt: null,
        error: { title: '超出范围', message: '请填0到100%。' },
      },
      {
        areas: [column(9)],
        rule: { kind: 'date', min: 43831, max: 55152 },
        severity: 'stop',
        prompt: null,
        error: { title: '日期', message: '请填日期，如2024-12-31。' },
      },
      {
        areas: [column(11), column(21)],
        rule: { kind: 'custom', formula: `COUNTIF($L$7:$L$${planTop + measures + 1},$L7)=1` },
        severity: 'information',
        prompt: null,
        error: { title: '重复', message: '此编号已有。' },
      },
      {
        areas: [column(19)],
        rule: { kind: 'length', max: 200 },
        severity: 'stop',
        prompt: null,
        error: { title: '太长', message: '至多200字。' },
      },
      {
        areas: [column(27)],
        rule: { kind: 'whole', min: 1, max: 12 },
        severity: 'stop',
        prompt: null,
        error: { title: '月份', message: '请填1到12。' },
      },
    ],
    highlights: [
      { areas: [column(12), column(22)], formula: 'M7="红"', look: 'red' },
      { areas: [body], formula: 'AND($C7<>"",$F7="")', look: 'missing' },
      { areas: [column(12)], formula: 'M7="绿"', look: 'green' },
    ],
    frozen: { rows: planTop + 1, columns: 2 },
    print: { ...print, paper: 'A3', area: { ...body, top: 0 }, repeat: { top: planTop, bottom: planTop } },
  });
}

function listSheet(
  key: string,
  name: string,
  tableName: string,
  count: number,
  part: Partial<BookSheet> = {},
): BookSheet {
  const headers = ['名称', '说明', '数值', '比例', '日期', '合计'];
  const header = headers.map((said) => text(said, styleOf('headerPlanner', 'text', { align: 'center' })));
  const rows = Array.from({ length: count }, (_, number) =>
    row([
      text(`${name}${number + 1}`, styleOf('nation')),
      text(number % 3 === 0 ? '依据：上级文件，供参考，可修改' : '', styleOf('planner')),
      cell({ kind: 'number', value: number, format: 'whole' }, styleOf('planner', 'whole')),
      cell({ kind: 'number', value: number / 100, format: 'percent' }, styleOf('planner', 'percent')),
      cell({ kind: 'number', value: 45_292 + number, format: 'date' }, styleOf('planner', 'date')),
      cell(
        {
          kind: 'formula',
          formula: `=IF(A${number + 3}="","",C${number + 3}*D${number + 3})`,
          value: number,
          format: 'score',
        },
        styleOf('formula', 'score'),
      ),
    ]),
  );
  return sheetOf({
    key,
    name,
    rows: [row([text(name, styleOf('title', 'general'))], { height: 30 }), row(header), ...rows],
    tables: [tableOf(key, tableName, area(1, 0, count + 1, 5), headers)],
    frozen: { rows: 2, columns: 0 },
    ...part,
  });
}

function boardSheet(): BookSheet {
  const words = ['绿灯', '黄灯', '红灯'];
  const rows = words.map((word, at) =>
    row([
      text(word, styleOf('label', 'general')),
      cell(
        { kind: 'formula', formula: `=COUNTIF(KPT_Units,A${at + 3})`, value: at, format: 'whole' },
        styleOf('figure', 'whole'),
      ),
      cell(
        {
          kind: 'formula',
          formula: '=IFERROR(B3/SUM(B$3:B$5),0)'.replaceAll('B3', `B${at + 3}`).replace(`B$3`, 'B$3'),
          value: 0,
          format: 'wholePercent',
        },
        styleOf('figure', 'wholePercent'),
      ),
    ]),
  );
  return sheetOf({
    key: 'board',
    name: '进度看板',
    rows: [
      row([text('进度看板', styleOf('title', 'general'))]),
      row([text('灯', styleOf('label')), text('项数', styleOf('label')), text('占比', styleOf('label'))]),
      ...rows,
      row([text('样例', styleOf('sample'))]),
    ],
    charts: [
      {
        kind: 'bar',
        grouping: 'clustered',
        title: '各灯项数',
        description: '绿灯、黄灯、红灯的项数',
        area: area(7, 0, 20, 5),
        categories: area(2, 0, 4, 0),
        series: [
          { name: area(1, 1, 1, 1), values: area(2, 1, 4, 1), fill: { color: '70AD47', pattern: 'solid' } },
        ],
        format: 'whole',
      },
      {
        kind: 'column',
        grouping: 'percentStacked',
        title: '占比',
        description: '各灯占比',
        area: area(7, 6, 20, 12),
        categories: area(2, 0, 4, 0),
        series: [
          { name: area(1, 1, 1, 1), values: area(2, 1, 4, 1), fill: { color: '70AD47', pattern: 'solid' } },
          { name: area(1, 2, 1, 2), values: area(2, 2, 4, 2), fill: { color: '7F7F7F', pattern: 'stripes' } },
        ],
        format: 'whole',
      },
    ],
    print: { ...print, fitHeight: 1 },
  });
}

/** A book with so many measures in its plan, on fourteen sheets. */
export function bigBook(measures = 300): Book {
  const lists = [
    '量化目标',
    '责任单位',
    '项目资金',
    '资金分摊',
    '资金汇总',
    '绩效',
    '变更',
    '台账',
    '问题',
  ].map((name, at) => listSheet(`list${at}`, name, `KPT_List${at}`, at === 1 ? 60 : 90));
  const [, units] = lists;
  const identity = sheetOf({
    key: 'identity',
    name: '_keypoints_plan',
    state: 'veryHidden',
    rows: [row([text('keypoints.workbook', styleOf('plain')), text('county-2024', styleOf('plain'))])],
  });
  const sheets: Book['sheets'] = [
    sheetOf({
      key: 'readMe',
      name: '填报说明',
      gridLines: true,
      protected: false,
      rows: [
        row([text('怎样填', styleOf('title', 'general'), 'KPT_Top')]),
        row([text('一、先选单位', styleOf('foot', 'general', { wrap: true }))], { height: 45 }),
      ],
    }),
    planSheet(measures),
    ...lists,
    boardSheet(),
    listSheet('lists', '设置', 'KPT_Lists', 20, { state: 'hidden', protected: false }),
    identity,
  ];
  const names: readonly DefinedName[] = [
    { name: 'KPT_Units', sheet: units?.key ?? '', area: area(2, 0, 61, 0) },
    { name: 'KPT_Shares', sheet: units?.key ?? '', area: area(2, 3, 61, 3) },
    { name: 'KPT_Date', sheet: 'lists', area: area(2, 4, 2, 4) },
    { name: 'KPT_Top', sheet: 'plan', area: area(0, 0, 0, 0) },
  ];
  return {
    sheets,
    names,
    title: '某县2024年数字乡村工作台账',
    properties: [{ name: 'keypoints.workbook', value: 'county-2024' }],
    fonts: commonFonts,
  };
}
