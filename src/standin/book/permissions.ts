/** Who may do what: sheet protection, protection of the workbook's structure, read-only files. */
import { refusal } from '../errors';
import { isEntireColumn, isEntireRow, type Rect } from './addresses';
import type { Book } from './book';
import { strictProtection, type ProtectionOptions } from './parts';
import type { Sheet } from './sheet';

type Allowance = {
  [K in keyof ProtectionOptions]: ProtectionOptions[K] extends boolean ? K : never;
}[keyof ProtectionOptions];

const deniedMessage = 'You cannot perform the requested operation.';

/** A file open for reading only takes no change of any kind. */
export function requireWritable(book: Book): void {
  if (book.readOnly) throw refusal('AccessDenied', deniedMessage);
}

/** Sheets may not be added, deleted, renamed, moved, hidden or shown while the structure is protected. */
export function requireStructure(book: Book): void {
  requireWritable(book);
  if (book.structureProtection !== null) throw refusal('AccessDenied', deniedMessage);
}

/** An act that a protected sheet allows only when the named option says so; without a name it never allows it. */
export function requireAllowance(book: Book, sheet: Sheet, allowance: Allowance | null): void {
  requireWritable(book);
  if (sheet.protection === null) return;
  if (allowance === null || !sheet.protection.options[allowance])
    throw refusal('AccessDenied', deniedMessage);
}

/** Values may be written into a protected sheet only where every cell is unlocked. */
export function requireUnlocked(book: Book, sheet: Sheet, rect: Rect): void {
  requireWritable(book);
  if (sheet.protection !== null && !isUnlocked(sheet, rect)) throw refusal('AccessDenied', deniedMessage);
}

function isUnlocked(sheet: Sheet, rect: Rect): boolean {
  if (isEntireRow(rect) || isEntireColumn(rect)) return false;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (sheet.format(row, column).locked) return false;
    }
  }
  return true;
}

/** Since June 2026 Excel refuses to protect what is protected already (OfficeDev/office-js#6784). */
export function protectSheet(
  book: Book,
  sheet: Sheet,
  options: Partial<ProtectionOptions>,
  password: string | null,
): void {
  requireWritable(book);
  if (sheet.protection !== null) throw refusal('AccessDenied', deniedMessage);
  sheet.protection = {
    options: { ...strictProtection, ...options },
    password: password === '' ? null : password,
  };
  book.report({ kind: 'sheet', sheet: sheet.id });
}

export function unprotectSheet(book: Book, sheet: Sheet, password: string | null): void {
  requireWritable(book);
  if (sheet.protection === null) throw refusal('AccessDenied', deniedMessage);
  if (sheet.protection.password !== null && sheet.protection.password !== password) {
    throw refusal('InvalidArgument', 'The password is not the one that the sheet was protected with.');
  }
  sheet.protection = null;
  book.report({ kind: 'sheet', sheet: sheet.id });
}

export function protectStructure(book: Book, password: string): void {
  requireStructure(book);
  book.structureProtection = { password };
  book.report({ kind: 'workbook' });
}

export function unprotectStructure(book: Book, password: string): void {
  requireWritable(book);
  if (book.structureProtection === null) throw refusal('AccessDenied', deniedMessage);
  if (book.structureProtection.password !== '' && book.structureProtection.password !== password) {
    throw refusal('InvalidArgument', 'The password is not the one that the workbook was protected with.');
  }
  book.structureProtection = null;
  book.report({ kind: 'workbook' });
}
