/** Writing a whole sheet: its values as blocks, the table over them, then its looks and its page set-up. */
import { plainValue } from '../workbook/cells';
import { type Cell, type Column, headerRow, numberFormats, type Sheet } from '../workbook/sheet';
import { type MarkerState, setMarker } from './marker';
import type { Making } from './plan';

const titleSize = 16;
const headerSize = 11;
/** Points: a line of a header, and what stands above and below. */
const headerLine = 17;
const headerMargin = 6;
const bodySize = 10;
const quietColor = '#595959';
const tableStyle = 'TableStyleMedium2';

/** A width in characters as Excel's own formula turns it into points: 7 pixels a digit, 5 for the margins. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** The format that a cell needs so that its value goes in as it is. */
export function formatOf(cell: Cell, column: Column): string {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return numberFormats.text;
    case 'number':
    case 'formula':
      return numberFormats[cell.format];
    case 'empty':
      return numberFormats[column.format];
  }
}

/** Title and lines, then the table: formats first, so that text stays text whatever it begins with. */
function writeValues({ title, lines, table }: Sheet, worksheet: Excel.Worksheet, block: Excel.Range): void {
  const above = [title, ...lines];
  const top = worksheet.getRangeByIndexes(0, 0, above.length, 1);
  top.numberFormat = above.map(() => [numberFormats.text]);
  top.values = above.map((line) => [line]);
  const { columns, rows } = table;
  block.numberFormat = [
    columns.map(() => numberFormats.text),
    ...rows.map(({ cells }) => columns.map((column, at) => formatOf(cells[at] ?? { kind: 'empty' }, column))),
  ];
  block.values = [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells.map(plainValue))];
}

export function writeLink(range: Excel.Range, cell: Cell): void {
  if (cell.kind === 'link') range.hyperlink = { address: cell.address, textToDisplay: cell.text };
}

/** Table style, fonts, widths, wrapping, frozen panes and print set-up. Doing it twice changes nothing. */
export function dress(sheet: Sheet, worksheet: Excel.Worksheet, standing: Excel.Table): void {
  standing.style = tableStyle;
  const { table, lines, print } = sheet;
  const top = headerRow(sheet);
  const { columns, rows } = table;
  const block = worksheet.getRangeByIndexes(top, 0, rows.length + 1, columns.length);
  const body = worksheet.getRangeByIndexes(top + 1, 0, Math.max(rows.length, 1), columns.length);
  // Before the fonts: a link brings the size of Excel's style for links with it.
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell.kind === 'link') writeLink(worksheet.getCell(top + 1 + row, column), cell);
    });
  });
  const title = worksheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.size = titleSize;
  title.bold = true;
  if (lines.length > 0) {
    const quiet = worksheet.getRangeByIndexes(1, 0, lines.length, 1).format.font;
    quiet.size = bodySize;
    quiet.color = quietColor;
  }
  const header = worksheet.getRangeByIndexes(top, 0, 1, columns.length).format;
  header.font.size = headerSize;
  header.wrapText = true;
  header.horizontalAlignment = 'Center';
  header.verticalAlignment = 'Center';
  body.format.font.size = bodySize;
  body.format.verticalAlignment = 'Top';
  columns.forEach((column, at) => {
    const cells = worksheet.getRangeByIndexes(top + 1, at, Math.max(rows.length, 1), 1).format;
    cells.columnWidth = points(column.width);
    cells.wrapText = column.wrap;
    cells.horizontalAlignment = alignments[column.align];
    // Or numbers would run into the text of the next column.
    if (column.align === 'right') cells.indentLevel = 1;
  });
  block.format.autofitRows();
  header.rowHeight = sheet.headerLines * headerLine + headerMargin;
  worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, top + 1, sheet.frozenColumns));
  const page = worksheet.pageLayout;
  page.orientation = orientations[print.orientation];
  page.paperSize = papers[print.paper];
  page.zoom = { horizontalFitToPages: print.pagesWide };
  page.setPrintTitleRows(`$${top + 1}:$${top + 1}`);
  if (print.pagesWide > 1) {
    page.setPrintTitleColumns(worksheet.getRangeByIndexes(0, 0, 1, sheet.frozenColumns).getEntireColumn());
    page.printOrder = 'OverThenDown';
  }
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
const orientations = { landscape: 'Landscape' } as const;
const papers = { A4: 'A4' } as const;

/** Makes the sheet, or goes over a half-made one again. */
export function make(
  { sheet, sheetName, tableName, exists }: Making,
  context: Excel.RequestContext,
  marker: MarkerState,
): void {
  const { worksheets } = context.workbook;
  const worksheet = exists ? worksheets.getItem(sheetName) : worksheets.add(sheetName);
  const { columns, rows } = sheet.table;
  const top = headerRow(sheet);
  const block = worksheet.getRangeByIndexes(top, 0, rows.length + 1, columns.length);
  setMarker(context, sheet, worksheet.getRangeByIndexes(top, 0, 1, columns.length), marker);
  writeValues(sheet, worksheet, block);
  const table = worksheet.tables.add(block, true);
  table.name = tableName;
  dress(sheet, worksheet, table);
}
