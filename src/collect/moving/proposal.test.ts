import type { EditionId } from '../../editions/model';
import { editions } from '../../keypoints/editions';
import { tasksOf } from '../../keypoints/tasks';
import type { CountyPlan, PlannedMeasure } from '../../plan/county';
import { orderPlan } from '../../plan/order';
import { texts } from '../../text/text';
import { sayMoveRefusal } from '../sentences';
import type { MoveDecision } from './decision';
import {
  editionsAfter,
  emptyNextPlan,
  type MoveProposal,
  moveCounts,
  type ProposedRow,
  proposeMove,
} from './proposal';

type Filled = Partial<PlannedMeasure> & { readonly id: string };

function withRows(edition: EditionId, ...rows: readonly Filled[]): CountyPlan {
  const order = orderPlan({ edition, county: '安吉县', code: '330523', unit: '安吉县委网信办' }, 'zh');
  if (!order.ok) throw new Error(order.problem.code);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    ...order.value,
    measures: order.value.measures.map((row) => ({ ...row, ...byId.get(row.id) })),
  };
}

function proposed(plan: CountyPlan, to: EditionId): MoveProposal {
  const told = proposeMove(plan, to);
  if (!told.ok) throw new Error(told.refusal.code);
  return told.proposal;
}

function only(plan: CountyPlan, to: EditionId): ProposedRow {
  const [row, ...more] = proposed(plan, to).rows;
  if (row === undefined || more.length > 0) throw new Error(`${more.length + 1} rows`);
  return row;
}

const text = '建设村级服务点';

describe('editions that a plan cannot move to', () => {
  it('refuses an earlier year, its own year and a year that is not known, and says why', () => {
    const plan = withRows('2024');
    const refused = (to: string): readonly string[] => {
      // What a file or a form says need not be an edition.
      const told = proposeMove(plan, to as EditionId);
      return told.ok
        ? []
        : [told.refusal.code, sayMoveRefusal(told.refusal, texts.zh), sayMoveRefusal(told.refusal, texts.en)];
    };
    expect(refused('2023')).toEqual([
      'backwards',
      expect.stringContaining('不能转回 2023 年'),
      expect.stringContaining('back to 2023'),
    ]);
    expect(refused('2024')).toEqual([
      'same',
      expect.stringContaining('2024'),
      expect.stringContaining('2024'),
    ]);
    expect(refused('2031')).toEqual([
      'unknown-edition',
      expect.stringContaining('2031'),
      expect.stringContaining('2031'),
    ]);
  });

  it('knows of none after the latest', () => {
    const latest = editions[editions.length - 1];
    expect(latest === undefined ? null : editionsAfter(latest.id)).toEqual([]);
    expect(editionsAfter('2022').map(({ id }) => id)).toEqual(['2023', '2024', '2025']);
  });
});

describe('what is proposed for a row', () => {
  it('is nothing where nothing was entered', () => {
    expect(proposed(withRows('2023'), '2024').rows).toEqual([]);
  });

  it('is its own task where that goes on', () => {
    const row = only(withRows('2023', { id: '2023-01.1', text }), '2024');
    expect(row).toMatchObject({ kind: 'same', proposed: { kind: 'carry', task: 1 }, needsPerson: false });
    expect(row.ways.map(({ task }) => task)).toEqual([1]);
    expect(row.ways[0]?.why.zh).not.toBe('');
  });

  it('is the task that took several in', () => {
    const row = only(withRows('2023', { id: '2023-05.1', text }), '2024');
    expect(row).toMatchObject({ kind: 'merged', proposed: { kind: 'carry', task: 4 }, needsPerson: false });
  });

  it('is the first of several tasks, for a person to decide', () => {
    const row = only(withRows('2022', { id: '2022-01.1', text }), '2023');
    expect(row).toMatchObject({ kind: 'split', proposed: { kind: 'carry', task: 4 }, needsPerson: true });
    expect(row.ways.map(({ task }) => task)).toEqual([4, 5]);
  });

  it('is to go on with its task open where nobody can tell, and says why', () => {
    const row = only(withRows('2024', { id: '2024-18.1', text }), '2025');
    expect(row).toMatchObject({
      kind: 'unknown',
      proposed: { kind: 'carry', task: null },
      needsPerson: true,
    });
    expect(row.why?.zh).toContain('未能确认');
  });

  it('is to go on with its task open where it stood under none', () => {
    for (const task of [null, 99, '第5项']) {
      const row = only(withRows('2023', { id: '2023-01.1', text, task }), '2024');
      expect(row).toMatchObject({ kind: 'none', proposed: { kind: 'carry', task: null }, needsPerson: true });
    }
  });

  it('is to stay in the history where it is finished, with nothing to decide', () => {
    for (const done of [{ status: 'completed' as const }, { progress: 1 }]) {
      const row = only(withRows('2022', { id: '2022-01.1', text, ...done }), '2023');
      expect(row).toMatchObject({ isFinished: true, proposed: { kind: 'finish' }, needsPerson: false });
    }
  });
});

describe('tasks to come', () => {
  it.each([
    ['2022', '2024'],
    ['2023', '2024'],
    ['2024', '2025'],
  ] as const)('are those that no task of the earlier year leads to: %s to %s', (from, to) => {
    const plan = withRows(from);
    const { rows } = proposed({ ...plan, measures: plan.measures.map((row) => ({ ...row, text })) }, to);
    const reached = new Set(rows.flatMap(({ ways }) => ways.map(({ task }) => task)));
    const { coming, to: later } = proposed(plan, to);
    expect(coming.map(({ task }) => task.number)).toEqual(
      tasksOf(later).flatMap(({ number }) => (reached.has(number) ? [] : [number])),
    );
  });

  it('are not called new where the earlier edition was not read whole', () => {
    expect(new Set(proposed(withRows('2023'), '2024').coming.map(({ kind }) => kind))).toEqual(
      new Set(['untold']),
    );
  });
});

describe('what moving comes to', () => {
  const proposal = proposed(
    withRows(
      '2022',
      { id: '2022-01.1', text },
      { id: '2022-05.1', text },
      { id: '2022-05.2', text, status: 'completed' },
    ),
    '2023',
  );

  it('counts what is proposed, and what is for a person to decide', () => {
    expect(moveCounts(proposal, new Map())).toEqual({
      rows: 3,
      carried: 2,
      open: 0,
      finished: 1,
      left: 0,
      undecided: 1,
    });
  });

  it('counts what was decided instead', () => {
    const decisions = new Map<string, MoveDecision>([
      ['2022-01.1', { kind: 'leave' }],
      ['2022-05.1', { kind: 'carry', task: null }],
    ]);
    expect(moveCounts(proposal, decisions)).toEqual({
      rows: 3,
      carried: 1,
      open: 1,
      finished: 1,
      left: 1,
      undecided: 0,
    });
  });
});

describe('the empty plan of the next year', () => {
  it('is for the same county and unit, with the same milestones, and has an id of its own', () => {
    const plan = withRows('2023');
    const monthly: CountyPlan = {
      ...plan,
      identity: { ...plan.identity, unitCode: '001' },
      settings: { ...plan.settings, nodes: 'months' },
    };
    const [later] = editionsAfter('2023');
    if (later === undefined) throw new Error('no edition after 2023');
    const next = emptyNextPlan(monthly, later, 'zh');
    expect(next.identity).toMatchObject({
      edition: '2024',
      county: '安吉县',
      code: '330523',
      unitCode: '001',
    });
    expect(next.identity.id).not.toBe(plan.identity.id);
    expect(next.settings.nodes).toBe('months');
    expect(next.measures[0]?.nodes).toHaveLength(12);
  });
});
