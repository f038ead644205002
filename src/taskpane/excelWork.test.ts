import { cellAt, openWorkbook } from '../../test/support/workbook';
import type { StandIn } from '../standin/standIn';
import { createActions, type Actions } from './actions';
import { excelWorkbook } from './excelWorkbook';
import { initialState, reduce, type Action, type PaneState } from './state';
import { createStore, type Store } from './store';

let excel: StandIn;
let store: Store<PaneState, Action>;
let actions: Actions;

beforeEach(() => {
  excel = openWorkbook();
  const host = { kind: 'excel', platform: 'PC', version: '16', api: '1.14', writes: true } as const;
  store = createStore(reduce, initialState({ language: 'zh', shade: 'light', host }));
  actions = createActions(store, excelWorkbook);
});

const sheetNames = (): readonly string[] =>
  excel.book.sheets.filter((sheet) => sheet.visibility === 'Visible').map(({ name }) => name);

/** The sheets that the pane says are there now. */
function written(): readonly string[] {
  const { writing } = store.get();
  if (writing.kind !== 'ended') throw new Error(`Writing is ${writing.kind}.`);
  return writing.outcome.sheets.map(({ name }) => name);
}

describe('the pane and the open workbook', () => {
  it('says that a cell is being edited, and what to do', async () => {
    excel.user.startEditing('Sheet1', 'A1');
    await actions.insertFormula('=KEYPOINT_TARGET("2024","broadband_users")');
    expect(store.get().insertion).toMatchObject({
      kind: 'failed',
      trouble: { kind: 'excel', problem: { code: 'cell-being-edited' } },
    });
  });

  it('goes on saying that a cell is being edited while the batch begins again behind it', async () => {
    const stages: string[] = [];
    store.subscribe(() => {
      const { writing } = store.get();
      if (writing.kind === 'running' && writing.progress !== null) stages.push(writing.progress.stage);
      if (stages.at(-1) === 'waiting-for-cell') excel.user.finishEditing();
    });
    excel.user.startEditing('Sheet1', 'A1');
    await actions.writeSheets();
    expect(written()).toHaveLength(5);
    expect([...new Set(stages)]).toEqual(['reading', 'waiting-for-cell', 'writing']);
    expect(stages.indexOf('writing')).toBe(stages.lastIndexOf('waiting-for-cell') + 1);
    expect(stages.filter((stage) => stage === 'reading')).toHaveLength(1);
  });

  it('has nothing to refresh in a workbook that it never wrote into', async () => {
    await actions.refreshSheets();
    expect(store.get().writing).toMatchObject({ kind: 'failed', trouble: { kind: 'none-yet' } });
  });

  it('writes the picked sheets and goes to each of them', async () => {
    await actions.writeSheets();
    expect(written()).toHaveLength(5);
    for (const name of written()) {
      expect(sheetNames()).toContain(name);
      await actions.goToSheet(name);
      expect(excel.book.active.name).toBe(name);
    }
    expect(store.get().notice).toBeNull();
  });

  it('refreshes sheets of both languages, under the names that the planner gave them, and adds none', async () => {
    store.send({ type: 'order', editions: ['2024'], which: ['tasks'] });
    await actions.writeSheets();
    const [chinese = ''] = written();
    store.send({ type: 'order language', language: 'en' });
    await actions.writeSheets();
    excel.user.renameSheet(chinese, '我的任务表');
    const before = sheetNames();
    await actions.refreshSheets();
    expect(written()).toContain('我的任务表');
    expect(written()).toHaveLength(2);
    expect(sheetNames()).toEqual(before);
  });

  it("keeps a planner's words in a national cell until the planner chooses the national text", async () => {
    store.send({ type: 'order', editions: ['2024'], which: ['tasks'] });
    await actions.writeSheets();
    const [name = ''] = written();
    const title = '提升农村网络基础设施供给能力';
    const row = [...Array(40).keys()].find((at) => cellAt(excel, name, at, 4) === title) ?? 0;
    excel.user.type(name, `E${row + 1}`, '本县改过的标题');
    await actions.refreshSheets();
    expect(cellAt(excel, name, row, 4)).toBe('本县改过的标题');
    await actions.restoreSheets();
    expect(cellAt(excel, name, row, 4)).toBe(title);
    const { writing } = store.get();
    expect(writing).toMatchObject({
      what: 'restore',
      outcome: { sheets: [{ differences: [{ theirs: '本县改过的标题', national: title }] }] },
    });
  });

  it('says when a sheet to go to is gone', async () => {
    await actions.goToSheet('没有这张表');
    expect(store.get().notice).toMatchObject({
      kind: 'trouble',
      trouble: { kind: 'excel', problem: { code: 'sheet-not-found' } },
    });
  });

  it('puts a formula and a value into the selected cell', async () => {
    excel.user.select('Sheet1', 'B2');
    await actions.insertFormula('=KEYPOINT_TARGET("2024","broadband_users")');
    expect(store.get().insertion).toEqual({ kind: 'written', address: 'Sheet1!B2' });
    excel.user.select('Sheet1', 'B3');
    await actions.insertValue(200000000);
    expect(cellAt(excel, 'Sheet1', 2, 1)).toBe(200000000);
    excel.user.select('Sheet1', 'B4');
    await actions.insertValue('=不是公式');
    expect(cellAt(excel, 'Sheet1', 3, 1)).toBe('=不是公式');
  });

  it('opens the task that a cell written by it names', async () => {
    store.send({ type: 'order', editions: ['2022'], which: ['tasks'] });
    await actions.writeSheets();
    const [name = ''] = written();
    const row = [...Array(40).keys()].find((at) => cellAt(excel, name, at, 0) === '2022-05');
    excel.user.select(name, `A${(row ?? 0) + 1}`);
    await actions.showTaskOfCell();
    expect(store.get().browse.trail).toEqual(['2022-05']);
  });
});
