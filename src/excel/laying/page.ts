/** What belongs to a sheet as a whole: its tab, what stays in sight, and how it prints. */
import { plainArea } from '../../workbook/addresses';
import type { BookPrint, BookSheet } from '../../workbook/book';
import { escapedBand, margins } from '../../workbook/paper';
import { wholeRows } from './rectangles';
import { step, type Step } from './step';

const orientations = { landscape: 'Landscape', portrait: 'Portrait' } as const;

/** Excel takes margins in points. */
const perInch = 72;

function setUp(page: Excel.PageLayout, print: BookPrint): void {
  const { paper, orientation, fitWidth, fitHeight, area, repeat, header, footer } = print;
  page.paperSize = paper;
  page.orientation = orientations[orientation];
  page.zoom =
    fitHeight === 0
      ? { horizontalFitToPages: fitWidth }
      : { horizontalFitToPages: fitWidth, verticalFitToPages: fitHeight };
  page.leftMargin = margins.sides * perInch;
  page.rightMargin = margins.sides * perInch;
  page.topMargin = margins.ends * perInch;
  page.bottomMargin = margins.ends * perInch;
  page.headerMargin = margins.bands * perInch;
  page.footerMargin = margins.bands * perInch;
  page.centerHorizontally = true;
  if (area !== null) page.setPrintArea(plainArea(area));
  if (repeat !== null) page.setPrintTitleRows(`$${repeat.top + 1}:$${repeat.bottom + 1}`);
  const bands = page.headersFooters.defaultForAllPages;
  if (header.left !== '') bands.leftHeader = escapedBand(header.left);
  if (header.center !== '') bands.centerHeader = escapedBand(header.center);
  if (header.right !== '') bands.rightHeader = escapedBand(header.right);
  if (footer.left !== '') bands.leftFooter = escapedBand(footer.left);
  if (footer.center !== '') bands.centerFooter = escapedBand(footer.center);
  if (footer.right !== '') bands.rightFooter = escapedBand(footer.right);
}

function keepInSight(sheet: Excel.Worksheet, { rows, columns }: BookSheet['frozen']): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

export function pageSteps({ tab, gridLines, frozen, print }: BookSheet): readonly Step[] {
  return [
    step(5, wholeRows(0, frozen.rows), (sheet) => {
      if (tab !== null) sheet.tabColor = `#${tab}`;
      if (!gridLines) sheet.showGridlines = false;
      keepInSight(sheet, frozen);
    }),
    step(24, [print.header, print.footer], (sheet) => {
      setUp(sheet.pageLayout, print);
    }),
  ];
}
