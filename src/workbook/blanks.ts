/**
 * Whether a rule for entries lets an empty one pass unseen ("Ignore blank"). With that switched on, Excel also takes
 * every other entry as soon as a cell that the rule looks at is empty, of a named list or of a formula alike
 * (support.microsoft.com, "Apply data validation to cells"). So it is on only where no such cell can be empty.
 */
import { plainArea } from './addresses';
import type { Area, Book, Validation } from './book';

/** Whether every cell is filled in by us and closed to people. */
function isFixed({ sheets }: Book, sheetKey: string, { top, left, bottom, right }: Area): boolean {
  const rows = sheets.find(({ key }) => key === sheetKey)?.rows;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = rows?.[row]?.cells[column];
      if (cell === undefined || cell === null || cell.content.kind === 'empty' || !cell.style.locked) {
        return false;
      }
    }
  }
  return true;
}

/** Cells and names in a formula, functions left out, without the signs that fix a row or column. */
function referencesIn(formula: string): readonly string[] {
  const words =
    formula
      .replace(/"(?:[^"]|"")*"/g, '')
      .match(/(?<![\p{L}\p{N}_.\\$])[\p{L}_\\$][\p{L}\p{N}_.\\$]*(?!\(|[\p{L}\p{N}_.\\$])/gu) ?? [];
  return words.map((word) => word.replace(/\$/g, '')).filter((word) => !/^(?:TRUE|FALSE)$/.test(word));
}

export function ignoresBlanks({ rule, areas: [first] }: Validation, book: Book): boolean {
  const isFixedName = (given: string): boolean => {
    const named = book.names.find(({ name }) => name.toLowerCase() === given.toLowerCase());
    return named !== undefined && isFixed(book, named.sheet, named.area);
  };
  switch (rule.kind) {
    case 'list':
      return isFixedName(rule.name);
    case 'custom': {
      // Its own cell is not empty while it is looked at.
      const own = plainArea({ ...first, bottom: first.top, right: first.left });
      return referencesIn(rule.formula).every((word) => word === own || isFixedName(word));
    }
    case 'whole':
    case 'decimal':
    case 'date':
    case 'length':
      return true;
  }
}
