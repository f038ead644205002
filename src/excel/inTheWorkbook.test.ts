/** Single cells and finding sheets again, in an open workbook. */
import { sheetsOf } from '../../test/support/sheets';
import { cellAt, openWorkbook } from '../../test/support/workbook';
import type { StandIn } from '../standin/standIn';
import { insertIntoCell, readActiveCell } from './cells';
import { findOurSheets, goToSheet } from './ourSheets';
import { writeSheets } from './writeSheets';

let excel: StandIn;
beforeEach(() => {
  excel = openWorkbook();
});

describe('filling the selected cell', () => {
  it('leaves a cell that holds something, and says what', async () => {
    excel.user.type('Sheet1', 'B2', '本县数据');
    excel.user.select('Sheet1', 'B2');
    const ran = await insertIntoCell({ value: 'x' });
    expect(ran).toEqual({
      ok: false,
      problem: { code: 'cell-not-empty', about: { address: 'Sheet1!B2', content: '本县数据' } },
    });
    expect(cellAt(excel, 'Sheet1', 1, 1)).toBe('本县数据');
  });

  it('replaces it when that was confirmed', async () => {
    excel.user.type('Sheet1', 'B2', '旧');
    excel.user.select('Sheet1', 'B2');
    expect((await insertIntoCell({ value: '新' }, { replace: true })).ok).toBe(true);
    expect(cellAt(excel, 'Sheet1', 1, 1)).toBe('新');
  });

  it('counts a formula that shows nothing as something', async () => {
    excel.user.type('Sheet1', 'B2', '=""');
    excel.user.select('Sheet1', 'B2');
    expect(await insertIntoCell({ value: 'x' })).toMatchObject({ problem: { code: 'cell-not-empty' } });
  });

  it('says that the sheet is protected before it tries', async () => {
    excel.user.protectSheet('Sheet1');
    expect(await insertIntoCell({ value: 'x' })).toEqual({
      ok: false,
      problem: { code: 'sheet-protected', about: { sheet: 'Sheet1' } },
    });
  });

  it('waits for a cell that is being edited', async () => {
    excel.user.startEditing('Sheet1', 'A1');
    excel.user.select('Sheet1', 'C3');
    const ran = await insertIntoCell({ value: 'x' }, {}, () => excel.user.finishEditing('y'));
    expect(ran.ok).toBe(true);
    expect([cellAt(excel, 'Sheet1', 0, 0), cellAt(excel, 'Sheet1', 2, 2)]).toEqual(['y', 'x']);
  });

  it('puts text in as text whatever it begins with', async () => {
    await insertIntoCell({ value: '=1+1' });
    expect(excel.book.sheet('Sheet1').cell(0, 0)).toMatchObject({ value: '=1+1', formula: null });
  });

  it('puts a number in with its format', async () => {
    const ran = await insertIntoCell({ value: 0.6, format: 'percent' });
    expect(ran).toMatchObject({ ok: true, value: { address: 'Sheet1!A1', value: 0.6, text: '60.0%' } });
  });

  it('puts a formula in as a formula', async () => {
    const formula = '=KEYPOINT_TARGET("2024","broadband_users")';
    expect(await insertIntoCell({ formula })).toMatchObject({ ok: true, value: { formula } });
    expect(cellAt(excel, 'Sheet1', 0, 0)).toBe(formula);
  });
});

describe('reading the selected cell', () => {
  it('gives its address, text and formula', async () => {
    excel.user.type('Sheet1', 'D4', '2024-05 重点任务');
    excel.user.select('Sheet1', 'D4');
    expect(await readActiveCell()).toEqual({
      ok: true,
      value: {
        address: 'Sheet1!D4',
        text: '2024-05 重点任务',
        value: '2024-05 重点任务',
        formula: null,
        empty: false,
      },
    });
  });

  it('works in a workbook that is open for reading only', async () => {
    excel = openWorkbook({ readOnly: true });
    expect((await readActiveCell()).ok).toBe(true);
    expect(await insertIntoCell({ value: 'x' })).toMatchObject({ problem: { code: 'read-only' } });
  });

  it('says that an empty cell is empty', async () => {
    expect(await readActiveCell()).toMatchObject({ value: { text: '', formula: null, empty: true } });
  });
});

describe('the sheets of ours', () => {
  it('are none in a workbook that has none', async () => {
    expect(await findOurSheets()).toEqual({ ok: true, value: [] });
  });

  it('are found under the names that planners gave them, with the editions that were ordered', async () => {
    await writeSheets(sheetsOf());
    await writeSheets(sheetsOf({ editions: ['2022'], which: ['goals'] }));
    excel.user.renameSheet('定性目标', '本县目标');
    excel.user.deleteSheet('量化目标');
    expect(await findOurSheets()).toEqual({
      ok: true,
      value: [{ key: 'goals', language: 'zh', name: '本县目标', editions: ['2022', '2024'] }],
    });
  });

  it('can be gone to, even when they are hidden', async () => {
    await writeSheets(sheetsOf());
    excel.user.activate('Sheet1');
    excel.user.hideSheet('定性目标');
    expect((await goToSheet('定性目标')).ok).toBe(true);
    expect(excel.book.active.name).toBe('定性目标');
    expect(excel.book.sheet('定性目标').visibility).toBe('Visible');
  });

  it('that are gone are a problem that names them', async () => {
    expect(await goToSheet('定性目标')).toEqual({
      ok: false,
      problem: { code: 'sheet-not-found', about: { sheet: '定性目标' } },
    });
  });
});

describe('a planner’s ways with a sheet of ours', () => {
  it('such as copying it: the original is refreshed and the copy left alone', async () => {
    await writeSheets(sheetsOf({ which: ['tasks'] }));
    const copy = excel.user.copySheet('任务分解');
    const cells = excel.book.sheet(copy).cells.size;
    const outcome = await writeSheets(sheetsOf({ which: ['tasks'], editions: ['2022', '2024'] }));
    expect(outcome.sheets[0]).toMatchObject({ name: '任务分解', state: 'updated' });
    expect(excel.book.sheet(copy).cells.size).toBe(cells);
  });

  it('such as turning the table into a plain range: the sheet is left alone, and that is said', async () => {
    await writeSheets(sheetsOf({ which: ['tasks'] }));
    excel.user.dissolveTable('KP_Tasks');
    const outcome = await writeSheets(sheetsOf({ which: ['tasks'], editions: ['2022', '2024'] }));
    expect(outcome.sheets[0]?.state).toBe('left');
    expect(outcome.notes).toEqual([{ code: 'rows-not-recognised', about: { sheet: '任务分解' } }]);
  });

  it('such as deleting the column of ids: the sheet is left alone, and that is said', async () => {
    await writeSheets(sheetsOf({ which: ['tasks'] }));
    excel.user.deleteColumns('任务分解', 'A');
    const outcome = await writeSheets(sheetsOf({ which: ['tasks'], editions: ['2022', '2024'] }));
    expect(outcome.sheets[0]?.state).toBe('left');
    expect(outcome.notes.map(({ code }) => code)).toEqual(['rows-not-recognised']);
  });

  it('such as typing over national text: it is kept until restoring is asked', async () => {
    await writeSheets(sheetsOf({ which: ['tasks'] }));
    excel.user.type('任务分解', 'E6', '本县说法');
    const kept = await writeSheets(sheetsOf({ which: ['tasks'] }));
    expect(kept.notes).toEqual([{ code: 'cells-kept', about: { sheet: '任务分解', count: 1 } }]);
    expect(cellAt(excel, '任务分解', 5, 4)).toBe('本县说法');
    const restored = await writeSheets(sheetsOf({ which: ['tasks'] }), { restore: true });
    expect(restored.notes).toEqual([{ code: 'cells-restored', about: { sheet: '任务分解', count: 1 } }]);
    expect(restored.sheets[0]?.differences[0]?.theirs).toBe('本县说法');
    expect(cellAt(excel, '任务分解', 5, 4)).toBe(kept.sheets[0]?.differences[0]?.national);
  });

  it('such as typing over national text: a restoring that was stopped does not say that it restored', async () => {
    await writeSheets(sheetsOf({ which: ['tasks'] }));
    excel.user.type('任务分解', 'E6', '本县说法');
    const cancel = new AbortController();
    const stopped = await writeSheets(sheetsOf({ which: ['tasks'] }), {
      restore: true,
      signal: cancel.signal,
      onProgress: ({ stage }) => {
        if (stage === 'writing') cancel.abort();
      },
    });
    expect(stopped.state).toBe('cancelled');
    expect(cellAt(excel, '任务分解', 5, 4)).toBe('本县说法');
    expect(stopped.notes).toEqual([]);
  });
});
