/** `worksheet.charts`: charts, what they draw, and the words on them. */
import {
  addChart,
  newSeries,
  requireLine,
  requireObjects,
  requireSeriesName,
  chartTypes,
  type Chart,
  type ChartType,
  type Series,
} from '../book/chart';
import { bounding } from '../book/addresses';
import { refusal } from '../errors';
import type { Property, Resolve } from './clientObject';
import { Collection, type Key } from './collection';
import type { RequestContext } from './context';
import { oneOf, requireColor } from './formatProperty';
import { objectType } from './objectType';
import type { SheetTarget } from './pageLayout';
import { placeOf, requireSameContext } from './rangeTarget';

interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: Series;
}

/** Changing anything about a chart needs the same permission. */
function touch({ book, sheet, chart }: ChartTarget): void {
  requireObjects(book, sheet);
  if (!sheet.charts.includes(chart)) throw refusal('ItemNotFound', 'The chart has been deleted.');
  book.report({ kind: 'sheet', sheet: sheet.id });
}

function of<T extends ChartTarget, V>(
  read: (target: T) => V,
  write: (target: T, value: V) => void,
): Property<T, V> {
  return {
    get: read,
    set: (target, value) => {
      touch(target);
      write(target, value);
    },
  };
}

class ChartTitleObject extends objectType<ChartTarget, Pick<Excel.ChartTitle, 'text' | 'visible'>>(
  'ChartTitle',
  {
    text: of(
      ({ chart }) => chart.title,
      ({ chart }, text) => {
        chart.title = text;
        chart.titleShown = true;
      },
    ),
    visible: of(
      ({ chart }) => chart.titleShown,
      ({ chart }, visible) => {
        chart.titleShown = visible;
      },
    ),
  },
) {}

class ChartLegendObject extends objectType<ChartTarget, Pick<Excel.ChartLegend, 'position' | 'visible'>>(
  'ChartLegend',
  {
    position: of<ChartTarget, Excel.ChartLegend['position']>(
      ({ chart }) => chart.legend.position as `${Excel.ChartLegendPosition}`,
      ({ chart }, position) => {
        chart.legend.position = oneOf(position, 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom');
      },
    ),
    visible: of(
      ({ chart }) => chart.legend.visible,
      ({ chart }, visible) => {
        chart.legend.visible = visible;
      },
    ),
  },
) {}

class ValueAxisObject extends objectType<ChartTarget, Pick<Excel.ChartAxis, 'numberFormat'>>('ChartAxis', {
  numberFormat: of(
    ({ chart }) => chart.valueFormat,
    ({ chart }, format) => {
      chart.valueFormat = format;
    },
  ),
}) {}

class CategoryAxisObject extends objectType<ChartTarget, Pick<Excel.ChartAxis, 'reversePlotOrder'>>(
  'ChartAxis',
  {
    reversePlotOrder: of(
      ({ chart }) => chart.categoriesReversed,
      ({ chart }, reversed) => {
        chart.categoriesReversed = reversed;
      },
    ),
  },
) {}

class ChartAxesObject extends objectType<ChartTarget, object>('ChartAxes', {}) {
  get valueAxis(): ValueAxisObject {
    return this.child(
      'valueAxis',
      () =>
        new ValueAxisObject(
          this.context,
          'ChartAxes.valueAxis',
          this.from((t) => t),
        ),
    );
  }

  get categoryAxis(): CategoryAxisObject {
    return this.child(
      'categoryAxis',
      () =>
        new CategoryAxisObject(
          this.context,
          'ChartAxes.categoryAxis',
          this.from((t) => t),
        ),
    );
  }
}

class ChartFillObject extends objectType<SeriesTarget, object>('ChartFill', {}) {
  setSolidColor(color: string): void {
    this.call('setSolidColor', [color], (target) => {
      touch(target);
      target.series.color = requireColor(color);
    });
  }

  clear(): void {
    this.call('clear', [], (target) => {
      touch(target);
      target.series.color = '';
    });
  }
}

class ChartSeriesFormatObject extends objectType<SeriesTarget, object>('ChartSeriesFormat', {}) {
  get fill(): ChartFillObject {
    return this.child(
      'fill',
      () =>
        new ChartFillObject(
          this.context,
          'ChartSeriesFormat.fill',
          this.from((t) => t),
        ),
    );
  }
}

class ChartSeriesObject extends objectType<
  SeriesTarget,
  Pick<Excel.ChartSeries, 'gapWidth' | 'hasDataLabels' | 'name'>
>('ChartSeries', {
  name: of(
    ({ series }) => series.name,
    ({ series }, name) => {
      series.name = requireSeriesName(name);
    },
  ),
  hasDataLabels: of(
    ({ series }) => series.dataLabels,
    ({ series }, shown) => {
      series.dataLabels = shown;
    },
  ),
  // One for all series of the chart.
  gapWidth: of(
    ({ chart }) => chart.gapWidth,
    ({ chart }, width) => {
      if (!(width >= 0 && width <= 500)) throw refusal('InvalidArgument', 'A gap is from 0 to 500 wide.');
      chart.gapWidth = width;
    },
  ),
}) {
  get format(): ChartSeriesFormatObject {
    return this.child(
      'format',
      () =>
        new ChartSeriesFormatObject(
          this.context,
          'ChartSeries.format',
          this.from((t) => t),
        ),
    );
  }

  setValues(sourceData: Excel.Range): void {
    this.draw('setValues', 'values', sourceData);
  }

  setXAxisValues(sourceData: Excel.Range): void {
    this.draw('setXAxisValues', 'categories', sourceData);
  }

  delete(): void {
    this.call('delete', [], (target) => {
      touch(target);
      const { series } = target.chart;
      series.splice(series.indexOf(target.series), 1);
    });
  }

  private draw(name: string, part: 'values' | 'categories', sourceData: Excel.Range): void {
    requireSameContext(this.context, sourceData);
    this.call(name, [], (target) => {
      touch(target);
      const { sheet, rect } = placeOf(sourceData, target.book, target.sheet);
      target.series[part] = requireLine(sheet, rect);
    });
  }
}

class ChartSeriesCollectionObject extends Collection<ChartTarget, SeriesTarget, ChartSeriesObject> {
  readonly className = 'ChartSeriesCollection';

  /** A series that shows nothing until it is given values. */
  add(name?: string, index?: number): ChartSeriesObject {
    return this.proxy(
      this.context,
      'ChartSeriesCollection.add',
      this.from((target) => {
        touch(target);
        const all = target.chart.series;
        const at = index ?? all.length;
        if (!(at >= 0 && at <= all.length)) throw refusal('InvalidArgument', 'There is no such place.');
        const series = newSeries(target.book, name ?? `Series${String(all.length + 1)}`);
        all.splice(at, 0, series);
        return { ...target, series };
      }),
    );
  }

  getItemAt(index: number): ChartSeriesObject {
    return this.itemOf('getItemAt', index);
  }

  protected members(target: ChartTarget): readonly SeriesTarget[] {
    return target.chart.series.map((series) => ({ ...target, series }));
  }

  protected find(target: ChartTarget, key: Key): SeriesTarget | undefined {
    return this.members(target)[Number(key)];
  }

  protected proxy(
    context: RequestContext,
    origin: string,
    resolve: Resolve<SeriesTarget>,
  ): ChartSeriesObject {
    return new ChartSeriesObject(context, origin, resolve);
  }
}

export class ChartObject extends objectType<
  ChartTarget,
  Pick<Excel.Chart, 'chartType' | 'id' | 'name' | 'plotVisibleOnly'>
>('Chart', {
  id: { get: ({ chart }) => chart.id },
  name: of(
    ({ chart }) => chart.name,
    ({ chart }, name) => {
      chart.name = name;
    },
  ),
  chartType: of<ChartTarget, Excel.Chart['chartType']>(
    ({ chart }) => chart.type,
    ({ chart }, type) => {
      chart.type = oneOf<ChartType>(type, ...chartTypes);
    },
  ),
  plotVisibleOnly: of(
    ({ chart }) => chart.plotVisibleOnly,
    ({ chart }, only) => {
      chart.plotVisibleOnly = only;
    },
  ),
}) {
  get title(): ChartTitleObject {
    return this.child(
      'title',
      () =>
        new ChartTitleObject(
          this.context,
          'Chart.title',
          this.from((t) => t),
        ),
    );
  }

  get legend(): ChartLegendObject {
    return this.child(
      'legend',
      () =>
        new ChartLegendObject(
          this.context,
          'Chart.legend',
          this.from((t) => t),
        ),
    );
  }

  get axes(): ChartAxesObject {
    return this.child(
      'axes',
      () =>
        new ChartAxesObject(
          this.context,
          'Chart.axes',
          this.from((t) => t),
        ),
    );
  }

  get series(): ChartSeriesCollectionObject {
    return this.child(
      'series',
      () =>
        new ChartSeriesCollectionObject(
          this.context,
          'Chart.series',
          this.from((t) => t),
        ),
    );
  }

  setPosition(startCell: Excel.Range | string, endCell: Excel.Range | string = startCell): void {
    requireSameContext(this.context, startCell);
    requireSameContext(this.context, endCell);
    this.call('setPosition', [typeof startCell === 'string' ? [startCell, endCell] : null], (target) => {
      touch(target);
      const from = placeOf(startCell, target.book, target.sheet);
      const to = placeOf(endCell, target.book, target.sheet);
      if (from.sheet !== target.sheet || to.sheet !== target.sheet) {
        throw refusal('InvalidArgument', 'A chart stays on its worksheet.');
      }
      target.chart.place = target.sheet.track(bounding(from.rect, to.rect));
    });
  }

  delete(): void {
    this.call('delete', [], (target) => {
      touch(target);
      target.sheet.charts = target.sheet.charts.filter((each) => each !== target.chart);
    });
  }
}

export class ChartCollectionObject extends Collection<SheetTarget, ChartTarget, ChartObject> {
  readonly className = 'ChartCollection';

  add(
    type: Excel.ChartType | Excel.Chart['chartType'],
    sourceData: Excel.Range,
    seriesBy: Excel.ChartSeriesBy | 'Auto' | 'Columns' | 'Rows' = 'Auto',
  ): ChartObject {
    requireSameContext(this.context, sourceData);
    return this.proxy(
      this.context,
      'ChartCollection.add',
      this.from(({ book, sheet }) => {
        const source = placeOf(sourceData, book, sheet);
        return { book, sheet, chart: addChart(book, sheet, type, source, seriesBy) };
      }),
    );
  }

  getItem(name: string): ChartObject {
    return this.itemOf('getItem', name);
  }

  getItemOrNullObject(name: string): ChartObject {
    return this.itemOrNull('getItemOrNullObject', name);
  }

  getItemAt(index: number): ChartObject {
    return this.itemOf('getItemAt', index);
  }

  protected members({ book, sheet }: SheetTarget): readonly ChartTarget[] {
    return sheet.charts.map((chart) => ({ book, sheet, chart }));
  }

  protected find(target: SheetTarget, key: Key): ChartTarget | undefined {
    const members = this.members(target);
    return typeof key === 'number' ? members[key] : members.find(({ chart }) => chart.name === key);
  }

  protected proxy(context: RequestContext, origin: string, resolve: Resolve<ChartTarget>): ChartObject {
    return new ChartObject(context, origin, resolve);
  }
}
