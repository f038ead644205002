/** The form of a project's self-evaluation (绩效自评表), in the layout that townships and bureaus publish. */
import { numberIn, type Project } from '../../plan/county';
import type { PerformanceFigures } from '../../plan/performanceFigures';
import { fundParts } from '../../plan/projectFunds';
import type { Text } from '../../text/text';
import { fixed } from '../addresses';
import { text } from '../cells';
import type { Laid } from './canvas';
import { column } from './columns';
import { layMoney } from './evaluationMoney';
import { inAttention, indicatorChecks, layChecks } from './formChecks';
import { indicatorRoom, layIndicators, type IndicatorLine } from './formIndicators';
import { computed, literal } from './formulas';
import {
  beginForm,
  endForm,
  type Form,
  heightForAny,
  label,
  layHead,
  layRow,
  pageRight,
  type Part,
  projectText,
  shown,
} from './projectForm';
import type { Scene } from './scene';

const expected = ({ expected: said }: Project): string => said;
const achieved = ({ achieved: said }: Project): string => said;

function layGoals(form: Form, top: number): void {
  const { canvas, say } = form;
  layRow(
    form,
    top,
    [
      [1, 5, text(say((each) => each.form.expected)), label],
      [6, pageRight, text(say((each) => each.form.achieved)), label],
    ],
    22,
  );
  layRow(
    form,
    top + 1,
    [
      [1, 5, projectText(form, 'expected', expected), shown()],
      [6, pageRight, projectText(form, 'achieved', achieved), shown()],
    ],
    Math.max(heightForAny(form, expected, [1, 5], 70), heightForAny(form, achieved, [6, pageRight], 70)),
  );
  canvas.over({ top, left: 0, bottom: top + 1, right: 0 }, text(say((each) => each.form.yearGoal)), label);
}

/** What was achieved: the number or text entered, else the band. */
function actualPart(form: Form, { used, cell, shown: line }: IndicatorLine): Part {
  const indicator = line?.indicator;
  const band = indicator?.band ?? null;
  const entry = indicator?.actual ?? '';
  const [actual, chosen] = [cell('actual'), cell('band')];
  return [
    6,
    6,
    computed(
      `IF(${used},IF(ISNUMBER(${actual}),${actual},IF(${actual}&""="",${chosen}&"",${actual}&"")),"")`,
      entry !== '' || band === null ? entry : form.scene.speech.word(band),
      'general',
    ),
    shown('general', 'center'),
  ];
}

function scoringParts(form: Form, line: IndicatorLine): readonly Part[] {
  const { shown: found, number, words } = line;
  const indicator = found?.indicator ?? null;
  return [
    actualPart(form, line),
    [
      7,
      7,
      computed(number('points'), numberIn(indicator?.points ?? null), 'general'),
      shown('general', 'center'),
    ],
    [8, 8, computed(number('score'), found?.figures.score ?? null, 'general'), shown('general', 'center')],
    [9, pageRight, computed(words('reason'), indicator?.reason ?? '', 'general'), shown()],
  ];
}

/** Points and scores of the whole, and how many indicators have none yet. */
function layTotal(form: Form, row: number, spending: string): void {
  const { say, evaluation, at, choice } = form;
  const own = `(${column('indicators', 'project')}=${choice})`;
  const unscored = say((each) => each.form.unscored);
  const without = `SUMPRODUCT(${own}*(1-ISNUMBER(${column('indicators', 'score')})))`;
  const missing = evaluation?.unscored ?? 0;
  const sum = (plus: string, id: 'points' | 'score'): string =>
    `IF(${at}>0,ROUND(SUM(${plus})+SUMPRODUCT(${own}*1,${column('indicators', id)}),2),"")`;
  layRow(
    form,
    row,
    [
      [0, 6, text(say((each) => each.form.grandTotal)), label],
      [
        7,
        7,
        computed(sum('points_execution', 'points'), evaluation?.allPoints ?? null, 'general'),
        shown('general', 'center'),
      ],
      [
        8,
        8,
        computed(sum(spending, 'score'), evaluation?.allScores ?? null, 'general'),
        shown('general', 'center'),
      ],
      [
        9,
        pageRight,
        computed(
          `IF(${at}>0,IF(${without}>0,${literal(unscored)}&${without},""),"")`,
          missing > 0 ? `${unscored}${missing}` : '',
          'general',
        ),
        shown(),
      ],
    ],
    24,
  );
}

/** Shows the first project that has a code; another is chosen in the sheet. */
export function evaluationForm(scene: Scene, figures: PerformanceFigures): Laid {
  const form = beginForm(scene, figures);
  const { say, canvas } = form;
  const top = layHead(form, 9, (each) => each.evaluationTitle);
  const money = layMoney(form, top);
  let row = top + 2 + fundParts.length;
  layGoals(form, row);
  row += 2;
  const heads: readonly (readonly [number, number, (words: Text['performance']) => string])[] = [
    [0, 0, (each) => each.columns.group],
    [1, 1, (each) => each.columns.second],
    [2, 2, (each) => each.columns.name],
    [3, 5, (each) => each.form.target],
    [6, 6, (each) => each.form.actual],
    [7, 7, (each) => each.form.points],
    [8, 8, (each) => each.form.score],
    [9, pageRight, (each) => each.columns.reason],
  ];
  layRow(
    form,
    row++,
    heads.map(([left, right, of]): Part => [left, right, text(say(of)), label]),
    22,
  );
  layIndicators(form, row, (line) => scoringParts(form, line));
  row += indicatorRoom;
  layTotal(form, row++, money.score);
  const results = layChecks(form, [money.check, ...indicatorChecks(form)]);
  inAttention(form, results[0], [{ top: top + 1, bottom: top + 1, ...money.budget }]);
  inAttention(form, results[4], [{ top: row - 1, left: 7, bottom: row - 1, right: 7 }]);
  canvas.highlight({
    areas: [{ top: row - 1, left: 9, bottom: row - 1, right: pageRight }],
    formula: `${fixed(row - 1, 9)}<>""`,
    look: 'attention',
  });
  return endForm(form, row, 'evaluation');
}
