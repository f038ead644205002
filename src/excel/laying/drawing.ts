/**
 * Charts. Excel's JavaScript API (up to ExcelApi 1.13, and later) has no pattern fills and no alternative text for a
 * chart, and takes the name of a series as text: the colours are solid here, the names what their cells say now.
 */
import { numberFormats } from '../../workbook/sheet';
import type { Area, BookSheet, Chart } from '../../workbook/book';
import { plainArea } from '../../workbook/addresses';
import { step, type Step } from './step';

const types = {
  bar: { clustered: 'BarClustered', stacked: 'BarStacked', percentStacked: 'BarStacked100' },
  column: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', percentStacked: 'ColumnStacked100' },
} as const;

/** Between the groups of bars, in per cent of a bar. */
const gap = 60;

function textAt({ rows }: BookSheet, { top, left }: Area): string {
  const content = rows[top]?.cells[left]?.content;
  if (content === undefined || content.kind === 'empty') return '';
  return content.kind === 'text' || content.kind === 'link' ? content.text : String(content.value);
}

function draw(chart: Chart, names: readonly string[], sheet: Excel.Worksheet): void {
  const { kind, grouping, title, area, categories, series, format } = chart;
  const cells = (place: Area): Excel.Range => sheet.getRange(plainArea(place));
  // Made of the first series, so that Excel guesses nothing; the others are added by name.
  const drawn = sheet.charts.add(types[kind][grouping], cells(series[0].values), 'Columns');
  drawn.name = title;
  drawn.title.text = title;
  series.forEach(({ values, fill }, at) => {
    const name = names[at] ?? '';
    const one = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (at === 0) one.name = name;
    one.setValues(cells(values));
    one.setXAxisValues(cells(categories));
    one.format.fill.setSolidColor(`#${fill.color}`);
    one.hasDataLabels = true;
    if (at === 0) one.gapWidth = gap;
  });
  if (series.length > 1) drawn.legend.position = 'Bottom';
  else drawn.legend.visible = false;
  drawn.axes.valueAxis.numberFormat =
    grouping === 'percentStacked' ? numberFormats.wholePercent : numberFormats[format];
  // The first category on top, as a table is read.
  if (kind === 'bar') drawn.axes.categoryAxis.reversePlotOrder = true;
  drawn.plotVisibleOnly = false;
  const { top, left, bottom, right } = area;
  drawn.setPosition(sheet.getCell(top, left), sheet.getCell(bottom, right));
}

export function chartSteps(sheet: BookSheet): readonly Step[] {
  return sheet.charts.map((chart) => {
    const names = chart.series.map(({ name }) => textAt(sheet, name));
    return step(20 + 12 * chart.series.length, [names, chart.title], (worksheet) => {
      draw(chart, names, worksheet);
    });
  });
}
