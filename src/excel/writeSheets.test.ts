import { earlier, everyEdition, sheetsOf } from '../../test/support/sheets';
import { byRowAndHeader, cellAt, everything, openWorkbook } from '../../test/support/workbook';
import type { StandIn } from '../standin/standIn';
import { plainValue } from '../workbook/cells';
import { headerRow, numberFormats, type Sheet, sheetKeys } from '../workbook/sheet';
import { writeSheets } from './writeSheets';

const kilobyte = 1024;

function first(sheets: readonly Sheet[]): Sheet {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const goals = (): Sheet => first(sheetsOf({ which: ['goals'] }));

let excel: StandIn;
beforeEach(() => {
  excel = openWorkbook();
});

describe('names that are taken', () => {
  it('leaves a sheet of the planner’s alone and says what the new one is called', async () => {
    excel.user.addSheet('定性目标');
    excel.user.type('定性目标', 'A1', '我的笔记');
    const outcome = await writeSheets([goals()]);
    expect(outcome.sheets[0]).toMatchObject({ name: '定性目标 (2)', state: 'created' });
    expect(outcome.notes).toContainEqual({
      code: 'sheet-name-taken',
      about: { wanted: '定性目标', used: '定性目标 (2)' },
    });
    expect(cellAt(excel, '定性目标', 0, 0)).toBe('我的笔记');
    expect(excel.book.sheet('定性目标').cells.size).toBe(1);
  });

  it('leaves an empty sheet of that name alone too', async () => {
    excel.user.addSheet('定性目标');
    await writeSheets([goals()]);
    expect(excel.book.sheet('定性目标').cells.size).toBe(0);
  });

  it('leaves a table of the planner’s alone that bears the name of ours', async () => {
    excel.user.paste('Sheet1', 'A1', [
      ['编号', '内容'],
      ['甲', '乙'],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true).name = 'KP_Goals';
      await context.sync();
    });
    const outcome = await writeSheets([goals()]);
    expect(outcome.notes).toContainEqual({
      code: 'table-name-taken',
      about: { wanted: 'KP_Goals', used: 'KP_Goals_2' },
    });
    expect(cellAt(excel, 'Sheet1', 1, 1)).toBe('乙');
    const again = await writeSheets([goals()]);
    expect(again.sheets[0]).toMatchObject({ name: '定性目标', state: 'unchanged' });
  });

  it('leaves a defined name of the planner’s alone that bears the name of our table', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('KP_Goals', '=42');
      await context.sync();
    });
    await writeSheets([goals()]);
    expect(excel.book.names.find(({ name }) => name === 'KP_Goals')?.formula).toBe('=42');
    expect(excel.book.findTable('KP_Goals_2')).toBeDefined();
  });

  it('keeps its own books elsewhere when a sheet of the planner’s bears their name', async () => {
    excel.user.addSheet('_keypoints');
    excel.user.type('_keypoints', 'B2', '我的');
    await writeSheets([goals()]);
    expect(excel.book.sheet('_keypoints').cells.size).toBe(1);
    expect(excel.book.sheet('_keypoints').visibility).toBe('Visible');
    expect(excel.book.sheet('_keypoints_2').visibility).toBe('VeryHidden');
    expect((await writeSheets([goals()])).sheets[0]?.state).toBe('unchanged');
  });
});

describe('nothing to write', () => {
  it('changes nothing in the workbook', async () => {
    const before = everything(excel);
    expect(await writeSheets([])).toEqual({ state: 'done', sheets: [], notes: [], problem: null });
    expect(everything(excel)).toEqual(before);
  });
});

describe('a new workbook', () => {
  it('takes all sheets of all editions in both languages in at most 3 round trips of less than 1 MB', async () => {
    const sheets = sheetsOf({ editions: everyEdition, language: 'both', which: sheetKeys });
    const outcome = await writeSheets(sheets);
    expect(outcome).toMatchObject({ state: 'done', problem: null, notes: [] });
    expect(outcome.sheets.map(({ state }) => state)).toEqual(sheetKeys.map(() => 'created'));
    expect(excel.syncs.length).toBeLessThanOrEqual(3);
    for (const { requestBytes, responseBytes } of excel.syncs) {
      expect(requestBytes).toBeLessThan(1000 * kilobyte);
      expect(responseBytes).toBeLessThan(1000 * kilobyte);
    }
  });

  it('takes ten times as much in as many round trips', async () => {
    const sheet = first(sheetsOf({ editions: everyEdition, which: ['goals'] }));
    const rows = Array.from({ length: 10 }, (_, copy) =>
      sheet.table.rows.map((row) => ({
        id: `${row.id}.${copy}`,
        cells: row.cells.map((cell, at) =>
          at === 0 ? ({ kind: 'text', text: `${row.id}.${copy}` } as const) : cell,
        ),
      })),
    ).flat();
    await writeSheets([{ ...sheet, table: { ...sheet.table, rows } }]);
    expect(excel.syncs.length).toBeLessThanOrEqual(3);
  });

  it.each(sheetKeys)('holds in every cell of %s what the sheet says', async (key) => {
    const sheet = first(sheetsOf({ editions: everyEdition, which: [key] }));
    await writeSheets([sheet]);
    const top = headerRow(sheet);
    expect(cellAt(excel, sheet.name, 0, 0)).toBe(sheet.title);
    sheet.lines.forEach((line, at) => expect(cellAt(excel, sheet.name, at + 1, 0)).toBe(line));
    sheet.table.columns.forEach(({ header }, at) => expect(cellAt(excel, sheet.name, top, at)).toBe(header));
    const expected = sheet.table.rows.map(({ cells }) => cells.map(plainValue));
    const written = sheet.table.rows.map(({ cells }, row) =>
      cells.map((_, column) => cellAt(excel, sheet.name, top + 1 + row, column)),
    );
    expect(written).toEqual(expected);
  });

  it('has each sheet as a table with filters under a frozen header, set up to print', async () => {
    const sheet = goals();
    await writeSheets([sheet]);
    const standing = excel.book.sheet(sheet.name);
    expect(standing.tables).toHaveLength(1);
    expect(standing.tables[0]).toMatchObject({ name: 'KP_Goals', showFilterButton: true });
    expect([standing.frozenRows, standing.frozenColumns]).toEqual([headerRow(sheet) + 1, 1]);
    expect(JSON.stringify(standing.pageLayout)).toContain('Landscape');
    expect(JSON.stringify(standing.pageLayout)).toContain(sheet.print.footer);
    expect(standing.columnWidths.size).toBe(sheet.table.columns.length);
  });

  it('sets numbers off from the text of the next column', async () => {
    const sheet = first(sheetsOf({ which: ['targets'] }));
    await writeSheets([sheet]);
    const row = headerRow(sheet) + 1;
    sheet.table.columns.forEach(({ align }, at) => {
      const { indentLevel } = excel.book.sheet(sheet.name).format(row, at);
      expect([at, indentLevel]).toEqual([at, align === 'right' ? 1 : 0]);
    });
  });

  it('prints a sheet that is too wide for one page on several, with its first column on each', async () => {
    const [tasksSheet, goalsSheet] = sheetsOf({ which: ['tasks', 'goals'] });
    if (goalsSheet === undefined || tasksSheet === undefined) throw new Error('no sheets');
    await writeSheets([goalsSheet, tasksSheet]);
    expect(excel.book.sheet(goalsSheet.name).pageLayout).toMatchObject({
      zoom: { horizontalFitToPages: 1 },
      printTitleColumns: null,
    });
    expect(excel.book.sheet(tasksSheet.name).pageLayout).toMatchObject({
      zoom: { horizontalFitToPages: 2 },
      printTitleColumns: { left: 0, right: 0 },
      printOrder: 'OverThenDown',
    });
  });

  it('shows the first new sheet, and keeps the books of the add-in out of sight', async () => {
    await writeSheets(sheetsOf());
    expect(excel.book.active.name).toBe('量化目标');
    expect(excel.book.sheet('_keypoints').visibility).toBe('VeryHidden');
  });

  it('keeps text as text that Excel would take for a formula, a number or a date', async () => {
    const sheet = goals();
    const odd = ['=1+1', '+86', '-5', '@SUM(A1)', '2024-05', '60%', 'TRUE', "'quoted", '００１'];
    const rows = odd.map((text) => ({
      id: text,
      cells: sheet.table.columns.map(() => ({ kind: 'text', text }) as const),
    }));
    await writeSheets([{ ...sheet, table: { ...sheet.table, rows } }]);
    const top = headerRow(sheet);
    odd.forEach((text, row) => {
      const cell = excel.book.sheet(sheet.name).cell(top + 1 + row, 2);
      expect(cell?.formula).toBeNull();
      expect(cell?.value).toBe(text);
    });
  });

  it('has links that lead to where the sources are', async () => {
    const sheet = first(sheetsOf({ which: ['sources'] }));
    await writeSheets([sheet]);
    const links = sheet.table.rows.flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'link'));
    expect(links.length).toBeGreaterThan(0);
    expect(excel.book.sheet(sheet.name).hyperlinks.size).toBe(links.length);
  });

  it('has links as large as the text around them, though Excel gives links a size of their own', async () => {
    const sheet = first(sheetsOf({ which: ['sources'] }));
    await writeSheets([sheet]);
    const top = headerRow(sheet) + 1;
    const sizes = sheet.table.rows.flatMap(({ cells }, row) =>
      cells.map((_, column) => excel.book.sheet(sheet.name).format(top + row, column).fontSize),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    await writeSheets(sheetsOf(), {
      onProgress: ({ stage, written, of }) => told.push(`${stage} ${written}/${of}`),
    });
    expect(told[0]).toBe('reading 0/2');
    expect(told[told.length - 1]).toBe('writing 2/2');
  });
});

describe('writing again', () => {
  it('changes nothing when nothing is new, in two round trips that only read', async () => {
    await writeSheets(sheetsOf());
    const before = everything(excel);
    const trips = excel.syncs.length;
    const outcome = await writeSheets(sheetsOf());
    expect(outcome.sheets.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
    expect(everything(excel)).toEqual(before);
    expect(excel.syncs.length - trips).toBe(2);
  });

  it('refreshes national text that was mended and adds rows that are new, in 3 round trips', async () => {
    const sheet = goals();
    await writeSheets([earlier(sheet, 2, 'goal.zh')]);
    const trips = excel.syncs.length;
    const outcome = await writeSheets([sheet]);
    expect(outcome.sheets[0]).toMatchObject({ state: 'updated', differences: [] });
    expect(outcome.notes).toEqual([]);
    expect(excel.syncs.length - trips).toBe(3);
    const rows = byRowAndHeader(excel, 'KP_Goals', '编号');
    expect([...rows.keys()]).toEqual(sheet.table.rows.map(({ id }) => id));
    for (const row of sheet.table.rows) {
      row.cells.forEach((cell, at) => {
        expect(rows.get(row.id)?.get(sheet.table.columns[at]?.header ?? '')).toBe(plainValue(cell));
      });
    }
  });

  it('gives new rows the formats of their columns', async () => {
    const sheet = goals();
    await writeSheets([earlier(sheet, 2, 'goal.zh')]);
    await writeSheets([sheet]);
    const { table, sheet: standing } = excel.book.findTable('KP_Goals') ?? {};
    const formats = sheet.table.columns.map(
      (_, at) => standing?.format(table?.body.bottom ?? 0, at).numberFormat,
    );
    expect(formats).toEqual(sheet.table.columns.map(({ format }) => numberFormats[format]));
  });

  it('refreshes everything in both languages in 3 round trips of less than 1 MB', async () => {
    const sheets = sheetsOf({ editions: everyEdition, language: 'both', which: sheetKeys });
    await writeSheets(sheets.map((sheet) => earlier(sheet, 5, sheet.table.columns[4]?.id ?? '')));
    const trips = excel.syncs.length;
    const outcome = await writeSheets(sheets, { restore: true });
    expect(outcome.state).toBe('done');
    expect(excel.syncs.length - trips).toBeLessThanOrEqual(3);
    for (const { requestBytes } of excel.syncs) expect(requestBytes).toBeLessThan(1000 * kilobyte);
  });

  it('fills a table that had no rows, without a blank row before them', async () => {
    const sheet = goals();
    await writeSheets([{ ...sheet, table: { ...sheet.table, rows: [] } }]);
    await writeSheets([sheet]);
    const rows = byRowAndHeader(excel, 'KP_Goals', '编号');
    expect([...rows.keys()]).toEqual(sheet.table.rows.map(({ id }) => id));
  });

  it('adds the rows of another edition to the same table', async () => {
    await writeSheets(sheetsOf({ editions: ['2024'], which: ['tasks'] }));
    const outcome = await writeSheets(sheetsOf({ editions: ['2022'], which: ['tasks'] }));
    expect(outcome.sheets[0]).toMatchObject({ name: '任务分解', state: 'updated' });
    expect(byRowAndHeader(excel, 'KP_Tasks', '编号').size).toBe(58);
  });

  it('puts mended text and new rows into a filtered table, each where it belongs, in less than 1 MB', async () => {
    const order = { which: ['tasks'], language: 'both' } as const;
    const [sheet] = sheetsOf({ ...order, editions: everyEdition });
    const last = sheetsOf({ ...order, editions: ['2022'] });
    if (sheet === undefined) throw new Error('no sheet');
    await writeSheets(last.map((each) => earlier(each, 0, 'note.en')));
    excel.user.filterTable('KP_Tasks_ZH_EN', '编号 / ID', ['2022-02', '2022-30']);
    const hidden = excel.book.sheet(sheet.name).hiddenRows.size;
    const trips = excel.syncs.length;
    await writeSheets([sheet]);
    expect(excel.syncs.length - trips).toBeLessThanOrEqual(3);
    for (const { requestBytes } of excel.syncs) expect(requestBytes).toBeLessThan(1000 * kilobyte);
    expect(excel.book.sheet(sheet.name).hiddenRows.size).toBe(hidden);
    const rows = byRowAndHeader(excel, 'KP_Tasks_ZH_EN', '编号 / ID');
    for (const row of sheet.table.rows) {
      const wanted = row.cells.map(plainValue);
      expect(sheet.table.columns.map(({ header }) => rows.get(row.id)?.get(header))).toEqual(wanted);
    }
  });

  it('puts another language on a sheet of its own', async () => {
    await writeSheets(sheetsOf({ which: ['tasks'] }));
    await writeSheets(sheetsOf({ which: ['tasks'], language: 'en' }));
    await writeSheets(sheetsOf({ which: ['tasks'], language: 'both' }));
    expect(excel.book.tables.map(({ name }) => name)).toEqual(['KP_Tasks', 'KP_Tasks_EN', 'KP_Tasks_ZH_EN']);
  });

  it('makes a sheet anew that the planner deleted', async () => {
    await writeSheets(sheetsOf());
    excel.user.deleteSheet('定性目标');
    const outcome = await writeSheets(sheetsOf());
    expect(outcome.sheets.map(({ state }) => state)).toEqual(['unchanged', 'created']);
    expect((await writeSheets(sheetsOf())).sheets.map(({ state }) => state)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('finds its sheets again when its hidden books are lost, and overwrites nothing', async () => {
    await writeSheets(sheetsOf());
    excel.user.type('定性目标', 'C5', '改过的目标');
    excel.user.hideSheet('_keypoints', false);
    excel.user.deleteSheet('_keypoints');
    const outcome = await writeSheets(sheetsOf());
    expect(outcome.sheets.map(({ name }) => name)).toEqual(['量化目标', '定性目标']);
    expect(outcome.sheets[1]?.differences).toHaveLength(1);
    expect(cellAt(excel, '定性目标', 4, 2)).toBe('改过的目标');
  });
});
