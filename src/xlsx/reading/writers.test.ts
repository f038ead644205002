/** Files as other programs write them read equal to what was put in. */
import fs from 'node:fs';
import path from 'node:path';
import { Workbook as ExceltsWorkbook } from '@cj-tech-master/excelts';
import { utils, write } from '@e965/xlsx';
import { Workbook as ExceljsWorkbook } from 'exceljs';
import fc from 'fast-check';
import { openBook, type ReadBook, type ReadSheet } from './openBook';

function opened(bytes: Uint8Array): ReadBook {
  const book = openBook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.problem));
  return book.value;
}

function sheetNamed(book: ReadBook, name: string): ReadSheet {
  const read = book.sheets.find((sheet) => sheet.name === name)?.read();
  if (read?.ok !== true) throw new Error(JSON.stringify(read?.problem ?? name));
  return read.value;
}

/** The values of a sheet row by row, without what is empty at the end of each. */
function gridOf(sheet: ReadSheet): unknown[][] {
  const grid: unknown[][] = [];
  for (const [r, cells] of sheet.rows) {
    for (const [c, cell] of cells) {
      const row = (grid[r] ??= []);
      row[c] = cell.error ?? cell.value;
    }
  }
  return grid;
}

type Put = string | number | boolean;

const rowsOf = (grid: readonly (readonly Put[])[]): Put[][] => grid.map((row) => [...row]);

/** How each library makes a file of one sheet, 填报, with these rows from A1 on. */
const writers: Readonly<Record<string, (rows: Put[][]) => Promise<Uint8Array>>> = {
  'exceljs 4.4.0': async (rows) => {
    const book = new ExceljsWorkbook();
    book.addWorksheet('填报').addRows(rows);
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  'excelts 10.2.0': async (rows) => {
    const book = new ExceltsWorkbook();
    book.addWorksheet('填报').addRows(rows);
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  'SheetJS 0.20.3, shared strings': (rows) => Promise.resolve(sheetJs(rows, true)),
  'SheetJS 0.20.3, strings in cells': (rows) => Promise.resolve(sheetJs(rows, false)),
};

function sheetJs(rows: Put[][], bookSST: boolean): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '填报');
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true }) as ArrayBuffer,
  );
}

const awkward = [
  ['编号', '任务', '完成时限'],
  ['2024-05.2', ' 前后有空格 ', '第一行\n第二行'],
  ['<b>&amp;"\'', '😀 𠮷', '\t制表符'],
  [0, -1.5e-7, 123456789012345],
  [true, false, 0.1 + 0.2],
];

describe.each(Object.entries(writers))('a file written by %s', (_, writer) => {
  it('gives back awkward text, numbers and truth values', async () => {
    expect(gridOf(sheetNamed(opened(await writer(rowsOf(awkward))), '填报'))).toEqual(awkward);
  });

  it('gives back whatever was put into it', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((each) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u.test(each));
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
    );
    const row = fc.array(fc.oneof(text, number, fc.boolean()), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        expect(gridOf(sheetNamed(opened(await writer(rows)), '填报'))).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });
});

it('gives back dates, per cents, formulas, tables, merges, names and states that exceljs wrote', async () => {
  const book = new ExceljsWorkbook();
  const sheet = book.addWorksheet('计划');
  sheet.addTable({
    name: 'measures',
    ref: 'B2',
    columns: [{ name: '编号' }, { name: '预算(万元)' }, { name: '完成时限' }],
    rows: [
      ['2024-01', 1234.5, new Date(Date.UTC(2024, 4, 1))],
      ['2024-02', 0, new Date(Date.UTC(2024, 11, 31))],
    ],
  });
  sheet.getCell('B7').value = { formula: 'SUM(C3:C4)', result: 1234.5 };
  sheet.getCell('C7').value = { formula: 'A1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('D7').value = { richText: [{ text: '县委' }, { text: '网信办', font: { bold: true } }] };
  sheet.getCell('E7').value = 0.85;
  sheet.getCell('E7').numFmt = '0.0%';
  sheet.mergeCells('B9:D10');
  sheet.getRow(4).hidden = true;
  sheet.getColumn(4).hidden = true;
  book.addWorksheet('_keypoints', { state: 'veryHidden' }).getCell('A1').value = 'unit';
  book.definedNames.add("'_keypoints'!$A$1", 'kp_unit');
  const read = opened(new Uint8Array(await book.xlsx.writeBuffer()));
  const plan = sheetNamed(read, '计划');

  expect(read.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['计划', 'visible'],
    ['_keypoints', 'veryHidden'],
  ]);
  expect(read.names.get('kp_unit')).toBe("'_keypoints'!$A$1");
  expect(plan.tables).toEqual([
    {
      name: 'measures',
      area: { top: 1, left: 1, bottom: 3, right: 3 },
      headerRow: true,
      totalsRow: false,
      headers: ['编号', '预算(万元)', '完成时限'],
    },
  ]);
  expect(plan.rows.get(2)?.get(3)).toEqual({ value: 45413, error: null, formula: null, meaning: 'date' });
  expect([...(plan.rows.get(6) ?? new Map()).values()]).toEqual([
    { value: 1234.5, error: null, formula: 'SUM(C3:C4)', meaning: 'number' },
    { value: null, error: '#DIV/0!', formula: 'A1/0', meaning: 'number' },
    { value: '县委网信办', error: null, formula: null, meaning: 'number' },
    { value: 0.85, error: null, formula: null, meaning: 'percent' },
  ]);
  expect(plan.merges).toEqual([{ top: 8, left: 1, bottom: 9, right: 3 }]);
  expect([plan.hiddenRows, plan.hiddenColumns]).toEqual([new Set([3]), new Set([3])]);
});

describe('a file that LibreOffice 7.4.7 saved', () => {
  const book = opened(new Uint8Array(fs.readFileSync(path.join(__dirname, 'fixtures/libreoffice-7.4.xlsx'))));
  const sheet = sheetNamed(book, '任务分解');

  it('gives back its cells', () => {
    expect(gridOf(sheet).slice(0, 4)).toEqual([
      ['编号', '任务', '完成时限', '预算(万元)', '进度', '说明'],
      ['2024-01', '推进农村光网建设', 45413, 1234.5, 0.85, '  前后有空格  '],
      ['2024-02', '牵头单位：县委网信办\n配合：县农业农村局', 45657, -3, 1, '=不是公式'],
      // What was left empty stays unset.
      Object.assign([], { 0: '2024-03', 1: 'emoji 😀 & <符号>', 3: 0, 4: 0 }),
    ]);
  });

  it('gives back formulas with what they came to, and the meaning of numbers', () => {
    expect(sheet.rows.get(5)?.get(2)).toEqual({
      value: '1234.5万元',
      error: null,
      formula: 'D2&"万元"',
      meaning: 'number',
    });
    expect(sheet.rows.get(5)?.get(4)).toEqual({
      value: null,
      error: '#DIV/0!',
      formula: '1/0',
      meaning: 'number',
    });
    expect(sheet.rows.get(1)?.get(2)?.meaning).toBe('date');
    expect(sheet.rows.get(1)?.get(4)?.meaning).toBe('percent');
  });

  it('gives back what identifies it', () => {
    expect(book.names.get('kp_unit')).toBe('_keypoints!$B$1');
    expect(sheetNamed(book, '_keypoints').rows.get(0)?.get(1)?.value).toBe('330523');
    expect(book.sheets.map(({ state }) => state)).toEqual(['visible', 'hidden']);
    expect(sheet.tables.map(({ name, area }) => [name, area])).toEqual([
      ['measures', { top: 0, left: 0, bottom: 3, right: 5 }],
    ]);
    expect([sheet.hiddenRows, sheet.hiddenColumns, sheet.merges.length]).toEqual([
      new Set([2]),
      new Set([1]),
      1,
    ]);
  });
});
