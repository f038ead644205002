/** How many pages of A4 landscape stand side by side so that a table can still be read. */
import type { Column } from './sheet';

/** Inches between Excel's usual margins. */
const pageWidth = 10.3;
/** The smallest scale: text of 10 points is printed as 6. */
const leastScale = 0.6;
/** Excel's pixels: so many a character and for the margins of a cell, so many an inch. */
const [perCharacter, perCell, perInch] = [7, 5, 96];

function inches({ width }: Column): number {
  return (width * perCharacter + perCell) / perInch;
}

/** Pages side by side, each with whole columns; the first column is repeated on all of them. */
export function pagesWide([first, ...others]: readonly [Column, ...Column[]]): number {
  const room = pageWidth / leastScale;
  let pages = 1;
  let filled = inches(first);
  for (const column of others) {
    if (filled + inches(column) > room) {
      pages += 1;
      filled = inches(first);
    }
    filled += inches(column);
  }
  return pages;
}
