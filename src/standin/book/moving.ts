/** Putting rows into another order: cut, and insert what was cut somewhere else. */
import { refusal } from '../errors';
import { encloses, maxColumns, overlap, rectOf, type Rect } from './addresses';
import type { Book } from './book';
import { moveReferences } from './formulas';
import { requireAllowance } from './permissions';
import { columnOfKey, rowOfKey, type Sheet } from './sheet';
import { deleteCells, insertCells, rewriteFormulas } from './structure';

/**
 * Moves `count` whole rows from `from` to before the row `before`, with everything in them. References follow the cells;
 * of a reference to more rows each end follows when its row is moved.
 */
export function moveRows(book: Book, sheet: Sheet, from: number, count: number, before: number): void {
  requireAllowance(book, sheet, null);
  const cut = rectOf(from, 0, count, maxColumns);
  if (before >= from && before <= from + count) {
    throw refusal('InvalidArgument', 'Rows cannot be inserted into themselves.');
  }
  for (const { body, rect } of sheet.tables) {
    const inside = encloses({ ...cut, top: body.top, bottom: body.bottom }, cut);
    const lands = before >= body.top && before <= body.bottom;
    const passes = overlap(cut, rect) === null && (before <= rect.top || before > rect.bottom);
    if (!(inside && lands) && !passes) {
      throw refusal('InsertDeleteConflict', 'The operation would shift some of the cells of a table.');
    }
  }
  insertCells(book, sheet, rectOf(before, 0, count, maxColumns), 'rows');
  const source = before <= from ? from + count : from;
  carry(book, sheet, { top: source, bottom: source + count - 1 }, before - source);
  deleteCells(book, sheet, rectOf(source, 0, count, maxColumns), 'rows');
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Moves the content and looks of rows, over rows that are empty. */
function carry(book: Book, sheet: Sheet, { top, bottom }: Band, by: number): void {
  const isCut = (row: number): boolean => row >= top && row <= bottom;
  const lies = (row: number): number => (isCut(row) ? row + by : row);
  const keys = <T>(map: ReadonlyMap<number, T>): Map<number, T> => {
    const arrived = new Set([...map.keys()].map(rowOfKey).filter(isCut).map(lies));
    const moved = [...map].filter(([key]) => !arrived.has(rowOfKey(key)));
    return new Map(moved.map(([key, value]) => [lies(rowOfKey(key)) * maxColumns + columnOfKey(key), value]));
  };
  const rows = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map([...map].map(([row, value]) => [lies(row), value]));
  sheet.cells = keys(sheet.cells);
  sheet.formats = keys(sheet.formats);
  sheet.hyperlinks = keys(sheet.hyperlinks);
  sheet.rowHeights = rows(sheet.rowHeights);
  sheet.rowFormats = rows(sheet.rowFormats);
  sheet.rowLevels = rows(sheet.rowLevels);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map(lies));
  sheet.fittedRows = new Set([...sheet.fittedRows].map(lies));
  const followed = (rect: Rect): Rect => {
    const [one, other] = [lies(rect.top), lies(rect.bottom)];
    return { ...rect, top: Math.min(one, other), bottom: Math.max(one, other) };
  };
  for (const tracked of sheet.tracked) {
    const { rect } = tracked;
    if (rect !== null && isCut(rect.top) && isCut(rect.bottom)) tracked.rect = followed(rect);
  }
  rewriteFormulas(book, (formula, home) => moveReferences(formula, home, sheet.name, followed));
}
