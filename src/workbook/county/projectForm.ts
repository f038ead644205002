/**
 * What the two printed forms of a project have in common: the choice of the project above the page, the head, and the
 * foot to sign. One project is shown at a time; all of it follows from the code in the one open cell at the top. That
 * choice is no work and is in no plan: a book written anew begins with the first project again.
 */
import { evaluationOf, type ProjectEvaluation } from '../../plan/projectEvaluation';
import type { PerformanceFigures } from '../../plan/performanceFigures';
import type { Project } from '../../plan/county';
import type { Text } from '../../text/text';
import { fixed } from '../addresses';
import type { Style } from '../book';
import { text } from '../cells';
import type { Cell, NumberFormat } from '../sheet';
import { Canvas, type Laid, style } from './canvas';
import { column, type ColumnId } from './columns';
import { heightOf, linesIn } from './fitting';
import { computed, literal } from './formulas';
import { said } from './said';
import { signatures } from './signing';
import { underLine } from './underLine';
import type { Scene } from './scene';

/** The widths of the page's columns, then a gap, the checks, and the working column. */
const widths = [10, 12, 22, 5, 10, 7, 11, 8, 8, 8, 8, 8, 3, 26, 12, 12, 12, 8];
export const pageRight = 11;
/** Where the checks begin. */
export const checksLeft = 13;
/** The hidden column of rows found. */
export const working = 17;

/** Rows above the page, not printed: the choice, and how to use the form. */
export const pageTop = 2;

type Said = Text['performance'];

export const label: Style = style('label', { align: 'center' });
const open: Style = style('planner', { format: 'text', locked: false });
export const shown = (format: NumberFormat = 'general', align: Style['align'] = 'left'): Style =>
  style('formula', { format, align });

export interface Form {
  readonly canvas: Canvas;
  readonly scene: Scene;
  readonly figures: PerformanceFigures;
  /** Of the project chosen at first; null where there is none. */
  readonly evaluation: ProjectEvaluation | null;
  readonly say: (of: (said: Said) => string) => string;
  /** `$C$1`: the cell with the code. */
  readonly choice: string;
  /** The cell with the project's row among the projects, counted from 1; 0 for none. */
  readonly at: string;
}

/** Begins a form: its first two rows. */
export function beginForm(scene: Scene, figures: PerformanceFigures): Form {
  const { plan, speech } = scene;
  const canvas = new Canvas();
  const say = (of: (each: Said) => string): string => speech.say((each) => of(each.performance));
  const evaluation = evaluationOf(plan, figures, figures.shown);
  const [choice, at] = [fixed(0, 2), fixed(0, working)];
  const form: Form = { canvas, scene, figures, evaluation, say, choice, at };
  canvas.across(0, 0, 1, text(say((each) => each.form.choose)), label);
  canvas.put(0, 2, text(figures.shown), open);
  canvas.validate({
    areas: [{ top: 0, left: 2, bottom: 0, right: 2 }],
    rule: { kind: 'list', name: column('projects', 'code') },
    severity: 'stop',
    prompt: said(speech, (each) => each.performance.prompts.choice),
    error: said(speech, (each) => each.performance.errors.list),
  });
  const notFound = say((each) => each.form.notFound);
  canvas.across(
    0,
    3,
    pageRight,
    computed(
      `IF(AND(${choice}<>"",${at}=0),${literal(notFound)},"")`,
      figures.shown !== '' && evaluation === null ? notFound : '',
      'general',
    ),
    style('line', { format: 'general' }),
  );
  canvas.highlight({
    areas: [{ top: 0, left: 3, bottom: 0, right: pageRight }],
    formula: `${fixed(0, 3)}<>""`,
    look: 'attention',
  });
  const place = evaluation === null ? 0 : plan.projects.indexOf(evaluation.project) + 1;
  canvas.put(
    0,
    working,
    computed(
      `IF(${choice}="",0,SUMPRODUCT((${column('projects', 'code')}=${choice})*1,${column('projects', 'place')}))`,
      place,
      'general',
    ),
    shown(),
  );
  const hint = speech.lines((each) => each.performance.form.chooseHint).join('\n');
  canvas.across(1, 0, pageRight, text(hint), style('line'));
  canvas.row(0, { height: 24 });
  canvas.row(1, { height: heightOf(linesIn(hint, pageWidth()), 10) });
  return form;
}

function pageWidth(): number {
  return widths.slice(0, pageRight + 1).reduce((sum, width) => sum + width, 0);
}

/** How wide the cells from one column to another are together. */
function widthOf(left: number, right: number): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

/** Something of the project, as text. */
export function projectText(form: Form, id: ColumnId<'projects'>, of: (project: Project) => string): Cell {
  const value = form.evaluation === null ? '' : of(form.evaluation.project);
  return computed(`IF(${form.at}>0,INDEX(${column('projects', id)},${form.at})&"","")`, value, 'general');
}

function personAndPhone(form: Form): Cell {
  const { at, evaluation } = form;
  const [person, phone] = (['person', 'phone'] as const).map(
    (id) => `INDEX(${column('projects', id)},${at})`,
  );
  const told = evaluation === null ? [] : [evaluation.project.person, evaluation.project.phone];
  return computed(
    `IF(${at}>0,${person}&IF(LEN(${person})*LEN(${phone})>0," ","")&${phone},"")`,
    told.filter((each) => each !== '').join(' '),
    'general',
  );
}

/** The most that texts of projects other than the one shown first may heighten the page. */
const mostForOthers = 200;

/** How high a row must be at least, so that it shows this text of whichever project is chosen. */
export function heightForAny(
  { scene }: Form,
  of: (project: Project) => string,
  [left, right]: readonly [number, number],
  least: number,
): number {
  const lines = scene.plan.projects.map((project) => linesIn(of(project), widthOf(left, right)));
  return Math.max(least, Math.min(mostForOthers, heightOf(Math.max(1, ...lines), 10)));
}

/** The number in a column of the projects, as a formula's part: an empty text where there is none. */
export function projectNumber(form: Form, id: ColumnId<'projects'>): string {
  const cell = `INDEX(${column('projects', id)},${form.at})`;
  return `IF(${form.at}>0,IF(ISNUMBER(${cell}),${cell},""),"")`;
}

/** A row of labels and their contents: `[left, right, content, style]`. Heights follow from what is said. */
export type Part = readonly [left: number, right: number, content: Cell, drawn: Style];

export function layRow({ canvas }: Form, row: number, parts: readonly Part[], least: number): void {
  let lines = 1;
  for (const [left, right, content, drawn] of parts) {
    canvas.across(row, left, right, content, drawn);
    const told = content.kind === 'formula' ? content.value : content.kind === 'text' ? content.text : '';
    if (typeof told === 'string') lines = Math.max(lines, linesIn(told, widthOf(left, right)));
  }
  canvas.row(row, { height: Math.max(least, heightOf(lines, 10)) });
}

/** Lays annex, title, the line under it and the project's head; answers the first row below. */
export function layHead(form: Form, annex: number, title: (said: Said) => string): number {
  const { canvas, scene, say } = form;
  const { speech, plan, edition } = scene;
  let row = pageTop;
  const line = (told: string, drawn: Style, size: number): void => {
    canvas.across(row, 0, pageRight, text(told), drawn);
    canvas.row(row, { height: heightOf(linesIn(told, pageWidth()), size) });
    row += 1;
  };
  if (plan.sample)
    line(
      speech.say((each) => each.county.sampleMark),
      style('sample', { align: 'center' }),
      12,
    );
  line(
    speech.say((each) => each.county.annex(annex)),
    style('annex'),
    12,
  );
  line(say(title), style('title', { align: 'center' }), 17);
  line(
    say((each) => each.yearOf(edition.id)),
    style('line', { align: 'center' }),
    10,
  );
  const spots = [
    [0, 2, 'left'],
    [3, 5, 'center'],
    [6, 8, 'center'],
    [9, pageRight, 'right'],
  ] as const;
  underLine(scene, 'money').forEach((cell, at) => {
    const [left, right, align] = spots[at] ?? spots[0];
    const format = cell.kind === 'formula' ? cell.format : 'text';
    canvas.across(row, left, right, cell, style('foot', { align, format }));
  });
  row += 1;
  const named = (of: (said: Said) => string): Cell => text(say(of));
  layRow(
    form,
    row++,
    [
      [0, 1, named((each) => each.form.projectName), label],
      [2, pageRight, projectText(form, 'name', ({ name }) => name), shown()],
    ],
    24,
  );
  layRow(
    form,
    row++,
    [
      [0, 1, named((each) => each.form.department), label],
      [2, 4, projectText(form, 'department', ({ department }) => department), shown()],
      [5, 6, named((each) => each.form.implementer), label],
      [7, pageRight, projectText(form, 'implementer', ({ implementer }) => implementer), shown()],
    ],
    24,
  );
  layRow(
    form,
    row++,
    [
      [0, 1, named((each) => each.form.person), label],
      [2, 4, personAndPhone(form), shown()],
      [5, 6, named((each) => each.form.code), label],
      [7, pageRight, projectText(form, 'code', ({ code }) => code), shown()],
    ],
    24,
  );
  return row;
}

/** The foot to sign, and the finished sheet. */
export function endForm({ canvas, scene }: Form, row: number, key: 'application' | 'evaluation'): Laid {
  const { speech } = scene;
  const spots = [
    [0, 2],
    [3, 6],
    [7, pageRight],
  ] as const;
  signatures(scene).forEach((told, at) => {
    const [left, right] = spots[at] ?? spots[0];
    canvas.across(row, left, right, text(told), style('foot'));
  });
  canvas.row(row, { height: 30 });
  return canvas.finish({
    key,
    name: speech.sheetName(key),
    widths,
    hiddenColumns: [working],
    frozen: { rows: 1, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'portrait',
      fitWidth: 1,
      fitHeight: 1,
      area: { top: pageTop, left: 0, bottom: row, right: pageRight },
      repeat: null,
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: speech.say((each) => each.county.pageOf), right: '' },
    },
  });
}
