/**
 * Writing sheets into the open workbook, in at most three round trips whatever their size: what is there is read, what
 * was written before is read, and everything is written. Where nothing was written before, the third trip goes to
 * writing in two parts, so that progress shows and cancelling has an effect.
 */
import type { Sheet } from '../workbook/sheet';
import { openRegistry, writeRegistry } from './keepRegistry';
import { make } from './make';
import { markerState } from './marker';
import { outcomeOf, type SheetState, type WriteOutcome } from './outcome';
import { type Note, planSheets, type SheetPlan } from './plan';
import { excelProblem, type ExcelProblem } from './problems';
import { hasWork, refresh } from './refresh';
import { differ, recorded } from './recording';
import { type Registry, registryCells } from './registry';
import { readBatch, runBatch } from './host';
import { readStanding } from './standing';
import { readState, type WorkbookState } from './state';

export interface WriteProgress {
  readonly stage: 'reading' | 'waiting-for-cell' | 'writing';
  /** Sheets done, of so many. */
  readonly written: number;
  readonly of: number;
}

export interface WriteOptions {
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Cancels between round trips: what was written stays and can be used. */
  readonly signal?: AbortSignal;
  /** Brings national text and deleted rows back where planners changed them; what stood there is in the outcome. */
  readonly restore?: boolean;
}

const tripsAllowed = 3;

/** How far writing has come, kept outside the batch so that it is known when the batch breaks off. */
interface Job {
  readonly sheets: readonly Sheet[];
  readonly options: WriteOptions;
  plans: readonly SheetPlan[];
  notes: readonly Note[];
  /** Plans that are written, and those of the round trip under way. */
  written: number;
  underWay: number;
  state: WriteOutcome['state'];
  problem: ExcelProblem | null;
}

function works(plan: SheetPlan): boolean {
  return plan.kind === 'make' || (plan.kind === 'refresh' && hasWork(plan));
}

/** In order, into so many parts of about the same size. */
function inParts(plans: readonly SheetPlan[], count: number): readonly (readonly SheetPlan[])[] {
  const sizes = plans.map((plan) => JSON.stringify(plan.sheet.table.rows).length);
  const share = sizes.reduce((sum, size) => sum + size, 0) / count;
  const parts: SheetPlan[][] = Array.from({ length: count }, () => []);
  let before = 0;
  plans.forEach((plan, at) => {
    const size = sizes[at] ?? 0;
    parts[Math.min(count - 1, Math.floor((before + size / 2) / share))]?.push(plan);
    before += size;
  });
  return parts.filter((part) => part.length > 0);
}

/** One round trip: what is about to be written is announced, written, and recorded as done; a sheet is shown at last. */
async function writePart(
  context: Excel.RequestContext,
  state: WorkbookState,
  part: readonly SheetPlan[],
  registry: Registry,
  show: string | null,
): Promise<Registry> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const keeping = openRegistry(context, state.place, registry.workbookId);
  const announced = recorded(registry, part.filter(works), 'writing');
  writeRegistry(keeping, announced, state.place.rows);
  const rows = Math.max(registryCells(announced).length, state.place.rows);
  for (const plan of part.filter(works)) {
    const marker = markerState(state, plan.sheet, plan.sheetName);
    if (plan.kind === 'make') make(plan, context, marker);
    if (plan.kind === 'refresh') refresh(plan, context, marker);
  }
  const done = recorded(announced, part, 'done');
  writeRegistry(keeping, done, rows);
  if (show !== null) context.workbook.worksheets.getItem(show).activate();
  await context.sync();
  return done;
}

async function write(context: Excel.RequestContext, job: Job): Promise<void> {
  const { sheets, options } = job;
  const of = sheets.length;
  const cancelled = (): boolean => {
    if (options.signal?.aborted === true) job.state = 'cancelled';
    return job.state === 'cancelled';
  };
  job.written = 0;
  job.underWay = 0;
  if (cancelled()) return;
  const state = await readState(context);
  if (cancelled()) return;
  const { found, tripped } = await readStanding(context, state, sheets);
  job.plans = planSheets(state, sheets, found, options.restore === true);
  job.notes = state.readOnly ? [{ code: 'opened-read-only', about: {} }] : [];
  const working = job.plans.some(works);
  const adds = job.plans.some((plan) => plan.kind === 'make' && !plan.exists) || !state.place.exists;
  if (state.structureProtected && adds) {
    if (!working) return;
    job.state = 'failed';
    job.problem = excelProblem('workbook-protected', {});
    return;
  }
  let registry = state.registry ?? { workbookId: crypto.randomUUID(), records: new Map() };
  if (!working && !differ(state.registry, recorded(registry, job.plans, 'done'))) return;
  const parts = inParts(job.plans, tripsAllowed - (tripped ? 2 : 1));
  const shown = job.plans.find(({ kind }) => kind === 'make')?.sheetName ?? null;
  for (const [at, part] of parts.entries()) {
    options.onProgress?.({ stage: 'writing', written: job.written, of });
    if (cancelled()) return;
    job.underWay = part.length;
    const show = at === parts.length - 1 ? shown : null;
    registry = await writePart(context, placeAfter(state, at > 0, registry), part, registry, show);
    job.written += part.length;
    job.underWay = 0;
  }
  options.onProgress?.({ stage: 'writing', written: job.written, of });
}

/** The state once a part was written: the registry is there. */
function placeAfter(state: WorkbookState, written: boolean, registry: Registry): WorkbookState {
  if (!written) return state;
  const rows = Math.max(state.place.rows, registryCells(registry).length);
  return { ...state, place: { ...state.place, exists: true, hidden: true, rows } };
}

/** The sheets that are there after writing broke off; null when even that cannot be read. */
async function sheetNamesNow(): Promise<readonly string[] | null> {
  const ran = await readBatch(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  return ran.ok ? ran.value : null;
}

function stateOf(plan: SheetPlan, at: number, job: Job, names: readonly string[] | null): SheetState | null {
  if (job.state === 'done' || at < job.written || plan.kind === 'leave') return null;
  const begun = at < job.written + job.underWay;
  if (plan.kind === 'refresh') return begun && hasWork(plan) ? 'unfinished' : 'left';
  if (!begun || names?.includes(plan.sheetName) === false) return plan.exists ? 'unfinished' : 'absent';
  return 'unfinished';
}

/** What may be said of a sheet: that text was restored only where writing came through. */
function trueNotes(plan: SheetPlan, state: SheetState | null): readonly Note[] {
  return state === null ? plan.notes : plan.notes.filter(({ code }) => code !== 'cells-restored');
}

/**
 * Writes the sheets, or writes them again: what a planner typed, moved, sorted, filtered, renamed or hid is kept.
 * Nothing that the add-in did not write is overwritten or deleted. When writing breaks off, the outcome says what is
 * there, the workbook can be used, and writing again completes it.
 */
export async function writeSheets(
  sheets: readonly Sheet[],
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  const job: Job = {
    sheets,
    options,
    plans: [],
    notes: [],
    written: 0,
    underWay: 0,
    state: 'done',
    problem: null,
  };
  // Once, not in the batch: the batch begins again behind a cell that is being edited, before Excel lets it in.
  if (options.signal?.aborted !== true)
    options.onProgress?.({ stage: 'reading', written: 0, of: sheets.length });
  const ran = await runBatch(
    (context) => write(context, job),
    () => options.onProgress?.({ stage: 'waiting-for-cell', written: job.written, of: sheets.length }),
  );
  if (!ran.ok) {
    job.state = 'failed';
    job.problem = ran.problem;
  }
  const names = job.state === 'failed' && job.underWay > 0 ? await sheetNamesNow() : null;
  const states = job.plans.map((plan, at) => stateOf(plan, at, job, names));
  return {
    state: job.state,
    sheets: job.plans.map((plan, at) => outcomeOf(plan, states[at] ?? null)),
    notes: [...job.notes, ...job.plans.flatMap((plan, at) => trueNotes(plan, states[at] ?? null))],
    problem: job.problem,
  };
}
