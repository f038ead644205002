/** How a cell looks, in the words of Excel's stand-in and in Univer's: each way, and back without loss. */
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { plainFormat, type Border, type CellFormat, type Edge } from '../standin/book/format';

/** Univer's declarations without their enumerations, whose values live in its scripts alone. */
type Plain<T> = T extends number ? number : T extends object ? { readonly [M in keyof T]: Plain<T[M]> } : T;
type Line = Plain<IBorderStyleData>;

/** A style in Univer's words. Null says that the cell has none of its own, and takes away what it had. */
export type Style = { readonly [M in keyof IStyleData]: Plain<IStyleData[M]> | null };

const horizontal = { Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6 } as const;
const vertical = { Top: 1, Center: 2, Bottom: 3 } as const;
const wrapping = 3;

/** Pixels that one step of indent takes in Excel's standard font. */
const indentStep = 9;

/** Excel tells a border by its line and weight, Univer by one number. */
const lines: readonly (readonly [style: Border['style'], weight: Border['weight'], number: number])[] = [
  ['Continuous', 'Thin', 1],
  ['Continuous', 'Hairline', 2],
  ['Dot', 'Thin', 3],
  ['Dash', 'Thin', 4],
  ['DashDot', 'Thin', 5],
  ['DashDotDot', 'Thin', 6],
  ['Double', 'Thick', 7],
  ['Continuous', 'Medium', 8],
  ['Dash', 'Medium', 9],
  ['DashDot', 'Medium', 10],
  ['DashDotDot', 'Medium', 11],
  ['SlantDashDot', 'Medium', 12],
  ['Continuous', 'Thick', 13],
];

const sides = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
] as const satisfies readonly (readonly [Edge, keyof IBorderData])[];

/** The key of an entry of a table of numbers; null when none has the number. */
function nameOf<K extends string>(table: Readonly<Record<K, number>>, wanted: Nullable<number>): K | null {
  for (const key in table) if (table[key] === wanted) return key;
  return null;
}

function lineOf(border: Border | undefined): Line | null {
  if (border === undefined || border.style === 'None') return null;
  const line =
    lines.find(([style, weight]) => style === border.style && weight === border.weight) ??
    lines.find(([style]) => style === border.style);
  return { s: line?.[2] ?? 1, cl: { rgb: border.color } };
}

function borderOf(line: Nullable<Line>): Border | null {
  if (!line) return null;
  const known = lines.find(([, , number]) => number === line.s);
  if (known === undefined) return null;
  return { style: known[0], weight: known[1], color: rgbOf(line.cl.rgb) ?? '#000000' };
}

/** `#RRGGBB` in capitals from what Univer holds, which is `#rrggbb` or `rgb(r,g,b)`; null when it is neither. */
function rgbOf(given: Nullable<string>): string | null {
  if (typeof given !== 'string') return null;
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(given);
  if (parts === null) return null;
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`.toUpperCase();
}

/**
 * Univer's style for a format, with every member said, so that it replaces whatever stood there. What is plain in the
 * format is null in the style: in Excel and in Univer alike, the table's style shows through there.
 */
export function styleOf(format: CellFormat): Style {
  const borders = Object.fromEntries(sides.map(([edge, side]) => [side, lineOf(format.borders[edge])]));
  // As in Excel, an indent sets text off from the side that it stands at.
  const indentedSide = format.horizontalAlignment === 'Right' ? 'r' : 'l';
  return {
    ff: format.fontName,
    fs: format.fontSize,
    bl: format.bold ? 1 : null,
    it: format.italic ? 1 : null,
    ul: format.underline === 'None' ? null : { s: 1 },
    st: format.strikethrough ? { s: 1 } : null,
    cl: format.fontColor === plainFormat.fontColor ? null : { rgb: format.fontColor },
    bg: format.fillColor === '' ? null : { rgb: format.fillColor },
    bd: Object.values(borders).some((line) => line !== null) ? borders : null,
    n: format.numberFormat === plainFormat.numberFormat ? null : { pattern: format.numberFormat },
    ht: Object.entries(horizontal).find(([name]) => name === format.horizontalAlignment)?.[1] ?? null,
    vt: Object.entries(vertical).find(([name]) => name === format.verticalAlignment)?.[1] ?? null,
    tb: format.wrapText ? wrapping : null,
    pd: format.indentLevel === 0 ? null : { [indentedSide]: 2 + format.indentLevel * indentStep },
  };
}

/** The format of a cell after its style in Univer; what Univer has no word for stays as `before`. */
export function formatFrom(style: Style, before: CellFormat): CellFormat {
  const plain = plainFormat;
  const borders: Partial<Record<Edge, Border>> = { ...before.borders };
  for (const [edge, side] of sides) {
    const border = borderOf(style.bd?.[side]);
    if (border === null) Reflect.deleteProperty(borders, edge);
    else borders[edge] = border;
  }
  const underlined = style.ul?.s === 1;
  const indent = Math.max(0, Math.round(((style.pd?.l ?? style.pd?.r ?? 2) - 2) / indentStep));
  return {
    ...before,
    fontName: style.ff ?? plain.fontName,
    fontSize: style.fs ?? plain.fontSize,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: underlined ? (before.underline === 'None' ? 'Single' : before.underline) : 'None',
    strikethrough: style.st?.s === 1,
    fontColor: rgbOf(style.cl?.rgb) ?? plain.fontColor,
    fillColor: rgbOf(style.bg?.rgb) ?? '',
    borders,
    numberFormat: style.n?.pattern ?? plain.numberFormat,
    horizontalAlignment: nameOf(horizontal, style.ht) ?? plain.horizontalAlignment,
    verticalAlignment: nameOf(vertical, style.vt) ?? plain.verticalAlignment,
    wrapText: style.tb === wrapping,
    indentLevel: indent,
  };
}

/** Whether two formats look the same. */
export function sameLook(a: CellFormat, b: CellFormat): boolean {
  return a === b || JSON.stringify(styleOf(a)) === JSON.stringify(styleOf(b));
}
