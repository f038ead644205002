import fc from 'fast-check';
import { figureOf, figuresOf, halfDue, whole } from '../../test/support/measures';
import { serialDay } from './period';

describe('planning by month and quarter (job 7)', () => {
  it('has 91.7 % due by the end of November', () => {
    expect(figureOf({}).due).toBeCloseTo(0.917, 3);
  });

  it('follows nodes of its own, the last one given by then', () => {
    const nodes = [0.1, 0.3, null, 1];
    const due = [2, 3, 8, 9, 12].map((month) => figureOf({ nodes }, { month }).due);
    expect(due).toEqual([0, 0.1, 0.3, 0.3, 1]);
  });

  it('follows monthly nodes', () => {
    const nodes = Array.from({ length: 12 }, (_, at) => (at === 3 ? 0.5 : null));
    const due = [3, 4, 11].map((month) => figureOf({ nodes }, { month, settings: { nodes: 'months' } }).due);
    expect(due).toEqual([0, 0.5, 0.5]);
  });

  it.each([null, [0.1, 0.2, 0.3, 0.4]])(
    'has all due once its own deadline has come, with milestones %j',
    (nodes) => {
      const row = nodes === null ? {} : { nodes };
      const due = [6, 5].map(
        (month) => figureOf({ ...row, deadline: serialDay(2024, 6, 30) }, { month }).due,
      );
      expect(due).toEqual([1, nodes === null ? 5 / 12 : 0.1]);
    },
  );

  it.each([
    [serialDay(2024, 6, 30), 1],
    [serialDay(2024, 10, 31), 0.9],
    [serialDay(2023, 12, 31), 1],
    [serialDay(2025, 3, 1), 0.75],
    [1e9, 0.75],
  ])('counts evenly until the deadline %d where the settings say so', (deadline, due) => {
    expect(figureOf({ deadline }, { month: 9, settings: { schedule: 'deadline' } }).due).toBe(due);
  });
});

describe('traffic lights by rule (job 10)', () => {
  it.each([
    [9.9, 'green'],
    [10, 'amber'],
    [30, 'amber'],
    [30.1, 'red'],
  ])('behind by %d points is %s', (points, light) => {
    expect(figureOf({ ...halfDue, progress: 0.5 - points / 100 }).light).toBe(light);
  });

  it('follows thresholds that the county sets', () => {
    const settings = { thresholds: { amber: 0.05, red: 0.2 } };
    expect(figureOf({ ...halfDue, progress: 0.45 }, { settings }).light).toBe('amber');
  });

  it('falls back to the usual thresholds where amber would come after red', () => {
    const settings = { thresholds: { amber: 0.4, red: 0.2 } };
    expect(figureOf({ ...halfDue, progress: 0.25 }, { settings }).light).toBe('amber');
  });

  it.each([null, 0.2, 0.999])('is red once overdue, with a progress of %p', (progress) => {
    expect(figureOf({ deadline: serialDay(2024, 11, 30), progress }).light).toBe('red');
  });

  it('is not overdue on the day after the period', () => {
    expect(figureOf({ deadline: serialDay(2024, 12, 1), progress: null }).light).toBe('none');
  });

  it('counts what is overdue among what is behind', () => {
    const { light, behind, rank } = figureOf({ deadline: serialDay(2024, 6, 30), progress: 0.99 });
    expect([light, behind, rank]).toEqual(['red', 1, 1]);
  });

  it('has no light for progress before a month is reported on', () => {
    expect(figureOf({ progress: 0.1 }, { month: null }).light).toBe('none');
    expect(figureOf({ status: 'completed' }, { month: null }).light).toBe('green');
  });

  it('has nothing overdue before a month is reported on', () => {
    const row = { deadline: serialDay(2023, 12, 31), progress: null };
    expect(figureOf(row, { month: null }).light).toBe('none');
  });

  it.each([{ status: 'completed', progress: null }, { progress: 1 }, { progress: 1.2 }] as const)(
    'is green when done, however late: %j',
    (row) => {
      expect(figureOf({ deadline: serialDay(2024, 1, 31), ...row }).light).toBe('green');
    },
  );

  it('has no light once adjusted, overdue or not', () => {
    const { light, behind } = figureOf({
      status: 'adjusted',
      progress: 0.1,
      deadline: serialDay(2024, 1, 31),
    });
    expect([light, behind]).toEqual(['none', null]);
  });

  it('lists the furthest behind first, and of equals the one higher up', () => {
    const rows = [0.4, 0.2, 0.5, 0.2].map((progress) => ({ ...whole, ...halfDue, progress }));
    expect(figuresOf(rows).map(({ rank }) => rank)).toEqual([3, 1, null, 2]);
  });

  it('says how far behind in points', () => {
    expect(figureOf({ ...halfDue, progress: 0.375 }).behind).toBe(12.5);
  });

  it('never gives a worse light for more progress', () => {
    const order = ['red', 'amber', 'green'];
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 12 }),
        (one, other, reported) => {
          const light = (progress: number): number =>
            order.indexOf(figureOf({ progress }, { month: reported }).light ?? '');
          expect(light(Math.max(one, other))).toBeGreaterThanOrEqual(light(Math.min(one, other)));
        },
      ),
    );
  });
});
