/** What is marked on the sheet of projects; a word, a figure or a gap in the row says the same. */
import type { Highlight } from '../book';
import { column } from './columns';
import type { Places } from './tablePage';

/** A condition on a cell that is marked where it holds. */
type Marked = readonly [areas: Highlight['areas'], formula: string];

/** A text in the place of an amount, or an amount below nought. */
function notUsable(cell: string): string {
  return `IF(LEN(${cell})>0,IF(ISNUMBER(${cell}),${cell}<0,1=1),1=0)`;
}

export function projectHighlights({ area, across, first }: Places<'projects'>): readonly Highlight[] {
  const [code, account, missing] = [first('code'), first('account'), first('missing')];
  const [spent, budget, allocated] = [first('executed'), first('adjusted'), first('allocated')];
  const digits = `LEN(${account})`;
  const attention: readonly Marked[] = [
    [[area('check')], `ISNUMBER(${first('check')})`],
    [[area('code')], `IF(LEN(${code})>0,SUMPRODUCT((${column('projects', 'code')}=${code})*1)>1,1=0)`],
    [
      [area('account')],
      `IF(${digits}>0,OR(ISNUMBER(${account}),AND(${digits}<>3,${digits}<>5,${digits}<>7)),1=0)`,
    ],
    // Spent beyond the budget.
    [[area('executed')], `IF(ISNUMBER(${spent})*ISNUMBER(${budget}),${spent}>${budget},1=0)`],
    [[area('allocated')], `IF(ISNUMBER(${allocated}),ROUND(${allocated}*1000000000,0)<>1000000000,1=0)`],
    ...(['initial', 'adjusted', 'received', 'executed'] as const).map((id): Marked => [
      [area(id)],
      notUsable(first(id)),
    ]),
    // The reference moves along the eight columns.
    [[across('central', 'other')], notUsable(first('central').slice(1))],
    [[area('missing')], `IF(ISNUMBER(${missing}),${missing}>0,1=0)`],
  ];
  const blank = (cell: string): string => `AND(ISNUMBER(${missing}),LEN(${cell})=0)`;
  const gaps: readonly Marked[] = [
    ...(['code', 'name', 'department', 'implementer', 'adjusted'] as const).map((id): Marked => [
      [area(id)],
      blank(first(id)),
    ]),
    [[across('central', 'other')], blank(first('total'))],
    [[area('executed')], `AND(period_month>0,${blank(spent)})`],
  ];
  return [
    ...attention.map(([areas, formula]): Highlight => ({ areas, formula, look: 'attention' })),
    ...gaps.map(([areas, formula]): Highlight => ({ areas, formula, look: 'missing' })),
  ];
}
