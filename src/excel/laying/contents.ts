/** What stands in the cells: links, number formats, values and formulas, as blocks. */
import { numberFormats } from '../../workbook/sheet';
import type { BookCell, BookSheet } from '../../workbook/book';
import { type Fill, fillsOf, type Fills } from './fills';
import { step, type Step } from './step';

/** Columns in which anything stands. */
export function widthOf({ rows }: BookSheet): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/**
 * A cell's content as Excel takes it. Text goes in behind an apostrophe unless the cell's format keeps it as text in
 * any case: Excel reads text as it reads typing, and what it takes for a date or a number differs from country to
 * country.
 */
export function inputOf(cell: BookCell | null | undefined): string | number {
  if (cell === null || cell === undefined) return '';
  const { content, style } = cell;
  switch (content.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'link':
      return content.text === '' || style.format === 'text' ? content.text : `'${content.text}`;
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}

/** Null leaves a cell as it is on a new sheet. */
function formatOf(cell: BookCell | null | undefined): string | null {
  const format = numberFormats[cell?.style.format ?? 'general'];
  return format === numberFormats.general ? null : format;
}

/** Rows that are sent together: small enough that a request can end between two such bands. */
const bandCells = 4_000;

interface Band {
  readonly top: number;
  readonly rows: readonly (readonly (BookCell | null | undefined)[])[];
}

function bandsOf({ rows }: BookSheet, width: number): readonly Band[] {
  const height = Math.max(1, Math.floor(bandCells / width));
  const bands: Band[] = [];
  for (let top = 0; top < rows.length; top += height) {
    const part = rows.slice(top, top + height);
    bands.push({ top, rows: part.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at])) });
  }
  return bands;
}

function formatSteps({ top, rows }: Band, width: number): readonly Step[] {
  const formats = rows.map((cells) => cells.map(formatOf));
  if (formats.every((row) => row.every((format) => format === null))) return [];
  return [
    step(2, formats, (sheet) => {
      sheet.getRangeByIndexes(top, 0, rows.length, width).numberFormat = formats;
    }),
  ];
}

function valueStep({ top, rows }: Band, width: number, { covers }: Fills): Step {
  const values = rows.map((cells, down) =>
    cells.map((cell, column) => (covers(top + down, column) ? null : inputOf(cell))),
  );
  return step(2, values, (sheet) => {
    sheet.getRangeByIndexes(top, 0, rows.length, width).values = values;
  });
}

function fillStep({ formula, area: { top, left, bottom } }: Fill, first: 'written' | 'to write'): Step {
  return step(6, formula, (sheet) => {
    const head = sheet.getRangeByIndexes(top, left, 1, 1);
    if (first === 'to write') head.formulas = [[formula]];
    sheet.getRangeByIndexes(top + 1, left, bottom - top, 1).copyFrom(head, 'Formulas');
  });
}

/** Before the values, which stand in the cell instead of the address, and before the fonts, which a link changes. */
function linkSteps({ rows }: BookSheet): readonly Step[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Step[] => {
      if (cell === null) return [];
      const { content, jump } = cell;
      const link =
        jump !== undefined
          ? { documentReference: jump }
          : content.kind === 'link'
            ? { address: content.address }
            : null;
      if (link === null) return [];
      return [
        step(2, link, (sheet) => {
          sheet.getCell(row, column).hyperlink = link;
        }),
      ];
    }),
  );
}

export function contentSteps(sheet: BookSheet): readonly Step[] {
  const width = widthOf(sheet);
  if (width === 0) return [];
  const fills = fillsOf(sheet, width);
  const bands = bandsOf(sheet, width);
  return [
    ...linkSteps(sheet),
    ...bands.flatMap((band) => formatSteps(band, width)),
    ...fills.before.map((fill) => fillStep(fill, 'to write')),
    ...bands.map((band) => valueStep(band, width, fills)),
    ...fills.after.map((fill) => fillStep(fill, 'written')),
  ];
}
