/**
 * Laying a book into the workbook that is open: what is there is read, everything is written, and once Excel has
 * calculated it is finished (filters, protection, hidden sheets, marks).
 */
import type { Book, BookSheet } from '../../workbook/book';
import { readBatch, runBatch } from '../host';
import type { Note } from '../plan';
import type { ExcelProblem } from '../problems';
import { excelProblem } from '../problems';
import type { WriteProgress } from '../writeSheets';
import { contentSteps } from './contents';
import { chartSteps } from './drawing';
import { dressingSteps } from './dressing';
import { markOf, pointing, readMark } from './marks';
import { measureSteps } from './measures';
import { openBook, openingBytes } from './opening';
import { pageSteps } from './page';
import { planLaying, type LayPlan, type Planned } from './plan';
import { fit, inParts, send, type SheetStep } from './requests';
import type { Step } from './step';
import { ruleSteps } from './rules';
import { readStanding, readStrange, type Standing } from './standing';
import { finishingSteps, tableSteps } from './tables';

export interface LayOptions {
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Cancels between round trips: what was written stays, and laying again completes it. */
  readonly signal?: AbortSignal;
}

export type LaidState =
  | 'created'
  /** An earlier writing had begun it. */
  | 'completed'
  /** It stood there before, whole, and was not touched. */
  | 'standing'
  /** Writing broke off within it; laying the book again completes it. */
  | 'unfinished'
  | 'absent';

export interface LaidSheet {
  readonly key: BookSheet['key'];
  /** As it is called in the workbook, to go there. */
  readonly name: string;
  readonly state: LaidState;
}

export interface LayOutcome {
  /** `already-there`: a book was laid here before; its sheets are named, and nothing was written. */
  readonly state: 'done' | 'already-there' | 'cancelled' | 'failed';
  /** In the book's order. */
  readonly sheets: readonly LaidSheet[];
  readonly notes: readonly Note[];
  readonly problem: ExcelProblem | null;
}

const tripsAllowed = 3;
/** Characters of a document property. */
const longestProperty = 255;

/** How far laying has come, kept outside the batch so that it is known when the batch breaks off. */
interface Job {
  readonly book: Book;
  readonly options: LayOptions;
  plan: LayPlan | null;
  begun: boolean;
  state: LayOutcome['state'];
  problem: ExcelProblem | null;
  readonly notes: Note[];
}

/** Everything on a sheet that does not wait for the calculation. */
export function stepsOf(sheet: BookSheet, book: Book): readonly Step[] {
  return [
    ...contentSteps(sheet),
    ...tableSteps(sheet),
    ...dressingSteps(sheet, book.fonts),
    ...measureSteps(sheet),
    ...ruleSteps(sheet, book),
    ...chartSteps(sheet),
    ...pageSteps(sheet),
  ];
}

const onSheets = (
  sheets: readonly Planned[],
  steps: (sheet: BookSheet) => readonly Step[],
): readonly SheetStep[] =>
  sheets.flatMap(({ sheet, name }) => steps(sheet).map((step) => ({ ...step, sheetName: name })));

const ranks = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/** What nobody sees comes last, above all the sheet that says what the workbook is. */
function inWritingOrder(sheets: readonly Planned[]): readonly Planned[] {
  return sheets
    .filter(({ work }) => work !== 'none')
    .sort((a, b) => ranks[a.sheet.state] - ranks[b.sheet.state]);
}

/** Requests in which everything goes in; the last one finishes. */
function requestsFor(
  book: Book,
  sheets: readonly Planned[],
  trips: number,
): { readonly parts: readonly (readonly SheetStep[])[]; readonly finishing: readonly SheetStep[] } {
  const finishing = onSheets(sheets, finishingSteps);
  const parts = inParts(
    onSheets(sheets, (sheet) => stepsOf(sheet, book)),
    openingBytes(book),
  );
  const last = parts.at(-1) ?? [];
  // Filters want a calculated workbook, so finishing has a request of its own unless that would be one too many.
  const own = parts.length < tripsAllowed - trips || !fit(last, finishing);
  return { parts: own ? [...parts, []] : parts, finishing };
}

/** Marks come last: they say that a sheet is whole. */
function finish(
  context: Excel.RequestContext,
  { book }: Job,
  standing: Standing,
  sheets: readonly Planned[],
  before: boolean,
): void {
  const { properties, names, worksheets } = context.workbook;
  if (standing.title === '') properties.title = book.title;
  for (const { name, value } of book.properties) {
    // Excel takes no longer ones; the book's own sheet has them whole.
    const fits = value.length <= longestProperty;
    if (fits && (before || !standing.properties.has(name.toLowerCase()))) properties.custom.add(name, value);
  }
  for (const { sheet, name } of sheets) names.getItem(markOf(sheet)).formula = pointing(name);
  const front = sheets.find(({ sheet }) => sheet.state === 'visible');
  if (front !== undefined) worksheets.getItem(front.name).activate();
}

/** One round trip. Calculation waits for its end, except while filters look at values. */
async function sendRequest(
  context: Excel.RequestContext,
  steps: readonly SheetStep[],
  open: (() => void) | null,
  close: (() => void) | null,
): Promise<void> {
  const { application } = context.workbook;
  if (close === null) application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  open?.();
  send(context, steps);
  close?.();
  await context.sync();
}

function refuse(job: Job, problem: ExcelProblem): void {
  job.state = 'failed';
  job.problem = problem;
}

async function lay(context: Excel.RequestContext, job: Job): Promise<void> {
  const { book, options } = job;
  const cancelled = (): boolean => {
    if (options.signal?.aborted === true) job.state = 'cancelled';
    return job.state === 'cancelled';
  };
  job.notes.length = 0;
  if (cancelled()) return;
  const standing = await readStanding(context);
  const plan = planLaying(book, standing);
  job.plan = plan;
  if (standing.openedReadOnly) job.notes.push({ code: 'opened-read-only', about: {} });
  if (plan.kind === 'already-there') job.state = 'already-there';
  if (plan.kind === 'refused') refuse(job, plan.problem);
  if (plan.kind !== 'lay') return;
  job.notes.push(...plan.notes);
  const halfMade = plan.sheets.filter(({ work }) => work === 'remake');
  const strange = halfMade.length === 0 ? [] : await readStrange(context, halfMade);
  if (strange.length > 0) {
    refuse(job, excelProblem('names-in-the-way', { sheets: strange, tables: [], names: [] }));
    return;
  }
  const sheets = inWritingOrder(plan.sheets);
  const { parts, finishing } = requestsFor(book, sheets, halfMade.length === 0 ? 1 : 2);
  for (const [at, part] of parts.entries()) {
    const ahead = new Set(parts.slice(at).flatMap((each) => each.map(({ sheetName }) => sheetName)));
    const written = sheets.filter(({ name }) => !ahead.has(name)).length;
    options.onProgress?.({ stage: 'writing', written, of: sheets.length });
    if (cancelled()) return;
    job.begun = true;
    const open = (): void => openBook(context, book, standing, plan);
    const close = (): void => {
      // Also where a person has set Excel to calculate only when asked.
      context.workbook.application.calculate('Recalculate');
      send(context, finishing);
      finish(context, job, standing, sheets, plan.before);
    };
    await sendRequest(context, part, at === 0 ? open : null, at === parts.length - 1 ? close : null);
  }
  options.onProgress?.({ stage: 'writing', written: sheets.length, of: sheets.length });
  const charts = sheets.reduce((sum, { sheet }) => sum + sheet.charts.length, 0);
  if (charts > 0) job.notes.push({ code: 'charts-plainer', about: { count: charts } });
}

/** The sheets that are there after writing broke off, and those of them that are whole; null when nothing can be read. */
async function readNow(
  book: Book,
): Promise<{ readonly there: Set<string>; readonly whole: Set<string> } | null> {
  const ran = await readBatch(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
    const marked = book.sheets.flatMap((sheet) => {
      const mark = readMark(formulas.get(markOf(sheet)));
      return mark.kind === 'standing' ? [mark.name] : [];
    });
    return { there: new Set(worksheets.items.map(({ name }) => name)), whole: new Set(marked) };
  });
  return ran.ok ? ran.value : null;
}

async function sheetsAfter(job: Job): Promise<readonly LaidSheet[]> {
  const { plan, book, state, begun } = job;
  if (plan === null || plan.kind === 'refused') return [];
  if (plan.kind === 'already-there') {
    return plan.sheets.map(({ sheet, name }) => ({ key: sheet.key, name, state: 'standing' }));
  }
  const now = state === 'done' ? null : await readNow(book);
  return plan.sheets.map(({ sheet: { key }, name, work }) => {
    if (work === 'none') return { key, name, state: 'standing' };
    const made = plan.continued ? 'completed' : 'created';
    if (state === 'done' || now?.whole.has(name) === true) return { key, name, state: made };
    // What cannot be read is taken for what it may be: begun, where writing had begun.
    const there = now === null ? begun || work === 'remake' : now.there.has(name);
    return { key, name, state: there ? 'unfinished' : 'absent' };
  });
}

/**
 * Lays the sheets of a book into the open workbook, with its names, tables, rules, charts and print set-up. Nothing that
 * stands there is overwritten: sheets, tables and names that are in the way are a problem, said before anything is
 * written; where a book was laid before, nothing is written at all. To the add-in's own sheets of the Key Points a sheet
 * gives way and takes another name, and so does a very hidden one.
 *
 * It takes three round trips, each of less than 1 MB, for a plan of 300 measures in one language or in both; a larger one
 * takes as many more as keep every request below 1 MB. When writing breaks off, the outcome says what is there, and
 * laying the same book again completes it: half-made sheets that hold nothing but ours are replaced, and finding that out
 * takes one round trip more.
 *
 * What a file has and Excel's API does not: rows keep the height that they are given and do not grow with what is typed;
 * groups of rows are folded below, not above; charts are drawn in solid colours, without alternative text.
 */
export async function layBook(book: Book, options: LayOptions = {}): Promise<LayOutcome> {
  const job: Job = {
    book,
    options,
    plan: null,
    begun: false,
    state: 'done',
    problem: null,
    notes: [],
  };
  const of = book.sheets.length;
  if (options.signal?.aborted !== true) options.onProgress?.({ stage: 'reading', written: 0, of });
  const ran = await runBatch(
    (context) => lay(context, job),
    () => options.onProgress?.({ stage: 'waiting-for-cell', written: 0, of }),
  );
  if (!ran.ok) refuse(job, ran.problem);
  const sheets = await sheetsAfter(job);
  return { state: job.state, sheets, notes: job.notes, problem: job.problem };
}
