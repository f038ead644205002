/** The money on the form of self-evaluation: budget and spending in all and by parts, the rate, and its points. */
import { type Entry, numberIn, type Project } from '../../plan/county';
import { fundParts } from '../../plan/projectFunds';
import { fixed } from '../addresses';
import { text } from '../cells';
import type { Cell } from '../sheet';
import { style } from './canvas';
import type { Check } from './formChecks';
import { partFormula, type Total, totalOver } from './formMoney';
import { computed } from './formulas';
import { type Form, label, layRow, open, type Part, projectNumber, shown } from './projectForm';
import { said } from './said';
import { word } from './words';

/** The columns of amounts, and where they stand on the page. */
export const amounts = [
  { id: 'initial', left: 3, right: 4 },
  { id: 'adjusted', left: 5, right: 6 },
  { id: 'executed', left: 7, right: 8 },
] as const;
const [pointsAt, rateAt, scoreAt] = [9, 10, 11];

type Amount = (typeof amounts)[number]['id'];

export interface Money {
  readonly checks: readonly Check[];
  /** The cell with the points for spending. */
  readonly score: string;
}

function totalOf(form: Form, top: number, id: Amount, left: number): Total {
  const { evaluation, say } = form;
  const project: Project | null = evaluation?.project ?? null;
  const parts: readonly Entry[] =
    id === 'adjusted' ? fundParts.map((part) => evaluation?.parts[part] ?? null) : [];
  return totalOver(
    form,
    say((each) => each.checks[id]),
    { top: top + 1, left, bottom: top + fundParts.length, right: left },
    parts,
    { formula: projectNumber(form, id), value: project === null ? null : numberIn(project[id]) },
  );
}

/** The rate and the points for spending, beside the totals in the row. */
function spendingParts(form: Form, row: number): readonly Part[] {
  const { at, evaluation, scene } = form;
  const [budget, executed] = [fixed(row, 5), fixed(row, 7)];
  const [weight, rate] = [fixed(row, pointsAt), fixed(row, rateAt)];
  const dash = (value: number | null | undefined): string | number | null =>
    evaluation === null ? null : (value ?? scene.speech.word('none'));
  const divided = `IF(AND(ISNUMBER(${budget}),ISNUMBER(${executed})),IF(${budget}>0,IFERROR(${executed}/${budget},${word('none')}),${word('none')}),${word('none')})`;
  return [
    [
      pointsAt,
      pointsAt,
      computed(`IF(${at}>0,SUM(points_execution),"")`, evaluation?.executionPoints ?? null, 'general'),
      shown('general', 'center'),
    ],
    [
      rateAt,
      rateAt,
      computed(`IF(${at}>0,${divided},"")`, dash(evaluation?.rate), 'percent'),
      shown('percent', 'right'),
    ],
    [
      scoreAt,
      scoreAt,
      computed(
        `IF(${at}>0,IF(ISNUMBER(${rate}),ROUND(MAX(0,MIN(${weight},${weight}*${rate})),2),${word('none')}),"")`,
        dash(evaluation?.executionScore),
        'general',
      ),
      shown('general', 'center'),
    ],
  ];
}

const dashes = style('formula', { align: 'center' });

/** Lays the money; answers what is to be checked, and the cell with the points for spending. */
export function layMoney(form: Form, top: number): Money {
  const { canvas, say, evaluation, scene } = form;
  const bottom = top + 1 + fundParts.length;
  const heads: readonly (readonly [number, number, string])[] = [
    [2, 2, ''],
    ...amounts.map(({ id, left, right }) => [left, right, say((each) => each.form[id])] as const),
    [pointsAt, pointsAt, say((each) => each.form.points)],
    [rateAt, rateAt, say((each) => each.form.rate)],
    [scoreAt, scoreAt, say((each) => each.form.score)],
  ];
  layRow(
    form,
    top,
    heads.map(([left, right, head]): Part => [left, right, text(head), label]),
    22,
  );
  const totals = amounts.map(({ id, left }) => totalOf(form, top + 1, id, left));
  layRow(
    form,
    top + 1,
    [
      [2, 2, text(say((each) => each.form.total)), label],
      ...amounts.map(({ left, right }, at): Part => {
        const total = totals[at];
        const cell: Cell =
          total === undefined ? { kind: 'empty' } : computed(total.formula, total.value, 'money');
        return [left, right, cell, shown('money', 'right')];
      }),
      ...spendingParts(form, top + 1),
    ],
    22,
  );
  fundParts.forEach((part, at) => {
    layRow(
      form,
      top + 2 + at,
      [
        [2, 2, text(say((each) => each.form[part])), label],
        ...amounts.map(({ id, left, right }): Part =>
          id === 'adjusted'
            ? [
                left,
                right,
                computed(partFormula(form, part), evaluation?.parts[part] ?? null, 'money'),
                shown('money', 'right'),
              ]
            : [left, right, { kind: 'empty' }, open('money')],
        ),
        ...[pointsAt, rateAt, scoreAt].map((column): Part => [
          column,
          column,
          text(scene.speech.word('none')),
          dashes,
        ]),
      ],
      22,
    );
  });
  canvas.over({ top, left: 0, bottom, right: 1 }, text(say((each) => each.form.funds)), label);
  const typed = amounts
    .filter(({ id }) => id !== 'adjusted')
    .map(({ left }) => ({ top: top + 2, left, bottom, right: left }));
  const [first, ...others] = typed;
  if (first !== undefined) {
    canvas.validate({
      areas: [first, ...others],
      rule: { kind: 'decimal', min: -1e9, max: 1e9 },
      severity: 'stop',
      prompt: said(scene.speech, (each) => each.performance.prompts.money),
      error: said(scene.speech, (each) => each.performance.errors.money),
    });
  }
  return { checks: totals.map(({ check }) => check), score: fixed(top + 1, scoreAt) };
}
