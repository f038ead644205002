/** Writing into a table that is there: only what changed, and new rows at its end. */
import { plainValue } from '../workbook/cells';
import { headerRow, type Row } from '../workbook/sheet';
import { dress, formatOf, writeLink } from './make';
import { type MarkerState, setMarker } from './marker';
import type { Refreshing } from './plan';

const empty = { kind: 'empty' } as const;

/** Excel leaves a cell alone when it is given null for it. */
type Filling = string | number | null;

/** Refreshes cells column by column; what is not refreshed is not written. */
function refreshCells({ sheet, table, update }: Refreshing, body: Excel.Range): void {
  const columns = new Map<number, typeof update.changes>();
  for (const change of update.changes) {
    columns.set(change.column, [...(columns.get(change.column) ?? []), change]);
  }
  for (const [column, changes] of columns) {
    const range = body.getColumn(column);
    const values: Filling[][] = table.standing.rows.map(() => [null]);
    const formats: (string | null)[][] = table.standing.rows.map(() => [null]);
    let reformatted = false;
    for (const { row, cell } of changes) {
      values[row] = [plainValue(cell)];
      const [first] = sheet.table.columns;
      const wanted = formatOf(cell, first);
      if (cell.kind === 'text' && table.formats[row]?.[column] !== wanted) {
        formats[row] = [wanted];
        reformatted = true;
      }
    }
    if (reformatted) range.numberFormat = formats;
    range.values = values;
    for (const { row, cell } of changes) writeLink(range.getCell(row, 0), cell);
  }
}

/** Rows at the end of the table that writing left blank when it broke off: they are filled instead of adding more. */
function blankAtEnd({ interrupted, table }: Refreshing): number {
  if (!interrupted) return 0;
  const filled = table.standing.rows.map((row) => row.some((value) => value !== ''));
  return filled.length - 1 - filled.lastIndexOf(true);
}

const blankRows = (count: number, width: number): string[][] =>
  Array.from({ length: count }, () => Array.from({ length: width }, () => ''));

/** New rows below the last; the planner's own columns stay empty there. */
function append(plan: Refreshing, table: Excel.Table): void {
  const { sheet, update, table: standing } = plan;
  const { appended, recognised } = update;
  if (appended.length === 0) return;
  const blank = Math.min(blankAtEnd(plan), appended.length);
  const width = standing.standing.headers.length;
  const unfilled = (): null[] => Array.from({ length: width }, () => null);
  const added = appended.length - blank;
  if (added > 0) table.rows.add(undefined, blankRows(added, width));
  const spread = (row: Row, of: (cell: Row['cells'][number], at: number) => Filling): Filling[] => {
    const filling: Filling[] = unfilled();
    sheet.table.columns.forEach(({ id }, at) => {
      const found = recognised.columns.get(id);
      if (found !== undefined) filling[found.index] = of(row.cells[at] ?? empty, at);
    });
    return filling;
  };
  const first = standing.standing.rows.length - blank;
  const range = table
    .getDataBodyRange()
    .getRow(first)
    .getResizedRange(appended.length - 1, 0);
  const columns = sheet.table.columns;
  range.numberFormat = appended.map((row) =>
    spread(row, (cell, at) => formatOf(cell, columns[at] ?? columns[0])),
  );
  range.values = appended.map((row) => spread(row, plainValue));
  appended.forEach((row, at) => {
    row.cells.forEach((cell, position) => {
      const column = columns[position];
      const found = column === undefined ? undefined : recognised.columns.get(column.id);
      if (cell.kind === 'link' && found !== undefined) writeLink(range.getCell(at, found.index), cell);
    });
  });
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
