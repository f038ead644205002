/** The targets (量化目标): nation, province, city and county side by side. */
import type { Entry } from '../../plan/county';
import type { TargetFigures } from '../../plan/targetFigures';
import { number, text } from '../cells';
import type { Cell, ColumnOwner, NumberFormat } from '../sheet';
import type { Laid } from './canvas';
import { entryCell } from './entries';
import { computed } from './formulas';
import { liveTitle } from './liveTitle';
import { localTargetHighlights, localTargetValidations } from './localTargetGuards';
import {
  attainmentFormula,
  lightFormula,
  placeFormula,
  shareFormula,
  suggestedFormula,
  warningFormula,
} from './localTargetFormulas';
import type { Scene } from './scene';
import { weightName } from './settingsSheet';
import { signatures } from './signing';
import { type PageColumn, tablePage } from './tablePage';
import {
  comparatorSign,
  figureFormat,
  formulaText,
  nationalNotes,
  nationalText,
  nationFormat,
  targetName,
  targetSources,
  targetUnit,
} from './targetFacts';
import type { ColumnId } from './columns';
import { underLine } from './underLine';

type Id = ColumnId<'targets'>;
type Column = PageColumn<'targets', TargetFigures>;

/** Whether the row is the county's own, with nothing in it that the nation says. */
const isOwn = ({ subject }: TargetFigures): boolean => subject.name === null;
const ownersOfFacts = (figures: TargetFigures): ColumnOwner => (isOwn(figures) ? 'planner' : 'nation');

/** Sums of a whole province or city have no use for decimals. */
function formatOf({ subject }: TargetFigures, id: Id): NumberFormat {
  const format = figureFormat(subject);
  return format === 'money' && (id === 'province' || id === 'city') ? 'whole' : format;
}

function columnsOf(scene: Scene): readonly Column[] {
  const { speech } = scene;
  const headed = (id: Id): { readonly id: Id; readonly header: string } => ({
    id,
    header: speech.say((said) => said.localTargets.columns[id]),
  });
  const words = (
    id: Id,
    width: number,
    owner: ColumnOwner,
    of: (figures: TargetFigures) => string,
  ): Column => ({
    ...headed(id),
    owner,
    width,
    cell: (figures) => text(of(figures)),
  });
  const entry = (id: 'province' | 'city' | 'baseline' | 'target' | 'actual', width: number): Column => ({
    ...headed(id),
    owner: 'planner',
    width,
    formatIn: (figures) => formatOf(figures, id),
    cell: (figures): Cell => {
      const given: Entry = figures.subject.row[id];
      const format = formatOf(figures, id);
      return entryCell(given, format === 'text' ? 'general' : format);
    },
  });
  return [
    { ...words('id', 11, 'nation', ({ subject }) => subject.row.id), hidden: true },
    {
      ...words('on', 5, 'planner', ({ subject }) => speech.word(subject.row.on ? 'yes' : 'no')),
      align: 'center',
    },
    { ...words('name', 18, 'nation', ({ subject }) => targetName(subject, speech)), ownerIn: ownersOfFacts },
    {
      ...words('kind', 6, 'nation', ({ subject: { kind } }) => (kind === null ? '' : speech.word(kind))),
      ownerIn: ownersOfFacts,
    },
    { ...words('unit', 8, 'nation', ({ subject }) => targetUnit(subject, speech)), ownerIn: ownersOfFacts },
    {
      ...words('comparator', 6, 'nation', ({ subject }) => comparatorSign(subject, speech)),
      align: 'center',
    },
    {
      ...words('direction', 7, 'nation', ({ subject: { direction } }) =>
        direction === null ? '' : speech.word(direction),
      ),
      ownerIn: ownersOfFacts,
    },
    {
      ...headed('nation'),
      owner: 'nation',
      width: 12,
      format: 'general',
      cell: ({ subject }) => number(subject.nation, nationFormat(subject)),
    },
    words('nationText', 20, 'nation', ({ subject }) => nationalText(subject, speech)),
    entry('province', 12),
    entry('city', 11),
    entry('baseline', 11),
    {
      ...words('baselineMonth', 9, 'planner', ({ subject }) => subject.row.baselineMonth),
      align: 'center',
    },
    words('weight', 12, 'planner', ({ subject: { row } }) =>
      row.weight === null ? '' : weightName(row.weight, scene),
    ),
    {
      ...headed('share'),
      owner: 'formula',
      width: 9,
      format: 'share',
      cell: ({ share }, { of }) => computed(shareFormula(of), share, 'share'),
    },
    {
      ...headed('suggested'),
      owner: 'formula',
      width: 11,
      align: 'right',
      cell: ({ subject, suggested }, { of }) =>
        computed(suggestedFormula(of, subject.unit), suggested, suggestedFormat(subject)),
    },
    entry('target', 12),
    {
      ...headed('warning'),
      owner: 'formula',
      width: 9,
      align: 'center',
      cell: ({ warning }, { of }) =>
        computed(warningFormula(of), warning === null ? null : speech.word(warning), 'general'),
    },
    entry('actual', 11),
    {
      ...headed('attainment'),
      owner: 'formula',
      width: 8,
      align: 'right',
      cell: ({ attainment }, { of }) => computed(attainmentFormula(of), attainment, 'percent'),
    },
    {
      ...headed('light'),
      owner: 'formula',
      width: 6,
      align: 'center',
      cell: ({ light }, { of }) =>
        computed(lightFormula(of), light === null ? null : speech.word(light), 'general'),
    },
    words('formula', 24, 'nation', ({ subject }) => formulaText(subject, speech)),
    words('department', 14, 'planner', ({ subject }) => subject.row.department),
    words('source', 22, 'nation', ({ subject }) => targetSources(subject)),
    words('nationNote', 44, 'nation', ({ subject }) => nationalNotes(subject, speech)),
    words('note', 20, 'planner', ({ subject }) => subject.row.note),
    {
      ...headed('place'),
      owner: 'formula',
      width: 9,
      format: 'whole',
      hidden: true,
      cell: ({ place: at }, place) => computed(placeFormula(place), at, 'whole'),
    },
  ];
}

function suggestedFormat(subject: TargetFigures['subject']): NumberFormat {
  const format = figureFormat(subject);
  return format === 'text' ? 'general' : format;
}

export function localTargetsSheet(scene: Scene, figures: readonly TargetFigures[]): Laid {
  const { speech } = scene;
  return tablePage<'targets', TargetFigures>(
    {
      table: 'targets',
      tableName: 'County_Targets',
      name: speech.sheetName('targets'),
      title: liveTitle(scene, (said, county, year) => said.localTargets.title(county, year)),
      annex: speech.say((said) => said.county.annex(2)),
      under: underLine(scene),
      hints: (['fill', 'suggested', 'extended'] as const).flatMap((hint) =>
        speech.lines((said) => said.localTargets.hints[hint]),
      ),
      foot: signatures(scene),
      columns: columnsOf(scene),
      rows: figures,
      rowLooks: ({ subject }) => ({ hidden: !subject.row.on }),
      shown: { column: 'on', values: [speech.word('yes')] },
      frozenColumns: 3,
      printed: ['on', 'light'],
      validations: (places) => localTargetValidations(scene, figures, places),
      highlights: (places) => localTargetHighlights(figures, places),
    },
    scene,
  );
}
