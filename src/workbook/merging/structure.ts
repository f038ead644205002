/** What of a plan's structure is missing in its workbook: rows of the nation's, columns, sheets and names. */
import type { Area, Book, BookSheet, BookTable } from '../book';
import { plainValue } from '../cells';
import { isFixed } from '../county/baseSheet';
import type { PlacedTable, RowTableId } from '../reading/finding';
import type { PlanInBook } from '../reading/planOf';
import type { Base, BaseRow } from '../reading/readBase';
import { rowIdOf } from './difference';
import { ownSheets } from './fixedTexts';
import type { ColumnToAdd, MergePreview, MergeRow, MergeSheet, NameToSet, RowToAdd } from './merge';
import { inPlace, type SheetPlaces } from './sheetPlaces';

interface TableHere {
  readonly sheet: BookSheet;
  readonly table: BookTable;
  readonly placed: PlacedTable;
}

function tablesHere(found: PlanInBook, wanted: Book): readonly TableHere[] {
  const placed = [...found.tables.values()];
  return wanted.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table): readonly TableHere[] => {
      const here = placed.find(({ id }) => id === table.id);
      return here === undefined ? [] : [{ sheet, table, placed: here }];
    }),
  );
}

/** A row in which nothing stands: a writing that broke off may have left it. */
function isBlank({ sheet }: PlacedTable, row: number): boolean {
  return (sheet.rows.get(row)?.size ?? 0) === 0;
}

/** The column that says best what a row of the nation's is. */
const titles: { readonly [T in RowTableId]?: string } = { measures: 'national', targets: 'name' };

function rowToAdd(
  { sheet, table, placed }: TableHere,
  row: number,
  previous: string | null,
  blank: Set<number>,
): RowToAdd {
  const id = rowIdOf(sheet, table, row);
  const cells = sheet.rows[row]?.cells ?? [];
  const at = (column: string): number =>
    table.area.left + table.columns.findIndex((each) => each.id === column);
  const title = cells[at(titles[placed.id] ?? 'id')]?.content;
  const behind = previous === null ? undefined : placed.rows.get(previous);
  // Between two rows of the table: only so its names and rules take the new row in.
  const to = Math.min(
    Math.max((behind ?? placed.top) + 1, placed.top + 1),
    Math.max(placed.bottom, placed.top),
  );
  const fills = to <= placed.bottom && !blank.has(to) && isBlank(placed, to);
  if (fills) blank.add(to);
  return {
    key: `row|${placed.id}|${id}`,
    table: placed.id,
    row: id,
    title: title === undefined ? '' : String(plainValue(title)),
    sheet: placed.sheet.name,
    at: to,
    fills,
    cells: table.columns.flatMap(({ id: column }) => {
      const across = placed.columns.get(column);
      const cell = cells[at(column)];
      if (across === undefined || cell === null || cell === undefined) return [];
      const value = cell.content.kind === 'formula' ? '' : plainValue(cell.content);
      return [{ column: across, value, format: cell.style.format }];
    }),
  };
}

/** Rows that stand in the workbook though the nation has them no more. */
function droppedRows({ sheet, table, placed }: TableHere, base: Base | null): readonly MergeRow[] {
  const title = titles[placed.id];
  const column = title === undefined ? undefined : placed.columns.get(title);
  const at = table.columns.findIndex((each) => each.id === title);
  if (title === undefined || column === undefined) return [];
  const rows: MergeRow[] = [];
  for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
    const id = rowIdOf(sheet, table, row);
    const here = placed.rows.get(id);
    const cell = sheet.rows[row]?.cells[table.area.left + at];
    const before: BaseRow | null = base?.row(placed.id, id) ?? null;
    const isOurs = cell?.style.look === 'nation' && cell.content.kind !== 'empty';
    const isKnown = before !== null && typeof before !== 'string' && before.has(title);
    if (here === undefined || isOurs || !isKnown) continue;
    const said = placed.sheet.rows.get(here)?.get(column)?.value ?? '';
    rows.push({ key: `row|${placed.id}|${id}`, table: placed.id, row: id, title: String(said) });
  }
  return rows;
}

/** The nation's rows that are missing, and those that it has no more. */
export function rowChanges(found: PlanInBook, wanted: Book, base: Base | null): MergePreview['rows'] {
  const [add, away]: [RowToAdd[], RowToAdd[]] = [[], []];
  const here = tablesHere(found, wanted);
  // A unit's own file holds its part of the plan, and no more.
  const isPart = (found.plan.identity.unitCode ?? '') !== '';
  for (const each of here) {
    const { sheet, table, placed } = each;
    if (placed.rows.size === 0) continue;
    let previous: string | null = null;
    const blank = new Set<number>();
    for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
      const id = rowIdOf(sheet, table, row);
      if (placed.rows.has(id)) {
        previous = id;
        continue;
      }
      const before = base?.row(placed.id, id) ?? null;
      if (before === 'left-out' || isPart) continue;
      // Without a memory nobody can tell a row that is new from one that was deleted.
      if (before === null && base !== null) add.push(rowToAdd(each, row, previous, blank));
      else away.push(rowToAdd(each, row, previous, blank));
    }
  }
  return { add, away, dropped: here.flatMap((each) => droppedRows(each, base)) };
}

/** What Excel calls the table by now; null where it is a plain range. */
function nameNow({ sheet, top, columns }: PlacedTable): string | null {
  const [column = 0] = columns.values();
  const table = sheet.tables.find(
    ({ area }) => area.top <= top && top <= area.bottom && area.left <= column && column <= area.right,
  );
  return table?.name ?? null;
}

/** Columns of the template that are missing: those that were laid once were deleted by a person. */
export function columnChanges(found: PlanInBook, wanted: Book): MergePreview['columns'] {
  const [add, away]: [ColumnToAdd[], ColumnToAdd[]] = [[], []];
  for (const { sheet, table, placed } of tablesHere(found, wanted)) {
    let behind = Math.min(...placed.columns.values()) - 1;
    table.columns.forEach(({ id, header, owner }, at) => {
      const standing = placed.columns.get(id);
      if (standing !== undefined) {
        behind = standing;
        return;
      }
      const first = sheet.rows[table.area.top + 1]?.cells[table.area.left + at];
      const column: ColumnToAdd = {
        key: `column|${placed.id}|${id}`,
        table: placed.id,
        column: id,
        header,
        sheet: placed.sheet.name,
        tableName: nameNow(placed),
        behind,
        top: placed.top,
        bottom: placed.bottom,
        name: `${placed.id}_${id}`,
        format: first?.style.format ?? 'general',
        locked: owner !== 'planner',
        width: sheet.columns[table.area.left + at]?.width ?? 10,
      };
      const laid = found.identity.columns.some((each) => each.table === placed.id && each.id === id);
      (laid ? away : add).push(column);
    });
  }
  return { add, away };
}

/** Sheets of the template that are missing: those that were laid once were deleted by a person. */
export function sheetChanges(wanted: Book, places: SheetPlaces, base: Base | null): MergePreview['sheets'] {
  const [add, away, moved]: [MergeSheet[], MergeSheet[], MergeSheet[]] = [[], [], []];
  for (const sheet of wanted.sheets) {
    const { key, name } = sheet;
    const standing = places.get(key);
    if (standing === undefined) {
      const isNew = ownSheets.has(key) || (base !== null && base.fixed(key) === null);
      (isNew ? add : away).push({ key: `sheet|${key}`, sheet: key, name });
      continue;
    }
    if (sheet.tables.length > 0 || ownSheets.has(key)) continue;
    const there = inPlace(sheet, standing, sheet.rows.length);
    const all = sheet.rows.every(({ cells }, row) =>
      cells.every((cell, column) => cell === null || !isFixed(cell) || there(row, column)),
    );
    if (!all) moved.push({ key: `sheet|${key}`, sheet: key, name: standing.name });
  }
  return { add, away, moved };
}

const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.bottom === other.bottom &&
  one.left === other.left &&
  one.right === other.right;

/** Where a name of the template has to lead in the workbook; null where that is not certain. */
function areaHere(
  name: Book['names'][number],
  sheet: BookSheet,
  tables: readonly TableHere[],
  places: SheetPlaces,
): NameToSet | null {
  const { area } = name;
  const standing = places.get(sheet.key);
  if (standing === undefined) return null;
  const here = tables.find((each) => each.sheet === sheet);
  if (here !== undefined) {
    const { table, placed } = here;
    const column = placed.columns.get(table.columns[area.left - table.area.left]?.id ?? '');
    if (column === undefined || area.top !== table.area.top + 1) return null;
    const rows = { top: placed.top, bottom: placed.bottom };
    return { name: name.name, sheet: standing.name, area: { ...rows, left: column, right: column } };
  }
  const there = sheet.key === 'lists' ? () => true : inPlace(sheet, standing, sheet.rows.length);
  if (!there(area.top, area.left) || !there(area.bottom, area.right)) return null;
  return { name: name.name, sheet: standing.name, area };
}

/** Names that are gone, lead nowhere, or leave cells out. */
export function nameChanges(found: PlanInBook, wanted: Book, places: SheetPlaces): readonly NameToSet[] {
  const tables = tablesHere(found, wanted);
  return wanted.names.flatMap((name): readonly NameToSet[] => {
    const sheet = wanted.sheets.find(({ key }) => key === name.sheet);
    const to = sheet === undefined ? null : areaHere(name, sheet, tables, places);
    if (sheet === undefined || to === null) return [];
    const now = found.open.named(name.name);
    if (now === null) return [to];
    // A single cell is where its name leads; only a column is where its table has it.
    const isBound = sheet.key === 'lists' || tables.some((each) => each.sheet === sheet);
    return !isBound || (now.sheet.name === to.sheet && sameArea(now.area, to.area)) ? [] : [to];
  });
}
