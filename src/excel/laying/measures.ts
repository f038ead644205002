/** Widths, heights, groups of rows and merged cells. */
import type { Area, BookSheet } from '../../workbook/book';
import { plainArea } from '../../workbook/addresses';
import { formatAt } from './dressing';
import { inOneAddress, runs, wholeColumns, wholeRows } from './rectangles';
import { step, type Step } from './step';

/** A width in characters as Excel's own formula turns it into points: 7 pixels a digit, 5 for the margins. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** What many rows or columns share, each value with the address of all that have it. */
function byValue(
  length: number,
  valueAt: (at: number) => number | null,
  address: (first: number, last: number) => string,
): readonly { readonly value: number; readonly address: string }[] {
  const places = new Map<number, string[]>();
  for (const { said, first, last } of runs(length, valueAt)) {
    places.set(said, [...(places.get(said) ?? []), address(first, last)]);
  }
  return [...places].flatMap(([value, addresses]) =>
    inOneAddress(addresses).map((joined) => ({ value, address: joined })),
  );
}

interface Merging {
  area: Area;
  /** Each row of the area is one cell. */
  readonly across: boolean;
}

/** Rows that are merged over the same columns, one below the other, are merged together, row by row. */
function mergings(merges: readonly Area[]): readonly Merging[] {
  const found: Merging[] = [];
  const open = new Map<string, Merging>();
  for (const area of [...merges].sort((a, b) => a.top - b.top)) {
    const key = `${area.left}:${area.right}`;
    const above = open.get(key);
    const across = area.top === area.bottom;
    if (across && above?.across === true && above.area.bottom === area.top - 1) {
      above.area = { ...above.area, bottom: area.bottom };
      continue;
    }
    const merging: Merging = { area, across };
    found.push(merging);
    open.set(key, merging);
  }
  return found;
}

export function measureSteps({ columns, rows, merges }: BookSheet): readonly Step[] {
  const widths = byValue(columns.length, (at) => columns[at]?.width ?? null, wholeColumns);
  const heights = byValue(rows.length, (at) => rows[at]?.height ?? null, wholeRows);
  const hidden = runs(columns.length, (at) => (columns[at]?.hidden === true ? true : null));
  const grouped = runs(rows.length, (at) => (rows[at]?.level === 1 ? true : null));
  return [
    ...widths.map(({ value, address }) =>
      step(3, address, (sheet) => {
        formatAt(sheet, address).columnWidth = points(value);
      }),
    ),
    ...hidden.map(({ first, last }) =>
      step(2, '', (sheet) => {
        sheet.getRange(wholeColumns(first, last)).columnHidden = true;
      }),
    ),
    ...heights.map(({ value, address }) =>
      step(3, address, (sheet) => {
        formatAt(sheet, address).rowHeight = value;
      }),
    ),
    ...grouped.map(({ first, last }) =>
      step(2, '', (sheet) => {
        sheet.getRange(wholeRows(first, last)).group('ByRows');
      }),
    ),
    ...mergings(merges).map(({ area, across }) =>
      step(2, '', (sheet) => {
        sheet.getRange(plainArea(area)).merge(across);
      }),
    ),
  ];
}
