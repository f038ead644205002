/** A book that uses every feature of a book, with the characters and accidents that make files fail. */
import type {
  Area,
  Book,
  BookCell,
  BookPrint,
  BookRow,
  BookSheet,
  Look,
  Style,
} from '../../src/workbook/book';
import { commonFonts } from '../../src/workbook/looks';
import type { Cell, NumberFormat } from '../../src/workbook/sheet';

export function style(look: Look, changes: Partial<Style> = {}): Style {
  const base = {
    look,
    format: 'general',
    align: 'left',
    vertical: 'center',
    wrap: false,
    locked: true,
  } as const;
  return { ...base, ...changes };
}

export function cell(content: Cell, own: Style, jump?: string): BookCell {
  return jump === undefined ? { content, style: own } : { content, style: own, jump };
}

export function words(text: string, own: Style = style('plain')): BookCell {
  return cell(text === '' ? { kind: 'empty' } : { kind: 'text', text }, own);
}

export function figure(value: number, format: NumberFormat, look: Look = 'planner', locked = true): BookCell {
  return cell({ kind: 'number', value, format }, style(look, { format, align: 'right', locked }));
}

export function formula(
  text: string,
  value: string | number,
  format: NumberFormat = 'general',
  look: Look = 'formula',
): BookCell {
  return cell({ kind: 'formula', formula: text, value, format }, style(look, { format }));
}

export function row(...cells: readonly (BookCell | null)[]): BookRow {
  return { cells, height: null, level: 0, hidden: false };
}

/** A row of some height in points: a program that does not fit rows when it opens a file cuts large letters off. */
function tall(height: number, ...cells: readonly (BookCell | null)[]): BookRow {
  return { ...row(...cells), height };
}

/** From `A1` or `B3:D9`. */
export function area(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const corner = (text: string): readonly [number, number] => {
    const [, letters = 'A', number = '1'] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [Number(number) - 1, column - 1];
  };
  const [top, left] = corner(first);
  const [bottom, right] = corner(last);
  return { top, left, bottom, right };
}

export const plainPrint: BookPrint = {
  paper: 'A4',
  orientation: 'landscape',
  fitWidth: 1,
  fitHeight: 0,
  area: null,
  repeat: null,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
};

export function sheet(key: string, name: string, changes: Partial<BookSheet> = {}): BookSheet {
  return {
    key,
    name,
    state: 'visible',
    tab: null,
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    validations: [],
    highlights: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
    gridLines: true,
    print: plainPrint,
    ...changes,
  };
}

export function book(sheets: Book['sheets'], changes: Partial<Book> = {}): Book {
  return { sheets, names: [], title: 'A plan', properties: [], fonts: commonFonts, ...changes };
}

/** Text that a careless writer breaks: markup, control characters, an escape typed by hand, formulas, emoji. */
export const awkwardTexts = [
  '=1+1',
  '+86 13800138000',
  '-5',
  '@SUM(A1)',
  '＝1＋1',
  '<b>&amp; "quoted" \'single\'</b>',
  'line one\nline two\tand a tab',
  'carriage\rreturn and \u000b control',
  'typed by hand: _x000B_ and _x005F_',
  '  spaces at both ends  ',
  '张三丰😀𠮷',
  '007',
  ']]>',
] as const;

const open = style('planner', { wrap: true, locked: false, vertical: 'top' });
const national = style('nation', { wrap: true, vertical: 'top' });

const headers = ['序号', '举措 "A&B"\nMeasure', '进度', '完成时限', '亮灯', '备注'] as const;

interface Measure {
  readonly id: string;
  readonly text: string;
  readonly progress: number | null;
  readonly day: number;
  readonly light: string;
}

const measures: readonly Measure[] = [
  {
    id: '2024-01',
    text: '推进农村光纤宽带网络建设，提升行政村5G通达水平',
    progress: 0.8,
    day: 45_657,
    light: '绿灯',
  },
  { id: '2024-01.1', text: '建设县级农业大数据平台\n(第二期)', progress: 0.45, day: 45_565, light: '黄灯' },
  { id: '2024-02', text: '培育农村电商带头人300名', progress: 0.1, day: 45_473, light: '红灯' },
  { id: '2024-03', text: '', progress: null, day: 45_657, light: '' },
];

function measureRow({ id, text, progress, day, light }: Measure, index: number): BookRow {
  const number = index + 4;
  return {
    cells: [
      words(id, national),
      words(text, open),
      progress === null
        ? words('', style('planner', { format: 'percent', align: 'right', locked: false }))
        : figure(progress, 'percent', 'planner', false),
      figure(day, 'date', 'planner', false),
      formula(
        `=IF(C${number}="","",IF(C${number}>=kp_due,"绿灯",IF(C${number}>=kp_due-0.3,"黄灯","红灯")))`,
        light,
      ),
      words(light === '黄灯' ? '见附件' : '', open),
    ],
    height: index === 1 ? 30 : null,
    level: index === 0 ? 0 : 1,
    hidden: light === '',
  };
}

const planSheet: BookSheet = sheet('plan', "任务分解 (O'Brien)", {
  tab: '2F6EBA',
  columns: [10, 40, 10, 14, 10, 20, 20].map((width, index) => ({ width, hidden: index === 6 })),
  rows: [
    tall(30, words('数字乡村建设任务分解表', style('title', { align: 'center' }))),
    tall(
      24,
      words('时间进度', style('label')),
      figure(0.5, 'wholePercent', 'figure'),
      cell(
        { kind: 'link', text: '政策原文', address: 'https://www.example.gov.cn/a?x=1&y=二#第三条' },
        style('plain'),
      ),
      cell({ kind: 'text', text: '看板' }, style('plain'), 'kp_dashboard'),
      formula('=HYPERLINK("#kp_due","返回")', '返回'),
    ),
    tall(
      30,
      ...headers.map((header, index) =>
        words(
          header,
          style(index === 0 ? 'headerNation' : index === 4 ? 'headerFormula' : 'headerPlanner', {
            align: 'center',
            wrap: true,
          }),
        ),
      ),
    ),
    ...measures.map(measureRow),
    row(
      words('合计', style('total')),
      formula('=COUNTIFS(KP_Plan[进度],">="&0.5)', 1, 'whole', 'total'),
      formula('=SUMPRODUCT(kp_progress*1)/MAX(1,COUNTIFS(kp_progress,">=0"))', 0.45, 'percent', 'total'),
    ),
    row(null, null, words('填表人：', style('foot'))),
  ],
  merges: [area('A1:F1')],
  tables: [
    {
      id: 'measures',
      name: 'KP_Plan',
      area: area('A3:F7'),
      columns: headers.map((header, index) => ({
        id: `c${index}`,
        header,
        owner: index === 0 ? 'nation' : index === 4 ? 'formula' : 'planner',
      })),
      shown: { column: 'c4', values: ['绿灯', '黄灯', '红灯'] },
    },
  ],
  validations: [
    {
      areas: [area('C4:C7')],
      rule: { kind: 'decimal', min: 0, max: 1 },
      severity: 'stop',
      prompt: { title: '进度 Progress', message: '0% – 100%\n可留空 "空" & <空>' },
      error: { title: '不是百分数', message: '请填 0% 到 100%。' },
    },
    {
      areas: [area('D4:D7')],
      rule: { kind: 'date', min: 45_292, max: 46_022 },
      severity: 'warning',
      prompt: null,
      error: { title: '日期', message: '请填 2024 年或 2025 年的日期。' },
    },
    {
      areas: [area('F4:F5'), area('F7')],
      rule: { kind: 'list', name: 'kp_notes' },
      severity: 'information',
      prompt: null,
      error: { title: '备注', message: '可从列表中选。' },
    },
    {
      areas: [area('B4:B7')],
      rule: { kind: 'length', max: 500 },
      severity: 'stop',
      prompt: null,
      error: { title: '太长', message: '不超过 500 字。' },
    },
    {
      areas: [area('F6')],
      rule: { kind: 'custom', formula: 'LEN(F6)<=10' },
      severity: 'stop',
      prompt: null,
      error: { title: '太长', message: '不超过 10 字。' },
    },
    {
      areas: [area('G4')],
      rule: { kind: 'whole', min: 0, max: 100 },
      severity: 'stop',
      prompt: null,
      error: { title: '整数', message: '0 到 100。' },
    },
  ],
  highlights: [
    { areas: [area('E4:E7')], formula: '$E4="红灯"', look: 'red' },
    { areas: [area('E4:E7')], formula: '$E4="黄灯"', look: 'amber' },
    { areas: [area('E4:E7')], formula: '$E4="绿灯"', look: 'green' },
    { areas: [area('B4:B7'), area('F4:F7')], formula: 'LEN(B4)=0', look: 'missing' },
    { areas: [area('A4:A7')], formula: 'LEFT($A4,7)=$A4', look: 'strong' },
    { areas: [area('D4:D7')], formula: 'AND($D4<>"",$D4<45500)', look: 'attention' },
    { areas: [area('C4:C7')], formula: 'AND($C4<>"",$C4<0.2)', look: 'quiet' },
  ],
  frozen: { rows: 3, columns: 1 },
  protected: true,
  gridLines: false,
  print: {
    ...plainPrint,
    area: area('A1:F9'),
    repeat: { top: 2, bottom: 2 },
    header: { left: '附件1', center: '', right: '安吉县 R&D' },
    footer: { left: '填报单位', center: '第 &P 页 共 &N 页', right: '' },
  },
});

const dashboardSheet: BookSheet = sheet('dashboard', '进度看板', {
  columns: [14, 10, 10, 10, 10, 10, 10].map((width) => ({ width, hidden: false })),
  rows: [
    row(
      words('方面', style('label')),
      words('绿灯', style('label')),
      words('黄灯', style('label')),
      words('红灯', style('label')),
    ),
    ...['基础设施', '数字经济', '乡村治理'].map((name, index) =>
      tall(
        24,
        words(name, style('label')),
        figure(index + 2, 'whole', 'figure'),
        figure(index, 'whole', 'figure'),
        formula(`=MAX(0,2-${index})`, 2 - index, 'whole'),
      ),
    ),
    row(
      words('资金', style('label')),
      figure(1234.5678, 'money'),
      figure(0.02, 'fraction'),
      figure(98.5, 'score'),
      figure(10.5, 'points'),
    ),
  ],
  charts: [
    {
      kind: 'bar',
      grouping: 'stacked',
      title: '各方面亮灯情况 <A&B>',
      description: '每个方面的绿灯、黄灯、红灯数量',
      area: area('A7:G20'),
      categories: area('A2:A4'),
      series: [
        { name: area('B1'), values: area('B2:B4'), fill: { color: '0B5A1E', pattern: 'solid' } },
        { name: area('C1'), values: area('C2:C4'), fill: { color: '9C6500', pattern: 'stripes' } },
        { name: area('D1'), values: area('D2:D4'), fill: { color: 'B3261E', pattern: 'checks' } },
      ],
      format: 'whole',
    },
    {
      kind: 'column',
      grouping: 'clustered',
      title: '黄灯',
      description: '每个方面的黄灯数量',
      area: area('A22:G34'),
      categories: area('A2:A4'),
      series: [{ name: area('C1'), values: area('C2:C4'), fill: { color: '2F6EBA', pattern: 'light' } }],
      format: 'general',
    },
    {
      kind: 'bar',
      grouping: 'percentStacked',
      title: '比例',
      description: '每个方面的比例',
      area: area('A36:G48'),
      categories: area('A2:A4'),
      series: [
        { name: area('B1'), values: area('B2:B4'), fill: { color: '404040', pattern: 'dots' } },
        { name: area('D1'), values: area('D2:D4'), fill: { color: '808080', pattern: 'solid' } },
      ],
      format: 'whole',
    },
  ],
  protected: true,
  print: { ...plainPrint, paper: 'A3', orientation: 'portrait', fitHeight: 1 },
});

const looksSheet: BookSheet = sheet('looks', 'Looks', {
  columns: [{ width: 40, hidden: false }],
  rows: [
    ...(['annex', 'line', 'foot', 'section', 'label', 'nation', 'formula', 'planner', 'sample'] as const).map(
      (look) => tall(20, words(`${look} 样式`, style(look))),
    ),
    ...awkwardTexts.map((text) =>
      tall(28, words(text, style('plain', { format: 'text', wrap: true, locked: false }))),
    ),
    row(formula('=IF(1=1,"a<b & ""c""","")', 'a<b & "c"')),
    row(formula('=LEFT("",0)', '')),
    row(null, figure(-0.000_001_5, 'general'), figure(1.2e21, 'general')),
  ],
  print: { ...plainPrint, fitHeight: 1 },
});

const listsSheet: BookSheet = sheet('lists', '_lists', {
  state: 'hidden',
  rows: [row(words('见附件')), row(words('已延期')), row(words('其他'))],
});

const identitySheet: BookSheet = sheet('identity', '_identity', {
  state: 'veryHidden',
  rows: [row(words('edition'), words('2024'))],
});

export const sampleBook: Book = book([listsSheet, planSheet, dashboardSheet, looksSheet, identitySheet], {
  names: [
    { name: 'kp_due', sheet: 'plan', area: area('B2') },
    { name: 'kp_progress', sheet: 'plan', area: area('C4:C7') },
    { name: 'kp_dashboard', sheet: 'dashboard', area: area('A1:D4') },
    { name: 'kp_notes', sheet: 'lists', area: area('A1:A3') },
    { name: '责任单位', sheet: 'lists', area: area('A1:A2') },
  ],
  title: '安吉县2024年数字乡村建设工作台账 <草稿> & 样例',
  properties: [
    { name: 'kp.edition', value: '2024' },
    { name: 'kp.county', value: '安吉县 & "330523"' },
  ],
});
