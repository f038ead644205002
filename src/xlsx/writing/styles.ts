/** `styles.xml`: every style that the book uses, once each, however many cells have it. */
import type { Book, Fonts, HighlightLook, Style } from '../../workbook/book';
import { drawings, highlightDrawings, linkColor, type Drawing } from '../../workbook/looks';
import { numberFormats, type NumberFormat } from '../../workbook/sheet';
import { spreadsheetNamespace, type Part } from './parts';
import { declaration, quoted } from './xml';

export interface Styles {
  /** The index under which a cell finds its style; a link is drawn as one. */
  readonly indexOf: (style: Style, link: boolean) => number;
  /** The index under which a conditional format finds its look. */
  readonly highlightIndexOf: (look: HighlightLook) => number;
  readonly part: () => Part;
}

/** Formats that the format itself numbers; others get numbers from 164. */
const builtInFormats: Readonly<Record<string, number>> = { General: 0, '@': 49, '#,##0': 3, '0%': 9 };
const firstOwnFormat = 164;

/** Distinct pieces of XML in the order in which they were first asked for. */
interface Pieces {
  readonly indexOf: (xml: string) => number;
  readonly list: (element: string) => string;
}

function pieces(...first: readonly string[]): Pieces {
  const indices = new Map(first.map((xml, index) => [xml, index]));
  return {
    indexOf: (xml) => {
      const known = indices.get(xml);
      if (known !== undefined) return known;
      indices.set(xml, indices.size);
      return indices.size - 1;
    },
    list: (element) =>
      `<${element} count="${indices.size}">${Array.from(indices.keys()).join('')}</${element}>`,
  };
}

/** Chinese fonts say their character set, so that a program that lacks them falls back to another Chinese one. */
function fontXml(fonts: Fonts, drawing: Drawing, link: boolean): string {
  const name = fonts[drawing.font];
  const chinese = /[^\u0000-\u00ff]/.test(name) || name.endsWith('_GB2312');
  return `<font>${drawing.bold ? '<b/>' : ''}${link ? '<u/>' : ''}<sz val="${drawing.size}"/><color rgb="FF${
    link ? linkColor : drawing.color
  }"/><name val="${quoted(name)}"/>${chinese ? '<family val="3"/><charset val="134"/>' : '<family val="2"/>'}</font>`;
}

function fillXml(color: string | null): string {
  if (color === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(color: string | null): string {
  if (color === null) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FF${color}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

/** Conditional formats take a solid fill from its background colour, other programs from its foreground: both say it. */
function highlightXml(look: HighlightLook): string {
  const { color, fill, bold } = highlightDrawings[look];
  const font =
    color === null && !bold
      ? ''
      : `<font>${bold ? '<b/>' : ''}${color === null ? '' : `<color rgb="FF${color}"/>`}</font>`;
  const paint =
    fill === null
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`;
  return `<dxf>${font}${paint}</dxf>`;
}

export function styles({ fonts }: Pick<Book, 'fonts'>): Styles {
  const plain = drawings.plain;
  // The first font is the workbook's default: column widths are counted in its digits.
  const fontPieces = pieces(fontXml(fonts, plain, false));
  const fillPieces = pieces(fillXml(null), '<fill><patternFill patternType="gray125"/></fill>');
  const borderPieces = pieces(borderXml(null));
  const standard = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const cellPieces = pieces(standard);
  const highlights = pieces();
  const ownFormats = new Map<NumberFormat, number>();

  function formatNumber(format: NumberFormat): number {
    const builtIn = builtInFormats[numberFormats[format]];
    if (builtIn !== undefined) return builtIn;
    const number = ownFormats.get(format) ?? firstOwnFormat + ownFormats.size;
    ownFormats.set(format, number);
    return number;
  }

  function cellXml({ look, format, align, vertical, wrap, locked }: Style, link: boolean): string {
    const drawing = drawings[look];
    const font = fontPieces.indexOf(fontXml(fonts, drawing, link));
    const fill = fillPieces.indexOf(fillXml(drawing.fill));
    const border = borderPieces.indexOf(borderXml(drawing.border));
    const protection = locked ? '' : '<protection locked="0"/>';
    return `<xf numFmtId="${formatNumber(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="${align}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/>${protection}</xf>`;
  }

  // By what it says, before any XML is built: a book has tens of thousands of cells and a few dozen styles.
  const known = new Map<string, number>();

  return {
    indexOf: (style, link) => {
      const { look, format, align, vertical, wrap, locked } = style;
      const says = `${look} ${format} ${align} ${vertical} ${wrap ? 1 : 0}${locked ? 1 : 0}${link ? 1 : 0}`;
      const index = known.get(says) ?? cellPieces.indexOf(cellXml(style, link));
      known.set(says, index);
      return index;
    },
    highlightIndexOf: (look) => highlights.indexOf(highlightXml(look)),
    part: () => {
      const formats = Array.from(
        ownFormats,
        ([format, number]) => `<numFmt numFmtId="${number}" formatCode="${quoted(numberFormats[format])}"/>`,
      );
      const formatList =
        formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
      const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
      return {
        path: 'xl/styles.xml',
        contentType: 'styles',
        xml: `${declaration}<styleSheet xmlns="${spreadsheetNamespace}">${formatList}${fontPieces.list('fonts')}${fillPieces.list('fills')}${borderPieces.list('borders')}<cellStyleXfs count="1">${base}</cellStyleXfs>${cellPieces.list('cellXfs')}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${highlights.list('dxfs')}<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`,
        relations: [],
      };
    },
  };
}
