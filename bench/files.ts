/**
 * The file of a county's plan, written by us and by others from the same description, in the same run, each in a process
 * of its own; and the bare cost of compressing its parts. What each wrote is read back by SheetJS and compared cell by
 * cell. Writes its section of docs/benchmarks.md. `npm run bench`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Book, Style } from '../src/workbook/book';
import { plainValue } from '../src/workbook/cells';
import { drawings, highlightDrawings } from '../src/workbook/looks';
import { numberFormats } from '../src/workbook/sheet';
import { writeSection } from '../tools/benchmarks-page.mjs';
import { bookOf } from './files/book';

const sizes = [
  { rows: 300, rounds: 7 },
  { rows: 1000, rounds: 3 },
];

interface Result {
  readonly seconds: readonly number[];
  /** KB. */
  readonly peak: number;
}

interface Writer {
  readonly name: string;
  readonly what: string;
  /** What of a formula's value it can write: openpyxl nothing, XlsxWriter no empty text. */
  readonly values: 'all' | 'not empty' | 'none';
  readonly run: (rows: number, rounds: number, out: string, json: string) => Result;
}

function parsed(output: Buffer): Result {
  return JSON.parse(output.toString()) as Result;
}

function inNode(which: string): Writer['run'] {
  return (rows, rounds, out) =>
    parsed(
      execFileSync(
        process.execPath,
        ['--import', 'tsx', 'bench/files/writer.ts', which, String(rows), String(rounds), out],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      ),
    );
}

function inPython(which: string): Writer['run'] {
  return (_rows, rounds, out, json) =>
    parsed(
      execFileSync('/usr/bin/python3', ['bench/files/writers.py', which, json, out, String(rounds)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
}

const writers: readonly Writer[] = [
  { name: 'ours', what: 'ours', values: 'all', run: inNode('ours') },
  {
    name: 'exceljs',
    what: 'ExcelJS 4.4.0 (no charts, no properties)',
    values: 'all',
    run: inNode('exceljs'),
  },
  {
    name: 'excelts',
    what: 'excelts 10.2.0 (no charts, no properties)',
    values: 'all',
    run: inNode('excelts'),
  },
  {
    name: 'xlsxwriter',
    what: 'XlsxWriter (Python; no very hidden sheets, no empty text as a formula’s value)',
    values: 'not empty',
    run: inPython('xlsxwriter'),
  },
  {
    name: 'openpyxl',
    what: 'openpyxl (Python; no values of formulas, no charts, no properties)',
    values: 'none',
    run: inPython('openpyxl'),
  },
];

/** For Python: styles by number, and how each is drawn. */
function asJson(book: Book): string {
  const keys = new Map<string, number>();
  const styles: object[] = [];
  const keyOf = (style: Style): number => {
    const said = JSON.stringify(style);
    const known = keys.get(said);
    if (known !== undefined) return known;
    const drawing = drawings[style.look];
    styles.push({
      ...style,
      ...drawing,
      font: book.fonts[drawing.font],
      format: numberFormats[style.format],
    });
    keys.set(said, styles.length - 1);
    return styles.length - 1;
  };
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell === null) return null;
        const { content, style } = cell;
        const value = content.kind === 'formula' ? [content.formula, content.value] : plainValue(content);
        return [content.kind, value, keyOf(style), content.kind === 'link' ? content.address : null];
      }),
    })),
    highlights: sheet.highlights.map((each) => ({ ...each, drawing: highlightDrawings[each.look] })),
  }));
  return JSON.stringify({ ...book, sheets, styles });
}

/** Every cell says what the book says: its value, and its formula. */
function check(book: Book, file: string, { name, values }: Writer): void {
  const read = XLSX.read(readFileSync(file), { dense: true, cellFormula: true, sheetStubs: true });
  for (const sheet of book.sheets) {
    const rows = read.Sheets[sheet.name]?.['!data'];
    sheet.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell === null || cell.content.kind === 'empty') return;
        const held = rows?.[row]?.[column];
        const where = `${name}: ${sheet.key} ${row + 1}/${column + 1}`;
        const { content } = cell;
        if (content.kind === 'formula' && held?.f !== content.formula.slice(1)) {
          throw new Error(`${where}: formula ${String(held?.f)}, not ${content.formula}`);
        }
        const wanted = content.kind === 'formula' ? content.value : plainValue(content);
        if (content.kind === 'formula' && (values === 'none' || (values === 'not empty' && wanted === '')))
          return;
        if ((held?.v ?? '') !== wanted)
          throw new Error(`${where}: ${String(held?.v)}, not ${String(wanted)}`);
      });
    });
  }
}

const best = ({ seconds }: Result): string => (Math.min(...seconds) * 1000).toFixed(0);
const megabytes = (kilobytes: number): string => (kilobytes / 1000).toFixed(0);

function table(rows: number, rounds: number, folder: string): string {
  const book = bookOf(rows);
  const json = join(folder, 'book.json');
  writeFileSync(json, asJson(book));
  const cells = book.sheets
    .flatMap((sheet) => sheet.rows.flatMap((row) => row.cells))
    .filter((cell) => cell !== null);
  const formulas = cells.filter(({ content }) => content.kind === 'formula');
  const lines = writers.map((writer) => {
    const out = join(folder, `${writer.name}.xlsx`);
    const result = writer.run(rows, rounds, out, json);
    check(book, out, writer);
    return `| ${writer.what} | ${best(result)} | ${megabytes(result.peak)} | ${(statSync(out).size / 1000).toFixed(0)} |`;
  });
  const bare = inNode('bare')(rows, rounds, '', json);
  const none = inNode('none')(rows, 1, '', json);
  return `${rows} rows in the work plan: ${book.sheets.length} sheets, ${cells.length} cells, ${formulas.length} of them formulas; best of ${rounds} rounds.

| Writer | Milliseconds | Peak of memory, MB | File, KB |
|---|---:|---:|---:|
${lines.join('\n')}
| Compressing our parts, and nothing else | ${best(bare)} | | |
| Building the description in Node, and nothing else | | ${megabytes(none.peak)} | |`;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-files-'));
try {
  const tables = sizes.map(({ rows, rounds }) => table(rows, rounds, folder));
  writeSection(
    'files',
    `## Writing the file of a plan

\`npm run bench\`: a county's training copy, written from the same description by everyone in the same run, each in a process of its own; the description is ready before the clock starts. Each writes whatever of it that it can: cells with their styles and locks, formulas with what they come to, tables, drop-downs and other validations, conditional formats, names, merges, frozen panes, page set-up, protection; what it cannot is in brackets. SheetJS read every file back and every value and formula was compared. Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.

${tables.join('\n\n')}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
