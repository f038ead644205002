/** Writing into a table that is there: only what changed, and new rows at its end. */
import { plainValue } from '../workbook/cells';
import { type Cell, headerRow, numberFormats } from '../workbook/sheet';
import { dress, formatOf, writeLink } from './make';
import { type MarkerState, setMarker } from './marker';
import type { Refreshing } from './plan';

const empty = { kind: 'empty' } as const;

/** Excel leaves a cell alone when it is given null for it. */
type Filling = string | number | null;

/** A cell to be filled: its row and column within the table's body. */
interface Piece {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * Fills cells of a range, a column at a time. Where rows are filtered out, cell by cell: desktop Excel puts the first
 * value of a block into every visible row of it.
 */
function fill(pieces: readonly Piece[], range: Excel.Range, rows: number, filtered: boolean): void {
  if (filtered) {
    for (const { row, column, cell } of pieces) range.getCell(row, column).values = [[plainValue(cell)]];
  } else {
    for (const column of new Set(pieces.map((piece) => piece.column))) {
      const values: Filling[][] = Array.from({ length: rows }, () => [null]);
      for (const piece of pieces) if (piece.column === column) values[piece.row] = [plainValue(piece.cell)];
      range.getColumn(column).values = values;
    }
  }
  for (const { row, column, cell } of pieces) {
    if (cell.kind === 'link') writeLink(range.getCell(row, column), cell);
  }
}

/** Refreshes what changed; text goes into a cell that a planner formatted otherwise as text all the same. */
function refreshCells({ table, update }: Refreshing, body: Excel.Range): void {
  for (const { row, column, cell } of update.changes) {
    const text = cell.kind === 'text' || cell.kind === 'link';
    if (text && table.formats[row]?.[column] !== numberFormats.text) {
      body.getCell(row, column).numberFormat = [[numberFormats.text]];
    }
  }
  fill(update.changes, body, table.standing.rows.length, table.filtered);
}

/**
 * Blank rows at the end of the table that are filled before more are added: those that writing left when it broke off,
 * and the one that Excel keeps in a table without rows.
 */
function blankAtEnd({ interrupted, record, table }: Refreshing): number {
  const { rows } = table.standing;
  const last = rows.map((row) => row.some((value) => value !== '')).lastIndexOf(true);
  if (last < 0) return rows.length;
  const added = interrupted ? rows.length - (record?.rowsBefore ?? rows.length) : 0;
  return Math.max(0, Math.min(added, rows.length - 1 - last));
}

const blankRows = (count: number, width: number): string[][] =>
  Array.from({ length: count }, () => Array.from({ length: width }, () => ''));

/** New rows below the last; the planner's own columns stay empty there. */
function append(plan: Refreshing, table: Excel.Table): void {
  const { sheet, update } = plan;
  const { standing, filtered } = plan.table;
  const { appended, recognised } = update;
  if (appended.length === 0) return;
  const blank = Math.min(blankAtEnd(plan), appended.length);
  const added = appended.length - blank;
  if (added > 0) table.rows.add(undefined, blankRows(added, standing.headers.length));
  const places = sheet.table.columns.flatMap((column, position) => {
    const found = recognised.columns.get(column.id);
    return found === undefined ? [] : [{ column, position, index: found.index }];
  });
  const pieces = appended.flatMap(({ cells }, row) =>
    places.map(({ position, index }): Piece => ({ row, column: index, cell: cells[position] ?? empty })),
  );
  const range = table
    .getDataBodyRange()
    .getRow(standing.rows.length - blank)
    .getResizedRange(appended.length - 1, 0);
  range.numberFormat = appended.map(({ cells }) => {
    const formats: (string | null)[] = standing.headers.map(() => null);
    for (const { column, position, index } of places) {
      formats[index] = formatOf(cells[position] ?? empty, column);
    }
    return formats;
  });
  fill(pieces, range, appended.length, filtered);
}

/** Whether there is anything to write into the table. */
export function hasWork({ update, interrupted }: Refreshing): boolean {
  return interrupted || update.changes.length > 0 || update.appended.length > 0;
}

/** Whether the table stands as it was made, so that giving it its looks touches nothing of a planner's. */
function standsAsMade({ sheet, table }: Refreshing): boolean {
  const { columns, rows } = sheet.table;
  return (
    table.row === headerRow(sheet) &&
    table.column === 0 &&
    columns.length === table.standing.headers.length &&
    rows.length === table.standing.rows.length &&
    columns.every(({ header }, at) => table.standing.headers[at] === header) &&
    rows.every(({ id }, at) => table.standing.rows[at]?.[0] === id)
  );
}

export function refresh(plan: Refreshing, context: Excel.RequestContext, marker: MarkerState): void {
  const { sheet, update, record } = plan;
  const { tables, worksheets } = context.workbook;
  const table = tables.getItem(plan.table.name);
  setMarker(context, sheet, table.getHeaderRowRange(), marker);
  const unfinished = plan.interrupted && record?.base === null && standsAsMade(plan);
  if (unfinished && record.tableName !== plan.table.name) table.name = record.tableName;
  if (update.changes.length > 0) refreshCells(plan, table.getDataBodyRange());
  append(plan, table);
  if (unfinished) dress(sheet, worksheets.getItem(plan.sheetName), table);
}
