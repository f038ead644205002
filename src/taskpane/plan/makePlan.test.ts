import { closeWorkbook, openWorkbook } from '../../../test/support/workbook';
import type { StandIn } from '../../standin/standIn';
import { createActions, type Actions } from '../actions';
import { excelWorkbook } from '../excelWorkbook';
import { initialState, reduce, type Action, type PaneState } from '../state';
import { createStore, type Store } from '../store';
import { base64Of } from './base64';
import { openPlan, planFile } from './makePlan';
import { currentPlan } from './planOrder';

let excel: StandIn;
let store: Store<PaneState, Action>;
let actions: Actions;

const order = () => currentPlan(store.get());

beforeEach(() => {
  excel = openWorkbook();
  const host = { kind: 'excel', platform: 'PC', version: '16', api: '1.14', writes: true } as const;
  store = createStore(reduce, initialState({ language: 'zh', shade: 'light', host }));
  actions = createActions(store, excelWorkbook);
  store.send({ type: 'plan', given: { county: '安吉县', code: '330523' } });
});

const visible = (): readonly string[] =>
  excel.book.sheets.filter((sheet) => sheet.visibility === 'Visible').map(({ name }) => name);

function laid() {
  const { writing } = store.get();
  if (writing.kind !== 'planned' || writing.outcome.kind !== 'laid')
    throw new Error(`It is ${writing.kind}.`);
  return writing.outcome.outcome;
}

describe('a plan in a workbook of its own', () => {
  it('is not opened, and the reason is shown, where a policy forbids it', async () => {
    excel.refuseToOpen('AccessDenied');
    await actions.makePlan(order(), 'open');
    expect(store.get().writing).toMatchObject({
      kind: 'failed',
      what: 'open',
      trouble: { kind: 'excel', problem: { code: 'workbook-not-opened' } },
    });
    expect(excel.opened).toEqual([]);
  });

  it('is not opened once the person has said stop', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await openPlan(order(), stop.signal)).toEqual({ ok: true, value: false });
    expect(excel.opened).toEqual([]);
  });

  it('needs an Excel', async () => {
    const ordered = order();
    closeWorkbook();
    const { signal } = new AbortController();
    expect(await openPlan(ordered, signal)).toMatchObject({ ok: false, problem: { code: 'no-excel' } });
  });

  it('is handed to Excel whole, and leaves the open workbook as it was', async () => {
    const before = excel.book.sheets.map(({ name }) => name);
    await actions.makePlan(order(), 'open');
    expect(store.get().writing).toMatchObject({ kind: 'planned', outcome: { kind: 'opened' } });
    expect(excel.opened).toEqual([base64Of(planFile(order()).bytes)]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(before);
    expect(excel.book.isDirty).toBe(false);
  });
});

describe('a plan in the open workbook', () => {
  it('tells of the sheets that a person sees, and leads to each', async () => {
    await actions.makePlan(order(), 'lay');
    const { state, sheets } = laid();
    expect(state).toBe('done');
    expect(sheets.map(({ name }) => name)).toEqual(visible().filter((name) => name !== 'Sheet1'));
    for (const { name } of sheets) {
      await actions.goToSheet(name);
      expect(excel.book.active.name).toBe(name);
    }
  });

  it('is not laid twice, and says where it is', async () => {
    await actions.makePlan(order(), 'lay');
    const there = excel.book.sheets.map(({ name }) => name);
    await actions.makePlan(order(), 'lay');
    expect(laid()).toMatchObject({ state: 'already-there', problem: null });
    expect(laid().sheets[0]).toMatchObject({ state: 'standing' });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(there);
  });

  it('is not begun while other sheets are being written', async () => {
    const writing = actions.writeSheets();
    await actions.makePlan(order(), 'lay');
    await writing;
    expect(store.get().writing).toMatchObject({ kind: 'ended', what: 'fresh' });
    expect(visible()).not.toContain('填报说明');
  });
});

describe('the file of a plan', () => {
  it('is called after the county and the year', () => {
    expect(planFile(order()).name).toBe('安吉县数字乡村发展工作计划（2024年度）.xlsx');
  });

  it('has a name that every system takes, whatever the county and the languages', () => {
    store.send({ type: 'plan', given: { county: 'a/b:c"d<e>f|g\\h', language: 'both' } });
    expect(planFile(order()).name).not.toMatch(/[\\/:*?"<>|]/);
  });

  it('is another one for the training copy, and the same one every time', () => {
    const plain = planFile(order()).bytes;
    expect(base64Of(planFile(order()).bytes)).toBe(base64Of(plain));
    store.send({ type: 'plan', given: { sample: true } });
    expect(base64Of(planFile(order()).bytes)).not.toBe(base64Of(plain));
  });
});
