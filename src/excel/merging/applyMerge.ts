/**
 * A confirmed merge, written into the workbook that is open: first what is missing of its structure, then its cells, at
 * last what the workbook remembers of them. Whatever breaks off in between, the workbook stays usable, and merging again
 * completes it: every step looks at what stands by then.
 */
import type { Book } from '../../workbook/book';
import type { CellChange, ChangeState } from '../../workbook/changes';
import type { Choices, MergePreview, MergeRow } from '../../workbook/merging/merge';
import { baseAfter, ownChanges } from '../../workbook/merging/ownSheets';
import { previewMerge } from '../../workbook/merging/previewMerge';
import { isNothing, resolveMerge } from '../../workbook/merging/resolve';
import { planOf } from '../../workbook/reading/planOf';
import type { Ran } from '../host';
import { runBatch } from '../host';
import { layBook } from '../laying/layBook';
import { applyChanges } from '../open/applyChanges';
import { readOpenBook } from '../open/readOpenBook';
import type { ExcelProblem } from '../problems';
import { buildStructure } from './buildStructure';

export interface MergeOptions {
  /** Told when a cell is being edited: the merge goes on as soon as it is done. */
  readonly onWaiting?: () => void;
  readonly onStage?: (stage: MergeStage) => void;
}

export type MergeStage = 'structure' | 'cells' | 'memory' | 'checking';

export interface CellOutcome {
  readonly key: string;
  readonly change: CellChange;
  readonly state: ChangeState;
}

export interface MergeOutcome {
  /** `nothing`: the workbook was as it should be. */
  readonly state: 'done' | 'nothing' | 'failed';
  /** Every cell that was to change, with what stood there before. */
  readonly cells: readonly CellOutcome[];
  readonly rows: readonly MergeRow[];
  /** The sheets that were added, as they are called. */
  readonly sheets: readonly string[];
  /** How the workbook stands now; null where it could not be read again. */
  readonly after: MergePreview | null;
  readonly problem: ExcelProblem | null;
}

/** How far a merge has come. */
class Job {
  readonly cells: CellOutcome[] = [];
  readonly rows: MergeRow[] = [];
  readonly sheets: string[] = [];
  after: MergePreview | null;
  written = false;

  constructor(
    preview: MergePreview,
    readonly choices: Choices,
    readonly options: MergeOptions,
  ) {
    this.after = preview;
  }

  outcome(problem: ExcelProblem | null): MergeOutcome {
    const { cells, rows, sheets, after } = this;
    const state = problem !== null ? 'failed' : this.written ? 'done' : 'nothing';
    return { state, cells, rows, sheets, after, problem };
  }
}

const ok = { ok: true, value: undefined } as const;

/** The workbook as it stands now. */
async function again(job: Job, kind: MergePreview['kind']): Promise<Ran<MergePreview>> {
  const ran = await readOpenBook();
  if (!ran.ok) return ran;
  const read = planOf(ran.value);
  if (!read.ok) return { ok: false, problem: { code: 'refused', about: { code: read.problem } } };
  const preview = previewMerge(read, { kind });
  job.after = preview;
  return { ok: true, value: preview };
}

/** Only some sheets of a book, with the names of their cells. */
function partOf(book: Book, keys: ReadonlySet<string>): Book | null {
  const [first, ...others] = book.sheets.filter(({ key }) => keys.has(key));
  if (first === undefined) return null;
  return { ...book, sheets: [first, ...others], names: book.names.filter(({ sheet }) => keys.has(sheet)) };
}

/** Names of deleted sheets lead nowhere; they would be in the way of those that come back. */
async function freeNames(book: Book): Promise<Ran<void>> {
  return runBatch(async (context) => {
    const { names } = context.workbook;
    const read = book.names.map(({ name }) => names.getItemOrNullObject(name).load('formula'));
    await context.sync();
    for (const name of read) {
      if (!name.isNullObject && String(name.formula).includes('#REF!')) name.delete();
    }
    await context.sync();
  });
}

async function laySheets(job: Job, book: Book): Promise<Ran<void>> {
  const freed = book.names.length === 0 ? ok : await freeNames(book);
  if (!freed.ok) return freed;
  const laid = await layBook(book);
  if (laid.problem !== null) return { ok: false, problem: laid.problem };
  const made = laid.sheets.filter(
    ({ key }) => book.sheets.find((each) => each.key === key)?.state !== 'veryHidden',
  );
  job.sheets.push(...made.map(({ name }) => name));
  return ok;
}

/** Rows, columns, names and sheets, until none is missing. */
async function completeStructure(job: Job, preview: MergePreview): Promise<Ran<MergePreview>> {
  let now = preview;
  // Names are set where rows and columns are by then; sheets come last.
  for (let pass = 1; pass <= 3; pass++) {
    const { rows, columns, names, sheets } = resolveMerge(now, job.choices);
    const laid = sheets.filter(({ sheet }) => sheet !== 'base');
    const built = rows.length + columns.length > 0;
    if (!built && names.length === 0 && laid.length === 0) break;
    job.options.onStage?.('structure');
    job.written = true;
    const structure = { rows, columns, names: built ? [] : names };
    if (built || names.length > 0) {
      const ran = await buildStructure(structure, job.options.onWaiting);
      if (!ran.ok) return ran;
      job.rows.push(...rows);
    } else {
      const part = partOf(now.wanted, new Set(laid.map(({ sheet }) => sheet)));
      const ran = part === null ? ok : await laySheets(job, part);
      if (!ran.ok) return ran;
    }
    const read = await again(job, preview.kind);
    if (!read.ok) return read;
    now = read.value;
  }
  return { ok: true, value: now };
}

async function writeCells(job: Job, preview: MergePreview): Promise<Ran<void>> {
  const { cells } = resolveMerge(preview, job.choices);
  if (cells.length === 0) return ok;
  job.options.onStage?.('cells');
  job.written = true;
  const { onWaiting } = job.options;
  const changes = cells.map(({ change }) => change);
  const ran = await applyChanges(changes, onWaiting === undefined ? {} : { onWaiting });
  if (!ran.ok) return ran;
  cells.forEach(({ key, change }, at) => {
    job.cells.push({ key, change, state: ran.value.states[at] ?? 'failed' });
  });
  return ok;
}

/** What the document's properties say too, where the sheet of the identity changes. */
async function writeProperties({ properties }: Book): Promise<Ran<void>> {
  return runBatch(async (context) => {
    for (const { name, value } of properties) {
      // Excel takes no longer ones.
      if (value.length <= 255) context.workbook.properties.custom.add(name, value);
    }
    await context.sync();
  });
}

/** The sheets of ours that remember come last: what they say has been done by then. */
async function remember(job: Job, preview: MergePreview): Promise<Ran<void>> {
  const isMissing = !preview.places.has('base');
  const changes = ownChanges(preview, job.choices);
  if (!isMissing && changes.length === 0) return ok;
  job.options.onStage?.('memory');
  job.written = true;
  if (isMissing) {
    const base = baseAfter(preview, job.choices);
    const laid = await laySheets(job, { ...preview.wanted, sheets: [base], names: [], properties: [] });
    if (!laid.ok) return laid;
  }
  if (changes.length === 0) return ok;
  const { onWaiting } = job.options;
  const ran = await applyChanges(changes, onWaiting === undefined ? {} : { onWaiting });
  if (!ran.ok) return ran;
  const failed = ran.value.states.find((state) => state !== 'done');
  if (failed !== undefined) {
    const code = failed === 'locked' ? 'not-permitted' : 'excel-busy';
    return { ok: false, problem: { code, about: {} } };
  }
  return preview.kind === 'facts' ? ok : writeProperties(preview.wanted);
}

/**
 * Does what a preview says and what was decided of it. Cells take three round trips on top of reading, and so does what
 * the workbook remembers; rows, columns and names take two more, new sheets three each time, and after every such step
 * the workbook is read again (three). Nothing is written where nothing has changed; what a person typed since the
 * preview stays.
 */
export async function applyMerge(
  preview: MergePreview,
  choices: Choices = new Map(),
  options: MergeOptions = {},
): Promise<MergeOutcome> {
  const job = new Job(preview, choices, options);
  const failed = (problem: ExcelProblem): MergeOutcome => job.outcome(problem);
  const isIdle = isNothing(resolveMerge(preview, choices)) && ownChanges(preview, choices).length === 0;
  if (isIdle) return job.outcome(null);
  const built = await completeStructure(job, preview);
  if (!built.ok) return failed(built.problem);
  const written = await writeCells(job, built.value);
  if (!written.ok) return failed(written.problem);
  options.onStage?.('checking');
  const now = await again(job, preview.kind);
  if (!now.ok) return failed(now.problem);
  const remembered = await remember(job, now.value);
  if (!remembered.ok) return failed(remembered.problem);
  if (job.cells.some(({ state }) => state === 'failed')) {
    return failed({ code: 'excel-busy', about: {} });
  }
  return job.outcome(null);
}
