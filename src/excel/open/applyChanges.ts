/**
 * Changing single cells of the workbook that is open: what stands there is read first, and only those cells are changed
 * in which nothing else stands by now; then it is read again, so that what is said to be done is done.
 */
import type { CellChange, ChangeState, Content } from '../../workbook/changes';
import { sameContent } from '../../workbook/contents';
import { runBatch, type Ran } from '../host';
import { inParts, send, type SheetStep } from '../laying/requests';
import type { ExcelProblem, ExcelProblemCode } from '../problems';
import { runsOf, type CellRun } from './cellRuns';
import { readRuns, type FoundRun, type FoundSheet } from './foundRuns';
import { formatToSet, writingSteps, type RunToWrite } from './writingRuns';

export interface ApplyOptions {
  /** Told when a cell is being edited: the changes are made as soon as it is done. Without it that is a problem. */
  readonly onWaiting?: () => void;
}

export interface ApplyOutcome {
  /** One for each change, in their order. */
  readonly states: readonly ChangeState[];
  /**
   * Whether one step of Undo takes all of it back. There is none where a sheet's protection had to be lifted, nor can it
   * be counted on in an Excel before ExcelApi 1.20.
   */
  readonly undo: 'one-step' | 'none';
}

/** What is done to a sheet in one go. */
interface Writing {
  readonly runs: readonly RunToWrite[];
  /** Sheets whose protection stands in the way, with what it allows. */
  readonly lifted: ReadonlyMap<string, FoundSheet>;
}

/** A cell could be edited again and again while changes wait for it. */
const mostTries = 3;

/** Whether a cell holds what was written. Excel may write a formula down in its own way. */
function isWritten(now: Content, { before, after }: CellChange): boolean {
  if (after.kind === 'formula') return now.kind === 'formula' && !sameContent(now, before);
  return sameContent(now, after);
}

/** Says of every cell what it comes to, as far as that is known before writing, and what is to be written. */
function decide(found: readonly FoundRun[], states: ChangeState[]): readonly RunToWrite[] {
  return found.flatMap((each): RunToWrite[] => {
    const changes = each.run.changes.map(({ at, change }, down) => {
      const now: Content = each.cells[down]?.content ?? { kind: 'empty' };
      if (each.sheet === null) states[at] = 'sheet-gone';
      else if (sameContent(now, change.after)) states[at] = 'done';
      else if (!sameContent(now, change.before)) states[at] = 'changed-since';
      else {
        states[at] = 'failed';
        return change;
      }
      return null;
    });
    return changes.some((change) => change !== null) ? [{ found: each, changes }] : [];
  });
}

/** Whether a protected sheet takes what is written only without its protection. */
function isGuarded({ found, changes }: RunToWrite): boolean {
  if (found.sheet?.protected !== true) return false;
  const formatted = changes.some((change, down) => {
    const cell = found.cells[down];
    return change !== null && cell !== undefined && formatToSet(change, cell.format) !== null;
  });
  return found.locked || (formatted && found.sheet.options?.allowFormatCells !== true);
}

function writingOf(runs: readonly RunToWrite[]): Writing {
  const lifted = new Map<string, FoundSheet>();
  for (const run of runs) {
    const { sheet } = run.found;
    if (sheet !== null && isGuarded(run)) lifted.set(run.found.run.sheet, sheet);
  }
  return { runs, lifted };
}

async function sendPart(
  context: Excel.RequestContext,
  part: readonly SheetStep[],
  { open, close }: { readonly open: Writing['lifted']; readonly close: Writing['lifted'] },
): Promise<void> {
  for (const name of open.keys()) context.workbook.worksheets.getItem(name).protection.unprotect();
  send(context, part);
  protect(context, close);
  await context.sync();
}

const none: Writing['lifted'] = new Map();

async function write(context: Excel.RequestContext, { runs, lifted }: Writing): Promise<void> {
  const parts = inParts(writingSteps(runs), 0);
  for (const [at, part] of parts.entries()) {
    const [first, last] = [at === 0, at === parts.length - 1];
    await sendPart(context, part, { open: first ? lifted : none, close: last ? lifted : none });
  }
}

function protect(context: Excel.RequestContext, sheets: ReadonlyMap<string, FoundSheet>): void {
  for (const [name, { options }] of sheets) {
    context.workbook.worksheets.getItem(name).protection.protect(options ?? undefined);
  }
}

/** Protects again what a writing that broke off has left without protection. */
async function restore(lifted: Writing['lifted']): Promise<void> {
  await runBatch(async (context) => {
    const read = [...lifted].map(([name, sheet]) => {
      const found = context.workbook.worksheets.getItemOrNullObject(name);
      return { name, sheet, found, protection: found.protection.load('protected') };
    });
    await context.sync();
    const open = read.filter(({ found, protection }) => !found.isNullObject && !protection.protected);
    protect(context, new Map(open.map(({ name, sheet }) => [name, sheet])));
    await context.sync();
  });
}

/** What goes away by itself says nothing about a password. */
const passingProblems: ReadonlySet<ExcelProblemCode> = new Set([
  'cell-being-edited',
  'excel-busy',
  'too-large',
] as const);

/**
 * After a writing broke off: what it has left is made good, and what is missing is tried again sheet by sheet, so that a
 * sheet with a password does not hold up the others. Gives the sheets that let nothing in.
 */
async function tryAgain({ runs, lifted }: Writing, all: readonly CellRun[]): Promise<ReadonlySet<string>> {
  if (lifted.size > 0) await restore(lifted);
  const locked = new Set<string>();
  for (const name of new Set(runs.map(({ found }) => found.run.sheet))) {
    const one = all.filter(({ sheet }) => sheet === name);
    const again = await runBatch(async (context) => {
      const still = decide(await readRuns(context, one), []);
      await write(context, writingOf(still));
    });
    if (again.ok) continue;
    const passing = passingProblems.has(again.problem.code);
    if (again.problem.code === 'not-permitted' || (lifted.has(name) && !passing)) locked.add(name);
    if (lifted.size > 0) await restore(lifted);
  }
  return locked;
}

/** What has become of the cells that were to be written. */
function settle(found: readonly FoundRun[], states: ChangeState[], locked: ReadonlySet<string>): void {
  for (const { run, sheet, cells } of found) {
    run.changes.forEach(({ at, change }, down) => {
      if (states[at] !== 'failed') return;
      const now = cells[down]?.content;
      if (sheet === null || now === undefined) states[at] = 'sheet-gone';
      else if (isWritten(now, change)) states[at] = 'done';
      else if (locked.has(run.sheet)) states[at] = 'locked';
    });
  }
}

const stepsOfUndo = { name: 'ExcelApi', version: '1.20' };

function canUndo(): boolean {
  return Office.context.requirements.isSetSupported(stepsOfUndo.name, stepsOfUndo.version);
}

type Attempt = { readonly kind: 'edited' } | { readonly kind: 'ran'; readonly ran: Ran<ApplyOutcome> };

const ended = (ran: Ran<ApplyOutcome>): Attempt => ({ kind: 'ran', ran });
const problem = (found: ExcelProblem): Attempt => ended({ ok: false, problem: found });

async function attempt(changes: readonly CellChange[], options: ApplyOptions): Promise<Attempt> {
  const runs = runsOf(changes);
  // A second change of the same cell never finds what it expects.
  const states = changes.map((): ChangeState => 'changed-since');
  const found = await runBatch((context) => readRuns(context, runs), options.onWaiting);
  if (!found.ok) return problem(found.problem);
  const writing = writingOf(decide(found.value, states));
  if (writing.runs.length === 0) return ended({ ok: true, value: { states, undo: 'none' } });
  const touched = writing.runs.map((run) => run.found.run);
  const oneStep = writing.lifted.size === 0;
  const written = await runBatch(
    async (context) => {
      await write(context, writing);
      return readRuns(context, touched);
    },
    undefined,
    { oneStep },
  );
  if (written.ok) {
    settle(written.value, states, new Set());
    return ended({ ok: true, value: { states, undo: oneStep && canUndo() ? 'one-step' : 'none' } });
  }
  if (written.problem.code === 'cell-being-edited') return { kind: 'edited' };
  const locked = await tryAgain(writing, touched);
  const now = await runBatch((context) => readRuns(context, touched));
  // What cannot be read again is not said to be done.
  if (now.ok) settle(now.value, states, locked);
  return ended({ ok: true, value: { states, undo: 'none' } });
}

/**
 * Makes the changes whose `before` still stands, in three round trips: what stands there, the writing, what stands there
 * then. Text goes in as text. Protection without a password is lifted where a cell is locked, and restored with the same
 * options, also after a failure.
 */
export async function applyChanges(
  changes: readonly CellChange[],
  options: ApplyOptions = {},
): Promise<Ran<ApplyOutcome>> {
  for (let tries = 1; ; tries++) {
    const tried = await attempt(changes, options);
    if (tried.kind === 'ran') return tried.ran;
    // Somebody began to type between reading and writing: what stands there is read anew.
    if (options.onWaiting === undefined || tries >= mostTries)
      return { ok: false, problem: { code: 'cell-being-edited', about: {} } };
  }
}
