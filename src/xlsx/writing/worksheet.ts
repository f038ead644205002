/** A worksheet part: its elements in the order in which the format wants them; out of order, Excel offers a repair. */
import type { Book, BookColumn, BookSheet } from '../../workbook/book';
import { plainArea } from '../../workbook/addresses';
import { cellAddress } from './addresses';
import { officeRelations, spreadsheetNamespace, type Part, type Relation } from './parts';
import { printingXml } from './printing';
import { highlightsXml, validationsXml } from './rules';
import type { SharedStrings } from './sharedStrings';
import { sheetDataXml } from './sheetData';
import type { Styles } from './styles';
import { declaration, quoted } from './xml';

/** Pixels of the widest digit of the default font (10 points at 96 dots an inch), and of the space beside it. */
const digitPixels = 7;
const cellPadding = 5;

/** The usual row, in points. */
const usualHeight = 14.25;

/** The file counts a column's width with its padding, in 256ths of a digit. */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * digitPixels + cellPadding) / digitPixels) * 256) / 256;
}

function columnsXml(columns: readonly BookColumn[]): string {
  const parts: string[] = [];
  let start = 0;
  columns.forEach(({ width, hidden }, index) => {
    const next = columns[index + 1];
    if (next !== undefined && next.width === width && next.hidden === hidden) return;
    parts.push(
      `<col min="${start + 1}" max="${index + 1}" width="${fileWidth(width)}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
    );
    start = index + 1;
  });
  return parts.length === 0 ? '' : `<cols>${parts.join('')}</cols>`;
}

function viewXml({ frozen, gridLines }: BookSheet, selected: boolean): string {
  const lines = gridLines ? '' : ' showGridLines="0"';
  const start = `<sheetView${lines}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return `<sheetViews>${start}/></sheetViews>`;
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  const corner = cellAddress(rows, columns);
  return `<sheetViews>${start}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

/**
 * Without a password: it guards against slips, not against people. They may select every cell (to read a formula, to
 * copy), make columns and rows fit and use a table's filter. Not sorting, which Excel allows only where every cell is
 * unlocked; not formatting cells, whose number formats say how a value is meant; charts stay where they are.
 */
const protectionXml =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

interface Links {
  readonly xml: string;
  readonly relations: readonly Relation[];
}

/** A web address is kept in the relationships, in the letters that every reader takes; what follows `#` by the cell. */
function linksOf(sheet: BookSheet): Links {
  const items: string[] = [];
  const relations: Relation[] = [];
  const ids = new Map<string, number>();
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const { content, jump } = cell;
      if (jump !== undefined) {
        items.push(`<hyperlink ref="${cellAddress(row, column)}" location="${quoted(jump)}"/>`);
      } else if (content.kind === 'link') {
        const [address = '', place] = content.address.split(/#(.*)/su);
        const target = address.replace(/[^\u0000-\u007f]+/g, encodeURIComponent);
        const id = ids.get(target) ?? relations.push({ kind: 'address', target });
        ids.set(target, id);
        const location = place === undefined ? '' : ` location="${quoted(place)}"`;
        items.push(`<hyperlink ref="${cellAddress(row, column)}" r:id="rId${id}"${location}/>`);
      }
    });
  });
  return { xml: items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`, relations };
}

function usedArea({ rows }: BookSheet): string {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return plainArea({ top: 0, left: 0, bottom: Math.max(rows.length, 1) - 1, right: width - 1 });
}

/** @param drawing The sheet's drawing part, when it has charts. @param tables Its table parts. */
export function worksheetPart(
  sheet: BookSheet,
  given: {
    readonly book: Book;
    readonly path: string;
    readonly selected: boolean;
    readonly styles: Styles;
    readonly strings: SharedStrings;
    readonly tables: readonly Part[];
    readonly drawing: Part | null;
  },
): Part {
  const { book, path, selected, styles, strings, tables, drawing } = given;
  const links = linksOf(sheet);
  const drawn: readonly Relation[] = drawing === null ? [] : [{ kind: 'drawing', target: drawing.path }];
  const before = links.relations.length + drawn.length;
  const relations: readonly Relation[] = [
    ...links.relations,
    ...drawn,
    ...tables.map((table): Relation => ({ kind: 'table', target: table.path })),
  ];
  const used = usedArea(sheet);
  const merges = sheet.merges.map((area) => `<mergeCell ref="${plainArea(area)}"/>`);
  const tableParts = tables.map((_, index) => `<tablePart r:id="rId${before + index + 1}"/>`);
  const outlined = sheet.rows.some(({ level }) => level > 0) ? ' outlineLevelRow="1"' : '';
  const xml = [
    `${declaration}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${officeRelations}">`,
    `<sheetPr>${sheet.tab === null ? '' : `<tabColor rgb="FF${sheet.tab}"/>`}<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${used}"/>`,
    viewXml(sheet, selected),
    `<sheetFormatPr defaultRowHeight="${usualHeight}"${outlined}/>`,
    columnsXml(sheet.columns),
    sheetDataXml(sheet.rows, styles, strings),
    sheet.protected ? protectionXml : '',
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    highlightsXml(sheet.highlights, styles),
    validationsXml(sheet.validations, book),
    links.xml,
    printingXml(sheet.print),
    // Account codes and task numbers are text on purpose, and formulas that differ from their neighbours' are ours: no
    // green corner on each of them.
    `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`,
    drawing === null ? '' : `<drawing r:id="rId${before}"/>`,
    tables.length === 0 ? '' : `<tableParts count="${tables.length}">${tableParts.join('')}</tableParts>`,
    '</worksheet>',
  ];
  return { path, contentType: 'worksheet', xml: xml.join(''), relations };
}
