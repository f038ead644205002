/** Bringing a plan that people work in up to this release. */
import { orderedBook } from '../../../test/support/countyBooks';
import {
  computedThen,
  laidThen,
  nameNotYet,
  remembering,
  rowNotYet,
  saidThen,
  sheetNotYet,
  version1,
} from '../../../test/support/olderRelease';
import { laidOpen, planOpen } from '../../../test/support/openPlan';
import type { Book } from '../../workbook/book';
import type { MergeKind } from '../../workbook/merging/merge';
import { previewMerge } from '../../workbook/merging/previewMerge';
import { applyMerge } from './applyMerge';

const now = (): Book => orderedBook({ rows: 1, sample: true });
const preview = async (kind: MergeKind) => previewMerge(await planOpen(), { kind });

const brief = (p: Awaited<ReturnType<typeof preview>>) => ({
  changes: p.changes.map(({ key, reason }) => `${key} ${reason}`).slice(0, 9),
  kept: p.kept.map(({ key }) => key).slice(0, 9),
  conflicts: p.conflicts.map(({ key, why }) => `${key} ${why}`).slice(0, 9),
  rows: [p.rows.add, p.rows.away, p.rows.dropped].map((r) => r.map(({ key }) => key).slice(0, 5)),
  columns: [p.columns.add, p.columns.away].map((r) => r.map(({ key }) => key)),
  sheets: [p.sheets.add, p.sheets.away, p.sheets.moved].map((r) => r.map(({ key }) => key)),
  names: p.names.map(({ name }) => name).slice(0, 9),
  unknown: p.unknown,
});

it.each<[string, () => Book]>([
  ['now', now],
  ['v1', () => laidThen(now(), version1)],
  ['text', () => laidThen(now(), saidThen('targets', '2024-g1', 'nationText', '旧'), remembering())],
  [
    'formula',
    () =>
      laidThen(
        now(),
        computedThen('measures', 'light', () => '=1'),
        remembering(),
      ),
  ],
  ['row', () => laidThen(now(), rowNotYet('targets', '2024-g2'), remembering('2024-g2'))],
  ['names', () => laidThen(now(), nameNotYet('word_green'), nameNotYet('measures_note'), remembering())],
  ['sheet', () => laidThen(now(), sheetNotYet('dashboard'), remembering())],
])('%s', async (_, book) => {
  const excel = await laidOpen(book());
  for (const kind of ['facts', 'template'] as const) {
    const t = Date.now();
    const p = await preview(kind);
    console.log(_, kind, Date.now() - t, JSON.stringify(brief(p), null, 1));
    const syncs = excel.syncs.length;
    const out = await applyMerge(p);
    console.log(
      out.state,
      out.cells.length,
      [...new Set(out.cells.map((c) => c.state))],
      out.rows.length,
      out.sheets,
      out.problem,
      'syncs',
      excel.syncs.length - syncs,
    );
    const p2 = await preview(kind);
    console.log('after', JSON.stringify(brief(p2)));
    const again = await applyMerge(p2);
    expect(again.state).toBe('nothing');
  }
});
