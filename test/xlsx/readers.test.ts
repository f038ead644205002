/**
 * Programs that know nothing of ours open a book that has everything, and find in it what the book says. None of them
 * is Excel.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { Workbook } from '@cj-tech-master/excelts';
import * as XLSX from '@e965/xlsx';
import type { Book, BookCell, BookSheet } from '../../src/workbook/book';
import { plainArea } from '../../src/workbook/addresses';
import { numberFormats } from '../../src/workbook/sheet';
import { writeBook } from '../../src/xlsx/writeBook';
import { convert, recalculated } from '../support/recalculate';
import { awkwardTexts, sampleBook } from '../support/sampleBook';

const run = promisify(execFile);
const file = writeBook(sampleBook);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readers-'));
  await writeFile(path.join(folder, 'sample.xlsx'), file);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Every cell of the sheet that holds something, by address. */
function held(sheet: BookSheet): readonly (readonly [string, BookCell])[] {
  return sheet.rows.flatMap(({ cells }, top) =>
    cells.flatMap((cell, left) => {
      if (cell === null || cell.content.kind === 'empty') return [];
      return [[plainArea({ top, left, bottom: top, right: left }), cell] as const];
    }),
  );
}

/** What a reader that does not calculate finds in the cell. */
function value({ content }: BookCell): string | number {
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'link':
      return content.text;
    case 'number':
    case 'formula':
      return content.value;
  }
}

/** Without the cells whose escapes not every reader undoes. */
function shown(sheet: BookSheet): ReturnType<typeof held> {
  return held(sheet).filter(([, cell]) => plain(value(cell)));
}

function valuesOf(sheet: BookSheet): Readonly<Record<string, string | number>> {
  return Object.fromEntries(shown(sheet).map(([address, cell]) => [address, value(cell)]));
}

describe('LibreOffice', () => {
  it('works out every formula to the value that the book gives', async () => {
    expect(await recalculated([sampleBook])).toEqual([[]]);
  }, 120_000);

  it('prints it, the hidden sheets left out', async () => {
    await convert([path.join(folder, 'sample.xlsx')], 'pdf', folder);
    const pdf = await readFile(path.join(folder, 'sample.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(
      sampleBook.sheets.filter(({ state }) => state === 'visible').length,
    );
  }, 120_000);
});

interface PythonSheet {
  readonly name: string;
  readonly state: string;
  readonly merges: readonly string[];
  readonly tables: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly highlights: readonly unknown[];
  readonly charts: readonly { readonly title: string; readonly grouping: string }[];
  readonly frozen: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protection: Readonly<Record<string, boolean>> | null;
  readonly print: Readonly<Record<string, unknown>>;
  readonly cells: Readonly<
    Record<string, { readonly value: unknown; readonly format: string; readonly locked: boolean }>
  >;
}

interface PythonBook {
  readonly title: string;
  readonly names: readonly (readonly [string, string])[];
  readonly sheets: readonly PythonSheet[];
}

async function readByPython(): Promise<PythonBook> {
  const script = path.join('test', 'support', 'dumpFile.py');
  try {
    const { stdout } = await run('/usr/bin/python3', [script, path.join(folder, 'sample.xlsx')], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    return JSON.parse(stdout) as PythonBook;
  } catch (error) {
    const said = String(error);
    if (/ENOENT|No module named/.test(said)) {
      throw new Error('openpyxl for /usr/bin/python3 is missing: install python3-openpyxl.');
    }
    throw error;
  }
}

/** openpyxl and excelts undo `_x000B_` in part only; such texts are left to SheetJS and the writer's own tests. */
function plain(text: unknown): boolean {
  return !(typeof text === 'string' && /[\u0000-\u0008\u000b-\u001f]|_x[0-9A-F]{4}_/.test(text));
}

describe('openpyxl', () => {
  let read: PythonBook;
  beforeAll(async () => {
    read = await readByPython();
  }, 60_000);

  function sheetOf(key: string): readonly [BookSheet, PythonSheet] {
    const index = sampleBook.sheets.findIndex((sheet) => sheet.key === key);
    const [ours, theirs] = [sampleBook.sheets[index], read.sheets[index]];
    if (ours === undefined || theirs === undefined) throw new Error(`no sheet ${key}`);
    return [ours, theirs];
  }

  it('finds the sheets, their states and the names', () => {
    expect(read.sheets.map(({ name, state }) => ({ name, state }))).toEqual(
      sampleBook.sheets.map(({ name, state }) => ({ name, state })),
    );
    expect(read.title).toBe(sampleBook.title);
    expect(read.names.map(([name]) => name)).toEqual(sampleBook.names.map(({ name }) => name).sort());
    expect(Object.fromEntries(read.names)).toMatchObject({
      kp_due: "'任务分解 (O''Brien)'!$B$2",
      kp_notes: "'_lists'!$A$1:$A$3",
    });
  });

  it('finds every text, number and formula, with its format and its lock', () => {
    for (const { key } of sampleBook.sheets) {
      const [ours, theirs] = sheetOf(key);
      for (const [address, cell] of held(ours)) {
        const { content, style } = cell;
        if (!plain(value(cell))) continue;
        expect({ address, ...theirs.cells[address] }).toMatchObject({
          address,
          value: content.kind === 'formula' ? content.formula : value(cell),
          format: numberFormats[style.format],
          locked: style.locked,
        });
      }
    }
  });

  it('finds the table with its columns and its filter, and the row that the filter hides', () => {
    const [ours, theirs] = sheetOf('plan');
    expect(theirs.tables).toEqual(
      ours.tables.map(({ name, area, columns, shown }) => ({
        name,
        area: plainArea(area),
        headers: columns.map(({ header }) => header),
        shown: [columns.findIndex(({ id }) => id === shown?.column), shown?.values],
      })),
    );
    expect(theirs.hiddenRows).toEqual([6]);
    expect(theirs.hiddenColumns).toEqual([6]);
    expect(theirs.merges).toEqual(['A1:F1']);
    expect(theirs.frozen).toEqual([3, 1]);
  });

  it('finds what cells take and how they are highlighted', () => {
    const [, { validations, highlights }] = sheetOf('plan');
    expect(validations).toHaveLength(7);
    expect(validations).toContainEqual({
      area: 'C4:C7',
      type: 'decimal',
      operator: 'between',
      formulas: ['0', '1'],
      severity: 'stop',
      prompt: ['进度 Progress', '0% – 100%\n可留空 "空" & <空>'],
      error: ['不是百分数', '请填 0% 到 100%。'],
      blank: true,
    });
    expect(validations).toContainEqual(
      expect.objectContaining({
        area: 'F7',
        type: 'list',
        formulas: ['kp_notes', null],
        severity: 'information',
      }),
    );
    expect(highlights[0]).toEqual({
      area: 'E4:E7',
      formula: '$E4="红灯"',
      color: 'FFFFFF',
      bold: true,
      fill: 'B3261E',
      stop: false,
    });
    expect(highlights).toContainEqual(expect.objectContaining({ area: 'F4:F7', formula: 'LEN(F4)=0' }));
  });

  it('finds what a protected sheet still allows, the print set-up and the charts', () => {
    const [, planned] = sheetOf('plan');
    const allowed = Object.entries(planned.protection ?? {}).filter(([, barred]) => !barred);
    expect(allowed.map(([name]) => name)).toEqual([
      'autoFilter',
      'formatColumns',
      'formatRows',
      'selectLockedCells',
      'selectUnlockedCells',
    ]);
    expect(sheetOf('looks')[1].protection).toBeNull();
    expect(planned.print).toMatchObject({
      paper: '9',
      orientation: 'landscape',
      fit: [1, 0],
      area: '$A$1:$F$9',
      titleRows: '$3:$3',
    });
    const [, drawn] = sheetOf('dashboard');
    expect(drawn.print).toMatchObject({ paper: '8', orientation: 'portrait', fit: [1, 1], area: null });
    expect(drawn.charts.map(({ title, grouping }) => [title, grouping])).toEqual([
      ['各方面亮灯情况 <A&B>', 'stacked'],
      ['黄灯', 'clustered'],
      ['比例', 'percentStacked'],
    ]);
  });
});

describe('SheetJS', () => {
  const read = XLSX.read(file, { type: 'array', cellFormula: true, bookProps: false });

  it('finds every value and formula', () => {
    for (const sheet of sampleBook.sheets) {
      const cells = read.Sheets[sheet.name];
      for (const [address, cell] of held(sheet)) {
        const found = cells?.[address] as XLSX.CellObject | undefined;
        expect([address, found?.v ?? '']).toEqual([address, value(cell)]);
        if (cell.content.kind === 'formula') expect(`=${found?.f ?? ''}`).toBe(cell.content.formula);
      }
    }
  });

  it('finds the properties by which a returned file is known again', () => {
    // It takes the bytes of these for letters.
    const properties = Object.entries(read.Custprops ?? {}).map(([name, said]) => [
      name,
      Buffer.from(String(said), 'latin1').toString('utf8'),
    ]);
    expect(Object.fromEntries(properties)).toEqual(
      Object.fromEntries(sampleBook.properties.map(({ name, value: said }) => [name, said])),
    );
    expect(read.Props?.Title).toBe(sampleBook.title);
  });

  it('finds where the links lead', () => {
    const cells = read.Sheets[sampleBook.sheets[1]?.name ?? ''];
    const link = (address: string): unknown => (cells?.[address] as XLSX.CellObject | undefined)?.l?.Target;
    expect(link('C2')).toBe('https://www.example.gov.cn/a?x=1&y=%E4%BA%8C#第三条');
    expect(link('D2')).toBe('#kp_dashboard');
  });
});

describe('excelts', () => {
  it('finds every value, awkward texts too, and can save the file again', async () => {
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load(file);
    const found = (sheet: BookSheet): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        shown(sheet).map(([address, cell]) => {
          const got: unknown = workbook.getWorksheet(sheet.name)?.getCell(address).value;
          return [address, simple(got, cell)];
        }),
      );
    const texts: Book['sheets'][number] | undefined = sampleBook.sheets.find(({ key }) => key === 'looks');
    if (texts === undefined) throw new Error('no sheet of looks');
    for (const sheet of sampleBook.sheets) expect(found(sheet)).toEqual(valuesOf(sheet));
    expect(Object.values(valuesOf(texts))).toEqual(expect.arrayContaining(awkwardTexts.filter(plain)));
    expect((await workbook.xlsx.writeBuffer()).byteLength).toBeGreaterThan(1000);
  }, 30_000);
});

/** Its objects for formulas, links and dates, as the value that they hold. */
function simple(got: unknown, { content }: BookCell): unknown {
  if (got instanceof Date) return got.getTime() / 86_400_000 + 25_569;
  if (typeof got !== 'object' || got === null) return got ?? '';
  if ('formula' in got) return ('result' in got ? got.result : '') ?? '';
  if ('text' in got) return got.text;
  return content.kind;
}
