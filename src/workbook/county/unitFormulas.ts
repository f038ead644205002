/** The formulas of the units: what `src/plan/unitFigures.ts` computes, over the cells of a row. */
import { longestUnitName } from '../../plan/unitFigures';
import { column } from './columns';
import type { Place } from './tablePage';
import { word } from './words';

type Row = Place<'units'>['of'];

const [lead, light, progress, status, supporting] = [
  column('measures', 'leadUnit'),
  column('measures', 'light'),
  column('measures', 'progress'),
  column('measures', 'status'),
  column('measures', 'supportingKey'),
];

const whenNamed = (of: Row, then: string): string => `IF(LEN(${of('name')})=0,"",${then})`;

/** Measures with the unit in the lead; names are compared whole, so they may hold anything. */
const led = (of: Row): string => `(${lead}=${of('name')})`;

export function leadsFormula(of: Row): string {
  return whenNamed(of, `SUMPRODUCT(${led(of)}*1)`);
}

export function behindFormula(of: Row): string {
  return whenNamed(of, `SUMPRODUCT(${led(of)}*((${light}=${word('amber')})+(${light}=${word('red')})))`);
}

export function unreportedFormula(of: Row): string {
  const settled = `(${status}<>${word('completed')})*(${status}<>${word('adjusted')})`;
  return whenNamed(of, `SUMPRODUCT(${led(of)}*(LEN(${light})>0)*(1-ISNUMBER(${progress}))*${settled})`);
}

/**
 * Only COUNTIF can look inside a text, and it takes `*?~` as patterns; a name with one of these, or with the separator,
 * is not looked for. COUNTIF itself tells whether a cell holds one.
 */
function namedIn(cell: string): string {
  const unlistable = ['*、*', '*~**', '*~?*', '*~~*']
    .map((pattern) => `COUNTIF(${cell},"${pattern}")`)
    .join('+');
  return (
    `IF(OR(LEN(${cell})=0,LEN(${cell})>${longestUnitName}),0,` +
    `IF(${unlistable}>0,0,COUNTIF(${supporting},"*、"&${cell}&"、*")))`
  );
}

/** An alias that repeats the name or an earlier alias is not counted again. */
export function supportsFormula(of: Row): string {
  const [name, first, second, third] = [of('name'), of('alias1'), of('alias2'), of('alias3')];
  const unless = (repeats: readonly string[], cell: string): string =>
    `IF(OR(${repeats.map((other) => `${cell}=${other}`).join(',')}),0,${namedIn(cell)})`;
  return whenNamed(
    of,
    [
      namedIn(name),
      unless([name], first),
      unless([name, first], second),
      unless([name, first, second], third),
    ].join('+'),
  );
}

/** The most comes first; of equals the one higher up. */
export function rankFormula(of: Row, counts: 'unreported' | 'behind', downTo: string): string {
  const [all, own] = [column('units', counts), of(counts)];
  return (
    `IF(ISNUMBER(${own}),IF(${own}>0,` +
    `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own}))+SUMPRODUCT((${downTo}=${own})*1),""),"")`
  );
}
