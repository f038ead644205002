/** How a sheet prints: paper, margins, pages, header and footer. */
import type { BookPrint } from '../../workbook/book';
import { escapedBand, margins } from '../../workbook/paper';
import { written } from './xml';

const papers = { A3: 8, A4: 9 } as const;

const { sides, ends } = margins;
const pageMargins = `<pageMargins left="${sides}" right="${sides}" top="${ends}" bottom="${ends}" header="${margins.bands}" footer="${margins.bands}"/>`;

/** Left, centre and right in the format's notation; '' when all are empty. */
export function bandText({ left, center, right }: BookPrint['header']): string {
  const section = (code: string, text: string): string => (text === '' ? '' : `&${code}${escapedBand(text)}`);
  return section('L', left) + section('C', center) + section('R', right);
}

export function printingXml({ paper, orientation, fitWidth, fitHeight, header, footer }: BookPrint): string {
  const above = bandText(header);
  const below = bandText(footer);
  const bands =
    (above === '' ? '' : `<oddHeader>${written(above)}</oddHeader>`) +
    (below === '' ? '' : `<oddFooter>${written(below)}</oddFooter>`);
  return `<printOptions horizontalCentered="1"/>${pageMargins}<pageSetup paperSize="${papers[paper]}" orientation="${orientation}" fitToWidth="${fitWidth}" fitToHeight="${fitHeight}"/>${bands === '' ? '' : `<headerFooter>${bands}</headerFooter>`}`;
}
