/** The cell that a person has selected: reading it, and putting a formula or a value into it. */
import type { NumberFormat } from '../workbook/sheet';
import { numberFormats } from '../workbook/sheet';
import { type Ran, readBatch, runBatch } from './host';
import { excelProblem, type ExcelProblem } from './problems';

export interface ActiveCell {
  /** With its sheet, such as `任务分解!B5`. */
  readonly address: string;
  /** As it is shown. */
  readonly text: string;
  readonly value: string | number | boolean;
  /** With its equals sign; null when the cell holds a value. */
  readonly formula: string | null;
  readonly empty: boolean;
}

/** What goes into a cell. Text stays text whatever it begins with. */
export type Filling =
  | { readonly formula: string }
  | { readonly value: number; readonly format: NumberFormat }
  | { readonly value: string };

export interface InsertOptions {
  /** Without it, a cell that holds something is not touched. */
  readonly replace?: boolean;
}

const longestShown = 60;

function loadActive(context: Excel.RequestContext): Excel.Range {
  return context.workbook.getActiveCell().load('address,text,values,formulas');
}

function isContent(value: unknown): value is ActiveCell['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function read(range: Excel.Range): ActiveCell {
  const formula: unknown = range.formulas[0]?.[0];
  const value: unknown = range.values[0]?.[0];
  return {
    address: range.address,
    text: range.text[0]?.[0] ?? '',
    value: isContent(value) ? value : '',
    formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null,
    empty: formula === '' || formula === undefined,
  };
}

/** The cell that is selected; the first of it when several are. */
export function readActiveCell(): Promise<Ran<ActiveCell>> {
  return readBatch(async (context) => {
    const range = loadActive(context);
    await context.sync();
    return read(range);
  });
}

function put(range: Excel.Range, filling: Filling): void {
  if ('formula' in filling) {
    range.numberFormat = [[numberFormats.general]];
    range.formulas = [[filling.formula]];
    return;
  }
  const format = typeof filling.value === 'number' && 'format' in filling ? filling.format : 'text';
  range.numberFormat = [[numberFormats[format]]];
  range.values = [[filling.value]];
}

/** Puts a formula or a value into the selected cell, and gives the cell as it then stands. */
export async function insertIntoCell(
  filling: Filling,
  options: InsertOptions = {},
  onWaiting?: () => void,
): Promise<Ran<ActiveCell>> {
  const ran = await runBatch<ActiveCell | ExcelProblem>(async (context) => {
    const range = loadActive(context);
    range.format.protection.load('locked');
    range.worksheet.load('name');
    range.worksheet.protection.load('protected');
    await context.sync();
    const before = read(range);
    if (range.worksheet.protection.protected && range.format.protection.locked) {
      return excelProblem('sheet-protected', { sheet: range.worksheet.name });
    }
    if (!before.empty && options.replace !== true) {
      const content =
        before.text.length > longestShown ? `${before.text.slice(0, longestShown)}…` : before.text;
      return excelProblem('cell-not-empty', { address: before.address, content });
    }
    put(range, filling);
    const after = loadActive(context);
    await context.sync();
    return read(after);
  }, onWaiting);
  if (!ran.ok) return ran;
  return 'code' in ran.value ? { ok: false, problem: ran.value } : { ok: true, value: ran.value };
}
