/**
 * A second judge of the formulas beside LibreOffice: Univer's engine, which follows Excel in what LibreOffice does
 * not show (what SUMPRODUCT goes through, names of many cells, text beside numbers). Where it is known to differ from
 * what Microsoft documents, the formula is put to it in other words that mean the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CountyPlan } from '../../src/plan/county';
import { texts } from '../../src/text/text';
import { fixedArea, plainArea } from '../../src/workbook/addresses';
import type { Book, BookCell } from '../../src/workbook/book';
import { countyBook } from '../../src/workbook/county/countyBook';
import { commonFonts } from '../../src/workbook/looks';
import { orderedBook } from '../support/countyBooks';
import { randomPlan } from '../support/random/plan';

/** To the engine (0.25.1) NOT of a comparison with a name is #VALUE!; in Excel it is the contrary of it. */
function putTo(formula: string): string {
  return formula.replace(/NOT\((\$[A-Z]+\d+)=(word_\w+)\)/g, '($1<>$2)');
}

interface Given {
  readonly f?: string;
  readonly v?: string | number;
  readonly t?: number;
}

function given({ content }: BookCell): Given | null {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'number':
      return { v: content.value, t: 2 };
    case 'text':
    case 'link':
      return { v: content.text, t: 1 };
    case 'formula':
      return { f: putTo(content.formula) };
  }
}

function workbookOf(book: Book): unknown {
  const sheets = book.sheets.map(({ key, name, rows }) => {
    const cellData = Object.fromEntries(
      rows.map(({ cells }, row) => [
        row,
        Object.fromEntries(
          cells.flatMap((cell, column) => {
            const data = cell === null ? null : given(cell);
            return data === null ? [] : [[column, data]];
          }),
        ),
      ]),
    );
    return [key, { id: key, name, cellData, rowCount: rows.length + 1, columnCount: 80 }] as const;
  });
  const names = book.names.map(({ name, sheet, area }) => {
    const on = book.sheets.find(({ key }) => key === sheet)?.name ?? '';
    return [
      name,
      {
        id: name,
        name,
        formulaOrRefString: `'${on}'!${fixedArea(area)}`,
        localSheetId: 'AllDefaultWorkbook',
      },
    ] as const;
  });
  return {
    id: 'book',
    name: 'book',
    sheetOrder: book.sheets.map(({ key }) => key),
    sheets: Object.fromEntries(sheets),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(names)) }],
  };
}

type Results = Readonly<
  Record<string, { readonly cellData: Readonly<Record<number, Readonly<Record<number, Given>>>> }>
>;

function calculated(book: Book): Results {
  const folder = mkdtempSync(join(tmpdir(), 'second-'));
  try {
    const from = join(folder, 'book.json');
    const to = join(folder, 'results.json');
    writeFileSync(from, JSON.stringify(workbookOf(book)));
    execFileSync(process.execPath, [join(__dirname, '../support/univerCalculate.cjs'), from, to], {
      stdio: 'pipe',
      timeout: 60_000,
    });
    return JSON.parse(readFileSync(to, 'utf8')) as Results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function same(ours: string | number, theirs: string | number | undefined): boolean {
  if (typeof ours === 'string') return String(theirs ?? '') === ours;
  return Math.abs(Number(theirs) - ours) <= 1e-9 * Math.max(1, Math.abs(ours)) && theirs !== '';
}

/** Formula cells, and those among them that the engine works out otherwise than the book says. */
function compared(book: Book): { readonly count: number; readonly different: readonly string[] } {
  const results = calculated(book);
  let count = 0;
  const different: string[] = [];
  for (const { key, rows } of book.sheets) {
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.content.kind !== 'formula') return;
        count += 1;
        const { formula, value } = cell.content;
        const theirs = results[key]?.cellData[row]?.[column]?.v;
        if (same(value, theirs)) return;
        const at = plainArea({ top: row, left: column, bottom: row, right: column });
        different.push(`${key} ${at}: ${JSON.stringify(value)}, not ${JSON.stringify(theirs)}: ${formula}`);
      });
    });
  }
  return { count, different };
}

/**
 * Without what the engine is known to take otherwise than Excel: to `=`, `*?~` are patterns, the text 5 is the number
 * 5, and nought is at times an empty text; ROUND loses numbers of more than 21 digits.
 */
function plainer(plan: CountyPlan): CountyPlan {
  return JSON.parse(JSON.stringify(plan), (_, value: unknown) => {
    if (typeof value === 'string') return value.replace(/[*?~]/g, '＊').replace(/^\d$/, '第$&');
    if (typeof value !== 'number') return value;
    return value === 0 ? 1 : Math.min(Math.max(value, -1e9), 1e9);
  }) as CountyPlan;
}

const bookOf = (plan: CountyPlan): Book =>
  countyBook(plan, { language: 'zh', paper: 'A4', fonts: commonFonts, texts });

it('notices a formula that comes to something else', () => {
  const book = orderedBook({ rows: 40 });
  const [first, ...rest] = book.sheets;
  const rows = first.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell?.content.kind === 'formula' ? { ...cell, content: { ...cell.content, value: 'other' } } : cell,
    ),
  }));
  const { different } = compared({ ...book, sheets: [{ ...first, rows }, ...rest] });
  expect(different.length).toBeGreaterThan(5);
}, 60_000);

it('comes to the same in an empty plan', () => {
  const { count, different } = compared(orderedBook({ rows: 60 }));
  expect(different).toEqual([]);
  expect(count).toBeGreaterThan(4000);
}, 60_000);

it('comes to the same in the training copy, except where nought is taken for an empty text', () => {
  const { different } = compared(orderedBook({ sample: true }));
  expect(different.filter((each) => !each.startsWith('indicators P16: "", not "信息不全'))).toEqual([]);
}, 60_000);

it('comes to the same in random plans', () => {
  const seed = Number(process.env['SEED'] ?? 20241121);
  for (const plan of fc.sample(randomPlan(60), { seed, numRuns: Number(process.env['PLANS'] ?? 3) })) {
    expect(compared(bookOf(plainer(plan))).different).toEqual([]);
  }
}, 120_000);
