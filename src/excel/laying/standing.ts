/** What is in the workbook before a book is laid: names alone, so that the answer is small however much stands there. */
import type { BookSheet } from '../../workbook/book';
import { inputOf, widthOf } from './contents';

export interface Standing {
  readonly structureProtected: boolean;
  readonly openedReadOnly: boolean;
  /** In their order. */
  readonly sheets: readonly { readonly name: string; readonly visibility: string }[];
  readonly tables: readonly { readonly name: string; readonly sheetName: string }[];
  /** What the workbook's defined names stand for, by name in small letters. */
  readonly names: ReadonlyMap<string, string>;
  readonly title: string;
  readonly properties: ReadonlySet<string>;
}

export async function readStanding(context: Excel.RequestContext): Promise<Standing> {
  const { workbook } = context;
  const { worksheets, tables, names, protection, properties } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  properties.load('title');
  properties.custom.load('items/key');
  await context.sync();
  return {
    structureProtected: protection.protected,
    openedReadOnly: workbook.readOnly,
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visibility })),
    tables: tables.items.map((table) => ({ name: table.name, sheetName: table.worksheet.name })),
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    title: properties.title,
    properties: new Set(properties.custom.items.map(({ key }) => key.toLowerCase())),
  };
}

/** Whether a cell holds what was about to be written into it. Excel may write a formula down in its own way. */
function isOurs(sheet: BookSheet, row: number, column: number, found: unknown): boolean {
  if (found === '') return true;
  const cell = sheet.rows[row]?.cells[column];
  const wanted = inputOf(cell);
  // A link in a cell that is still empty shows where it leads.
  if (cell?.jump !== undefined && found === cell.jump) return true;
  if (cell?.content.kind === 'link' && found === cell.content.address) return true;
  if (cell?.content.kind === 'formula') return typeof found === 'string' && found.startsWith('=');
  return found === wanted || (typeof wanted === 'string' && wanted === `'${String(found)}`);
}

/** The half-made sheets that hold something which is not ours. */
export async function readStrange(
  context: Excel.RequestContext,
  halfMade: readonly { readonly sheet: BookSheet; readonly name: string }[],
): Promise<readonly string[]> {
  const read = halfMade.map(({ sheet, name }) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    const used = worksheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
    return { sheet, name, used };
  });
  await context.sync();
  return read.flatMap(({ sheet, name, used }) => {
    if (used.isNullObject) return [];
    const { formulas, rowIndex, columnIndex } = used;
    const rows: readonly (readonly unknown[])[] = formulas;
    const ours = rows.every((row, down) =>
      row.every((found, across) => isOurs(sheet, rowIndex + down, columnIndex + across, found)),
    );
    return ours && widthOf(sheet) > 0 ? [] : [name];
  });
}
