import { closeWorkbook, openWorkbook } from '../../test/support/workbook';
import { rememberPlace } from './place';
import { initialState, reduce } from './state';
import { createStore } from './store';

/** A browser's storage, shared by all panes that it shows. */
let entries: Map<string, string>;

beforeEach(() => {
  entries = new Map();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
    },
  });
  openWorkbook();
});

afterEach(() => {
  closeWorkbook();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

/** Opens the pane beside the workbook that stands there; a workbook that was never saved stands nowhere. */
function paneBeside(address: string | null) {
  Object.assign(Office.context.document, { url: address });
  const host = { kind: 'browser' } as const;
  const store = createStore(reduce, initialState({ language: 'zh', shade: 'light', host }));
  rememberPlace(store);
  return store;
}

describe('where a person was in the pane', () => {
  it('is not believed when somebody else wrote it, or a part of it is no more', () => {
    const place = { section: 'gone', browse: { edition: '1999', trail: ['2024-99', 7] }, following: 'yes' };
    entries.set('keypoints.place.A.xlsx', JSON.stringify(place));
    entries.set('keypoints.place.B.xlsx', '{');
    const start = paneBeside(null).get();
    expect(paneBeside('A.xlsx').get()).toEqual(start);
    expect(paneBeside('B.xlsx').get()).toEqual(start);
  });

  it('is kept nowhere for a workbook that was never saved', () => {
    paneBeside(null).send({ type: 'section', section: 'cell' });
    expect([...entries.keys()]).toEqual([]);
    expect(paneBeside(null).get().section).toBe('overview');
  });

  it('is where it was when the pane is opened again: section, card, following', () => {
    const before = paneBeside('A.xlsx');
    before.send({ type: 'browse edition', edition: '2023' });
    before.send({ type: 'open task', task: '2023-04' });
    before.send({ type: 'follow', following: true });
    const { section, browse, following } = paneBeside('A.xlsx').get();
    expect({ section, browse, following }).toEqual({
      section: 'tasks',
      browse: { edition: '2023', query: '', trail: ['2023-04'] },
      following: true,
    });
  });

  it('does not mix with that of another workbook, opened at the same time', () => {
    const [one, other] = [paneBeside('A.xlsx'), paneBeside('B.xlsx')];
    one.send({ type: 'section', section: 'cell' });
    other.send({ type: 'section', section: 'help' });
    one.send({ type: 'section', section: 'sheets' });
    expect([paneBeside('A.xlsx').get().section, paneBeside('B.xlsx').get().section]).toEqual([
      'sheets',
      'help',
    ]);
  });

  it('is the list of tasks for who said that they need no help beginning, in any new workbook', () => {
    paneBeside(null).send({ type: 'welcomed' });
    expect(paneBeside('New.xlsx').get()).toMatchObject({ section: 'tasks', welcomed: true });
  });
});
