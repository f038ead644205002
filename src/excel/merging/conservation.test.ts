/** Whatever people did to a plan, a merge leaves every entry where it was, ids unique, and nothing to do the second time. */
import fc from 'fast-check';
import { bookCalculator } from '../../../test/support/bookCalculator';
import { orderedBook } from '../../../test/support/countyBooks';
import {
  computedThen,
  laidThen,
  remembering,
  rowNotYet,
  saidThen,
  version1,
} from '../../../test/support/olderRelease';
import { laidOpen, planOpen } from '../../../test/support/openPlan';
import { openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import type { Side } from '../../workbook/merging/merge';
import { previewMerge } from '../../workbook/merging/previewMerge';
import type { PlanInBook } from '../../workbook/reading/planOf';
import { applyMerge } from './applyMerge';

const now = orderedBook({ rows: 1, sample: true });
const older = laidThen(
  now,
  saidThen('targets', '2024-g3', 'nationText', '旧的说法'),
  saidThen('targets', '2024-g1', 'formula', ''),
  rowNotYet('targets', '2024-g2'),
  computedThen('measures', 'missing', () => '=0'),
  remembering('2024-g2'),
);

const tables = ['County_Measures', 'County_Targets', 'County_Units', 'County_Projects'] as const;

/** What somebody does in a table whose sheet they have unprotected. */
const act = fc.record({
  table: fc.constantFrom(...tables),
  kind: fc.constantFrom('type', 'row', 'delete', 'move', 'sort', 'column', 'rename', 'filter', 'header'),
  row: fc.nat(200),
  column: fc.nat(40),
  typed: fc.constantFrom<string | number>('新的话', 7, '', '红灯', 0.5, '2024-01.1'),
});

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(excel: StandIn, { table: name, kind, row, column, typed }: Act): void {
  const found = excel.book.findTable(name);
  if (found === undefined) return;
  const { table, sheet } = found;
  const { top, bottom, left } = table.body;
  const at = top + (row % (bottom - top + 1));
  const across = left + (column % table.columns.length);
  const header = table.columns[across - left]?.name ?? '';
  const letters =
    (across >= 26 ? String.fromCharCode(64 + Math.floor(across / 26)) : '') +
    String.fromCharCode(65 + (across % 26));
  const acts: { readonly [K in typeof kind]: () => void } = {
    type: () => excel.user.type(sheet.name, `${letters}${at + 1}`, typed),
    row: () => excel.user.insertRows(sheet.name, at + 1, 1 + (column % 3)),
    delete: () => excel.user.deleteRows(sheet.name, at + 1),
    move: () => excel.user.moveRows(sheet.name, at + 1, 1, top + 1 + (column % (bottom - top))),
    sort: () => excel.user.sortTable(name, header, row % 2 === 0),
    column: () => excel.user.insertColumns(sheet.name, letters, 1),
    rename: () => excel.user.renameSheet(sheet.name, `表${row}`),
    filter: () => excel.user.filterTable(name, header, [String(typed)]),
    header: () => excel.user.renameColumn(name, header, `列${row}-${column}`),
  };
  try {
    acts[kind]();
  } catch {
    // Excel refuses some acts, such as deleting rows of a filtered table.
  }
}

/** Every entry of planners, by the ids of rows; national rows that came are left out. */
function entriesOf({ plan }: PlanInBook): unknown {
  const { measures, targets, units, projects, allocations, indicators, settings } = plan;
  // Which national measure a row shows is the nation's to say.
  const own = measures.map((row) => ({ ...row, national: null }));
  const rows = targets.filter(({ id }) => id !== '2024-g2');
  return { measures: own, targets: rows, units, projects, allocations, indicators, settings };
}

const idsOf = ({ plan }: PlanInBook): readonly string[] =>
  [plan.measures, plan.targets, plan.units, plan.projects].flatMap((rows) => rows.map(({ id }) => id));

it('keeps every entry, whatever was done before and whatever is decided', async () => {
  const laid = { v2: await laidOpen(older), v1: await laidOpen(laidThen(older, version1)) };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('v2' as const, 'v1' as const),
      fc.array(act, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('facts' as const, 'template' as const),
      fc.constantFrom<Side | null>('ours', 'theirs', null),
      async (from, acts, kind, side) => {
        const excel = openWorkbook({ calculate: bookCalculator(now), copyOf: laid[from].book });
        for (const { name, protection } of excel.book.sheets) {
          if (protection !== null) excel.user.unprotectSheet(name);
        }
        for (const each of acts) perform(excel, each);
        const before = await planOpen();
        const preview = previewMerge(before, { kind });
        const asked = [...preview.conflicts, ...preview.kept, ...preview.rows.away];
        const choices = new Map(side === null ? [] : asked.map(({ key }): [string, Side] => [key, side]));
        const outcome = await applyMerge(preview, choices);
        expect(outcome.problem).toBeNull();
        expect(outcome.cells.filter(({ state }) => state !== 'done')).toEqual([]);
        const after = await planOpen();
        const back = new Set(outcome.rows.map(({ row }) => row));
        const without = {
          ...after,
          plan: {
            ...after.plan,
            measures: after.plan.measures.filter(({ id }) => !back.has(id)),
            targets: after.plan.targets.filter(({ id }) => !back.has(id)),
          },
        };
        expect(entriesOf(without)).toEqual(entriesOf(before));
        expect(new Set(idsOf(after)).size).toBe(idsOf(after).length);
        const { changes, names, rows, columns } = previewMerge(after, { kind });
        expect({ changes, names, add: [...rows.add, ...columns.add] }).toEqual({
          changes: [],
          names: [],
          add: [],
        });
        const again = await applyMerge(previewMerge(after, { kind }), choices);
        expect(again.state).toBe('nothing');
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
}, 300_000);
