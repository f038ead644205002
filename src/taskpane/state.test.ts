import { editions } from '../keypoints/editions';
import { currentOrder, initialState, reduce, type Action, type PaneState } from './state';

const start = initialState({ language: 'zh', shade: 'light', host: { kind: 'browser' } });
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, start);

describe('what the pane begins with', () => {
  it('picks the newest edition whose tasks were all read, and every sheet', () => {
    expect(start.order.editions).toEqual(['2024']);
    expect(start.order.which).toEqual(['tasks', 'targets', 'goals', 'owners', 'sources']);
  });

  it('offers a target that has a number, so that the preview answers at once', () => {
    expect(start.cell).toEqual({
      functionId: 'KEYPOINT_TARGET',
      given: { edition: '2024', indicator: expect.any(String) as unknown },
    });
  });
});

describe('picking what to write', () => {
  it('lets everything be unpicked', () => {
    expect(after({ type: 'order edition', edition: '2024', wanted: false }).order.editions).toEqual([]);
  });

  it('keeps editions in their order, whatever order they were picked in', () => {
    const picked = after(
      { type: 'order edition', edition: '2025', wanted: true },
      { type: 'order edition', edition: '2022', wanted: true },
    );
    expect(picked.order.editions).toEqual(['2022', '2024', '2025']);
  });

  it('does not list an edition twice', () => {
    expect(after({ type: 'order edition', edition: '2024', wanted: true }).order.editions).toEqual(['2024']);
  });

  it('knows every edition there is', () => {
    const all = after(
      ...editions.map(({ id }): Action => ({ type: 'order edition', edition: id, wanted: true })),
    );
    expect(all.order.editions).toEqual(editions.map(({ id }) => id));
  });

  it("follows the pane's language until a language is chosen for the sheets", () => {
    expect(currentOrder(start).language).toBe('zh');
    expect(currentOrder(after({ type: 'language', language: 'en' })).language).toBe('en');
    const chosen = after({ type: 'order language', language: 'both' }, { type: 'language', language: 'en' });
    expect(currentOrder(chosen).language).toBe('both');
  });
});

describe('going from card to card', () => {
  const two = after({ type: 'open task', task: '2024-01' }, { type: 'open task', task: '2025-01' });

  it('opens the page that shows it, and remembers the way back', () => {
    expect(two.section).toBe('tasks');
    expect(two.browse.trail).toEqual(['2024-01', '2025-01']);
    expect(reduce(two, { type: 'close task' }).browse.trail).toEqual(['2024-01']);
  });

  it('stays at the list when there is no card to close', () => {
    expect(after({ type: 'close task' }).browse.trail).toEqual([]);
  });

  it('shows the list again when another edition or other words are asked for', () => {
    expect(reduce(two, { type: 'search', query: '宽带' }).browse.trail).toEqual([]);
    expect(reduce(two, { type: 'browse edition', edition: 'all' }).browse.trail).toEqual([]);
  });

  it('does away with the question that led to it', () => {
    const asked = after({ type: 'notice', notice: { kind: 'none-named', text: 'x' } });
    expect(reduce(asked, { type: 'open task', task: '2024-01' }).notice).toBeNull();
  });
});

describe('what was said of a cell', () => {
  it('is not said any more once the person goes on to something else', () => {
    const asked: Action = { type: 'notice', notice: { kind: 'none-named', text: 'x' } };
    expect(after(asked, { type: 'section', section: 'help' }).notice).toBeNull();
    expect(after(asked, { type: 'choose function', functionId: 'KEYPOINT_TARGET' }).notice).toBeNull();
    expect(after(asked, { type: 'search', query: '宽' }).notice).not.toBeNull();
  });
});

describe('filling the form for a cell', () => {
  it('keeps what was filled in when another function is chosen', () => {
    const chosen = after({ type: 'choose function', functionId: 'KEYPOINT_TASKS' });
    expect(chosen.cell.given).toEqual(start.cell.given);
    expect(chosen.section).toBe('cell');
  });

  it('forgets how the last insertion went as soon as something changes', () => {
    const written = after({ type: 'insertion', insertion: { kind: 'written', address: 'A1' } });
    expect(reduce(written, { type: 'give', parameter: 'edition', value: '2022' }).insertion).toEqual({
      kind: 'none',
    });
  });
});
