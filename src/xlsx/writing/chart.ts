/**
 * A native bar or column chart. Its series differ by pattern, so that they are told apart in grey print; every figure
 * that it draws is also kept in it, so that previews show it without calculating.
 */
import type { Area, BookSheet, Chart, ChartSeries, Fonts, SeriesFill } from '../../workbook/book';
import { numberFormats } from '../../workbook/sheet';
import { onSheet } from './addresses';
import { officeRelations, type Part } from './parts';
import { declaration, quoted, written } from './xml';

const patterns = { stripes: 'wdUpDiag', dots: 'pct25', checks: 'smCheck', light: 'ltHorz' } as const;
const ink = '000000';
const gridColor = 'D9D9D9';
const axisColor = '7F7F7F';
/** Ids that tie a chart's two axes together; unique within the chart. */
const categoryAxis = 1;
const valueAxis = 2;

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function lineXml(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`;
}

function fillXml({ color, pattern }: SeriesFill): string {
  const paint =
    pattern === 'solid'
      ? solid(color)
      : `<a:pattFill prst="${patterns[pattern]}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${paint}${lineXml(color)}</c:spPr>`;
}

/** @param size Hundredths of a point. */
function letters(element: 'defRPr' | 'rPr', size: number, bold: boolean, font: string): string {
  const face = quoted(font);
  return `<a:${element} sz="${size}" b="${bold ? 1 : 0}">${solid(ink)}<a:latin typeface="${face}"/><a:ea typeface="${face}"/></a:${element}>`;
}

function textXml(size: number, font: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('defRPr', size, false, font)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function titleXml(title: string, font: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('defRPr', 1200, true, font)}</a:pPr><a:r>${letters('rPr', 1200, true, font)}<a:t>${written(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** What the cells of an area hold, row by row. */
function heldIn(
  { rows }: BookSheet,
  { top, left, bottom, right }: Area,
): readonly (string | number | null)[] {
  const held: (string | number | null)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const content = rows[row]?.cells[column]?.content;
      if (content === undefined || content.kind === 'empty') held.push(null);
      else if (content.kind === 'text' || content.kind === 'link') held.push(content.text);
      else held.push(content.value);
    }
  }
  return held;
}

function pointsXml(held: readonly (string | number | null)[]): string {
  const points = held.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${written(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${held.length}"/>${points.join('')}`;
}

function wordsXml(sheet: BookSheet, area: Area): string {
  return `<c:strRef><c:f>${written(onSheet(sheet.name, area))}</c:f><c:strCache>${pointsXml(heldIn(sheet, area))}</c:strCache></c:strRef>`;
}

/** Cells without a number are gaps. */
function figuresXml(sheet: BookSheet, area: Area, format: string): string {
  const held = heldIn(sheet, area).map((value) => (typeof value === 'number' ? value : null));
  return `<c:numRef><c:f>${written(onSheet(sheet.name, area))}</c:f><c:numCache><c:formatCode>${written(format)}</c:formatCode>${pointsXml(held)}</c:numCache></c:numRef>`;
}

/** Figures beside the bars; on a white ground where they stand on a pattern, and none for nought. */
function labelsXml(grouping: Chart['grouping'], format: string, font: string): string {
  const shown = grouping === 'clustered' ? 'outEnd' : 'ctr';
  const ground = grouping === 'clustered' ? '' : `<c:spPr>${solid('FFFFFF')}</c:spPr>`;
  const base = format === numberFormats.general ? '0.##' : format;
  return `<c:dLbls><c:numFmt formatCode="${quoted(`${base};-${base};;`)}" sourceLinked="0"/>${ground}${textXml(900, font)}<c:dLblPos val="${shown}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function seriesXml(sheet: BookSheet, chart: Chart, series: ChartSeries, index: number, font: string): string {
  const format = numberFormats[chart.format];
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${wordsXml(sheet, series.name)}</c:tx>${fillXml(series.fill)}<c:invertIfNegative val="0"/>${labelsXml(chart.grouping, format, font)}<c:cat>${wordsXml(sheet, chart.categories)}</c:cat><c:val>${figuresXml(sheet, series.values, format)}</c:val></c:ser>`;
}

/** Categories read from the top in a bar chart; the values' axis stays at the foot. */
function axesXml({ kind, grouping, format }: Chart, font: string): string {
  const lying = kind === 'bar';
  const code = grouping === 'percentStacked' ? '0%' : numberFormats[format];
  const letterXml = textXml(900, font);
  return `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineXml(axisColor)}</c:spPr>${letterXml}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${lineXml(gridColor)}</c:spPr></c:majorGridlines><c:numFmt formatCode="${quoted(code)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${lineXml(axisColor)}</c:spPr>${letterXml}<c:crossAx val="${categoryAxis}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`;
}

/** @param fonts Of the book; a chart's words are in the body's font. */
export function chartPart(chart: Chart, sheet: BookSheet, fonts: Fonts, path: string): Part {
  const font = fonts.body;
  const series = chart.series.map((one, index) => seriesXml(sheet, chart, one, index, font));
  const overlap = chart.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  const legend =
    chart.series.length === 1
      ? ''
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900, font)}</c:legend>`;
  return {
    path,
    contentType: 'chart',
    xml: `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${officeRelations}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, fonts.header)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${chart.grouping}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/>${overlap}<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>${axesXml(chart, font)}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid('FFFFFF')}${lineXml(gridColor)}</c:spPr>${textXml(900, font)}</c:chartSpace>`,
    relations: [],
  };
}
