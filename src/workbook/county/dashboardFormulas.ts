/** The formulas of the dashboard: what `src/plan/dashboardFigures.ts` computes, over the other sheets' columns. */
import { type LightOrNone, lights, mostDrawn, reachedFrom, shareDecimals } from '../../plan/dashboardFigures';
import type { CountyWord } from '../../text/countyWord';
import { column, type ColumnId, type TableId } from './columns';
import { type Amount, allocatedPart, ofProjects, sumOrNone } from './moneyFormulas';
import { word } from './words';

const none = word('none');
const used = `(LEN(${column('measures', 'measure')})>0)`;
const light = column('measures', 'light');
const aspect = column('measures', 'aspectNumber');

export const totalFormula = `SUMPRODUCT(${used}*1)`;

export const pendingFormula = `SUMPRODUCT(${used}*(${column('measures', 'state')}=${word('pending')}))`;

/** The mark for nothing where there is nothing to count among. */
export function orNone(total: string, formula: string): string {
  return `IF(${total}=0,${none},${formula})`;
}

/** Measures in use whose cell in a column says a word. */
export function saying(id: 'status' | 'forecast' | 'light', key: CountyWord): string {
  return `SUMPRODUCT(${used}*(${column('measures', id)}=${word(key)}))`;
}

export function shareOf(count: string, total: string): string {
  return `IF(ISNUMBER(${count}),${count}/${total},${none})`;
}

/** Measures in use of an aspect; null for those of no aspect. */
function inAspect(number: string | null): string {
  return number === null ? `(LEN(${aspect})=0)*${used}` : `(${aspect}=${number})*${used}`;
}

export function aspectTotal(number: string | null): string {
  return `SUMPRODUCT(${inAspect(number)})`;
}

export function aspectLight(number: string | null, key: LightOrNone): string {
  return `SUMPRODUCT(${inAspect(number)}*(${light}=${word(key)}))`;
}

/** Allocated to the tasks of an aspect. */
export function aspectMoney(number: string, amount: Amount): string {
  const [tasks, forTask, cells] = [
    `(${column('tasks', 'aspect')}=${number})`,
    column('allocations', 'forTask'),
    allocatedPart(amount),
  ];
  const known = `COUNTIFS(${forTask},${column('tasks', 'number')},${cells},">-1E+300")`;
  const sum = `SUMIF(${forTask},${column('tasks', 'number')},${cells})`;
  return `IF(SUMPRODUCT(${tasks}*${known})=0,${none},SUMPRODUCT(${tasks}*${sum}))`;
}

export function projectMoney(amount: Amount): string {
  return sumOrNone(ofProjects(amount));
}

/** What of the projects is beside the cells above. */
export function otherMoney(amount: Amount, above: string): string {
  const all = ofProjects(amount);
  return `IF(SUMPRODUCT(ISNUMBER(${all})*1)=0,${none},ROUND(SUM(${all})-SUM(${above}),4))`;
}

/** A sentence if the shares of the lights, as they are shown, do not add to 100 %. */
export function roundedFormula(total: string, sentence: (sum: string) => string): string {
  const sum = lights.map((key) => `ROUND(${saying('light', key)}/${total},${shareDecimals})`).join('+');
  return `IF(${total}=0,"",IF(ROUND(${sum},${shareDecimals})=1,"",` + `${sentence(`TEXT(${sum},"0.0%")`)}))`;
}

export const behindCount = `MAX(${column('measures', 'rank')})`;
export const mostBehind = `MAX(${column('measures', 'behind')})`;
export const silentUnits = `MAX(${column('units', 'rank')})`;
export const unreportedMeasures = `SUM(${column('units', 'unreported')})`;
export const targetCount = `MAX(${column('targets', 'place')})`;
export const reachedCount =
  `SUMPRODUCT(ISNUMBER(${column('targets', 'place')})*ISNUMBER(${column('targets', 'attainment')})` +
  `*(${column('targets', 'attainment')}>=${reachedFrom}))`;

const rankColumns = {
  measures: column('measures', 'rank'),
  behindUnits: column('units', 'behindRank'),
  silentUnits: column('units', 'rank'),
  targets: column('targets', 'place'),
} as const;

type Ranking = keyof typeof rankColumns;

/** A column's cell in the row at a place of a ranking; wrap it in `found`, for there may be none. */
export function ranked<T extends TableId>(
  ranking: Ranking,
  place: number,
  table: T,
  id: ColumnId<T>,
): string {
  return `INDEX(${column(table, id)},MATCH(${place},${rankColumns[ranking]},0))`;
}

export function found(formula: string): string {
  return `IFERROR(${formula},"")`;
}

/** A text at most so long, ended by `…` where it was longer. */
export function shortenedFormula(text: string, most: number): string {
  return found(`IF(LEN(${text})>${most},LEFT(${text},${most - 1})&"…",${text})`);
}

/** Nothing where the cell is empty: a look-up would say 0. */
export function givenFormula(cell: string): string {
  return found(`IF(LEN(${cell})=0,"",${cell})`);
}

/** Attainment as the chart draws it. */
export function drawnFormula(place: number): string {
  const attainment = ranked('targets', place, 'targets', 'attainment');
  return found(`IF(ISNUMBER(${attainment}),MIN(${mostDrawn},MAX(0,${attainment})),"")`);
}

/** The lead unit by its present name; one that is not registered as it was typed. */
export function leadFormula(place: number): string {
  const [unit, typed] = [
    ranked('measures', place, 'measures', 'leadUnit'),
    ranked('measures', place, 'measures', 'lead'),
  ];
  return `IF(${unit}=${word('unknownUnit')},${typed},${unit})`;
}
