/** The person at the keyboard: what they can do to the workbook while the add-in is not looking. Obeys protection. */
import { formatRect, maxColumns, maxRows, parseAddress, rectOf, type Rect } from './book/addresses';
import type { Book } from './book/book';
import { recalculate } from './book/calculation';
import { clearCells, writeCells } from './book/cells';
import { copyCells } from './book/copying';
import { hideColumns, hideRows } from './book/dimensions';
import { moveRows } from './book/moving';
import { deleteName } from './book/names';
import { deleteCells, insertCells } from './book/structure';
import type { ProtectionOptions } from './book/parts';
import { protectSheet, protectStructure, unprotectSheet, unprotectStructure } from './book/permissions';
import { select } from './book/selection';
import type { Sheet } from './book/sheet';
import {
  activate,
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from './book/sheets';
import {
  clearFilters,
  deleteTable,
  filterTable,
  growTable,
  insertTableRows,
  moveColumn,
  renameColumn,
  renameTable,
  sortRows,
} from './book/tables';
import type { Table } from './book/table';
import { refusal } from './errors';

export class User {
  private readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  /** Types into a cell, with Enter. Typing right beneath or beside a table makes it grow, as in Excel. */
  type(sheetName: string, address: string, input: string | number | boolean): void {
    this.act(sheetName, (sheet) => {
      const { rect } = this.place(address);
      const typed = input === '' ? null : input;
      if (typed === null) clearCells(this.book, sheet, rect, 'Contents');
      else writeCells(this.book, sheet, rect, typed);
      if (typed !== null) growTable(this.book, sheet, rect);
    });
  }

  /** Pastes rows of values with the given cell as the first. */
  paste(
    sheetName: string,
    address: string,
    rows: readonly (readonly (string | number | boolean | null)[])[],
  ): void {
    this.act(sheetName, (sheet) => {
      const { rect } = this.place(address);
      writeCells(this.book, sheet, rectOf(rect.top, rect.left, rows.length, rows[0]?.length ?? 0), rows);
    });
  }

  /** Copies cells, with their formulas and looks, and pastes them on the same sheet with the given cell as the first. */
  copy(sheetName: string, from: string, to: string): void {
    this.act(sheetName, (sheet) => {
      const [source, target] = [this.place(from).rect, this.place(to).rect];
      copyCells(this.book, { sheet, rect: source }, { sheet, rect: target }, 'All');
    });
  }

  clear(sheetName: string, address: string): void {
    this.act(sheetName, (sheet) => {
      clearCells(this.book, sheet, this.place(address).rect, 'Contents');
    });
  }

  /** @param row Counted from 1, as on the screen; the new rows come before it. */
  insertRows(sheetName: string, row: number, count = 1): void {
    this.act(sheetName, (sheet) => {
      insertCells(this.book, sheet, rectOf(row - 1, 0, count, maxColumns), 'rows');
    });
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    this.act(sheetName, (sheet) => {
      deleteCells(this.book, sheet, rectOf(row - 1, 0, count, maxColumns), 'rows');
    });
  }

  /** Cuts whole rows and inserts them before another, as people put rows into another order. */
  moveRows(sheetName: string, row: number, count: number, before: number): void {
    this.act(sheetName, (sheet) => {
      moveRows(this.book, sheet, row - 1, count, before - 1);
    });
  }

  /** @param column Its letters; the new columns come before it. */
  insertColumns(sheetName: string, column: string, count = 1): void {
    this.act(sheetName, (sheet) => {
      const { left } = this.place(`${column}:${column}`).rect;
      insertCells(this.book, sheet, rectOf(0, left, maxRows, count), 'columns');
    });
  }

  deleteColumns(sheetName: string, column: string, count = 1): void {
    this.act(sheetName, (sheet) => {
      const { left } = this.place(`${column}:${column}`).rect;
      deleteCells(this.book, sheet, rectOf(0, left, maxRows, count), 'columns');
    });
  }

  hideRows(sheetName: string, row: number, count = 1, hidden = true): void {
    this.act(sheetName, (sheet) => {
      hideRows(this.book, sheet, rectOf(row - 1, 0, count, maxColumns), hidden);
    });
  }

  hideColumns(sheetName: string, column: string, count = 1, hidden = true): void {
    this.act(sheetName, (sheet) => {
      const { left } = this.place(`${column}:${column}`).rect;
      hideColumns(this.book, sheet, rectOf(0, left, maxRows, count), hidden);
    });
  }

  /** Sorts a table's rows by the column of a header. */
  sortTable(tableName: string, header: string, ascending = true): void {
    this.onTable(tableName, (table, sheet) => {
      sortRows(this.book, sheet, table.body, this.column(table, header), ascending);
    });
  }

  /** Shows only the rows with one of the texts in the column of a header. */
  filterTable(tableName: string, header: string, texts: readonly string[]): void {
    this.onTable(tableName, (table) => {
      filterTable(this.book, table, this.column(table, header), texts);
    });
  }

  clearFilters(tableName: string): void {
    this.onTable(tableName, (table) => {
      clearFilters(this.book, table);
    });
  }

  renameTable(tableName: string, name: string): void {
    this.onTable(tableName, (table) => {
      renameTable(this.book, table, name);
    });
  }

  renameColumn(tableName: string, header: string, name: string): void {
    this.onTable(tableName, (table) => {
      renameColumn(this.book, table, this.column(table, header), name);
    });
  }

  /** Moves a table's column, with everything in it, to where another stands. */
  moveColumn(tableName: string, header: string, before: string): void {
    this.onTable(tableName, (table, sheet) => {
      moveColumn(this.book, sheet, table, this.column(table, header), this.column(table, before));
    });
  }

  /** Adds empty rows at the end of a table, as the Tab key in its last cell does. */
  addTableRows(tableName: string, count = 1): void {
    this.onTable(tableName, (table) => {
      insertTableRows(this.book, table, null, count);
    });
  }

  /** "Convert to range": the cells stay. */
  dissolveTable(tableName: string): void {
    this.onTable(tableName, (table) => {
      deleteTable(this.book, table, false);
    });
  }

  /** Deletes a name of the whole workbook in the list of names. */
  deleteName(name: string): void {
    this.book.as('user', () => {
      const found = this.book.findName(name, null);
      if (found === undefined) throw new Error(`The workbook has no name "${name}".`);
      deleteName(this.book, found);
    });
  }

  addSheet(name?: string): void {
    this.book.as('user', () => {
      activate(this.book, addSheet(this.book, name));
    });
  }

  renameSheet(sheetName: string, name: string): void {
    this.act(sheetName, (sheet) => {
      renameSheet(this.book, sheet, name);
    });
  }

  /** @param position Counted from 0. */
  moveSheet(sheetName: string, position: number): void {
    this.act(sheetName, (sheet) => {
      moveSheet(this.book, sheet, position);
    });
  }

  deleteSheet(sheetName: string): void {
    this.act(sheetName, (sheet) => {
      deleteSheet(this.book, sheet);
    });
  }

  copySheet(sheetName: string): string {
    return this.act(sheetName, (sheet) => copySheet(this.book, sheet).name);
  }

  hideSheet(sheetName: string, hidden = true): void {
    this.act(sheetName, (sheet) => {
      setVisibility(this.book, sheet, hidden ? 'Hidden' : 'Visible');
    });
  }

  protectSheet(
    sheetName: string,
    options: Partial<ProtectionOptions> = {},
    password: string | null = null,
  ): void {
    this.act(sheetName, (sheet) => {
      protectSheet(this.book, sheet, options, password);
    });
  }

  unprotectSheet(sheetName: string, password: string | null = null): void {
    this.act(sheetName, (sheet) => {
      unprotectSheet(this.book, sheet, password);
    });
  }

  protectWorkbook(password = ''): void {
    this.book.as('user', () => {
      protectStructure(this.book, password);
    });
  }

  unprotectWorkbook(password = ''): void {
    this.book.as('user', () => {
      unprotectStructure(this.book, password);
    });
  }

  activate(sheetName: string): void {
    this.act(sheetName, (sheet) => {
      activate(this.book, sheet);
    });
  }

  select(sheetName: string, address: string): void {
    this.act(sheetName, (sheet) => {
      select(this.book, sheet, this.place(address).rect);
    });
  }

  /** Begins typing into a cell: until `finishEditing` the add-in's calls fail or wait. */
  startEditing(sheetName: string, address: string): void {
    this.act(sheetName, (sheet) => {
      const { rect } = this.place(address);
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      this.book.editing = { sheet, row: rect.top, column: rect.left, ended, end };
    });
  }

  /** Ends typing: with Enter when something was typed, with Escape otherwise. */
  finishEditing(input?: string | number | boolean): void {
    const { editing } = this.book;
    if (editing === null) return;
    this.book.editing = null;
    if (input !== undefined) {
      this.type(editing.sheet.name, formatRect(rectOf(editing.row, editing.column, 1, 1)), input);
    }
    editing.end();
  }

  private act<R>(sheetName: string, edit: (sheet: Sheet) => R): R {
    return this.book.as('user', () => {
      const result = edit(this.book.sheet(sheetName));
      recalculate(this.book);
      return result;
    });
  }

  private onTable(name: string, edit: (table: Table, sheet: Sheet) => void): void {
    const found = this.book.findTable(name);
    if (found === undefined) throw new Error(`The workbook has no table "${name}".`);
    this.act(found.sheet.name, () => {
      edit(found.table, found.sheet);
    });
  }

  private column(table: Table, header: string): number {
    const index = table.columns.findIndex((column) => column.name === header);
    if (index < 0) throw new Error(`The table "${table.name}" has no column "${header}".`);
    return index;
  }

  private place(address: string): { readonly rect: Rect } {
    const place = parseAddress(address);
    if (place === null) throw refusal('InvalidArgument', `"${address}" is no address.`);
    return place;
  }
}
