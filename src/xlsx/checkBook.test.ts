import {
  area,
  book,
  cell,
  figure,
  formula,
  plainPrint,
  row,
  sampleBook,
  sheet,
  style,
  words,
} from '../../test/support/sampleBook';
import { partOf, withPart } from '../../test/support/editedFile';
import { lint } from '../../test/support/lint/lint';
import type { Book, BookCell, BookSheet, BookTable, Highlight, Validation } from '../workbook/book';
import { checkBook } from './checkBook';
import { writeBook } from './writeBook';
import { arrayFaults } from './writing/checks/arrays';
import { formulaFaults } from './writing/checks/formulas';

/** A book of one small sheet, and one list. */
function small(changes: Partial<BookSheet> = {}, whole: Partial<Book> = {}): Book {
  const rows = [
    row(words('a'), words('b'), words('c')),
    row(figure(1, 'general'), words('x'), words('y')),
    row(words('z')),
  ];
  return book(
    [
      sheet('one', 'One', { rows, ...changes }),
      sheet('lists', 'Lists', { rows: [row(words('p')), row(words('q'))] }),
    ],
    {
      names: [
        { name: 'kp_list', sheet: 'lists', area: area('A1:A2') },
        { name: 'kp_place', sheet: 'one', area: area('A1') },
      ],
      ...whole,
    },
  );
}

function withCell(only: BookCell, whole: Partial<Book> = {}): Book {
  return small({ rows: [row(only)] }, whole);
}

const table: BookTable = {
  id: 't',
  name: 'KP_T',
  area: area('A1:C2'),
  columns: ['a', 'b', 'c'].map((header) => ({ id: header, header, owner: 'planner' })),
  shown: null,
};

const error = { title: 'No', message: 'No.' };

function validation(changes: Partial<Validation>): Book {
  const base: Validation = {
    areas: [area('A2')],
    rule: { kind: 'list', name: 'kp_list' },
    severity: 'stop',
    prompt: null,
    error,
  };
  return small({ validations: [{ ...base, ...changes }] });
}

function highlight(changes: Partial<Highlight>): Book {
  return small({ highlights: [{ areas: [area('A1:A2')], formula: '$A1=1', look: 'red', ...changes }] });
}

function codes(given: Book): readonly string[] {
  return checkBook(given).map(({ code }) => code);
}

const chart = {
  kind: 'bar',
  grouping: 'clustered',
  title: 'T',
  description: 'D',
  area: area('E1:H9'),
  categories: area('A1:A2'),
  series: [{ name: area('B1'), values: area('B1:B2'), fill: { color: '000000', pattern: 'solid' } }],
  format: 'whole',
} as const;

const at = style('plain');

describe('a book that breaks a rule of the format', () => {
  it.each<readonly [string, Book, string]>([
    ['a sheet without a name', small({ name: '' }), 'sheet-name-bad'],
    ['a sheet name with a slash', small({ name: '2024/25' }), 'sheet-name-bad'],
    ['a sheet name that ends in an apostrophe', small({ name: "County'" }), 'sheet-name-bad'],
    ['the sheet name that Excel keeps for itself', small({ name: 'History' }), 'sheet-name-bad'],
    ['two sheets of one name in another case', small({ name: 'LISTS' }), 'sheet-name-taken'],
    ['two sheets of one key', small({ key: 'lists' }, { names: [] }), 'sheet-key-taken'],
    ['no sheet that can be seen', book([sheet('a', 'A', { state: 'hidden' })]), 'no-visible-sheet'],
    ['a tab colour with its transparency', small({ tab: 'FF00AA00' }), 'color-bad'],
    ['a column wider than Excel has', small({ columns: [{ width: 256, hidden: false }] }), 'measure-bad'],
    ['a row higher than Excel has', small({ rows: [{ ...row(), height: 410 }] }), 'measure-bad'],
    ['half a frozen row', small({ frozen: { rows: 0.5, columns: 0 } }), 'measure-bad'],
    ['merged cells beyond the sheet', small({ merges: [area('XFD1:XFE1')] }), 'area-bad'],
    [
      'a name with a space',
      small({}, { names: [{ name: 'a b', sheet: 'one', area: area('A1') }] }),
      'name-bad',
    ],
    [
      'a name like a cell',
      small({}, { names: [{ name: 'KP2024', sheet: 'one', area: area('A1') }] }),
      'name-bad',
    ],
    [
      'a name like a cell in the other notation',
      small({}, { names: [{ name: 'r1c1', sheet: 'one', area: area('A1') }] }),
      'name-bad',
    ],
    [
      'a name twice in another case',
      small({}, { names: ['kp_x', 'KP_X'].map((name) => ({ name, sheet: 'one', area: area('A1') })) }),
      'name-taken',
    ],
    ['a name that a table has', small({ tables: [{ ...table, name: 'KP_PLACE' }] }), 'name-taken'],
    [
      'a name on a sheet that is not there',
      small({}, { names: [{ name: 'kp_x', sheet: 'gone', area: area('A1') }] }),
      'name-without-sheet',
    ],
    [
      'two properties of one name',
      small({}, { properties: ['id', 'ID'].map((name) => ({ name, value: '' })) }),
      'property-bad',
    ],
    ['text longer than a cell holds', withCell(words('长'.repeat(32_768))), 'text-too-long'],
    ['a number that is none', withCell(figure(Number.NaN, 'general')), 'number-not-finite'],
    ['an endless number', withCell(figure(Number.NEGATIVE_INFINITY, 'general')), 'number-not-finite'],
    ['a formula whose value is an error', withCell(formula('=1/2', '#DIV/0!')), 'value-is-error'],
    [
      'a cell that says its number otherwise than it is drawn',
      withCell(cell({ kind: 'number', value: 1, format: 'percent' }, at)),
      'format-differs',
    ],
    [
      'a link to a script',
      withCell(cell({ kind: 'link', text: 'a', address: 'javascript:alert(1)' }, at)),
      'address-bad',
    ],
    [
      'a link with a space',
      withCell(cell({ kind: 'link', text: 'a', address: 'https://a.cn/b c' }, at)),
      'address-bad',
    ],
    [
      'a link longer than Excel takes',
      withCell(cell({ kind: 'link', text: 'a', address: `https://a.cn/${'b'.repeat(2080)}` }, at)),
      'address-bad',
    ],
    ['a jump to nowhere', withCell(cell({ kind: 'text', text: 'a' }, at, 'kp_gone')), 'jump-leads-nowhere'],
    [
      'a cell that leads to two places',
      withCell(cell({ kind: 'link', text: 'a', address: 'https://a.cn' }, at, 'kp_place')),
      'two-links',
    ],
    [
      'a table of a header alone',
      small({ tables: [{ ...table, area: area('A1:C1') }] }),
      'table-without-rows',
    ],
    [
      'a filter on a column that is not there',
      small({ tables: [{ ...table, shown: { column: 'd', values: ['x'] } }] }),
      'table-filter-bad',
    ],
    [
      'a row hidden though no filter hides it',
      small({ rows: [{ ...row(words('a')), hidden: true }] }),
      'row-hidden-differs',
    ],
    [
      'a row that its filter hides and the book does not',
      small({ tables: [{ ...table, shown: { column: 'a', values: ['2', ''] } }] }),
      'row-hidden-differs',
    ],
    [
      'tables that overlap',
      small({ tables: [table, { ...table, name: 'KP_U', area: area('A2:C3') }] }),
      'tables-overlap',
    ],
    ['merged cells in a table', small({ tables: [table], merges: [area('A2:B2')] }), 'merge-in-table'],
    ['one cell merged with itself', small({ merges: [area('A1')] }), 'merge-of-one-cell'],
    ['merged cells that hide one', small({ merges: [area('A1:B1')] }), 'merge-hides-cell'],
    [
      'a list from a name that is not there',
      validation({ rule: { kind: 'list', name: 'kp_gone' } }),
      'validation-list-bad',
    ],
    [
      'limits the wrong way round',
      validation({ rule: { kind: 'whole', min: 2, max: 1 } }),
      'validation-limits-bad',
    ],
    [
      'an alert of more than 225 characters',
      validation({ error: { title: '', message: 'a'.repeat(226) } }),
      'validation-text-too-long',
    ],
    [
      'a rule whose formula Excel has no room for',
      validation({ rule: { kind: 'custom', formula: `AND(${Array(50).fill('A2<>1').join(',')})` } }),
      'validation-formula-too-long',
    ],
    [
      'a cell that takes one of many by where it stands',
      withCell(formula('=kp_list&"x"', 'px')),
      'formula-array',
    ],
    ['a length below nought', validation({ rule: { kind: 'length', max: -1 } }), 'validation-limits-bad'],
    ['two rules for one cell', validation({ areas: [area('A1:A2'), area('A2:B2')] }), 'validations-overlap'],
    [
      'a rule whose formula starts from an unclear cell',
      validation({ areas: [area('B2'), area('A3')], rule: { kind: 'custom', formula: 'LEN(B2)>1' } }),
      'first-area-not-first',
    ],
    [
      'a highlight that names a column of a table',
      small({
        tables: [table],
        highlights: [{ areas: [area('A2')], formula: 'SUM(KP_T[a])>1', look: 'red' }],
      }),
      'formula-character',
    ],
    ['a highlight with an equals sign', highlight({ formula: '=$A1=1' }), 'formula-sign'],
    [
      'a chart of a block of cells',
      small({ charts: [{ ...chart, categories: area('A1:B2') }] }),
      'chart-cells-bad',
    ],
    [
      'a chart with fewer values than categories',
      small({ charts: [{ ...chart, categories: area('A1:A3') }] }),
      'chart-cells-bad',
    ],
    [
      'a footer longer than Excel takes',
      small({
        print: {
          ...plainPrint,
          footer: { left: 'a'.repeat(100), center: 'b'.repeat(100), right: '&'.repeat(30) },
        },
      }),
      'band-too-long',
    ],
    ['half a page', small({ print: { ...plainPrint, fitWidth: 0.5 } }), 'print-bad'],
  ])('is refused: %s', (_, given, code) => {
    expect(codes(given)).toContain(code);
  });

  it('is never written', () => {
    expect(() => writeBook(small({ name: '' }))).toThrow(/sheet-name-bad/);
  });

  it('is told of every two areas that meet, wherever they stand in the list', () => {
    const merges = ['A30:B31', 'A1:C9', 'A40:B41', 'B9:D10', 'A31:C32', 'C1:D1'].map(area);
    const faults = checkBook(small({ rows: [], merges }));
    expect(faults.map(({ place, found }) => [place, found].sort())).toEqual([
      ['A1:C9', 'C1:D1'],
      ['A1:C9', 'B9:D10'],
      ['A30:B31', 'A31:C32'],
    ]);
  });

  it('says where', () => {
    expect(checkBook(small({ rows: [row(null, words('长'.repeat(32_768)))] }))).toEqual([
      { code: 'text-too-long', sheet: 'one', place: 'B1', found: '32768 characters' },
    ]);
  });
});

describe('a book that keeps to the limits', () => {
  it.each<readonly [string, Book]>([
    ['a sheet name of 31 characters with an apostrophe inside', small({ name: `${'乡'.repeat(29)}'村` })],
    ['text as long as a cell holds', withCell(words('长'.repeat(32_767)))],
    ['a name in Chinese', small({}, { names: [{ name: '责任单位', sheet: 'one', area: area('A1') }] })],
    [
      'tables side by side',
      small({
        tables: [
          { ...table, area: area('A1:A2'), columns: table.columns.slice(0, 1) },
          { ...table, name: 'KP_U', area: area('B1:C2'), columns: table.columns.slice(1) },
        ],
      }),
    ],
    [
      'titles of 32 and messages of 255 characters',
      validation({ prompt: { title: '题'.repeat(32), message: '话'.repeat(255) } }),
    ],
    [
      'several areas under one corner',
      validation({ areas: [area('A2'), area('C2:C3')], rule: { kind: 'custom', formula: 'LEN(A2)>1' } }),
    ],
    [
      'several areas in any order where the formula is fixed',
      highlight({ areas: [area('B2'), area('A1')], formula: '$A$1=1' }),
    ],
    [
      'a mail address',
      withCell(cell({ kind: 'link', text: 'a', address: 'mailto:office@county.gov.cn' }, at)),
    ],
    ['everything that a book can have', sampleBook],
  ])('is not refused: %s', (_, given) => {
    expect(checkBook(given)).toEqual([]);
  });
});

describe('a formula', () => {
  const known = {
    names: new Set(['kp_due', '责任单位']),
    ranges: new Set(['责任单位']),
    tables: new Map([['kp_t', new Set(['进度', 'a]b', '1月 (万元)'])]]),
  };
  const found = (text: string): readonly string[] => formulaFaults(text, known).map(({ code }) => code);

  it.each<readonly [string, string, string]>([
    ['with its equals sign', '=A1', 'formula-sign'],
    ['longer than 8,192 characters', `${'1+'.repeat(4096)}1`, 'formula-too-long'],
    ['with a bracket too many', 'SUM(A1))', 'formula-unbalanced'],
    ['with a bracket missing', 'IF(A1,(B1,C1)', 'formula-unbalanced'],
    ['with a brace closed by a bracket', 'SUM({1,2)', 'formula-unbalanced'],
    ['of 65 calls inside each other', `${'IF('.repeat(65)}1${')'.repeat(65)}`, 'formula-too-deep'],
    ['with nothing in it', '', 'formula-broken'],
    ['that ends in the middle', 'A1+', 'formula-broken'],
    ['with two values side by side', 'A1 B1', 'formula-broken'],
    ['with two operators side by side', 'A1*/B1', 'formula-broken'],
    ['with full-width brackets', 'SUM（A1）', 'formula-name'],
    ['with a full-width comma', 'SUM(A1，B1)', 'formula-character'],
    ['with a quote that does not close', '"a', 'formula-character'],
    ['that spills', 'SUM(A1#)', 'formula-character'],
    ['with a new function', 'XLOOKUP(A1,B1:B2,C1:C2)', 'formula-function'],
    ['with a function in small letters', 'sum(A1)', 'formula-function'],
    ['of the add-in', 'KEYPOINT_TARGET("2024","x")', 'formula-function'],
    ['with an unknown name', 'kp_gone+1', 'formula-name'],
    ['with a cell beyond the sheet', 'XFE1+1', 'formula-name'],
    ['with an unknown table', 'SUM(KP_Gone[进度])', 'formula-name'],
    ['with an unknown column', 'SUM(KP_T[完成])', 'formula-column'],
    ['with this row as people type it', 'KP_T[@进度]', 'formula-character'],
    ['with another sheet', 'Sheet2!A1', 'formula-sheet'],
    ['with another sheet in quotes', "'a b'!A1", 'formula-sheet'],
    ['with a text of more than 255 characters', `A1="${'a'.repeat(256)}"`, 'formula-text-too-long'],
  ])('%s is refused', (_, text, code) => {
    expect(found(text)).toContain(code);
  });

  it.each([
    ['many cells where one is meant', '责任单位'],
    ['many cells compared with one', 'IF(责任单位=A1,1,0)'],
    ['a range beside a cell', 'A1:A9+1'],
    ['what is worked out from many, added without SUMPRODUCT', 'SUM((A1:A9=1)*1)'],
    ['a function of one value over many', 'LEN(责任单位)'],
    ['IF over many in SUMPRODUCT', 'SUMPRODUCT(IF(责任单位="",0,1))'],
    ['IFERROR over many in SUMPRODUCT', 'SUMPRODUCT(IFERROR(A1:A9*1,0))'],
    ['AND over many in SUMPRODUCT, which makes one of them', 'SUMPRODUCT(AND(A1:A9>0,B1:B9>0)*1)'],
    ['many rows looked up at once', 'SUMPRODUCT(INDEX(责任单位,C1:C9))'],
    ['a range looked up as a whole', 'INDEX(责任单位,0+A1:A3)'],
    ['days from many days', 'SUMPRODUCT(EDATE(A1:A9,1))'],
    ['counting in what is worked out', 'SUMPRODUCT(COUNTIF(责任单位&"",A1))'],
    ['many criteria without SUMPRODUCT', 'COUNTIF(责任单位,A1:A9)'],
    ['many look-ups without SUMPRODUCT', 'ISNUMBER(MATCH(A1:A9,责任单位,0))'],
    ['a column of a table beside a cell', 'KP_T[进度]*2'],
  ])('that works on many cells where Excel takes one: %s', (_, text) => {
    expect(found(text)).toEqual([]);
    expect(arrayFaults(text, known).map(({ code }) => code)).toContain('formula-array');
  });

  it('with more than 255 arguments is refused', () => {
    const list = (count: number): string => `SUM(${Array(count).fill('A1').join(',')})`;
    expect(arrayFaults(list(256), known).map(({ code }) => code)).toEqual(['formula-arguments']);
    expect(arrayFaults(list(255), known)).toEqual([]);
  });

  it.each([
    'SUM(责任单位,A1:A9)+MAX(A1:A9,0)',
    'SUMPRODUCT((LEN(责任单位)>0)*ISNUMBER(A1:A9)*(1-ISNUMBER(B1:B9)),C1:C9)',
    'SUMPRODUCT(MATCH(1,(责任单位=A1)*1,0))',
    'IFERROR(INDEX(责任单位,MATCH(A1,责任单位,0)),"")',
    'SUMPRODUCT((COUNTIFS(责任单位,A1:A9,B1:B9,">=0")=0)*1)',
    'SUMPRODUCT((A1:A9=1)*SUMIF(责任单位,B1:B9,C1:C9))',
    'COUNTIF(责任单位,"*、"&A1&"、*")+COUNTIFS(A1:A9,">0",B1:B9,kp_due)',
    'IF(SUMPRODUCT((责任单位=A1)*1)>0,IF(A1="",1,2),AND(A1>0,B1>0))',
    'SUMPRODUCT(MAX((责任单位=A1)*C1:C9))',
    'SUM(KP_T[进度])/KP_T[[#This Row],[进度]]',
    '-(A1)*(B1+2)%',
  ])('that goes through many cells only where Excel does: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(arrayFaults(text, known)).toEqual([]);
  });

  it.each([
    'IF(C4="","",IF(C4>=kp_due,"绿灯","黄灯"))',
    'SUMPRODUCT((LEN($B$4:$B$9)>0)*(C4:C9=""))',
    'COUNTIFS(KP_T[进度],">="&0.5)',
    'SUM(KP_T[[#This Row],[进度]])*KP_T[[#Totals],[1月 (万元)]]',
    "SUM(KP_T[a']b])",
    'INDEX(责任单位,MATCH(A1,责任单位,0))',
    '-A1%+(+2.5E-3)^2',
    'IF(A1,,B1)',
    'MATCH(A1,{1,2;3,4},0)',
    'SUM(A:C)+SUM($1:$3)',
    'IFERROR(A1/B1,"""none""")',
    'IF(TRUE,"!\'[#（",#N/A)',
    'TEXT(A1,"yyyy-mm-dd")',
  ])('%s is taken', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('with an unknown name that differs by its number from a known one is refused in any row', () => {
    const names = [
      { name: 'kp_q1', sheet: 'one', area: area('A1') },
      { name: '指标A1', sheet: 'one', area: area('A1') },
    ];
    const rows = ['=kp_q1', '=kp_q2', '=指标A1', '=指标A2'].map((text) => row(formula(text, 0)));
    expect(checkBook(small({ rows }, { names })).map(({ place }) => place)).toEqual(['A2', 'A4']);
  });
});

describe('what makes Excel offer a repair, by its cause, is refused or set right before anything is written', () => {
  const header = (...headers: readonly string[]): Book =>
    small({
      rows: [row(...headers.map((text) => words(text))), row(words('1'))],
      tables: [
        {
          ...table,
          columns: headers.map((text, index) => ({ id: `c${index}`, header: text, owner: 'planner' })),
        },
      ],
    });

  it('1: two table columns of one name, whatever the case and a trailing space', () => {
    expect(codes(header('Progress', 'PROGRESS ', 'c'))).toEqual(['table-column-taken']);
  });

  it('2: a table wider than its columns, or a header cell that says something else', () => {
    expect(codes(small({ tables: [{ ...table, columns: table.columns.slice(1) }] }))).toContain(
      'table-width',
    );
    expect(codes(small({ tables: [{ ...table, area: area('A2:C3') }] }))).toContain('table-header-differs');
  });

  it('3: elements of a worksheet out of order', () => {
    const file = writeBook(sampleBook);
    expect(lint(file)).toEqual([]);
    const swapped = withPart(file, 'xl/worksheets/sheet2.xml', (xml) =>
      xml.replace(/(<sheetProtection [^>]*>)(<mergeCells.*<\/mergeCells>)/, '$2$1'),
    );
    expect(lint(swapped).map(({ rule }) => rule)).toEqual(['element-order']);
  });

  it('4: a part without a content type, or a relationship to nowhere', () => {
    const file = writeBook(sampleBook);
    const untyped = withPart(file, '[Content_Types].xml', (xml) =>
      xml.replace(/<Override PartName="\/xl\/charts\/chart2[^>]*>/, ''),
    );
    expect(lint(untyped).map(({ rule }) => rule)).toEqual(['part-type']);
    expect(lint(withPart(file, 'xl/charts/chart2.xml', null)).map(({ rule }) => rule)).toContain(
      'part-missing',
    );
  });

  it('5: a defined name whose quotes or dollars are lost or doubled', () => {
    const xml = partOf(writeBook(sampleBook), 'xl/workbook.xml');
    expect(xml).toContain(`<definedName name="kp_due">'任务分解 (O''Brien)'!$B$2</definedName>`);
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'任务分解 (O''Brien)'!$3:$3</definedName>`,
    );
  });

  it('6: a formula whose value is no number', () => {
    expect(codes(withCell(formula('=1', Number.NaN)))).toEqual(['number-not-finite']);
    expect(codes(withCell(formula('=1', Number.POSITIVE_INFINITY)))).toEqual(['number-not-finite']);
  });

  it('7: merged cells that overlap; widths of columns never do, since each column has one', () => {
    expect(codes(small({ merges: [area('A3:B4'), area('B4:C5')] }))).toEqual(['merges-overlap']);
    const widths = [8, 8, 20, 8].map((width) => ({ width, hidden: false }));
    const xml = partOf(writeBook(small({ columns: widths })), 'xl/worksheets/sheet1.xml');
    expect(Array.from(xml.matchAll(/<col min="(\d)" max="(\d)"/g), ([, min, max]) => [min, max])).toEqual([
      ['1', '2'],
      ['3', '3'],
      ['4', '4'],
    ]);
  });

  it('8: a sheet name or the text of a validation over its limit', () => {
    expect(codes(small({ name: '乡'.repeat(32) }))).toEqual(['sheet-name-bad']);
    expect(codes(validation({ prompt: { title: '题'.repeat(33), message: '' } }))).toEqual([
      'validation-text-too-long',
    ]);
    expect(codes(validation({ error: { title: '', message: '话'.repeat(256) } }))).toEqual([
      'validation-text-too-long',
    ]);
  });

  it('9: control characters are written as escapes, and what looks like an escape stays as it was typed', () => {
    const xml = partOf(writeBook(withCell(words('a\u000bb _x000B_ c\rd'))), 'xl/sharedStrings.xml');
    expect(xml).toContain('a_x000B_b _x005F_x000B_ c_x000D_d');
  });

  it('10: a number or a formula in a cell of text', () => {
    expect(codes(withCell(figure(1, 'text')))).toEqual(['number-as-text']);
    expect(codes(withCell(formula('=A2', 1, 'text')))).toEqual(['number-as-text']);
  });
});
