/** What Excel or the workbook refuses: each has its own problem, and nothing is lost. */
import { sheetsOf } from '../../test/support/sheets';
import { cellAt, closeWorkbook, everything, openWorkbook } from '../../test/support/workbook';
import { texts } from '../text/text';
import { hostAbilities } from './host';
import { problemOf, sayProblem } from './problems';
import { writeSheets, type WriteProgress } from './writeSheets';

describe('where sheets cannot be written', () => {
  it('says so without Excel', async () => {
    closeWorkbook();
    expect(hostAbilities()).toEqual({ excel: false, writing: false });
    expect(await writeSheets(sheetsOf())).toEqual({
      state: 'failed',
      sheets: [],
      notes: [],
      problem: { code: 'no-excel', about: {} },
    });
  });

  it('says which version is needed in a host that is too old', async () => {
    const excel = openWorkbook({ requirementSets: { ExcelApi: '1.12' } });
    const outcome = await writeSheets(sheetsOf());
    expect(outcome.problem).toEqual({ code: 'excel-too-old', about: { needed: 'ExcelApi 1.13' } });
    expect(excel.syncs).toHaveLength(0);
  });

  it('does not try a file that is open for reading only', async () => {
    const excel = openWorkbook({ readOnly: true });
    const before = everything(excel);
    expect((await writeSheets(sheetsOf())).problem?.code).toBe('read-only');
    expect(everything(excel)).toEqual(before);
  });
});

describe('in the newest Excel', () => {
  it('sheets are written all the same, though no Undo takes back the hidden one', async () => {
    const excel = openWorkbook({ requirementSets: { ExcelApi: '1.20' } });
    const outcome = await writeSheets(sheetsOf());
    expect(outcome).toMatchObject({ state: 'done', problem: null });
    expect(outcome.sheets.map(({ state }) => state)).toEqual(['created', 'created']);
    expect(excel.book.sheets.find(({ name }) => name === '_keypoints')?.visibility).toBe('VeryHidden');
  });
});

describe('protection', () => {
  it('of the workbook stops before anything is written, because sheets must be added', async () => {
    const excel = openWorkbook();
    excel.user.protectWorkbook('secret');
    const before = everything(excel);
    const outcome = await writeSheets(sheetsOf());
    expect(outcome).toMatchObject({ state: 'failed', problem: { code: 'workbook-protected' } });
    expect(outcome.sheets.map(({ state }) => state)).toEqual(['absent', 'absent']);
    expect(everything(excel)).toEqual(before);
  });

  it('of the workbook does not hinder refreshing sheets that are there', async () => {
    const excel = openWorkbook();
    await writeSheets(sheetsOf({ which: ['tasks'] }));
    excel.user.protectWorkbook();
    const outcome = await writeSheets(sheetsOf({ which: ['tasks'], editions: ['2024', '2022'] }));
    expect(outcome).toMatchObject({ state: 'done', problem: null });
    expect(outcome.sheets[0]?.state).toBe('updated');
  });

  it('of a sheet leaves that sheet as it is and refreshes the others', async () => {
    const excel = openWorkbook();
    await writeSheets(sheetsOf());
    const before = excel.book.findTable('KP_Targets')?.table.rect;
    excel.user.protectSheet('量化目标');
    const outcome = await writeSheets(sheetsOf({ editions: ['2022', '2024'] }));
    expect(outcome.state).toBe('done');
    expect(outcome.sheets.map(({ state }) => state)).toEqual(['left', 'updated']);
    expect(outcome.sheets[0]?.problem).toEqual({ code: 'sheet-protected', about: { sheet: '量化目标' } });
    expect(excel.book.findTable('KP_Targets')?.table.rect).toEqual(before);
  });

  it('of a sheet is no matter when nothing would change', async () => {
    const excel = openWorkbook();
    await writeSheets(sheetsOf());
    excel.user.protectSheet('量化目标');
    const outcome = await writeSheets(sheetsOf());
    expect(outcome.sheets.map(({ state, problem }) => [state, problem])).toEqual([
      ['unchanged', null],
      ['unchanged', null],
    ]);
  });

  it('lifted again, the next writing catches up', async () => {
    const excel = openWorkbook();
    await writeSheets(sheetsOf());
    excel.user.protectSheet('量化目标');
    await writeSheets(sheetsOf({ editions: ['2022', '2024'] }));
    excel.user.unprotectSheet('量化目标');
    const outcome = await writeSheets(sheetsOf({ editions: ['2022', '2024'] }));
    expect(outcome.sheets.map(({ state }) => state)).toEqual(['updated', 'unchanged']);
  });
});

describe('a cell that is being edited', () => {
  it('is waited for, which is said, and then all is written', async () => {
    const excel = openWorkbook();
    excel.user.startEditing('Sheet1', 'A1');
    const told: WriteProgress['stage'][] = [];
    const outcome = await writeSheets(sheetsOf(), {
      onProgress: ({ stage }) => {
        told.push(stage);
        if (stage === 'waiting-for-cell') excel.user.finishEditing('写到一半');
      },
    });
    expect(told).toContain('waiting-for-cell');
    expect(outcome.state).toBe('done');
    expect(cellAt(excel, 'Sheet1', 0, 0)).toBe('写到一半');
  });

  it('may be given up for cancelling', async () => {
    const excel = openWorkbook();
    excel.user.startEditing('Sheet1', 'A1');
    const before = everything(excel);
    const cancel = new AbortController();
    const outcome = await writeSheets(sheetsOf(), {
      signal: cancel.signal,
      onProgress: ({ stage }) => {
        if (stage !== 'waiting-for-cell') return;
        cancel.abort();
        excel.user.finishEditing();
      },
    });
    expect(outcome).toMatchObject({ state: 'cancelled', problem: null });
    expect(everything(excel)).toEqual(before);
  });
});

describe('cancelling', () => {
  it('before the start does nothing at all', async () => {
    const excel = openWorkbook();
    const cancel = new AbortController();
    cancel.abort();
    expect((await writeSheets(sheetsOf(), { signal: cancel.signal })).state).toBe('cancelled');
    expect(excel.syncs).toHaveLength(0);
  });

  it('between two parts keeps the sheets of the first, whole and usable, and writing again adds the rest', async () => {
    const excel = openWorkbook();
    const cancel = new AbortController();
    const outcome = await writeSheets(sheetsOf(), {
      signal: cancel.signal,
      onProgress: ({ written }) => {
        if (written === 1) cancel.abort();
      },
    });
    expect(outcome.state).toBe('cancelled');
    expect(outcome.sheets.map(({ state }) => state)).toEqual(['created', 'absent']);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '_keypoints', '量化目标']);
    const again = await writeSheets(sheetsOf());
    expect(again.sheets.map(({ state }) => state)).toEqual(['unchanged', 'created']);
  });
});

describe('what Excel reports', () => {
  it.each([
    ['AccessDenied', 'not-permitted'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['MemoryLimitReached', 'too-large'],
    ['RangeExceedsLimit', 'too-large'],
    ['RequestAborted', 'excel-busy'],
    ['Conflict', 'excel-busy'],
    ['WriteNotSupportedWhenModalDialogOpen', 'excel-busy'],
    ['PivotTableRangeConflict', 'table-in-the-way'],
    ['ApiNotAvailable', 'excel-too-old'],
    ['GeneralException', 'refused'],
  ])('as %s becomes the problem %s, without Excel’s own words', (code, problem) => {
    const error = Object.assign(new Error('words of Excel'), { code });
    const found = problemOf(error);
    expect(found.code).toBe(problem);
    for (const { writing } of [texts.zh, texts.en]) {
      const { what, safe, next } = sayProblem(found, writing.problems);
      for (const words of [what, safe, next]) {
        expect(words).not.toBe('');
        expect(words).not.toContain('words of Excel');
      }
    }
  });

  it('is not mistaken for a defect of ours, which is thrown on', () => {
    const defect = new TypeError('undefined is not a function');
    expect(() => problemOf(defect)).toThrow(defect);
  });
});
