/** The projects with money of their own (项目资金): a row each, reconciled and rated where it stands. */
import { fundSources, type Project } from '../../plan/county';
import type { ProjectFigures } from '../../plan/projectFigures';
import { executionRate, sumOf } from '../../plan/projectFunds';
import type { Text } from '../../text/text';
import type { Validation } from '../book';
import { text } from '../cells';
import type { Cell, NumberFormat } from '../sheet';
import type { Laid } from './canvas';
import { column, type ColumnId } from './columns';
import { entryCell } from './entries';
import { computed } from './formulas';
import { liveTitle } from './liveTitle';
import { projectFormulas } from './projectFormulas';
import { projectHighlights } from './projectHighlights';
import { said } from './said';
import type { Scene } from './scene';
import { signatures } from './signing';
import { columnMaker, type PageColumn, type Place, type Places, tablePage } from './tablePage';
import { underLine } from './underLine';
import { word } from './words';

interface Subject {
  readonly project: Project;
  readonly figures: ProjectFigures;
}

type Id = ColumnId<'projects'>;
type Column = PageColumn<'projects', Subject>;

/** What only the printed forms show of a project. */
const ofForms = ['person', 'phone', 'expected', 'achieved'] as const;

const amounts = ['initial', 'adjusted', 'received', 'executed'] as const;

/** Holds 17,177.1233 and sums of that size in bold: where a number is too wide, people read nothing but ###. */
const amountWidth = 11.5;

function columns({ speech }: Scene): readonly Column[] {
  const described = columnMaker<'projects', Subject>(
    (id) => speech.say((each) => each.countyMoney.projects.columns[id]),
    { narrow: true },
  );
  const typed = (
    id: 'code' | 'name' | 'department' | 'implementer' | 'account' | 'note' | (typeof ofForms)[number],
    width: number,
  ): Column => described(id, 'planner', width, ({ project }) => text(project[id]));
  const amount = (id: (typeof amounts)[number]): Column =>
    described(id, 'planner', amountWidth, ({ project }) => entryCell(project[id], 'money'), {
      format: 'money',
    });
  const source = (id: (typeof fundSources)[number]): Column =>
    described(id, 'planner', amountWidth, ({ project }) => entryCell(project.sources[id], 'money'), {
      format: 'money',
    });
  const figure = (
    id: keyof typeof projectFormulas,
    width: number,
    format: NumberFormat,
    value: (figures: ProjectFigures) => string | number | null,
    more: Pick<Column, 'align' | 'hidden'> = {},
  ): Column =>
    described(
      id,
      'formula',
      width,
      ({ figures }, place: Place<'projects'>) => computed(projectFormulas[id](place), value(figures), format),
      { format, align: 'right', ...more },
    );
  const ok = speech.word('ok');
  const none = speech.word('none');
  return [
    described('id', 'nation', 8, ({ project }) => text(project.id), { hidden: true }),
    typed('code', 10),
    typed('name', 14),
    typed('department', 10.5),
    typed('implementer', 10.5),
    typed('account', 8.5),
    amount('initial'),
    amount('adjusted'),
    ...fundSources.map(source),
    figure('total', amountWidth, 'money', ({ total }) => total),
    figure('check', amountWidth, 'money', ({ difference }) => (difference === 0 ? ok : difference)),
    amount('received'),
    amount('executed'),
    figure('rate', 8.5, 'rate', ({ rate }) => (rate === 'none' ? none : rate)),
    figure('allocated', 9, 'rate', ({ allocated }) => allocated),
    figure('missing', 7, 'general', ({ missing }) => missing),
    typed('note', 20),
    typed('person', 12),
    typed('phone', 14),
    typed('expected', 40),
    typed('achieved', 40),
    figure('place', 8, 'general', ({ place }) => place, { hidden: true }),
    figure('unit', 16, 'general', ({ unit }) => unit, { hidden: true, align: 'left' }),
    figure('unitBudget', 12, 'money', ({ unitBudget }) => unitBudget, { hidden: true }),
    figure('unitRank', 8, 'general', ({ unitRank }) => unitRank, { hidden: true }),
  ];
}

function validations({ speech }: Scene, places: Places<'projects'>): readonly Validation[] {
  const prompt = (of: keyof Text['countyMoney']['projects']['prompts']): Validation['prompt'] =>
    said(speech, (each) => each.countyMoney.projects.prompts[of]);
  const error = (of: keyof Text['countyMoney']['projects']['errors']): Validation['error'] =>
    said(speech, (each) => each.countyMoney.projects.errors[of]);
  const [code, account] = [places.first('code'), places.first('account')];
  const isAmount = (
    area: Validation['areas'][0],
    of: keyof Text['countyMoney']['projects']['prompts'],
  ): Validation => ({
    areas: [area],
    rule: { kind: 'decimal', min: -1e9, max: 1e9 },
    severity: 'stop',
    prompt: prompt(of),
    error: error('amount'),
  });
  return [
    {
      areas: [places.area('code')],
      rule: {
        kind: 'custom',
        formula: `OR(LEN(${code})=0,AND(LEN(${code})<=40,SUMPRODUCT((${column('projects', 'code')}=${code})*1)=1))`,
      },
      severity: 'stop',
      prompt: prompt('code'),
      error: error('code'),
    },
    {
      areas: [places.area('department')],
      rule: { kind: 'list', name: column('units', 'name') },
      severity: 'warning',
      prompt: prompt('department'),
      error: error('department'),
    },
    {
      areas: [places.area('account')],
      rule: {
        kind: 'custom',
        formula: `AND(OR(LEN(${account})=3,LEN(${account})=5,LEN(${account})=7),ISNUMBER(1*${account}))`,
      },
      severity: 'warning',
      prompt: prompt('account'),
      error: error('account'),
    },
    ...amounts.map((id) => isAmount(places.area(id), id)),
    isAmount(places.across('central', 'other'), 'source'),
    ...ofForms.map((id): Validation => ({
      areas: [places.area(id)],
      rule: { kind: 'length', max: 1000 },
      severity: 'stop',
      prompt: prompt(id),
      error: error('length'),
    })),
  ];
}

/** Live sums below the table; the rate is of the sums, never an average of rates. */
function totals({ plan, speech }: Scene): readonly { readonly id: Id; readonly cell: Cell }[] {
  const { projects } = plan;
  const sum = (id: Id, entries: Parameters<typeof sumOf>[0]): { readonly id: Id; readonly cell: Cell } => ({
    id,
    cell: computed(`SUM(${column('projects', id)})`, sumOf(entries) ?? 0, 'money'),
  });
  const [executed, adjusted] = [column('projects', 'executed'), column('projects', 'adjusted')];
  const rate = executionRate(
    sumOf(projects.map((project) => project.executed)),
    sumOf(projects.map((project) => project.adjusted)),
  );
  return [
    { id: 'name', cell: text(speech.say((each) => each.countyMoney.projects.total)) },
    ...amounts.map((id) =>
      sum(
        id,
        projects.map((project) => project[id]),
      ),
    ),
    ...fundSources.map((id) =>
      sum(
        id,
        projects.map(({ sources }) => sources[id]),
      ),
    ),
    sum(
      'total',
      projects.flatMap(({ sources }) => fundSources.map((id) => sources[id])),
    ),
    {
      id: 'rate',
      cell: computed(
        `IF(SUMPRODUCT(ISNUMBER(${executed})*1)=0,${word('none')},` +
          `IF(SUM(${adjusted})>0,SUM(${executed})/SUM(${adjusted}),${word('none')}))`,
        rate ?? speech.word('none'),
        'rate',
      ),
    },
  ];
}

/** `figures` are those of the plan's projects, in their order. */
export function projectsSheet(scene: Scene, figures: readonly ProjectFigures[]): Laid {
  const { plan, speech } = scene;
  return tablePage<'projects', Subject>(
    {
      table: 'projects',
      tableName: 'County_Projects',
      name: speech.sheetName('projects'),
      title: liveTitle(scene, (each, county, year) => each.countyMoney.projects.title(county, year)),
      annex: speech.say((each) => each.county.annex(4)),
      under: underLine(scene, 'money'),
      hints: [
        ...(['base', 'sources', 'texts', 'forms'] as const).flatMap((hint) =>
          speech.lines((each) => each.countyMoney.projects.hints[hint]),
        ),
        ...speech.lines(({ county }) => county.moreRows),
      ],
      foot: signatures(scene),
      columns: columns(scene),
      rows: plan.projects.flatMap((project, at) => {
        const own = figures[at];
        return own === undefined ? [] : [{ project, figures: own }];
      }),
      totals: totals(scene),
      frozenColumns: 3,
      printed: ['code', 'rate'],
      validations: (places) => validations(scene, places),
      highlights: projectHighlights,
    },
    scene,
  );
}
