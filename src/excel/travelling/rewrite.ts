/**
 * Writing over formulas of the open workbook: each with all the cells that it fills in one command, so that whenever
 * writing breaks off a figure stands either as it stood or as it was to stand. Protection without a password is lifted
 * where it stands in the way, and restored also after a failure.
 *
 * Three round trips: what stands there; lifting what guards it; the writing, with the protection. A larger writing takes
 * as many more as keep every request below 1 MB. Then it is read again, so that what is said to be done is done.
 */
import type { ChangeState } from '../../workbook/changes';
import { sameContent } from '../../workbook/contents';
import type { ProtectionDone } from '../../text/zh/travelling';
import { runBatch } from '../host';
import { inParts, send, type SheetStep } from '../laying/requests';
import { step } from '../laying/step';
import { allowed } from '../laying/tables';
import type { FoundSheet } from '../open/foundRuns';
import { formatToSet, inputOf } from '../open/writingRuns';
import type { ExcelProblem } from '../problems';
import { lift, protect, restore, sameOptions, type Wanted } from './lifting';
import {
  read,
  widthOf,
  type Block,
  type Found,
  type FoundBlock,
  type NameChange,
  type RewriteOrder,
} from './rewriteOrder';

export interface RewriteOutcome {
  /** One for each block, and for each name, in their order. */
  readonly states: readonly ChangeState[];
  readonly nameStates: readonly ChangeState[];
  /** One for each sheet that was to be protected, in their order. */
  readonly protection: readonly ProtectionDone[];
  /** Sheets that were protected and are no longer: Excel refused to protect them again. */
  readonly open: readonly string[];
  /** What stopped the writing; null where nothing did. */
  readonly problem: ExcelProblem | null;
}

/** What is still to be done, by its place in the order. */
interface Work {
  readonly blocks: readonly number[];
  readonly names: readonly number[];
  readonly protect: readonly string[];
}

const isAgain = ({ before, after }: Block): boolean => {
  const only = after[0]?.[0];
  return after.length === 1 && only !== undefined && sameContent(before, only);
};

function isWritten({ after }: Block, { contents }: FoundBlock): boolean {
  return after.every((row, down) =>
    row.every((wanted, across) => {
      const now = contents[down]?.[across];
      // Excel may write a formula down in its own way.
      if (wanted.kind === 'formula') return now?.kind === 'formula' && now.formula === wanted.formula;
      const blank = wanted.kind === 'value' && wanted.value === '';
      return now !== undefined && sameContent(now, blank ? { kind: 'empty' } : wanted);
    }),
  );
}

function undone(order: RewriteOrder, found: Found, states: ChangeState[], nameStates: ChangeState[]): Work {
  const blocks = order.blocks.flatMap((block, at) => {
    const now = found.blocks[at] ?? null;
    const first = now?.contents[0]?.[0];
    if (now === null || first === undefined) states[at] = 'sheet-gone';
    else if (!isAgain(block) && isWritten(block, now)) states[at] = 'done';
    else if (!sameContent(first, block.before)) states[at] = 'changed-since';
    else states[at] = 'failed';
    return states[at] === 'failed' ? [at] : [];
  });
  const names = order.names.flatMap(({ before, after }, at) => {
    const now = found.names[at] ?? null;
    nameStates[at] =
      now === null ? 'sheet-gone' : now === after ? 'done' : now === before ? 'failed' : 'changed-since';
    return nameStates[at] === 'failed' ? [at] : [];
  });
  const protect = order.protect.filter((name) => {
    const sheet = found.sheets.get(name);
    return sheet !== undefined && !(sheet.protected && sameOptions(sheet.options));
  });
  return { blocks, names, protect };
}

/** Sheets whose protection stands in the way. */
function guarded(order: RewriteOrder, found: Found, work: Work): ReadonlyMap<string, FoundSheet> {
  const names = new Set(work.protect);
  for (const at of work.blocks) {
    const block = order.blocks[at];
    const now = found.blocks[at];
    if (block === undefined || now === null || now === undefined) continue;
    if (now.locked || inputsOf(block, now).some((row) => row.some(({ format }) => format !== null)))
      names.add(block.sheet);
  }
  return new Map([...found.sheets].filter(([name, sheet]) => names.has(name) && sheet.protected));
}

interface Input {
  readonly format: string | null;
  readonly value: string | number | boolean;
}

function inputsOf(
  { sheet, row, column, before, after }: Block,
  { formats }: FoundBlock,
): readonly (readonly Input[])[] {
  return after.map((cells, down) =>
    cells.map((wanted, across): Input => {
      const now = formats[down]?.[across] ?? '';
      const format = formatToSet({ sheet, row, column, before, after: wanted }, now);
      return { format, value: inputOf(wanted, format ?? now) };
    }),
  );
}

function stepOf(block: Block, now: FoundBlock): SheetStep {
  const inputs = inputsOf(block, now);
  const { sheet: sheetName, row, column, after } = block;
  return {
    ...step(4, inputs, (sheet) => {
      const range = sheet.getRangeByIndexes(row, column, after.length, widthOf(block));
      if (inputs.some((cells) => cells.some(({ format }) => format !== null)))
        range.numberFormat = inputs.map((cells) => cells.map(({ format }) => format));
      const values = inputs.map((cells) => cells.map(({ value }) => value));
      // As a formula it is entered anew even where the same stands there.
      if (isAgain(block)) range.formulas = values;
      else range.values = values;
    }),
    sheetName,
  };
}

async function write(
  context: Excel.RequestContext,
  order: RewriteOrder,
  found: Found,
  work: Work,
  wanted: Wanted,
) {
  const steps = work.blocks.flatMap((at): SheetStep[] => {
    const block = order.blocks[at];
    const now = found.blocks[at];
    return block === undefined || now === null || now === undefined ? [] : [stepOf(block, now)];
  });
  const parts = inParts(steps, 0);
  for (const [at, part] of parts.entries()) {
    await sendPart(context, part, () => {
      if (at < parts.length - 1) return;
      for (const each of work.names) renameIn(context, order.names[each]);
      protect(context, wanted);
    });
  }
}

async function sendPart(
  context: Excel.RequestContext,
  part: readonly SheetStep[],
  then: () => void,
): Promise<void> {
  send(context, part);
  then();
  await context.sync();
}

function renameIn(context: Excel.RequestContext, change: NameChange | undefined): void {
  if (change === undefined) return;
  const { names, worksheets } = context.workbook;
  const scope = change.sheet === null ? names : worksheets.getItem(change.sheet).names;
  scope.getItem(change.name).formula = `=${change.after}`;
}

/** @param onWaiting Told when a cell is being edited: the writing goes on as soon as it is done. */
export async function rewrite(order: RewriteOrder, onWaiting?: () => void): Promise<RewriteOutcome> {
  const states = order.blocks.map((): ChangeState => 'failed');
  const nameStates = order.names.map((): ChangeState => 'failed');
  const nothing = (problem: ExcelProblem): RewriteOutcome => ({
    states,
    nameStates,
    protection: order.protect.map(() => 'failed'),
    open: [],
    problem,
  });
  const before = await runBatch((context) => read(context, order), onWaiting);
  if (!before.ok) return nothing(before.problem);
  const found = before.value;
  const work = undone(order, found, states, nameStates);
  const guarding = guarded(order, found, work);
  const lifting = await lift([...guarding.keys()], onWaiting);
  const { locked } = lifting;
  const fits = (sheet: string): boolean => !locked.has(sheet);
  const todo: Work = {
    blocks: work.blocks.filter((at) => fits(order.blocks[at]?.sheet ?? '')),
    names: work.names,
    protect: work.protect.filter(fits),
  };
  const wanted: Wanted = new Map([
    ...[...guarding].flatMap(([name, { options }]) => (fits(name) ? [[name, options ?? {}] as const] : [])),
    ...todo.protect.map((name) => [name, allowed] as const),
  ]);
  let { problem } = lifting;
  if (problem === null) {
    const written = await runBatch((context) => write(context, order, found, todo, wanted), onWaiting);
    if (!written.ok) problem = written.problem;
  }
  if (problem !== null) await restore(new Map([...wanted].filter(([name]) => guarding.has(name))));
  return settle(order, { before: found, work, locked, problem, states, nameStates });
}

interface Done {
  readonly before: Found;
  readonly work: Work;
  readonly locked: ReadonlySet<string>;
  readonly problem: ExcelProblem | null;
  readonly states: ChangeState[];
  readonly nameStates: ChangeState[];
}

/** What has become of it all, by what stands there now. */
async function settle(order: RewriteOrder, done: Done): Promise<RewriteOutcome> {
  const { before, work, locked, problem, states, nameStates } = done;
  const after = await runBatch((context) => read(context, order));
  const now: Found | null = after.ok ? after.value : null;
  for (const at of work.blocks) {
    const block = order.blocks[at];
    const stands = now?.blocks[at] ?? null;
    if (block === undefined || now === null) continue;
    if (stands === null) states[at] = 'sheet-gone';
    else if (locked.has(block.sheet)) states[at] = 'locked';
    else if (isAgain(block) ? problem === null : isWritten(block, stands)) states[at] = 'done';
  }
  for (const at of work.names)
    if (now !== null && now.names[at] === order.names[at]?.after) nameStates[at] = 'done';
  return {
    states,
    nameStates,
    protection: order.protect.map((name): ProtectionDone => {
      const stands = now?.sheets.get(name);
      if (locked.has(name)) return 'locked';
      if (stands === undefined) return now === null ? 'failed' : 'sheet-gone';
      if (!stands.protected || !sameOptions(stands.options)) return 'failed';
      return work.protect.includes(name) ? 'done' : 'already';
    }),
    open: [...before.sheets].flatMap(([name, sheet]) =>
      sheet.protected && now?.sheets.get(name)?.protected === false ? [name] : [],
    ),
    problem: problem ?? (after.ok ? null : after.problem),
  };
}
