/** What is to be written over formulas of the open workbook, and what stands there now. */
import type { Content } from '../../workbook/changes';
import { contentOf, optionsOf, type FoundSheet } from '../open/foundRuns';

/** A formula's cell and those that it fills. */
export interface Block {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** What stands in the first cell; anything else there is left. */
  readonly before: Content;
  /** Rows of equal length. The same formula as before is entered anew. */
  readonly after: readonly (readonly Content[])[];
}

/** A name whose formula is to be another. */
export interface NameChange {
  readonly name: string;
  /** The sheet that it belongs to; null for a name of the workbook. */
  readonly sheet: string | null;
  /** Without their equals signs. */
  readonly before: string;
  readonly after: string;
}

export interface RewriteOrder {
  readonly blocks: readonly Block[];
  readonly names: readonly NameChange[];
  /** Sheets that are to be protected as the template has them. */
  readonly protect: readonly string[];
}

export interface FoundBlock {
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly (readonly string[])[];
  readonly locked: boolean;
}

export interface Found {
  readonly blocks: readonly (FoundBlock | null)[];
  /** Formulas of the names; null where there is no such name. */
  readonly names: readonly (string | null)[];
  readonly sheets: ReadonlyMap<string, FoundSheet>;
}

export const widthOf = ({ after }: Block): number => after[0]?.length ?? 1;
const bare = (formula: unknown): string => String(formula).replace(/^=/, '');

function load(context: Excel.RequestContext, { blocks, names, protect }: RewriteOrder) {
  const { worksheets, names: ofWorkbook } = context.workbook;
  const sheets = new Map(
    [...new Set([...blocks.map(({ sheet }) => sheet), ...protect])].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      return [name, { sheet, protection: sheet.protection.load('protected,options') }] as const;
    }),
  );
  const loadedBlocks = blocks.map((block) => {
    const sheet = sheets.get(block.sheet)?.sheet ?? worksheets.getItemOrNullObject(block.sheet);
    const range = sheet.getRangeByIndexes(block.row, block.column, block.after.length, widthOf(block));
    range.load('values,formulas,numberFormat');
    return { sheet, range, protection: range.format.protection.load('locked') };
  });
  const loadedNames = names.map(({ name, sheet }) => {
    const scope = sheet === null ? ofWorkbook : worksheets.getItemOrNullObject(sheet).names;
    return scope.getItemOrNullObject(name).load('formula');
  });
  return { sheets, loadedBlocks, loadedNames };
}

async function readPart(context: Excel.RequestContext, order: RewriteOrder): Promise<Found> {
  const { sheets, loadedBlocks, loadedNames } = load(context, order);
  await context.sync();
  return {
    sheets: new Map(
      [...sheets].flatMap(([name, { sheet, protection }]) => {
        if (sheet.isNullObject) return [];
        const { protected: isProtected } = protection;
        const options = isProtected ? optionsOf(protection.options) : null;
        return [[name, { protected: isProtected, options }] as const];
      }),
    ),
    blocks: loadedBlocks.map(({ sheet, range, protection }) => {
      if (sheet.isNullObject) return null;
      const { values, formulas } = range;
      const formats = range.numberFormat.map((row) => row.map(String));
      const contents = values.map((row, down) =>
        row.map((value: unknown, across) =>
          contentOf(value, formulas[down]?.[across], formats[down]?.[across] ?? ''),
        ),
      );
      // Null where some are and some are not; the declarations leave that out.
      const locked: unknown = protection.locked;
      return { contents, formats, locked: locked !== false };
    }),
    names: loadedNames.map((item) => (item.isNullObject ? null : bare(item.formula))),
  };
}

/** Asked for together: about half a megabyte of commands. */
const mostTogether = 600;

/** What stands where the order wants to write: one round trip for up to 600 blocks. */
export async function read(context: Excel.RequestContext, order: RewriteOrder): Promise<Found> {
  const { blocks } = order;
  const found = await readPart(context, { ...order, blocks: blocks.slice(0, mostTogether) });
  if (blocks.length <= mostTogether) return found;
  const rest = await read(context, { blocks: blocks.slice(mostTogether), names: [], protect: [] });
  return {
    ...found,
    blocks: [...found.blocks, ...rest.blocks],
    sheets: new Map([...found.sheets, ...rest.sheets]),
  };
}
