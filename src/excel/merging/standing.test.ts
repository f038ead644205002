/** What stands otherwise than the template has it, in a workbook in which people worked. */
import { orderedBook } from '../../../test/support/countyBooks';
import { laidOpen, planOpen } from '../../../test/support/openPlan';
import type { StandIn } from '../../standin/standIn';
import { texts } from '../../text/text';
import type { CellDifference } from '../../workbook/merging/compare';
import { standingDifferences } from '../../workbook/merging/difference';
import { wantedBook } from '../../workbook/merging/wantedBook';
import type { PlanTable } from '../../plan/checks/issue';

/** A training copy without protection. */
async function open(): Promise<StandIn> {
  const excel = await laidOpen(orderedBook({ rows: 1, sample: true }));
  for (const { name, protection } of excel.book.sheets)
    if (protection !== null) excel.user.unprotectSheet(name);
  return excel;
}

async function differences(): Promise<readonly CellDifference[]> {
  const found = await planOpen();
  return standingDifferences(found, wantedBook(found, texts));
}

/** Where the cell of a row and a column stands now. */
async function place(table: PlanTable, row: string, column: string): Promise<readonly [number, number]> {
  const placed = (await planOpen()).tables.get(table);
  return [placed?.rows.get(row) ?? -1, placed?.columns.get(column) ?? -1];
}

const letters = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

async function type(
  excel: StandIn,
  sheet: string,
  [table, row, column]: readonly [PlanTable, string, string],
  typed: string | number,
): Promise<void> {
  const [at, across] = await place(table, row, column);
  excel.user.type(sheet, `${letters(across)}${at + 1}`, typed);
}

const plan = '任务分解';
const board = '进度看板';

describe('work that makes no difference', () => {
  it.each<[string, (excel: StandIn) => void]>([
    ['rows are put in', (excel) => excel.user.insertRows(plan, 20, 3)],
    ['rows go', (excel) => excel.user.deleteRows(plan, 20, 3)],
    ['rows are moved', (excel) => excel.user.moveRows(plan, 20, 2, 30)],
    ['rows are sorted', (excel) => excel.user.sortTable('County_Measures', '牵头单位', false)],
    ['columns are put in', (excel) => excel.user.insertColumns(plan, 'F', 2)],
    ['a column comes in front', (excel) => excel.user.insertColumns(plan, 'A', 1)],
    ['rows are put into the dashboard', (excel) => excel.user.insertRows(board, 9, 1)],
    ['columns are put into the dashboard', (excel) => excel.user.insertColumns(board, 'D', 1)],
    ['a row is put in above the sums', (excel) => excel.user.insertRows('资金汇总', 9, 1)],
    ['sheets are renamed', (excel) => excel.user.renameSheet('资金汇总', '钱')],
  ])('%s', async (_, work) => {
    const excel = await open();
    work(excel);
    expect(await differences()).toEqual([]);
  });

  it('people fill in their own cells', async () => {
    const excel = await open();
    await type(excel, plan, ['measures', '2024-01.1', 'note'], '见附件');
    await type(excel, plan, ['measures', '2024-01.1', 'progress'], 0.37);
    expect(await differences()).toEqual([]);
  });
});

describe('what is found', () => {
  it('a value in the place of a formula, with the formula as it has to read where its row is now', async () => {
    const excel = await open();
    await type(excel, plan, ['measures', '2024-02.1', 'light'], '绿灯');
    excel.user.insertColumns(plan, 'F', 1);
    excel.user.insertRows(plan, 12, 2);
    const [row, column] = await place('measures', '2024-02.1', 'light');
    const above = excel.book.sheet(plan).cell(row - 1, column)?.formula ?? '';
    const [found, ...others] = await differences();
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: 'formula-gone',
      table: 'measures',
      row: '2024-02.1',
      column: 'light',
      sheet: plan,
      at: { row, column },
      found: { kind: 'value', value: '绿灯' },
      wanted: { kind: 'formula', formula: above.slice(1).replaceAll(String(row), String(row + 1)) },
    });
  });

  it('an emptied formula, another formula, and one whose cells are gone', async () => {
    const excel = await open();
    await type(excel, plan, ['measures', '2024-03.1', 'due'], '');
    await type(excel, plan, ['measures', '2024-04.1', 'due'], '=1/12');
    await type(excel, plan, ['measures', '2024-05.1', 'due'], '=#REF!+1');
    expect((await differences()).map(({ kind, row, column }) => [kind, row, column])).toEqual([
      ['formula-empty', '2024-03.1', 'due'],
      ['formula-differs', '2024-04.1', 'due'],
      ['formula-broken', '2024-05.1', 'due'],
    ]);
  });

  it('says nothing certain of formulas whose columns are gone, and still finds them', async () => {
    const excel = await open();
    const [, column] = await place('measures', '2024-01.1', 'deadline');
    excel.user.deleteColumns(plan, letters(column), 1);
    const found = (await differences()).filter((each) => each.row === '2024-01.1' && each.column === 'due');
    expect(found).toMatchObject([{ kind: 'formula-broken', wanted: null }]);
  });

  it("a change in the nation's text", async () => {
    const excel = await open();
    await type(excel, '量化目标', ['targets', '2024-g1', 'nationText'], '改过的话');
    expect(await differences()).toMatchObject([
      { kind: 'nation', row: '2024-g1', column: 'nationText', found: { kind: 'value', value: '改过的话' } },
    ]);
  });

  it('a value over a formula of the dashboard', async () => {
    const excel = await open();
    const sheet = excel.book.sheet(board);
    const [key] = [...sheet.cells].find(([, { formula }]) => formula?.includes('COUNTIF') ?? false) ?? [0];
    const [row, column] = [Math.floor(key / 16_384), key % 16_384];
    excel.user.type(board, `${letters(column)}${row + 1}`, 7);
    const [found, ...others] = await differences();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'formula-gone', table: null, sheet: board, at: { row, column } });
  });
});
