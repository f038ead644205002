/**
 * LibreOffice as the judge of formulas: a book goes to it without the values that we computed, and what it works out
 * must be what we computed.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { plainArea } from '../../src/workbook/addresses';
import type { Book } from '../../src/workbook/book';
import { writeBook } from '../../src/xlsx/writeBook';

const run = promisify(execFile);

export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly ours: string | number;
  readonly theirs: unknown;
}

/** Always recalculate, whatever the file says of who wrote it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Runs LibreOffice on files, with a profile of its own. */
export async function convert(files: readonly string[], to: string, folder: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await mkdir(join(profile, 'user'));
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        ...files,
      ],
      { timeout: 500_000 },
    ).catch((error: unknown) => {
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
        throw new Error('LibreOffice (soffice) is missing: install libreoffice-calc.');
      throw error;
    });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** The file without the values of its formulas. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    const part = parts[name];
    if (part === undefined || !name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

function same(ours: string | number, theirs: unknown): boolean {
  if (typeof ours === 'string') return ours === (theirs ?? '');
  return typeof theirs === 'number' && Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}

function compare(book: Book, file: Uint8Array): readonly Difference[] {
  const read = XLSX.read(file, { type: 'buffer', dense: true });
  const differences: Difference[] = [];
  for (const sheet of book.sheets) {
    const rows = read.Sheets[sheet.name]?.['!data'];
    sheet.rows.forEach((row, at) => {
      row.cells.forEach((cell, column) => {
        if (cell?.content.kind !== 'formula') return;
        const { formula, value } = cell.content;
        const theirs: unknown = rows?.[at]?.[column]?.v;
        if (same(value, theirs)) return;
        const place = plainArea({ top: at, left: column, bottom: at, right: column });
        differences.push({ sheet: sheet.key, cell: place, formula, ours: value, theirs });
      });
    });
  }
  return differences;
}

/** For each book, the formula cells that LibreOffice works out otherwise than we did. */
export async function recalculated(books: readonly Book[]): Promise<readonly (readonly Difference[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculated-'));
  try {
    const names = books.map((_, at) => `book${at}.xlsx`);
    await Promise.all(
      books.map((book, at) => writeFile(join(folder, `book${at}.xlsx`), withoutValues(writeBook(book)))),
    );
    const out = join(folder, 'out');
    await mkdir(out);
    await convert(
      names.map((name) => join(folder, name)),
      'xlsx:Calc MS Excel 2007 XML',
      out,
    );
    return await Promise.all(
      books.map(async (book, at) => compare(book, await readFile(join(out, `book${at}.xlsx`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
