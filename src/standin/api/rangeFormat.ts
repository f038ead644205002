/** `range.format`: alignment, sizes, font, fill, borders and locking. */
import type { CellFormat } from '../book/format';
import { reformat } from '../book/cells';
import {
  autofitColumns,
  autofitRows,
  setColumnWidth,
  setRowHeight,
  widthOf,
  heightOf,
} from '../book/dimensions';
import { requireAllowance } from '../book/permissions';
import type { Property } from './clientObject';
import { formatProperty, oneOf, requireColor, requireNumber } from './formatProperty';
import { objectType } from './objectType';
import { RangeBorderCollectionObject } from './rangeBorders';
import { areasOf, shared, type RangeTarget } from './rangeTarget';

class RangeFontObject extends objectType<
  RangeTarget,
  Pick<Excel.RangeFont, 'bold' | 'color' | 'italic' | 'name' | 'size' | 'strikethrough' | 'underline'>
>('RangeFont', {
  bold: formatProperty(
    (f) => f.bold,
    (f, bold) => ({ ...f, bold }),
  ),
  color: formatProperty(
    (f) => f.fontColor,
    (f, color) => ({ ...f, fontColor: requireColor(color) }),
  ),
  italic: formatProperty(
    (f) => f.italic,
    (f, italic) => ({ ...f, italic }),
  ),
  name: formatProperty(
    (f) => f.fontName,
    (f, fontName) => ({ ...f, fontName }),
  ),
  size: formatProperty(
    (f) => f.fontSize,
    (f, size) => ({ ...f, fontSize: requireNumber(size, 1, 409) }),
  ),
  strikethrough: formatProperty(
    (f) => f.strikethrough,
    (f, strikethrough) => ({ ...f, strikethrough }),
  ),
  underline: formatProperty<Excel.RangeFont['underline']>(
    (f) => f.underline,
    (f, underline) => ({
      ...f,
      underline: oneOf(underline, 'None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    }),
  ),
}) {}

class RangeFillObject extends objectType<RangeTarget, Pick<Excel.RangeFill, 'color'>>('RangeFill', {
  color: {
    // A cell without fill reads as white.
    get: (target) =>
      shared(target, (row, column) => target.sheet.format(row, column).fillColor || '#FFFFFF') as string,
    set: (target, color) => {
      const fillColor = color === '' ? '' : requireColor(color);
      for (const area of areasOf(target)) {
        reformat(target.book, target.sheet, area, (format) => ({ ...format, fillColor }));
      }
    },
  },
}) {
  clear(): void {
    this.call('clear', [], (target) => {
      for (const area of areasOf(target)) {
        reformat(target.book, target.sheet, area, (format) => ({ ...format, fillColor: '' }));
      }
    });
  }
}

class FormatProtectionObject extends objectType<
  RangeTarget,
  Pick<Excel.FormatProtection, 'locked' | 'formulaHidden'>
>('FormatProtection', {
  locked: lockProperty(
    (f) => f.locked,
    (f, locked) => ({ ...f, locked }),
  ),
  formulaHidden: lockProperty(
    (f) => f.formulaHidden,
    (f, formulaHidden) => ({ ...f, formulaHidden }),
  ),
}) {}

/** Locking cannot be changed on a protected sheet, whatever the sheet allows. */
function lockProperty(
  read: (format: CellFormat) => boolean,
  write: (format: CellFormat, value: boolean) => CellFormat,
): Property<RangeTarget, boolean> {
  const plain = formatProperty(read, write);
  return {
    get: (target) => plain.get(target),
    set: (target, value) => {
      requireAllowance(target.book, target.sheet, null);
      plain.set?.(target, value);
    },
  };
}

type FormatProperties = Pick<
  Excel.RangeFormat,
  | 'columnWidth'
  | 'horizontalAlignment'
  | 'indentLevel'
  | 'rowHeight'
  | 'shrinkToFit'
  | 'verticalAlignment'
  | 'wrapText'
>;

export class RangeFormatObject extends objectType<RangeTarget, FormatProperties>('RangeFormat', {
  columnWidth: {
    get: (target) => shared(target, (_, column) => widthOf(target.sheet, column)) as number,
    set: (target, width) => {
      const points = requireNumber(width, 0, 1_790);
      for (const area of areasOf(target)) setColumnWidth(target.book, target.sheet, area, points);
    },
  },
  rowHeight: {
    get: (target) => shared(target, (row) => heightOf(target.sheet, row)) as number,
    set: (target, height) => {
      const points = requireNumber(height, 0, 409.5);
      for (const area of areasOf(target)) setRowHeight(target.book, target.sheet, area, points);
    },
  },
  horizontalAlignment: formatProperty<Excel.RangeFormat['horizontalAlignment']>(
    (f) => f.horizontalAlignment,
    (f, given) => ({
      ...f,
      horizontalAlignment: oneOf(
        given, 'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed',
      ), // prettier-ignore
    }),
  ),
  verticalAlignment: formatProperty<Excel.RangeFormat['verticalAlignment']>(
    (f) => f.verticalAlignment,
    (f, given) => ({
      ...f,
      verticalAlignment: oneOf(given, 'Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    }),
  ),
  indentLevel: formatProperty(
    (f) => f.indentLevel,
    (f, level) => ({ ...f, indentLevel: requireNumber(level, 0, 250) }),
  ),
  shrinkToFit: formatProperty(
    (f) => f.shrinkToFit,
    (f, shrinkToFit) => ({ ...f, shrinkToFit }),
  ),
  wrapText: formatProperty(
    (f) => f.wrapText,
    (f, wrapText) => ({ ...f, wrapText }),
  ),
}) {
  get font(): RangeFontObject {
    return this.child(
      'font',
      () =>
        new RangeFontObject(
          this.context,
          'RangeFormat.font',
          this.from((t) => t),
        ),
    );
  }

  get fill(): RangeFillObject {
    return this.child(
      'fill',
      () =>
        new RangeFillObject(
          this.context,
          'RangeFormat.fill',
          this.from((t) => t),
        ),
    );
  }

  get borders(): RangeBorderCollectionObject {
    return this.child(
      'borders',
      () =>
        new RangeBorderCollectionObject(
          this.context,
          'RangeFormat.borders',
          this.from((t) => t),
        ),
    );
  }

  get protection(): FormatProtectionObject {
    return this.child(
      'protection',
      () =>
        new FormatProtectionObject(
          this.context,
          'RangeFormat.protection',
          this.from((t) => t),
        ),
    );
  }

  autofitColumns(): void {
    this.call('autofitColumns', [], (target) => {
      for (const area of areasOf(target)) autofitColumns(target.book, target.sheet, area);
    });
  }

  autofitRows(): void {
    this.call('autofitRows', [], (target) => {
      for (const area of areasOf(target)) autofitRows(target.book, target.sheet, area);
    });
  }
}
