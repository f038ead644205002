/**
 * What each formula that leans on this add-in can become before the workbook travels: what it shows now, as a value, or a
 * formula that needs no add-in. Nothing is changed here; where one of the two cannot be had, the reason is told.
 */
import type { NoFormula, NoValue, Way } from '../../text/zh/travelling';
import type { Area } from '../book';
import type { ReadCell, StandingSheet } from '../reading/standingBook';
import { longestFormula, written } from './asFormula';
import { evaluate, type CallAnswer, type Looking } from './evaluate';
import { callsIn, mentionsOurs, type FunctionCall } from './formulaParts';
import { nativeOf } from './natives';

/** What a cell is to hold instead; an error is one that the function itself answers. */
export type Figure =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: '#N/A' | '#VALUE!' };

export type Option<Done, Why> = ({ readonly ok: true } & Done) | { readonly ok: false; readonly why: Why };

/** Where a formula stands; a name's has no cell. */
export type FormulaPlace =
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null };

export interface Proposal {
  readonly place: FormulaPlace;
  /** Without its equals sign. */
  readonly formula: string;
  /** The functions of ours in it. */
  readonly functions: readonly string[];
  /** Whether the formula is nothing but one call. */
  readonly whole: boolean;
  /** What the formula's cell shows now, such as `#NAME?`; null for a name. */
  readonly shown: string | number | boolean | null;
  /** Whether that is no figure but an error that says that something is missing. */
  readonly broken: boolean;
  /** Rows of what the cell, and those it spills into, become. */
  readonly value: Option<{ readonly rows: readonly (readonly Figure[])[] }, NoValue>;
  readonly native: Option<{ readonly formula: string }, NoFormula>;
  /** What the cell shows where the functions now answer something else. */
  readonly differs: string | number | boolean | null;
  /** The sentence of an error that the function itself answers. */
  readonly message: string | null;
  /** What a name becomes as a value: a constant as a formula writes it. Null for cells, and where there is none. */
  readonly constant: string | null;
}

/** What has to be known of a formula's cell beside what it shows. */
export interface Spill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  /** Whether any row of the area is hidden. */
  readonly hidden: boolean;
}

export interface NamedFormula {
  readonly name: string;
  /** The sheet that it belongs to; null for one of the whole workbook. */
  readonly sheet: string | null;
  /** Without its equals sign. */
  readonly formula: string;
}

interface Standing {
  readonly sheet: StandingSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell;
  readonly formula: string;
  readonly spill: Spill | null;
}

const figure = (value: string | number | boolean): Figure => ({ kind: 'value', value });

/** Errors that a formula means; all others say that something is missing, which no figure does. */
const meant: ReadonlySet<string> = new Set(['#N/A', '#VALUE!']);

function rowsOf(answer: CallAnswer): readonly (readonly Figure[])[] {
  if (answer.kind === 'error') return [[{ kind: 'error', error: answer.code }]];
  if (answer.kind === 'value') return [[figure(answer.value)]];
  return answer.rows.map((row) => row.map(figure));
}

/** What the cell and its spill show; null where any of it is no figure. */
function rowsShown({ sheet, row, column, cell, spill }: Standing): readonly (readonly Figure[])[] | null {
  if (spill === null) return cell.value === null ? null : [[figure(cell.value)]];
  const rows: Figure[][] = [];
  for (let r = spill.area.top; r <= spill.area.bottom; r += 1) {
    const cells: Figure[] = [];
    for (let c = spill.area.left; c <= spill.area.right; c += 1) {
      const at = r === row && c === column ? cell : sheet.rows.get(r)?.get(c);
      if (at?.error === '#N/A' || at?.error === '#VALUE!') cells.push({ kind: 'error', error: at.error });
      else if (at !== undefined && at.value === null) return null;
      else cells.push(figure(at?.value ?? ''));
    }
    rows.push(cells);
  }
  return rows;
}

const same = (one: readonly (readonly Figure[])[], other: readonly (readonly Figure[])[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const meets = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Why rows cannot go where the formula stands; null when they can. */
function whyNotThere(standing: Standing, rows: readonly (readonly Figure[])[]): NoValue | null {
  const { sheet, row, column, spill } = standing;
  const width = Math.max(...rows.map((cells) => cells.length));
  if (rows.length === 1 && width === 1) return null;
  const area: Area = { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
  if (spill?.hidden === true) return 'rows-hidden';
  if (sheet.merges.some((merged) => meets(merged, area))) return 'in-the-way';
  if (sheet.tables.some((table) => meets(table.area, area))) return 'in-the-way';
  for (let r = area.top; r <= area.bottom; r += 1) {
    for (let c = area.left; c <= area.right; c += 1) {
      const own =
        (r === row && c === column) ||
        (spill !== null && meets(spill.area, { top: r, left: c, bottom: r, right: c }));
      if (!own && sheet.rows.get(r)?.get(c) !== undefined) return 'in-the-way';
    }
  }
  return null;
}

/** The rows that a cell becomes: constants are asked anew, what looks at other cells stays as it is shown. */
function chosenRows(
  standing: Standing,
  answer: CallAnswer | null,
  looksAtCells: boolean,
): readonly (readonly Figure[])[] | null {
  const shown = rowsShown(standing);
  const asked = answer === null ? null : rowsOf(answer);
  return looksAtCells ? (shown ?? asked) : (asked ?? shown);
}

function valueOf(standing: Standing, answer: CallAnswer | null, looksAtCells: boolean): Proposal['value'] {
  const rows = chosenRows(standing, answer, looksAtCells);
  if (rows === null || rows.length === 0) return { ok: false, why: 'no-figure' };
  const why = whyNotThere(standing, rows);
  return why === null ? { ok: true, rows } : { ok: false, why };
}

/** The formula with every call in it replaced; the reason where one cannot be. */
function nativeFormula(
  looking: Looking,
  formula: string,
  calls: readonly FunctionCall[],
  whole: boolean,
  home: string,
): Proposal['native'] {
  let made = '';
  let from = 0;
  for (const call of calls) {
    const { answer, looksAtCells } = evaluate(looking, call, home);
    const native = nativeOf(looking, call, answer, home);
    if (!native.ok && whole) return native;
    let part = native.ok ? native.formula : '';
    if (!native.ok) {
      if (answer === null) return { ok: false, why: 'unknown-answer' };
      if (looksAtCells) return { ok: false, why: 'hangs-on-cells' };
      const constant = written(answer);
      if (constant === null) return { ok: false, why: 'too-long' };
      part = constant;
    } else if (!whole) part = `(${part})`;
    made += formula.slice(from, call.start) + part;
    from = call.end;
  }
  made += formula.slice(from);
  if (mentionsOurs(made)) return { ok: false, why: 'no-equivalent' };
  return made.length + 1 > longestFormula ? { ok: false, why: 'too-long' } : { ok: true, formula: made };
}

const isWhole = (formula: string, calls: readonly FunctionCall[]): boolean => {
  const [only, more] = calls;
  return more === undefined && only?.start === 0 && only.end === formula.trimEnd().length;
};

function ofCell(looking: Looking, standing: Standing): Proposal {
  const { sheet, row, column, cell, formula } = standing;
  const calls = callsIn(formula);
  const [only] = calls;
  const whole = isWhole(formula, calls);
  const asked =
    whole && only !== undefined ? evaluate(looking, only, sheet.name) : { answer: null, looksAtCells: true };
  const value = valueOf(standing, asked.answer, asked.looksAtCells);
  const shown = rowsShown(standing);
  const answered = asked.answer === null ? null : rowsOf(asked.answer);
  const doubtful = shown !== null && answered !== null && !same(shown, answered);
  return {
    place: { kind: 'cell', sheet: sheet.name, row, column },
    formula,
    functions: [...new Set(calls.map(({ name }) => name))],
    whole,
    shown: cell.error ?? cell.value,
    broken: cell.error === null ? cell.value === null : !meant.has(cell.error),
    value,
    native: nativeFormula(looking, formula, calls, whole, sheet.name),
    differs: doubtful ? cell.value : null,
    message: asked.answer?.kind === 'error' ? asked.answer.message : null,
    constant: null,
  };
}

function ofName(looking: Looking, { name, sheet, formula }: NamedFormula): Proposal {
  const calls = callsIn(formula);
  const [only] = calls;
  const whole = isWhole(formula, calls);
  const answer = whole && only !== undefined ? evaluate(looking, only, sheet ?? '').answer : null;
  const constant = answer === null ? null : written(answer);
  const native = nativeFormula(looking, formula, calls, whole, sheet ?? '');
  return {
    place: { kind: 'name', name, sheet },
    formula,
    functions: [...new Set(calls.map(({ name: each }) => each))],
    whole,
    shown: null,
    broken: false,
    value:
      constant === null || answer === null
        ? { ok: false, why: 'no-figure' }
        : { ok: true, rows: rowsOf(answer) },
    native,
    differs: null,
    message: answer?.kind === 'error' ? answer.message : null,
    constant,
  };
}

/** Cells whose formulas speak of this add-in's functions, sheet by sheet, from the top. */
export function cellsOfOurs(sheets: readonly StandingSheet[]): readonly Omit<Standing, 'spill'>[] {
  const found: Omit<Standing, 'spill'>[] = [];
  for (const sheet of sheets) {
    for (const row of [...sheet.rows.keys()].sort((one, other) => one - other)) {
      const cells = sheet.rows.get(row) ?? new Map<number, ReadCell>();
      for (const column of [...cells.keys()].sort((one, other) => one - other)) {
        const cell = cells.get(column);
        const formula = cell?.formula ?? null;
        if (cell === undefined || formula === null || !mentionsOurs(formula)) continue;
        found.push({ sheet, row, column, cell, formula });
      }
    }
  }
  return found;
}

/**
 * Every formula of the workbook that leans on the add-in, with what it can become.
 * @param spills The cells that formulas of ours fill, where they fill more than their own.
 * @param names Names that stand for formulas.
 */
export function proposals(
  looking: Looking,
  spills: readonly Spill[],
  names: readonly NamedFormula[],
): readonly Proposal[] {
  const key = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;
  const bySpill = new Map(spills.map((spill) => [key(spill.sheet, spill.row, spill.column), spill]));
  const inSpill = (sheet: string, row: number, column: number): boolean =>
    spills.some(
      (spill) =>
        spill.sheet === sheet &&
        !(spill.row === row && spill.column === column) &&
        meets(spill.area, { top: row, left: column, bottom: row, right: column }),
    );
  return [
    ...cellsOfOurs(looking.book.sheets)
      // Excel may tell the formula of a spill at each of the cells that it fills.
      .filter(({ sheet, row, column }) => !inSpill(sheet.name, row, column))
      .map((standing) =>
        ofCell(looking, {
          ...standing,
          spill: bySpill.get(key(standing.sheet.name, standing.row, standing.column)) ?? null,
        }),
      ),
    ...names.filter(({ formula }) => mentionsOurs(formula)).map((name) => ofName(looking, name)),
  ];
}

/**
 * What becomes of a formula unless somebody says otherwise: one call alone becomes its value; a larger formula goes on
 * calculating, with constants in the place of the calls, where that can be had.
 */
export function usualWay({ whole, value, native }: Proposal): Way {
  if (!whole && native.ok) return 'formula';
  if (value.ok) return 'value';
  return native.ok ? 'formula' : 'leave';
}

/** The ways that are open for a formula. */
export function waysOf({ value, native }: Proposal): readonly Way[] {
  return [...(value.ok ? (['value'] as const) : []), ...(native.ok ? (['formula'] as const) : []), 'leave'];
}
