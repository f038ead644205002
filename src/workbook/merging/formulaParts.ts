/**
 * Formulas taken apart, so that two of them can be compared whatever became of the sheet around them: a reference to a
 * cell of the same sheet is kept as the column and the row it means, not as an address.
 */
import { letters } from '../addresses';
import { columnCount, placeOf } from '../reading/address';

/** A cell of the formula's own sheet. */
export interface CellPart {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** Text that stays as it is, or a cell. */
type FormulaPart = string | CellPart;

/** Where a formula stands: its own row, and of its table the first and the last row and the columns. */
export interface Frame {
  readonly here: number;
  /** Null outside of a table. */
  readonly top: number | null;
  readonly bottom: number | null;
  /** The id of the table's column that stands there. */
  readonly idAt: (column: number) => string | null;
  /** Where the table's column stands; null where it is gone. */
  readonly columnOf: (id: string) => number | null;
}

const wordThere = /[\p{L}\p{N}_.\\$?]+/uy;
const cellWord = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const laterFunctions = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

/** Where the text that begins with a quotation mark ends; a doubled mark stands for one. */
function quotedEnd(formula: string, from: number, mark: string): number {
  let at = from + 1;
  while (at < formula.length) {
    if (formula[at] === mark) {
      if (formula[at + 1] !== mark) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return at;
}

function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === '[') depth += 1;
    if (formula[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function wordEndAt(formula: string, from: number): number {
  wordThere.lastIndex = from;
  return wordThere.test(formula) ? wordThere.lastIndex : from;
}

const sheetNamed = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;

function cellOf(word: string): CellPart | null {
  const [, columnSign = '', name = '', rowSign = '', digits = ''] = cellWord.exec(word) ?? [];
  const place = placeOf(`${name}${digits}`);
  if (place < 0) return null;
  return {
    row: Math.floor(place / columnCount),
    column: place % columnCount,
    rowFixed: rowSign !== '',
    columnFixed: columnSign !== '',
  };
}

/** Words of a formula as they are compared: capitals make no difference, nor does the prefix of a later function. */
function plainWord(word: string): string {
  return word.replace(laterFunctions, '').toUpperCase();
}

/**
 * The parts of a formula.
 * @param sheet The name of its own sheet: a reference may or may not say it.
 * @param plain Whether words are brought into the form in which they are compared, and blanks left out.
 */
function partsOf(formula: string, sheet: string, plain: boolean): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let text = '';
  const cell = (part: CellPart): void => {
    if (text !== '') parts.push(text);
    text = '';
    parts.push(part);
  };
  const own = sheet.toLowerCase();
  // What follows the name of another sheet is no cell of this one.
  let elsewhere = false;
  let at = 0;
  while (at < formula.length) {
    const char = formula[at] ?? '';
    let end = at + 1;
    if (char === '"') end = quotedEnd(formula, at, '"');
    else if (char === "'") end = quotedEnd(formula, at, "'");
    else if (char === '[') end = bracketEnd(formula, at);
    else end = Math.max(end, wordEndAt(formula, at));
    const lexeme = formula.slice(at, end);
    const next = formula[end] ?? '';
    if (next === '!' && char !== '"') {
      elsewhere = sheetNamed(lexeme).toLowerCase() !== own;
      if (elsewhere) text += `${plain ? lexeme.toUpperCase() : lexeme}!`;
      at = end + 1;
      continue;
    }
    const found = elsewhere || next === '(' ? null : cellOf(lexeme);
    if (found !== null) cell(found);
    else if (!plain || char === '"') text += lexeme;
    else if (lexeme.trim() !== '') text += plainWord(lexeme);
    // The second corner of an area belongs to the sheet of the first.
    if (lexeme !== ':' && next !== ':') elsewhere = false;
    at = end;
  }
  if (text !== '') parts.push(text);
  return parts;
}

/** What a cell means in a frame: a column of the table or one beside it, and a row of the table or one outside. */
interface Meaning {
  readonly column: string | number;
  readonly row: 'here' | 'top' | 'bottom' | number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function meaningOf({ row, column, rowFixed, columnFixed }: CellPart, frame: Frame): Meaning {
  const { here, top, bottom } = frame;
  const where =
    rowFixed && row === top
      ? 'top'
      : row === here
        ? 'here'
        : row === top
          ? 'top'
          : row === bottom
            ? 'bottom'
            : row;
  return { column: frame.idAt(column) ?? column, row: where, rowFixed, columnFixed };
}

const booleans = /\b(TRUE|FALSE)\(\)/g;

/** What a formula says whatever became of the sheet around it: two that mean the same are one text. */
export function meaningOfFormula(formula: string, sheet: string, frame: Frame): string {
  return partsOf(formula, sheet, true)
    .map((part) => {
      if (typeof part === 'string') return part.replace(booleans, '$1');
      const { column, row } = meaningOf(part, frame);
      return `\u0001${column}\u0002${row}\u0001`;
    })
    .join('');
}

/** A formula by what its cells mean, to be read in any frame. */
export type FormulaPattern = readonly (string | Meaning)[];

export function patternOf(formula: string, sheet: string, frame: Frame): FormulaPattern {
  return partsOf(formula, sheet, false).map((part) =>
    typeof part === 'string' ? part : meaningOf(part, frame),
  );
}

/** The formula as it reads in a frame; null where a column that it needs is not there. */
export function formulaIn(pattern: FormulaPattern, frame: Frame): string | null {
  let formula = '';
  for (const part of pattern) {
    if (typeof part === 'string') {
      formula += part;
      continue;
    }
    const column = typeof part.column === 'number' ? part.column : frame.columnOf(part.column);
    const row = typeof part.row === 'number' ? part.row : frame[part.row];
    if (column === null || row === null) return null;
    formula += `${part.columnFixed ? '$' : ''}${letters(column)}${part.rowFixed ? '$' : ''}${row + 1}`;
  }
  return formula;
}
