/** Computes a book's formulas in the stand-in for Excel by looking up what the book says they come to. */
import type { StandInOptions } from '../../src/standin/standIn';
import type { Book } from '../../src/workbook/book';

export function bookCalculator({ sheets }: Book): NonNullable<StandInOptions['calculate']> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (_, { sheet, row, column }) => {
    const content = byName.get(sheet)?.rows[row]?.cells[column]?.content;
    return content?.kind === 'formula' ? content.value : '#NAME?';
  };
}
