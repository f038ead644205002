/** The formulas of an indicator's row. What they come to is computed by `src/plan/indicatorScore.ts` and its neighbours. */
import { bandLimits, scorePlaces } from '../../plan/indicatorScore';
import { type IndicatorProblem, plausible } from '../../plan/indicatorProblem';
import { column } from './columns';
import { literal } from './formulas';
import type { Place } from './tablePage';
import { word } from './words';

type Row = Place<'indicators'>;

const positive = word('positive');
const reverse = word('reverse');
const inWords = word('qualitativeScore');

/** `=IF(project="","",…)` */
export function completionFormula({ of }: Row): string {
  const [target, actual, share] = [of('target'), of('actual'), of('bandShare')];
  const numbers = `AND(ISNUMBER(${target}),ISNUMBER(${actual}))`;
  const more = `IF(${numbers},IF(${target}>0,${actual}/${target},""),"")`;
  const less = `IF(${numbers},IF(AND(${target}>=0,${actual}>=0),IF(${actual}=0,1,${target}/${actual}),""),"")`;
  const given = `IF(AND(${of('band')}<>"",ISNUMBER(${share})),IF(AND(${share}>=0,${share}<=1),${share},""),"")`;
  const scoring = of('scoring');
  return (
    `=IF(${of('project')}="","",IFERROR(IF(${scoring}=${positive},${more},` +
    `IF(${scoring}=${reverse},${less},IF(${scoring}=${inWords},${given},""))),""))`
  );
}

export function scoreFormula({ of }: Row): string {
  const [completion, points] = [of('completion'), of('points')];
  return (
    `=IF(AND(ISNUMBER(${completion}),ISNUMBER(${points})),` +
    `IF(${points}>=0,ROUND(${points}*MAX(0,MIN(1,${completion})),${scorePlaces}),""),"")`
  );
}

/** The row's place among its project's, group by group; what belongs to no group comes last. */
export function keyFormula({ of, downTo }: Row): string {
  const [project, group] = [of('project'), of('group')];
  const own = `(${column('indicators', 'project')}=${project})`;
  const upToHere = `(${downTo('project')}=${project})`;
  const groupHere = downTo('group');
  const [output, benefit, satisfaction] = [word('output'), word('benefit'), word('satisfaction')];
  const all = (name: string): string => `SUMPRODUCT(${own}*(${column('indicators', 'group')}=${name}))`;
  const here = (name: string): string => `SUMPRODUCT(${upToHere}*(${groupHere}=${name}))`;
  const none = `SUMPRODUCT(${upToHere}*(${groupHere}<>${output})*(${groupHere}<>${benefit})*(${groupHere}<>${satisfaction}))`;
  return (
    `=IF(${project}="","",${project}&"#"&IF(${group}=${output},${here(output)},` +
    `IF(${group}=${benefit},${all(output)}+${here(benefit)},` +
    `IF(${group}=${satisfaction},${all(output)}+${all(benefit)}+${here(satisfaction)},` +
    `${all(output)}+${all(benefit)}+${all(satisfaction)}+${none}))))`
  );
}

/** Where the row stands in the table, counted from the top: right in rows that are inserted and filled down, ids and all. */
export function placeFormula({ downTo }: Row): string {
  return `=SUMPRODUCT((LEN(${downTo('id')})>=0)*1)`;
}

/** Says the first of the problems, or nothing. */
export function checkFormula({ of }: Row, say: (problem: IndicatorProblem) => string): string {
  const [project, name, target, actual, unit] = [
    of('project'),
    of('name'),
    of('target'),
    of('actual'),
    of('unit'),
  ];
  const [completion, share, band, scoring] = [of('completion'), of('bandShare'), of('band'), of('scoring')];
  const rate = (test: (cell: string) => string): string =>
    `AND(OR(${unit}="%",${unit}="％"),OR(${[target, actual].map((cell) => `AND(ISNUMBER(${cell}),${test(cell)})`).join(',')}))`;
  const met = `ROUND(${completion},9)`;
  const given = `ROUND(${share},9)`;
  const { reached, partly, missed } = bandLimits;
  const limit = (of: 'from' | 'to'): string =>
    `IF(${band}=${word('reached')},${reached[of]},IF(${band}=${word('partly')},${partly[of]},${missed[of]}))`;
  const missing = `OR(${of('group')}="",${name}="",${scoring}="",NOT(ISNUMBER(${of('points')})),${target}="")`;
  const cases: readonly (readonly [string, IndicatorProblem])[] = [
    [`${project}=""`, 'noProject'],
    [`SUMPRODUCT((${column('projects', 'code')}=${project})*1)=0`, 'unknownProject'],
    [missing, 'incomplete'],
    [`AND(OR(${actual}<>"",${band}<>""),${completion}="")`, 'notComputable'],
    [rate((cell) => `${cell}>100`), 'aboveHundred'],
    [rate((cell) => `${cell}>0,${cell}<=1`), 'perCentAsFraction'],
  ];
  const ofNumbers = `IF(${actual}=0,"",IF(OR(${met}>${plausible.to},${met}<${plausible.from}),${literal(say('implausible'))},""))`;
  const ofWords = `IF(OR(${given}<${limit('from')},${given}>${limit('to')}),${literal(say('outsideBand'))},"")`;
  const last = `IF(${completion}="","",IF(${scoring}=${inWords},${ofWords},${ofNumbers}))`;
  const told = cases.reduceRight(
    (rest, [test, problem]) => `IF(${test},${literal(say(problem))},${rest})`,
    last,
  );
  return `=IF(AND(${project}="",${name}=""),"",${told})`;
}
