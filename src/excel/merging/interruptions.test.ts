/** A merge that Excel breaks off anywhere leaves a usable workbook, and merging again completes it. */
import { bookCalculator } from '../../../test/support/bookCalculator';
import { orderedBook } from '../../../test/support/countyBooks';
import {
  computedThen,
  laidThen,
  nameNotYet,
  remembering,
  rowNotYet,
  saidThen,
  sheetNotYet,
} from '../../../test/support/olderRelease';
import { laidOpen, planOpen } from '../../../test/support/openPlan';
import { openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import type { CountyPlan } from '../../plan/county';
import { previewMerge } from '../../workbook/merging/previewMerge';
import { applyMerge } from './applyMerge';

const now = orderedBook({ rows: 1, sample: true });
const old = laidThen(
  now,
  saidThen('targets', '2024-g1', 'nationText', '旧的说法'),
  rowNotYet('targets', '2024-g2'),
  computedThen('units', 'leads', () => '=1'),
  nameNotYet('word_green'),
  sheetNotYet('dashboard'),
  remembering('2024-g2'),
);

/** What planners typed, by the ids of rows. */
function entriesOf({
  measures,
  targets,
  units,
  projects,
  allocations,
  indicators,
  settings,
}: CountyPlan): unknown {
  const without = targets.filter(({ id }) => id !== '2024-g2');
  return { measures, targets: without, units, projects, allocations, indicators, settings };
}

const guarded = (excel: StandIn): readonly unknown[] =>
  excel.book.sheets
    .filter(({ name }) => name !== '进度看板' && !name.startsWith('Sheet'))
    .map(({ name, protection }) => [name, protection]);

it('leaves everything usable at whatever command it breaks off, and completes it when asked again', async () => {
  const laid = await laidOpen(old);
  const reopened = (): StandIn => openWorkbook({ calculate: bookCalculator(now), copyOf: laid.book });
  const [entries, protection] = [entriesOf((await planOpen()).plan), guarded(laid)];
  const whole = reopened();
  const found = previewMerge(await planOpen(), { kind: 'template' });
  const before = whole.operationsExecuted;
  expect(await applyMerge(found)).toMatchObject({ state: 'done', problem: null });
  const commands = whole.operationsExecuted - before;
  const result = entriesOf((await planOpen()).plan);
  expect(result).toEqual(entries);
  expect(commands).toBeGreaterThan(100);

  // Every command of the structure and the cells is among the first; of the rest some.
  const step = Math.max(1, Math.floor(commands / 8));
  for (let at = 1; at <= commands; at += step) {
    const excel = reopened();
    excel.failAt(at, 'GeneralException');
    const broken = await applyMerge(previewMerge(await planOpen(), { kind: 'template' }));
    const left = await planOpen();
    expect(entriesOf(left.plan)).toEqual(entries);
    if (broken.state === 'failed') expect(broken.problem).not.toBeNull();
    let outcome = await applyMerge(previewMerge(left, { kind: 'template' }));
    expect(outcome.problem).toBeNull();
    outcome = await applyMerge(previewMerge(await planOpen(), { kind: 'template' }));
    expect({ at, state: outcome.state }).toEqual({ at, state: 'nothing' });
    const after = await planOpen();
    expect(entriesOf(after.plan)).toEqual(entries);
    expect(after.tables.get('targets')?.rows.has('2024-g2')).toBe(true);
    expect(guarded(excel)).toEqual(protection);
  }
}, 300_000);
