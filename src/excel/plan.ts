/** What is to be done with each sheet: make it, complete a half-made one, refresh it, or leave it alone. */
import type { WritingNotes } from '../text/zh/writing';
import { plainValue } from '../workbook/cells';
import { headerRow, type Sheet } from '../workbook/sheet';
import { planUpdate, type Update } from '../workbook/update';
import { freeSheetName, freeTableName, sheetId } from './naming';
import type { ExcelProblem } from './problems';
import { excelProblem } from './problems';
import type { Registry, SheetRecord } from './registry';
import type { Found, ReadCells, ReadTable } from './standing';
import type { WorkbookState } from './state';

export type Note = {
  readonly [C in keyof WritingNotes]: { readonly code: C; readonly about: WritingNotes[C] };
}[keyof WritingNotes];

interface Common {
  readonly sheet: Sheet;
  readonly sheetName: string;
  readonly notes: readonly Note[];
}

/** The whole sheet is written; a half-made one is there already. */
export interface Making extends Common {
  readonly kind: 'make';
  readonly tableName: string;
  readonly exists: boolean;
}

/** The table is there. */
export interface Refreshing extends Common {
  readonly kind: 'refresh';
  readonly table: ReadTable;
  readonly update: Update;
  readonly record: SheetRecord | undefined;
  /** Writing broke off before the sheet had its looks. */
  readonly interrupted: boolean;
}

export interface Leaving extends Common {
  readonly kind: 'leave';
  readonly problem: ExcelProblem | null;
}

export type SheetPlan = Making | Refreshing | Leaving;

/** Whether everything on a half-made sheet is what the add-in was about to write there. */
function holdsOnlyOurs(sheet: Sheet, cells: ReadCells): boolean {
  const top = headerRow(sheet);
  const wanted = (row: number, column: number): string | number => {
    if (row < top) return column > 0 ? '' : row === 0 ? sheet.title : (sheet.lines[row - 1] ?? '');
    if (row === top) return sheet.table.columns[column]?.header ?? '';
    const cell = sheet.table.rows[row - top - 1]?.cells[column];
    return cell === undefined ? '' : plainValue(cell);
  };
  return cells.values.every((row, r) =>
    row.every((value, c) => value === '' || value === wanted(cells.row + r, cells.column + c)),
  );
}

function notesOf(sheetName: string, update: Update, restore: boolean): readonly Note[] {
  const { differences, leftOut, missing, renamed } = update;
  const about = { sheet: sheetName, count: differences.length };
  const kept: Note = restore ? { code: 'cells-restored', about } : { code: 'cells-kept', about };
  return [
    ...(differences.length > 0 ? [kept] : []),
    ...(leftOut.length > 0
      ? [{ code: 'rows-left-out', about: { sheet: sheetName, rows: leftOut } } as const]
      : []),
    ...(missing.length > 0
      ? [{ code: 'columns-missing', about: { sheet: sheetName, headers: missing } } as const]
      : []),
    ...renamed.map((column) => ({ code: 'column-renamed', about: { sheet: sheetName, ...column } }) as const),
  ];
}

function refreshing(
  sheet: Sheet,
  table: ReadTable,
  record: SheetRecord | undefined,
  restore: boolean,
): Refreshing | null {
  const update = planUpdate(sheet.table, table.standing, record?.base ?? null, restore);
  if (update === null) return null;
  const { sheetName } = table;
  const interrupted = record?.state === 'writing';
  return {
    kind: 'refresh',
    sheet,
    sheetName,
    table,
    update,
    record,
    interrupted,
    notes: notesOf(sheetName, update, restore),
  };
}

/** Whether a table that merely bears our name is ours: it has a row that we would write. */
function isOurs(sheet: Sheet, { update, table }: Refreshing): boolean {
  const ids = new Set(sheet.table.rows.map(({ id }) => id));
  return table.standing.rows.some((row) => ids.has(String(row[update.recognised.idColumn])));
}

/** Names given so far, so that two new sheets never get the same. */
interface Taken {
  readonly sheets: string[];
  readonly tables: string[];
}

function making(sheet: Sheet, half: ReadCells | null, record: SheetRecord | undefined, taken: Taken): Making {
  const sheetName = half?.sheetName ?? freeSheetName(sheet.name, taken.sheets);
  const tableName =
    half !== null && record !== undefined ? record.tableName : freeTableName(sheet.table.name, taken.tables);
  taken.sheets.push(sheetName);
  taken.tables.push(tableName);
  const notes: Note[] = [];
  if (sheetName !== sheet.name && half === null) {
    notes.push({ code: 'sheet-name-taken', about: { wanted: sheet.name, used: sheetName } });
  }
  if (tableName !== sheet.table.name) {
    notes.push({ code: 'table-name-taken', about: { wanted: sheet.table.name, used: tableName } });
  }
  return { kind: 'make', sheet, sheetName, tableName, exists: half !== null, notes };
}

function planSheet(
  sheet: Sheet,
  found: Found,
  registry: Registry | null,
  taken: Taken,
  restore: boolean,
): SheetPlan {
  const record = registry?.records.get(sheetId(sheet));
  for (const table of found.tables) {
    const plan = refreshing(sheet, table, record, restore);
    if (plan === null || (record === undefined && !isOurs(sheet, plan))) continue;
    const work = plan.update.changes.length + plan.update.appended.length > 0 || plan.interrupted;
    if (!table.sheetProtected || !work) return plan;
    const problem = excelProblem('sheet-protected', { sheet: table.sheetName });
    return { kind: 'leave', sheet, sheetName: table.sheetName, problem, notes: [] };
  }
  const [first] = found.tables;
  if (first !== undefined && record !== undefined) {
    const { sheetName } = first;
    return {
      kind: 'leave',
      sheet,
      sheetName,
      problem: null,
      notes: [{ code: 'rows-not-recognised', about: { sheet: sheetName } }],
    };
  }
  const { bare } = found;
  if (bare === null) return making(sheet, null, record, taken);
  const { sheetName } = bare;
  if (record?.state !== 'writing') {
    const notes: readonly Note[] = [{ code: 'rows-not-recognised', about: { sheet: sheetName } }];
    return { kind: 'leave', sheet, sheetName, problem: null, notes };
  }
  if (holdsOnlyOurs(sheet, bare) && !bare.sheetProtected) return making(sheet, bare, record, taken);
  const fresh = making(sheet, null, record, taken);
  return { ...fresh, notes: [{ code: 'half-made-left', about: { sheet: sheetName } }, ...fresh.notes] };
}

/** A plan for each sheet, in their order. */
export function planSheets(
  state: WorkbookState,
  sheets: readonly Sheet[],
  found: readonly Found[],
  restore: boolean,
): readonly SheetPlan[] {
  const taken: Taken = {
    sheets: [...state.sheetNames],
    tables: [...state.tables.map(({ name }) => name), ...state.names.keys()],
  };
  return sheets.map((sheet, at) =>
    planSheet(sheet, found[at] ?? { tables: [], bare: null }, state.registry, taken, restore),
  );
}
