/** The formulas of a project's row. What they come to is computed by `src/plan/projectFigures.ts`. */
import { column, type ColumnId } from './columns';
import type { Place } from './tablePage';
import { word } from './words';

type Row = Place<'projects'>;

const budgets = column('projects', 'adjusted');
const units = column('projects', 'unit');
const unitBudgets = column('projects', 'unitBudget');

/** All that was entered but the note, one after another: as long as nothing is, the row is not in use. */
function entries({ of }: Row): string {
  const ids: readonly ColumnId<'projects'>[] = [
    ...(['code', 'name', 'department', 'implementer', 'account', 'initial', 'adjusted'] as const),
    ...(['central', 'province', 'city', 'county', 'bond', 'private', 'carryOver', 'other'] as const),
    ...(['received', 'executed'] as const),
  ];
  return ids.map(of).join('&');
}

function sources({ of }: Row): string {
  return `${of('central')}:${of('other')}`;
}

/** Whether this is the first row, from the top, with its text in that column. */
function isFirst({ of, downTo }: Row, id: 'code' | 'unit'): string {
  return `SUMPRODUCT((${downTo(id)}=${of(id)})*1)=1`;
}

/** Whether a cell's text has a character that MATCH takes for any text. */
function hasWildcard(cell: string): string {
  return ['*', '?', '~'].map((sign) => `COUNTIF(${cell},"*~${sign}*")`).join('+');
}

/** The name that the table of units now has for the department: by its name, else by one of its other names. */
function presentName(name: string): string {
  const own = column('units', 'name');
  const by = (id: 'name' | 'alias1' | 'alias2' | 'alias3'): string => {
    const present = `INDEX(${own},MATCH(${name},${column('units', id)},0))`;
    return `IF(LEN(${present})>0,${present},${name})`;
  };
  const found = (['name', 'alias1', 'alias2', 'alias3'] as const).reduceRight(
    (rest, id) => `IFERROR(${by(id)},${rest})`,
    name,
  );
  return `IF(${hasWildcard(name)}>0,${name},${found})`;
}

export const projectFormulas = {
  total: (row) => `IF(SUMPRODUCT(ISNUMBER(${sources(row)})*1)=0,"",SUM(${sources(row)}))`,
  check: (row) => {
    const difference = `ROUND(SUM(${sources(row)})-${row.of('adjusted')},4)`;
    return `IF(ISNUMBER(${row.of('adjusted')}),IF(${difference}=0,${word('ok')},${difference}),"")`;
  },
  rate: (row) => {
    const [spent, budget] = [row.of('executed'), row.of('adjusted')];
    return (
      `IF(LEN(${entries(row)})=0,"",IF(ISNUMBER(${spent})*ISNUMBER(${budget}),` +
      `IF(${budget}>0,${spent}/${budget},${word('none')}),${word('none')}))`
    );
  },
  /** A code that stands twice counts in its first row, where allocations find it. */
  allocated: (row) => {
    const shares = `SUMPRODUCT((${column('allocations', 'project')}=${row.of('code')})*1,${column('allocations', 'share')})`;
    return `IF(LEN(${row.of('code')})=0,"",IF(${isFirst(row, 'code')},${shares},0))`;
  },
  missing: (row) => {
    const { of } = row;
    const texts = (['code', 'name', 'department', 'implementer'] as const).map((id) => `(LEN(${of(id)})=0)`);
    const spent = of('executed');
    const unspent = `IF(period_month>0,1-ISNUMBER(${spent}),(LEN(${spent})>0)*(1-ISNUMBER(${spent})))`;
    const junk = [of('initial'), sources(row), of('received')].map(
      (cells) => `SUMPRODUCT((LEN(${cells})>0)*(1-ISNUMBER(${cells})))`,
    );
    const parts = [
      ...texts,
      `(1-ISNUMBER(${of('adjusted')}))`,
      `(SUMPRODUCT(ISNUMBER(${sources(row)})*1)=0)`,
      unspent,
      ...junk,
    ];
    return `IF(LEN(${entries(row)})=0,"",${parts.join('+')})`;
  },
  /** Counted from the top, so that it is right in rows that people insert and fill down, ids and all. */
  place: (row) =>
    `IF(LEN(${row.of('code')})=0,"",IF(${isFirst(row, 'code')},SUMPRODUCT((LEN(${row.downTo('code')})>=0)*1),""))`,
  unit: ({ of }) => `IF(LEN(${of('department')})=0,"",${presentName(of('department'))})`,
  unitBudget: (row) =>
    `IF(LEN(${row.of('unit')})=0,"",IF(${isFirst(row, 'unit')},` +
    `ROUND(SUMPRODUCT((${units}=${row.of('unit')})*1,${budgets}),4),""))`,
  unitRank: ({ of, downTo }) => {
    const own = of('unitBudget');
    const among = (cells: string, compared: string): string =>
      `SUMPRODUCT(ISNUMBER(${cells})*(${cells}${compared}${own}))`;
    return `IF(ISNUMBER(${own}),${among(unitBudgets, '>')}+${among(downTo('unitBudget'), '=')},"")`;
  },
} as const satisfies { readonly [Id in ColumnId<'projects'>]?: (row: Row) => string };
