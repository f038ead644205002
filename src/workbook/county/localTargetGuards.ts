/** What the cells of the targets take, and where they are marked. */
import type { TargetFigures } from '../../plan/targetFigures';
import type { Text } from '../../text/text';
import type { Area, Highlight, Validation, ValidationRule } from '../book';
import { inRow } from '../addresses';
import { column, type ColumnId } from './columns';
import { implausibleFormula } from './localTargetFormulas';
import { said } from './said';
import type { Scene } from './scene';
import type { Places } from './tablePage';
import { list, word } from './words';

type Id = ColumnId<'targets'>;
type Kind = (figures: TargetFigures) => boolean;
type Said = Text['localTargets'];

/** Larger than any count or sum in 万元 that a row can hold. */
const most = 1e13;
const figureColumns = ['province', 'city', 'baseline', 'target', 'actual'] as const;

const isOwn: Kind = ({ subject }) => subject.name === null;
const inWords: Kind = ({ subject }) => subject.kind === 'qualitative';
const isShare: Kind = ({ subject: { unit } }) => unit === 'fraction' || unit === 'increase';
const isCounted: Kind = (figures) => !isOwn(figures) && !inWords(figures) && !isShare(figures);

/** A column's cells in the rows of a kind, as few areas as there are runs of such rows. */
function areasOf(figures: readonly TargetFigures[], kind: Kind, { top, left, right }: Area): readonly Area[] {
  const areas: Area[] = [];
  figures.forEach((each, at) => {
    if (!kind(each)) return;
    const last = areas[areas.length - 1];
    if (last?.bottom === top + at - 1) areas[areas.length - 1] = { ...last, bottom: top + at };
    else areas.push({ top: top + at, left, bottom: top + at, right });
  });
  return areas;
}

function isSome(areas: readonly Area[]): areas is readonly [Area, ...Area[]] {
  return areas.length > 0;
}

export function localTargetValidations(
  { speech }: Scene,
  figures: readonly TargetFigures[],
  places: Places<'targets'>,
): readonly Validation[] {
  const guard = (
    columns: readonly Id[],
    kind: Kind,
    rule: (areas: readonly [Area, ...Area[]]) => ValidationRule,
    severity: Validation['severity'],
    prompt: keyof Said['prompts'],
    error: keyof Said['errors'],
  ): readonly Validation[] => {
    const areas = columns.flatMap((id) => areasOf(figures, kind, places.area(id)));
    if (!isSome(areas)) return [];
    return [
      {
        areas,
        rule: rule(areas),
        severity,
        prompt: said(speech, (text) => text.localTargets.prompts[prompt]),
        error: said(speech, (text) => text.localTargets.errors[error]),
      },
    ];
  };
  const every: Kind = () => true;
  const from = (name: string) => (): ValidationRule => ({ kind: 'list', name });
  const upTo = (max: number) => (): ValidationRule => ({ kind: 'length', max });
  const between = (min: number, max: number) => (): ValidationRule => ({ kind: 'decimal', min, max });
  return [
    ...guard(['on'], every, from(list('yesNo')), 'stop', 'on', 'choice'),
    ...guard(['name'], isOwn, upTo(100), 'stop', 'name', 'length'),
    ...guard(['kind'], isOwn, from(list('targetKinds')), 'stop', 'kind', 'choice'),
    ...guard(['unit'], isOwn, upTo(30), 'stop', 'unit', 'length'),
    ...guard(['direction'], isOwn, from(list('directions')), 'stop', 'direction', 'choice'),
    ...guard(['weight'], every, from(column('weights', 'name')), 'stop', 'weight', 'choice'),
    ...guard(figureColumns, isShare, between(0, 1), 'warning', 'share', 'share'),
    ...guard(figureColumns, isCounted, between(0, most), 'warning', 'count', 'number'),
    ...guard(
      figureColumns,
      (each) => isOwn(each) && !inWords(each),
      between(-most, most),
      'warning',
      'own',
      'anyNumber',
    ),
    ...guard(
      figureColumns,
      inWords,
      ([first]) => ({
        kind: 'custom',
        formula: `NOT(ISNUMBER(${inRow(first.top, first.left).replace('$', '')}))`,
      }),
      'stop',
      'words',
      'words',
    ),
    ...guard(['baselineMonth'], every, upTo(30), 'stop', 'month', 'length'),
    ...guard(['department', 'note'], every, upTo(500), 'stop', 'text', 'length'),
  ];
}

export function localTargetHighlights(
  figures: readonly TargetFigures[],
  places: Places<'targets'>,
): readonly Highlight[] {
  const { first, area, across } = places;
  const lights = (['green', 'amber', 'red'] as const).map((light): Highlight => ({
    areas: [area('light')],
    formula: `${first('light')}=${word(light)}`,
    look: light,
  }));
  const shares = areasOf(figures, isShare, area('actual'));
  const overWhole = isSome(shares)
    ? (['target', 'actual'] as const).flatMap((id): readonly Highlight[] => {
        const areas = areasOf(figures, isShare, area(id));
        if (!isSome(areas)) return [];
        const cell = inRow(areas[0].top, areas[0].left);
        return [{ areas, formula: `AND(ISNUMBER(${cell}),${cell}>1)`, look: 'attention' }];
      })
    : [];
  const used = `AND(${first('on')}=${word('yes')},LEN(${first('name')})>0)`;
  const asked = (['level', 'count', 'increase'] as const)
    .map((kind) => `${first('kind')}=${word(kind)}`)
    .join(',');
  return [
    {
      areas: [across('on', 'note')],
      formula: `AND(LEN(${first('name')})>0,NOT(${first('on')}=${word('yes')}))`,
      look: 'quiet',
    },
    ...lights,
    {
      areas: [area('target'), area('warning')],
      formula: `${first('warning')}=${word('weaker')}`,
      look: 'attention',
    },
    { areas: [area('actual'), area('attainment')], formula: implausibleFormula(first), look: 'attention' },
    ...overWhole,
    {
      areas: [area('target')],
      formula: `AND(${used},LEN(${first('target')})=0,OR(${asked}))`,
      look: 'missing',
    },
  ];
}
