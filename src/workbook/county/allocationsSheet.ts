/** What share of each project serves which task or measure (分摊), so that money by task is counted once. */
import type { AllocationFigures } from '../../plan/allocationFigures';
import type { Allocation } from '../../plan/county';
import type { Text } from '../../text/text';
import type { Validation } from '../book';
import { text } from '../cells';
import type { NumberFormat } from '../sheet';
import { allocationFormulas } from './allocationFormulas';
import type { Laid } from './canvas';
import { column } from './columns';
import { entryCell } from './entries';
import { computed } from './formulas';
import { liveTitle } from './liveTitle';
import { said } from './said';
import type { Scene } from './scene';
import { signatures } from './signing';
import { columnMaker, type PageColumn, type Places, tablePage } from './tablePage';
import { underLine } from './underLine';

interface Subject {
  readonly allocation: Allocation;
  readonly figures: AllocationFigures;
}

type Column = PageColumn<'allocations', Subject>;

function columns({ speech }: Scene): readonly Column[] {
  const described = columnMaker<'allocations', Subject>((id) =>
    speech.say((each) => each.countyMoney.allocations.columns[id]),
  );
  const figure = (
    id: keyof typeof allocationFormulas,
    width: number,
    format: NumberFormat,
    value: (figures: AllocationFigures) => string | number | null,
    more: Pick<Column, 'align' | 'hidden'> = {},
  ): Column =>
    described(
      id,
      'formula',
      width,
      ({ figures }, place) => computed(allocationFormulas[id](place), value(figures), format),
      { format, align: 'right', ...more },
    );
  const checked = ({ check }: AllocationFigures): string | number | null =>
    typeof check === 'string' ? speech.word(check) : check;
  return [
    described('id', 'nation', 8, ({ allocation }) => text(allocation.id), { hidden: true }),
    described('project', 'planner', 12, ({ allocation }) => text(allocation.project)),
    figure('projectName', 34, 'general', ({ projectName }) => projectName, { align: 'left' }),
    described('task', 'planner', 9, ({ allocation }) => entryCell(allocation.task, 'general'), {
      format: 'general',
      align: 'center',
    }),
    described('measure', 'planner', 14, ({ allocation }) => text(allocation.measure)),
    figure('forTask', 9, 'general', ({ forTask }) => forTask, { align: 'center' }),
    described('share', 'planner', 11, ({ allocation }) => entryCell(allocation.share, 'rate'), {
      format: 'rate',
    }),
    figure('amount', 15, 'money', ({ amount }) => amount),
    figure('spent', 15, 'money', ({ spent }) => spent),
    figure('check', 16, 'rate', checked),
    described('note', 'planner', 26, ({ allocation }) => text(allocation.note)),
    figure('projectAt', 8, 'general', ({ projectAt }) => projectAt, { hidden: true }),
    figure('measureAt', 8, 'general', ({ measureAt }) => measureAt, { hidden: true }),
    figure('measureTask', 8, 'general', ({ measureTask }) => measureTask, { hidden: true }),
  ];
}

function validations({ speech, edition }: Scene, { area }: Places<'allocations'>): readonly Validation[] {
  const described = (
    id: keyof Text['countyMoney']['allocations']['prompts'],
    rule: Validation['rule'],
    severity: Validation['severity'],
  ): Validation => ({
    areas: [area(id)],
    rule,
    severity,
    prompt: said(speech, (each) => each.countyMoney.allocations.prompts[id]),
    error: said(speech, (each) => each.countyMoney.allocations.errors[id]),
  });
  return [
    described('project', { kind: 'list', name: column('projects', 'code') }, 'warning'),
    described('task', { kind: 'whole', min: 1, max: edition.taskCount }, 'stop'),
    described('measure', { kind: 'list', name: column('measures', 'id') }, 'warning'),
    described('share', { kind: 'decimal', min: 0, max: 1 }, 'stop'),
  ];
}

/** `figures` are those of the plan's allocations, in their order. */
export function allocationsSheet(scene: Scene, figures: readonly AllocationFigures[]): Laid {
  const { plan, speech } = scene;
  return tablePage<'allocations', Subject>(
    {
      table: 'allocations',
      tableName: 'County_Allocations',
      name: speech.sheetName('allocations'),
      title: liveTitle(scene, (each, county, year) => each.countyMoney.allocations.title(county, year)),
      annex: speech.say((each) => each.county.annex(5)),
      under: underLine(scene, 'money'),
      hints: [
        ...(['purpose', 'task', 'check'] as const).flatMap((hint) =>
          speech.lines((each) => each.countyMoney.allocations.hints[hint]),
        ),
        ...speech.lines(({ county }) => county.moreRows),
      ],
      foot: signatures(scene),
      columns: columns(scene),
      rows: plan.allocations.flatMap((allocation, at) => {
        const own = figures[at];
        return own === undefined ? [] : [{ allocation, figures: own }];
      }),
      frozenColumns: 3,
      printed: ['project', 'note'],
      validations: (places) => validations(scene, places),
      highlights: ({ area, first }) => [
        {
          areas: [area('check')],
          formula: `IF(LEN(${first('check')})>0,${first('check')}<>word_ok,1=0)`,
          look: 'attention',
        },
        {
          areas: [area('share')],
          formula: `IF(LEN(${first('share')})>0,IF(ISNUMBER(${first('share')}),OR(${first('share')}<0,${first('share')}>1),1=1),1=0)`,
          look: 'attention',
        },
        {
          areas: [area('project'), area('share')],
          formula: `AND(LEN(${first('check')})>0,LEN(${first('project').slice(1)})=0)`,
          look: 'missing',
        },
      ],
    },
    scene,
  );
}
