import fc from 'fast-check';
import { type Money, randomMoney } from '../../test/support/random/money';
import type { EditionId } from '../editions/model';
import { editionById } from '../keypoints/editions';
import { allocationFigures } from './allocationFigures';
import { type CountyPlan, numberIn } from './county';
import { type MoneyLine, moneySummary, type MoneySummary } from './moneySummary';
import { emptyAllocation, emptyProject } from './newMoney';
import { newPlan } from './newPlan';
import { projectFigures } from './projectFigures';
import { sampleMoney } from './sample/money';

function editionOf(id: EditionId): NonNullable<ReturnType<typeof editionById>> {
  const edition = editionById(id);
  if (edition === undefined) throw new Error('no such edition');
  return edition;
}

function planOf(id: '2022' | '2023' | '2024' | '2025'): CountyPlan {
  const identity = { id: '', edition: id, county: '', code: '', unit: '', month: 6, contact: '', phone: '' };
  return newPlan(editionOf(id), { identity, nodes: 'quarters', rows: 0, language: 'zh' });
}

const plan = planOf('2024');

function summary(money: Partial<Money>, from = plan): MoneySummary {
  const filled = { ...from, ...money };
  const edition = editionOf(from.identity.edition);
  return moneySummary(filled, edition, projectFigures(filled), allocationFigures(filled, edition));
}

function project(
  at: number,
  code: string,
  adjusted: number | string,
  executed: number | null = null,
): Money['projects'][number] {
  return { ...emptyProject(`p${at}`), code, adjusted, executed };
}

function allocation(
  code: string,
  task: number | null,
  share: number,
  measure = '',
): Money['allocations'][number] {
  return { ...emptyAllocation(code + String(task)), project: code, task, share, measure };
}

function taskLine({ tasks }: MoneySummary, number: number): MoneyLine | undefined {
  return tasks.find((task) => task.number === number)?.line;
}

const random = randomMoney({
  units: plan.units.map(({ name }) => name).filter((name) => name !== ''),
  measures: plan.measures.map(({ id }) => id),
  taskCount: 28,
});

describe('money by task', () => {
  it('knows nothing of a plan without projects, and says that nothing is between the sums', () => {
    const { projects, byTask, difference, unallocated, sources } = summary({});
    const nothing = { budget: null, executed: null, rate: null, share: null };
    expect([projects, byTask, unallocated]).toEqual([nothing, nothing, nothing]);
    expect(difference).toEqual({ budget: 0, executed: 0 });
    expect(sources.map(({ amount }) => amount)).toEqual(Array.from({ length: 8 }, () => null));
  });

  it('adds no amount with words in its cell', () => {
    const projects = [
      project(1, 'A', 373),
      project(2, 'B', '10(其中,灾情因素6万元)'),
      project(3, 'C', '25(其中)'),
    ];
    expect(summary({ projects }).projects.budget).toBe(373);
  });

  it('adds the six projects of Zeku 2023 to the published 1,259', () => {
    const projects = [500, 230, 208, 140, 167, 14].map((amount, at) => project(at, `Z${at}`, amount));
    expect(summary({ projects }).projects.budget).toBe(1259);
  });

  it('keeps what is allocated to nothing, and what to no task, in lines of their own', () => {
    const all = summary({
      projects: [project(1, 'A', 100, 40), project(2, 'B', 50, 50)],
      allocations: [allocation('A', 5, 0.6), allocation('A', null, 0.1), allocation('Z', 5, 1)],
    });
    expect(taskLine(all, 5)).toEqual({ budget: 60, executed: 24, rate: 0.4, share: 0.4 });
    expect(all.noTask).toMatchObject({ budget: 10, executed: 4 });
    expect(all.unallocated.budget).toBeCloseTo(80, 9);
    expect(all.byTask.budget).toBeCloseTo(150, 9);
    expect(all.difference).toEqual({ budget: 0, executed: 0 });
  });

  it('shows what is allocated beyond 100 % as less than nothing left', () => {
    const all = summary({ projects: [project(1, 'A', 100)], allocations: [allocation('A', 5, 1.1)] });
    expect(all.unallocated.budget).toBeCloseTo(-10, 9);
    expect(all.difference.budget).toBe(0);
  });

  it('counts a measure for its task, and a task for its aspect', () => {
    const all = summary({
      projects: [project(1, 'A', 100)],
      allocations: [allocation('A', null, 0.5, '2024-05.1'), allocation('A', 5, 0.5)],
    });
    const aspect = all.tasks.find(({ number }) => number === 5)?.aspect;
    expect(taskLine(all, 5)?.budget).toBe(100);
    expect(all.aspects.find(({ number }) => number === aspect)?.line.budget).toBe(100);
  });

  it('keeps the money of tasks whose aspect could not be read', () => {
    const from = planOf('2023');
    const all = summary({ projects: [project(1, 'A', 100)], allocations: [allocation('A', 20, 1)] }, from);
    expect(taskLine(all, 20)?.budget).toBe(100);
    expect(all.unreadAspects.budget).toBe(100);
    expect(all.byAspect.budget).toBe(100);
  });

  it('comes to the sum by project within 0.0001 万元, whatever was entered', () => {
    fc.assert(
      fc.property(random, (money) => {
        const { byTask, byAspect, byDepartment, projects, difference } = summary(money);
        for (const amount of ['budget', 'executed'] as const) {
          const whole = money.projects.reduce(
            (sum, each) => sum + (numberIn(amount === 'budget' ? each.adjusted : each.executed) ?? 0),
            0,
          );
          expect(projects[amount] ?? 0).toBeCloseTo(whole, 4);
          for (const sum of [byTask, byAspect, byDepartment]) {
            expect(Math.abs((sum[amount] ?? 0) - whole)).toBeLessThan(1e-4);
          }
          expect(difference[amount]).toBe(0);
        }
      }),
    );
  });

  it('does not depend on the order of the allocations', () => {
    fc.assert(
      fc.property(random, (money) => {
        const turned = summary({ ...money, allocations: [...money.allocations].reverse() });
        const straight = summary(money);
        straight.tasks.forEach(({ line }, at) => {
          expect(turned.tasks[at]?.line.budget ?? 0).toBeCloseTo(line.budget ?? 0, 4);
          expect(turned.tasks[at]?.line.executed ?? 0).toBeCloseTo(line.executed ?? 0, 4);
        });
      }),
    );
  });

  it('comes to the same when every amount in words is left out', () => {
    fc.assert(
      fc.property(random, (money) => {
        const projects = money.projects.map((each) => ({
          ...each,
          adjusted: numberIn(each.adjusted),
          executed: numberIn(each.executed),
        }));
        expect(summary({ ...money, projects }).tasks).toEqual(summary(money).tasks);
      }),
    );
  });
});

describe('money by department and source', () => {
  it('lists fifteen departments, and puts the others in one line', () => {
    const projects = Array.from({ length: 18 }, (_, at) => ({
      ...project(at, `P${at}`, 100 - at, 10),
      department: `第${at}局`,
    }));
    const all = summary({ projects: [...projects, project(99, 'X', 7, 1)] });
    expect(all.departments.map(({ name }) => name)).toEqual(
      projects.slice(0, 15).map(({ department }) => department),
    );
    expect(all.otherDepartments).toMatchObject({ budget: 85 + 84 + 83, executed: 30 });
    expect(all.noDepartment).toMatchObject({ budget: 7, executed: 1 });
    expect(all.byDepartment.budget).toBe(all.projects.budget);
  });

  it('shows each source with its share, and what the sources miss of the budgets', () => {
    const sources = { ...emptyProject('').sources, central: 559, other: '41万' };
    const all = summary({ projects: [{ ...project(1, 'A', 600), sources }] });
    expect(all.sources.find(({ id }) => id === 'central')).toEqual({ id: 'central', amount: 559, share: 1 });
    expect(all.sources.find(({ id }) => id === 'other')).toEqual({ id: 'other', amount: null, share: null });
    expect(all.sourceDifference).toBe(-41);
  });
});

describe('the money of the training copy', () => {
  const edition = editionOf('2024');
  const money = sampleMoney(plan, edition, 'zh');
  const filled = { ...plan, ...money };

  it('shows every check once at least', () => {
    const checks = allocationFigures(filled, edition).map(({ check }) => check);
    for (const fault of ['ok', 'unknownProject', 'unknownMeasure', 'unknownTask', 'noShare']) {
      expect(checks).toContain(fault);
    }
    expect(checks.some((check) => typeof check === 'number' && check < 0)).toBe(true);
    expect(checks.some((check) => typeof check === 'number' && check > 0)).toBe(true);
  });

  it('has projects that agree, that do not, without a rate, and with gaps', () => {
    const all = projectFigures(filled);
    expect(all.filter(({ difference }) => difference === 0).length).toBeGreaterThan(3);
    expect(all.some(({ difference }) => difference !== null && difference !== 0)).toBe(true);
    expect(all.some(({ rate }) => rate === 'none')).toBe(true);
    expect(all.some(({ missing }) => missing !== null && missing > 0)).toBe(true);
    expect(all.some(({ rate }) => typeof rate === 'number' && rate > 1)).toBe(true);
  });
});
