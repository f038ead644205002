/** Laying that breaks off: the workbook stays usable, strangers' content stays, and laying again completes it. */
import fc from 'fast-check';
import { bookCalculator } from '../../../test/support/bookCalculator';
import { orderedBook } from '../../../test/support/countyBooks';
import { dumpStandIn } from '../../../test/support/dumpStandIn';
import { sampleBook } from '../../../test/support/sampleBook';
import { cellAt, openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import { layBook } from './layBook';

const names = sampleBook.sheets.map(({ name }) => name);

/** A workbook with a planner's own content in it. */
function planners(): StandIn {
  const excel = openWorkbook({ calculate: bookCalculator(sampleBook) });
  excel.user.type('Sheet1', 'B2', '我的计划');
  excel.user.type('Sheet1', 'B3', 42);
  return excel;
}

function expectPlannersContent(excel: StandIn): void {
  expect(cellAt(excel, 'Sheet1', 1, 1)).toBe('我的计划');
  expect(cellAt(excel, 'Sheet1', 2, 1)).toBe(42);
  expect(excel.book.sheet('Sheet1').cells.size).toBe(2);
}

/** Everything that a person finds, and the marks; names in no particular order. */
function found(excel: StandIn): string {
  const marks = excel.book.names.map(({ name, formula, visible }) => [name, formula, visible]);
  const properties = [...excel.book.customProperties, excel.book.properties.get('title')];
  const order = excel.book.sheets.map(({ name }) => name);
  return JSON.stringify([dumpStandIn(excel, names), marks.sort(), properties, order]);
}

async function clean(): Promise<{ operations: number; result: string }> {
  const excel = planners();
  expect((await layBook(sampleBook)).state).toBe('done');
  return { operations: excel.operationsExecuted, result: found(excel) };
}

/** Whether what the outcome says is there is what is there. */
function expectTruth(excel: StandIn, sheets: Awaited<ReturnType<typeof layBook>>['sheets']): void {
  for (const { name, state } of sheets) {
    const there = excel.book.findSheet(name) !== undefined;
    expect([name, there]).toEqual([name, state !== 'absent']);
  }
}

async function breakOffAt(places: readonly number[], result: string): Promise<void> {
  const excel = planners();
  for (const place of places) {
    excel.failAt(place);
    const outcome = await layBook(sampleBook);
    if (outcome.state === 'done') {
      // The failure is still to come, in a run that was shorter.
      excel.failAt(Number.MAX_SAFE_INTEGER);
      continue;
    }
    expectPlannersContent(excel);
    if (outcome.state === 'already-there') break;
    expect(outcome).toMatchObject({ state: 'failed', problem: { code: 'refused' } });
    expectTruth(excel, outcome.sheets);
  }
  const again = await layBook(sampleBook);
  expect(['done', 'already-there']).toContain(again.state);
  expect(again.sheets.every(({ state }) => state !== 'absent' && state !== 'unfinished')).toBe(true);
  expectPlannersContent(excel);
  const now = found(excel);
  // Jest's own comparison takes most of the time; it is only needed to show a difference.
  if (now !== result) expect(JSON.parse(now)).toEqual(JSON.parse(result));
}

describe('laying that breaks off', () => {
  it('at operations spread over all of it is completed by the next', async () => {
    const { operations, result } = await clean();
    expect(operations).toBeGreaterThan(300);
    const broken: string[] = [];
    // All of the beginning and the end, where sheets come and go and are marked, and every eleventh between.
    for (let place = 1; place <= operations;) {
      await breakOffAt([place], result).catch((error: unknown) => {
        broken.push(`operation ${place} of ${operations}: ${String(error)}`);
      });
      place += place < 90 || place > operations - 60 ? 1 : 11;
    }
    expect(broken.slice(0, 3)).toEqual([]);
  }, 120_000);

  it('in the middle of a county’s plan is completed by the next', async () => {
    const plan = orderedBook({ rows: 60, sample: true });
    const sheets = plan.sheets.map(({ name }) => name);
    const laid = async (...places: readonly number[]): Promise<{ operations: number; result: string }> => {
      const excel = openWorkbook({ calculate: bookCalculator(plan) });
      for (const place of places) {
        excel.failAt(place);
        expect((await layBook(plan)).state).toBe('failed');
      }
      const before = excel.operationsExecuted;
      expect((await layBook(plan)).state).toBe('done');
      return {
        operations: excel.operationsExecuted - before,
        result: JSON.stringify(dumpStandIn(excel, sheets)),
      };
    };
    const { operations, result } = await laid();
    for (const share of [0.1, 0.35, 0.6, 0.97]) {
      expect((await laid(Math.floor(operations * share))).result === result).toBe(true);
    }
  }, 60_000);

  it('again and again is completed in the end', async () => {
    const { operations, result } = await clean();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: operations }), { minLength: 2, maxLength: 4 }),
        (places) => breakOffAt(places, result),
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('leaves an empty sheet where the planner deleted all others before it was completed', async () => {
    const { operations, result } = await clean();
    const excel = planners();
    excel.failAt(Math.floor(operations / 2));
    await layBook(sampleBook);
    excel.user.deleteSheet('Sheet1');
    expect((await layBook(sampleBook)).state).toBe('done');
    expect(JSON.stringify(dumpStandIn(excel, names))).toBe(
      JSON.stringify((JSON.parse(result) as unknown[])[0]),
    );
    expect(excel.book.sheets).toHaveLength(names.length + 1);
  });

  it('does not take away a half-made sheet that a planner has typed into, and says which it is', async () => {
    const { operations } = await clean();
    const excel = planners();
    excel.failAt(operations - 40);
    expect((await layBook(sampleBook)).state).toBe('failed');
    const [, name = ''] = names;
    const sheet = excel.book.sheet(name);
    if (sheet.protection !== null) excel.user.unprotectSheet(name);
    excel.user.type(name, 'Z99', '我先记在这里');
    const before = found(excel);
    expect(await layBook(sampleBook)).toMatchObject({
      state: 'failed',
      problem: { code: 'names-in-the-way', about: { sheets: [name], tables: [], names: [] } },
    });
    expect(found(excel)).toBe(before);
    excel.user.renameSheet(name, '我的');
    expect((await layBook(sampleBook)).state).toBe('failed');
  });
});
