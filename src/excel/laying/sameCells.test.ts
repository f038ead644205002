/** What is laid into an open workbook and what is written into a file are the same, as a program that is not ours reads the file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bigBook } from '../../../test/support/bigBook';
import { bookCalculator } from '../../../test/support/bookCalculator';
import { orderedBook } from '../../../test/support/countyBooks';
import { dumpStandIn } from '../../../test/support/dumpStandIn';
import { sampleBook } from '../../../test/support/sampleBook';
import { openWorkbook } from '../../../test/support/workbook';
import type { Book } from '../../workbook/book';
import { writeBook } from '../../xlsx/writeBook';
import { layBook } from './layBook';

type Dumped = Record<string, unknown>;
interface DumpedBook {
  readonly sheets: readonly (Dumped & { readonly name: string; readonly cells: Record<string, Dumped> })[];
  readonly names: unknown;
  readonly title: unknown;
}

function inFile(book: Book): DumpedBook {
  const folder = mkdtempSync(join(tmpdir(), 'same-cells-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, writeBook(book));
    const out = execFileSync('/usr/bin/python3', [join('test', 'support', 'dumpFile.py'), file], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    });
    return JSON.parse(out) as DumpedBook;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inWorkbook(book: Book): Promise<DumpedBook> {
  const excel = openWorkbook({ calculate: bookCalculator(book) });
  const outcome = await layBook(book);
  expect(outcome).toMatchObject({ state: 'done', problem: null });
  const names = book.sheets.map(({ name }) => name);
  return dumpStandIn(excel, names) as unknown as DumpedBook;
}

/** To half a pixel: a file counts widths in 256ths of a character. */
const pixels = (given: unknown, one: number): unknown =>
  Object.fromEntries(
    Object.entries(given as Record<string, number>).map(([at, width]) => [
      at,
      Math.round(width * one * 2) / 2,
    ]),
  );
/** A file writes an address in the letters that addresses are made of. */
const readable = (cell: Dumped | undefined): string =>
  JSON.stringify(cell, (key, value: unknown) =>
    key === 'link' && Array.isArray(value)
      ? value.map((each: unknown) => (typeof each === 'string' ? decodeURI(each) : each))
      : value,
  );
const rounded = (numbers: readonly number[]): readonly number[] =>
  numbers.map((each) => Math.round(each * 100));
const byArea = (rules: unknown): unknown =>
  [...(rules as readonly Dumped[])].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const plainAddress = (given: unknown): unknown =>
  typeof given === 'string' ? given.replace(/^.*!/, '').replaceAll('$', '') : given;

/** The same measures on both sides: a file counts widths in characters and margins in inches, Excel's API in points. */
function comparable(dumped: DumpedBook, source: 'file' | 'workbook'): unknown {
  const filed = source === 'file';
  return {
    ...dumped,
    sheets: dumped.sheets.map(({ cells: _, widths, print, validations, ...rest }) => {
      const page = print as Dumped & { margins: readonly number[] };
      return {
        ...rest,
        widths: pixels(widths, filed ? 7 : 4 / 3),
        validations: byArea(validations),
        print: {
          ...page,
          area: plainAddress(page['area']),
          margins: rounded(filed ? page.margins.map((inches) => inches * 72) : page.margins),
        },
      };
    }),
  };
}

describe.each([
  ['of every feature', () => sampleBook],
  ['of a county’s size', () => bigBook(60)],
  ['of a county’s plan', () => orderedBook({})],
  [
    'of a training copy in both languages',
    () => orderedBook({ edition: '2025', language: 'both', sample: true }),
  ],
])('a book %s', (_, make) => {
  let file: DumpedBook;
  let workbook: DumpedBook;
  beforeAll(async () => {
    const book = make();
    file = inFile(book);
    workbook = await inWorkbook(book);
  }, 60_000);

  it('has the same sheets, names, tables, rules, charts and print set-up in a file and in a workbook', () => {
    expect(comparable(workbook, 'workbook')).toEqual(comparable(file, 'file'));
  });

  it('has the same content, format, look and lock in every cell', () => {
    const differing = file.sheets.flatMap(({ name, cells }) => {
      const laid = workbook.sheets.find((sheet) => sheet.name === name)?.cells ?? {};
      const places = [...new Set([...Object.keys(cells), ...Object.keys(laid)])];
      return places
        .filter((place) => readable(cells[place]) !== readable(laid[place]))
        .map((place) => ({ place: `${name}!${place}`, file: cells[place], workbook: laid[place] }));
    });
    expect(differing.slice(0, 5)).toEqual([]);
    expect(file.sheets.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0)).toBeGreaterThan(50);
  });
});
