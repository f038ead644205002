/** What our own writer put into a file is what reading finds in it. */
import { sampleBook } from '../../../test/support/sampleBook';
import type { Book, BookSheet } from '../../workbook/book';
import type { Cell, NumberFormat } from '../../workbook/sheet';
import { writeBook } from '../writeBook';
import { openBook, type ReadBook, type ReadSheet } from './openBook';
import type { ReadCell } from '../../workbook/reading/standingBook';

const meanings: Partial<Record<NumberFormat, ReadCell['meaning']>> = {
  date: 'date',
  percent: 'percent',
  wholePercent: 'percent',
};

/** The cell that should be read for one that was written; null for none. */
function expected(content: Cell): Pick<ReadCell, 'value' | 'formula' | 'meaning'> | null {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
    case 'link':
      return { value: content.text, formula: null, meaning: 'number' };
    case 'number':
      return { value: content.value, formula: null, meaning: meanings[content.format] ?? 'number' };
    case 'formula':
      return {
        value: content.value,
        formula: content.formula.replace(/^=/, ''),
        meaning: typeof content.value === 'number' ? (meanings[content.format] ?? 'number') : 'number',
      };
  }
}

/** The cells of a sheet by `row,column`. */
function written(sheet: BookSheet): Record<string, unknown> {
  const cells = sheet.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => {
      const should = cell === null ? null : expected(cell.content);
      return should === null ? [] : [[`${r},${c}`, should] as const];
    }),
  );
  return Object.fromEntries(cells);
}

function found(sheet: ReadSheet): Record<string, unknown> {
  const cells = [...sheet.rows].flatMap(([r, row]) =>
    [...row].map(([c, { value, formula, meaning }]) => [`${r},${c}`, { value, formula, meaning }] as const),
  );
  return Object.fromEntries(cells);
}

function roundTrip(book: Book): ReadBook {
  const read = openBook(writeBook(book));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const book = roundTrip(sampleBook);

it('finds the sheets, properties and names of the book', () => {
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual(
    sampleBook.sheets.map(({ name, state }) => [name, state]),
  );
  for (const { name, value } of sampleBook.properties) expect(book.properties.get(name)).toBe(value);
  expect(book.properties.size).toBe(sampleBook.properties.length);
  expect([...book.names.keys()].sort()).toEqual(sampleBook.names.map(({ name }) => name).sort());
});

describe.each(sampleBook.sheets.map((sheet, i) => [sheet.name, sheet, i] as const))(
  'on the sheet %s',
  (_, sheet, i) => {
    const read = book.sheets[i]?.read();
    if (read?.ok !== true) throw new Error(JSON.stringify(read?.problem));

    it('finds the same in each cell', () => {
      expect(found(read.value)).toEqual(written(sheet));
      expect(read.value.unreadable).toEqual([]);
    });

    it('finds the same tables, merged cells and hidden rows and columns', () => {
      expect(read.value.tables.map(({ name, area, headers }) => ({ name, area, headers }))).toEqual(
        sheet.tables.map(({ name, area, columns }) => ({
          name,
          area,
          headers: columns.map(({ header }) => header),
        })),
      );
      expect(read.value.merges).toEqual(sheet.merges);
      expect([...read.value.hiddenRows]).toEqual(sheet.rows.flatMap(({ hidden }, r) => (hidden ? [r] : [])));
      expect([...read.value.hiddenColumns]).toEqual(
        sheet.columns.flatMap(({ hidden }, c) => (hidden ? [c] : [])),
      );
    });
  },
);
