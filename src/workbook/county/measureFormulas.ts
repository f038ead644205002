/**
 * The formulas of the work plan. They answer what `src/plan/measureFigures.ts` answers, in the same order of cases; a
 * row without text answers nothing.
 */
import { monthsPerNode } from '../../plan/dueProgress';
import type { Settings } from '../../plan/county';
import { billionths } from './formulas';
import type { ColumnId } from './columns';
import type { Place } from './tablePage';

type MeasureColumn = ColumnId<'measures'>;
export type MeasurePlace = Place<'measures'>;

/** `node1`, `node2` … */
const nodeColumns = [
  'node1',
  'node2',
  'node3',
  'node4',
  'node5',
  'node6',
  'node7',
  'node8',
  'node9',
  'node10',
  'node11',
  'node12',
] as const satisfies readonly MeasureColumn[];

/** The columns of the nodes, each with the month at whose end it is. */
export function nodesOf(
  nodes: Settings['nodes'],
): readonly { readonly id: (typeof nodeColumns)[number]; readonly month: number }[] {
  const every = monthsPerNode(nodes);
  return nodeColumns.slice(0, 12 / every).map((id, at) => ({ id, month: (at + 1) * every }));
}

/** Nothing where the row has no text. */
function inUse({ of }: MeasurePlace, formula: string): string {
  return `IF(${of('measure')}="","",${formula})`;
}

function ofTask({ of }: MeasurePlace, table: string): string {
  return `INDEX(${table},MATCH(${of('task')},tasks_number,0))`;
}

function whereTask({ of }: MeasurePlace, formula: string): string {
  return `IF(ISNUMBER(${of('task')}),IFERROR(${formula},""),"")`;
}

/** A day that a cell can hold; anything else in the deadline is words. */
function isDay({ of }: MeasurePlace): string {
  return `ISNUMBER(${of('deadline')}),${of('deadline')}>=1,${of('deadline')}<=2958465`;
}

/** How far progress is behind what is due, in billionths. */
function distance({ of }: MeasurePlace): string {
  return `${billionths(of('due'))}-${billionths(of('progress'))}`;
}

export const measureFormulas = {
  aspect: (place: MeasurePlace) => whereTask(place, ofTask(place, 'tasks_aspectTitle')),
  /** With its number, because the column of numbers is not printed for rows that are not in use yet. */
  title: (place: MeasurePlace) =>
    whereTask(place, `${place.of('task')}&". "&${ofTask(place, 'tasks_title')}`),
  /** Of a task that could not be read the aspect may be unknown: its cell is empty. */
  aspectNumber: (place: MeasurePlace) => {
    const aspect = ofTask(place, 'tasks_aspect');
    return whereTask(place, `IF(${aspect}=0,"",${aspect})`);
  },
  number: (place: MeasurePlace) => {
    const [task, text] = [place.of('task'), place.of('measure')];
    const above = `(${place.downTo('task')}=${task})*(${place.downTo('measure')}<>"")`;
    return `IF(OR(${text}="",${place.of('title')}=""),"",${task}&"."&SUMPRODUCT(${above}))`;
  },
  due: (place: MeasurePlace, nodes: Settings['nodes']) => {
    const { of } = place;
    const all = nodesOf(nodes);
    const range = `${of('node1')}:${of(all[all.length - 1]?.id ?? 'node1')}`;
    const byNodes = all.reduce(
      (before, { id, month }) => `IF(AND(period_month>=${month},ISNUMBER(${of(id)})),${of(id)},${before})`,
      '0',
    );
    const [year, month] = [`YEAR(${of('deadline')})`, `MONTH(${of('deadline')})`];
    const overTheYear = 'period_month/12';
    const untilDeadline = `IF(${year}>id_year,${overTheYear},MIN(1,period_month/${month}))`;
    const byRule = `IF(AND(set_schedule=word_byDeadline,${isDay(place)}),${untilDeadline},${overTheYear})`;
    const planned = `IF(SUMPRODUCT(ISNUMBER(${range})*1)>0,${byNodes},${byRule})`;
    return inUse(
      place,
      `IF(period_month=0,0,IF(AND(${isDay(place)},${of('deadline')}<=period_end),1,${planned}))`,
    );
  },
  behind: (place: MeasurePlace) => {
    const [status, progress] = [place.of('status'), place.of('progress')];
    const unknown = `OR(${status}=word_adjusted,${status}=word_completed,NOT(ISNUMBER(${progress})))`;
    const far = distance(place);
    return inUse(
      place,
      `IF(${unknown},"",IF(${billionths(progress)}>=1000000000,"",IF(${far}>0,(${far})/10000000,"")))`,
    );
  },
  light: (place: MeasurePlace) => {
    const [status, progress] = [place.of('status'), place.of('progress')];
    const complete = `IF(ISNUMBER(${progress}),${billionths(progress)}>=1000000000,FALSE)`;
    const byDistance = `IF(${distance(place)}>${billionths('used_red')},word_red,IF(${distance(place)}>=${billionths('used_amber')},word_amber,word_green))`;
    return inUse(
      place,
      `IF(${status}=word_adjusted,word_none,IF(OR(${status}=word_completed,${complete}),word_green,` +
        `IF(AND(period_month>0,${isDay(place)},${place.of('deadline')}<=period_end),word_red,` +
        `IF(AND(period_month>0,ISNUMBER(${progress})),${byDistance},word_none))))`,
    );
  },
  missing: (place: MeasurePlace) => {
    const { of } = place;
    const empty = (['title', 'goal', 'lead', 'deadline'] as const).map((id) => `(${of(id)}="")`).join('+');
    return inUse(place, `${empty}+IF(period_month>0,IF(ISNUMBER(${of('progress')}),0,1),0)`);
  },
  state: ({ of }: MeasurePlace) =>
    `IF(${of('measure')}="",IF(${of('title')}="",word_spare,word_pending),IF(${of('missing')}=0,word_filled,word_pending))`,
  /**
   * The present name of the lead unit. Names are compared whole: a plain look-up would take `*` and `?` in a name for
   * any characters. SUMPRODUCT makes MATCH see the comparisons one by one, without an array formula.
   */
  leadUnit: (place: MeasurePlace) => {
    const lead = place.of('lead');
    const at = ['units_alias1', 'units_alias2', 'units_alias3']
      .map((alias) => `SUMPRODUCT(MATCH(1,(${alias}=${lead})*1,0))`)
      .reduceRight((otherwise, match) => `IFERROR(${match},${otherwise})`);
    const name = `INDEX(units_name,${at})`;
    return (
      `IF(OR(${place.of('measure')}="",${lead}=""),"",IF(SUMPRODUCT((units_name=${lead})*1)>0,${lead},` +
      `IFERROR(IF(${name}="",word_unknownUnit,${name}),word_unknownUnit)))`
    );
  },
  supportingKey: ({ of }: MeasurePlace) =>
    `IF(OR(${of('measure')}="",${of('supporting')}=""),"","、"&${of('supporting')}&"、")`,
  money: (place: MeasurePlace, amounts: 'allocations_amount' | 'allocations_spent') => {
    const naming = `(allocations_measure=${place.of('id')})*1`;
    return inUse(place, `IF(SUMPRODUCT(${naming})=0,"",SUMPRODUCT(${naming},${amounts}))`);
  },
  rank: (place: MeasurePlace) => {
    const behind = place.of('behind');
    const down = place.downTo('behind');
    return `IF(ISNUMBER(${behind}),COUNTIF(measures_behind,">"&${behind})+COUNTIF(${down},${behind}),"")`;
  },
};
