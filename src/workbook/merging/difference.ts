/**
 * What stands in a plan's workbook otherwise than its template has it: the nation's cells and the formulas, found by the
 * ids of row and column, whatever was inserted, moved or sorted. What planners fill in is never a difference.
 */
import type { Book, BookCell, BookSheet, BookTable } from '../book';
import { plainValue } from '../cells';
import { isFixed } from '../county/baseSheet';
import type { PlacedTable } from '../reading/finding';
import { cellAt } from '../reading/openPlan';
import type { PlanInBook } from '../reading/planOf';
import type { StandingSheet } from '../reading/standingBook';
import { type CellDifference, compareCell, type Comparing, Formulas } from './compare';
import type { Frame } from './formulaParts';
import { inPlace, sheetPlaces } from './sheetPlaces';

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

/** A sheet of the template and the one that is taken for it, and where a formula stands in each. */
interface Standing {
  readonly sheet: BookSheet;
  readonly standing: StandingSheet;
  readonly wantedFrame: Frame;
  readonly foundFrame: Frame;
}

const outside = (here: number): Frame => ({
  here,
  top: null,
  bottom: null,
  idAt: () => null,
  columnOf: () => null,
});

/** A cell outside of the tables, if it stands otherwise. */
function single(
  { sheet, standing, wantedFrame, foundFrame }: Standing,
  cell: BookCell,
  at: CellDifference['at'],
  name: string | null,
): readonly CellDifference[] {
  const comparing: Comparing = {
    wantedFrame,
    foundFrame,
    wantedSheet: sheet.name,
    foundSheet: standing.name,
    formulas: new Formulas(sheet.name),
  };
  const compared = compareCell(cellAt(standing, at.row, at.column), cell, comparing);
  if (compared === null) return [];
  return [{ ...compared, table: null, row: null, column: null, name, header: '', sheet: standing.name, at }];
}

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
    const frames = { wantedFrame: outside(area.top), foundFrame: outside(spot.area.top) };
    const at = { row: spot.area.top, column: spot.area.left };
    return single({ sheet, standing: spot.sheet, ...frames }, cell, at, name);
  });
}

/** Formulas of a sheet without a table, and those above a table, as far as they are where the template has them. */
function aboveAndFree(sheet: BookSheet, standing: StandingSheet, header: number): readonly CellDifference[] {
  const rows = Math.min(sheet.rows.length, ...sheet.tables.map(({ area }) => area.top));
  if (sheet.tables.some(({ area }) => area.top !== header)) return [];
  const there = inPlace(sheet, standing, rows);
  return formulaCells(sheet, 0, rows).flatMap(({ cell, row, column }) => {
    if (!there(row, column)) return [];
    const frame = outside(row);
    return single({ sheet, standing, wantedFrame: frame, foundFrame: frame }, cell, { row, column }, null);
  });
}

/** Formulas of the row right below a table: sums over its columns. */
function belowTable(sheet: BookSheet, table: BookTable, placed: PlacedTable): readonly CellDifference[] {
  const frames = tableFrames(table, placed);
  const [row, now] = [table.area.bottom + 1, placed.bottom + 1];
  const ids = table.columns.map(({ id }) => id);
  const at = (column: number): number | undefined => placed.columns.get(ids[column - table.area.left] ?? '');
  const labels = (sheet.rows[row]?.cells ?? []).flatMap((cell, column) =>
    isFixed(cell) ? [{ said: plainValue(cell.content), column }] : [],
  );
  const isThere = labels.every(({ said, column }) => {
    const to = at(column);
    return to !== undefined && cellAt(placed.sheet, now, to)?.value === said;
  });
  if (labels.length === 0 || !isThere) return [];
  const standing = { sheet, standing: placed.sheet };
  const both = { ...standing, wantedFrame: frames.wanted(row), foundFrame: frames.found(now) };
  return formulaCells(sheet, row, row + 1).flatMap(({ cell, column }) => {
    const to = at(column);
    return to === undefined ? [] : single(both, cell, { row: now, column: to }, null);
  });
}

function formulaCells(
  { rows }: BookSheet,
  from: number,
  to: number,
): readonly { readonly cell: BookCell; readonly row: number; readonly column: number }[] {
  return rows
    .slice(from, to)
    .flatMap(({ cells }, down) =>
      cells.flatMap((cell, column) =>
        cell?.content.kind === 'formula' ? [{ cell, row: from + down, column }] : [],
      ),
    );
}

/**
 * Every cell of the nation and every formula that stands otherwise than in the workbook that the plan is to have: those
 * of tables by the ids of row and column, single cells by their names, and formulas outside of tables where what the
 * template writes around them stands in its place. Formulas are the same whatever was put in, moved or sorted around
 * them. What planners fill in is never a difference.
 * @param wanted The workbook of the same plan, in the workbook's own language.
 */
export function standingDifferences(found: PlanInBook, wanted: Book): readonly CellDifference[] {
  const places = sheetPlaces(found, wanted);
  const tables = [...found.tables.values()];
  const differences = wanted.sheets.flatMap((sheet): readonly CellDifference[] => {
    const standing = places.get(sheet.key);
    if (standing === undefined) return [];
    const inTables = sheet.tables.flatMap((table): readonly CellDifference[] => {
      const placed = tables.find(({ id }) => id === table.id);
      // Rows of the history have no ids, and nothing in them comes from anywhere but the workbook itself.
      if (placed === undefined || placed.rows.size === 0) return [];
      return [...inTable(sheet, table, placed), ...belowTable(sheet, table, placed)];
    });
    const header = tables.find(({ id }) => sheet.tables.some((table) => table.id === id))?.header ?? -1;
    return [...inTables, ...aboveAndFree(sheet, standing, header)];
  });
  const known = new Set<string>();
  return [...namedCells(found, wanted), ...differences].filter(({ sheet, at }) => {
    const cell = `${at.row} ${at.column} ${sheet}`;
    if (known.has(cell)) return false;
    known.add(cell);
    return true;
  });
}
