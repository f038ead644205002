/**
 * Formulas as the file takes them: no equals sign, only the functions that Excel 2010, WPS and LibreOffice all compute,
 * no other sheet by its name, only names that the book defines. It reads a formula as far as that needs; it does not
 * calculate.
 */
import type { BookFaultCode } from './faults';

/** What a formula may speak of. Names are in lower case. */
export interface Known {
  readonly names: ReadonlySet<string>;
  /** Those of more than one cell. */
  readonly ranges: ReadonlySet<string>;
  /** Column headers by table, both in lower case. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface FormulaFault {
  readonly code: BookFaultCode;
  readonly found: string;
}

/** The set of docs/decisions.md; a function outside it is `#NAME?` in one program or another. */
const functions = new Set(
  'SUM SUMIF SUMIFS COUNTIF COUNTIFS SUMPRODUCT IF IFERROR INDEX MATCH MIN MAX ROUND TEXT DATE EDATE YEAR MONTH AND OR NOT ISNUMBER LEN LEFT MID HYPERLINK'.split(
    ' ',
  ),
);

const longestFormula = 8192;
const longestLiteral = 255;
/** Calls inside calls. */
const deepest = 64;
const lastColumn = 16_384;
const lastRow = 1_048_576;

const token =
  /(?<space>[ \n]+)|(?<literal>"(?:[^"]|"")*")|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\p{L}_$]))|(?<word>[\p{L}_\\$\d][\p{L}\p{N}_.\\?$]*)|(?<error>#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!))|(?<binary><=|>=|<>|[-+*/^&=<>:])|(?<mark>[(){},;%[])/uy;

export interface Token {
  readonly kind: 'word' | 'mark' | 'operator' | 'value';
  /** A table's column with its table. */
  readonly text: string;
}

/** @param formula One in which `formulaFaults` found nothing. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    token.lastIndex = at;
    const groups = token.exec(formula)?.groups;
    if (groups === undefined) break;
    const start = at;
    at = token.lastIndex;
    const { space, word, binary, mark } = groups;
    if (space !== undefined) continue;
    if (word !== undefined && formula[at] === '[') at = closing(formula, at) + 1;
    const kind =
      word !== undefined ? 'word' : binary !== undefined ? 'operator' : mark !== undefined ? 'mark' : 'value';
    tokens.push({ kind, text: formula.slice(start, at) });
  }
  return tokens;
}

/** Whether the word is a cell, as `A1` or `$B$3`, that a sheet has. */
export function isCellReference(word: string): boolean {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(word);
  if (match === null) return false;
  const column = Array.from((match[1] ?? '').toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return column <= lastColumn && Number(match[2]) <= lastRow;
}

/** A whole column or row, one side of `A:C` or `$1:$3`. */
function isLineReference(word: string): boolean {
  return /^\$?(?:[A-Za-z]{1,3}|[1-9]\d{0,6})$/.test(word);
}

/** Where the bracket that opens at `start` closes; -1 when it does not. An apostrophe escapes what follows it. */
function closing(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** The columns that the inside of `Table[…]` names. */
function columnsNamed(inside: string): readonly string[] {
  const items = inside.includes('[')
    ? Array.from(inside.matchAll(/\[((?:'.|[^\]'])*)\]/gs), ([, item]) => item ?? '')
    : [inside];
  return items
    .filter((item) => item !== '' && !item.startsWith('#'))
    .map((item) => item.replace(/'(.)/gs, '$1'));
}

/** @param formula Without its equals sign. The same formula in another row is the same question. */
export function formulaFaults(formula: string, known: Known): readonly FormulaFault[] {
  const faults: FormulaFault[] = [];
  const fault = (code: BookFaultCode, found: string): void => {
    faults.push({ code, found });
  };
  if (formula.startsWith('=')) fault('formula-sign', formula);
  // The limit counts the equals sign.
  if (formula.length + 1 > longestFormula) fault('formula-too-long', `${formula.length} characters`);

  /** What is open: a call, plain brackets, a list in braces. */
  const open: ('call' | 'group' | 'list')[] = [];
  let operand = false;
  let before = '';
  let at = 0;
  const give = (found: string): void => {
    if (operand) fault('formula-broken', found);
    operand = true;
  };

  while (at < formula.length) {
    token.lastIndex = at;
    const groups = token.exec(formula)?.groups;
    if (groups === undefined) {
      const found = formula[at] ?? '';
      fault(found === '!' || found === "'" ? 'formula-sheet' : 'formula-character', found);
      return faults;
    }
    at = token.lastIndex;
    const { space, literal, number, word, error, binary, mark } = groups;
    if (space !== undefined) continue;
    if (literal !== undefined) {
      if (literal.length - 2 > longestLiteral) fault('formula-text-too-long', literal.slice(0, 40));
      give(literal);
    } else if (number !== undefined && formula[at] !== ':' && before !== ':') {
      give(number);
    } else if (error !== undefined) {
      give(error);
    } else if (word !== undefined || number !== undefined) {
      const name = word ?? number ?? '';
      const next = formula[at];
      if (next === '(') {
        if (operand) fault('formula-broken', name);
        if (!functions.has(name)) fault('formula-function', name);
        open.push('call');
        if (open.length === deepest + 1) fault('formula-too-deep', name);
        at += 1;
        operand = false;
        before = '(';
        continue;
      }
      give(name);
      if (next === '[') {
        const end = closing(formula, at);
        const columns = known.tables.get(name.toLowerCase());
        if (end < 0) {
          fault('formula-unbalanced', formula.slice(at));
          return faults;
        }
        const inside = formula.slice(at + 1, end);
        if (columns === undefined) fault('formula-name', name);
        else if (inside.includes('@')) fault('formula-character', '@');
        for (const column of columnsNamed(inside)) {
          if (columns?.has(column.toLowerCase()) === false) fault('formula-column', `${name}[${column}]`);
        }
        at = end + 1;
      } else if (
        !isCellReference(name) &&
        !/^(?:TRUE|FALSE)$/.test(name) &&
        !known.names.has(name.toLowerCase()) &&
        !((next === ':' || before === ':') && isLineReference(name))
      ) {
        fault(next === '!' ? 'formula-sheet' : 'formula-name', name);
      }
    } else if (binary !== undefined) {
      const sign = binary === '+' || binary === '-';
      if (!operand && !sign) fault('formula-broken', binary);
      operand = false;
    } else if (mark === '(' || mark === '{') {
      if (operand) fault('formula-broken', mark);
      open.push(mark === '(' ? 'group' : 'list');
      operand = false;
    } else if (mark === ')' || mark === '}') {
      const opened = open.pop();
      if (opened === undefined || (opened === 'list') !== (mark === '}')) {
        fault('formula-unbalanced', mark);
        return faults;
      }
      // A call may have nothing, or an empty last argument, before its bracket.
      if (!operand && (opened !== 'call' || (before !== '(' && before !== ',')))
        fault('formula-broken', mark);
      operand = true;
    } else if (mark === ',' || mark === ';') {
      const inside = open[open.length - 1];
      const fits = mark === ',' ? inside === 'call' || inside === 'list' : inside === 'list';
      if (!fits || (!operand && inside === 'list')) fault('formula-broken', mark);
      operand = false;
    } else if (mark === '%') {
      if (!operand) fault('formula-broken', mark);
    } else {
      fault('formula-character', mark ?? '');
    }
    before = binary ?? mark ?? 'operand';
  }
  if (open.length > 0) fault('formula-unbalanced', formula);
  else if (!operand) fault('formula-broken', formula === '' ? 'nothing' : before);
  return faults;
}

/** Whether moving the formula to another cell changes what it speaks of. */
export function isRelative(formula: string): boolean {
  const words = formula.replace(/"(?:[^"]|"")*"/g, '').match(/[\p{L}_\\$\d][\p{L}\p{N}_.\\?$]*/gu) ?? [];
  return words.some((word) => isCellReference(word) && !/^\$[A-Za-z]+\$\d+$/.test(word));
}
