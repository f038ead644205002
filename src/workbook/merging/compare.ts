/** A cell of the template compared with the cell that stands in its place. */
import type { BookCell } from '../book';
import { plainValue } from '../cells';
import type { Content } from '../changes';
import type { RowTableId } from '../reading/finding';
import type { ReadCell } from '../reading/standingBook';
import type { NumberFormat } from '../sheet';
import { formulaIn, type FormulaPattern, type Frame, meaningOfFormula, patternOf } from './formulaParts';

export type DifferenceKind =
  /** The nation's cell says something else. */
  | 'nation'
  /** A value stands where a formula was. */
  | 'formula-gone'
  /** Nothing stands where a formula was. */
  | 'formula-empty'
  /** Another formula stands there. */
  | 'formula-differs'
  /** The formula refers to cells that are gone. */
  | 'formula-broken';

export interface CellDifference {
  readonly kind: DifferenceKind;
  /** Null outside of the tables. */
  readonly table: RowTableId | null;
  /** The ids of row and column; null outside of the tables. */
  readonly row: string | null;
  readonly column: string | null;
  /** The defined name of a single cell; null where it has none. */
  readonly name: string | null;
  /** What the column is called now; empty outside of the tables. */
  readonly header: string;
  /** As the sheet is called now; rows and columns are counted from 0. */
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly found: Content;
  /** What is to stand there; null where that cannot be told because a column that its formula needs is gone. */
  readonly wanted: Content | null;
  /** What the wanted formula comes to; of what is no formula the value itself. */
  readonly value: string | number;
  readonly format: NumberFormat;
}

/** What stands in a cell. */
export function contentOf(cell: ReadCell | undefined): Content {
  if (cell === undefined) return { kind: 'empty' };
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula };
  const value = cell.error ?? cell.value;
  return value === null || value === '' ? { kind: 'empty' } : { kind: 'value', value };
}

/** Line ends are as the program that saved the file writes them. */
function sameValue(found: Content, wanted: string | number): boolean {
  if (found.kind === 'formula') return false;
  const now = found.kind === 'empty' ? '' : found.value;
  if (typeof now === 'string') return now.replace(/\r\n?/g, '\n') === wanted;
  return now === wanted;
}

/** The wanted formulas of one column, without their equals sign: most rows have the same, which is taken apart once. */
export class Formulas {
  private last: FormulaPattern = [];

  constructor(private readonly sheet: string) {}

  of(formula: string, frame: Frame): FormulaPattern {
    if (formulaIn(this.last, frame) !== formula) this.last = patternOf(formula, this.sheet, frame);
    return this.last;
  }
}

/** What two formulas are compared by: where each stands. */
export interface Comparing {
  readonly wantedFrame: Frame;
  readonly foundFrame: Frame;
  readonly wantedSheet: string;
  readonly foundSheet: string;
  readonly formulas: Formulas;
}

type Compared = Pick<CellDifference, 'kind' | 'found' | 'wanted' | 'value' | 'format'>;

const broken = /#(?:REF|NAME)[!?]/i;

function compareFormula(
  cell: ReadCell | undefined,
  content: Extract<BookCell['content'], { kind: 'formula' }>,
  { wantedFrame, foundFrame, wantedSheet, foundSheet, formulas }: Comparing,
): Compared | null {
  const formula = content.formula.slice(1);
  const there = formulaIn(formulas.of(formula, wantedFrame), foundFrame);
  const found = contentOf(cell);
  const wanted: Content | null = there === null ? null : { kind: 'formula', formula: there };
  const about = { found, wanted, value: content.value, format: content.format };
  if (found.kind === 'empty') return { kind: 'formula-empty', ...about };
  if (found.kind === 'value') return { kind: 'formula-gone', ...about };
  // '' stands for a formula that a file writes once for several cells.
  if (found.formula === there || found.formula === '') return null;
  if (broken.test(found.formula)) return { kind: 'formula-broken', ...about };
  const same =
    meaningOfFormula(found.formula, foundSheet, foundFrame) ===
    meaningOfFormula(formula, wantedSheet, wantedFrame);
  return same ? null : { kind: 'formula-differs', ...about };
}

export function compareCell(
  cell: ReadCell | undefined,
  wanted: BookCell,
  comparing: Comparing,
): Compared | null {
  const { content, style } = wanted;
  if (style.look === 'planner') return null;
  if (content.kind === 'formula') return compareFormula(cell, content, comparing);
  const value = plainValue(content);
  const found = contentOf(cell);
  if (sameValue(found, value)) return null;
  const to: Content = value === '' ? { kind: 'empty' } : { kind: 'value', value };
  return { kind: 'nation', found, wanted: to, value, format: style.format };
}
