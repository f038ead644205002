/**
 * How fast files that come back are read, beside the libraries that could do it and beside the bare cost of unpacking.
 * Every reader must find the same cells. Writes its section of docs/benchmarks.md. `npm run bench`
 */
import { cpus } from 'node:os';
import { read as readSheetJs } from '@e965/xlsx';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { openBook, type SheetOfBook } from '../src/xlsx/reading/openBook';
import { writeSection } from '../tools/benchmarks-page.mjs';

const rounds = 7;
const files = 20;
const [sheets, rows, columns] = [8, 30, 20];

/** A title row and rows of text, numbers, dates and per cents in turn. */
async function returnedFile(): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  for (let s = 0; s < sheets; s++) {
    const sheet = book.addWorksheet(`表 ${s + 1}`);
    sheet.addTable({
      name: `T${s}`,
      ref: 'A1',
      columns: Array.from({ length: columns }, (_, c) => ({ name: `列 ${c}` })),
      rows: Array.from({ length: rows }, (_r, r) =>
        Array.from({ length: columns }, (_c, c) => {
          if (c % 4 === 0) return `任务 ${s}-${r}-${c}，牵头单位：县委网信办`;
          return c % 4 === 1 ? r * c + 0.5 : c % 4 === 2 ? new Date(Date.UTC(2024, 4, c + 1)) : r / 30;
        }),
      ),
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Reads these sheets, and says how many cells it found. */
function ours(bytes: Uint8Array, which: (sheets: readonly SheetOfBook[]) => readonly SheetOfBook[]): number {
  const book = openBook(bytes);
  if (!book.ok) throw new Error(book.problem.code);
  let cells = 0;
  for (const sheet of which(book.value.sheets)) {
    const read = sheet.read();
    if (!read.ok) throw new Error(read.problem.code);
    for (const row of read.value.rows.values()) cells += row.size;
  }
  return cells;
}

function sheetJs(bytes: Uint8Array): number {
  const book = readSheetJs(bytes, { dense: true });
  let cells = 0;
  for (const name of book.SheetNames) {
    for (const row of book.Sheets[name]?.['!data'] ?? [])
      cells += row.filter((cell) => cell.v !== undefined).length;
  }
  return cells;
}

async function byExceljs(bytes: Uint8Array): Promise<number> {
  const book = new exceljs.Workbook();
  // exceljs declares an ArrayBuffer of its own kind.
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as never);
  let cells = 0;
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      cells += row.actualCellCount;
    });
  });
  return cells;
}

const bytes = await returnedFile();
const perSheet = (rows + 1) * columns;

interface Reader {
  readonly what: string;
  readonly cells: number;
  readonly read: () => number | Promise<number>;
}

const readers: readonly Reader[] = [
  { what: 'ours, every cell', cells: sheets * perSheet, read: () => ours(bytes, (all) => all) },
  { what: 'ours, one sheet', cells: perSheet, read: () => ours(bytes, (all) => all.slice(0, 1)) },
  { what: 'ours, names and properties only', cells: 0, read: () => ours(bytes, () => []) },
  { what: 'SheetJS 0.20.3 (dense)', cells: sheets * perSheet, read: () => sheetJs(bytes) },
  { what: 'ExcelJS 4.4.0', cells: sheets * perSheet, read: () => byExceljs(bytes) },
  { what: 'bare cost: fflate unpacks all parts', cells: 0, read: () => (unzipSync(bytes), 0) },
];

/** Milliseconds a file, the best round; the first round is for warming up. */
async function measured({ what, cells, read }: Reader): Promise<number> {
  let best = Infinity;
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now();
    for (let i = 0; i < files; i++) {
      const found = await read();
      if (found !== cells) throw new Error(`${what} found ${found} cells of ${cells}`);
    }
    if (round > 0) best = Math.min(best, (performance.now() - began) / files);
  }
  return best;
}

const lines: string[] = [];
for (const reader of readers) {
  const milliseconds = await measured(reader);
  lines.push(
    `| ${reader.what} | ${reader.cells} | ${milliseconds.toFixed(2)} | ${Math.round(1000 / milliseconds)} |`,
  );
}
const section = [
  '## Reading returned files',
  '',
  `\`npm run bench\`: a workbook of ${sheets} sheets with a table of ${rows} × ${columns} each (${(bytes.length / 1000).toFixed(0)} KB), written by ExcelJS with shared strings, read from memory ${files} times a round, the best of ${rounds} rounds; every reader must find all cells. Ours checks each part's checksum and all limits. Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, one thread.`,
  '',
  '| Reader | Cells | Milliseconds a file | Files a second |',
  '|---|---:|---:|---:|',
  ...lines,
].join('\n');
writeSection('reading', section);
process.stdout.write(`${section}\n`);
