/** The form of a project's performance goals (绩效目标申报表), laid out as county bureaus publish it. */
import { numberIn, type Project } from '../../plan/county';
import type { PerformanceFigures } from '../../plan/performanceFigures';
import { type FundPart, fundParts } from '../../plan/projectFunds';
import { scorePlaces } from '../../plan/indicatorScore';
import { roundTo } from '../../plan/rounding';
import { text } from '../cells';
import type { Laid } from './canvas';
import { column } from './columns';
import { type Check, inAttention, indicatorChecks, layChecks } from './formChecks';
import { type IndicatorLine, indicatorRoom, layIndicators } from './formIndicators';
import { computed, literal } from './formulas';
import { partFormula, totalOver } from './formMoney';
import {
  beginForm,
  endForm,
  type Form,
  heightForAny,
  label,
  layHead,
  layRow,
  pageRight,
  projectNumber,
  projectText,
  shown,
} from './projectForm';
import type { Scene } from './scene';

/** Where the amounts stand. */
const amountLeft = 5;

/** Lays the money of the year; answers what is to be checked of it. */
function layMoney(form: Form, top: number): Check {
  const { canvas, say, evaluation } = form;
  const project = evaluation?.project ?? null;
  const [adjusted, initial] = [projectNumber(form, 'adjusted'), projectNumber(form, 'initial')];
  const total = totalOver(
    form,
    say((each) => each.checks.adjusted),
    { top: top + 1, left: amountLeft, bottom: top + fundParts.length, right: amountLeft },
    fundParts.map((part) => evaluation?.parts[part] ?? null),
    {
      formula: `IF(ISNUMBER(${adjusted}),${adjusted},${initial})`,
      value: project === null ? null : (numberIn(project.adjusted) ?? numberIn(project.initial)),
    },
  );
  const line = (row: number, id: FundPart | 'total', formula: string, value: number | null): void => {
    layRow(
      form,
      row,
      [
        [2, amountLeft - 1, text(say((each) => each.form[id])), label],
        [amountLeft, pageRight, computed(formula, value, 'money'), shown('money')],
      ],
      22,
    );
  };
  line(top, 'total', total.formula, total.value);
  fundParts.forEach((part, at) => {
    line(top + 1 + at, part, partFormula(form, part), evaluation?.parts[part] ?? null);
  });
  canvas.over(
    { top, left: 0, bottom: top + fundParts.length, right: 1 },
    text(say((each) => each.form.funds)),
    label,
  );
  return total.check;
}

/** How an indicator is scored, in the sheet's word for it. */
function scoringOf({ scene }: Form, { shown: found }: IndicatorLine): string {
  const scoring = found?.indicator.scoring ?? null;
  if (scoring === null) return '';
  return scene.speech.word(scoring === 'qualitative' ? 'qualitativeScore' : scoring);
}

const expected = ({ expected: said }: Project): string => said;

/** Shows the first project that has a code; another is chosen in the sheet. */
export function applicationForm(scene: Scene, figures: PerformanceFigures): Laid {
  const form = beginForm(scene, figures);
  const { say, evaluation, at } = form;
  const money = layHead(form, 8, (each) => each.applicationTitle);
  const check = layMoney(form, money);
  let row = money + 1 + fundParts.length;
  layRow(
    form,
    row++,
    [
      [0, 1, text(say((each) => each.form.yearGoal)), label],
      [2, pageRight, projectText(form, 'expected', expected), shown()],
    ],
    heightForAny(form, expected, [2, pageRight], 80),
  );
  layRow(
    form,
    row++,
    [
      [0, 0, text(say((each) => each.columns.group)), label],
      [1, 1, text(say((each) => each.columns.second)), label],
      [2, 2, text(say((each) => each.columns.name)), label],
      [3, 5, text(say((each) => each.form.target)), label],
      [6, 7, text(say((each) => each.form.points)), label],
      [8, pageRight, text(say((each) => each.columns.scoring)), label],
    ],
    22,
  );
  layIndicators(form, row, (line) => [
    [
      6,
      7,
      computed(line.number('points'), numberIn(line.shown?.indicator.points ?? null), 'general'),
      shown('general', 'center'),
    ],
    [8, pageRight, computed(line.words('scoring'), scoringOf(form, line), 'general'), shown()],
  ]);
  row += indicatorRoom;
  const besides = say((each) => each.form.besides);
  const own =
    evaluation === null ? null : roundTo(evaluation.allPoints - evaluation.executionPoints, scorePlaces);
  const sum = `SUMPRODUCT((${column('indicators', 'project')}=${form.choice})*1,${column('indicators', 'points')})`;
  layRow(
    form,
    row++,
    [
      [0, 5, text(say((each) => each.form.sum)), label],
      [6, 7, computed(`IF(${at}>0,ROUND(${sum},2),"")`, own, 'general'), shown('general', 'center')],
      [
        8,
        pageRight,
        computed(
          `IF(${at}>0,${literal(besides)}&SUM(points_execution),"")`,
          evaluation === null ? '' : `${besides}${evaluation.executionPoints}`,
          'general',
        ),
        shown(),
      ],
    ],
    22,
  );
  const results = layChecks(form, [check, ...indicatorChecks(form)]);
  inAttention(form, results[0], [{ top: money, left: amountLeft, bottom: money, right: pageRight }]);
  return endForm(form, row, 'application');
}
