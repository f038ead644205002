/** Cells by place: A1 addresses, rectangles of cells and what can be done with them. Rows and columns count from 0. */

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A rectangle of cells; all four edges belong to it. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const wholeSheet: Rect = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

export function rectOf(top: number, left: number, rows: number, columns: number): Rect {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export const rowsIn = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnsIn = (rect: Rect): number => rect.right - rect.left + 1;
export const cellsIn = (rect: Rect): number => rowsIn(rect) * columnsIn(rect);
export const isEntireColumn = (rect: Rect): boolean => rect.top === 0 && rect.bottom === maxRows - 1;
export const isEntireRow = (rect: Rect): boolean => rect.left === 0 && rect.right === maxColumns - 1;

export function fitsSheet(rect: Rect): boolean {
  return (
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom >= rect.top &&
    rect.right >= rect.left &&
    rect.bottom < maxRows &&
    rect.right < maxColumns
  );
}

export function overlap(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `rect` when `hole` is cut out of it, as up to four rectangles. */
export function without(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = overlap(rect, hole);
  if (cut === null) return [rect];
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...rect, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** `A`, `Z`, `AA` … for a column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function formatCell(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** The address of a rectangle without its sheet: `A1`, `A1:B2`, `A:C`, `2:2`. */
export function formatRect(rect: Rect): string {
  if (isEntireColumn(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  if (isEntireRow(rect)) return `${String(rect.top + 1)}:${String(rect.bottom + 1)}`;
  const first = formatCell(rect.top, rect.left);
  return cellsIn(rect) === 1 ? first : `${first}:${formatCell(rect.bottom, rect.right)}`;
}

/** A sheet's name as a formula needs it: in quotes unless it is made of letters, digits, `_` and `.` alone. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether a name could be read as a cell: `A1`, `XFD1048576`, `R1C1`, `R`, `C`. */
export function looksLikeCell(name: string): boolean {
  if (/^(r|c|r\d*c\d*|r\d+|c\d+)$/i.test(name)) return true;
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name);
  if (match === null) return false;
  const [, letters = '', digits = ''] = match;
  return columnOfLetters(letters) < maxColumns && Number(digits) >= 1 && Number(digits) <= maxRows;
}

export interface Address {
  /** Null when the address names no sheet. */
  readonly sheet: string | null;
  readonly rect: Rect;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`, each with or without a sheet before `!`; null when it is none of these. */
export function parseAddress(text: string): Address | null {
  const split = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim().replace(/^=/, ''));
  if (split === null) return null;
  const [, quoted, plain, place = ''] = split;
  const rect = parsePlace(place.replaceAll('$', ''));
  if (rect === null) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, rect };
}

function parsePlace(place: string): Rect | null {
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(place);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnOfLetters(left), Number(bottom) - 1, columnOfLetters(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(place);
  if (columns !== null) {
    const [, left = '', right = ''] = columns;
    return ordered(0, columnOfLetters(left), maxRows - 1, columnOfLetters(right));
  }
  const rows = /^(\d+):(\d+)$/.exec(place);
  if (rows !== null) {
    const [, top = '', bottom = ''] = rows;
    return ordered(Number(top) - 1, 0, Number(bottom) - 1, maxColumns - 1);
  }
  return null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return fitsSheet(rect) ? rect : null;
}
