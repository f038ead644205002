/** Rows, columns and names that a plan is to have, put into the workbook that is open; cells are filled in afterwards. */
import { fixedArea, letters } from '../../workbook/addresses';
import type { ColumnToAdd, NameToSet, RowToAdd } from '../../workbook/merging/merge';
import { numberFormats } from '../../workbook/sheet';
import { runBatch, type Ran } from '../host';
import { quoteSheet } from '../naming';
import { inputOf } from '../open/writingRuns';

export interface Structure {
  readonly rows: readonly RowToAdd[];
  readonly columns: readonly ColumnToAdd[];
  readonly names: readonly NameToSet[];
}

const options = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
  'selectionMode',
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

type Protections = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/** The sheets among these that are protected, with what their protection allows. */
async function readProtections(
  context: Excel.RequestContext,
  sheets: Iterable<string>,
): Promise<Protections> {
  const read = Array.from(sheets, (name) => ({
    name,
    protection: context.workbook.worksheets.getItem(name).protection.load('protected,options'),
  }));
  await context.sync();
  return new Map(
    read.flatMap(({ name, protection }): [string, Excel.WorksheetProtectionOptions][] => {
      if (!protection.protected) return [];
      const given = protection.options;
      // Only what `protect` takes: an answer of Excel's may hold more.
      const kept = options.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]] as const]));
      return [[name, Object.fromEntries(kept)]];
    }),
  );
}

function putRow(sheet: Excel.Worksheet, { at, fills, cells }: RowToAdd): void {
  if (!fills) sheet.getRange(`${at + 1}:${at + 1}`).insert('Down');
  const [left, right] = [
    Math.min(...cells.map(({ column }) => column)),
    Math.max(...cells.map(({ column }) => column)),
  ];
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const all = Array.from({ length: right - left + 1 }, (_, each) => byColumn.get(left + each));
  const range = sheet.getRangeByIndexes(at, left, 1, right - left + 1);
  // Null leaves the columns of the people's own as they are.
  range.numberFormat = [all.map((cell) => (cell === undefined ? null : numberFormats[cell.format]))];
  range.values = [
    all.map((cell) =>
      cell === undefined
        ? null
        : inputOf(
            cell.value === '' ? { kind: 'empty' } : { kind: 'value', value: cell.value },
            numberFormats[cell.format],
          ),
    ),
  ];
}

/** Sheet columns in which a table begins and ends before anything is put in. */
interface Edges {
  readonly first: number;
  readonly last: number;
}

/** @param moved By how many rows the end of its table has moved down by now. */
function putColumn(
  context: Excel.RequestContext,
  column: ColumnToAdd,
  moved: number,
  edges: Edges | undefined,
): void {
  const { top, behind, header, format, locked, width, tableName, name } = column;
  const sheet = context.workbook.worksheets.getItem(column.sheet);
  const [at, bottom] = [behind + 1, column.bottom + moved];
  sheet.getRange(`${letters(at)}:${letters(at)}`).insert('Right');
  // At its edges a table does not take in by itself what is put in.
  if (tableName !== null && edges !== undefined && (behind === edges.last || at === edges.first)) {
    const table = context.workbook.tables.getItem(tableName);
    const corner = sheet.getRangeByIndexes(behind === edges.last ? bottom : top - 1, at, 1, 1);
    table.resize(table.getRange().getBoundingRect(corner));
  }
  const said = sheet.getRangeByIndexes(top - 1, at, 1, 1);
  // As all headers: text as it is, whatever the column beside it would have made of it.
  said.numberFormat = [[numberFormats.text]];
  said.values = [[header]];
  const cells = sheet.getRangeByIndexes(top, at, bottom - top + 1, 1);
  cells.numberFormat = Array.from({ length: bottom - top + 1 }, () => [numberFormats[format]]);
  cells.format.protection.locked = locked;
  // About as many points as characters of the usual font are wide.
  cells.format.columnWidth = width * 5.5;
  const area = { top, left: at, bottom, right: at };
  context.workbook.names.add(name, `=${quoteSheet(column.sheet)}!${fixedArea(area)}`);
}

/** From below and from the right, so that what is still to come stays where it is. */
function build(context: Excel.RequestContext, { rows, columns }: Structure, edges: TableEdges): void {
  const { worksheets } = context.workbook;
  const inOrder = rows.map((row, order) => ({ row, order }));
  inOrder.sort((one, other) => other.row.at - one.row.at || other.order - one.order);
  for (const { row } of inOrder) putRow(worksheets.getItem(row.sheet), row);
  const across = columns.map((column, order) => ({ column, order }));
  across.sort((one, other) => other.column.behind - one.column.behind || other.order - one.order);
  for (const { column } of across) {
    const moved = rows.filter(({ sheet, fills }) => sheet === column.sheet && !fills).length;
    putColumn(context, column, moved, edges.get(column.tableName ?? ''));
  }
}

type TableEdges = ReadonlyMap<string, Edges>;

interface Known {
  readonly protections: Protections;
  readonly edges: TableEdges;
  readonly names: ReadonlySet<string>;
}

async function look(context: Excel.RequestContext, structure: Structure): Promise<Known> {
  const { tables, names } = context.workbook;
  const ends = [...new Set(structure.columns.flatMap(({ tableName }) => tableName ?? []))].map((name) => ({
    name,
    header: tables.getItem(name).getHeaderRowRange().load('columnIndex,columnCount'),
  }));
  const standing = [...structure.names, ...structure.columns].map(({ name }) => ({
    name,
    item: names.getItemOrNullObject(name),
  }));
  const sheets = new Set([...structure.rows, ...structure.columns].map(({ sheet }) => sheet));
  const protections = await readProtections(context, sheets);
  return {
    protections,
    edges: new Map(
      ends.map(({ name, header: { columnIndex, columnCount } }) => [
        name,
        { first: columnIndex, last: columnIndex + columnCount - 1 },
      ]),
    ),
    names: new Set(standing.filter(({ item }) => !item.isNullObject).map(({ name }) => name)),
  };
}

function setNames(context: Excel.RequestContext, { names }: Structure, standing: ReadonlySet<string>): void {
  for (const { name, sheet, area } of names) {
    const formula = `=${quoteSheet(sheet)}!${fixedArea(area)}`;
    if (standing.has(name)) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula);
  }
}

/** Protects again what a writing that broke off has left without protection. */
async function protectAgain(protections: Protections): Promise<void> {
  await runBatch(async (context) => {
    const read = [...protections].map(([name, given]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      return { given, sheet, protection: sheet.protection.load('protected') };
    });
    await context.sync();
    for (const { given, sheet, protection } of read) {
      if (!sheet.isNullObject && !protection.protected) protection.protect(given);
    }
    await context.sync();
  });
}

/**
 * Puts rows, columns and names in, in two round trips. Protection without a password is lifted and restored with the
 * same options, also after a failure. Where it breaks off, whole rows, columns and names stand or do not.
 */
export async function buildStructure(structure: Structure, onWaiting?: () => void): Promise<Ran<void>> {
  let lifted: Protections = new Map();
  const ran = await runBatch(async (context) => {
    const { protections, edges, names } = await look(context, structure);
    lifted = protections;
    for (const name of protections.keys()) context.workbook.worksheets.getItem(name).protection.unprotect();
    // A name that is left from a column that was deleted would be in the way of the new one.
    for (const { name } of structure.columns) {
      if (names.has(name)) context.workbook.names.getItem(name).delete();
    }
    build(context, structure, edges);
    setNames(context, structure, names);
    for (const [name, given] of protections) {
      context.workbook.worksheets.getItem(name).protection.protect(given);
    }
    await context.sync();
  }, onWaiting);
  if (!ran.ok && lifted.size > 0) await protectAgain(lifted);
  return ran;
}
