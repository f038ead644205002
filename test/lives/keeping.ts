/** What an action owes to the people who live with the workbook: every value is where it belonged, or was told. */
import { holds } from './reading';
import { entered, said, type Entered } from './ledger';
import { lieOf, type LifeBook, type LifeWorkbook } from './workbook';

function isAtHome(before: Entered, now: Entered, ours: LifeWorkbook['ours']): boolean {
  if (now.sheet !== before.sheet || now.value !== before.value) return false;
  const [was, is] = [before.home, now.home];
  if (was.kind === 'cell') {
    // A sheet of the people's own is theirs cell by cell; on ours rows and columns may be put in.
    return ours.has(now.sheet) || (now.row === before.row && now.column === before.column);
  }
  if (is.kind === 'cell' || is.table !== was.table || is.column?.id !== was.column?.id) return false;
  if (was.column === null && is.header !== was.header) return false;
  return was.id === null
    ? before.companions.every((each) => now.companions.includes(each))
    : is.id === was.id;
}

/**
 * Values that are no longer where they belonged, in words.
 * @param told Everything that was reported: what is in it is not lost.
 */
export function lost(life: LifeWorkbook, before: readonly Entered[], told: unknown): readonly string[] {
  const now = new Map<string | number, Entered[]>();
  for (const each of entered(life, true)) now.set(each.value, [...(now.get(each.value) ?? []), each]);
  const known = (each: Entered): Entered => ({
    ...each,
    companions: each.companions.filter((other) => !holds(told, other)),
  });
  return before
    .filter((each) => {
      const found = (now.get(each.value) ?? []).some((place) => isAtHome(known(each), place, life.ours));
      return !found && !holds(told, each.value);
    })
    .map(said);
}

/** Ids that stand twice in the ids of a table, in words; compared as formulas do, without regard to capitals. */
export function sameIds(life: LifeWorkbook): readonly string[] {
  return life.tables.flatMap((known) => {
    const lie = lieOf(life, known);
    if (lie === null || lie.ids === null) return [];
    const seen = new Set<string>();
    const twice: string[] = [];
    for (let row = lie.top; row <= lie.bottom; row += 1) {
      const id = String(known.sheet.value(row, lie.ids)).trim().toLowerCase();
      if (id !== '' && seen.has(id)) twice.push(`${known.id} has the id ${id} twice`);
      seen.add(id);
    }
    return twice;
  });
}

/** Everything about a workbook that a second run must leave as it is. */
export function shapeOf({ sheets, names, properties, customProperties }: LifeBook): string {
  const byKey = <K, V>(map: ReadonlyMap<K, V>): [K, V][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([
    sheets.map((sheet) => [
      sheet.name,
      sheet.visibility,
      sheet.protection,
      byKey(sheet.cells).map(([key, { value, formula }]) => [key, formula ?? value]),
      sheet.tables.map(({ name, rect, columns, filters }) => [
        name,
        rect,
        columns.map((column) => column.name),
        byKey(filters).map(([at, shown]) => [at, [...shown]]),
      ]),
      sheet.merges,
      sheet.validations.length,
      sheet.conditionalFormats.length,
      [...sheet.hiddenRows].sort((a, b) => a - b),
      [...sheet.hiddenColumns].sort((a, b) => a - b),
    ]),
    names.map(({ name, formula, sheet }) => [name, formula, sheet?.name]).sort(),
    byKey(properties),
    byKey(customProperties),
  ]);
}
