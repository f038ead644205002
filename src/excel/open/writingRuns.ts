/** What is sent to Excel so that cells change: as blocks where that is safe, cell by cell where rows are hidden. */
import type { CellChange, Content } from '../../workbook/changes';
import { numberFormats } from '../../workbook/sheet';
import type { SheetStep } from '../laying/requests';
import { step } from '../laying/step';
import type { FoundRun } from './foundRuns';

/** What is to be written of a run: null for cells that are left as they are. */
export interface RunToWrite {
  readonly found: FoundRun;
  readonly changes: readonly (CellChange | null)[];
}

/**
 * The number format that has to be set, null where the cell has it already. What is no text loses a format that would
 * make text of it.
 */
export function formatToSet({ format, after }: CellChange, now: string): string | null {
  const isText = after.kind === 'value' && typeof after.value === 'string';
  const becomesText = now === numberFormats.text && after.kind !== 'empty' && !isText;
  const wanted = format === undefined ? (becomesText ? numberFormats.general : now) : numberFormats[format];
  return wanted === now ? null : wanted;
}

/** As Excel takes it. Text goes in behind an apostrophe unless the cell's format keeps it as text in any case. */
export function inputOf(after: Content, format: string): string | number | boolean {
  if (after.kind === 'empty') return '';
  if (after.kind === 'formula') return `=${after.formula}`;
  if (typeof after.value !== 'string' || after.value === '') return after.value;
  return format === numberFormats.text ? after.value : `'${after.value}`;
}

interface Input {
  readonly format: string | null;
  readonly value: string | number | boolean;
}

function inputsOf({ found, changes }: RunToWrite): readonly (Input | null)[] {
  return changes.map((change, down) => {
    if (change === null) return null;
    const now = found.cells[down]?.format ?? numberFormats.general;
    const format = formatToSet(change, now);
    return { format, value: inputOf(change.after, format ?? now) };
  });
}

function put(sheet: Excel.Worksheet, row: number, column: number, inputs: readonly (Input | null)[]): void {
  const range = sheet.getRangeByIndexes(row, column, inputs.length, 1);
  // Null leaves a cell as it is.
  if (inputs.some((input) => input !== null && input.format !== null))
    range.numberFormat = inputs.map((input) => [input?.format ?? null]);
  range.values = inputs.map((input) => [input?.value ?? null]);
}

function stepAt(run: RunToWrite, from: number, inputs: readonly (Input | null)[]): SheetStep {
  const { sheet: sheetName, row, column } = run.found.run;
  return { ...step(4, inputs, (sheet) => put(sheet, row + from, column, inputs)), sheetName };
}

export function writingSteps(runs: readonly RunToWrite[]): readonly SheetStep[] {
  return runs.flatMap((run) => {
    const inputs = inputsOf(run);
    if (!run.found.hidden) return [stepAt(run, 0, inputs)];
    return inputs.flatMap((input, down) => (input === null ? [] : [stepAt(run, down, [input])]));
  });
}
