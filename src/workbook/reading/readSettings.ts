/** The settings, cell by cell through their defined names. */
import {
  numberIn,
  type Entry,
  type EvaluationPoints,
  type Settings,
  type ShareWeight,
} from '../../plan/county';
import { usualPoints } from '../../plan/evaluationPoints';
import { usualThresholds } from '../../plan/light';
import { usualWeights } from '../../plan/shareWeights';
import { type CellName, column } from '../county/columns';
import type { Finding } from './finding';
import { cellAt, labelAt, placeAt } from './openPlan';
import { entryIn, wordsIn } from './readCells';
import { choices, reader, spellings } from './spellings';

const scheduleIn = choices<'byYear' | 'byDeadline'>({ byYear: 'byYear', byDeadline: 'byDeadline' });

/** The entry of a single cell; null where its name leads nowhere, which is told. */
export function namedEntry({ open, add }: Finding, name: CellName): { readonly entry: Entry } | null {
  const spot = open.named(name);
  if (spot === null) {
    add('cell-missing', null, { name });
    return null;
  }
  const { sheet, area } = spot;
  const cell = cellAt(sheet, area.top, area.left);
  const entry = entryIn(cell, open.date1904);
  const place = placeAt(sheet, area.top, area.left);
  if (cell !== undefined && cell.error !== null) add('value-error', place, { raw: cell.error });
  else if (cell !== undefined && cell.formula !== null) {
    if (entry === null) add('formula-empty', place, {});
    else add('formula-taken', place, { value: String(entry) });
  }
  return { entry };
}

/** The words of a single cell; `otherwise` where its name leads nowhere. */
export function namedWords(finding: Finding, name: CellName, otherwise: string): string {
  const { open } = finding;
  if (namedEntry(finding, name) === null) return otherwise;
  const spot = open.named(name);
  return spot === null
    ? otherwise
    : wordsIn(cellAt(spot.sheet, spot.area.top, spot.area.left), open.date1904);
}

function thresholdIn(finding: Finding, which: 'amber' | 'red'): number {
  const found = namedEntry(finding, `set_${which}`);
  if (found === null) return usualThresholds[which];
  const number = numberIn(found.entry);
  const spot = finding.open.named(`set_${which}`);
  if (number === null && spot !== null) {
    const place = placeAt(spot.sheet, spot.area.top, spot.area.left);
    finding.add('number-unknown', place, { raw: String(found.entry ?? '') });
  }
  return number ?? usualThresholds[which];
}

function scheduleOf(finding: Finding): Settings['schedule'] {
  const written = namedWords(finding, 'set_schedule', '');
  const rule = scheduleIn(written);
  const spot = finding.open.named('set_schedule');
  if (rule === null && written !== '' && spot !== null) {
    const { sheet, area } = spot;
    const header = labelAt(sheet, area.top, area.left - 1);
    finding.add('word-unknown', placeAt(sheet, area.top, area.left), { header, raw: written });
  }
  return rule === 'byDeadline' ? 'deadline' : 'year';
}

function pointsIn(finding: Finding): EvaluationPoints {
  const of = (part: keyof EvaluationPoints): Entry => {
    const found = namedEntry(finding, `points_${part}`);
    return found === null ? usualPoints[part] : found.entry;
  };
  return {
    execution: of('execution'),
    output: of('output'),
    benefit: of('benefit'),
    satisfaction: of('satisfaction'),
  };
}

/** Weights, and the names by which rows of the targets choose them. */
function readWeights({ open, add }: Finding): {
  readonly weights: readonly ShareWeight[];
  readonly weightIn: (written: string) => string | null;
} {
  const named = usualWeights.map(({ id }): [string, readonly string[]] => [
    id,
    spellings(
      ({ countySettings }) =>
        Object.entries(countySettings.weightNames).find(([key]) => key === id)?.[1] ?? id,
    ),
  ]);
  const ids = open.named(column('weights', 'id'));
  if (ids === null) {
    add('table-missing', null, { table: 'weights' });
    return { weights: usualWeights, weightIn: reader(named) };
  }
  const { sheet, area } = ids;
  const at = (id: 'name' | 'county' | 'nation'): number => open.named(column('weights', id))?.area.left ?? -1;
  const weights: ShareWeight[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const id = labelAt(sheet, row, area.left);
    const [county, nation] = (['county', 'nation'] as const).map((part) =>
      entryIn(cellAt(sheet, row, at(part)), open.date1904),
    );
    const name = labelAt(sheet, row, at('name'));
    if (id === '') continue;
    weights.push({ id, county: county ?? null, nation: nation ?? null });
    if (name !== '') named.push([id, [name]]);
  }
  return { weights, weightIn: reader(named) };
}

export function readSettings(finding: Finding): {
  readonly settings: Settings;
  readonly weightIn: (written: string) => string | null;
} {
  const { weights, weightIn } = readWeights(finding);
  return {
    settings: {
      thresholds: { amber: thresholdIn(finding, 'amber'), red: thresholdIn(finding, 'red') },
      schedule: scheduleOf(finding),
      nodes: finding.nodes,
      weights,
      points: pointsIn(finding),
    },
    weightIn,
  };
}
