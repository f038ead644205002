/** How a cell looks and whether it is locked. Formats are never changed in place, so cells share them. */

export interface Border {
  readonly style: `${Excel.BorderLineStyle}`;
  readonly color: string;
  readonly weight: `${Excel.BorderWeight}`;
}

export type Edge =
  | 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight'
  | 'InsideVertical' | 'InsideHorizontal' | 'DiagonalDown' | 'DiagonalUp'; // prettier-ignore

export const edges: readonly Edge[] = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight',
  'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
]; // prettier-ignore

export const noBorder: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: `${Excel.RangeUnderlineStyle}`;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** Empty when the cell is not filled. */
  readonly fillColor: string;
  readonly horizontalAlignment: `${Excel.HorizontalAlignment}`;
  readonly verticalAlignment: `${Excel.VerticalAlignment}`;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export const plainFormat: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fillColor: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** `#RRGGBB` in capitals from `#rgb`, `rrggbb` or a common colour name; null when it is none of these. */
export function readColor(given: string): string | null {
  const named = colorNames[given.toLowerCase()];
  if (named !== undefined) return named;
  const long = /^#?([0-9a-f]{6})$/i.exec(given);
  if (long !== null) return `#${(long[1] ?? '').toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(given);
  if (short === null) return null;
  const [, red = '', green = '', blue = ''] = short;
  return `#${red}${red}${green}${green}${blue}${blue}`.toUpperCase();
}

const colorNames: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};
