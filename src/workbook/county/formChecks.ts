/** The checks beside a form: what stands on the page against what should, and by how much they differ. */
import { indicatorGroups, pointsSet } from '../../plan/projectEvaluation';
import { roundTo } from '../../plan/rounding';
import { fixed, inRow } from '../addresses';
import type { Area } from '../book';
import { text } from '../cells';
import type { NumberFormat } from '../sheet';
import { style } from './canvas';
import { column } from './columns';
import { indicatorRoom } from './formIndicators';
import { computed } from './formulas';
import { checksLeft, type Form, label, pageTop, shown } from './projectForm';
import { word } from './words';

/** One check beside the page: what stands here, what should, and whether they agree or by how much not. */
export interface Check {
  readonly item: string;
  /** Formulas without an equals sign, and what they come to; empty text where there is nothing to compare. */
  readonly here: readonly [formula: string, value: number | ''];
  readonly set: readonly [formula: string, value: number | ''];
  readonly format: NumberFormat;
  /** True where less than set is right as well. */
  readonly atMost?: boolean;
}

const moneyPlaces = 4;

/** By how much what stands there passes what should; null where there is nothing to compare. */
function differenceOf({ here, set, atMost }: Check): number | null {
  const [one, other] = [here[1], set[1]];
  if (one === '' || other === '') return null;
  const difference = atMost === true ? Math.max(0, one - other) : one - other;
  return roundTo(difference, moneyPlaces);
}

/** Lays the checks; answers the cells of their results, so that the page can point at what differs. */
export function layChecks(form: Form, checks: readonly Check[]): readonly string[] {
  const { canvas, say, scene } = form;
  const top = pageTop;
  canvas.across(top, checksLeft, checksLeft + 3, text(say((each) => each.checks.title)), style('section'));
  (['item', 'here', 'set', 'result'] as const).forEach((id, at) => {
    canvas.put(top + 1, checksLeft + at, text(say((each) => each.checks[id])), label);
  });
  const results = checks.map((check, index) => {
    const row = top + 2 + index;
    const [here, set] = [fixed(row, checksLeft + 1), fixed(row, checksLeft + 2)];
    const difference = `ROUND(${check.atMost === true ? `MAX(0,${here}-${set})` : `${here}-${set}`},${moneyPlaces})`;
    const value = differenceOf(check);
    canvas.put(row, checksLeft, text(check.item), style('nation'));
    canvas.put(row, checksLeft + 1, computed(...check.here, check.format), shown(check.format, 'right'));
    canvas.put(row, checksLeft + 2, computed(...check.set, check.format), shown(check.format, 'right'));
    canvas.put(
      row,
      checksLeft + 3,
      computed(
        `IF(AND(ISNUMBER(${here}),ISNUMBER(${set})),IF(${difference}=0,${word('ok')},${difference}),"")`,
        value === 0 ? scene.speech.word('ok') : value,
        check.format,
      ),
      shown(check.format, 'right'),
    );
    return fixed(row, checksLeft + 3);
  });
  const area: Area = {
    top: top + 2,
    bottom: top + 1 + checks.length,
    left: checksLeft + 3,
    right: checksLeft + 3,
  };
  canvas.highlight({ areas: [area], formula: `ISNUMBER(${inRow(area.top, area.left)})`, look: 'attention' });
  return results;
}

/** Points at cells of the page while a check beside it finds a difference. */
export function inAttention(
  { canvas }: Form,
  result: string | undefined,
  areas: readonly [Area, ...Area[]],
): void {
  if (result === undefined) throw new Error('A form has no such check');
  canvas.highlight({ areas, formula: `ISNUMBER(${result})`, look: 'attention' });
}

/** What a formula gives only while a project is shown. */
function whileShown({ at }: Form, formula: string): string {
  return `IF(${at}>0,${formula},"")`;
}

/** The project's indicators counted, and their points added group by group. */
export function indicatorChecks(form: Form): readonly Check[] {
  const { evaluation, scene, say, choice } = form;
  const set = pointsSet(scene.plan.settings.points);
  const own = `(${column('indicators', 'project')}=${choice})`;
  const points = column('indicators', 'points');
  const all = ['execution', ...indicatorGroups] as const;
  const given = all.map((part) => `SUM(points_${part})`).join('+');
  const told = (value: number | undefined): number | '' => value ?? '';
  const whole: readonly [string, number | ''] = [whileShown(form, '100'), evaluation === null ? '' : 100];
  return [
    ...indicatorGroups.map((group): Check => ({
      item: say((each) => each.checks[group]),
      here: [
        whileShown(form, `SUMPRODUCT(${own}*(${column('indicators', 'group')}=${word(group)}),${points})`),
        told(evaluation?.points[group]),
      ],
      set: [whileShown(form, `SUM(points_${group})`), evaluation === null ? '' : set[group]],
      format: 'general',
    })),
    {
      item: say((each) => each.checks.all),
      here: [
        whileShown(form, `SUM(points_execution)+SUMPRODUCT(${own}*1,${points})`),
        told(evaluation?.allPoints),
      ],
      set: whole,
      format: 'general',
    },
    {
      item: say((each) => each.checks.settings),
      here: [
        whileShown(form, given),
        evaluation === null ? '' : all.reduce((sum, part) => sum + set[part], 0),
      ],
      set: whole,
      format: 'general',
    },
    {
      item: say((each) => each.checks.listed),
      here: [whileShown(form, `SUMPRODUCT(${own}*1)`), told(evaluation?.indicators.length)],
      set: [whileShown(form, `${indicatorRoom}`), evaluation === null ? '' : indicatorRoom],
      format: 'general',
      atMost: true,
    },
  ];
}
