/** The properties of a range: where it is, what is in it, what is hidden. */
import { cellsIn, columnsIn, isEntireColumn, isEntireRow, rectOf, rowsIn } from '../book/addresses';
import { valueType } from '../book/calculation';
import { gridFor, reformat, requireBounded, writeCells } from '../book/cells';
import { hideColumns, hideRows } from '../book/dimensions';
import { displayText } from '../book/display';
import { setHyperlink } from '../book/links';
import { refusal } from '../errors';
import { objectType } from './objectType';
import { addressOf, areaOf, shared, type RangeTarget } from './rangeTarget';

type Properties = Pick<
  Excel.Range,
  | 'address'
  | 'addressLocal'
  | 'cellCount'
  | 'columnCount'
  | 'columnHidden'
  | 'columnIndex'
  | 'formulas'
  | 'hasSpill'
  | 'hidden'
  | 'hyperlink'
  | 'isEntireColumn'
  | 'isEntireRow'
  | 'numberFormat'
  | 'rowCount'
  | 'rowHidden'
  | 'rowIndex'
  | 'text'
  | 'values'
> & { readonly valueTypes: `${Excel.RangeValueType}`[][] };

/** Rows of what `read` gives for each cell. */
function grid<V>(target: RangeTarget, read: (row: number, column: number) => V): V[][] {
  const rect = areaOf(target);
  requireBounded(rect);
  return Array.from({ length: rowsIn(rect) }, (_, down) =>
    Array.from({ length: columnsIn(rect) }, (__, across) => read(rect.top + down, rect.left + across)),
  );
}

function setNumberFormat(target: RangeTarget, given: unknown): void {
  const rect = areaOf(target);
  if (!Array.isArray(given)) {
    if (typeof given !== 'string') throw refusal('InvalidArgument', 'A number format is text.');
    reformat(target.book, target.sheet, rect, (format) => ({ ...format, numberFormat: given || 'General' }));
    return;
  }
  gridFor(rect, given).forEach((row, down) => {
    row.forEach((numberFormat, across) => {
      if (numberFormat === null || numberFormat === undefined) return;
      if (typeof numberFormat !== 'string') throw refusal('InvalidArgument', 'A number format is text.');
      const cell = rectOf(rect.top + down, rect.left + across, 1, 1);
      const chosen = numberFormat || 'General';
      reformat(target.book, target.sheet, cell, (format) => ({ ...format, numberFormat: chosen }));
    });
  });
}

/** The part of `Excel.Range` that is loaded and set. */
export const RangeProperties = objectType<RangeTarget, Properties>('Range', {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  cellCount: { get: (t) => (cellsIn(areaOf(t)) > 2 ** 31 - 1 ? -1 : cellsIn(areaOf(t))) },
  rowCount: { get: (t) => rowsIn(areaOf(t)) },
  columnCount: { get: (t) => columnsIn(areaOf(t)) },
  rowIndex: { get: (t) => areaOf(t).top },
  columnIndex: { get: (t) => areaOf(t).left },
  isEntireColumn: { get: (t) => isEntireColumn(areaOf(t)) },
  isEntireRow: { get: (t) => isEntireRow(areaOf(t)) },
  values: {
    get: (t) => grid(t, (row, column) => t.sheet.value(row, column)),
    set: (t, given) => {
      writeCells(t.book, t.sheet, areaOf(t), given);
    },
  },
  formulas: {
    get: (t) => grid(t, (row, column) => t.sheet.formula(row, column)),
    set: (t, given) => {
      writeCells(t.book, t.sheet, areaOf(t), given);
    },
  },
  text: {
    get: (t) =>
      grid(t, (row, column) =>
        displayText(t.sheet.value(row, column), t.sheet.format(row, column).numberFormat),
      ),
  },
  valueTypes: {
    get: (t) => grid(t, (row, column) => valueType(t.sheet, row, column)),
  },
  numberFormat: {
    get: (t) => grid(t, (row, column) => t.sheet.format(row, column).numberFormat),
    set: setNumberFormat,
  },
  hasSpill: { get: (t) => shared(t, (row, column) => isSpill(t, row, column)) as boolean },
  hyperlink: {
    get: (t) => (t.sheet.hyperlink(areaOf(t).top, areaOf(t).left) ?? null) as Excel.RangeHyperlink,
    set: (t, link) => {
      setHyperlink(t.book, t.sheet, areaOf(t), link);
    },
  },
  rowHidden: {
    get: (t) => shared(t, (row) => t.sheet.hiddenRows.has(row)) as boolean,
    set: (t, hidden) => {
      hideRows(t.book, t.sheet, areaOf(t), hidden);
    },
  },
  columnHidden: {
    get: (t) => shared(t, (_, column) => t.sheet.hiddenColumns.has(column)) as boolean,
    set: (t, hidden) => {
      hideColumns(t.book, t.sheet, areaOf(t), hidden);
    },
  },
  hidden: {
    get: (t) =>
      shared(t, (row, column) => t.sheet.hiddenRows.has(row) || t.sheet.hiddenColumns.has(column)) as boolean,
  },
});

function isSpill(target: RangeTarget, row: number, column: number): boolean {
  return (
    Boolean(target.sheet.cell(row, column)?.spilledFrom) ||
    target.sheet.cell(row, column + 1)?.spilledFrom?.row === row ||
    target.sheet.cell(row + 1, column)?.spilledFrom?.column === column
  );
}
