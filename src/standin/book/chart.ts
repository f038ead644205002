/** Charts: what they draw and where they stand. How they look is kept as far as an add-in can set it. */
import { refusal } from '../errors';
import { columnsIn, rectOf, rowsIn, type Rect } from './addresses';
import type { Book } from './book';
import { requireBounded } from './cells';
import { requireAllowance } from './permissions';
import type { Sheet, Tracked } from './sheet';

/** Cells that a chart draws; they may be on any sheet, and the chart follows them. */
export interface Source {
  readonly sheet: Sheet;
  readonly tracked: Tracked;
}

export interface Series {
  readonly id: string;
  name: string;
  values: Source | null;
  categories: Source | null;
  /** `#RRGGBB`; empty for the program's own choice. */
  color: string;
  dataLabels: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: ChartType;
  title: string;
  titleShown: boolean;
  legend: { position: string; visible: boolean };
  valueFormat: string;
  categoriesReversed: boolean;
  plotVisibleOnly: boolean;
  gapWidth: number;
  readonly series: Series[];
  /** The cells that it covers; null where it stands at Excel's own choice. */
  place: Tracked | null;
}

/** The types that the stand-in knows how to hold. */
export const chartTypes = [
  'BarClustered', 'BarStacked', 'BarStacked100', 'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'Line', 'Pie',
] as const; // prettier-ignore

export type ChartType = (typeof chartTypes)[number];

export function requireObjects(book: Book, sheet: Sheet): void {
  requireAllowance(book, sheet, 'allowEditObjects');
}

export function newSeries(book: Book, name: string): Series {
  return {
    id: book.newId('series'),
    name: requireSeriesName(name),
    values: null,
    categories: null,
    color: '',
    dataLabels: false,
  };
}

export function requireSeriesName(name: string): string {
  if (typeof name !== 'string' || name.length > 255) {
    throw refusal('InvalidArgument', 'The name of a series has at most 255 characters.');
  }
  return name;
}

/** One row or one column of cells. */
export function requireLine(sheet: Sheet, rect: Rect): Source {
  requireBounded(rect);
  if (rowsIn(rect) > 1 && columnsIn(rect) > 1) {
    throw refusal('InvalidArgument', 'A series takes one row or one column of cells.');
  }
  return { sheet, tracked: sheet.track(rect) };
}

/** A chart of the columns, or rows, of some cells: a text at the head of one names its series. */
export function addChart(
  book: Book,
  sheet: Sheet,
  type: string,
  source: { readonly sheet: Sheet; readonly rect: Rect },
  seriesBy: string,
): Chart {
  requireObjects(book, sheet);
  const known = chartTypes.find((each) => each === type);
  if (known === undefined) throw refusal('InvalidArgument', `The stand-in has no chart of type "${type}".`);
  if (seriesBy !== 'Columns' && seriesBy !== 'Rows') {
    throw refusal('UnsupportedOperation', 'The stand-in does not guess whether rows or columns are series.');
  }
  requireBounded(source.rect);
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${String(number)}`)) number += 1;
  const chart: Chart = {
    id: book.newId('chart'),
    name: `Chart ${String(number)}`,
    type: known,
    title: '',
    titleShown: false,
    legend: { position: 'Right', visible: true },
    valueFormat: 'General',
    categoriesReversed: false,
    plotVisibleOnly: true,
    gapWidth: 219,
    series: seriesOf(book, source, seriesBy),
    place: null,
  };
  sheet.charts.push(chart);
  book.report({ kind: 'sheet', sheet: sheet.id });
  return chart;
}

function seriesOf(
  book: Book,
  { sheet, rect }: { readonly sheet: Sheet; readonly rect: Rect },
  seriesBy: 'Columns' | 'Rows',
): Series[] {
  const columns = seriesBy === 'Columns';
  return Array.from({ length: columns ? columnsIn(rect) : rowsIn(rect) }, (_, at) => {
    const line = columns
      ? rectOf(rect.top, rect.left + at, rowsIn(rect), 1)
      : rectOf(rect.top + at, rect.left, 1, columnsIn(rect));
    const head = sheet.value(line.top, line.left);
    const name = typeof head === 'string' && rowsIn(line) + columnsIn(line) > 2 ? head : '';
    const named = name !== '';
    const values = !named
      ? line
      : columns
        ? { ...line, top: line.top + 1 }
        : { ...line, left: line.left + 1 };
    const series = newSeries(book, named ? name : `Series${String(at + 1)}`);
    series.values = requireLine(sheet, values);
    return series;
  });
}

/** The chart on a copy of its sheet draws the copy's cells. */
export function copiedChart(book: Book, chart: Chart, from: Sheet, to: Sheet): Chart {
  const source = (given: Source | null): Source | null =>
    given === null
      ? null
      : {
          sheet: given.sheet === from ? to : given.sheet,
          tracked: { rect: given.tracked.rect },
        };
  return {
    ...chart,
    id: book.newId('chart'),
    legend: { ...chart.legend },
    series: chart.series.map((each) => ({
      ...each,
      values: source(each.values),
      categories: source(each.categories),
    })),
    place: chart.place === null ? null : { rect: chart.place.rect },
  };
}
