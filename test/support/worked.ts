/** A workbook in which people have worked: sheets and headers renamed, rows sorted, rows and columns put in, ranges made of tables. */
import type { Area, Book, BookCell, BookRow, BookSheet, BookTable, Style } from '../../src/workbook/book';
import type { Cell } from '../../src/workbook/sheet';
import type { StandingBook } from '../../src/workbook/reading/standingBook';
import { openBook, wholeBook } from '../../src/xlsx/reading/openBook';
import { writeBook } from '../../src/xlsx/writeBook';

export type Edit = (book: Book) => Book;

const style: Style = {
  look: 'planner',
  format: 'general',
  align: 'left',
  vertical: 'center',
  wrap: false,
  locked: false,
};

export const typedText = (text: string): Cell => (text === '' ? { kind: 'empty' } : { kind: 'text', text });
export const typedNumber = (value: number): Cell => ({ kind: 'number', value, format: 'general' });

function asValue(cell: BookCell | null): BookCell | null {
  if (cell?.content.kind !== 'formula')
    return cell === null ? null : { content: cell.content, style: cell.style };
  const { value } = cell.content;
  return { content: typeof value === 'number' ? typedNumber(value) : typedText(value), style };
}

/** Values where formulas were, and nothing that an edit would have to move along. */
const asValues: Edit = (book) =>
  onSheets(book, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, hidden: false, cells: row.cells.map(asValue) })),
    tables: sheet.tables.map((table) => ({ ...table, shown: null })),
    merges: [],
    validations: [],
    highlights: [],
    charts: [],
    print: { ...sheet.print, area: null, repeat: null },
  }));

function onSheets(book: Book, change: (sheet: BookSheet) => BookSheet): Book {
  const [first, ...others] = book.sheets;
  return { ...book, sheets: [change(first), ...others.map(change)] };
}

function onTable(book: Book, id: string, change: (sheet: BookSheet, table: BookTable) => BookSheet): Book {
  return onSheets(book, (sheet) => {
    const table = sheet.tables.find((each) => each.id === id);
    return table === undefined ? sheet : change(sheet, table);
  });
}

function withCell({ cells, ...row }: BookRow, at: number, cell: BookCell | null): BookRow {
  const all = Array.from({ length: Math.max(cells.length, at + 1) }, (_, each) => cells[each] ?? null);
  all[at] = cell;
  return { ...row, cells: all };
}

function columnOf({ area, columns }: BookTable, id: string): number {
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0) throw new Error(`no column ${id}`);
  return area.left + at;
}

export const renameSheet =
  (key: string, name: string): Edit =>
  (book) =>
    onSheets(book, (sheet) => (sheet.key === key ? { ...sheet, name } : sheet));

export const renameHeader =
  (table: string, column: string, header: string): Edit =>
  (book) =>
    onTable(book, table, (sheet, found) => {
      const at = columnOf(found, column);
      const columns = found.columns.map((each) => (each.id === column ? { ...each, header } : each));
      return {
        ...sheet,
        rows: sheet.rows.map((row, r) =>
          r === found.area.top ? withCell(row, at, { content: typedText(header), style }) : row,
        ),
        tables: [{ ...found, columns }],
      };
    });

/** Types into a cell of the table's rows, counted from 0. */
export const type =
  (table: string, row: number, column: string, content: Cell): Edit =>
  (book) =>
    onTable(book, table, (sheet, found) => ({
      ...sheet,
      rows: sheet.rows.map((each, r) =>
        r === found.area.top + 1 + row ? withCell(each, columnOf(found, column), { content, style }) : each,
      ),
    }));

const shifted = (area: Area, at: number): Area => ({
  ...area,
  left: area.left >= at ? area.left + 1 : area.left,
  right: area.right >= at ? area.right + 1 : area.right,
});

/** A column of the people's own in front of one of the table's; `content` goes into its first row. */
export const insertColumn =
  (table: string, before: string, header: string, content: Cell): Edit =>
  (book) => {
    let key = '';
    let at = 0;
    const changed = onTable(book, table, (sheet, found) => {
      key = sheet.key;
      at = columnOf(found, before);
      const columns = [...found.columns];
      columns.splice(at - found.area.left, 0, { id: 'theirs', header, owner: 'planner' });
      return {
        ...sheet,
        columns: [...sheet.columns.slice(0, at), { width: 10, hidden: false }, ...sheet.columns.slice(at)],
        rows: sheet.rows.map((row, r) => {
          const cells = [...row.cells];
          const own =
            r === found.area.top ? typedText(header) : r === found.area.top + 1 ? content : typedText('');
          if (cells.length > at || own.kind !== 'empty') cells.splice(at, 0, { content: own, style });
          return { ...row, cells };
        }),
        tables: [{ ...found, area: shifted(found.area, at), columns }],
      };
    });
    const names = changed.names.map((name) =>
      name.sheet === key ? { ...name, area: shifted(name.area, at) } : name,
    );
    return { ...changed, names };
  };

/** Puts the table's rows into another order. */
export const sortRows =
  (table: string, order: (rows: readonly BookRow[]) => readonly BookRow[]): Edit =>
  (book) =>
    onTable(book, table, (sheet, { area }) => ({
      ...sheet,
      rows: [
        ...sheet.rows.slice(0, area.top + 1),
        ...order(sheet.rows.slice(area.top + 1, area.bottom + 1)),
        ...sheet.rows.slice(area.bottom + 1),
      ],
    }));

/** An empty row in the table, in front of this one; its columns stay named over one row more. */
export const insertRow =
  (table: string, before: number): Edit =>
  (book) => {
    let key = '';
    let at = 0;
    const grown = (area: Area): Area => ({
      ...area,
      top: area.top >= at ? area.top + 1 : area.top,
      bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
    });
    const changed = onTable(book, table, (sheet, found) => {
      key = sheet.key;
      at = found.area.top + 1 + before;
      const rows = [...sheet.rows];
      rows.splice(at, 0, { cells: [], height: null, level: 0, hidden: false });
      return { ...sheet, rows, tables: [{ ...found, area: grown(found.area) }] };
    });
    const names = changed.names.map((name) =>
      name.sheet === key ? { ...name, area: grown(name.area) } : name,
    );
    return { ...changed, names };
  };

/** Every table turned into a plain range. */
export const asRanges: Edit = (book) => onSheets(book, (sheet) => ({ ...sheet, tables: [] }));

export const withoutNames: Edit = (book) => ({ ...book, names: [] });

export const withoutSheet =
  (key: string): Edit =>
  (book) => {
    const [first, ...others] = book.sheets.filter((sheet) => sheet.key !== key);
    if (first === undefined) throw new Error('no sheet is left');
    return { ...book, sheets: [first, ...others], names: book.names.filter(({ sheet }) => sheet !== key) };
  };

export const withoutProperties: Edit = (book) => ({ ...book, properties: [] });

/** The book as it is read after it was written, worked in and sent back. */
export function sentBack(book: Book, ...edits: readonly Edit[]): StandingBook {
  const worked = edits.length === 0 ? book : edits.reduce((each, edit) => edit(each), asValues(book));
  const read = openBook(writeBook(worked));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const whole = wholeBook(read.value);
  if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
  return whole.value;
}
