/**
 * Formula text as far as the stand-in must understand it: finding the references in it, and rewriting them when cells
 * move, when a sheet or table is renamed, and when a formula is copied. Computing is somebody else's job.
 */
import {
  columnLetters,
  columnOfLetters,
  maxColumns,
  maxRows,
  parseAddress,
  quoteSheetName,
  type Rect,
} from './addresses';
import { shiftRect, type Shift } from './shifting';

const sheetPart = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const placePart = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const referencePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(${sheetPart})?(${placePart})(?![\p{L}\p{N}_.(!])`,
  'giu',
);

/** Applies `rewrite` to the parts of a formula outside string literals. */
function outsideStrings(formula: string, rewrite: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join('');
}

/**
 * The formula, for one that stands on `home`, after every rectangle of cells that it refers to on `sheet` has become
 * another, or none.
 */
export function moveReferences(
  formula: string,
  home: string,
  sheet: string,
  moved: (rect: Rect) => Rect | null,
): string {
  // A workbook of thousands of formulas is gone through for every row that somebody inserts.
  if (home !== sheet && !formula.includes('!')) return formula;
  return outsideStrings(formula, (part) =>
    part.replace(referencePattern, (whole: string, on: string | undefined, place: string) => {
      const address = parseAddress((on ?? '') + place);
      if (address === null) return whole;
      if ((address.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return whole;
      const rect = moved(address.rect);
      if (rect === null) return `${on ?? ''}#REF!`;
      return (on ?? '') + withDollars(place, rect);
    }),
  );
}

/** The formula after a shift on `shifted`, for a formula that stands on `home`. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  return moveReferences(formula, home, shifted, (rect) => shiftRect(rect, shift));
}

function withDollars(place: string, rect: Rect): string {
  const corners = place.split(':');
  const render = (corner: string, row: number, column: number): string => {
    const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner);
    const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
    if (letters === '') return `${first}${String(row + 1)}`;
    return digits === ''
      ? `${first}${columnLetters(column)}`
      : `${first}${columnLetters(column)}${second}${String(row + 1)}`;
  };
  const start = render(corners[0] ?? '', rect.top, rect.left);
  return corners[1] === undefined ? start : `${start}:${render(corners[1], rect.bottom, rect.right)}`;
}

/** The formula as it reads when it is copied by so many rows and columns: relative references go along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return outsideStrings(formula, (part) =>
    part.replace(referencePattern, (_whole: string, sheet: string | undefined, place: string) => {
      const moved = place.split(':').map((corner) => moveCorner(corner, rows, columns));
      return (sheet ?? '') + (moved.includes(null) ? '#REF!' : moved.join(':'));
    }),
  );
}

function moveCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner);
  if (match === null) return corner;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  const rowFixed = letters === '' ? first === '$' : second === '$';
  const column = letters === '' ? 0 : columnOfLetters(letters) + (first === '$' ? 0 : columns);
  const row = digits === '' ? 0 : Number(digits) - 1 + (rowFixed ? 0 : rows);
  if (column < 0 || column >= maxColumns || row < 0 || row >= maxRows) return null;
  const rowText = digits === '' ? '' : String(row + 1);
  return letters === '' ? first + rowText : first + columnLetters(column) + second + rowText;
}

/** The formula after a sheet was renamed. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return outsideStrings(formula, (part) =>
    part.replace(new RegExp(String.raw`(?<![\p{L}\p{N}_.'])(${sheetPart})`, 'giu'), (whole: string) => {
      const name = whole.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
      return name.toLowerCase() === from.toLowerCase() ? `${quoteSheetName(to)}!` : whole;
    }),
  );
}

/** The formula after a table or defined name was renamed. */
export function renameNameIn(formula: string, from: string, to: string): string {
  const escaped = from.replace(/[\\.?]/g, String.raw`\$&`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_.!'])${escaped}(?![\p{L}\p{N}_.(!'])`, 'giu');
  return outsideStrings(formula, (part) => part.replace(pattern, to));
}

/** Whether quotes and brackets close: the least that Excel asks of a formula before it takes it. */
export function isWellFormed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');
  if (bare.replaceAll('""', '').includes('"')) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && /^=\s*\S/.test(bare) && !/[=+\-*/^&,(]\s*$/.test(bare);
}
