/** The formulas of an allocation's row. What they come to is computed by `src/plan/allocationFigures.ts`. */
import { column, type ColumnId } from './columns';
import type { Place } from './tablePage';
import { word } from './words';

type Row = Place<'allocations'>;

const codes = column('projects', 'code');
const places = column('projects', 'place');
const measureIds = column('measures', 'id');
const measureTasks = column('measures', 'task');

function entries({ of }: Row): string {
  return (['project', 'task', 'measure', 'share'] as const).map(of).join('&');
}

/** `IF(ISNUMBER(at),…)`: never a row number that is not there, as INDEX takes 0 for the whole column. */
function whereFound(at: string, then: string): string {
  return `IF(ISNUMBER(${at}),${then},"")`;
}

function isTask(cell: string): string {
  return `SUMPRODUCT((${column('tasks', 'number')}=${cell})*1)>0`;
}

/** The share of what the project has in that column. */
function partOf({ of }: Row, whole: 'adjusted' | 'executed'): string {
  const amount = `INDEX(${column('projects', whole)},${of('projectAt')})`;
  const part = `IF(ISNUMBER(${of('share')})*ISNUMBER(${amount}),${of('share')}*${amount},"")`;
  return whereFound(of('projectAt'), part);
}

export const allocationFormulas = {
  /** By comparison, because MATCH takes `*` and `?` in a code for any text. */
  projectAt: ({ of }) => {
    const found = `SUMPRODUCT((${codes}=${of('project')})*1,${places})`;
    return `IF(LEN(${of('project')})=0,"",IF(${found}>0,${found},""))`;
  },
  projectName: ({ of }) => {
    const name = `INDEX(${column('projects', 'name')},${of('projectAt')})`;
    return whereFound(of('projectAt'), `IF(LEN(${name})>0,${name},"")`);
  },
  /** Ids of measures hold no `*` or `?`: what MATCH found by one is no measure. */
  measureAt: ({ of }) => {
    const found = `MATCH(${of('measure')},${measureIds},0)`;
    return `IF(LEN(${of('measure')})=0,"",IFERROR(IF(INDEX(${measureIds},${found})=${of('measure')},${found},""),""))`;
  },
  measureTask: ({ of }) => {
    const task = `INDEX(${measureTasks},${of('measureAt')})`;
    return whereFound(of('measureAt'), `IF(ISNUMBER(${task}),${task},"")`);
  },
  forTask: ({ of }) =>
    `IF(${isTask(of('measureTask'))},${of('measureTask')},IF(${isTask(of('task'))},${of('task')},""))`,
  amount: (row) => partOf(row, 'adjusted'),
  spent: (row) => partOf(row, 'executed'),
  check: (row) => {
    const { of } = row;
    const shares = `SUMPRODUCT((${column('allocations', 'project')}=${of('project')})*1,${column('allocations', 'share')})`;
    const over = `ROUND(${shares}-1,9)`;
    const faults = [
      [`NOT(ISNUMBER(${of('projectAt')}))`, 'unknownProject'],
      [`(LEN(${of('measure')})>0)*NOT(ISNUMBER(${of('measureAt')}))`, 'unknownMeasure'],
      [`NOT(ISNUMBER(${of('forTask')}))`, 'unknownTask'],
      [`(LEN(${of('task')})>0)*(${of('task')}<>${of('forTask')})`, 'otherTask'],
      [`NOT(ISNUMBER(${of('share')}))`, 'noShare'],
    ] as const;
    const verdict = faults.reduceRight(
      (rest, [test, fault]) => `IF(${test},${word(fault)},${rest})`,
      `IF(${over}=0,${word('ok')},${over})`,
    );
    return `IF(LEN(${entries(row)})=0,"",${verdict})`;
  },
} as const satisfies { readonly [Id in ColumnId<'allocations'>]?: (row: Row) => string };
