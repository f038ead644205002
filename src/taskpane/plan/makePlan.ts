/** Makes a county's plan workbook: opens it in Excel, lays it into the open workbook, or gives it away as a file. */
import type { Ran } from '../../excel/host';
import { layBook, type LayOutcome } from '../../excel/laying/layBook';
import { samplePlan } from '../../plan/sample/samplePlan';
import { texts } from '../../text/text';
import type { Book } from '../../workbook/book';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { afterDrawing, bookFile, type BookFile, openFile, saveFile } from '../bookFile';
import type { PlanOrder, Watch } from '../workbookPort';
import { namesIn, orderedPlan } from './planOrder';

/** The workbook that was ordered. @throws Error when the order is wrong: the form lets no such order through. */
export function planBook(order: PlanOrder): Book {
  const ordered = orderedPlan(order);
  if (!ordered.ok) throw new Error(`The form let a wrong order through: ${ordered.problem.code}`);
  const { language, sample } = order;
  const plan = sample ? samplePlan(ordered.value, namesIn(language)) : ordered.value;
  return countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
}

/** The file that was ordered. The same order gives the same bytes here and in Node. */
export function planFile(order: PlanOrder): BookFile {
  return bookFile(planBook(order));
}

export async function layPlan(order: PlanOrder, watch: Watch): Promise<Ran<LayOutcome>> {
  await afterDrawing();
  const book = planBook(order);
  const seen = new Set(book.sheets.flatMap(({ key, state }) => (state === 'visible' ? [key] : [])));
  const outcome = await layBook(book, watch);
  return { ok: true, value: { ...outcome, sheets: outcome.sheets.filter(({ key }) => seen.has(key)) } };
}

export async function openPlan(order: PlanOrder, signal: AbortSignal): Promise<Ran<boolean>> {
  await afterDrawing();
  const file = planFile(order);
  await afterDrawing();
  // Once Excel has the file, nothing calls it back.
  if (signal.aborted) return { ok: true, value: false };
  const opened = await openFile(file);
  return opened.ok ? { ok: true, value: true } : opened;
}

export async function savePlan(order: PlanOrder): Promise<string> {
  await afterDrawing();
  const file = planFile(order);
  saveFile(file);
  return file.name;
}
