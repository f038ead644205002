/** The lines of a form in which the indicators of its project stand, group by group. */
import type { EvaluatedIndicator } from '../../plan/projectEvaluation';
import { fixed } from '../addresses';
import { column, type ColumnId } from './columns';
import { computed, literal } from './formulas';
import { type Form, layRow, type Part, shown, working } from './projectForm';
import { word } from './words';

/** Indicators that a form has room for. */
export const indicatorRoom = 20;
const rowHeight = 28;

/** One of the lines for indicators: where its row in the table stands, and what stands there at first. */
export interface IndicatorLine {
  readonly row: number;
  readonly shown: EvaluatedIndicator | null;
  /** A column's cell of this indicator, as text. */
  readonly words: (id: ColumnId<'indicators'>) => string;
  /** As a number; an empty text where it is none. */
  readonly number: (id: ColumnId<'indicators'>) => string;
  /** Whether there is an indicator for the line. */
  readonly used: string;
  /** The same column's cell, as it stands. */
  readonly cell: (id: ColumnId<'indicators'>) => string;
}

/** Lays level 1, level 2, name and target of each indicator, and hands each line over for the rest. */
export function layIndicators(form: Form, top: number, rest: (line: IndicatorLine) => readonly Part[]): void {
  const { canvas, evaluation, at, choice } = form;
  for (let index = 0; index < indicatorRoom; index++) {
    const row = top + index;
    const here = fixed(row, working);
    const indicator = evaluation?.indicators[index] ?? null;
    const cell = (id: ColumnId<'indicators'>): string => `INDEX(${column('indicators', id)},${here})`;
    const used = `${here}>0`;
    canvas.put(
      row,
      working,
      computed(
        `IF(${at}>0,SUMPRODUCT((${column('indicators', 'key')}=${choice}&"#"&${index + 1})*1,${column('indicators', 'place')}),0)`,
        indicator?.figures.place ?? 0,
        'general',
      ),
      shown(),
    );
    const line: IndicatorLine = {
      row,
      shown: indicator,
      used,
      cell,
      words: (id) => `IF(${used},${cell(id)}&"","")`,
      number: (id) => `IF(${used},IF(ISNUMBER(${cell(id)}),${cell(id)},""),"")`,
    };
    layRow(form, row, [...describing(form, line, index), ...rest(line)], rowHeight);
  }
}

function describing({ evaluation, scene, say }: Form, line: IndicatorLine, index: number): readonly Part[] {
  const indicator = line.shown?.indicator ?? null;
  const before = evaluation?.indicators[index - 1]?.indicator;
  const group = indicator?.group ?? null;
  const same = index > 0 && indicator !== null && before !== undefined && before.group === group;
  const above = `INDEX(${column('indicators', 'group')},MAX(1,${fixed(line.row - 1, working)}))`;
  const groupCell = line.cell('group');
  const target = line.cell('target');
  const sign =
    indicator?.scoring === 'positive'
      ? say((each) => each.form.atLeast)
      : indicator?.scoring === 'reverse'
        ? say((each) => each.form.atMost)
        : '';
  return [
    [
      0,
      0,
      computed(
        index === 0
          ? line.words('group')
          : `IF(${line.used},IF(${groupCell}&""=${above}&"","",${groupCell}&""),"")`,
        group === null || same ? '' : scene.speech.word(group),
        'general',
      ),
      shown(),
    ],
    [1, 1, computed(line.words('second'), indicator?.second ?? '', 'general'), shown()],
    [2, 2, computed(line.words('name'), indicator?.name ?? '', 'general'), shown()],
    [
      3,
      3,
      computed(
        `IF(${line.used},IF(${line.cell('scoring')}=${word('positive')},${literal(say((each) => each.form.atLeast))},` +
          `IF(${line.cell('scoring')}=${word('reverse')},${literal(say((each) => each.form.atMost))},"")),"")`,
        sign,
        'general',
      ),
      shown('general', 'center'),
    ],
    [
      4,
      4,
      computed(
        `IF(${line.used},IF(ISNUMBER(${target}),${target},${target}&""),"")`,
        indicator?.target ?? '',
        'general',
      ),
      shown('general', 'center'),
    ],
    [5, 5, computed(line.words('unit'), indicator?.unit ?? '', 'general'), shown()],
  ];
}
