/**
 * Checking a plan again after a few cells were typed into: formulas are looked at anew only where one may have changed,
 * which takes most of the time of a check.
 */
import type { Edition, Language } from '../../editions/model';
import type { PlanFigures } from '../../plan/figures';
import type { PlanRecord } from '../../plan/record';
import type { Text } from '../../text/text';
import { wantedBook } from '../merging/wantedBook';
import { addressOf } from '../reading/address';
import type { PlacedTable } from '../reading/finding';
import type { PlanInBook } from '../reading/planOf';
import type { StandingSheet } from '../reading/standingBook';
import { checkPlan, checkWorkbook } from './checkPlan';
import type { FoundIssue } from './foundIssue';
import { inOrder, placing } from './placing';

/** What `checkBook` finds. */
const ofFormulas: ReadonlySet<string> = new Set<FoundIssue['code']>([
  'formula-overwritten',
  'formula-changed',
  'formula-missing',
  'row-without-formulas',
  'reference-broken',
  'formula-error',
  'names-lost',
  'template-old',
]);

type Entries = ReadonlyMap<string, number>;

function sameEntries(one: Entries, other: Entries): boolean {
  return one.size === other.size && [...one].every(([key, at]) => other.get(key) === at);
}

/** The same rows and columns in the same places. */
function samePlaces(before: PlanInBook, now: PlanInBook): boolean {
  const same = (one: PlacedTable, other: PlacedTable | undefined): boolean =>
    other !== undefined && sameEntries(one.rows, other.rows) && sameEntries(one.columns, other.columns);
  return (
    before.tables.size === now.tables.size &&
    [...before.tables].every(([id, table]) => same(table, now.tables.get(id)))
  );
}

/** Tables of the same names and headers in the same places. */
function sameTables({ tables }: StandingSheet, now: StandingSheet): boolean {
  return tables === now.tables || JSON.stringify(tables) === JSON.stringify(now.tables);
}

/** Cells of a sheet that hold something else by now. */
function changedIn(before: StandingSheet, now: StandingSheet): readonly (readonly [number, number])[] {
  return [...new Set([...before.rows.keys(), ...now.rows.keys()])].flatMap((row) => {
    const [was, is] = [before.rows.get(row), now.rows.get(row)];
    if (was === is) return [];
    const columns = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    return [...columns].flatMap((column): readonly (readonly [number, number])[] =>
      was?.get(column) === is?.get(column) ? [] : [[row, column]],
    );
  });
}

/** Whether only values were typed, into cells of which nothing was found: then what was found of formulas holds. */
function formulasStand(
  before: PlanInBook,
  now: PlanInBook,
  found: readonly FoundIssue[],
  shared: number,
): boolean {
  const sheets = before.open.sheets;
  // A whole reading shares nothing with the one before: names may have changed with it.
  if (shared === 0 || sheets.length !== now.open.sheets.length || !samePlaces(before, now)) return false;
  const told = new Set(found.flatMap(({ at }) => (at === null ? [] : [`${at.sheet}!${at.address}`])));
  return now.open.sheets.every((sheet, at) => {
    const was = sheets[at];
    if (was === undefined || was.name !== sheet.name || !sameTables(was, sheet)) return false;
    return changedIn(was, sheet).every(([row, column]) => {
      const formulas = [was, sheet].map((each) => each.rows.get(row)?.get(column)?.formula ?? null);
      return formulas.every((each) => each === null) && !told.has(`${sheet.name}!${addressOf(row, column)}`);
    });
  });
}

/** What was found the last time, and in what. */
export interface Checked {
  readonly found: PlanInBook;
  readonly issues: readonly FoundIssue[];
}

/**
 * What is wrong with the plan and its formulas, the gravest first: the same as `checkWorkbook` finds.
 * @param before The last check of this workbook; null for the first.
 */
export function recheck(
  now: PlanInBook,
  edition: Edition,
  figures: PlanFigures,
  record: PlanRecord,
  before: Checked | null,
  texts: { readonly [L in Language]: Text },
): readonly FoundIssue[] {
  if (before !== null) {
    const earlier = new Set(before.found.open.sheets);
    const shared = now.open.sheets.filter((sheet) => earlier.has(sheet)).length;
    const kept = before.issues.filter(({ code }) => ofFormulas.has(code));
    if (formulasStand(before.found, now, kept, shared)) {
      const { place } = placing(now, figures, record);
      // Whom it concerns, and whether it was set aside, may have changed; what mends it has not.
      const placed = kept.map((issue) => ({ ...place(issue), changes: issue.changes }));
      return inOrder(now, [...checkPlan(now, edition, figures, record), ...placed]);
    }
  }
  return checkWorkbook(now, edition, figures, record, wantedBook(now, texts));
}
