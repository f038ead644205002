/**
 * What stands in a plan's workbook otherwise than its template has it: the nation's cells and the formulas, found by the
 * ids of row and column, whatever was inserted, moved or sorted. What planners fill in is never a difference.
 */
import type { Book, BookCell, BookSheet, BookTable } from '../book';
import { plainValue } from '../cells';
import type { Content } from '../changes';
import type { RowTableId } from '../reading/finding';
import { cellAt } from '../reading/openPlan';
import type { PlanInBook } from '../reading/planOf';
import type { PlacedTable } from '../reading/finding';
import type { ReadCell, StandingSheet } from '../reading/standingBook';
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
class Formulas {
  private last: FormulaPattern = [];

  constructor(private readonly sheet: string) {}

  of(formula: string, frame: Frame): FormulaPattern {
    if (formulaIn(this.last, frame) !== formula) this.last = patternOf(formula, this.sheet, frame);
    return this.last;
  }
}

/** What two formulas are compared by: where each stands. */
interface Comparing {
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

function compareCell(cell: ReadCell | undefined, wanted: BookCell, comparing: Comparing): Compared | null {
  const { content, style } = wanted;
  if (style.look === 'planner') return null;
  if (content.kind === 'formula') return compareFormula(cell, content, comparing);
  const value = plainValue(content);
  const found = contentOf(cell);
  if (sameValue(found, value)) return null;
  const to: Content = value === '' ? { kind: 'empty' } : { kind: 'value', value };
  return { kind: 'nation', found, wanted: to, value, format: style.format };
}

function tableFrames(
  table: BookTable,
  placed: PlacedTable,
): { readonly wanted: (row: number) => Frame; readonly found: (row: number) => Frame } {
  const { area, columns } = table;
  const ids = columns.map(({ id }) => id);
  const foundIds = new Map([...placed.columns].map(([id, at]) => [at, id]));
  const at = new Map(ids.map((id, each) => [id, area.left + each]));
  return {
    wanted: (here) => ({
      here,
      top: area.top + 1,
      bottom: area.bottom,
      idAt: (column) => ids[column - area.left] ?? null,
      columnOf: (id) => at.get(id) ?? null,
    }),
    found: (here) => ({
      here,
      top: placed.top,
      bottom: placed.bottom,
      idAt: (column) => foundIds.get(column) ?? null,
      columnOf: (id) => placed.columns.get(id) ?? null,
    }),
  };
}

/** The id of a row as the first cell of its table says it. */
export function rowIdOf(sheet: BookSheet, table: BookTable, row: number): string {
  const cell = sheet.rows[row]?.cells[table.area.left];
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

function inTable(sheet: BookSheet, table: BookTable, placed: PlacedTable): readonly CellDifference[] {
  const differences: CellDifference[] = [];
  const frames = tableFrames(table, placed);
  const formulas = table.columns.map(() => new Formulas(sheet.name));
  const standing = placed.sheet;
  for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
    const id = rowIdOf(sheet, table, row);
    const here = placed.rows.get(id);
    if (here === undefined) continue;
    const comparing = {
      wantedFrame: frames.wanted(row),
      foundFrame: frames.found(here),
      wantedSheet: sheet.name,
      foundSheet: standing.name,
    };
    table.columns.forEach((column, each) => {
      const wanted = sheet.rows[row]?.cells[table.area.left + each] ?? null;
      const at = placed.columns.get(column.id);
      const ofColumn = formulas[each];
      if (wanted === null || at === undefined || ofColumn === undefined) return;
      const compared = compareCell(cellAt(standing, here, at), wanted, { ...comparing, formulas: ofColumn });
      if (compared === null) return;
      differences.push({
        ...compared,
        table: placed.id,
        row: id,
        column: column.id,
        name: null,
        header: placed.headers.get(column.id) ?? column.header,
        sheet: standing.name,
        at: { row: here, column: at },
      });
    });
  }
  return differences;
}

const outside = (here: number): Frame => ({
  here,
  top: null,
  bottom: null,
  idAt: () => null,
  columnOf: () => null,
});

/** Single cells with a name of their own: they are found wherever they stand now. */
function namedCells(found: PlanInBook, wanted: Book): readonly CellDifference[] {
  const sheets = new Map(wanted.sheets.map((sheet) => [sheet.key, sheet]));
  return wanted.names.flatMap(({ name, sheet: key, area }): readonly CellDifference[] => {
    const sheet = sheets.get(key);
    const spot = found.open.named(name);
    const isCell = area.top === area.bottom && area.left === area.right;
    const cell = sheet?.rows[area.top]?.cells[area.left] ?? null;
    if (!isCell || sheet === undefined || spot === null || cell === null || sheet.tables.length > 0)
      return [];
    const { top, left } = spot.area;
    const standing: StandingSheet = spot.sheet;
    const comparing: Comparing = {
      wantedFrame: outside(area.top),
      foundFrame: outside(top),
      wantedSheet: sheet.name,
      foundSheet: standing.name,
      formulas: new Formulas(sheet.name),
    };
    const compared = compareCell(cellAt(standing, top, left), cell, comparing);
    if (compared === null) return [];
    const where = { sheet: standing.name, at: { row: top, column: left } };
    return [{ ...compared, table: null, row: null, column: null, name, header: '', ...where }];
  });
}

/**
 * Every cell of the nation and every formula that stands otherwise than in the workbook that the plan is to have: the
 * template's columns by the ids of row and column, single cells by their names.
 * @param wanted The workbook of the same plan, in the workbook's own language.
 */
export function standingDifferences(found: PlanInBook, wanted: Book): readonly CellDifference[] {
  const tables = wanted.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table): readonly CellDifference[] => {
      const placed = [...found.tables.values()].find(({ id }) => id === table.id);
      // Rows of the history have no ids, and nothing in them comes from anywhere but the workbook itself.
      return placed === undefined || placed.rows.size === 0 ? [] : inTable(sheet, table, placed);
    }),
  );
  return [...tables, ...namedCells(found, wanted)];
}
