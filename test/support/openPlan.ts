/** A plan laid into a workbook that is open, and what is read from it there. */
import { layBook } from '../../src/excel/laying/layBook';
import { readOpenBook } from '../../src/excel/open/readOpenBook';
import { createStandIn, type StandIn, type StandInOptions } from '../../src/standin/standIn';
import type { Book } from '../../src/workbook/book';
import { planOf, type PlanInBook } from '../../src/workbook/reading/planOf';
import { bookCalculator } from './bookCalculator';
import { openWorkbook } from './workbook';

/** Copies of workbooks as they were laid: laying takes the stand-in two seconds, opening a copy some milliseconds. */
const laid = new WeakMap<Book, StandIn['book']>();

/**
 * Opens a workbook into which a book was laid, and which is from now on what the add-in calls `Excel`. The first of a book
 * is laid there and then, under the same options; the others are copies of what came of it.
 */
export async function laidOpen(book: Book, options: StandInOptions = {}): Promise<StandIn> {
  const calculate = bookCalculator(book);
  const copyOf = laid.get(book);
  if (copyOf !== undefined) return openWorkbook({ calculate, ...options, copyOf });
  const standIn = openWorkbook({ calculate, ...options });
  const { state, problem } = await layBook(book);
  if (state !== 'done') throw new Error(JSON.stringify(problem));
  laid.set(book, createStandIn({ copyOf: standIn.book }).book);
  return standIn;
}

/** The plan in the workbook that is open. */
export async function planOpen(): Promise<PlanInBook> {
  const ran = await readOpenBook();
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  const read = planOf(ran.value);
  if (!read.ok) throw new Error(read.problem);
  return read;
}
