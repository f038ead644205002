/** Which sheet of a workbook is which of the template's, whatever it is called by now. */
import type { Book, BookSheet } from '../book';
import type { PlanInBook } from '../reading/planOf';
import type { StandingSheet } from '../reading/standingBook';

export interface SheetPair {
  readonly sheet: StandingSheet;
  readonly wanted: BookSheet;
}

/** The sheet to which most of these names lead; undefined where none does. */
function sheetOfNames(names: readonly string[], { named }: PlanInBook['open']): StandingSheet | undefined {
  const counts = new Map<StandingSheet, number>();
  for (const name of names) {
    const sheet = named(name)?.sheet;
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/**
 * The template's sheets that stand, found by where their names lead, failing that by how they are called.
 * @param wanted The workbook as the template has it for the plan.
 */
export function templateSheets({ open, identity }: PlanInBook, wanted: Book): readonly SheetPair[] {
  const pairs = wanted.sheets.flatMap((sheet): SheetPair[] => {
    const names = wanted.names.filter((name) => name.sheet === sheet.key).map(({ name }) => name);
    const found =
      (sheet.key === 'identity' ? identity.sheet : sheetOfNames(names, open)) ??
      open.sheets.find(({ name }) => name === sheet.name);
    return found === undefined ? [] : [{ sheet: found, wanted: sheet }];
  });
  return pairs.filter(({ sheet }, at) => pairs.findIndex((each) => each.sheet === sheet) === at);
}
