/** Rows of the work plan and what follows from them: a plan of 2024 that reports on November. */
import { editionById } from '../../src/keypoints/editions';
import type { CountyPlan, Identity, PlannedMeasure, Settings } from '../../src/plan/county';
import { type MeasureFigures, measureFigures } from '../../src/plan/measureFigures';
import { emptyMeasure, newPlan } from '../../src/plan/newPlan';
import { serialDay } from '../../src/plan/period';

export const edition = (() => {
  const found = editionById('2024');
  if (found === undefined) throw new Error('no edition 2024');
  return found;
})();

export const identity: Identity = {
  id: 'test',
  edition: '2024',
  county: '安吉县',
  code: '330523',
  unit: '县委网信办',
  month: 11,
  contact: '',
  phone: '',
};
export const empty = newPlan(edition, { identity, nodes: 'quarters', rows: 0, language: 'zh' });

/** Nothing is missing in it. */
export const whole: Partial<PlannedMeasure> = {
  text: '建设基站',
  goal: '新建 5 个',
  lead: '县委网信办',
  deadline: serialDay(2024, 12, 31),
  progress: 0.9,
};

interface Given {
  readonly month?: CountyPlan['identity']['month'];
  readonly settings?: Partial<Settings>;
  readonly units?: CountyPlan['units'];
  readonly money?: Parameters<typeof measureFigures>[2];
}

export function planOf(
  rows: readonly Partial<PlannedMeasure>[],
  { month = 11, settings, units }: Given,
): CountyPlan {
  return {
    ...empty,
    identity: { ...identity, month },
    settings: { ...empty.settings, ...settings },
    units: units ?? empty.units,
    measures: rows.map((row, at) => ({ ...emptyMeasure(`2024-05.${at + 1}`, 5, null, 4), ...row })),
  };
}

export function figuresOf(
  rows: readonly Partial<PlannedMeasure>[],
  given: Given = {},
): readonly MeasureFigures[] {
  return measureFigures(planOf(rows, given), edition, given.money ?? []);
}

export function figureOf(row: Partial<PlannedMeasure>, given: Given = {}): MeasureFigures {
  const [figure] = figuresOf([{ ...whole, ...row }], given);
  if (figure === undefined) throw new Error('no figures');
  return figure;
}

/** Its own nodes make half of it due, so that progress says how many points it is behind. */
export const halfDue = { nodes: [0.5, 0.5, 0.5, 0.5] };
