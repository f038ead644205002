/** A workbook in the stand-in for Excel, put where the add-in looks for Excel, and what stands in it. */
import { createStandIn, type StandIn, type StandInOptions } from '../../src/standin/standIn';

/** Opens a new workbook. What the add-in calls `Excel` and `Office` is this workbook from now on. */
export function openWorkbook(options: StandInOptions = {}): StandIn {
  const standIn = createStandIn(options);
  const { Excel, Office, OfficeExtension } = standIn;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return standIn;
}

/** Takes Excel away again. */
export function closeWorkbook(): void {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'OfficeExtension');
}

/** A cell as a person finds it: what the formula bar shows. */
export function cellAt(standIn: StandIn, sheet: string, row: number, column: number): unknown {
  return standIn.book.sheet(sheet).formula(row, column);
}

/** A table's cells by row id and header: rows without an id under their number. */
export function byRowAndHeader(
  standIn: StandIn,
  tableName: string,
  idHeader: string,
): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const found = standIn.book.findTable(tableName);
  if (found === undefined) throw new Error(`no table ${tableName}`);
  const { sheet, table } = found;
  const headers = table.columns.map(({ name }) => name);
  const rows = new Map<string, ReadonlyMap<string, unknown>>();
  for (let row = table.body.top; row <= table.body.bottom; row += 1) {
    const cells = new Map(headers.map((header, at) => [header, sheet.formula(row, table.rect.left + at)]));
    const id = String(cells.get(idHeader) ?? '');
    rows.set(id === '' ? `row ${row}` : id, cells);
  }
  return rows;
}

/** Everything on the sheets, for comparing two workbooks; the workbook's own random id is left out. */
export function everything(standIn: StandIn): unknown {
  const { sheets, names } = standIn.book;
  const without = (value: unknown): unknown =>
    typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value) ? '(id)' : value;
  return {
    names: names.map(({ name, formula, visible }) => ({ name, formula, visible })),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.cells]
        .sort(([a], [b]) => a - b)
        .map(([key, { value, formula }]) => [key, formula ?? without(value)]),
      formats: [...sheet.formats].sort(([a], [b]) => a - b),
      widths: [...sheet.columnWidths],
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      page: sheet.pageLayout,
      links: [...sheet.hyperlinks],
      tables: sheet.tables.map(({ name, rect, style, columns }) => ({
        name,
        rect,
        style,
        columns: columns.map((column) => column.name),
      })),
    })),
  };
}
