import type { Actions } from './actions';
import { serve } from './serve';
import { initialState, reduce } from './state';
import { createStore } from './store';

function pane() {
  const asked: string[] = [];
  const note = (name: string) => () => {
    asked.push(name);
    return Promise.resolve();
  };
  const actions: Actions = {
    speak: () => undefined,
    writeSheets: note('write'),
    refreshSheets: note('refresh'),
    restoreSheets: note('restore'),
    makePlan: note('plan'),
    stopWriting: () => undefined,
    goToSheet: note('go'),
    insertFormula: note('formula'),
    insertValue: note('value'),
    showTaskOfCell: note('show'),
    chooseTarget: () => void asked.push('target'),
  };
  const host = { kind: 'browser' } as const;
  const store = createStore(reduce, initialState({ language: 'en', shade: 'light', host }));
  return { asked, actions, store };
}

describe('what the ribbon asks of the pane', () => {
  it('shows a defect of ours in the pane', async () => {
    const { actions, store } = pane();
    await serve('show-task', store, { ...actions, showTaskOfCell: () => Promise.reject(new Error('ours')) });
    expect(store.get().notice).toEqual({ kind: 'trouble', trouble: { kind: 'defect' } });
  });

  it('writes the newest whole edition with all sheets, whatever was being picked', async () => {
    const { asked, actions, store } = pane();
    store.send({ type: 'order', editions: ['2022', '2023'], which: ['goals'] });
    store.send({ type: 'section', section: 'help' });
    await serve('insert-sheets', store, actions);
    expect(asked).toEqual(['write']);
    expect(store.get()).toMatchObject({
      section: 'sheets',
      order: { editions: ['2024'], which: ['tasks', 'targets', 'goals', 'owners', 'sources'] },
    });
  });

  it('refreshes where the progress can be seen', async () => {
    const { asked, actions, store } = pane();
    store.send({ type: 'section', section: 'tasks' });
    await serve('refresh-sheets', store, actions);
    expect([store.get().section, asked]).toEqual(['sheets', ['refresh']]);
  });

  it("opens the plan's findings, which the section reads by itself", async () => {
    const { asked, actions, store } = pane();
    await serve('check-plan', store, actions);
    expect([store.get().section, store.get().tab, asked]).toEqual(['check', 'plan', []]);
  });

  it('passes the right-click items on', async () => {
    const { asked, actions, store } = pane();
    await serve('insert-target', store, actions);
    await serve('show-task', store, actions);
    expect(asked).toEqual(['target', 'show']);
  });
});
