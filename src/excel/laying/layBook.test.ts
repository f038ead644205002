/** A book laid into a workbook in which a planner works. */
import { bigBook } from '../../../test/support/bigBook';
import { bookCalculator } from '../../../test/support/bookCalculator';
import { orderedBook } from '../../../test/support/countyBooks';
import { sheetsOf } from '../../../test/support/sheets';
import { sampleBook } from '../../../test/support/sampleBook';
import { cellAt, closeWorkbook, openWorkbook } from '../../../test/support/workbook';
import type { StandIn, StandInOptions } from '../../standin/standIn';
import type { Book } from '../../workbook/book';
import { sheetKeys } from '../../workbook/sheet';
import { writeSheets } from '../writeSheets';
import { layBook, type LayOptions } from './layBook';

const book = bigBook(20);
const sheetNames = book.sheets.map(({ name }) => name);

function open(options: StandInOptions = {}): StandIn {
  return openWorkbook({ calculate: bookCalculator(book), ...options });
}

/** What stands in the workbook, as text to compare. */
function snapshot({ book: { sheets, names, customProperties } }: StandIn): string {
  return JSON.stringify([
    sheets.map((sheet) => [sheet.name, sheet.visibility, [...sheet.cells], [...sheet.formats], sheet.tables]),
    names.map(({ name, formula, visible }) => [name, formula, visible]),
    [...customProperties],
  ]);
}

function addTable(excel: StandIn, sheet: string, address: string, name: string): Promise<void> {
  return excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).tables.add(address, true).name = name;
    await context.sync();
  });
}

function addName(excel: StandIn, name: string, reference: string): Promise<void> {
  return excel.Excel.run(async (context) => {
    context.workbook.names.add(name, reference);
    await context.sync();
  });
}

describe('where a book cannot be laid', () => {
  it('says that no Excel is there', async () => {
    closeWorkbook();
    expect(await layBook(book)).toEqual({
      state: 'failed',
      sheets: [],
      notes: [],
      problem: { code: 'no-excel', about: {} },
    });
  });

  it.each([
    ['the structure is protected', 'workbook-protected', (excel: StandIn) => excel.user.protectWorkbook()],
  ])('says that %s, and changes nothing', async (_, code, prepare) => {
    const excel = open();
    prepare(excel);
    const before = snapshot(excel);
    expect(await layBook(book)).toMatchObject({ state: 'failed', sheets: [], problem: { code } });
    expect(snapshot(excel)).toBe(before);
  });

  it('says which sheets, tables and names are in the way, all at once, and changes nothing', async () => {
    const excel = open();
    excel.user.addSheet('进度看板');
    excel.user.paste('Sheet1', 'A1', [['甲'], [1]]);
    await addTable(excel, 'Sheet1', 'A1:A2', 'kpt_list3');
    await addName(excel, 'KPT_DATE', '=Sheet1!$A$1');
    await addName(excel, 'KPT_List5', '=1');
    const before = snapshot(excel);
    const requests = excel.syncs.length;
    expect(await layBook(book)).toMatchObject({
      state: 'failed',
      problem: {
        code: 'names-in-the-way',
        about: { sheets: ['进度看板'], tables: ['KPT_List3', 'KPT_List5'], names: ['KPT_Date'] },
      },
    });
    expect(snapshot(excel)).toBe(before);
    expect(excel.syncs.length - requests).toBe(1);
  });

  it('does not take a stranger’s broken name for its own', async () => {
    const excel = open();
    await addName(excel, 'KPT_Units', '=#REF!$A$1');
    expect(await layBook(book)).toMatchObject({ problem: { about: { names: ['KPT_Units'] } } });
  });
});

describe('a cell that is being edited', () => {
  it('is waited for, and said to be', async () => {
    const excel = open();
    excel.user.startEditing('Sheet1', 'A1');
    const stages: string[] = [];
    const outcome = await layBook(book, {
      onProgress: ({ stage }) => {
        stages.push(stage);
        if (stage === 'waiting-for-cell') excel.user.finishEditing('写完了');
      },
    });
    expect(outcome.state).toBe('done');
    expect([...new Set(stages)]).toEqual(['reading', 'waiting-for-cell', 'writing']);
    expect(cellAt(excel, 'Sheet1', 0, 0)).toBe('写完了');
  });
});

describe('cancelling', () => {
  async function cancelAt(excel: StandIn, wanted: (written: number, count: number) => boolean) {
    const controller = new AbortController();
    let count = 0;
    const options: LayOptions = {
      signal: controller.signal,
      onProgress: ({ written }) => {
        count += 1;
        if (wanted(written, count)) controller.abort();
      },
    };
    return { outcome: await layBook(book, options), excel };
  }

  it('before anything is written leaves the workbook as it is', async () => {
    const excel = open();
    const before = snapshot(excel);
    const { outcome } = await cancelAt(excel, (_, count) => count === 1);
    expect(outcome).toMatchObject({ state: 'cancelled', problem: null, sheets: [] });
    expect(snapshot(excel)).toBe(before);
  });

  it('halfway leaves sheets that the next laying completes', async () => {
    const excel = open();
    const { outcome } = await cancelAt(excel, (written) => written > 0);
    expect(outcome.state).toBe('cancelled');
    expect(new Set(outcome.sheets.map(({ state }) => state))).toEqual(new Set(['unfinished']));
    const again = await layBook(book);
    expect(again.state).toBe('done');
    expect(new Set(again.sheets.map(({ state }) => state))).toEqual(new Set(['completed']));
  });
});

describe('a workbook in which a book was laid before', () => {
  it('gets nothing more, and its sheets are named as they are called now', async () => {
    const excel = open();
    await layBook(book);
    excel.user.renameSheet('任务分解', '我县任务');
    excel.user.deleteSheet('台账');
    const before = snapshot(excel);
    const again = await layBook(book);
    expect(again).toMatchObject({ state: 'already-there', problem: null });
    const named = again.sheets.map(({ name, state }) => [name, state]);
    expect(named).toContainEqual(['我县任务', 'standing']);
    expect(named).toHaveLength(book.sheets.length - 1);
    expect(snapshot(excel)).toBe(before);
  });

  it('gets nothing of another book with the same sheets either', async () => {
    const excel = open();
    await layBook(book);
    const before = snapshot(excel);
    expect((await layBook(bigBook(30))).state).toBe('already-there');
    expect(snapshot(excel)).toBe(before);
  });

  it('takes the book again once its sheets were deleted', async () => {
    const excel = open();
    await layBook(book);
    for (const { name, state } of book.sheets) {
      if (state === 'veryHidden') excel.book.sheet(name).visibility = 'Hidden';
      excel.user.deleteSheet(name);
    }
    const again = await layBook(book);
    expect(again).toMatchObject({ state: 'done', problem: null });
    expect(excel.book.findName('KPT_Units', null)?.formula).toBe("='责任单位'!$A$3:$A$62");
  });
});

describe('laying a book', () => {
  it('leaves what stands in the workbook alone', async () => {
    const excel = open();
    excel.user.paste('Sheet1', 'A1', [['甲'], [1]]);
    await addTable(excel, 'Sheet1', 'A1:A2', 'Mine');
    await addName(excel, 'My_Name', '=Sheet1!$A$2');
    const [mine] = excel.book.sheets;
    const before = JSON.stringify([[...(mine?.cells ?? [])], mine?.tables]);
    await layBook(book);
    expect(excel.book.sheets[0]).toBe(mine);
    expect(JSON.stringify([[...(mine?.cells ?? [])], mine?.tables])).toBe(before);
    expect(excel.book.findName('My_Name', null)?.formula).toBe('=Sheet1!$A$2');
  });

  it('puts the sheets behind the others in the book’s order, and shows the first', async () => {
    const excel = open();
    const outcome = await layBook(book);
    expect(outcome.sheets.map(({ name }) => name)).toEqual(sheetNames);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...sheetNames]);
    expect(excel.book.active.name).toBe('填报说明');
  });

  it('puts text in as text, whatever it begins with and looks like', async () => {
    const excel = open();
    await layBook(book);
    const plan = excel.book.sheet('任务分解');
    const texts = book.sheets[1]?.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.content.kind === 'text' ? [[row, column, cell.content.text] as const] : [],
      ),
    );
    expect(texts?.map(([, , text]) => text)).toEqual(
      expect.arrayContaining(['=1+1', '2024-05', "'引号", 'TRUE', '0012']),
    );
    for (const [row, column, text] of texts ?? []) {
      expect(plan.cell(row, column)).toMatchObject({ value: text, formula: null });
    }
  });

  it('gives a very hidden sheet another name where its own is taken', async () => {
    const excel = open();
    excel.user.addSheet('_keypoints_plan');
    expect((await layBook(book)).state).toBe('done');
    expect(excel.book.sheet('_keypoints_plan (2)').visibility).toBe('VeryHidden');
  });

  it('shows no name of its own to the planner', async () => {
    const excel = open();
    await layBook(book);
    const shown = excel.book.names.filter(({ visible }) => visible).map(({ name }) => name);
    expect(shown.sort()).toEqual(book.names.map(({ name }) => name).sort());
  });

  it('filters by what the formulas come to, even where Excel calculates only when asked', async () => {
    const excel = openWorkbook({ calculate: bookCalculator(sampleBook) });
    excel.book.calculationMode = 'Manual';
    await layBook(sampleBook);
    for (const { name, rows, tables } of sampleBook.sheets) {
      if (tables.every(({ shown }) => shown === null)) continue;
      const hidden = rows.flatMap((row, at) => (row.hidden ? [at] : []));
      expect([...excel.book.sheet(name).hiddenRows]).toEqual(hidden);
    }
    expect(excel.book.calculationMode).toBe('Manual');
  });

  it('keeps document properties that are not its own', async () => {
    const excel = open();
    excel.book.customProperties.set('Keypoints.Workbook', '另一个');
    excel.book.properties.set('title', '我的工作簿');
    await layBook(book);
    expect(excel.book.customProperties.get('Keypoints.Workbook')).toBe('另一个');
    expect(excel.book.properties.get('title')).toBe('我的工作簿');
  });

  it('says what charts lack, and that the workbook cannot be saved under its name', async () => {
    open({ openedReadOnly: true });
    const { notes } = await layBook(book);
    expect(notes.map(({ code }) => code)).toEqual(['opened-read-only', 'charts-plainer']);
  });
});

describe('a plan and the Key Points in one workbook', () => {
  const plan = orderedBook({ rows: 30 });
  const keyPoints = sheetsOf({ which: sheetKeys });

  it('stand beside each other, whichever came first', async () => {
    openWorkbook({ calculate: bookCalculator(plan) });
    await writeSheets(keyPoints);
    const laid = await layBook(plan);
    expect(laid).toMatchObject({ state: 'done', problem: null });
    expect(laid.notes).toContainEqual({
      code: 'sheet-name-taken',
      about: { wanted: '任务分解', used: '任务分解 (2)' },
    });
    const renewed = await writeSheets(keyPoints);
    expect(new Set(renewed.sheets.map(({ state }) => state))).toEqual(new Set(['unchanged']));

    openWorkbook({ calculate: bookCalculator(plan) });
    await layBook(plan);
    const written = await writeSheets(keyPoints);
    expect(new Set(written.sheets.map(({ state }) => state))).toEqual(new Set(['created']));
    expect((await writeSheets(keyPoints)).sheets.map(({ state }) => state)).toContain('unchanged');
    expect((await layBook(plan)).state).toBe('already-there');
  });

  it('is completed under the names that were announced', async () => {
    const excel = openWorkbook({ calculate: bookCalculator(plan) });
    await writeSheets(keyPoints);
    excel.failAt(1_500);
    expect((await layBook(plan)).state).toBe('failed');
    expect((await layBook(plan)).sheets.map(({ name }) => name)).toContain('任务分解 (2)');
    const names = excel.book.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('任务分解'))).toEqual(['任务分解', '任务分解 (2)']);
  });
});

describe('what is sent to Excel', () => {
  const megabyte = 1_000_000;

  async function sent(given: Book) {
    const excel = openWorkbook();
    expect((await layBook(given)).state).toBe('done');
    return excel.syncs;
  }

  it('is three requests of less than 1 MB for 300 measures on fourteen sheets', async () => {
    const requests = await sent(bigBook(300));
    expect(requests).toHaveLength(3);
    for (const { requestBytes } of requests) expect(requestBytes).toBeLessThan(megabyte);
    // The answers are small too: nothing is read back.
    for (const { responseBytes } of requests) expect(responseBytes).toBeLessThan(megabyte / 10);
  });

  it('stays below 1 MB a request for 1,000 and for 2,000 measures, in as few more as that takes', async () => {
    for (const measures of [1_000, 2_000]) {
      const requests = await sent(bigBook(measures));
      const total = requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
      for (const { requestBytes } of requests) expect(requestBytes).toBeLessThan(megabyte);
      expect(requests.length).toBeLessThanOrEqual(Math.ceil(total / (0.8 * megabyte)) + 2);
    }
  }, 30_000);

  it.each(['zh', 'en', 'both'] as const)(
    'is three requests of less than 1 MB for a county’s plan (%s), filled or not',
    async (language) => {
      for (const sample of [false, true]) {
        const requests = await sent(orderedBook({ language, sample }));
        expect(requests).toHaveLength(3);
        for (const { requestBytes } of requests) expect(requestBytes).toBeLessThan(megabyte);
      }
    },
  );

  it('stays below 1 MB a request for a county’s plan of 1,000 measures', async () => {
    const requests = await sent(orderedBook({ rows: 1_000, language: 'both', sample: true }));
    for (const { requestBytes } of requests) expect(requestBytes).toBeLessThan(megabyte);
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  it('is three requests also where an earlier laying broke off', async () => {
    const excel = openWorkbook();
    excel.failAt(2_000);
    expect((await layBook(bigBook(300))).state).toBe('failed');
    const before = excel.syncs.length;
    expect((await layBook(bigBook(300))).state).toBe('done');
    expect(excel.syncs.length - before).toBe(3);
  });
});
