/** `range.format`: alignment, sizes, font, fill, borders and locking. */
import { edges, noBorder, readColor, type Border, type CellFormat, type Edge } from '../book/format';
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
import { refusal } from '../errors';
import { objectType, type Property } from './clientObject';
import { areaOf, shared, type RangeTarget } from './rangeTarget';

/** A property of the cells' format; null when they differ. Setting it changes all of them. */
function formatProperty<V>(
  read: (format: CellFormat) => V,
  write: (format: CellFormat, value: V) => CellFormat,
): Property<RangeTarget, V> {
  return {
    // The declarations promise V; Excel gives null for cells that differ.
    get: (target) => shared(target, (row, column) => read(target.sheet.format(row, column))) as V,
    set: (target, value) => {
      reformat(target.book, target.sheet, areaOf(target), (format) => write(format, value));
    },
  };
}

function requireColor(given: string): string {
  const color = readColor(given);
  if (color === null) throw refusal('InvalidArgument', `"${given}" is no colour.`);
  return color;
}

function requireNumber(given: number, least: number, most: number): number {
  if (typeof given !== 'number' || !(given >= least && given <= most)) {
    throw refusal('InvalidArgument', `A number from ${String(least)} to ${String(most)} is needed.`);
  }
  return given;
}

function oneOf<V extends string>(given: string, ...known: readonly V[]): V {
  const match = known.find((each) => each === given);
  if (match === undefined) throw refusal('InvalidArgument', `"${given}" is none of ${known.join(', ')}.`);
  return match;
}

export class RangeFontObject extends objectType<
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
    (f) => f.underline as Excel.RangeFont['underline'],
    (f, underline) => ({
      ...f,
      underline: oneOf(underline, 'None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    }),
  ),
}) {}

export class RangeFillObject extends objectType<RangeTarget, Pick<Excel.RangeFill, 'color'>>('RangeFill', {
  color: {
    // A cell without fill reads as white.
    get: (target) =>
      shared(target, (row, column) => target.sheet.format(row, column).fillColor || '#FFFFFF') as string,
    set: (target, color) => {
      reformat(target.book, target.sheet, areaOf(target), (format) => ({
        ...format,
        fillColor: color === '' ? '' : requireColor(color),
      }));
    },
  },
}) {
  clear(): void {
    this.call('clear', [], (target) => {
      reformat(target.book, target.sheet, areaOf(target), (format) => ({ ...format, fillColor: '' }));
    });
  }
}

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

function borderProperty<V extends string>(
  read: (border: Border) => V,
  write: (border: Border, value: V) => Border,
): Property<BorderTarget, V> {
  return {
    get: ({ range, edge }) => read(borderAt(range, edge)),
    set: ({ range, edge }, value) => {
      setBorder(range, edge, write(borderAt(range, edge), value));
    },
  };
}

function borderAt({ sheet, tracked }: RangeTarget, edge: Edge): Border {
  const { rect } = tracked;
  return (rect === null ? undefined : sheet.format(rect.top, rect.left).borders[edge]) ?? noBorder;
}

/** An edge is drawn on the cells along it; an inside line on every cell of the range. */
function setBorder(target: RangeTarget, edge: Edge, border: Border): void {
  const rect = areaOf(target);
  const along = {
    EdgeTop: { ...rect, bottom: rect.top },
    EdgeBottom: { ...rect, top: rect.bottom },
    EdgeLeft: { ...rect, right: rect.left },
    EdgeRight: { ...rect, left: rect.right },
    InsideVertical: rect,
    InsideHorizontal: rect,
    DiagonalDown: rect,
    DiagonalUp: rect,
  }[edge];
  reformat(target.book, target.sheet, along, (format) => ({
    ...format,
    borders: { ...format.borders, [edge]: border },
  }));
}

export class RangeBorderObject extends objectType<
  BorderTarget,
  Pick<Excel.RangeBorder, 'color' | 'style' | 'weight' | 'sideIndex'>
>('RangeBorder', {
  color: borderProperty(
    (b) => b.color,
    (b, color) => ({ ...b, color: requireColor(color) }),
  ),
  style: borderProperty<Exclude<Excel.RangeBorder['style'], Excel.BorderLineStyle> | Excel.BorderLineStyle>(
    (b) => b.style as Excel.RangeBorder['style'],
    (b, style) => ({
      ...b,
      style: oneOf(
        style,
        'None',
        'Continuous',
        'Dash',
        'DashDot',
        'DashDotDot',
        'Dot',
        'Double',
        'SlantDashDot',
      ),
    }),
  ),
  weight: borderProperty<Excel.RangeBorder['weight']>(
    (b) => b.weight as Excel.RangeBorder['weight'],
    (b, weight) => ({
      ...b,
      style: b.style === 'None' ? 'Continuous' : b.style,
      weight: oneOf(weight, 'Hairline', 'Thin', 'Medium', 'Thick'),
    }),
  ),
  sideIndex: { get: ({ edge }) => edge },
}) {}

export class RangeBorderCollectionObject extends objectType<
  RangeTarget,
  Pick<Excel.RangeBorderCollection, 'count'>
>('RangeBorderCollection', { count: { get: () => edges.length } }) {
  getItem(index: Excel.BorderIndex | Edge): RangeBorderObject {
    const edge = edges.find((each) => each === index);
    return new RangeBorderObject(
      this.context,
      'RangeBorderCollection.getItem',
      this.from((range) => {
        if (edge === undefined) throw refusal('InvalidArgument', `There is no border "${index}".`);
        return { range, edge };
      }),
    );
  }
}

export class FormatProtectionObject extends objectType<
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
      setColumnWidth(target.book, target.sheet, areaOf(target), requireNumber(width, 0, 1_790));
    },
  },
  rowHeight: {
    get: (target) => shared(target, (row) => heightOf(target.sheet, row)) as number,
    set: (target, height) => {
      setRowHeight(target.book, target.sheet, areaOf(target), requireNumber(height, 0, 409.5));
    },
  },
  horizontalAlignment: formatProperty<Excel.RangeFormat['horizontalAlignment']>(
    (f) => f.horizontalAlignment as Excel.RangeFormat['horizontalAlignment'],
    (f, given) => ({
      ...f,
      horizontalAlignment: oneOf(
        given, 'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed',
      ), // prettier-ignore
    }),
  ),
  verticalAlignment: formatProperty<Excel.RangeFormat['verticalAlignment']>(
    (f) => f.verticalAlignment as Excel.RangeFormat['verticalAlignment'],
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
      autofitColumns(target.book, target.sheet, areaOf(target));
    });
  }

  autofitRows(): void {
    this.call('autofitRows', [], (target) => {
      autofitRows(target.book, target.sheet, areaOf(target));
    });
  }
}
