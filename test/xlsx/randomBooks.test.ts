/** Books nobody thought of: what the check lets through, the lint has nothing against, and our reader reads back. */
import fc from 'fast-check';
import type { Book, BookCell, BookSheet, DefinedName, Look, Style } from '../../src/workbook/book';
import { drawings } from '../../src/workbook/looks';
import { numberFormats, type NumberFormat } from '../../src/workbook/sheet';
import { checkBook } from '../../src/xlsx/checkBook';
import { openBook } from '../../src/xlsx/reading/openBook';
import { writeBook } from '../../src/xlsx/writeBook';
import { lint } from '../support/lint/lint';
import { book, cell, plainPrint, row, sheet } from '../support/sampleBook';

const looks = Object.keys(drawings) as Look[];
const formats = Object.keys(numberFormats) as NumberFormat[];

const styles: fc.Arbitrary<Style> = fc.record({
  look: fc.constantFrom(...looks),
  format: fc.constantFrom(...formats),
  align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
  vertical: fc.constantFrom('top' as const, 'center' as const),
  wrap: fc.boolean(),
  locked: fc.boolean(),
});

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('=1', '_x0041_', '县\n乡', '&amp;', '"', "'", ' '),
);

const cells: fc.Arbitrary<BookCell | null> = fc.oneof(
  fc.constant(null),
  styles.map((style) => cell({ kind: 'empty' }, style)),
  fc
    .tuple(word, styles)
    .map(([text, style]) => cell({ kind: 'text', text: text === '' ? '-' : text }, style)),
  fc
    .tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), styles)
    .map(([value, style]) => cell({ kind: 'number', value, format: style.format }, style)),
  fc
    .tuple(
      fc.constantFrom('=kp_a&"x"', '=SUM(A1:B2)', '=IF(A1="",1,2)', '=INDEX(kp_a,1)', '=kp_z'),
      word,
      styles,
    )
    .map(([formula, value, style]) => cell({ kind: 'formula', formula, value, format: style.format }, style)),
  fc
    .tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), styles)
    .map(([address, style]) => cell({ kind: 'link', text: address, address }, style)),
  fc
    .tuple(word, styles)
    .map(([text, style]) => cell({ kind: 'text', text: text === '' ? '-' : text }, style, 'kp_a')),
);

const corner = fc.nat({ max: 5 });
const areas = fc
  .tuple(corner, corner, corner, corner)
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const header = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });

/** A table below everything else, its headers at random. */
function withTable(base: BookSheet, headers: readonly string[], name: string): BookSheet {
  const top = base.rows.length;
  const plain = {
    look: 'plain',
    format: 'general',
    align: 'left',
    vertical: 'top',
    wrap: true,
    locked: true,
  } as const;
  const says = row(...headers.map((text) => cell({ kind: 'text', text }, plain)));
  return {
    ...base,
    rows: [...base.rows, says, row()],
    tables: [
      {
        id: name,
        name,
        area: { top, left: 0, bottom: top + 1, right: headers.length - 1 },
        columns: headers.map((text, index) => ({ id: `c${index}`, header: text, owner: 'planner' })),
        shown: null,
      },
    ],
  };
}

const validations = fc
  .record({
    area: areas,
    rule: fc.constantFrom({ kind: 'list', name: 'kp_a' } as const, { kind: 'length', max: 9 } as const),
    message: word,
  })
  .map(({ area, rule, message }) => ({
    areas: [area] as const,
    rule,
    severity: 'stop' as const,
    prompt: { title: message.slice(0, 32), message },
    error: { title: '', message },
  }));

const sheets: fc.Arbitrary<BookSheet> = fc
  .record({
    name: fc.string({ unit: 'grapheme', maxLength: 12 }),
    state: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
    rows: fc.array(fc.tuple(fc.array(cells, { maxLength: 6 }), fc.option(fc.integer({ min: 5, max: 400 }))), {
      maxLength: 6,
    }),
    merges: fc.array(areas, { maxLength: 1 }),
    headers: fc.array(header, { minLength: 1, maxLength: 4 }),
    validations: fc.array(validations, { maxLength: 2 }),
    highlights: fc.array(
      areas.map((area) => ({ areas: [area] as const, formula: '$A1="x"', look: 'amber' as const })),
      { maxLength: 2 },
    ),
    widths: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
    frozen: fc.record({ rows: fc.nat({ max: 3 }), columns: fc.nat({ max: 3 }) }),
    protected: fc.boolean(),
    footer: word,
  })
  .map(({ rows, headers, widths, footer, ...rest }) =>
    withTable(
      sheet('', '', {
        ...rest,
        rows: rows.map(([each, height]) => ({ ...row(...each), height })),
        columns: widths.map((width) => ({ width, hidden: width === 0 })),
        print: { ...plainPrint, footer: { left: footer, center: '&P', right: footer } },
      }),
      headers,
      'KP_T',
    ),
  );

const books: fc.Arbitrary<Book> = fc
  .tuple(fc.array(sheets, { minLength: 1, maxLength: 3 }), word, word)
  .map(([some, title, value]) => {
    const [first, ...others] = some.map((each, index) => ({
      ...each,
      key: `s${index}`,
      tables: each.tables.map((table) => ({ ...table, name: `KP_T_${index}` })),
    }));
    const names: readonly DefinedName[] = ['kp_a', 'kp_z'].map((name) => ({
      name,
      sheet: 's0',
      area: { top: 0, left: 0, bottom: 3, right: 0 },
    }));
    if (first === undefined) throw new Error('at least one');
    return book([first, ...others], { title, names, properties: [{ name: 'id', value }] });
  });

/** What our reader finds, in the shape in which `heldIn` gives what the book says. */
function readBack(bytes: Uint8Array): unknown {
  const read = openBook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { sheets: found, names, properties } = read.value;
  return {
    names: Array.from(names.keys()),
    properties: Array.from(properties),
    sheets: found.map((each) => {
      const opened = each.read();
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      const { rows, merges, tables, unreadable } = opened.value;
      const cellsFound = Array.from(rows).flatMap(([top, cellsOfRow]) =>
        Array.from(cellsOfRow, ([left, { value, formula }]) => [top, left, value, formula]),
      );
      const { name, state } = each;
      return {
        name,
        state,
        cells: cellsFound,
        merges,
        tables: tables.map((table) => table.name),
        unreadable,
      };
    }),
  };
}

function heldIn({ sheets: all, names, properties }: Book): unknown {
  return {
    names: names.map(({ name }) => name),
    properties: properties.map(({ name, value }) => [name, value]),
    sheets: all.map(({ name, state, rows, merges, tables }) => ({
      name,
      state,
      cells: rows.flatMap(({ cells: cellsOfRow }, top) =>
        cellsOfRow.flatMap((each, left) => {
          const content = each?.content;
          if (content === undefined || content.kind === 'empty') return [];
          if (content.kind === 'formula') return [[top, left, content.value, content.formula.slice(1)]];
          return [[top, left, content.kind === 'number' ? content.value + 0 : content.text, null]];
        }),
      ),
      merges,
      tables: tables.map((table) => table.name),
      unreadable: [],
    })),
  };
}

describe('a book that the check lets through', () => {
  it('is a file that the lint has nothing against, and reads back as it was', () => {
    const seen = { written: 0, refused: 0 };
    fc.assert(
      fc.property(books, (given) => {
        const faults = checkBook(given);
        if (faults.length > 0) {
          seen.refused += 1;
          expect(() => writeBook(given)).toThrow();
          return;
        }
        seen.written += 1;
        const file = writeBook(given);
        expect(lint(file)).toEqual([]);
        expect(readBack(file)).toEqual(heldIn(given));
      }),
      { numRuns: 300 },
    );
    // Both have to happen, or nothing was tried.
    expect(seen.written).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(20);
  });
});
