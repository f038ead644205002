/** Before anything stands: what is going to be made is announced, and sheets and names are there, empty. */
import { quoteSheet } from '../naming';
import { fixed, fixedArea } from '../../workbook/addresses';
import type { Area, Book } from '../../workbook/book';
import { announcing, bookMark, markOf } from './marks';
import type { Laying, Planned } from './plan';
import type { Standing } from './standing';

/** `='任务分解'!$A$4:$C$9`. */
function referenceTo(sheetName: string, area: Area): string {
  const { top, left, bottom, right } = area;
  const cells = top === bottom && left === right ? fixed(top, left) : fixedArea(area);
  return `=${quoteSheet(sheetName)}!${cells}`;
}

/** Makes a name stand for something, whether it is there already or not. */
function setName(
  context: Excel.RequestContext,
  standing: Standing,
  name: string,
  formula: string,
): Excel.NamedItem {
  const { names } = context.workbook;
  const found = standing.names.get(name.toLowerCase());
  if (found === undefined) return names.add(name, formula);
  const item = names.getItem(name);
  if (found !== formula) item.formula = formula;
  return item;
}

function announce(context: Excel.RequestContext, standing: Standing, { sheets, print }: Laying): void {
  setName(context, standing, bookMark, announcing(print)).visible = false;
  for (const { sheet, name, work } of sheets) {
    if (work !== 'none') setName(context, standing, markOf(sheet), announcing(name)).visible = false;
  }
}

/**
 * Takes half-made sheets away. A workbook keeps one sheet that can be seen: where there is none, an empty one comes in
 * for it. True when it does.
 */
function takeAway(context: Excel.RequestContext, standing: Standing, names: readonly string[]): boolean {
  const { worksheets } = context.workbook;
  const goes = (name: string): boolean => names.some((each) => each.toLowerCase() === name.toLowerCase());
  const remains = standing.sheets.some(({ name, visibility }) => visibility === 'Visible' && !goes(name));
  const bare = names.length > 0 && !remains;
  if (bare) worksheets.add();
  for (const { name, visibility } of standing.sheets) {
    if (!goes(name)) continue;
    const worksheet = worksheets.getItem(name);
    if (visibility === 'VeryHidden') worksheet.visibility = 'Hidden';
    worksheet.delete();
  }
  return bare;
}

/** Puts new sheets, which Excel adds at the end, where the book has them among those that stand. */
function putInOrder(
  context: Excel.RequestContext,
  standing: Standing,
  sheets: readonly Planned[],
  bare: boolean,
): void {
  const goes = new Set(sheets.filter(({ work }) => work === 'remake').map(({ name }) => name));
  const order = standing.sheets.map(({ name }) => name).filter((name) => !goes.has(name));
  const added = sheets.filter(({ work }) => work !== 'none').map(({ name }) => name);
  order.push(...(bare ? [''] : []), ...added);
  const front = sheets.find(({ work }) => work === 'none')?.name ?? '';
  sheets.forEach(({ name, work }, at) => {
    if (work === 'none') return;
    const before = sheets[at - 1];
    const wanted = before === undefined ? order.indexOf(front) : order.indexOf(before.name) + 1;
    const from = order.indexOf(name);
    if (wanted === from) return;
    order.splice(from, 1);
    order.splice(from < wanted ? wanted - 1 : wanted, 0, name);
    context.workbook.worksheets.getItem(name).position = order.indexOf(name);
  });
}

/** Names come before the formulas, lists and links that use them. */
function nameCells(
  context: Excel.RequestContext,
  book: Book,
  standing: Standing,
  sheets: readonly Planned[],
): void {
  const remade = new Set(sheets.filter(({ work }) => work === 'remake').map(({ name }) => name));
  const { names } = context.workbook;
  for (const { name, sheet: key, area } of book.names) {
    const planned = sheets.find(({ sheet }) => sheet.key === key);
    if (planned === undefined) continue;
    const formula = referenceTo(planned.name, area);
    const found = standing.names.get(name.toLowerCase());
    if (found === undefined) names.add(name, formula);
    // A name of a sheet that was taken away points nowhere now, whatever it said when it was read.
    else if (planned.work === 'make' || remade.has(planned.name)) names.getItem(name).formula = formula;
  }
}

export function openBook(context: Excel.RequestContext, book: Book, standing: Standing, plan: Laying): void {
  const { sheets } = plan;
  announce(context, standing, plan);
  const bare = takeAway(
    context,
    standing,
    sheets.filter(({ work }) => work === 'remake').map(({ name }) => name),
  );
  for (const { name, work } of sheets) if (work !== 'none') context.workbook.worksheets.add(name);
  if (sheets.some(({ work }) => work === 'none')) putInOrder(context, standing, sheets, bare);
  nameCells(context, book, standing, sheets);
}

/** About what opening adds to a request. */
export function openingBytes(book: Book): number {
  return 1_000 + book.names.length * 400 + book.sheets.length * 900;
}
