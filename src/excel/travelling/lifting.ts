/** Lifting the protection of sheets while they are written, and putting it back whatever happens. */
import { runBatch } from '../host';
import { allowed } from '../laying/tables';
import type { ExcelProblem } from '../problems';

/** @param again Some may be open already. */
async function unprotect(
  context: Excel.RequestContext,
  names: readonly string[],
  again: boolean,
): Promise<void> {
  const states = again ? await guards(context, names) : null;
  for (const name of names)
    if (states?.get(name) !== false) context.workbook.worksheets.getItem(name).protection.unprotect();
  await context.sync();
}

/**
 * Lifts protection. Where Excel refuses, a sheet has a password: it is left as it is, and the others are tried again.
 * @returns The sheets that keep their protection.
 */
export async function lift(
  sheets: readonly string[],
  onWaiting: (() => void) | undefined,
): Promise<{ readonly locked: ReadonlySet<string>; readonly problem: ExcelProblem | null }> {
  const locked = new Set<string>();
  for (;;) {
    const left = sheets.filter((name) => !locked.has(name));
    if (left.length === 0) return { locked, problem: null };
    const ran = await runBatch((context) => unprotect(context, left, locked.size > 0), onWaiting);
    if (ran.ok) return { locked, problem: null };
    if (ran.problem.code === 'cell-being-edited') return { locked, problem: ran.problem };
    const now = await runBatch((context) => guards(context, left));
    const first = now.ok ? left.find((name) => now.value.get(name) === true) : undefined;
    if (first === undefined) return { locked, problem: ran.problem };
    locked.add(first);
  }
}

/** Which of these sheets are protected; those that are gone are left out. */
async function guards(
  context: Excel.RequestContext,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, boolean>> {
  const loaded = [...names].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { name, sheet, protection: sheet.protection.load('protected') };
  });
  await context.sync();
  return new Map(
    loaded.flatMap(({ name, sheet, protection }) =>
      sheet.isNullObject ? [] : [[name, protection.protected] as const],
    ),
  );
}

/** What each sheet's protection is to allow in the end. */
export type Wanted = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

export function protect(context: Excel.RequestContext, wanted: Wanted): void {
  for (const [name, options] of wanted) context.workbook.worksheets.getItem(name).protection.protect(options);
}

async function protectNow(
  context: Excel.RequestContext,
  name: string,
  options: Excel.WorksheetProtectionOptions,
): Promise<void> {
  protect(context, new Map([[name, options]]));
  await context.sync();
}

/** Protects again whatever a writing that broke off has left open, sheet by sheet. */
export async function restore(wanted: Wanted): Promise<void> {
  const now = await runBatch((context) => guards(context, wanted.keys()));
  if (!now.ok) return;
  for (const [name, options] of wanted) {
    if (now.value.get(name) !== false) continue;
    await runBatch((context) => protectNow(context, name, options));
  }
}

/** Whether a protected sheet allows just what the template's sheets allow. */
export const sameOptions = (given: Excel.WorksheetProtectionOptions | null): boolean =>
  (Object.keys({ ...given, ...allowed }) as (keyof Excel.WorksheetProtectionOptions)[]).every(
    (key) => key === 'selectionMode' || (given?.[key] ?? false) === (allowed[key] ?? false),
  );
