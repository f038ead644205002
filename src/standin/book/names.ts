/** Defined names: words that stand for a range, a value or a formula. */
import { refusal } from '../errors';
import { parseAddress, type Address } from './addresses';
import type { Book, DefinedName } from './book';
import { isWellFormed } from './formulas';
import { requireWritable } from './permissions';
import type { Sheet } from './sheet';
import { isDefinableName } from './tables';

/** @param sheet The sheet that the name belongs to; null for the workbook. */
export function addName(
  book: Book,
  name: string,
  formula: string,
  comment: string,
  sheet: Sheet | null,
): DefinedName {
  requireWritable(book);
  if (!isDefinableName(name)) throw refusal('InvalidArgument', 'The name is not one that Excel takes.');
  if (book.findName(name, sheet) !== undefined || (sheet === null && book.findTable(name) !== undefined)) {
    throw refusal('InvalidArgument', 'The name is taken by a name or a table of the workbook.');
  }
  const added: DefinedName = {
    id: book.newId('name'),
    name,
    formula: requireFormula(formula),
    comment,
    visible: true,
    sheet,
  };
  book.names.push(added);
  book.report({ kind: 'workbook' });
  return added;
}

export function requireFormula(formula: string): string {
  const whole = formula.startsWith('=') ? formula : `=${formula}`;
  if (!isWellFormed(whole)) throw refusal('InvalidArgument', 'The formula of the name is malformed.');
  return whole;
}

export function deleteName(book: Book, name: DefinedName): void {
  requireWritable(book);
  book.names.splice(book.names.indexOf(name), 1);
  book.report({ kind: 'workbook' });
}

/** The sheet and rectangle that a name stands for; null when it stands for something else. */
export function rangeOfName(book: Book, name: DefinedName): { sheet: Sheet; address: Address } | null {
  const address = parseAddress(name.formula);
  if (address === null) return null;
  const sheet = address.sheet === null ? name.sheet : book.findSheet(address.sheet);
  return sheet === null || sheet === undefined ? null : { sheet, address };
}
