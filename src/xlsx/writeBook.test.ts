import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { partOf, partPaths } from '../../test/support/editedFile';
import { lint } from '../../test/support/lint/lint';
import { childrenOf, meaning, parseXml } from '../../test/support/lint/xmlTree';
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
import type { Book, BookSheet } from '../workbook/book';
import { numberFormats } from '../workbook/sheet';
import { writeBook } from './writeBook';

const run = promisify(execFile);

function sheetXml(changes: Partial<BookSheet>, whole: Partial<Book> = {}): string {
  return partOf(writeBook(book([sheet('one', 'One', changes)], whole)), 'xl/worksheets/sheet1.xml');
}

function textsIn(bytes: Uint8Array): readonly string[] {
  const root = parseXml(partOf(bytes, 'xl/sharedStrings.xml'));
  return root.children.map((item) => meaning(childrenOf(item, 't')[0]?.text ?? ''));
}

describe('the bytes of a file', () => {
  it('are the same for the same book', () => {
    expect(writeBook(sampleBook)).toEqual(writeBook(sampleBook));
  });

  it('are the same in Shanghai, in New York and in a file written on another day', async () => {
    const code = `
      const clock = Date; const start = Number(process.env.START);
      globalThis.Date = class extends clock { constructor(...given) { given.length === 0 ? super(start) : super(...given); } static now() { return start; } };
      const { writeBook } = await import('./src/xlsx/writeBook.ts');
      const { sampleBook } = await import('./test/support/sampleBook.ts');
      const { createHash } = await import('node:crypto');
      console.log(createHash('sha256').update(writeBook(sampleBook)).digest('hex'));`;
    const hashes = await Promise.all(
      [
        ['Asia/Shanghai', '0'],
        ['America/New_York', '2000000000000'],
      ].map(async ([TZ, START]) => {
        const node = ['--import', 'tsx', '--input-type=module', '--eval', code];
        const { stdout } = await run(process.execPath, node, { env: { ...process.env, TZ, START } });
        return stdout.trim();
      }),
    );
    const here = createHash('sha256').update(writeBook(sampleBook)).digest('hex');
    expect(hashes).toEqual([here, here]);
  }, 60_000);

  it('name every part once, content types first', () => {
    const paths = partPaths(writeBook(sampleBook));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('text', () => {
  it('comes back as it was, whatever is in it', () => {
    const character = fc.oneof(
      fc.constantFrom(
        '_x000B_',
        '_',
        'x',
        '\u0000',
        '\u000b',
        '\r',
        '\n',
        '\t',
        '<',
        '&',
        '"',
        ']]>',
        '=',
        '\ud83d',
        '\ude00',
        '\ufffe',
        '村',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(text !== '');
        expect(textsIn(writeBook(book([sheet('a', 'A', { rows: [row(words(text))] })])))).toEqual([text]);
      }),
    );
  });

  it('is never a formula', () => {
    const xml = sheetXml({ rows: [row(words('=1+1'), words('@SUM(A1)'), words('＝1'), words('-5'))] });
    expect(xml).not.toContain('<f>');
    expect(xml.match(/t="s"/g)).toHaveLength(4);
  });

  it('is kept once, however many cells say it', () => {
    const file = writeBook(
      book([sheet('a', 'A', { rows: [row(words('县'), words('县')), row(words('县'))] })]),
    );
    expect(textsIn(file)).toEqual(['县']);
    expect(partOf(file, 'xl/sharedStrings.xml')).toContain('count="3" uniqueCount="1"');
  });
});

describe('a cell', () => {
  it('with a formula carries its value, a number or a text, an empty one too', () => {
    const xml = sheetXml({
      rows: [row(formula('=1+1', 2), formula('=IF(1<2,"a&b","")', 'a&b'), formula('=LEFT("a",0)', ''))],
    });
    expect(xml).toContain('><f>1+1</f><v>2</v></c>');
    expect(xml).toContain(' t="str"><f>IF(1&lt;2,"a&amp;b","")</f><v>a&amp;b</v></c>');
    expect(xml).toContain(' t="str"><f>LEFT("a",0)</f><v></v></c>');
  });

  it('that is null is left out, an empty one keeps its style', () => {
    const xml = sheetXml({ rows: [row(null, cell({ kind: 'empty' }, style('planner')))] });
    expect(xml).toMatch(/<row r="1"><c r="B1" s="\d+"\/><\/row>/);
  });

  it('of an equal style, made twice, has the same style', () => {
    const xml = sheetXml({ rows: [row(words('a', style('total')), words('b', { ...style('total') }))] });
    const [first, second] = Array.from(xml.matchAll(/ s="(\d+)"/g), ([, index]) => index);
    expect(first).toBe(second);
  });

  it('is locked unless its style says otherwise', () => {
    const file = writeBook(
      book([
        sheet('a', 'A', {
          rows: [row(words('a', style('planner', { locked: false })), words('b', style('nation')))],
        }),
      ]),
    );
    expect(partOf(file, 'xl/styles.xml').match(/<protection locked="0"\/>/g)).toHaveLength(1);
  });

  it('shows its number in each of the formats', () => {
    const formats = Object.keys(numberFormats).filter(
      (format) => format !== 'text',
    ) as (keyof typeof numberFormats)[];
    const file = writeBook(
      book([sheet('a', 'A', { rows: formats.map((format) => row(figure(0.5, format))) })]),
    );
    const styles = partOf(file, 'xl/styles.xml');
    for (const code of ['0.0%', '0.0##', 'yyyy-mm-dd', '0.0', '#,##0.00##', '0.0#'])
      expect(styles).toContain(`formatCode="${code}"`);
    expect(lint(file)).toEqual([]);
  });

  it('that leads somewhere is drawn as a link: an address, the part behind its #, a name, a formula', () => {
    const rows = [
      row(
        cell({ kind: 'link', text: 'a', address: 'https://a.cn/x?y=1&z=2#part' }, style('plain')),
        cell({ kind: 'text', text: 'b' }, style('plain'), 'kp_place'),
        formula('=HYPERLINK("#kp_place","c")', 'c'),
        words('d'),
      ),
    ];
    const file = writeBook(
      book([sheet('one', 'One', { rows })], {
        names: [{ name: 'kp_place', sheet: 'one', area: area('A1') }],
      }),
    );
    const xml = partOf(file, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" location="part"/><hyperlink ref="B1" location="kp_place"/></hyperlinks>',
    );
    expect(partOf(file, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://a.cn/x?y=1&amp;z=2" TargetMode="External"',
    );
    const [a, b, c, d] = Array.from(xml.matchAll(/<c r="\w+" s="(\d+)"/g), ([, index]) => index);
    expect(a).toBe(b);
    expect(new Set([a, c, d]).size).toBe(3);
  });
});

describe('a sheet', () => {
  it('without a row is a sheet all the same', () => {
    expect(lint(writeBook(book([sheet('a', 'A')])))).toEqual([]);
  });

  it('takes no password, and lets people fit rows and columns and filter', () => {
    expect(sheetXml({ protected: true })).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>',
    );
    expect(sheetXml({})).not.toContain('sheetProtection');
  });

  it('stays in sight down to its frozen rows and columns', () => {
    expect(sheetXml({ frozen: { rows: 2, columns: 0 } })).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft"',
    );
    expect(sheetXml({ frozen: { rows: 0, columns: 1 } })).toContain(
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight"',
    );
    expect(sheetXml({ frozen: { rows: 2, columns: 1 } })).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight"',
    );
  });

  it('begins with the heights it is given, and leaves them to be fitted', () => {
    const xml = sheetXml({ rows: [{ ...row(words('a')), height: 30, level: 1 }] });
    expect(xml).toContain('<row r="1" ht="30" outlineLevel="1">');
    expect(xml).not.toContain('customHeight');
  });

  it('prints page numbers, and an ampersand as itself', () => {
    const footer = { left: 'R&D', center: '第 &P 页 共 &N 页', right: '' };
    expect(sheetXml({ print: { ...plainPrint, footer } })).toContain(
      '<oddFooter>&amp;LR&amp;&amp;D&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>',
    );
  });

  it('that is hidden is never the one in front', () => {
    const file = writeBook(book([sheet('a', 'A', { state: 'hidden' }), sheet('b', 'B')]));
    expect(partOf(file, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(partOf(file, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  });
});

describe('a table', () => {
  it('shows at first what its filter lets through, empty cells too, and hides the other rows', () => {
    const rows = [
      row(words('灯')),
      row(words('红')),
      row(cell({ kind: 'empty' }, style('planner'))),
      { ...row(words('绿')), hidden: true },
    ];
    const columns = [{ id: 'light', header: '灯', owner: 'planner' }] as const;
    const tables = [
      { id: 't', name: 'KP_T', area: area('A1:A4'), columns, shown: { column: 'light', values: ['红', ''] } },
    ];
    const file = writeBook(book([sheet('a', 'A', { rows, tables })]));
    expect(partOf(file, 'xl/tables/table1.xml')).toContain(
      '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters blank="1"><filter val="红"/></filters></filterColumn></autoFilter>',
    );
    expect(partOf(file, 'xl/worksheets/sheet1.xml').match(/<row r="\d" hidden="1"/g)).toEqual([
      '<row r="4" hidden="1"',
    ]);
  });

  it('takes a line break in a header, as the cell has it', () => {
    const rows = [row(words('进度\n%')), row(words('1'))];
    const columns = [{ id: 'c', header: '进度\n%', owner: 'planner' }] as const;
    const file = writeBook(
      book([
        sheet('a', 'A', {
          rows,
          tables: [{ id: 't', name: 'KP_T', area: area('A1:A2'), columns, shown: null }],
        }),
      ]),
    );
    expect(partOf(file, 'xl/tables/table1.xml')).toContain('name="进度_x000a_%"');
    expect(lint(file)).toEqual([]);
  });
});

it('marks no cell with a corner for a text of digits, or for a formula unlike its neighbours', () => {
  const rows = [row(words('2130199'), formula('=1+1', 2, 'whole'))];
  const xml = partOf(writeBook(book([sheet('a', 'A', { rows })])), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<ignoredError sqref="A1:B1" numberStoredAsText="1" formula="1" formulaRange="1"/>');
});

describe('a chart', () => {
  it('keeps the figures and names of its cells, and leaves out what is no number', () => {
    const rows = [
      row(words('方面'), words('数')),
      row(words('甲'), figure(3, 'whole')),
      row(words('乙'), words('—')),
      row(words('丙'), formula('=1+1', 2, 'whole')),
    ];
    const xml = sheetChart(rows);
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>甲</c:v></c:pt><c:pt idx="1"><c:v>乙</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>2</c:v></c:pt>',
    );
    expect(xml).toContain("<c:f>'O''Brien'!$B$2:$B$4</c:f>");
  });

  function sheetChart(rows: BookSheet['rows']): string {
    const file = writeBook(
      book([
        sheet('a', "O'Brien", {
          rows,
          charts: [
            {
              kind: 'bar',
              grouping: 'clustered',
              title: 'T',
              description: 'What it shows',
              area: area('D1:H9'),
              categories: area('A2:A4'),
              series: [
                { name: area('B1'), values: area('B2:B4'), fill: { color: '404040', pattern: 'dots' } },
              ],
              format: 'whole',
            },
          ],
        }),
      ]),
    );
    expect(strFromU8(unzipSync(file)['xl/drawings/drawing1.xml'] ?? new Uint8Array())).toContain(
      'descr="What it shows"',
    );
    return partOf(file, 'xl/charts/chart1.xml');
  }
});
