/** Knowing what is missing before a plan is sent. */
import { editionById } from '../keypoints/editions';
import type { CountyPlan, PlannedMeasure } from './county';
import { figuresOf } from './figures';
import { orderPlan } from './order';

const edition = editionById('2024');
if (edition === undefined) throw new Error('no edition');
const ordered = orderPlan({ edition: '2024' }, 'zh');
if (!ordered.ok) throw new Error(ordered.problem.code);
const empty = ordered.value;

const counts = (plan: CountyPlan) => {
  const { missing, doubtful } = figuresOf(plan, edition);
  return { ...missing, ...doubtful };
};

/** The plan with its first row filled in like this. */
function withRow(row: Partial<PlannedMeasure>, plan: CountyPlan = empty): CountyPlan {
  return { ...plan, measures: plan.measures.map((each, at) => (at === 0 ? { ...each, ...row } : each)) };
}

it('counts in an empty plan who it is for, and every task', () => {
  expect(counts(empty)).toMatchObject({ identity: 4, tasks: 28, measures: 0, projects: 0, units: 0 });
});

it('misses a month that is none', () => {
  const full = { county: '安吉县', unit: '安吉县委网信办', contact: '样例人员甲' };
  const of = (month: number | string | null): number =>
    counts({ ...empty, identity: { ...empty.identity, ...full, month } }).identity;
  expect([of(null), of(''), of('九月'), of(0), of(9)]).toEqual([1, 1, 1, 1, 0]);
});

it('counts what a measure lacks only once it is written', () => {
  expect(counts(withRow({ lead: '县农业农村局' })).measures).toBe(0);
  expect(counts(withRow({ text: '建设5G基站' }))).toMatchObject({ tasks: 27, measures: 3 });
  expect(
    counts(withRow({ text: '建设5G基站', lead: '县农业农村局', goal: '建成12个', deadline: 45_657 })),
  ).toMatchObject({ tasks: 27, measures: 0 });
});

it('misses the progress only when there is a month to report on', () => {
  const row = { text: '建设5G基站', lead: '县农业农村局', goal: '建成12个', deadline: '年底前' };
  const inMonth = (month: number | null): number =>
    counts(withRow(row, { ...empty, identity: { ...empty.identity, month } })).measures;
  expect([inMonth(null), inMonth(6)]).toEqual([0, 1]);
});

it('points out a lead unit that is not listed, without losing it', () => {
  const plan = withRow({ text: '建设5G基站', lead: '县数字乡村办' });
  expect(counts(plan).units).toBe(1);
  expect(plan.measures[0]?.lead).toBe('县数字乡村办');
});

it('asks for a county target of every goal in use that has a number', () => {
  const numbers = empty.targets.filter(
    ({ goal }) => goal !== null && edition.goals.some((each) => each.id === goal && 'value' in each),
  );
  expect(counts(empty).targets).toBe(numbers.length);
  const off = { ...empty, targets: empty.targets.map((target) => ({ ...target, on: false })) };
  expect(counts(off).targets).toBe(0);
  const set = { ...empty, targets: empty.targets.map((target) => ({ ...target, target: 0.5 })) };
  expect(counts(set).targets).toBe(0);
});

it('points out projects whose money does not add up', () => {
  const [first, ...rest] = empty.projects;
  if (first === undefined) throw new Error('no project');
  const project = {
    ...first,
    code: 'P1',
    adjusted: 100,
    sources: { ...first.sources, central: 60, county: 39.9999 },
  };
  expect(counts({ ...empty, projects: [project, ...rest] })).toMatchObject({ allocations: 1, sources: 1 });
  const agreeing = { ...project, sources: { ...project.sources, county: 40 } };
  const [allocation, ...others] = empty.allocations;
  if (allocation === undefined) throw new Error('no allocation');
  expect(
    counts({
      ...empty,
      projects: [agreeing, ...rest],
      allocations: [{ ...allocation, project: 'P1', task: 3, share: 1 }, ...others],
    }),
  ).toMatchObject({ allocations: 0, sources: 0 });
});
