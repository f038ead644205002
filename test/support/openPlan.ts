/** A plan laid into a workbook that is open, and what is read from it there. */
import { layBook } from '../../src/excel/laying/layBook';
import { readOpenBook } from '../../src/excel/open/readOpenBook';
import type { StandIn, StandInOptions } from '../../src/standin/standIn';
import type { Book } from '../../src/workbook/book';
import { planOf, type PlanInBook } from '../../src/workbook/reading/planOf';
import { bookCalculator } from './bookCalculator';
import { openWorkbook } from './workbook';

/** Workbooks as they were laid. Laying takes the stand-in two seconds, opening a copy once more some milliseconds. */
const laid = new WeakMap<Book, StandIn['book']>();

async function lay(book: Book): Promise<StandIn['book']> {
  const standIn = openWorkbook({ calculate: bookCalculator(book) });
  const { state, problem } = await layBook(book);
  if (state !== 'done') throw new Error(JSON.stringify(problem));
  return standIn.book;
}

/** Opens a workbook into which a book was laid, and which is from now on what the add-in calls `Excel`. */
export async function laidOpen(book: Book, options: StandInOptions = {}): Promise<StandIn> {
  const copyOf = laid.get(book) ?? (await lay(book));
  laid.set(book, copyOf);
  return openWorkbook({ calculate: bookCalculator(book), ...options, copyOf });
}

/** The plan in the workbook that is open. */
export async function planOpen(): Promise<PlanInBook> {
  const ran = await readOpenBook();
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  const read = planOf(ran.value);
  if (!read.ok) throw new Error(read.problem);
  return read;
}
