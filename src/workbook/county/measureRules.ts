/** What the work plan's open cells take, and what is made to stand out. */
import type { Text } from '../../text/text';
import { inRow } from '../addresses';
import type { Area, Highlight, Validation } from '../book';
import { column, type ColumnId } from './columns';
import { nodesOf } from './measureFormulas';
import type { MeasureRow } from './measureRow';
import { said } from './said';
import type { Scene } from './scene';
import type { Places } from './tablePage';
import { list, word } from './words';

type MeasurePlaces = Places<'measures'>;
type Prompts = Text['workPlan']['prompts'];

interface Rows {
  readonly rows: readonly MeasureRow[];
  /** Whether a planner gives the row its task. */
  readonly isOpen: (row: MeasureRow) => boolean;
  /** First and last day of the edition's year. */
  readonly year: readonly [number, number];
}

/** The cells of a column in the rows that are open, as runs. */
function openAreas(column: Area, { rows, isOpen }: Rows): readonly Area[] {
  const areas: Area[] = [];
  rows.forEach((row, at) => {
    if (!isOpen(row)) return;
    const top = column.top + at;
    const last = areas[areas.length - 1];
    if (last !== undefined && last.bottom === top - 1) areas[areas.length - 1] = { ...last, bottom: top };
    else areas.push({ ...column, top, bottom: top });
  });
  return areas;
}

export function measureValidations(
  places: MeasurePlaces,
  { plan, edition, speech }: Scene,
  rows: Rows,
): readonly Validation[] {
  const validation = (
    ids: readonly [ColumnId<'measures'>, ...ColumnId<'measures'>[]],
    prompt: keyof Prompts,
    rule: Validation['rule'],
    error: (text: Text) => { readonly title: string; readonly message: string },
    severity: Validation['severity'] = 'stop',
  ): Validation => {
    const [first, ...others] = ids;
    return {
      areas: [places.area(first), ...others.map(places.area)],
      rule,
      severity,
      prompt: said(speech, (text) => text.workPlan.prompts[prompt]),
      error: said(speech, error),
    };
  };
  const errors = (text: Text): Text['workPlan']['errors'] => text.workPlan.errors;
  const share = { kind: 'decimal', min: 0, max: 1 } as const;
  const length = { kind: 'length', max: 1000 } as const;
  const [firstOpen, ...otherOpen] = openAreas(places.area('task'), rows);
  const nodes = nodesOf(plan.settings.nodes).map(({ id }) => id);
  const [firstNode, ...otherNodes] = nodes;
  const [min, max] = rows.year;
  return [
    ...(firstOpen === undefined
      ? []
      : [
          {
            ...validation(['task'], 'task', { kind: 'whole', min: 1, max: edition.taskCount }, (text) =>
              errors(text).task(edition.taskCount),
            ),
            areas: [firstOpen, ...otherOpen] as const,
          },
        ]),
    validation(['measure'], 'measure', length, (text) => errors(text).length),
    validation(['goal', 'problem', 'next', 'note'], 'text', length, (text) => errors(text).length),
    validation(
      ['lead'],
      'lead',
      { kind: 'list', name: 'units_name' },
      (text) => errors(text).lead,
      'warning',
    ),
    validation(['supporting'], 'supporting', length, (text) => errors(text).length),
    validation(
      ['deadline'],
      'deadline',
      { kind: 'date', min, max },
      (text) => errors(text).deadline,
      'warning',
    ),
    ...(firstNode === undefined
      ? []
      : [validation([firstNode, ...otherNodes], 'node', share, (text) => errors(text).fraction)]),
    validation(['progress'], 'progress', share, (text) => errors(text).fraction),
    validation(['status'], 'status', { kind: 'list', name: list('statuses') }, (text) => errors(text).choice),
    validation(
      ['forecast'],
      'forecast',
      { kind: 'list', name: list('forecasts') },
      (text) => errors(text).choice,
    ),
  ];
}

/**
 * Whether a text of names between separators, `、甲、乙、`, holds anything else than names of units: then the names that
 * are found in it, each with one separator, are shorter than the text.
 */
function unlistedFormula(key: string): string {
  const found = (['name', 'alias1', 'alias2', 'alias3'] as const)
    .map((id) => {
      const names = column('units', id);
      return `SUMPRODUCT((LEN(${names})>0)*COUNTIF(${key},"*、"&${names}&"、*")*(LEN(${names})+1))`;
    })
    .join('-');
  return `IF(LEN(${key})>0,LEN(${key})-1-${found}>0,1=0)`;
}

/**
 * Lights by word and colour; what is missing or unknown in rows that are in use; titles that repeat the row above are
 * quiet, so that aspect, task and measure read as a plan.
 */
export function measureHighlights(places: MeasurePlaces): readonly Highlight[] {
  const { area, first } = places;
  const light = first('light');
  const lights = (['green', 'amber', 'red'] as const).map((look): Highlight => ({
    areas: [area('light')],
    formula: `${light}=${word(look)}`,
    look,
  }));
  const missing = (['goal', 'lead', 'deadline'] as const).map((id): Highlight => ({
    areas: [area(id)],
    formula: `AND(${first('measure')}<>"",${first(id)}="")`,
    look: 'missing',
  }));
  const repeats = (['aspect', 'title'] as const).map((id): Highlight => {
    const { top, left } = area(id);
    const [here, above] = [first(id), inRow(top - 1, left)];
    return { areas: [area(id)], formula: `AND(${here}<>"",${here}=${above})`, look: 'quiet' };
  });
  const begins = (['aspect', 'title'] as const).map((id): Highlight => ({
    areas: [area(id)],
    formula: `${first(id)}<>""`,
    look: 'strong',
  }));
  return [
    ...lights,
    ...missing,
    {
      areas: [area('progress')],
      formula: `AND(${first('measure')}<>"",period_month>0,NOT(ISNUMBER(${first('progress')})))`,
      look: 'missing',
    },
    {
      areas: [area('lead'), area('leadUnit')],
      formula: `${first('leadUnit')}=${word('unknownUnit')}`,
      look: 'attention',
    },
    { areas: [area('supporting')], formula: unlistedFormula(first('supportingKey')), look: 'attention' },
    // Pasting goes round the validation: 85 in a cell for a share is 8,500 %.
    {
      areas: [area('progress')],
      formula: `IF(ISNUMBER(${first('progress')}),OR(${first('progress')}<0,${first('progress')}>1),1=0)`,
      look: 'attention',
    },
    ...(['status', 'forecast'] as const).map((id): Highlight => ({
      areas: [area(id)],
      formula: `AND(${first(id)}<>"",SUMPRODUCT((${list(id === 'status' ? 'statuses' : 'forecasts')}=${first(id)})*1)=0)`,
      look: 'attention',
    })),
    {
      areas: [area('deadline')],
      formula: `AND(${light}=${word('red')},ISNUMBER(${first('deadline')}),${first('deadline')}<=period_end)`,
      look: 'attention',
    },
    {
      areas: [area('missing')],
      formula: `AND(ISNUMBER(${first('missing')}),${first('missing')}>0)`,
      look: 'attention',
    },
    ...repeats,
    ...begins,
  ];
}
