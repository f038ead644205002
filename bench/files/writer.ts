/**
 * One writer in a process of its own, so that its memory is its own:
 *   writer.ts ours|bare|exceljs|excelts|none ROWS ROUNDS OUT
 * Prints the seconds of each round and the peak of memory in KB.
 */
import { writeFileSync } from 'node:fs';
import { deflateSync, unzipSync } from 'fflate';
import type { Workbook } from 'exceljs';
import { writeBook } from '../../src/xlsx/writeBook';
import { bookOf } from './book';
import { writeWith } from './exceljs';

const [which = '', rows = '300', rounds = '1', out = ''] = process.argv.slice(2);
const book = bookOf(Number(rows));

type Write = () => Uint8Array | Promise<Uint8Array>;

async function writer(): Promise<Write> {
  switch (which) {
    case 'ours':
      return () => writeBook(book);
    case 'bare': {
      const parts = Object.values(unzipSync(writeBook(book)));
      return () => {
        for (const part of parts) deflateSync(part, { level: 6 });
        return new Uint8Array();
      };
    }
    case 'exceljs': {
      const { default: exceljs } = await import('exceljs');
      return () => writeWith(() => new exceljs.Workbook(), book);
    }
    case 'excelts': {
      const excelts = await import('@cj-tech-master/excelts');
      // excelts keeps the interface of ExcelJS.
      return () => writeWith(() => new excelts.Workbook() as unknown as Workbook, book);
    }
    default:
      return () => new Uint8Array();
  }
}

const write = await writer();
const seconds: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const begun = performance.now();
  const bytes = await write();
  seconds.push((performance.now() - begun) / 1000);
  if (round === 0 && out !== '') writeFileSync(out, bytes);
}
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS }));
