/** The work plan (任务分解): aspect, task, measure, with owners, deadline, schedule, progress and light. */
import { tasksOf } from '../../keypoints/tasks';
import type { CountyUnit, PlannedMeasure } from '../../plan/county';
import type { MeasureFigures } from '../../plan/measureFigures';
import { serialDay } from '../../plan/period';
import { textKey } from '../../plan/sameText';
import type { workPlan } from '../../text/zh/workPlan';
import { text } from '../cells';
import type { Cell, ColumnOwner, NumberFormat } from '../sheet';
import type { Laid } from './canvas';
import { entryCell } from './entries';
import { computed } from './formulas';
import { liveTitle } from './liveTitle';
import { measureFormulas, type MeasurePlace, nodesOf } from './measureFormulas';
import { measureHighlights, measureValidations } from './measureRules';
import { isUnderTask, type MeasureRow, measureRows } from './measureRow';
import type { Scene } from './scene';
import { signatures } from './signing';
import { type PageColumn, tablePage } from './tablePage';
import { underLine } from './underLine';

type MeasureColumn = PageColumn<'measures', MeasureRow>;

/** The lead unit's cell: a name that is still in use stays as it was typed. */
function unitName(lead: string, unit: CountyUnit | 'unknown' | null, unknown: string): string {
  if (unit === null) return '';
  if (unit === 'unknown') return unknown;
  return textKey(unit.name) === textKey(lead) ? lead : unit.name;
}

/** Columns in the order in which they stand: what is printed begins with `number` and ends with `next`. */
function columnsOf({ plan, speech }: Scene): readonly MeasureColumn[] {
  const { nodes } = plan.settings;
  const header = (id: keyof (typeof workPlan)['columns']): string =>
    speech.say((said) => said.workPlan.columns[id]);
  const word = speech.word;
  const chinese = speech.language === 'zh';

  const nation = (id: 'id' | 'national', width: number, cell: (row: MeasureRow) => Cell): MeasureColumn => ({
    id,
    header: header(id),
    owner: 'nation',
    width,
    cell,
  });

  const formula = (
    id: keyof (typeof workPlan)['columns'],
    width: number,
    format: NumberFormat,
    of: (place: MeasurePlace) => string,
    value: (row: MeasureRow) => string | number | null,
    more: Partial<MeasureColumn> = {},
  ): MeasureColumn => ({
    id,
    header: header(id),
    owner: 'formula',
    width,
    format,
    align: format === 'general' ? 'left' : 'right',
    cell: (row, place) => computed(of(place), value(row), format),
    ...more,
  });

  const planner = (
    id: keyof (typeof workPlan)['columns'],
    width: number,
    of: (measure: PlannedMeasure) => Cell,
    more: Partial<MeasureColumn> = {},
  ): MeasureColumn => ({
    id,
    header: header(id),
    owner: 'planner',
    width,
    cell: ({ measure }) => of(measure),
    ...more,
  });

  const typed = (
    id:
      | 'measure'
      | 'goal'
      | 'goalUnit'
      | 'leader'
      | 'lead'
      | 'supporting'
      | 'person'
      | 'phone'
      | 'problem'
      | 'next'
      | 'note',
    width: number,
  ): MeasureColumn => planner(id, width, (measure) => text(id === 'measure' ? measure.text : measure[id]));

  const center = { align: 'center' } as const;
  const share = { format: 'percent', align: 'right' } as const;
  return [
    nation('id', 12, ({ measure }) => text(measure.id)),
    planner('task', 7, ({ task }) => entryCell(task, 'general'), {
      ...center,
      format: 'general',
      ownerIn: (row): ColumnOwner => (isUnderTask(row) ? 'nation' : 'planner'),
    }),
    formula('number', 7, 'general', measureFormulas.number, ({ figures }) => figures.number, center),
    formula(
      'aspect',
      chinese ? 13 : 15,
      'general',
      measureFormulas.aspect,
      ({ task }) => task?.aspectTitle ?? '',
    ),
    formula('title', chinese ? 18 : 20, 'general', measureFormulas.title, ({ task }) =>
      task === undefined ? '' : `${task.number}. ${task.title}`,
    ),
    nation('national', 27, ({ national }) => text(national)),
    typed('measure', 26),
    typed('goal', 16),
    typed('leader', 8),
    typed('lead', 14),
    typed('supporting', 14),
    planner('deadline', 11, ({ deadline }) => entryCell(deadline, 'date'), { format: 'date', ...center }),
    formula(
      'due',
      8,
      'percent',
      (place) => measureFormulas.due(place, nodes),
      ({ figures }) => figures.due,
    ),
    planner('progress', 8, ({ progress }) => entryCell(progress, 'percent'), share),
    planner('status', 8, ({ status }) => text(status === null ? null : word(status)), center),
    formula(
      'light',
      6,
      'general',
      measureFormulas.light,
      ({ figures }) => (figures.light === null ? null : word(figures.light)),
      center,
    ),
    typed('problem', 14),
    typed('next', 15),
    planner('goalValue', 9, ({ goalValue }) => entryCell(goalValue, 'general'), {
      format: 'general',
      align: 'right',
    }),
    typed('goalUnit', 8),
    ...nodesOf(nodes).map(({ id, month }, at): MeasureColumn => ({
      id,
      header: speech.say((said) => said.workPlan.node(month)),
      owner: 'planner',
      width: 8,
      ...share,
      cell: ({ measure }) => entryCell(measure.nodes[at] ?? null, 'percent'),
    })),
    formula('behind', 8, 'points', measureFormulas.behind, ({ figures }) => figures.behind),
    planner('forecast', 10, ({ forecast }) => text(forecast === null ? null : word(forecast)), center),
    formula('leadUnit', 14, 'general', measureFormulas.leadUnit, ({ measure, figures }) =>
      unitName(measure.lead, figures.unit, word('unknownUnit')),
    ),
    typed('person', 9),
    typed('phone', 14),
    formula(
      'money',
      16,
      'money',
      (place) => measureFormulas.money(place, 'allocations_amount'),
      ({ figures }) => figures.money,
    ),
    formula(
      'spent',
      16,
      'money',
      (place) => measureFormulas.money(place, 'allocations_spent'),
      ({ figures }) => figures.spent,
    ),
    typed('note', 20),
    planner('before', 11, ({ before }) => text(before), { owner: 'nation' }),
    formula(
      'missing',
      9,
      'general',
      measureFormulas.missing,
      ({ measure, figures }) => (measure.text === '' ? null : figures.missing),
      center,
    ),
    formula('state', 9, 'general', measureFormulas.state, ({ figures }) => word(figures.state), center),
    formula(
      'supportingKey',
      16,
      'general',
      measureFormulas.supportingKey,
      ({ measure }) =>
        measure.text === '' || measure.supporting === '' ? null : `、${measure.supporting}、`,
      { hidden: true },
    ),
    formula('aspectNumber', 8, 'general', measureFormulas.aspectNumber, ({ figures }) => figures.aspect, {
      hidden: true,
    }),
    formula('rank', 8, 'general', measureFormulas.rank, ({ figures }) => figures.rank, { hidden: true }),
  ];
}

/** Which hints the sheet gives: how to read it and get more rows, and what of the national text to be careful with. */
function hintsOf({ edition, speech }: Scene): readonly string[] {
  const translated =
    speech.languages.includes('zh') &&
    tasksOf(edition).some(({ wording }) => wording.zhOrigin === 'back-translated');
  const unread = edition.unread.tasks.length > 0;
  return [
    ...speech.lines((said) => said.workPlan.hints.legend),
    ...speech.lines((said) => said.workPlan.hints.spare),
    ...(translated ? speech.lines((said) => said.workPlan.hints.backTranslated) : []),
    ...(unread ? speech.lines((said) => said.workPlan.hints.unread) : []),
  ];
}

export function measuresSheet(scene: Scene, figures: readonly MeasureFigures[]): Laid {
  const { edition, speech } = scene;
  const { say, word } = speech;
  const rows = measureRows(scene, figures);
  const year = Number(edition.id);
  return tablePage<'measures', MeasureRow>(
    {
      table: 'measures',
      tableName: 'County_Measures',
      name: speech.sheetName('measures'),
      tab: '2F75B5',
      title: liveTitle(scene, (said, county, year) => said.workPlan.title(county, year)),
      annex: say((said) => said.county.annex(1)),
      under: underLine(scene),
      hints: hintsOf(scene),
      foot: signatures(scene),
      columns: columnsOf(scene),
      rows,
      rowLooks: ({ figures: { state } }) => ({ hidden: state === 'spare' }),
      shown: { column: 'state', values: [word('filled'), word('pending')] },
      frozenColumns: 3,
      printed: ['number', 'next'],
      validations: (places) =>
        measureValidations(places, scene, {
          rows,
          isOpen: (row) => !isUnderTask(row),
          year: [serialDay(year, 1, 1), serialDay(year, 12, 31)],
        }),
      highlights: (places) => measureHighlights(places),
    },
    scene,
  );
}
