/** The indicators of the projects (绩效指标): a row each, scored where it stands; the two forms are filled from here. */
import type { ProjectIndicator } from '../../plan/county';
import type { IndicatorFigures, PerformanceFigures } from '../../plan/performanceFigures';
import type { Text } from '../../text/text';
import type { Validation } from '../book';
import { text } from '../cells';
import type { NumberFormat } from '../sheet';
import type { Laid } from './canvas';
import { column, type ColumnId } from './columns';
import { checkFormula, completionFormula, keyFormula, placeFormula, scoreFormula } from './indicatorFormulas';
import { entryCell } from './entries';
import { said } from './said';
import { signatures } from './signing';
import type { Scene } from './scene';
import { columnMaker, type PageColumn, type Place, type Places, tablePage } from './tablePage';
import { underLine } from './underLine';
import { list, word, type WordList } from './words';

interface Subject {
  readonly indicator: ProjectIndicator;
  readonly figures: IndicatorFigures;
}

type Id = ColumnId<'indicators'>;
type Column = PageColumn<'indicators', Subject>;

function columns({ speech }: Scene): readonly Column[] {
  const described = columnMaker<'indicators', Subject>((id) =>
    speech.say((each) => each.performance.columns[id]),
  );
  const typed = (id: Id, width: number, words: (indicator: ProjectIndicator) => string): Column =>
    described(id, 'planner', width, ({ indicator }) => text(words(indicator)));
  const numbers = (
    id: 'target' | 'points' | 'actual' | 'bandShare',
    width: number,
    format: NumberFormat,
  ): Column =>
    described(id, 'planner', width, ({ indicator }) => entryCell(indicator[id], format), {
      format,
      align: 'right',
    });
  const computed = (
    id: Id,
    width: number,
    format: NumberFormat,
    formula: (place: Place<'indicators'>) => string,
    value: (figures: IndicatorFigures) => string | number | null,
    more: Pick<Column, 'align' | 'hidden'> = {},
  ): Column =>
    described(
      id,
      'formula',
      width,
      ({ figures }, place) => ({
        kind: 'formula',
        formula: formula(place),
        value: value(figures) ?? '',
        format,
      }),
      { format, ...more },
    );
  return [
    described('id', 'nation', 8, ({ indicator }) => text(indicator.id), { hidden: true }),
    typed('project', 13, ({ project }) => project),
    typed('group', 12, ({ group }) => (group === null ? '' : speech.word(group))),
    typed('second', 13, ({ second }) => second),
    typed('name', 24, ({ name }) => name),
    typed('scoring', 10, ({ scoring }) =>
      scoring === null ? '' : speech.word(scoring === 'qualitative' ? 'qualitativeScore' : scoring),
    ),
    numbers('target', 11, 'general'),
    typed('unit', 9, ({ unit }) => unit),
    numbers('points', 7, 'general'),
    numbers('actual', 11, 'general'),
    typed('band', 10, ({ band }) => (band === null ? '' : speech.word(band))),
    numbers('bandShare', 10, 'wholePercent'),
    computed('completion', 10, 'percent', completionFormula, ({ completion }) => completion),
    computed('score', 8, 'general', scoreFormula, ({ score }) => score),
    typed('reason', 26, ({ reason }) => reason),
    computed(
      'check',
      24,
      'general',
      (place) => checkFormula(place, (problem) => speech.say((each) => each.performance.problems[problem])),
      ({ problem }) => (problem === null ? '' : speech.say((each) => each.performance.problems[problem])),
      { align: 'left' },
    ),
    computed('key', 14, 'general', keyFormula, ({ key }) => key, { align: 'left', hidden: true }),
    computed('place', 8, 'general', placeFormula, ({ place }) => place, { hidden: true }),
  ];
}

function validations({ speech }: Scene, places: Places<'indicators'>): readonly Validation[] {
  const prompt = (of: keyof Text['performance']['prompts']): Validation['prompt'] =>
    said(speech, (each) => each.performance.prompts[of]);
  const error = (of: keyof Text['performance']['errors']): Validation['error'] =>
    said(speech, (each) => each.performance.errors[of]);
  const chosen = (id: 'group' | 'scoring' | 'band', from: WordList): Validation => ({
    areas: [places.area(id)],
    rule: { kind: 'list', name: list(from) },
    severity: 'stop',
    prompt: prompt(id),
    error: error('list'),
  });
  return [
    {
      areas: [places.area('project')],
      rule: { kind: 'list', name: column('projects', 'code') },
      severity: 'warning',
      prompt: prompt('project'),
      error: error('code'),
    },
    chosen('group', 'groups'),
    {
      areas: [places.area('second')],
      rule: { kind: 'list', name: list('seconds') },
      severity: 'warning',
      prompt: prompt('second'),
      error: error('second'),
    },
    chosen('scoring', 'scorings'),
    {
      areas: [places.area('points')],
      rule: { kind: 'decimal', min: 0, max: 100 },
      severity: 'stop',
      prompt: prompt('points'),
      error: error('points'),
    },
    ...(['target', 'actual'] as const).map((id): Validation => ({
      areas: [places.area(id)],
      rule: {
        kind: 'custom',
        formula: `OR(LEN(${places.first(id)})=0,ISNUMBER(${places.first(id)}),${places.first('scoring')}=${word('qualitativeScore')})`,
      },
      severity: 'warning',
      prompt: prompt(id),
      error: error('number'),
    })),
    chosen('band', 'bands'),
    {
      areas: [places.area('bandShare')],
      rule: { kind: 'decimal', min: 0, max: 1 },
      severity: 'stop',
      prompt: prompt('bandShare'),
      error: error('bandShare'),
    },
  ];
}

/** Laid for every indicator of the plan, empty rows included. */
export function indicatorsSheet(scene: Scene, { indicators }: PerformanceFigures): Laid {
  const { plan, speech } = scene;
  const say = speech.say;
  const rows = plan.indicators.flatMap((indicator, at) => {
    const figures = indicators[at];
    return figures === undefined ? [] : [{ indicator, figures }];
  });
  return tablePage<'indicators', Subject>(
    {
      table: 'indicators',
      tableName: 'County_Indicators',
      name: speech.sheetName('indicators'),
      title: say((each) => each.performance.indicatorsTitle),
      annex: say((each) => each.county.annex(7)),
      under: underLine(scene),
      hints: [
        ...(['scoring', 'units', 'forms'] as const).flatMap((hint) =>
          speech.lines((each) => each.performance.hints[hint]),
        ),
        ...speech.lines(({ county }) => county.moreRows),
      ],
      foot: signatures(scene),
      columns: columns(scene),
      rows,
      frozenColumns: 2,
      printed: ['project', 'reason'],
      validations: (places) => validations(scene, places),
      highlights: (places) => [
        {
          areas: [places.area('check')],
          formula: `${places.first('check')}<>""`,
          look: 'attention',
        },
        ...(['group', 'name', 'scoring', 'target', 'points'] as const).map((id) => ({
          areas: [places.area(id)] as const,
          formula: `AND(${places.first('project')}<>"",${places.first(id)}="")`,
          look: 'missing' as const,
        })),
      ],
    },
    scene,
  );
}
