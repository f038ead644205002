/** The units (责任单位): the county's bodies, what they were and are called, and what they lead, support and owe. */
import type { CountyUnit, UnitKind } from '../../plan/county';
import type { UnitFigures } from '../../plan/unitFigures';
import type { CountyWord } from '../../text/countyWord';
import type { Text } from '../../text/text';
import type { Highlight, Validation, ValidationRule } from '../book';
import { text } from '../cells';
import type { ColumnOwner } from '../sheet';
import { bodiesList, counterpartName } from './bodyNames';
import type { Laid } from './canvas';
import { column, type ColumnId } from './columns';
import { computed } from './formulas';
import { liveTitle } from './liveTitle';
import { said } from './said';
import type { Scene } from './scene';
import { signatures } from './signing';
import { type PageColumn, type Places, type Place, tablePage } from './tablePage';
import { behindFormula, leadsFormula, rankFormula, supportsFormula, unreportedFormula } from './unitFormulas';
import { underLine } from './underLine';
import { list } from './words';

type Id = ColumnId<'units'>;

interface Subject {
  readonly unit: CountyUnit;
  readonly figures: UnitFigures;
}

type Column = PageColumn<'units', Subject>;

const kinds: { readonly [K in UnitKind]: CountyWord } = {
  bureau: 'bureau',
  township: 'township',
  carrier: 'carrier',
  other: 'otherUnit',
};

function columnsOf({ speech }: Scene): readonly Column[] {
  const headed = (id: Id): { readonly id: Id; readonly header: string } => ({
    id,
    header: speech.say((each) => each.countyUnits.columns[id]),
  });
  const words = (
    id: Id,
    width: number,
    of: (unit: CountyUnit) => string,
    owner: ColumnOwner = 'planner',
  ): Column => ({ ...headed(id), owner, width, cell: ({ unit }) => text(of(unit)) });
  const counted = (
    id: 'leads' | 'supports' | 'behind' | 'unreported' | 'rank' | 'behindRank',
    formula: (place: Place<'units'>) => string,
  ): Column => ({
    ...headed(id),
    owner: 'formula',
    width: 9,
    format: 'whole',
    cell: ({ unit, figures }, place) =>
      computed(formula(place), unit.name === '' ? null : figures[id], 'whole'),
  });
  return [
    { ...words('id', 9, ({ id }) => id, 'nation'), hidden: true },
    words('name', 26, ({ name }) => name),
    words('alias1', 16, ({ aliases }) => aliases[0]),
    words('alias2', 16, ({ aliases }) => aliases[1]),
    words('alias3', 16, ({ aliases }) => aliases[2]),
    words('kind', 14, ({ kind }) => (kind === null ? '' : speech.word(kinds[kind]))),
    words('national', 20, (unit) => counterpartName(unit, speech)),
    words('contact', 12, ({ contact }) => contact),
    words('phone', 14, ({ phone }) => phone),
    counted('leads', ({ of }) => leadsFormula(of)),
    counted('supports', ({ of }) => supportsFormula(of)),
    counted('behind', ({ of }) => behindFormula(of)),
    counted('unreported', ({ of }) => unreportedFormula(of)),
    counted('rank', ({ of, downTo }) => rankFormula(of, 'unreported', downTo('unreported'))),
    words('note', 16, ({ note }) => note),
    {
      ...counted('behindRank', ({ of, downTo }) => rankFormula(of, 'behind', downTo('behind'))),
      hidden: true,
    },
  ];
}

function validations({ speech }: Scene, { area, first }: Places<'units'>): readonly Validation[] {
  const guard = (
    areas: Validation['areas'],
    rule: ValidationRule,
    severity: Validation['severity'],
    prompt: keyof Text['countyUnits']['prompts'],
    error: keyof Text['countyUnits']['errors'],
  ): Validation => ({
    areas,
    rule,
    severity,
    prompt: said(speech, (each) => each.countyUnits.prompts[prompt]),
    error: said(speech, (each) => each.countyUnits.errors[error]),
  });
  const name = first('name');
  const clean = ['*、*', '*~**', '*~?*', '*~~*']
    .map((pattern) => `COUNTIF(${name},"${pattern}")=0`)
    .join(',');
  const single = `SUMPRODUCT((${column('units', 'name')}=${name})*1)<2`;
  return [
    guard(
      [area('name')],
      { kind: 'custom', formula: `OR(LEN(${name})=0,AND(LEN(${name})<=100,${clean},${single}))` },
      'warning',
      'name',
      'name',
    ),
    guard(
      [area('alias1'), area('alias2'), area('alias3')],
      { kind: 'length', max: 100 },
      'stop',
      'alias',
      'length',
    ),
    guard([area('kind')], { kind: 'list', name: list('unitKinds') }, 'stop', 'kind', 'choice'),
    guard([area('national')], { kind: 'list', name: bodiesList }, 'warning', 'national', 'choice'),
    guard([area('contact'), area('note')], { kind: 'length', max: 200 }, 'stop', 'text', 'length'),
    guard([area('phone')], { kind: 'length', max: 200 }, 'stop', 'phone', 'length'),
  ];
}

const names = ['name', 'alias1', 'alias2', 'alias3'] as const;

/** A name that stands twice, so that rows could mean either, and whoever is behind or has not reported. */
function highlights({ area, first }: Places<'units'>): readonly Highlight[] {
  const twice = (cell: string): string => {
    const times = names.map((id) => `SUMPRODUCT((${column('units', id)}=${cell})*1)`).join('+');
    return `AND(LEN(${cell})>0,${times}>1)`;
  };
  const above = (id: 'behind' | 'unreported'): string => `AND(ISNUMBER(${first(id)}),${first(id)}>0)`;
  return [
    ...names.map((id): Highlight => ({ areas: [area(id)], formula: twice(first(id)), look: 'attention' })),
    { areas: [area('behind')], formula: above('behind'), look: 'attention' },
    { areas: [area('unreported')], formula: above('unreported'), look: 'attention' },
  ];
}

export function unitsSheet(scene: Scene, figures: readonly UnitFigures[]): Laid {
  const { plan, speech } = scene;
  const rows = plan.units.flatMap((unit, at): readonly Subject[] => {
    const found = figures[at];
    return found === undefined ? [] : [{ unit, figures: found }];
  });
  return tablePage<'units', Subject>(
    {
      table: 'units',
      tableName: 'County_Units',
      name: speech.sheetName('units'),
      title: liveTitle(scene, (each, county) => each.countyUnits.title(county)),
      annex: speech.say((each) => each.county.annex(3)),
      under: underLine(scene),
      hints: [
        ...(['rename', 'counts'] as const).flatMap((hint) =>
          speech.lines((each) => each.countyUnits.hints[hint]),
        ),
        ...speech.lines(({ county }) => county.moreRows),
      ],
      foot: signatures(scene),
      columns: columnsOf(scene),
      rows,
      frozenColumns: 2,
      printed: ['name', 'note'],
      validations: (places) => validations(scene, places),
      highlights,
    },
    scene,
  );
}
