/** Reads Univer's commands: which of them are a person's doing, and which bring what formulas came to. */
import type { CellValue } from '../standin/book/entry';
import type { Computed, GridEvent } from './grid';

/** A command as Univer reports it once it has run. */
export interface ExecutedCommand {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A table of tables by row and column, as Univer keeps them: the keys are numbers written as text. */
type ByPlace<T> = Readonly<Record<string, Readonly<Record<string, T | null>> | undefined>>;
type BySheet<T> = Readonly<Record<string, Readonly<Record<string, ByPlace<T> | undefined>> | undefined>>;

interface RawValue {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
}

interface RawRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The members that the commands below carry, each where its command has it. */
interface Parameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: RawRange;
  readonly selections?: readonly { readonly range: RawRange }[];
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly index?: number;
  readonly name?: string;
  readonly toOrder?: number;
  readonly hidden?: number;
  readonly arrayFormulaRange?: BySheet<RawRange>;
  readonly arrayFormulaCellData?: BySheet<RawValue>;
  readonly unitData?: BySheet<RawValue>;
}

const booleanType = 3;

function at<T>(cells: ByPlace<T> | undefined, row: number, column: number): T | null | undefined {
  return cells?.[String(row)]?.[String(column)];
}

function valueOf(raw: RawValue | null | undefined): CellValue {
  const value = raw?.v ?? '';
  return raw?.t === booleanType ? Boolean(Number(value)) : value;
}

const structures: Partial<Record<string, { action: 'insert' | 'delete'; axis: 'rows' | 'columns' }>> = {
  'sheet.mutation.insert-row': { action: 'insert', axis: 'rows' },
  'sheet.mutation.insert-col': { action: 'insert', axis: 'columns' },
  'sheet.mutation.remove-rows': { action: 'delete', axis: 'rows' },
  'sheet.mutation.remove-col': { action: 'delete', axis: 'columns' },
};

/** Makes a reader of the commands of one workbook. `mine` says that the mirror itself set the command off. */
export function eventsOf(
  workbook: string,
): (command: ExecutedCommand, mine: boolean) => readonly GridEvent[] {
  // What spilled stands beside the cells, and arrives before the result of the calculation.
  let spilledRanges: BySheet<RawRange> = {};
  let spilledValues: BySheet<RawValue> = {};

  function computed(data: BySheet<RawValue>): GridEvent[] {
    return Object.entries(data[workbook] ?? {}).map(([sheet, rows]) => {
      const results: Computed[] = [];
      for (const [rowKey, columns] of Object.entries(rows ?? {})) {
        for (const [columnKey, raw] of Object.entries(columns ?? {})) {
          const [row, column] = [Number(rowKey), Number(columnKey)];
          results.push({ row, column, result: spilled(sheet, row, column) ?? valueOf(raw) });
        }
      }
      return { kind: 'computed', sheet, results };
    });
  }

  function spilled(sheet: string, row: number, column: number): readonly (readonly CellValue[])[] | null {
    const range = at(spilledRanges[workbook]?.[sheet], row, column);
    const values = spilledValues[workbook]?.[sheet];
    if (!range || values === undefined || valueOf(at(values, row, column)) === '#SPILL!') return null;
    if (range.startRow === range.endRow && range.startColumn === range.endColumn) return null;
    const columns = Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, i) => column + i);
    return Array.from({ length: range.endRow - range.startRow + 1 }, (_, down) =>
      columns.map((across) => valueOf(at(values, row + down, across))),
    );
  }

  return (command, mine) => {
    const given: Parameters = command.params ?? {};
    if (command.id === 'formula.mutation.set-array-formula-data') {
      spilledRanges = given.arrayFormulaRange ?? spilledRanges;
      spilledValues = given.arrayFormulaCellData ?? spilledValues;
      return [];
    }
    if (command.id === 'formula.mutation.set-formula-calculation-result')
      return computed(given.unitData ?? {});
    const sheet = given.subUnitId;
    if (mine || command.options?.['fromFormula'] === true || given.unitId !== workbook) return [];
    if (command.id === 'sheet.mutation.insert-sheet') {
      if (given.sheet === undefined) return [];
      const { id, name } = given.sheet;
      return [{ kind: 'sheet-added', sheet: id, name, position: given.index ?? 0 }];
    }
    if (sheet === undefined) return [];
    const structure = structures[command.id];
    if (structure !== undefined && given.range !== undefined) {
      const { startRow, endRow, startColumn, endColumn } = given.range;
      const [first, last] = structure.axis === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
      return [{ kind: 'structure', sheet, ...structure, first, last }];
    }
    switch (command.id) {
      case 'sheet.mutation.remove-sheet':
        return [{ kind: 'sheet-deleted', sheet }];
      case 'sheet.mutation.set-worksheet-name':
        return [{ kind: 'sheet-renamed', sheet, name: given.name ?? '' }];
      case 'sheet.mutation.set-worksheet-order':
        return [{ kind: 'sheet-moved', sheet, position: given.toOrder ?? 0 }];
      case 'sheet.mutation.set-worksheet-hidden':
        return [{ kind: 'sheet-hidden', sheet, hidden: given.hidden === 1 }];
      case 'sheet.operation.set-worksheet-active':
        return [{ kind: 'activated', sheet }];
      case 'sheet.operation.set-selections':
        return given.selections?.[0] === undefined ? [] : [selected(sheet, given.selections[0].range)];
      default:
        return command.id.startsWith('sheet.mutation.') ? [{ kind: 'edited', sheet }] : [];
    }
  };
}

function selected(sheet: string, range: RawRange): GridEvent {
  const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = range;
  return { kind: 'selected', sheet, rect: { top, left, bottom, right } };
}
