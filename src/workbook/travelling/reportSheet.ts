/** The report of what was done before a workbook travels, on a sheet of its own. */
import type { Text } from '../../text/text';
import type { BookSheet } from '../book';
import { number, text } from '../cells';
import { Canvas, style } from '../county/canvas';
import { heightOf, linesIn } from '../county/fitting';
import { reportLines, type ReportLine } from './sayTravel';
import type { TravelReport } from './travelReport';

const columns = [
  ['number', 6],
  ['what', 18],
  ['place', 24],
  ['before', 48],
  ['outcome', 52],
] as const;

type Column = (typeof columns)[number][0];

const contentOf = (line: ReportLine, at: number, column: Column) =>
  column === 'number' ? number(at + 1, 'general') : text(line[column]);

export function travelReportSheet(report: TravelReport, { travelling, county }: Text): BookSheet {
  const said = travelling.report;
  const canvas = new Canvas();
  const last = columns.length - 1;
  canvas.across(0, 0, last, text(said.title), style('title', { align: 'center', locked: false }));
  canvas.row(0, { height: heightOf(1, 17) });
  columns.forEach(([id], column) => {
    canvas.text(1, column, said.columns[id], style('headerFormula', { align: 'center', locked: false }));
  });
  canvas.row(1, { height: heightOf(1, 11) });
  const lines = reportLines(report, travelling);
  lines.forEach((line, at) => {
    columns.forEach(([id], column) => {
      const align = id === 'number' ? 'center' : 'left';
      const format = id === 'number' ? 'general' : 'text';
      canvas.put(at + 2, column, contentOf(line, at, id), style('plain', { align, format, locked: false }));
    });
    const high = columns.map(([id, width]) => (id === 'number' ? 1 : linesIn(line[id], width)));
    canvas.row(at + 2, { height: heightOf(Math.max(...high), 10) });
  });
  return canvas.finish({
    key: 'travel',
    name: said.sheet,
    widths: columns.map(([, width]) => width),
    protected: false,
    frozen: { rows: 2, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: lines.length + 1, right: last },
      repeat: { top: 1, bottom: 1 },
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: county.pageOf, right: '' },
    },
  }).sheet;
}
