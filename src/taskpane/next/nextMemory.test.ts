import type { MoveDecision } from '../../collect/moving/decision';
import { readMove, writtenMove } from './nextMemory';

describe('what was decided about the next edition, remembered', () => {
  it('is not believed when somebody else wrote it, or the edition is no more', () => {
    const nothing = { to: null, decisions: new Map(), accepted: false };
    for (const stored of [
      null,
      7,
      'task-3',
      [],
      {},
      { to: '1999', accepted: true },
      { to: {}, decisions: 3 },
    ])
      expect(readMove(stored)).toEqual(nothing);
  });

  it('passes over what says no decision', () => {
    const decisions = [['a', 'task-0'], ['b', 'task-123'], ['c'], 'd', [5, 'open'], ['e', 'leave']];
    expect(readMove({ to: '2025', decisions })).toEqual({
      to: '2025',
      decisions: new Map([['e', { kind: 'leave' }]]),
      accepted: false,
    });
  });

  it('is read as it was written', () => {
    const decided = {
      to: '2025',
      decisions: new Map<string, MoveDecision>([
        ['2024-01.1', { kind: 'carry', task: 26 }],
        ['2024-02.1', { kind: 'carry', task: null }],
        ['2024-03.1', { kind: 'finish' }],
        ['2024-04.1', { kind: 'leave' }],
      ]),
      accepted: true,
    } as const;
    expect(readMove(JSON.parse(JSON.stringify(writtenMove(decided))))).toEqual(decided);
    const untouched = { to: null, decisions: new Map(), accepted: false };
    expect(readMove(JSON.parse(JSON.stringify(writtenMove(untouched))))).toEqual(untouched);
  });
});
