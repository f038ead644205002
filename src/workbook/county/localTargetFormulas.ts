/** The formulas of the targets: what `src/plan/targetFigures.ts` computes, over the cells of a row. */
import { increaseDecimals, leastPlausible, mostPlausible, suggestedDecimals } from '../../plan/targetFigures';
import type { TargetUnit } from '../../plan/targetSubject';
import { column } from './columns';
import { billionths } from './formulas';
import type { Place } from './tablePage';
import { word } from './words';

type Row = Place<'targets'>['of'];

const whenActive = (of: Row, then: string): string =>
  `IF(AND(${of('on')}=${word('yes')},LEN(${of('name')})>0),${then},"")`;

type Kind = 'level' | 'count' | 'increase' | 'qualitative';

const is = (of: Row, kind: Kind): string => `${of('kind')}=${word(kind)}`;
const isNot = (of: Row, kind: Kind): string => `${of('kind')}<>${word(kind)}`;
const lower = (of: Row): string => `${of('direction')}=${word('lower')}`;
/** 1 where more is better, else −1. */
const sense = (of: Row): string => `IF(${lower(of)},-1,1)`;

const reached = (of: Row): string => `${billionths(`(${of('actual')}-${of('target')})*${sense(of)}`)}>=0`;

/** The part of the way from the baseline, or `otherwise` where the target is not beyond it. */
const wayGone = (of: Row, otherwise: string): string => {
  const [from, actual, target] = [of('baseline'), of('actual'), of('target')];
  return `IF(${billionths(`(${target}-${from})*${sense(of)}`)}>0,(${actual}-${from})/(${target}-${from}),${otherwise})`;
};

/** The weight is compared as text and never looked up by a pattern: names may hold wildcards. */
export function shareFormula(of: Row): string {
  const [names, shares, chosen] = [column('weights', 'name'), column('weights', 'share'), of('weight')];
  return whenActive(
    of,
    `IF(LEN(${chosen})=0,"",IF(SUMPRODUCT((${names}=${chosen})*ISNUMBER(${shares}))=0,"",` +
      `SUMPRODUCT((${names}=${chosen})*1,${shares})))`,
  );
}

/** A national figure without a sign is no goal, and suggests nothing. */
export function suggestedFormula(of: Row, unit: TargetUnit): string {
  const [nation, baseline, share] = [of('nation'), of('baseline'), of('share')];
  return whenActive(
    of,
    `IF(AND(ISNUMBER(${nation}),LEN(${of('comparator')})>0),` +
      `IF(${is(of, 'level')},${nation},` +
      `IF(${is(of, 'increase')},IF(ISNUMBER(${baseline}),ROUND(${baseline}+${nation},${increaseDecimals}),""),` +
      `IF(${is(of, 'count')},IF(ISNUMBER(${share}),ROUND(${nation}*${share},${suggestedDecimals(unit)}),""),""))),"")`,
  );
}

export function warningFormula(of: Row): string {
  const [suggested, province, city, target] = [of('suggested'), of('province'), of('city'), of('target')];
  const above = `${suggested},${province},${city}`;
  const verdict = (short: string): string =>
    `IF(${billionths(short)}<0,${word('weaker')},${word('notWeaker')})`;
  return whenActive(
    of,
    `IF(AND(ISNUMBER(${target}),${isNot(of, 'qualitative')}),` +
      `IF(${is(of, 'count')},` +
      `IF(ISNUMBER(${suggested}),${verdict(`(${target}-${suggested})*${sense(of)}`)},""),` +
      `IF(ISNUMBER(${suggested})+ISNUMBER(${province})+ISNUMBER(${city})=0,"",` +
      `${verdict(`IF(${lower(of)},MIN(${above})-${target},${target}-MAX(${above}))`)})),"")`,
  );
}

export function attainmentFormula(of: Row): string {
  const [baseline, target, actual] = [of('baseline'), of('target'), of('actual')];
  const otherwise = `IF(${reached(of)},1,"")`;
  const part = (whole: string, ratio: string): string => `IF(${billionths(whole)}>0,${ratio},${otherwise})`;
  return whenActive(
    of,
    `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual}),${isNot(of, 'qualitative')}),` +
      `IF(${is(of, 'increase')},IF(ISNUMBER(${baseline}),${wayGone(of, otherwise)},""),` +
      `IF(${lower(of)},${part(actual, `${target}/${actual}`)},${part(target, `${actual}/${target}`)})),"")`,
  );
}

export function lightFormula(of: Row): string {
  const attainment = of('attainment');
  const pace = `IF(ISNUMBER(${of('baseline')}),${wayGone(of, '0')},IF(ISNUMBER(${attainment}),${attainment},0))`;
  const behind = `${billionths('period_month/12')}-${billionths(pace)}`;
  return whenActive(
    of,
    `IF(AND(ISNUMBER(${of('target')}),ISNUMBER(${of('actual')}),${isNot(of, 'qualitative')}),` +
      `IF(${reached(of)},${word('green')},` +
      `IF(${behind}>${billionths('used_red')},${word('red')},` +
      `IF(${behind}>=${billionths('used_amber')},${word('amber')},${word('green')}))),${word('none')})`,
  );
}

/** Counts the rows that are switched on, named and have a target in numbers, from the first down to this one. */
export function placeFormula({ of, downTo }: Place<'targets'>): string {
  const measured = `ISNUMBER(${of('target')}),${isNot(of, 'qualitative')}`;
  const above =
    `(${downTo('on')}=${word('yes')})*(LEN(${downTo('name')})>0)*ISNUMBER(${downTo('target')})` +
    `*(${downTo('kind')}<>${word('qualitative')})`;
  return whenActive(of, `IF(AND(${measured}),SUMPRODUCT(${above}),"")`);
}

/** More than three times or less than a tenth of the target, except for growth over a baseline. */
export function implausibleFormula(of: Row): string {
  const attainment = of('attainment');
  return `AND(ISNUMBER(${attainment}),${isNot(of, 'increase')},OR(${attainment}>${mostPlausible},${attainment}<${leastPlausible}))`;
}
