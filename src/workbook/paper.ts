/** What every page of a book has in common, in a file and in an open workbook. */

/** Inches: 13 mm at the sides, 17 above and below, so that common office printers reach everything. */
export const margins = { sides: 0.51, ends: 0.67, bands: 0.31 } as const;

/** A header's or footer's text as programs take it: `&P` and `&N` stay, any other `&` is a character. */
export function escapedBand(text: string): string {
  return text.replace(/&(?![PN])/g, '&&');
}
