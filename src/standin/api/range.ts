/** `Excel.Range`: cells by place. */
import {
  bounding,
  cellsIn,
  columnsIn,
  fitsSheet,
  formatRect,
  maxColumns,
  maxRows,
  overlap,
  rectOf,
  rowsIn,
  wholeSheet,
  type Rect,
} from '../book/addresses';
import { clearCells, type ClearWhat } from '../book/cells';
import { copyCells, type CopyWhat } from '../book/copying';
import { outline, type Axis } from '../book/outline';
import { mergeCells, unmergeCells } from '../book/merging';
import { select } from '../book/selection';
import { deleteCells, insertCells } from '../book/structure';
import { sortRows } from '../book/tables';
import { refusal } from '../errors';
import { ConditionalFormatCollectionObject } from './conditionalFormat';
import { DataValidationObject } from './dataValidation';
import { RangeFormatObject } from './rangeFormat';
import { RangeProperties } from './rangeProperties';
import type { RangeAreasObject } from './rangeAreas';
import { areaOf, placeOf, requireSameContext, targetOf, type RangeTarget } from './rangeTarget';
import type { TableListObject } from './tableList';
import type { WorksheetObject } from './worksheet';

const mostMerged = 512;

export class RangeObject extends RangeProperties {
  get worksheet(): WorksheetObject {
    return this.child('worksheet', () =>
      this.context.make.worksheet(
        this.context,
        'Range.worksheet',
        this.from((t) => t.sheet),
      ),
    );
  }

  get format(): RangeFormatObject {
    return this.child(
      'format',
      () =>
        new RangeFormatObject(
          this.context,
          'Range.format',
          this.from((t) => t),
        ),
    );
  }

  get dataValidation(): DataValidationObject {
    return this.child(
      'dataValidation',
      () =>
        new DataValidationObject(
          this.context,
          'Range.dataValidation',
          this.from((t) => t),
        ),
    );
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return this.child(
      'conditionalFormats',
      () =>
        new ConditionalFormatCollectionObject(
          this.context,
          'Range.conditionalFormats',
          this.from((t) => t),
        ),
    );
  }

  getCell(row: number, column: number): RangeObject {
    return this.derived('getCell', (rect) => rectOf(rect.top + row, rect.left + column, 1, 1));
  }

  getRow(row: number): RangeObject {
    return this.derived('getRow', (rect) =>
      row >= 0 && row < rowsIn(rect) ? { ...rect, top: rect.top + row, bottom: rect.top + row } : null,
    );
  }

  getColumn(column: number): RangeObject {
    return this.derived('getColumn', (rect) =>
      column >= 0 && column < columnsIn(rect)
        ? { ...rect, left: rect.left + column, right: rect.left + column }
        : null,
    );
  }

  getLastCell(): RangeObject {
    return this.derived('getLastCell', (rect) => rectOf(rect.bottom, rect.right, 1, 1));
  }

  getLastRow(): RangeObject {
    return this.derived('getLastRow', (rect) => ({ ...rect, top: rect.bottom }));
  }

  getLastColumn(): RangeObject {
    return this.derived('getLastColumn', (rect) => ({ ...rect, left: rect.right }));
  }

  getOffsetRange(rowOffset: number, columnOffset: number): RangeObject {
    return this.derived('getOffsetRange', (rect) => ({
      top: rect.top + rowOffset,
      bottom: rect.bottom + rowOffset,
      left: rect.left + columnOffset,
      right: rect.right + columnOffset,
    }));
  }

  getResizedRange(deltaRows: number, deltaColumns: number): RangeObject {
    return this.derived('getResizedRange', (rect) => ({
      ...rect,
      bottom: rect.bottom + deltaRows,
      right: rect.right + deltaColumns,
    }));
  }

  getAbsoluteResizedRange(numRows: number, numColumns: number): RangeObject {
    return this.derived('getAbsoluteResizedRange', (rect) =>
      rectOf(rect.top, rect.left, numRows, numColumns),
    );
  }

  getEntireRow(): RangeObject {
    return this.derived('getEntireRow', (rect) => ({ ...rect, left: 0, right: maxColumns - 1 }));
  }

  getEntireColumn(): RangeObject {
    return this.derived('getEntireColumn', (rect) => ({ ...rect, top: 0, bottom: maxRows - 1 }));
  }

  getBoundingRect(anotherRange: Excel.Range | string): RangeObject {
    requireSameContext(this.context, anotherRange);
    return this.derived('getBoundingRect', (rect, target) =>
      bounding(rect, this.other(target, anotherRange)),
    );
  }

  getIntersection(anotherRange: Excel.Range | string): RangeObject {
    requireSameContext(this.context, anotherRange);
    return this.derived('getIntersection', (rect, target) => {
      const common = overlap(rect, this.other(target, anotherRange));
      if (common === null) throw refusal('ItemNotFound', 'The ranges have no cell in common.');
      return common;
    });
  }

  getIntersectionOrNullObject(anotherRange: Excel.Range | string): RangeObject {
    requireSameContext(this.context, anotherRange);
    return this.rangeFrom('getIntersectionOrNullObject', (target) => {
      const { sheet, rect } = placeOf(anotherRange, target.book, target.sheet);
      return sheet === target.sheet ? overlap(areaOf(target), rect) : null;
    });
  }

  getUsedRange(valuesOnly = false): RangeObject {
    return this.derived(
      'getUsedRange',
      (rect, { sheet }) => sheet.usedRect(rect, valuesOnly) ?? rectOf(rect.top, rect.left, 1, 1),
    );
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeObject {
    return this.rangeFrom('getUsedRangeOrNullObject', (target) =>
      target.sheet.usedRect(areaOf(target), valuesOnly),
    );
  }

  /** The block of filled cells around the range, up to the first empty row and column on each side. */
  getSurroundingRegion(): RangeObject {
    return this.derived('getSurroundingRegion', (rect, { sheet }) => {
      let region = rect;
      for (;;) {
        const wider = overlap(wholeSheet, {
          top: region.top - 1,
          left: region.left - 1,
          bottom: region.bottom + 1,
          right: region.right + 1,
        });
        const used = wider && sheet.usedRect(wider, true);
        const grown = used === null ? region : bounding(region, used);
        if (cellsIn(grown) === cellsIn(region)) return region;
        region = grown;
      }
    });
  }

  getSpillingToRangeOrNullObject(): RangeObject {
    return this.rangeFrom('getSpillingToRangeOrNullObject', (target) => {
      const { top, left } = areaOf(target);
      const spilled = [...target.sheet.filled(wholeSheet)].filter(
        ([, , cell]) => cell.spilledFrom?.row === top && cell.spilledFrom.column === left,
      );
      if (spilled.length === 0) return null;
      return spilled.reduce<Rect>(
        (rect, [row, column]) => bounding(rect, rectOf(row, column, 1, 1)),
        rectOf(top, left, 1, 1),
      );
    });
  }

  getTables(fullyContained = false): TableListObject {
    return this.context.make.tableList(
      this.context,
      'Range.getTables',
      this.from((target) =>
        target.sheet.tables.filter((table) => {
          const common = overlap(table.rect, areaOf(target));
          return common !== null && (!fullyContained || cellsIn(common) === cellsIn(table.rect));
        }),
      ),
    );
  }

  /** The merged cells that lie within the range, whole or in part. More than 512 are refused. */
  getMergedAreasOrNullObject(): RangeAreasObject {
    return this.context.make.rangeAreas(
      this.context,
      'Range.getMergedAreasOrNullObject',
      this.from((target) => {
        const [first, ...others] = target.sheet.merges.filter(
          (merge) => overlap(merge, areaOf(target)) !== null,
        );
        if (first === undefined) return null;
        if (others.length >= mostMerged) {
          throw refusal('InvalidOperation', 'The range has more than 512 merged areas.');
        }
        const { book, sheet } = target;
        return { ...targetOf(book, sheet, first), others: others.map((rect) => sheet.track(rect)) };
      }),
    );
  }

  select(): void {
    this.call('select', [], (target) => {
      select(target.book, target.sheet, areaOf(target));
    });
  }

  clear(applyTo: Excel.ClearApplyTo | ClearWhat = 'All'): void {
    this.call('clear', [applyTo], (target) => {
      clearCells(target.book, target.sheet, areaOf(target), applyTo);
    });
  }

  /** Makes room and gives the new, empty cells; the range itself moves along with its content. */
  insert(shift: Excel.InsertShiftDirection | 'Down' | 'Right'): RangeObject {
    return this.derived('insert', (rect, target) => {
      insertCells(target.book, target.sheet, rect, shift === 'Down' ? 'rows' : 'columns');
      return rect;
    });
  }

  delete(shift: Excel.DeleteShiftDirection | 'Up' | 'Left'): void {
    this.call('delete', [shift], (target) => {
      deleteCells(target.book, target.sheet, areaOf(target), shift === 'Up' ? 'rows' : 'columns');
    });
  }

  /** Puts rows or columns one level deeper into the outline. */
  group(groupOption: Excel.GroupOption | Axis): void {
    this.call('group', [groupOption], (target) => {
      outline(target.book, target.sheet, areaOf(target), groupOption, 1);
    });
  }

  ungroup(groupOption: Excel.GroupOption | Axis): void {
    this.call('ungroup', [groupOption], (target) => {
      outline(target.book, target.sheet, areaOf(target), groupOption, -1);
    });
  }

  merge(across = false): void {
    this.call('merge', [across], (target) => {
      mergeCells(target.book, target.sheet, areaOf(target), across);
    });
  }

  unmerge(): void {
    this.call('unmerge', [], (target) => {
      unmergeCells(target.book, target.sheet, areaOf(target));
    });
  }

  copyFrom(
    sourceRange: Excel.Range | Excel.RangeAreas | string,
    copyType: Excel.RangeCopyType | CopyWhat = 'All',
  ): void {
    requireSameContext(this.context, sourceRange);
    this.call('copyFrom', [copyType], (target) => {
      const source = placeOf(sourceRange, target.book, target.sheet);
      copyCells(target.book, source, { sheet: target.sheet, rect: areaOf(target) }, copyType);
    });
  }

  /** `range.sort.apply` with one field. */
  get sort(): { apply(fields: Excel.SortField[]): void } {
    return {
      apply: (fields) => {
        this.call('sort.apply', fields, (target) => {
          const [field, ...more] = fields;
          if (field === undefined || more.length > 0) {
            throw refusal('UnsupportedOperation', 'The stand-in sorts by exactly one column.');
          }
          sortRows(target.book, target.sheet, areaOf(target), field.key, field.ascending ?? true);
        });
      },
    };
  }

  /** Ends the life of the proxy and stops following its cells. */
  override release(): void {
    this.forget();
    super.release();
  }

  private forget(): void {
    const target = this.isResolved() ? this.resolved() : null;
    if (target !== null) target.sheet.tracked.delete(target.tracked);
  }

  private other(target: RangeTarget, given: Excel.Range | string): Rect {
    const { sheet, rect } = placeOf(given, target.book, target.sheet);
    if (sheet !== target.sheet) throw refusal('InvalidArgument', 'The ranges are on different worksheets.');
    return rect;
  }

  /** Another range of the same sheet; one that does not fit the sheet is an error. */
  private derived(name: string, find: (rect: Rect, target: RangeTarget) => Rect | null): RangeObject {
    return this.rangeFrom(name, (target) => {
      const rect = find(areaOf(target), target);
      if (rect === null || !fitsSheet(rect)) {
        throw refusal(
          'InvalidArgument',
          `The range reaches beyond ${rect === null ? formatRect(areaOf(target)) : 'the sheet'}.`,
        );
      }
      return rect;
    });
  }

  private rangeFrom(name: string, find: (target: RangeTarget) => Rect | null): RangeObject {
    return this.context.make.range(
      this.context,
      `Range.${name}`,
      this.from((target) => {
        const rect = find(target);
        return rect === null ? null : targetOf(target.book, target.sheet, rect);
      }),
    );
  }
}
