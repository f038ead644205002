/** What Excel gives for a block of cells, as the cells of a workbook as it stands. */
import { meaningOf } from '../../workbook/reading/numberMeaning';
import type { NumberMeaning, ReadCell } from '../../workbook/reading/standingBook';

/** A block as Excel answers it: rows of cells, each with a value, a formula or constant, and a number format. */
export interface Block {
  /** Of its first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export type ReadRows = ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;

const errors: ReadonlySet<string> = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!', '#GETTING_DATA',
  '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#EXTERNAL!', '#TIMEOUT!', '#PYTHON!',
]); // prettier-ignore

/** A format that keeps whatever is typed as text: what looks like an error there is text. */
const asText = '@';

const known = new Map<string, NumberMeaning>();

/** Few formats stand in many cells. */
function meaningBy(format: unknown): NumberMeaning {
  const text = typeof format === 'string' ? format : '';
  const found = known.get(text) ?? meaningOf(text);
  // A workbook may hold any number of formats; a handful are ours.
  if (known.size < 500) known.set(text, found);
  return found;
}

/** @returns The cell; null where it is empty. */
export function cellRead(value: unknown, input: unknown, format: unknown): ReadCell | null {
  // Text that begins with an equals sign reads the same as value and as formula.
  const isFormula = typeof input === 'string' && input.startsWith('=') && input !== value;
  const formula = isFormula ? input.slice(1) : null;
  const plain = { formula, error: null, meaning: 'number' } as const;
  if (typeof value === 'number') return { ...plain, value, meaning: meaningBy(format) };
  if (typeof value === 'boolean') return { ...plain, value };
  if (typeof value !== 'string') return isFormula ? { ...plain, value: null } : null;
  if (errors.has(value) && (isFormula || format !== asText)) return { ...plain, value: null, error: value };
  return value === '' && !isFormula ? null : { ...plain, value };
}

/** The cells of a block that hold something. */
export function rowsRead({ row, column, values, formulas, formats }: Block): ReadRows {
  const rows = new Map<number, ReadonlyMap<number, ReadCell>>();
  values.forEach((line, down) => {
    const cells = new Map<number, ReadCell>();
    line.forEach((value, across) => {
      const cell = cellRead(value, formulas[down]?.[across], formats[down]?.[across]);
      if (cell !== null) cells.set(column + across, cell);
    });
    if (cells.size > 0) rows.set(row + down, cells);
  });
  return rows;
}
