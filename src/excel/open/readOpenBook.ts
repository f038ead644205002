/**
 * The workbook that is open, read whole as a workbook as it stands: in three round trips. The first asks what sheets,
 * tables and names there are; the second what the cells show; the third what formulas are behind them. On the desktop
 * that holds for workbooks of any size. Excel on the web can send 5 MB at once: what is larger than that takes as many
 * more round trips as it takes answers.
 *
 * Excel's JavaScript API (up to ExcelApi 1.13, and later) does not tell whether days are counted from 1904: they are
 * taken to be counted from 1900, as in every workbook that the add-in makes.
 */
import type { Area } from '../../workbook/book';
import { areaOf } from '../../workbook/reading/address';
import type { ReadCell, ReadTable, StandingBook, StandingSheet } from '../../workbook/reading/standingBook';
import { mostBytesAnswered, type Ran, readBatch } from '../host';
import { rowsRead } from './cellsRead';

/** A sheet of the open workbook. */
export interface OpenSheet extends StandingSheet {
  /** By which events name it; it stays when the sheet is renamed. */
  readonly id: string;
}

export interface OpenBook extends StandingBook {
  readonly sheets: readonly OpenSheet[];
}

/** By whose formulas it is judged how large all of them are. */
const sampled = { rows: 30, columns: 60 } as const;

/**
 * What the values and formats of a row take as they are sent, on all sheets together, for as many rows to be asked for as
 * surely fit before it is known how many there are: less than 1,000 bytes in a plan of 5,000 measures in both languages.
 */
const bytesOfValues = 2_200;

/** The most that an answer may hold after one was too large. */
const cautiousBytes = 1_000_000;

/** What a cell takes as it is sent, with its format, where no rows of its sheet were seen yet. */
const bytesOfCell = 30;

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface Listed {
  readonly sheets: readonly Pick<OpenSheet, 'id' | 'name' | 'state'>[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly headerRow: boolean;
    readonly totalsRow: boolean;
  }[];
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

/** A formula without its equals sign. */
const bare = (formula: unknown): string => String(formula).replace(/^=/, '');

async function listed(context: Excel.RequestContext): Promise<Listed> {
  const { worksheets, tables, names, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  names.load('items/name,items/formula');
  properties.custom.load('items/key,items/value');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, state: states[visibility] })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.id,
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
    })),
    names: new Map(names.items.map(({ name, formula }) => [name, bare(formula)])),
    properties: new Map(properties.custom.items.map(({ key, value }) => [key, String(value)])),
  };
}

/** The areas of an address such as `'任务 分解'!A1:B2,'任务 分解'!C3`. */
function areasOf(address: string): readonly Area[] {
  // A sheet's name may hold a comma, in quotes.
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.flatMap((part) => areaOf(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

/** How a workbook is read. */
interface Way {
  /** Whether merged areas are asked for. */
  readonly merges: boolean;
  /** The most that one answer may hold, in bytes. */
  readonly limit: number;
}

interface LoadedSheet {
  /** Where anything stands. */
  readonly used: Excel.Range;
  /** What of it shows its values at first: all, where answers are not limited. */
  readonly first: Excel.Range;
  /** Some rows, by whose formulas it is judged how large all of them are; null where answers are not limited. */
  readonly sample: Excel.Range | null;
  /** Null where it is not asked for. */
  readonly merged: Excel.RangeAreas | null;
}

const place = 'rowIndex,columnIndex,rowCount,columnCount';
const shown = 'values,numberFormat';

/** Queues what is asked of a sheet at first: where anything stands, what it shows, and what is merged. */
function loadSheet(context: Excel.RequestContext, id: string, { merges, limit }: Way): LoadedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true).load(place);
  const merged = merges ? used.getMergedAreasOrNullObject().load('address') : null;
  if (limit === Infinity) return { used, first: used.load(shown), sample: null, merged };
  const rows = Math.floor(limit / bytesOfValues);
  const first = sheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true).load(`${place},${shown}`);
  const sample = sheet.getRangeByIndexes(0, 0, sampled.rows, sampled.columns).load('formulas');
  return { used, first, sample, merged };
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** About what the formulas of a row of the sheet's body take, as they are sent: titles and headers are shorter. */
function formulaBytes(sample: Excel.Range): number {
  const rows: readonly (readonly unknown[])[] = sample.formulas;
  const sizes = rows.map(bytesOf);
  const most = Math.max(...sizes);
  const long = sizes.filter((size) => size > most / 2);
  return long.reduce((sum, size) => sum + size, 0) / long.length;
}

/** Rows of a sheet that are still to be asked for. */
interface Piece {
  readonly of: LoadedSheet;
  /** What they are rows of. */
  readonly range: Excel.Range;
  /** The first of them, counted from 0 within the range. */
  readonly from: number;
  readonly rows: number;
  /** Whether nothing of them is known yet; else their formulas alone are missing. */
  readonly whole: boolean;
  /** What a row of them takes as it is sent, about. */
  readonly bytes: number;
}

/** What is still to be asked for of a sheet: formulas, and below what was seen at first everything. */
function piecesOf(of: LoadedSheet): readonly Piece[] {
  const { used, first, sample } = of;
  if (used.isNullObject) return [];
  const formulas = sample === null ? 0 : formulaBytes(sample);
  const seen = first.isNullObject
    ? []
    : [{ of, range: first, from: 0, rows: first.rowCount, whole: false, bytes: formulas }];
  if (sample === null) return seen;
  const from = first.isNullObject ? 0 : first.rowIndex + first.rowCount - used.rowIndex;
  const rows = used.rowCount - from;
  if (rows <= 0) return seen;
  const asBefore = first.isNullObject ? 0 : bytesOf([first.values, first.numberFormat]) / first.rowCount;
  const bytes = formulas + Math.max(asBefore, used.columnCount * bytesOfCell);
  return [...seen, { of, range: used, from, rows, whole: true, bytes }];
}

/** Pieces, parted where they have to be, in as few answers as it takes for each to stay below the limit. */
function answersOf(pieces: readonly Piece[], limit: number): readonly (readonly Piece[])[] {
  const answers: Piece[][] = [[]];
  let bytes = 0;
  for (const piece of pieces) {
    const end = piece.from + piece.rows;
    for (let from = piece.from; from < end;) {
      const fitting = piece.bytes === 0 ? Infinity : Math.floor((limit - bytes) / piece.bytes);
      const rows = Math.min(end - from, Math.max(fitting, bytes === 0 ? 1 : 0));
      if (rows < 1) {
        answers.push([]);
        bytes = 0;
        continue;
      }
      answers.at(-1)?.push({ ...piece, from, rows });
      bytes += rows * piece.bytes;
      from += rows;
    }
  }
  return answers.filter((each) => each.length > 0);
}

/** What stands in some pieces, in one round trip. */
async function piecesRead(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  into: Map<LoadedSheet, Map<number, ReadonlyMap<number, ReadCell>>>,
): Promise<void> {
  const loaded = pieces.map(({ range, from, rows, whole }) => {
    const all = from === 0 && rows === range.rowCount;
    const asked = all ? range : range.getRow(from).getResizedRange(rows - 1, 0);
    return asked.load(whole ? `formulas,${shown}` : 'formulas');
  });
  await context.sync();
  pieces.forEach(({ of, range, from, rows, whole }, at) => {
    const asked = loaded[at] ?? range;
    const known = whole ? asked : range;
    const part = <T>(lines: readonly T[]): readonly T[] =>
      whole || lines.length === rows ? lines : lines.slice(from, from + rows);
    const block = {
      row: range.rowIndex + from,
      column: range.columnIndex,
      values: part(known.values),
      formulas: asked.formulas,
      formats: part(known.numberFormat),
    };
    for (const [row, cells] of rowsRead(block)) into.get(of)?.set(row, cells);
  });
}

function loadTable(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = table.columns.load('items/name');
  return { table, range, columns };
}

type LoadedTable = ReturnType<typeof loadTable>;

function tableRead(
  { table, range, columns }: LoadedTable,
  { name, headerRow, totalsRow }: Listed['tables'][number],
): ReadTable | null {
  if (table.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return {
    name,
    area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    headerRow,
    totalsRow,
    headers: columns.items.map((column) => column.name),
  };
}

const mergesIn = ({ merged }: LoadedSheet): readonly Area[] =>
  merged === null || merged.isNullObject ? [] : areasOf(merged.address);

/** What stands on these sheets. Two round trips, and more only where it is too large for one answer. */
async function sheetsRead(
  context: Excel.RequestContext,
  { sheets, tables }: Listed,
  way: Way,
): Promise<readonly OpenSheet[]> {
  const loaded = sheets.map((sheet) => ({ sheet, content: loadSheet(context, sheet.id, way) }));
  const loadedTables = tables.map((about) => ({ about, table: loadTable(context, about.name) }));
  await context.sync();
  const contents = loaded.map(({ content }) => content);
  const rows = new Map(
    contents.map((content) => [content, new Map<number, ReadonlyMap<number, ReadCell>>()]),
  );
  const answers = answersOf(contents.flatMap(piecesOf), way.limit);
  for (const pieces of answers) await piecesRead(context, pieces, rows);
  return loaded.map(({ sheet, content }) => ({
    ...sheet,
    rows: rows.get(content) ?? new Map(),
    merges: content.used.isNullObject ? [] : mergesIn(content),
    unreadable: [],
    tables: loadedTables.flatMap(({ about, table }) =>
      about.sheet === sheet.id ? (tableRead(table, about) ?? []) : [],
    ),
  }));
}

/** The same within a batch of others. */
export async function bookIn(
  context: Excel.RequestContext,
  { merges = true, limit = mostBytesAnswered() }: Partial<Way> = {},
): Promise<OpenBook> {
  const found = await listed(context);
  const sheets = await sheetsRead(context, found, { merges, limit });
  return { sheets, names: found.names, properties: found.properties, date1904: false };
}

/**
 * The open workbook with all its sheets, hidden ones too, in three round trips. Excel tells of at most 512 merged areas
 * on a sheet and fails where there are more: then the workbook is read once more without them. An answer that turns out
 * too large is asked for once more in small parts.
 */
export async function readOpenBook(): Promise<Ran<OpenBook>> {
  let way: Partial<Way> = {};
  const read = (): Promise<Ran<OpenBook>> => readBatch((context) => bookIn(context, way));
  let ran = await read();
  if (!ran.ok && ran.problem.code === 'refused') {
    way = { ...way, merges: false };
    ran = await read();
  }
  if (!ran.ok && ran.problem.code === 'too-large') {
    way = { ...way, limit: cautiousBytes };
    ran = await read();
  }
  return ran;
}
