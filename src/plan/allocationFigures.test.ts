import { editionById } from '../keypoints/editions';
import { type AllocationFigures, allocationFigures } from './allocationFigures';
import type { Allocation, Project } from './county';
import { emptyAllocation, emptyProject } from './newMoney';
import { emptyMeasure } from './newPlan';

const edition = editionById('2024');
if (edition === undefined) throw new Error('no such edition');
const key = edition;

const projects: readonly Project[] = [
  { ...emptyProject('p001'), code: 'P1', name: '村级宽带', adjusted: 320.5, executed: 277.25 },
  { ...emptyProject('p002'), code: 'P2', name: '监测', adjusted: '约150', executed: 60 },
  { ...emptyProject('p003'), code: 'p1', name: '编码重复', adjusted: 999 },
];
const measures = [
  emptyMeasure('2024-05.1', 5, null, 4),
  emptyMeasure('2024-x001', null, null, 4),
  emptyMeasure('2024-x002', 99, null, 4),
];

function figuresOf(given: readonly Partial<Allocation>[]): readonly AllocationFigures[] {
  const allocations = given.map((each, at) => ({ ...emptyAllocation(`a${at}`), ...each }));
  return allocationFigures({ projects, allocations, measures }, key);
}

function figures(given: Partial<Allocation>): AllocationFigures {
  const [first] = figuresOf([given]);
  if (first === undefined) throw new Error('no figures');
  return first;
}

describe('linking projects to tasks', () => {
  it('says nothing of a row that nothing was entered in, a note aside', () => {
    expect(figures({ note: '备用' })).toMatchObject({
      check: null,
      amount: null,
      forTask: null,
      projectName: '',
    });
  });

  it('flags a project that is not on the sheet of projects, a missing code included', () => {
    expect(figures({ project: 'P9', task: 5, share: 1 }).check).toBe('unknownProject');
    expect(figures({ task: 5, share: 1 }).check).toBe('unknownProject');
  });

  it('flags a measure that the work plan does not have, and still counts for the task in the row', () => {
    const { check, forTask, amount } = figures({ project: 'P1', measure: '2024-05.*', task: 7, share: 1 });
    expect({ check, forTask, amount }).toEqual({ check: 'unknownMeasure', forTask: 7, amount: 320.5 });
  });

  it.each([null, 0, 2.5, 29, '5', '第5项'])('flags %p as no task of 2024', (task) => {
    expect(figures({ project: 'P1', task, share: 1 })).toMatchObject({ check: 'unknownTask', forTask: null });
  });

  it('flags a task other than that of the measure, and goes by the measure', () => {
    const given = { project: 'P1', measure: '2024-05.1', task: 7, share: 1 };
    expect(figures(given)).toMatchObject({ check: 'otherTask', forTask: 5 });
    expect(figures({ ...given, task: 5 })).toMatchObject({ check: 'ok', forTask: 5 });
  });

  it('goes by the row itself where the measure has no task, or one that does not exist', () => {
    expect(figures({ project: 'P1', measure: '2024-x001', task: 7, share: 1 })).toMatchObject({
      check: 'ok',
      forTask: 7,
    });
    expect(figures({ project: 'P1', measure: '2024-x002', task: 7, share: 1 })).toMatchObject({
      check: 'ok',
      forTask: 7,
    });
  });

  it('flags a share that is missing or in words, and splits nothing by it', () => {
    expect(figures({ project: 'P1', task: 5 })).toMatchObject({
      check: 'noShare',
      amount: null,
      spent: null,
    });
    expect(figures({ project: 'P1', task: 5, share: '50%' })).toMatchObject({
      check: 'noShare',
      amount: null,
    });
  });

  it('splits no budget that is not a number', () => {
    expect(figures({ project: 'P2', task: 5, share: 0.5 })).toMatchObject({ amount: null, spent: 30 });
  });

  it('takes the first of two projects with one code', () => {
    expect(figures({ project: 'p1', task: 5, share: 1 })).toMatchObject({
      projectAt: 1,
      projectName: '村级宽带',
    });
  });

  it('splits one project over several tasks, and says by how much the shares miss 100 %', () => {
    const shares = (...given: readonly number[]): readonly AllocationFigures['check'][] =>
      figuresOf(given.map((share, at) => ({ project: 'P1', task: at + 1, share }))).map(({ check }) => check);
    expect(shares(0.6, 0.3, 0.1)).toEqual(['ok', 'ok', 'ok']);
    expect(shares(0.6, 0.3)).toEqual([-0.1, -0.1]);
    expect(shares(0.6, 0.5)).toEqual([0.1, 0.1]);
    expect(shares(0.3333, 0.3333, 0.3333)).toEqual([-0.0001, -0.0001, -0.0001]);
  });

  it('does not round the parts, so that they come to the whole', () => {
    const parts = figuresOf(
      [0.3333, 0.3333, 0.3334].map((share, at) => ({ project: 'P1', task: at + 1, share })),
    );
    expect(parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBeCloseTo(320.5, 9);
    expect(parts.reduce((sum, { spent }) => sum + (spent ?? 0), 0)).toBeCloseTo(277.25, 9);
  });
});
