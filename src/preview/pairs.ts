/** Which sheet of the grid shows which sheet of the book, and what the two last agreed upon. */
import type { Book } from '../standin/book/book';
import type { Sheet } from '../standin/book/sheet';
import { SheetRecord } from './record';

export interface Pair {
  readonly sheet: Sheet;
  /** The grid's id for it. */
  readonly gridId: string;
  readonly record: SheetRecord;
}

export class Pairs {
  private readonly all: Pair[] = [];

  constructor(private readonly book: Book) {}

  get list(): readonly Pair[] {
    return this.all;
  }

  add(sheet: Sheet, gridId: string): Pair {
    const pair = { sheet, gridId, record: new SheetRecord() };
    this.all.push(pair);
    return pair;
  }

  remove(pair: Pair): void {
    this.all.splice(this.all.indexOf(pair), 1);
  }

  ofSheet(sheetId: string): Pair | undefined {
    return this.all.find((pair) => pair.sheet.id === sheetId);
  }

  ofGrid(gridId: string): Pair | undefined {
    return this.all.find((pair) => pair.gridId === gridId);
  }

  /** The book's sheets that the grid shows, in order. A very hidden sheet is none of them: nobody can unhide it. */
  get shown(): readonly Sheet[] {
    return this.book.sheets.filter((sheet) => sheet.visibility !== 'VeryHidden');
  }
}
