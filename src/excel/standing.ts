/** Finding what was written before, and reading it: the second of the three round trips, made only when there is some. */
import type { Standing } from '../workbook/recognising';
import type { Sheet } from '../workbook/sheet';
import { markerName, sheetId } from './naming';
import type { StandingTable, WorkbookState } from './state';

/** A table on a sheet, as read. */
export interface ReadTable extends StandingTable {
  readonly sheetProtected: boolean;
  /** Some of its rows are filtered out. */
  readonly filtered: boolean;
  /** Where its header stands on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly standing: Standing;
  /** Number formats, row by row below the header. */
  readonly formats: readonly (readonly string[])[];
}

/** Cells in use, from the first row and column of the sheet. */
export interface ReadCells {
  readonly sheetName: string;
  readonly sheetProtected: boolean;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** What there is of a sheet: nothing, tables that may be ours, or a sheet of ours without a table. */
export interface Found {
  readonly tables: readonly ReadTable[];
  readonly bare: ReadCells | null;
}

const nothing: Found = { tables: [], bare: null };

interface Pending {
  read(): Found;
}

function loadTable(context: Excel.RequestContext, { name, sheetName }: StandingTable): () => ReadTable {
  const table = context.workbook.tables.getItem(name);
  const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
  const body = table.getDataBodyRange().load('formulas,numberFormat');
  const filter = table.autoFilter.load('isDataFiltered');
  const protection = context.workbook.worksheets.getItem(sheetName).protection.load('protected');
  return () => ({
    name,
    sheetName,
    sheetProtected: protection.protected,
    filtered: filter.isDataFiltered,
    row: header.rowIndex,
    column: header.columnIndex,
    standing: { headers: (header.values[0] ?? []).map(String), rows: body.formulas },
    formats: body.numberFormat,
  });
}

function loadCells(context: Excel.RequestContext, sheetName: string): () => ReadCells {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
  const protection = sheet.protection.load('protected');
  return () => {
    const sheetProtected = protection.protected;
    if (used.isNullObject) return { sheetName, sheetProtected, row: 0, column: 0, values: [] };
    return { sheetName, sheetProtected, row: used.rowIndex, column: used.columnIndex, values: used.formulas };
  };
}

/**
 * Where a sheet may be: on the sheet that its marker points to, in the table that bears its name, or, when the last
 * writing broke off before the marker was set, on the sheet that the registry announced.
 */
function look(context: Excel.RequestContext, state: WorkbookState, sheet: Sheet): Pending | null {
  const record = state.registry?.records.get(sheetId(sheet));
  const marked = state.names.get(markerName(sheet))?.sheetName ?? null;
  const tableName = record?.tableName ?? sheet.table.name;
  const named = state.tables.filter(({ name }) => name.toLowerCase() === tableName.toLowerCase());
  const onMarked = state.tables.filter(({ sheetName }) => sheetName === marked);
  const candidates = [
    ...new Set([...named.filter((table) => onMarked.includes(table)), ...onMarked, ...named]),
  ];
  if (candidates.length > 0) {
    const loaded = candidates.map((table) => loadTable(context, table));
    return { read: () => ({ tables: loaded.map((read) => read()), bare: null }) };
  }
  const announced = record?.state === 'writing' ? record.sheetName : null;
  const bare = marked ?? announced;
  if (bare === null || !state.sheetNames.includes(bare)) return null;
  const cells = loadCells(context, bare);
  return { read: () => ({ tables: [], bare: cells() }) };
}

/** What there is of each sheet, in their order. One round trip, or none when there is nothing. */
export async function readStanding(
  context: Excel.RequestContext,
  state: WorkbookState,
  sheets: readonly Sheet[],
): Promise<{ readonly found: readonly Found[]; readonly tripped: boolean }> {
  const pending = sheets.map((sheet) => look(context, state, sheet));
  const tripped = pending.some((each) => each !== null);
  if (tripped) await context.sync();
  return { found: pending.map((each) => each?.read() ?? nothing), tripped };
}
