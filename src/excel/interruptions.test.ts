/** Writing that breaks off: at every single operation the workbook stays usable, and a second run completes it. */
import { earlier, sheetsOf } from '../../test/support/sheets';
import { cellAt, everything, openWorkbook } from '../../test/support/workbook';
import type { StandIn } from '../standin/standIn';
import { type Sheet, sheetKeys } from '../workbook/sheet';
import { writeSheets } from './writeSheets';

const ours = sheetsOf({ which: ['goals', 'targets'] });
const before = ours.map((sheet) => earlier(sheet, 2, `${sheet.key === 'goals' ? 'goal' : 'wording'}.zh`));

/** A workbook with a planner's own content in it. */
function planners(): StandIn {
  const excel = openWorkbook();
  excel.user.type('Sheet1', 'B2', '我的计划');
  excel.user.type('Sheet1', 'B3', 42);
  return excel;
}

function expectPlannersContent(excel: StandIn): void {
  expect(cellAt(excel, 'Sheet1', 1, 1)).toBe('我的计划');
  expect(cellAt(excel, 'Sheet1', 2, 1)).toBe(42);
  expect(excel.book.sheet('Sheet1').cells.size).toBe(2);
}

/** How many operations a run takes when nothing fails, and what it leaves. */
async function clean(prepare: (excel: StandIn) => Promise<void>, sheets: readonly Sheet[]) {
  const excel = planners();
  await prepare(excel);
  const start = excel.operationsExecuted;
  await writeSheets(sheets);
  return { operations: excel.operationsExecuted - start, result: everything(excel) };
}

async function breakOffAt(
  n: number,
  prepare: (excel: StandIn) => Promise<void>,
  sheets: readonly Sheet[],
  expected: unknown,
): Promise<void> {
  const excel = planners();
  await prepare(excel);
  excel.failAt(n);
  const outcome = await writeSheets(sheets);
  expectPlannersContent(excel);
  expect(outcome.state).toBe('failed');
  expect(outcome.problem).toEqual({ code: 'refused', about: { code: 'GeneralException' } });
  for (const { name, state } of outcome.sheets) {
    const there = excel.book.findSheet(name) !== undefined;
    expect([name, there]).toEqual([name, state !== 'absent']);
  }
  const again = await writeSheets(sheets);
  expect(again).toMatchObject({ state: 'done', problem: null });
  expect(again.sheets.map(({ differences }) => differences)).toEqual(sheets.map(() => []));
  expectPlannersContent(excel);
  const result = everything(excel);
  // Jest's own comparison takes most of the time; it is only needed to show a difference.
  if (JSON.stringify(result) !== JSON.stringify(expected)) expect(result).toEqual(expected);
}

const nothingYet = (): Promise<void> => Promise.resolve();
const writtenBefore = async (): Promise<void> => {
  await writeSheets(before);
};

const writtenAndFiltered = async (excel: StandIn): Promise<void> => {
  await writeSheets(before);
  excel.user.filterTable('KP_Goals', '编号', ['2024-g1']);
};

describe.each([
  ['into a workbook without our sheets', nothingYet],
  ['into sheets that were written before', writtenBefore],
  ['into sheets that a planner filtered', writtenAndFiltered],
])('writing %s', (_, prepare) => {
  it('that fails at any operation is completed by the next', async () => {
    const { operations, result } = await clean(prepare, ours);
    expect(operations).toBeGreaterThan(50);
    const broken: string[] = [];
    for (let n = 1; n <= operations; n += 1) {
      await breakOffAt(n, prepare, ours, result).catch((error: unknown) => {
        broken.push(`operation ${n} of ${operations}: ${String(error)}`);
      });
    }
    expect(broken).toEqual([]);
  }, 120_000);
});

it('fails at operations spread over the writing of everything, and is completed by the next', async () => {
  const sheets = sheetsOf({ editions: ['2022', '2025'], language: 'both', which: sheetKeys });
  const { operations, result } = await clean(nothingYet, sheets);
  for (let n = 7; n <= operations; n += Math.ceil(operations / 12)) {
    await breakOffAt(n, nothingYet, sheets, result);
  }
}, 120_000);

it('leaves a half-made sheet that a planner has typed into to the planner, and makes a new one', async () => {
  const excel = planners();
  const sheets = sheetsOf({ which: ['goals'] });
  const [name = ''] = sheets.map((sheet) => sheet.name);
  for (let n = 1; excel.book.findSheet(name) === undefined; n += 1) {
    excel.failAt(n);
    expect((await writeSheets(sheets)).state).toBe('failed');
  }
  excel.user.type(name, 'A1', '我先记在这里');
  const outcome = await writeSheets(sheets);
  expect(outcome.sheets[0]).toMatchObject({ name: `${name} (2)`, state: 'created' });
  expect(outcome.notes.map(({ code }) => code)).toContain('half-made-left');
  expect(cellAt(excel, name, 0, 0)).toBe('我先记在这里');
  expect((await writeSheets(sheets)).sheets[0]).toMatchObject({ name: `${name} (2)`, state: 'unchanged' });
});

it('leaves a blank last row of a planner’s blank, wherever writing broke off', async () => {
  const goals = ours.filter(({ key }) => key === 'goals');
  const { operations } = await clean(writtenBefore, goals);
  for (let n = 1; n <= operations; n += 1) {
    const excel = planners();
    await writtenBefore();
    excel.user.addTableRows('KP_Goals');
    const bottom = excel.book.findTable('KP_Goals')?.table.body.bottom ?? 0;
    excel.failAt(n);
    expect((await writeSheets(goals)).state).toBe('failed');
    await writeSheets(goals);
    expect([n, cellAt(excel, '定性目标', bottom, 0)]).toEqual([n, '']);
    expect(cellAt(excel, '定性目标', bottom + 1, 0)).toMatch(/^2024-g/);
  }
}, 60_000);
