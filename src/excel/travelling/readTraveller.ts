/**
 * The open workbook with what decides whether it can travel and what may be written into it: the cells that formulas of
 * this add-in fill, names and rules beside the cells, protection, and when Excel calculates.
 *
 * Rules for what may be typed cannot be asked for as a whole through Excel's JavaScript API; they are not looked at.
 */
import type { RuleFormula, Surroundings } from '../../workbook/travelling/dependences';
import { cellsOfOurs, type NamedFormula, type Spill } from '../../workbook/travelling/proposal';
import { type Ran, readBatch } from '../host';
import { readOpenBook, type OpenBook } from '../open/readOpenBook';

export interface Traveller extends Surroundings {
  readonly book: OpenBook;
  readonly spills: readonly Spill[];
  /** Sheets that are protected. */
  readonly guarded: ReadonlySet<string>;
}

const bare = (formula: unknown): string => String(formula).replace(/^=/, '');

/** Names of the whole workbook that are constants or formulas rather than cells count as well: any may hold a function. */
function workbookNames({ names }: OpenBook): readonly NamedFormula[] {
  return [...names].map(([name, formula]) => ({ name, sheet: null, formula }));
}

function loadSheet(context: Excel.RequestContext, id: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const protection = sheet.protection.load('protected');
  const names = sheet.names.load('items/name,items/formula');
  const formats = sheet.getRange().conditionalFormats.load('items/type');
  return { sheet, protection, names, formats };
}

function loadSpills(
  context: Excel.RequestContext,
  { sheets }: OpenBook,
  cells: ReturnType<typeof cellsOfOurs>,
) {
  const ids = new Map(sheets.map(({ name, id }) => [name, id]));
  return cells.map(({ sheet: { name }, row, column }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ids.get(name) ?? name);
    const range = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    return { sheet: name, row, column, range };
  });
}

function spillRead({ sheet, row, column, range }: ReturnType<typeof loadSpills>[number]): readonly Spill[] {
  if (range.isNullObject) return [];
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  // Null where some rows are hidden and others are not; the declarations leave that out.
  const hidden: unknown = range.rowHidden;
  return [{ sheet, row, column, area, hidden: hidden !== false }];
}

/** Asked for together: about half a megabyte of commands. */
const mostTogether = 1_000;

async function spillsIn(
  context: Excel.RequestContext,
  book: OpenBook,
  cells: ReturnType<typeof cellsOfOurs>,
): Promise<readonly Spill[]> {
  if (cells.length === 0) return [];
  const loaded = loadSpills(context, book, cells.slice(0, mostTogether));
  await context.sync();
  const rest = await spillsIn(context, book, cells.slice(mostTogether));
  return [...loaded.flatMap(spillRead), ...rest];
}

/** The formulas of conditional formats that have one of their own. */
async function rulesIn(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly formats: Excel.ConditionalFormatCollection }[],
): Promise<readonly RuleFormula[]> {
  const custom = sheets.flatMap(({ name, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ name, rule: format.custom.rule.load('formula') })),
  );
  if (custom.length > 0) await context.sync();
  return custom.map(({ name, rule }) => ({ sheet: name, formula: bare(rule.formula) }));
}

async function surroundings(context: Excel.RequestContext, book: OpenBook): Promise<Traveller> {
  const loaded = book.sheets.map(({ id, name }) => ({ name, ...loadSheet(context, id) }));
  const cells = cellsOfOurs(book.sheets);
  const spilling = loadSpills(context, book, cells.slice(0, mostTogether));
  const application = context.workbook.application.load('calculationMode');
  await context.sync();
  const standing = loaded.filter(({ sheet }) => !sheet.isNullObject);
  return {
    book,
    spills: [...spilling.flatMap(spillRead), ...(await spillsIn(context, book, cells.slice(mostTogether)))],
    guarded: new Set(standing.flatMap(({ name, protection }) => (protection.protected ? [name] : []))),
    names: [
      ...workbookNames(book),
      ...standing.flatMap(({ name: sheet, names }) =>
        names.items.map(({ name, formula }) => ({ name, sheet, formula: bare(formula) })),
      ),
    ],
    rules: await rulesIn(context, standing),
    calculates: application.calculationMode === Excel.CalculationMode.manual ? 'manual' : 'automatic',
  };
}

/** Four round trips; a fifth where rules with formulas of their own stand. */
export async function readTraveller(): Promise<Ran<Traveller>> {
  const book = await readOpenBook();
  return book.ok ? readBatch((context) => surroundings(context, book.value)) : book;
}
