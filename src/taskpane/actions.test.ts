import type { WriteOutcome } from '../excel/outcome';
import { excelProblem } from '../excel/problems';
import type { WriteProgress } from '../excel/writeSheets';
import { createActions, type Actions } from './actions';
import { currentPlan } from './plan/planOrder';
import { initialState, reduce, type Action, type PaneState } from './state';
import { createStore, type Store } from './store';
import type { WorkbookPort } from './workbookPort';

const excel = { kind: 'excel', platform: 'PC', version: '16', api: '1.14', writes: true } as const;
const nothingWritten: WriteOutcome = { state: 'done', sheets: [], notes: [], problem: null };

interface Trial {
  readonly store: Store<PaneState, Action>;
  readonly actions: Actions;
}

/** A pane over a workbook that answers as the test says; what a test does not say must not be asked. */
function pane(workbook: Partial<WorkbookPort>, host: PaneState['host'] = excel): Trial {
  const unasked = (): never => {
    throw new Error('The workbook was asked for something that this test does not expect.');
  };
  const port: WorkbookPort = {
    write: unasked,
    refresh: unasked,
    layPlan: unasked,
    openPlan: unasked,
    savePlan: unasked,
    goTo: unasked,
    insert: unasked,
    selectedText: unasked,
    ...workbook,
  };
  const store = createStore(reduce, initialState({ language: 'zh', shade: 'light', host }));
  return { store, actions: createActions(store, port) };
}

/** A promise that the test settles. */
function held<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (settle = resolve));
  return { promise, settle };
}

describe('writing sheets', () => {
  it('is not tried outside Excel, and says so', async () => {
    const { store, actions } = pane({}, { kind: 'browser' });
    await actions.writeSheets();
    expect(store.get().writing).toEqual({ kind: 'failed', trouble: { kind: 'outside' }, what: 'fresh' });
  });

  it('shows a defect of ours as a failure, never as silence', async () => {
    const { store, actions } = pane({ write: () => Promise.reject(new TypeError('x is not a function')) });
    await actions.writeSheets();
    expect(store.get().writing).toMatchObject({ kind: 'failed', trouble: { kind: 'defect' } });
  });

  it('can be tried again after a failure', async () => {
    const outcomes = [Promise.reject(new Error('dropped')), Promise.resolve(nothingWritten)];
    const { store, actions } = pane({
      write: () => outcomes.shift() ?? Promise.reject(new Error('asked too often')),
    });
    await actions.writeSheets();
    await actions.writeSheets();
    expect(store.get().writing.kind).toBe('ended');
  });

  it('runs once, however often the button is pressed', async () => {
    const outcome = held<WriteOutcome>();
    let times = 0;
    const { actions } = pane({
      write: () => {
        times += 1;
        return outcome.promise;
      },
    });
    const first = actions.writeSheets();
    const second = actions.writeSheets();
    const third = actions.refreshSheets();
    outcome.settle(nothingWritten);
    await Promise.all([first, second, third]);
    expect(times).toBe(1);
  });

  it('asks for what is picked, in the language that is picked', async () => {
    const asked: unknown[] = [];
    const { store, actions } = pane({
      write: (order) => {
        asked.push(order);
        return Promise.resolve(nothingWritten);
      },
    });
    store.send({ type: 'order edition', edition: '2022', wanted: true });
    store.send({ type: 'order language', language: 'both' });
    store.send({ type: 'order sheet', sheet: 'sources', wanted: false });
    await actions.writeSheets();
    expect(asked).toEqual([
      { editions: ['2022', '2024'], language: 'both', which: ['tasks', 'targets', 'goals', 'owners'] },
    ]);
  });

  it('shows how far it is, and passes a wish to stop on', async () => {
    const seen: string[] = [];
    const outcome = held<WriteOutcome>();
    const step: WriteProgress = { stage: 'writing', written: 1, of: 5 };
    let stopped: AbortSignal | undefined;
    const { store, actions } = pane({
      write: (_order, { onProgress, signal }) => {
        stopped = signal;
        onProgress(step);
        return outcome.promise;
      },
    });
    store.subscribe(() => seen.push(store.get().writing.kind));
    const writing = actions.writeSheets();
    await Promise.resolve();
    expect(store.get().writing).toEqual({ kind: 'running', progress: step });
    actions.stopWriting();
    actions.stopWriting();
    expect(stopped?.aborted).toBe(true);
    expect(store.get().writing).toEqual({ kind: 'stopping', progress: step });
    outcome.settle({ ...nothingWritten, state: 'cancelled' });
    await writing;
    expect(store.get().writing).toMatchObject({ kind: 'ended', outcome: { state: 'cancelled' } });
    expect(seen).toEqual(['running', 'running', 'stopping', 'ended']);
  });

  it('has nothing to stop when nothing runs', () => {
    const { store, actions } = pane({});
    actions.stopWriting();
    expect(store.get().writing).toEqual({ kind: 'idle' });
  });
});

describe('refreshing sheets', () => {
  it('says that there are none of ours yet', async () => {
    const { store, actions } = pane({ refresh: () => Promise.resolve({ ok: true, value: null }) });
    await actions.refreshSheets();
    expect(store.get().writing).toEqual({ kind: 'failed', trouble: { kind: 'none-yet' }, what: 'refresh' });
  });

  it('keeps the reason that Excel gives', async () => {
    const problem = excelProblem('cell-being-edited', {});
    const { store, actions } = pane({ refresh: () => Promise.resolve({ ok: false, problem }) });
    await actions.refreshSheets();
    expect(store.get().writing).toEqual({
      kind: 'failed',
      trouble: { kind: 'excel', problem },
      what: 'refresh',
    });
  });
});

describe('making a plan', () => {
  const laid = { state: 'done', sheets: [], notes: [], problem: null } as const;

  it('outside Excel gives a file, and refuses the rest with a reason', async () => {
    const { store, actions } = pane(
      { savePlan: () => Promise.resolve('安吉县.xlsx') },
      { kind: 'office-missing' },
    );
    const order = currentPlan(store.get());
    for (const how of ['open', 'lay'] as const) {
      await actions.makePlan(order, how);
      expect(store.get().writing).toEqual({ kind: 'failed', trouble: { kind: 'outside' }, what: how });
    }
    await actions.makePlan(order, 'save');
    expect(store.get().writing).toEqual({
      kind: 'planned',
      outcome: { kind: 'saved', name: '安吉县.xlsx' },
      what: 'save',
    });
  });

  it('shows a part that did not load as a failure, and can be tried again', async () => {
    const answers = [Promise.reject(new Error('chunk')), Promise.resolve({ ok: true, value: true } as const)];
    const { store, actions } = pane({
      openPlan: () => answers.shift() ?? Promise.reject(new Error('asked too often')),
    });
    const order = currentPlan(store.get());
    await actions.makePlan(order, 'open');
    expect(store.get().writing).toMatchObject({ kind: 'failed', trouble: { kind: 'defect' }, what: 'open' });
    await actions.makePlan(order, 'open');
    expect(store.get().writing).toMatchObject({ kind: 'planned', outcome: { kind: 'opened' } });
  });

  it('says that nothing was opened when it was stopped before', async () => {
    const opening = held<{ readonly ok: true; readonly value: boolean }>();
    const { store, actions } = pane({ openPlan: () => opening.promise });
    const making = actions.makePlan(currentPlan(store.get()), 'open');
    actions.stopWriting();
    expect(store.get().writing.kind).toBe('stopping');
    opening.settle({ ok: true, value: false });
    await making;
    expect(store.get().writing).toMatchObject({ kind: 'planned', outcome: { kind: 'cancelled' } });
  });

  it('makes the plan that was ordered, and shows how far it is', async () => {
    const asked: unknown[] = [];
    const { store, actions } = pane({
      layPlan: (order, { onProgress }) => {
        asked.push(order);
        onProgress({ stage: 'writing', written: 3, of: 16 });
        asked.push(store.get().writing);
        return Promise.resolve({ ok: true, value: laid });
      },
    });
    const order = { ...currentPlan(store.get()), county: '安吉县', sample: true };
    await actions.makePlan(order, 'lay');
    expect(asked).toEqual([order, { kind: 'running', progress: { stage: 'writing', written: 3, of: 16 } }]);
    expect(store.get().writing).toEqual({
      kind: 'planned',
      outcome: { kind: 'laid', outcome: laid },
      what: 'lay',
    });
  });
});

describe('putting something into a cell', () => {
  it('does not replace what is there unless it is told to', async () => {
    const asked: boolean[] = [];
    const problem = excelProblem('cell-not-empty', { address: 'Sheet1!B2', content: '120' });
    const { store, actions } = pane({
      insert: (_content, replace) => {
        asked.push(replace);
        return Promise.resolve(replace ? { ok: true, value: 'Sheet1!B2' } : { ok: false, problem });
      },
    });
    await actions.insertFormula('=KEYPOINT_TARGET("2024","broadband_users")');
    expect(store.get().insertion).toEqual({
      kind: 'failed',
      trouble: { kind: 'excel', problem },
      as: 'formula',
    });
    await actions.insertFormula('=KEYPOINT_TARGET("2024","broadband_users")', true);
    expect(store.get().insertion).toEqual({ kind: 'written', address: 'Sheet1!B2' });
    expect(asked).toEqual([false, true]);
  });
});

describe('the task that the selected cell names', () => {
  const cellWith = (text: string) => pane({ selectedText: () => Promise.resolve({ ok: true, value: text }) });

  it('opens as a card', async () => {
    const { store, actions } = cellWith('2022-05');
    await actions.showTaskOfCell();
    expect(store.get()).toMatchObject({ section: 'tasks', notice: null, browse: { trail: ['2022-05'] } });
  });

  it('is missed aloud when the cell names none, with what the cell says cut short', async () => {
    const { store, actions } = cellWith('县'.repeat(500));
    await actions.showTaskOfCell();
    expect(store.get().notice).toEqual({ kind: 'none-named', text: '县'.repeat(60) });
  });

  it('cannot be read where Excel does not let us', async () => {
    const problem = excelProblem('no-cell-selected', {});
    const { store, actions } = pane({ selectedText: () => Promise.resolve({ ok: false, problem }) });
    await actions.showTaskOfCell();
    expect(store.get().notice).toEqual({ kind: 'trouble', trouble: { kind: 'excel', problem } });
  });
});
