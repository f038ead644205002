import { successionGaps, successions } from './comparison';
import { edition2022 } from './edition2022';
import { edition2023 } from './edition2023';
import { edition2024 } from './edition2024';
import { edition2025 } from './edition2025';
import type { Edition, Succession } from './model';

const editions = [edition2022, edition2023, edition2024, edition2025];
const pairs = editions.flatMap((from, index) => editions.slice(index + 1).map((to) => [from, to] as const));
const named = pairs.map(([from, to]) => [from.id, to.id, from, to] as const);

const taskIds = (edition: Edition) =>
  edition.aspects.flatMap((aspect) => aspect.tasks).map((task) => task.id as string);
const between = (from: Edition, to: Edition) =>
  successions.filter(({ between: [a, b] }) => a === from.id && b === to.id);
const gapsOf = (from: Edition, to: Edition) =>
  successionGaps.filter((gap) => taskIds(from).includes(gap.from) && gap.to === to.id).map((gap) => gap.from);
const others = (rows: readonly Succession[], row: Succession, side: 'from' | 'to') =>
  new Set(
    rows.filter((each) => each[side] === row[side]).map((each) => each[side === 'from' ? 'to' : 'from']),
  ).size;

describe.each(named)('the comparison of %s with %s', (_from, _to, from, to) => {
  const rows = between(from, to);
  const gaps = gapsOf(from, to);

  it('speaks only of tasks that were read', () => {
    for (const row of rows) {
      expect(row.from === null || taskIds(from).includes(row.from)).toBe(true);
      expect(row.to === null || taskIds(to).includes(row.to)).toBe(true);
    }
  });

  it('never says that a task ended, or is new, where titles of the other edition are unread', () => {
    const kinds = rows.map((row) => row.kind);
    expect(kinds.includes('dropped') && to.unread.tasks.length > 0).toBe(false);
    expect(kinds.includes('new') && from.unread.tasks.length > 0).toBe(false);
  });

  it('leaves a gap only where titles are unread, and never beside a successor', () => {
    expect(gaps.length > 0 && to.unread.tasks.length === 0).toBe(false);
    expect(gaps.filter((id) => rows.some((row) => row.from === id))).toEqual([]);
    expect(new Set(gaps).size).toBe(gaps.length);
  });

  it('lists no succession twice', () => {
    const keys = rows.map((row) => `${row.from ?? ''}>${row.to ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names each kind for what it is', () => {
    for (const row of rows) {
      const counts = { tos: others(rows, row, 'from'), froms: others(rows, row, 'to') };
      const fits = {
        same: counts.tos === 1 && counts.froms === 1,
        merged: counts.tos === 1 && counts.froms >= 2,
        split: counts.tos >= 2,
        new: row.from === null && row.to !== null && counts.froms === 1,
        dropped: row.to === null && row.from !== null && counts.tos === 1,
      }[row.kind];
      expect([row.from, row.to, row.kind, fits]).toEqual([row.from, row.to, row.kind, true]);
      if (row.kind === 'same' || row.kind === 'merged' || row.kind === 'split') {
        expect([row.from, row.to]).not.toContain(null);
      }
    }
  });

  it('tells of every task of the earlier edition what became of it, or that it cannot be told', () => {
    const told = new Set<string | null>([...rows.map((row) => row.from), ...gaps]);
    expect(taskIds(from).filter((id) => !told.has(id))).toEqual([]);
  });

  it('tells of every task of the later edition where it comes from, if the earlier one was read whole', () => {
    const told = new Set<string | null>(rows.map((row) => row.to));
    const untold = taskIds(to).filter((id) => !told.has(id));
    expect(from.unread.tasks.length === 0 ? untold : []).toEqual([]);
  });
});

describe('the reading of the comparison', () => {
  const became = (from: string, to: string) =>
    successions.filter((row) => row.from === from && row.between[1] === to).map((row) => [row.to, row.kind]);

  it('gives a reason in both languages for every succession and gap', () => {
    for (const { note } of [...successions, ...successionGaps]) {
      expect(note.zh).toMatch(/。$/);
      expect(note.en).toMatch(/\.$/);
    }
  });

  it('lets the epidemic task of 2022 end in 2024, but leaves it open in 2025', () => {
    expect(became('2022-20', '2024')).toEqual([[null, 'dropped']]);
    expect(became('2022-20', '2025')).toEqual([]);
    expect(successionGaps.some((gap) => gap.from === '2022-20' && gap.to === '2025')).toBe(true);
  });

  it('splits the coordination task of 2022 into coordination, standards and publicity', () => {
    expect(became('2022-28', '2024')).toEqual([
      ['2024-24', 'split'],
      ['2024-27', 'split'],
      ['2024-28', 'split'],
    ]);
  });

  it('takes the data-multiplier task of 2024 as new, and as merged again in 2025', () => {
    expect(successions.filter((row) => row.kind === 'new').map((row) => row.to)).toEqual(['2024-11']);
    expect(became('2024-11', '2025')).toEqual([['2025-03', 'merged']]);
  });
});
