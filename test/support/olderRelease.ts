/** A plan's workbook as an earlier release would have laid it: other facts, other formulas, parts that were not there yet. */
import type { Book, BookCell, BookRow, BookSheet } from '../../src/workbook/book';
import { plainValue } from '../../src/workbook/cells';
import { baseLines, layBase } from '../../src/workbook/county/baseSheet';
import { editionById } from '../../src/keypoints/editions';
import type { Cell } from '../../src/workbook/sheet';

export type Age = (book: Book) => Book;

function onSheet(
  book: Book,
  isMeant: (sheet: BookSheet) => boolean,
  change: (sheet: BookSheet) => BookSheet,
): Book {
  const [first, ...others] = book.sheets;
  const each = (sheet: BookSheet): BookSheet => (isMeant(sheet) ? change(sheet) : sheet);
  return { ...book, sheets: [each(first), ...others.map(each)] };
}

function withCell({ cells, ...row }: BookRow, column: number, change: (cell: BookCell) => BookCell): BookRow {
  return { ...row, cells: cells.map((cell, at) => (cell !== null && at === column ? change(cell) : cell)) };
}

/** Changes cells of a column of a table: of one row, or of all. */
function onColumn(table: string, column: string, row: string | null, change: (content: Cell) => Cell): Age {
  return (book) =>
    onSheet(
      book,
      ({ tables }) => tables.some(({ id }) => id === table),
      (sheet) => {
        const found = sheet.tables.find(({ id }) => id === table);
        const at = found?.columns.findIndex(({ id }) => id === column) ?? -1;
        if (found === undefined || at < 0) throw new Error(`no column ${table} ${column}`);
        const { area } = found;
        return {
          ...sheet,
          rows: sheet.rows.map((each, r) => {
            const key = each.cells[area.left]?.content;
            const isMeant = row === null || (key?.kind === 'text' && key.text === row);
            if (r <= area.top || r > area.bottom || !isMeant) return each;
            return withCell(each, area.left + at, ({ content, ...cell }) => ({
              ...cell,
              content: change(content),
            }));
          }),
        };
      },
    );
}

/** The nation said something else then. */
export const saidThen = (table: string, row: string, column: string, text: string): Age =>
  onColumn(table, column, row, () => (text === '' ? { kind: 'empty' } : { kind: 'text', text }));

/** The template computed otherwise then. */
export const computedThen = (table: string, column: string, formula: (now: string) => string): Age =>
  onColumn(table, column, null, (content) =>
    content.kind === 'formula' ? { ...content, formula: formula(content.formula) } : content,
  );

/** A row that the nation has by now was not there yet: nothing is left of it, and nobody knew of it. */
export const rowNotYet =
  (table: string, row: string): Age =>
  (book) =>
    onSheet(
      book,
      ({ tables }) => tables.some(({ id }) => id === table),
      (sheet) => {
        const found = sheet.tables.find(({ id }) => id === table);
        if (found === undefined) throw new Error(`no table ${table}`);
        const left = found.area.left;
        const rows = sheet.rows.map((each) => {
          const key = each.cells[left];
          const is = key?.content.kind === 'text' && key.content.text === row;
          const isEmptied = (at: number): boolean => is && at >= left;
          const empty = { kind: 'empty' } as const;
          return {
            ...each,
            cells: each.cells.map((cell, at) =>
              cell !== null && isEmptied(at) ? { ...cell, content: empty } : cell,
            ),
          };
        });
        return { ...sheet, rows };
      },
    );

/** Columns that the template has by now were not there yet: the others stood closer together, and nobody knew of these. */
export const columnsNotYet =
  (table: string, ids: readonly string[]): Age =>
  (book) => {
    const sheet = book.sheets.find(({ tables }) => tables.some(({ id }) => id === table));
    const found = sheet?.tables.find(({ id }) => id === table);
    if (sheet === undefined || found === undefined) throw new Error(`no table ${table}`);
    const { area, columns } = found;
    const stays = (at: number): boolean => {
      const column = columns[at - area.left];
      return column === undefined || !ids.includes(column.id);
    };
    const kept = Array.from({ length: area.right + 1 }, (_, at) => at).filter(stays);
    const now = (at: number): number => kept.filter((each) => each < at).length;
    const moved = <T extends { readonly left: number; readonly right: number }>(each: T): T => ({
      ...each,
      left: now(each.left),
      right: now(each.right + 1) - 1,
    });
    const older = onSheet(
      book,
      ({ key }) => key === sheet.key,
      (each) => ({
        ...each,
        rows: each.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => stays(at)) })),
        columns: each.columns.filter((_, at) => stays(at)),
        merges: each.merges.map(moved),
        print: { ...each.print, area: each.print.area === null ? null : moved(each.print.area) },
        tables: [{ ...found, area: moved(area), columns: columns.filter(({ id }) => !ids.includes(id)) }],
      }),
    );
    const knows = ({ cells }: BookRow): boolean => {
      const said = cells.map((cell) => (cell === null ? '' : String(plainValue(cell.content))));
      return said[0] === 'column' && said[1] === table && ids.includes(said[2] ?? '');
    };
    return {
      ...onSheet(
        older,
        ({ key }) => key === 'identity',
        (each) => ({ ...each, rows: each.rows.filter((row) => !knows(row)) }),
      ),
      names: older.names.flatMap((name) =>
        name.sheet !== sheet.key
          ? [name]
          : ids.some((id) => name.name === `${table}_${id}`)
            ? []
            : [{ ...name, area: moved(name.area) }],
      ),
    };
  };

export const sheetNotYet =
  (key: string): Age =>
  (book) => {
    const [first, ...others] = book.sheets.filter((sheet) => sheet.key !== key);
    if (first === undefined) throw new Error('no sheet is left');
    return { ...book, sheets: [first, ...others], names: book.names.filter(({ sheet }) => sheet !== key) };
  };

export const nameNotYet =
  (name: string): Age =>
  (book) => ({ ...book, names: book.names.filter((each) => each.name !== name) });

/** What the workbook remembers is what stands in it then; rows in `unknown` it has never heard of. */
export const remembering =
  (...unknown: readonly string[]): Age =>
  (book) => {
    const edition = editionById('2024');
    if (edition === undefined) throw new Error('no edition');
    const lines = baseLines(
      edition,
      book.sheets.filter(({ key }) => key !== 'base' && key !== 'identity'),
    ).filter(({ row }) => !unknown.includes(row));
    const { sheet: base } = layBase({ paper: 'A4' }, lines);
    return onSheet(
      book,
      ({ key }) => key === 'base',
      () => base,
    );
  };

/** The first version of the template, which remembers nothing. */
export const version1: Age = (book) => {
  const said = (property: string, value: string): string => (property === 'keypoints.template' ? '1' : value);
  const without = sheetNotYet('base')(book);
  const identity = onSheet(
    without,
    ({ key }) => key === 'identity',
    (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => {
        const [key] = row.cells;
        const is = key !== null && key !== undefined && plainValue(key.content) === 'keypoints.template';
        return is ? withCell(row, 1, (cell) => ({ ...cell, content: { kind: 'text', text: '1' } })) : row;
      }),
    }),
  );
  return {
    ...identity,
    properties: identity.properties.map(({ name, value }) => ({ name, value: said(name, value) })),
  };
};

/** The book as it was laid then. */
export function laidThen(book: Book, ...ages: readonly Age[]): Book {
  return ages.reduce((each, age) => age(each), book);
}
