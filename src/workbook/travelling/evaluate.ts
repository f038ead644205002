/**
 * What a call of one of this add-in's functions answers in a workbook, worked out without Excel: its arguments are
 * constants, cells that hold values, names of such cells, or calls of ours in turn.
 */
import type { Area } from '../book';
import { areaOf } from '../reading/address';
import type { ReadCell, StandingBook, StandingSheet } from '../reading/standingBook';
import { callsIn, type FunctionCall } from './formulaParts';

/** What a function answers; the sentence of an error is for people. */
export type CallAnswer =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'spill'; readonly rows: readonly (readonly (string | number)[])[] }
  | { readonly kind: 'error'; readonly code: '#N/A' | '#VALUE!'; readonly message: string };

/** Calls a function by its name. */
export type Ask = (name: string, args: readonly unknown[]) => CallAnswer;

export interface Evaluation {
  /** Null where an argument is something that only Excel can work out. */
  readonly answer: CallAnswer | null;
  /** Whether an argument looks at cells, so that the answer may change with them. */
  readonly looksAtCells: boolean;
}

/** A book with what it takes to find a cell that a formula of one of its sheets speaks of. */
export interface Looking {
  readonly book: StandingBook;
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  readonly names: ReadonlyMap<string, string>;
  readonly ask: Ask;
}

export function lookingIn(book: StandingBook, ask: Ask): Looking {
  return {
    book,
    sheets: new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet])),
    names: new Map([...book.names].map(([name, formula]) => [name.toLowerCase(), formula])),
    ask,
  };
}

const reference =
  /^(?:'((?:[^']|'')+)'!|([^'!(),;"]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)$/;
const numeral = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?%?$/;
const literal = /^"(?:[^"]|"")*"$/;
/** Of a range that is handed over whole; the functions take one cell, or say so. */
const mostCells = 1_000;

/** The cells that a reference or a name of cells stands for, from a cell of the sheet `home`. */
export function cellsAt(
  looking: Looking,
  written: string,
  home: string,
): { readonly sheet: StandingSheet; readonly area: Area } | null {
  const text = looking.names.get(written.toLowerCase()) ?? written;
  const [, quoted, plain, cells] = reference.exec(text) ?? [];
  if (cells === undefined) return null;
  const sheet = looking.sheets.get((quoted?.replace(/''/g, "'") ?? plain ?? home).toLowerCase());
  const area = areaOf(cells);
  return sheet === undefined || area === null ? null : { sheet, area };
}

type Argument = { readonly known: true; readonly value: unknown; readonly looksAtCells: boolean };
const unknown = { known: false } as const;

/** What a function gets of a cell; null stands for a blank one. */
function contentOf(cell: ReadCell | undefined): Argument | typeof unknown {
  if (cell === undefined) return { known: true, value: null, looksAtCells: true };
  if (cell.error !== null || (cell.formula !== null && cell.value === null)) return unknown;
  return { known: true, value: cell.value, looksAtCells: true };
}

function cellsGiven(looking: Looking, written: string, home: string): Argument | typeof unknown {
  const found = cellsAt(looking, written, home);
  if (found === null) return unknown;
  const { top, left, bottom, right } = found.area;
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return unknown;
  const rows: unknown[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: unknown[] = [];
    for (let column = left; column <= right; column += 1) {
      const content = contentOf(found.sheet.rows.get(row)?.get(column));
      if (!content.known) return unknown;
      cells.push(content.value);
    }
    rows.push(cells);
  }
  const single = rows.length === 1 && rows[0]?.length === 1;
  return { known: true, value: single ? rows[0]?.[0] : rows, looksAtCells: true };
}

function argument(looking: Looking, written: string, home: string): Argument | typeof unknown {
  const constant = (value: unknown): Argument => ({ known: true, value, looksAtCells: false });
  if (written === '') return constant(null);
  if (literal.test(written)) return constant(written.slice(1, -1).replaceAll('""', '"'));
  if (numeral.test(written)) {
    const percent = written.endsWith('%');
    const value = Number(percent ? written.slice(0, -1) : written);
    return constant(percent ? value / 100 : value);
  }
  if (/^(?:TRUE|FALSE)$/i.test(written)) return constant(written.toUpperCase() === 'TRUE');
  const [call] = callsIn(written);
  if (call?.start === 0 && call.end === written.length) {
    const { answer, looksAtCells } = evaluate(looking, call, home);
    if (answer === null || answer.kind === 'error') return unknown;
    return { known: true, value: answer.kind === 'value' ? answer.value : answer.rows, looksAtCells };
  }
  return cellsGiven(looking, written, home);
}

/** @param home The sheet on which the formula stands: references without a sheet mean it. */
export function evaluate(looking: Looking, { name, args }: FunctionCall, home: string): Evaluation {
  const given = args.map((written) => argument(looking, written, home));
  const values = given.flatMap((each) => (each.known ? [each.value] : []));
  const looksAtCells = given.some((each) => !each.known || each.looksAtCells);
  return { answer: values.length < given.length ? null : looking.ask(name, values), looksAtCells };
}

/** What a function gets for an argument; undefined where only Excel could tell. */
export function givenBy(looking: Looking, written: string, home: string): unknown {
  const found = argument(looking, written, home);
  return found.known ? found.value : undefined;
}
