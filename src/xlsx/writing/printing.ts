/** How a sheet prints: paper, margins, pages, header and footer. */
import type { BookPrint } from '../../workbook/book';
import { written } from './xml';

const papers = { A3: 8, A4: 9 } as const;

/** Inches: 13 mm at the sides, 17 above and below, so that common office printers reach everything. */
const margins =
  '<pageMargins left="0.51" right="0.51" top="0.67" bottom="0.67" header="0.31" footer="0.31"/>';

/** `&P` and `&N` stay; any other `&` is a character. */
function escaped(text: string): string {
  return text.replace(/&(?![PN])/g, '&&');
}

/** Left, centre and right in the format's notation; '' when all are empty. */
export function bandText({ left, center, right }: BookPrint['header']): string {
  const section = (code: string, text: string): string => (text === '' ? '' : `&${code}${escaped(text)}`);
  return section('L', left) + section('C', center) + section('R', right);
}

export function printingXml({ paper, orientation, fitWidth, fitHeight, header, footer }: BookPrint): string {
  const above = bandText(header);
  const below = bandText(footer);
  const bands =
    (above === '' ? '' : `<oddHeader>${written(above)}</oddHeader>`) +
    (below === '' ? '' : `<oddFooter>${written(below)}</oddFooter>`);
  return `<printOptions horizontalCentered="1"/>${margins}<pageSetup paperSize="${papers[paper]}" orientation="${orientation}" fitToWidth="${fitWidth}" fitToHeight="${fitHeight}"/>${bands === '' ? '' : `<headerFooter>${bands}</headerFooter>`}`;
}
