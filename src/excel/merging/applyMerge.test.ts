/** Bringing a plan that people work in up to this release. */
import { orderedBook } from '../../../test/support/countyBooks';
import {
  type Age,
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
import type { StandIn } from '../../standin/standIn';
import type { MergeKind, MergePreview, Side } from '../../workbook/merging/merge';
import { previewMerge } from '../../workbook/merging/previewMerge';
import { applyMerge, type MergeOutcome } from './applyMerge';

const old = '旧的说法';
const plan = '任务分解';
const targets = '量化目标';

/** A training copy as an earlier release laid it. */
function laid(...ages: readonly Age[]): Promise<StandIn> {
  return laidOpen(laidThen(orderedBook({ rows: 1, sample: true }), ...ages));
}

async function preview(kind: MergeKind): Promise<MergePreview> {
  return previewMerge(await planOpen(), { kind });
}

async function merge(kind: MergeKind, choices: Readonly<Record<string, Side>> = {}): Promise<MergeOutcome> {
  return applyMerge(await preview(kind), new Map(Object.entries(choices)));
}

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

async function spot(table: 'measures' | 'targets', row: string, column: string): Promise<Spot> {
  const placed = (await planOpen()).tables.get(table);
  const [at, across] = [placed?.rows.get(row), placed?.columns.get(column)];
  if (placed === undefined || at === undefined || across === undefined)
    throw new Error(`no ${row} ${column}`);
  return { sheet: placed.sheet.name, row: at, column: across };
}

const letters = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));
const addressOf = ({ row, column }: Spot): string => `${letters(column)}${row + 1}`;

function at(excel: StandIn, { sheet, row, column }: Spot): unknown {
  return excel.book.sheet(sheet).formula(row, column);
}

/** Types into a cell whether its sheet is protected or not, and leaves the protection as it was. */
function type(excel: StandIn, where: Spot, typed: string | number): void {
  unguarded(excel, where.sheet, () => excel.user.type(where.sheet, addressOf(where), typed));
}

function unguarded(excel: StandIn, sheet: string, act: () => void): void {
  const { protection } = excel.book.sheet(sheet);
  if (protection !== null) excel.user.unprotectSheet(sheet);
  act();
  if (protection !== null) excel.user.protectSheet(sheet, protection.options);
}

const protections = (excel: StandIn): unknown =>
  excel.book.sheets.map(({ name, protection }) => [name, protection]);

const nationText = (row = '2024-g1'): Promise<Spot> => spot('targets', row, 'nationText');
const nationKey = 'cell|targets|2024-g1|nationText';

describe('columns that a person has deleted at the edge of a table', () => {
  it.each([['A'], ['A', 'A'], ['N']])(
    'are in it once when they are wished for again: %s',
    async (...columns) => {
      const excel = await laid();
      unguarded(excel, '分摊', () => {
        for (const column of columns) excel.user.deleteColumns('分摊', column);
      });
      const { away } = (await preview('template')).columns;
      expect(away).toHaveLength(columns.length);
      const choices = Object.fromEntries(away.map(({ key }) => [key, 'ours' as const]));
      expect(await merge('template', choices)).toMatchObject({ state: 'done' });
      expect((await preview('template')).columns).toEqual({ add: [], away: [] });
      const table = excel.book.findTable('County_Allocations')?.table;
      expect(table?.columns.map(({ name }) => name)).toEqual(allocationHeaders());
      expect(await merge('template', choices)).toMatchObject({ state: 'nothing' });
    },
  );
});

describe('a column that a person has deleted, wished for again', () => {
  it('goes into its table, whatever the table is called by now', async () => {
    const excel = await laid();
    unguarded(excel, '分摊', () => excel.user.deleteColumns('分摊', 'N'));
    unguarded(excel, '分摊', () => excel.user.renameTable('County_Allocations', '分摊明细'));
    const { away } = (await preview('template')).columns;
    const choices = Object.fromEntries(away.map(({ key }) => [key, 'ours' as const]));
    expect(await merge('template', choices)).toMatchObject({ state: 'done' });
    const table = excel.book.findTable('分摊明细')?.table;
    expect(table?.columns.map(({ name }) => name)).toEqual(allocationHeaders());
    expect(await merge('template', choices)).toMatchObject({ state: 'nothing' });
  });

  it('comes back with the words of the nation, in one go', async () => {
    const excel = await laid();
    const where = await spot('measures', '2024-01.1', 'national');
    const words = at(excel, where);
    expect(String(words).length).toBeGreaterThan(10);
    unguarded(excel, plan, () => excel.user.deleteColumns(plan, letters(where.column)));
    const { away } = (await preview('template')).columns;
    const choices = Object.fromEntries(away.map(({ key }) => [key, 'ours' as const]));
    expect(await merge('template', choices)).toMatchObject({ state: 'done' });
    expect(at(excel, await spot('measures', '2024-01.1', 'national'))).toBe(words);
    expect(await merge('template', choices)).toMatchObject({ state: 'nothing' });
  });

  it('comes back beside the others where the table has become a plain range', async () => {
    const excel = await laid();
    unguarded(excel, '分摊', () => {
      excel.user.dissolveTable('County_Allocations');
      excel.user.deleteColumns('分摊', 'N');
    });
    const { away } = (await preview('template')).columns;
    expect(away).toHaveLength(1);
    const choices = Object.fromEntries(away.map(({ key }) => [key, 'ours' as const]));
    expect(await merge('template', choices)).toMatchObject({ state: 'done' });
    expect((await planOpen()).tables.get('allocations')?.columns.size).toBe(allocationHeaders().length);
    expect(await merge('template', choices)).toMatchObject({ state: 'nothing' });
  });
});

function allocationHeaders(): readonly string[] {
  const { sheets } = orderedBook({ rows: 1, sample: true });
  return sheets.flatMap(({ tables }) =>
    tables.flatMap(({ id, columns }) => (id === 'allocations' ? columns.map(({ header }) => header) : [])),
  );
}

describe('a plan of this release', () => {
  it.each<MergeKind>(['facts', 'template'])(
    'has nothing to change (%s), and nothing is sent',
    async (kind) => {
      const excel = await laid();
      const found = await preview(kind);
      const none = { add: [], away: [] };
      expect(found).toMatchObject({
        changes: [],
        kept: [],
        conflicts: [],
        rows: { ...none, dropped: [] },
        columns: none,
        sheets: { ...none, moved: [] },
        names: [],
        unknown: [],
      });
      const sent = excel.syncs.length;
      expect(await applyMerge(found)).toMatchObject({ state: 'nothing', problem: null });
      expect(excel.syncs).toHaveLength(sent);
    },
  );
});

describe("the nation's cells", () => {
  it('get what the nation says by now, in three round trips beside reading and remembering', async () => {
    const excel = await laid(saidThen('targets', '2024-g1', 'nationText', old), remembering());
    const [where, guarded] = [await nationText(), protections(excel)];
    expect(at(excel, where)).toBe(old);
    const found = await preview('facts');
    expect(found.changes.map(({ key }) => key)).toEqual([nationKey]);
    const sent = excel.syncs.length;
    const outcome = await applyMerge(found);
    expect(outcome).toMatchObject({ state: 'done', cells: [{ key: nationKey, state: 'done' }] });
    expect(outcome.cells[0]?.change.before).toEqual({ kind: 'value', value: old });
    // Cells three, reading again three, what is remembered three.
    expect(excel.syncs.length - sent).toBe(9);
    expect(at(excel, where)).not.toBe(old);
    expect(protections(excel)).toEqual(guarded);
    expect(await merge('facts')).toMatchObject({ state: 'nothing' });
  });

  it('stay as somebody changed them where the nation did not, until that is taken back', async () => {
    const excel = await laid();
    const where = await nationText();
    const ours = at(excel, where);
    type(excel, where, '我们的说法');
    const found = await preview('facts');
    expect([found.changes, found.conflicts]).toEqual([[], []]);
    expect(found.kept.map(({ key }) => key)).toEqual([nationKey]);
    expect(await applyMerge(found)).toMatchObject({ state: 'nothing' });
    expect(await merge('facts', { [nationKey]: 'ours' })).toMatchObject({ state: 'done' });
    expect(at(excel, where)).toBe(ours);
  });

  it('that both changed stay in conflict until somebody decides', async () => {
    const excel = await laid(saidThen('targets', '2024-g1', 'nationText', old), remembering());
    const where = await nationText();
    type(excel, where, '我们的说法');
    expect((await preview('facts')).conflicts).toMatchObject([
      { key: nationKey, why: 'both-changed', suggested: null },
    ]);
    expect(await merge('facts')).toMatchObject({ state: 'nothing' });
    expect((await preview('facts')).conflicts).toHaveLength(1);
    expect(at(excel, where)).toBe('我们的说法');
    await merge('facts', { [nationKey]: 'theirs' });
    expect(at(excel, where)).toBe('我们的说法');
    const settled = await preview('facts');
    expect([settled.conflicts, settled.kept.length]).toEqual([[], 1]);
  });

  it('of a workbook that remembers nothing are in conflict, and it remembers afterwards', async () => {
    const excel = await laid(saidThen('targets', '2024-g1', 'nationText', old), version1);
    const found = await preview('facts');
    expect(found.conflicts).toMatchObject([{ key: nationKey, why: 'not-remembered', suggested: 'ours' }]);
    await applyMerge(found);
    expect(at(excel, await nationText())).toBe(old);
    expect(await merge('facts', { [nationKey]: 'ours' })).toMatchObject({ state: 'done' });
    expect(at(excel, await nationText())).not.toBe(old);
    expect(await merge('facts')).toMatchObject({ state: 'nothing' });
    expect((await preview('facts')).conflicts).toEqual([]);
  });

  it('say so where the nation changed its text beside what a planner has written', async () => {
    await laid(saidThen('measures', '2024-01.1', 'national', old), remembering());
    const found = await preview('facts');
    expect(found.changes).toMatchObject([{ key: 'cell|measures|2024-01.1|national', entries: true }]);
  });
});

describe("the nation's rows", () => {
  const row = 'row|targets|2024-g2';

  it('come where they belong, with their formulas, inside a filtered and protected table', async () => {
    const excel = await laid(rowNotYet('targets', '2024-g2'), remembering('2024-g2'));
    const guarded = protections(excel);
    const found = await preview('facts');
    expect(found.rows.add.map(({ key }) => key)).toEqual([row]);
    const outcome = await applyMerge(found);
    expect(outcome).toMatchObject({ state: 'done', rows: [{ key: row }], problem: null });
    const rows = [...((await planOpen()).tables.get('targets')?.rows.keys() ?? [])];
    expect(rows.slice(0, 3)).toEqual(['2024-g1', '2024-g2', '2024-g3']);
    const above = String(at(excel, await spot('targets', '2024-g1', 'light')));
    const where = await spot('targets', '2024-g2', 'light');
    expect(at(excel, where)).toBe(above.replaceAll(String(where.row), String(where.row + 1)));
    expect(protections(excel)).toEqual(guarded);
    expect(await merge('facts')).toMatchObject({ state: 'nothing' });
    expect(await merge('template')).toMatchObject({ state: 'nothing' });
  });

  it('that somebody deleted stay away until they are asked for', async () => {
    const excel = await laid();
    const where = await nationText('2024-g2');
    unguarded(excel, targets, () => excel.user.clearFilters('County_Targets'));
    unguarded(excel, targets, () => excel.user.deleteRows(targets, where.row + 1));
    const found = await preview('facts');
    expect([found.rows.add, found.rows.away.map(({ key }) => key)]).toEqual([[], [row]]);
    expect(await applyMerge(found)).toMatchObject({ state: 'nothing' });
    expect(await merge('facts', { [row]: 'ours' })).toMatchObject({ state: 'done', rows: [{ key: row }] });
    expect((await planOpen()).tables.get('targets')?.rows.has('2024-g2')).toBe(true);
    expect(await merge('template')).toMatchObject({ state: 'nothing' });
  });

  it('that the nation has no more stay, with what was entered', async () => {
    const excel = await laid(saidThen('measures', '2024-01.5', 'national', '后来取消的举措'), remembering());
    const found = await preview('facts');
    expect(found.rows.dropped).toMatchObject([{ row: '2024-01.5', title: '后来取消的举措' }]);
    expect(await applyMerge(found)).toMatchObject({ state: 'nothing' });
    expect(at(excel, await spot('measures', '2024-01.5', 'national'))).toBe('后来取消的举措');
  });
});

describe('the template', () => {
  it('gets its formulas of now, and typed-over ones only when that is decided', async () => {
    const excel = await laid(
      computedThen('measures', 'behind', () => '=1/3'),
      remembering(),
    );
    const typed = await spot('measures', '2024-03.1', 'light');
    type(excel, typed, '我说是绿灯');
    const found = await preview('template');
    expect(new Set(found.changes.map(({ cell }) => cell.column))).toEqual(new Set(['behind']));
    const key = 'cell|measures|2024-03.1|light';
    expect(found.conflicts).toMatchObject([{ key, why: 'typed-over', suggested: 'ours' }]);
    expect(await applyMerge(found)).toMatchObject({ state: 'done' });
    expect(at(excel, await spot('measures', '2024-03.1', 'behind'))).not.toBe('=1/3');
    expect(at(excel, typed)).toBe('我说是绿灯');
    const outcome = await merge('template', { [key]: 'ours' });
    expect(outcome.cells).toMatchObject([{ state: 'done', change: { before: { value: '我说是绿灯' } } }]);
    expect(String(at(excel, typed))).toMatch(/^=IF/);
  });

  it('gets its names and sheets of now', async () => {
    const excel = await laid(
      nameNotYet('word_green'),
      nameNotYet('measures_note'),
      sheetNotYet('dashboard'),
      remembering(),
    );
    const found = await preview('template');
    expect(found.names.map(({ name }) => name).sort()).toEqual(['measures_note', 'word_green']);
    expect(found.sheets.add.map(({ sheet }) => sheet)).toEqual(['dashboard']);
    expect(await applyMerge(found)).toMatchObject({ state: 'done', sheets: ['进度看板'], problem: null });
    const order = excel.book.sheets.map(({ name }) => name);
    expect(order).toContain('进度看板');
    expect(await merge('template')).toMatchObject({ state: 'nothing' });
  });

  it('gets a column that it did not have, and its cells their formulas', async () => {
    const excel = await laid();
    const where = await spot('measures', '2024-01.1', 'behind');
    unguarded(excel, plan, () => excel.user.deleteColumns(plan, letters(where.column)));
    expect((await preview('template')).columns.away).toMatchObject([{ column: 'behind' }]);
    forget(excel, 'behind');
    const guarded = protections(excel);
    const found = await preview('template');
    expect(found.columns.add).toMatchObject([{ table: 'measures', column: 'behind' }]);
    expect(await applyMerge(found)).toMatchObject({ state: 'done', problem: null });
    expect(await spot('measures', '2024-01.1', 'behind')).toEqual(where);
    expect(String(at(excel, where))).toMatch(/^=IF/);
    expect(protections(excel)).toEqual(guarded);
    expect(await merge('template')).toMatchObject({ state: 'nothing' });
  });

  it('of the first version becomes the second', async () => {
    const excel = await laid(version1);
    const entries = (await planOpen()).plan;
    expect(await merge('template')).toMatchObject({ state: 'done', problem: null });
    const { identity, plan: after } = await planOpen();
    expect(identity.values.get('keypoints.template')).toBe('2');
    expect(excel.book.customProperties.get('keypoints.template')).toBe('2');
    expect(after).toEqual(entries);
    expect(await merge('template')).toMatchObject({ state: 'nothing' });
  });
});

/** The workbook says no more that it ever had the column. */
function forget(excel: StandIn, column: string): void {
  const sheet = excel.book.sheet('_plan');
  const row = [...sheet.cells].find(([, { value }]) => value === column)?.[0] ?? 0;
  const name = `measures_${column}`;
  if (excel.book.names.some((each) => each.name === name)) excel.user.deleteName(name);
  unguarded(excel, '_plan', () =>
    excel.user.clear('_plan', `A${Math.floor(row / 16_384) + 1}:E${Math.floor(row / 16_384) + 1}`),
  );
}
