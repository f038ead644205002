/** What reading a plan owes to the people who live with its workbook: every value is in the plan, or in its notes. */
import type { CountyPlan } from '../../src/plan/county';
import type { PlanInBook } from '../../src/workbook/reading/planOf';
import { letters } from '../../src/workbook/addresses';
import { said, type Entered } from './ledger';
import type { LifeWorkbook } from './workbook';

/** Whether a value, or a text with it, is anywhere in what is given. */
export function holds(given: unknown, value: string | number): boolean {
  if (typeof given === 'string') return given.includes(String(value).trim()) || given.includes(shown(value));
  if (typeof given === 'number') return given === value;
  if (Array.isArray(given)) return given.some((each) => holds(each, value));
  if (given instanceof Map) return [...given.values()].some((each) => holds(each, value));
  return (
    typeof given === 'object' && given !== null && Object.values(given).some((each) => holds(each, value))
  );
}

/** A number in a column of words may be said as a share. */
const shown = (value: string | number): string =>
  typeof value === 'number' ? `${Number((value * 100).toPrecision(15))}%` : value;

const tables = ['measures', 'targets', 'units', 'projects', 'allocations', 'indicators'] as const;

interface Row {
  readonly id: string;
}

function rowsOf(plan: CountyPlan, table: string): readonly Row[] | null {
  const known = tables.find((each) => each === table);
  return known === undefined ? null : plan[known];
}

function isRead(
  life: LifeWorkbook,
  { plan, notes }: PlanInBook,
  { value, sheet, column, home }: Entered,
): boolean {
  const noted = (code: string, address?: RegExp): boolean =>
    notes.some(
      (note) =>
        note.code === code &&
        note.place?.sheet === sheet.name &&
        (address === undefined || address.test(note.place.address ?? '')),
    );
  if (!life.ours.has(sheet)) return noted('sheet-unknown');
  // What is jotted down around the tables stays on its sheet; nothing reads it.
  if (home.kind === 'cell') return true;
  if (home.column === null) return noted('column-unknown', new RegExp(`^${letters(column)}\\d`));
  // What is typed over the nation's facts and over formulas is found by comparing the workbook with its template.
  if (home.column.owner !== 'planner') return true;
  const rows = rowsOf(plan, home.table);
  if (rows === null) return holds(plan.settings, value);
  const own = rows.filter(({ id }) => home.id === null || id.toLowerCase() === home.id);
  if (holds(own, value)) return true;
  // A column that the workbook no longer knows is told as one of the people's own, a word that is no choice as it is.
  return (
    noted('column-unknown', new RegExp(`^${letters(column)}\\d`)) ||
    notes.some(({ code, parameters }) => code === 'word-unknown' && holds(parameters, value)) ||
    notes.some(({ code, parameters }) => code === 'table-missing' && holds(parameters, home.table))
  );
}

/** What was typed and is neither in the plan nor in its notes, in words. */
export function unread(
  life: LifeWorkbook,
  found: PlanInBook,
  entries: readonly Entered[],
): readonly string[] {
  return entries.filter((each) => !isRead(life, found, each)).map(said);
}
