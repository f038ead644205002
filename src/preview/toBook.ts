/** Tells the book what a person did in the grid, and what the grid's formulas came to. */
import { formatCell, wholeSheet, type Rect } from '../standin/book/addresses';
import type { Book } from '../standin/book/book';
import type { CellFormat } from '../standin/book/format';
import type { Sheet } from '../standin/book/sheet';
import {
  activate,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../standin/book/sheets';
import { deleteCells, insertCells } from '../standin/book/structure';
import { OfficeError } from '../standin/errors';
import { User } from '../standin/user';
import { putComputed } from './computed';
import type { Content, Grid, GridEvent } from './grid';
import { sameLook } from './looks';
import type { Pair, Pairs } from './pairs';
import { keyOf } from './places';
import type { ToGrid } from './toGrid';
import { nothing, sameContent } from './record';

/** What the book would not take from a person. */
export type Refused = 'cell' | 'workbook';

export class ToBook {
  private readonly user: User;

  constructor(
    private readonly book: Book,
    private readonly grid: Grid,
    private readonly pairs: Pairs,
    private readonly toGrid: ToGrid,
    private readonly onRefused: (refused: Refused, reason: string) => void,
  ) {
    this.user = new User(book);
  }

  take(event: GridEvent): void {
    if (event.kind === 'sheet-added') {
      this.sheetAdded(event);
      return;
    }
    const pair = this.pairs.ofGrid(event.sheet);
    if (pair === undefined) return;
    switch (event.kind) {
      case 'edited':
        this.takeCells(pair);
        break;
      case 'computed':
        putComputed(this.book, pair.sheet, event.results);
        break;
      case 'structure':
        this.takeStructure(pair, event);
        break;
      case 'sheet-deleted':
        this.pairs.remove(pair);
        this.attempt('workbook', () => deleteSheet(this.book, pair.sheet));
        break;
      case 'sheet-renamed':
        this.attempt('workbook', () => renameSheet(this.book, pair.sheet, event.name));
        break;
      case 'sheet-moved':
        this.attempt('workbook', () => moveSheet(this.book, pair.sheet, this.positionInBook(event.position)));
        break;
      case 'sheet-hidden':
        this.attempt('workbook', () =>
          setVisibility(this.book, pair.sheet, event.hidden ? 'Hidden' : 'Visible'),
        );
        break;
      case 'activated':
        this.attempt('workbook', () => activate(this.book, pair.sheet));
        break;
      case 'selected':
        this.select(pair.sheet, event.rect);
        break;
    }
  }

  private sheetAdded(event: GridEvent & { readonly kind: 'sheet-added' }): void {
    this.attempt('workbook', () => {
      const sheet = addSheet(this.book, event.name);
      this.pairs.add(sheet, event.sheet);
      moveSheet(this.book, sheet, this.positionInBook(event.position));
    });
    const pair = this.pairs.ofGrid(event.sheet);
    if (pair === undefined) this.grid.deleteSheet(event.sheet);
    // A copy, or a deletion undone, arrives with its cells.
    else this.takeCells(pair);
  }

  /** Very hidden sheets stand in the book alone, so places differ. */
  private positionInBook(position: number): number {
    const at = this.pairs.shown[position];
    return at === undefined ? this.book.sheets.length - 1 : this.book.sheets.indexOf(at);
  }

  private takeStructure(pair: Pair, event: GridEvent & { readonly kind: 'structure' }): void {
    const { action, axis, first, last } = event;
    const rect: Rect =
      axis === 'rows'
        ? { ...wholeSheet, top: first, bottom: last }
        : { ...wholeSheet, left: first, right: last };
    const act = action === 'insert' ? insertCells : deleteCells;
    pair.record.shift(axis, action, first, last);
    const taken = this.attempt('cell', () => act(this.book, pair.sheet, rect, axis));
    // What the book refused, the grid has done already: bringing the book over again undoes it.
    if (!taken) this.toGrid.note({ kind: 'structure', sheet: pair.sheet.id, action, axis, rect });
  }

  /** Writes into the book whatever the grid's cells hold that was not agreed upon. */
  private takeCells(pair: Pair): void {
    const { sheet, record } = pair;
    const unseen = new Set(record.cells.keys());
    const refused: { readonly row: number; readonly column: number }[] = [];
    const take = (row: number, column: number, content: Content, format: CellFormat | null): void => {
      const agreed = record.at(row, column);
      const contentChanged = !sameContent(content, agreed.content);
      const formatChanged = format !== null && !sameLook(format, sheet.format(row, column));
      if (!contentChanged && !formatChanged) return;
      const taken = this.attempt('cell', () => {
        if (contentChanged) this.put(sheet, row, column, content);
        if (formatChanged) this.reformat(sheet, row, column, format);
      });
      if (taken) record.agree(row, column, { content, format: sheet.format(row, column) });
      else refused.push({ row, column });
    };
    for (const cell of this.grid.cells(pair.gridId)) {
      unseen.delete(keyOf(cell.row, cell.column));
      const before = sheet.format(cell.row, cell.column);
      const format = cell.format(before);
      take(cell.row, cell.column, cell.content, format === before ? null : format);
    }
    for (const key of unseen) {
      const [row, column] = [Math.floor(key / keyOf(1, 0)), key % keyOf(1, 0)];
      take(row, column, nothing, null);
    }
    if (refused.length > 0) this.toGrid.restore(pair, refused);
  }

  private put(sheet: Sheet, row: number, column: number, { value, formula }: Content): void {
    // The grid has read the typing already: its text is text, whatever it looks like.
    const isText = typeof value === 'string' && sheet.format(row, column).numberFormat !== '@';
    this.user.type(sheet.name, formatCell(row, column), formula ?? (isText ? `'${value}` : (value ?? '')));
  }

  private reformat(sheet: Sheet, row: number, column: number, format: CellFormat): void {
    sheet.setFormat(row, column, format);
    this.book.report({
      kind: 'format',
      sheet: sheet.id,
      rect: { top: row, left: column, bottom: row, right: column },
    });
  }

  private select(sheet: Sheet, rect: Rect): void {
    sheet.selection = rect;
    this.book.as('user', () => this.book.report({ kind: 'selected', sheet: sheet.id, rect }));
  }

  /** Does what a person did; false when the book refuses, which is then said and undone in the grid. */
  private attempt(kind: Refused, act: () => unknown): boolean {
    try {
      this.book.as('user', act);
      return true;
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      this.onRefused(kind, error.message);
      return false;
    }
  }
}
