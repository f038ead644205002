/** The money on the form of self-evaluation: budget and spending in all and by parts, the rate, and its points. */
import { numberIn } from '../../plan/county';
import { fundedLines, type FundPart, fundParts, sourcesOf } from '../../plan/projectFunds';
import { fixed } from '../addresses';
import { text } from '../cells';
import type { Cell } from '../sheet';
import { style } from './canvas';
import { column } from './columns';
import type { Check } from './formChecks';
import { partFormula, type Total, totalOver } from './formMoney';
import { computed } from './formulas';
import { type Form, label, layRow, pageTop, type Part, projectNumber, shown, working } from './projectForm';
import { word } from './words';

/** The columns of amounts, and where they stand on the page. */
const budgetLeft = 5;
const amounts = [
  { id: 'initial', left: 3, right: 4 },
  { id: 'adjusted', left: budgetLeft, right: 6 },
  { id: 'executed', left: 7, right: 8 },
] as const;
const [pointsAt, rateAt, scoreAt] = [9, 10, 11];

/** The cell with the number of lines that have money. */
const fundedAt = [pageTop - 1, working] as const;

type Amount = (typeof amounts)[number]['id'];

/** Where a line's amount stands: its row and column, and the row of the totals. */
interface Spot {
  readonly top: number;
  readonly row: number;
  readonly left: number;
}

export interface Money {
  /** That the budget recorded is what its parts come to. */
  readonly check: Check;
  /** Where the budget's total stands, across. */
  readonly budget: { readonly left: number; readonly right: number };
  /** The cell with the points for spending. */
  readonly score: string;
}

/** The total of the row: the budget's over its parts, the others as they were recorded. */
function totalOf(form: Form, top: number, id: Amount, left: number): Pick<Total, 'formula' | 'value'> {
  const value = form.evaluation === null ? null : numberIn(form.evaluation.project[id]);
  return id === 'adjusted' ? budgetOf(form, top, left) : { formula: projectNumber(form, id), value };
}

function budgetOf(form: Form, top: number, left: number): Total {
  const { evaluation, say } = form;
  return totalOver(
    form,
    say((each) => each.checks.adjusted),
    { top: top + 1, left, bottom: top + fundParts.length, right: left },
    fundParts.map((part) => evaluation?.parts[part] ?? null),
    {
      formula: projectNumber(form, 'adjusted'),
      value: evaluation === null ? null : numberIn(evaluation.project.adjusted),
    },
  );
}

/**
 * A line's amount: of the budget, what the project's sources give to it; of the others, all of it where all money of
 * the project belongs to this line (`onlyPart`), else nothing.
 */
function amountOf(form: Form, part: FundPart, id: Amount, { top, row, left }: Spot): Cell {
  const { evaluation } = form;
  if (id === 'adjusted') return computed(partFormula(form, part), evaluation?.parts[part] ?? null, 'money');
  const [own, total, funded] = [fixed(row, budgetLeft), fixed(top, left), fixed(...fundedAt)];
  return computed(
    `IF(${funded}=1,IF(ISNUMBER(${own}),IF(ROUND(${own},4)<>0,${total},""),""),"")`,
    evaluation?.only === part ? numberIn(evaluation.project[id]) : null,
    'money',
  );
}

/** How many lines have money, or may have (`fundedLines`), in the hidden column above the page. */
function layFunded({ canvas, evaluation, at }: Form, top: number): void {
  const lines = fundParts.map((_, line) => fixed(top + 1 + line, budgetLeft));
  const withMoney = lines.map((cell) => `IF(ISNUMBER(${cell}),(ROUND(${cell},4)<>0)*1,0)`);
  const sources = fundParts
    .flatMap((part) => sourcesOf[part])
    .map((source) => `INDEX(${column('projects', source)},${at})`);
  const inWords = sources.map((cell) => `(LEN(${cell})>0)*(1-ISNUMBER(${cell}))`);
  const funded = evaluation === null ? 0 : fundedLines(evaluation.project.sources);
  const counted = [...withMoney, ...inWords].join('+');
  canvas.put(...fundedAt, computed(`IF(${at}>0,${counted},0)`, funded, 'general'), shown());
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
  const { canvas, say, scene } = form;
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
        ...amounts.map(({ id, left, right }): Part => [
          left,
          right,
          amountOf(form, part, id, { top: top + 1, row: top + 2 + at, left }),
          shown('money', 'right'),
        ]),
        ...[pointsAt, rateAt, scoreAt].map((spot): Part => [
          spot,
          spot,
          text(scene.speech.word('none')),
          dashes,
        ]),
      ],
      22,
    );
  });
  canvas.over({ top, left: 0, bottom, right: 1 }, text(say((each) => each.form.funds)), label);
  layFunded(form, top + 1);
  return {
    check: budgetOf(form, top + 1, budgetLeft).check,
    budget: { left: budgetLeft, right: budgetLeft + 1 },
    score: fixed(top + 1, scoreAt),
  };
}
