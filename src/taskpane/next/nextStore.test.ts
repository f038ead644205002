import { createNextStore } from './nextStore';

describe('what the page for the next edition keeps', () => {
  it('forgets what was decided where another edition is chosen: its tasks have other numbers', () => {
    const { get, send } = createNextStore();
    send({ type: 'decide', row: '2023-01.1', decision: { kind: 'carry', task: 7 } });
    send({ type: 'accept' });
    send({ type: 'edition', to: '2025' });
    expect(get()).toEqual({ to: '2025', decisions: new Map(), accepted: false, work: { kind: 'none' } });
  });

  it('keeps the last decision on each row', () => {
    const { get, send } = createNextStore();
    send({ type: 'decide', row: 'a', decision: { kind: 'leave' } });
    send({ type: 'decide', row: 'b', decision: { kind: 'finish' } });
    send({ type: 'decide', row: 'a', decision: { kind: 'carry', task: null } });
    expect([...get().decisions]).toEqual([
      ['a', { kind: 'carry', task: null }],
      ['b', { kind: 'finish' }],
    ]);
  });

  it('takes an outcome away once something else is decided: it was of another choice', () => {
    const { get, send } = createNextStore();
    send({ type: 'work', work: { kind: 'failed', how: 'open', trouble: { kind: 'defect' } } });
    send({ type: 'decide', row: 'a', decision: { kind: 'leave' } });
    expect(get().work).toEqual({ kind: 'none' });
  });

  it('is one store for each pane', () => {
    const [one, other] = [createNextStore(), createNextStore()];
    one.send({ type: 'accept' });
    expect(other.get().accepted).toBe(false);
  });
});
