/** The open workbook as a workbook as it stands: what the add-in reads is what a file of the same workbook holds. */
import fc from 'fast-check';
import { orderedBook } from '../../../test/support/countyBooks';
import { laidOpen } from '../../../test/support/openPlan';
import { randomPlan } from '../../../test/support/random/plan';
import { openWorkbook } from '../../../test/support/workbook';
import { sentBack } from '../../../test/support/worked';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planOf } from '../../workbook/reading/planOf';
import type { ReadCell, StandingBook } from '../../workbook/reading/standingBook';
import { readOpenBook, type OpenBook } from './readOpenBook';

async function readNow(): Promise<OpenBook> {
  const ran = await readOpenBook();
  if (!ran.ok) throw new Error(JSON.stringify(ran.problem));
  return ran.value;
}

function cellOf(book: StandingBook, sheet: string, row: number, column: number): ReadCell | undefined {
  return book.sheets
    .find(({ name }) => name === sheet)
    ?.rows.get(row)
    ?.get(column);
}

/** A plan with what differs on purpose left out: formulas are not compared, and the first sheet of every new workbook. */
function planIn(book: StandingBook): unknown {
  const read = planOf(book);
  if (!read.ok) return read;
  const { plan, notes, identity, tables } = read;
  const placed = [...tables].map(([id, { sheet, top, bottom, columns, rows }]) => ({
    id,
    sheet: sheet.name,
    top,
    bottom,
    columns: [...columns],
    rows: [...rows],
  }));
  return { plan, notes, identity: { from: identity.from, values: [...identity.values] }, placed };
}

describe('reading the open workbook', () => {
  it('says that there is no Excel where there is none', async () => {
    openWorkbook();
    const { Excel, Office } = globalThis;
    Object.assign(globalThis, { Excel: undefined, Office: undefined });
    expect(await readOpenBook()).toMatchObject({ ok: false, problem: { code: 'no-excel' } });
    Object.assign(globalThis, { Excel, Office });
  });

  it('says that a cell is being edited, and reads nothing', async () => {
    const excel = openWorkbook();
    excel.user.startEditing('Sheet1', 'A1');
    expect(await readOpenBook()).toMatchObject({ ok: false, problem: { code: 'cell-being-edited' } });
  });

  it('breaks off with a problem at whatever command Excel fails, and changes nothing', async () => {
    const excel = openWorkbook();
    excel.user.type('Sheet1', 'B2', '甲');
    await readNow();
    const commands = excel.operationsExecuted;
    for (let n = 1; n <= commands; n++) {
      excel.failAt(n, 'AccessDenied');
      expect(await readOpenBook()).toMatchObject({ ok: false, problem: { code: 'not-permitted' } });
    }
    expect((await readNow()).sheets).toHaveLength(1);
  });

  it('is possible where the workbook is open for reading only', async () => {
    openWorkbook({ readOnly: true });
    expect((await readOpenBook()).ok).toBe(true);
  });

  it('gives an empty workbook its one empty sheet', async () => {
    openWorkbook();
    const { sheets, names, properties } = await readNow();
    expect(sheets).toMatchObject([{ name: 'Sheet1', state: 'visible', merges: [], tables: [] }]);
    expect([sheets[0]?.rows.size, names.size, properties.size]).toEqual([0, 0, 0]);
  });

  it('knows a hidden sheet and a very hidden one', async () => {
    const excel = openWorkbook();
    excel.user.addSheet('藏');
    excel.user.addSheet('深藏');
    excel.user.activate('Sheet1');
    excel.user.hideSheet('藏');
    excel.book.sheet('深藏').visibility = 'VeryHidden';
    expect((await readNow()).sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Sheet1', 'visible'],
      ['藏', 'hidden'],
      ['深藏', 'veryHidden'],
    ]);
  });

  it('says of each cell what stands there', async () => {
    const excel = openWorkbook({ calculate: () => '#REF!' });
    excel.user.type('Sheet1', 'C2', "'=1+1");
    excel.user.type('Sheet1', 'C3', '2024-05-06');
    excel.user.type('Sheet1', 'C4', '60%');
    excel.user.type('Sheet1', 'C5', true);
    excel.user.type('Sheet1', 'C6', '#N/A');
    excel.user.type('Sheet1', 'C7', '=B1');
    excel.user.type('Sheet1', 'D8', 0);
    const book = await readNow();
    const cells = [1, 2, 3, 4, 5, 6].map((row) => cellOf(book, 'Sheet1', row, 2));
    expect(cells).toEqual([
      { value: '=1+1', error: null, formula: null, meaning: 'number' },
      { value: 45_418, error: null, formula: null, meaning: 'date' },
      { value: 0.6, error: null, formula: null, meaning: 'percent' },
      { value: true, error: null, formula: null, meaning: 'number' },
      { value: null, error: '#N/A', formula: null, meaning: 'number' },
      { value: null, error: '#REF!', formula: 'B1', meaning: 'number' },
    ]);
    expect(cellOf(book, 'Sheet1', 7, 3)?.value).toBe(0);
    expect(cellOf(book, 'Sheet1', 7, 2)).toBeUndefined();
  });

  it('takes what looks like an error for text where the cell keeps text', async () => {
    const excel = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['#N/A']];
      await context.sync();
    });
    expect(excel.book.sheet('Sheet1').value(0, 0)).toBe('#N/A');
    expect(cellOf(await readNow(), 'Sheet1', 0, 0)).toMatchObject({ value: '#N/A', error: null });
  });

  it('knows what is merged, on a sheet whose name holds what addresses are made of', async () => {
    const excel = openWorkbook();
    excel.user.renameSheet('Sheet1', "甲,乙!'丙");
    excel.user.type("甲,乙!'丙", 'A1', '甲');
    excel.user.type("甲,乙!'丙", 'F9', '乙');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').merge();
      sheet.getRange('D4:E4').merge();
      await context.sync();
    });
    expect((await readNow()).sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 2, right: 1 },
      { top: 3, left: 3, bottom: 3, right: 4 },
    ]);
  });

  it('reads a sheet with more merged cells than Excel tells, without them', async () => {
    const excel = openWorkbook();
    const sheet = excel.book.sheet('Sheet1');
    excel.user.type('Sheet1', 'A1', '甲');
    excel.user.type('Sheet1', 'B600', '乙');
    sheet.merges = Array.from({ length: 600 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const book = await readNow();
    expect(cellOf(book, 'Sheet1', 599, 1)?.value).toBe('乙');
    expect(book.sheets[0]?.merges).toEqual([]);
  });

  it('reads a plan whose sheets, tables and headers were renamed and whose rows were moved, as the plan that it is', async () => {
    const book = orderedBook({ rows: 40, sample: true });
    const excel = await laidOpen(book);
    const before = planOf(await readNow());
    if (!before.ok) throw new Error(before.problem);
    const measures = before.tables.get('measures');
    if (measures === undefined) throw new Error('no measures');
    excel.user.unprotectSheet(measures.sheet.name);
    excel.user.insertRows(measures.sheet.name, 2, 2);
    excel.user.insertColumns(measures.sheet.name, 'C');
    excel.user.renameSheet(measures.sheet.name, '我们的举措');
    const after = planOf(await readNow());
    if (!after.ok) throw new Error(after.problem);
    expect(after.plan.measures).toEqual(before.plan.measures);
    expect(after.tables.get('measures')?.sheet.name).toBe('我们的举措');
    for (const [id, row] of measures.rows) expect(after.tables.get('measures')?.rows.get(id)).toBe(row + 2);
  });

  it('takes three round trips for a plan of 1,000 measures, also on the web, where an answer is limited', async () => {
    const book = orderedBook({ rows: 1_000, sample: true });
    const excel = await laidOpen(book, { platform: 'OfficeOnline' });
    const before = excel.syncs.length;
    const read = await readNow();
    const trips = excel.syncs.slice(before);
    expect(trips).toHaveLength(3);
    for (const { responseBytes } of trips) expect(responseBytes).toBeLessThan(4_500_000);
    expect(planOf(read).ok).toBe(true);
  }, 60_000);

  it('takes three round trips for a plan of any size on the desktop, and reads the same on the web in parts', async () => {
    const book = orderedBook({ rows: 1_500, sample: true, language: 'both' });
    // Laid on the web, where requests and answers are limited too; what is read are copies of it.
    await laidOpen(book, { platform: 'OfficeOnline' });
    const desktop = await laidOpen(book);
    const before = desktop.syncs.length;
    const read = await readNow();
    expect(desktop.syncs.slice(before)).toHaveLength(3);
    const web = await laidOpen(book, { platform: 'OfficeOnline' });
    const beforeWeb = web.syncs.length;
    const parts = await readNow();
    const trips = web.syncs.slice(beforeWeb);
    expect(trips.length).toBeGreaterThan(3);
    for (const { responseBytes } of trips) expect(responseBytes).toBeLessThan(5_000_000);
    expect(parts).toEqual(read);
  }, 60_000);

  it('reads on the web what stands far below, alone or beside more than one answer can hold', async () => {
    const excel = openWorkbook({ platform: 'OfficeOnline' });
    excel.user.paste('Sheet1', 'C4001', [['甲', 1, '=1+1']]);
    excel.user.addSheet('长');
    const long = Array.from({ length: 6_000 }, (_, at) => [at, `第${at}行${'长'.repeat(300)}`]);
    excel.user.paste('长', 'B2', long);
    const book = await readNow();
    expect(cellOf(book, 'Sheet1', 4_000, 2)?.value).toBe('甲');
    expect(cellOf(book, 'Sheet1', 4_000, 4)?.formula).toBe('1+1');
    const [, sheet] = book.sheets;
    expect(sheet?.rows.size).toBe(6_000);
    expect([...(sheet?.rows.keys() ?? [])]).toEqual(long.map((_, at) => at + 1));
    expect(cellOf(book, '长', 6_000, 2)?.value).toBe(long[5_999]?.[1]);
  }, 60_000);

  it('asks in small parts for what turned out too large for one answer', async () => {
    const excel = openWorkbook({ platform: 'OfficeOnline' });
    const rows = Array.from({ length: 1_500 }, (_, at) => [at, '长'.repeat(2_000)]);
    excel.user.paste('Sheet1', 'A1', rows);
    const book = await readNow();
    expect(excel.syncs.some(({ failed }) => failed === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(cellOf(book, 'Sheet1', 1_499, 1)?.value).toBe('长'.repeat(2_000));
  });

  it('takes more round trips for more formulas than Excel on the web can send at once, and reads them all', async () => {
    const excel = openWorkbook({ platform: 'OfficeOnline' });
    const long = `=IF(A1="${'长'.repeat(1_000)}",1,0)`;
    const rows = Array.from({ length: 2_500 }, (_, at) => [at, long]);
    excel.user.paste('Sheet1', 'A1', rows);
    excel.user.addSheet('另');
    excel.user.type('另', 'B2', '=1+1');
    const before = excel.syncs.length;
    const book = await readNow();
    const trips = excel.syncs.slice(before);
    expect(trips).toHaveLength(4);
    for (const { responseBytes } of trips) expect(responseBytes).toBeLessThan(5_000_000);
    const [sheet] = book.sheets;
    expect(sheet?.rows.size).toBe(2_500);
    expect([...(sheet?.rows.values() ?? [])].every((cells) => cells.get(1)?.formula === long.slice(1))).toBe(
      true,
    );
    expect(cellOf(book, '另', 1, 1)?.formula).toBe('1+1');
  });

  it('finds in the workbook what a file of it holds, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPlan(40),
        fc.constantFrom('zh' as const, 'en' as const, 'both' as const),
        async (plan, language) => {
          const book = countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
          await laidOpen(book);
          expect(planIn(await readNow())).toEqual(planIn(sentBack(book)));
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
