/** What is found in a plan, finding by finding: a plan in order has none of them, and each is brought about by one entry. */
import { filledEdition, filledPlan, leadUnit } from '../../../test/support/filledPlan';
import type { Allocation, CountyPlan, CountyUnit, PlannedMeasure, PlannedTarget, Project } from '../county';
import { figuresOf } from '../figures';
import { serialDay } from '../period';
import { emptyRecord, type PlanRecord } from '../record';
import type { PlanIssue } from './checking';
import { planCodes } from './codes';
import type { PlanIssueCode } from './parameters';
import { planIssues } from './planIssues';

function found(plan: CountyPlan, record: PlanRecord = emptyRecord): readonly PlanIssue[] {
  const edition = filledEdition;
  if (edition === undefined) throw new Error('no edition');
  const header = (_: string, column: string): string => column;
  return planIssues({ plan, edition, figures: figuresOf(plan, edition), record, header });
}

type Change<T> = Partial<T>;

function at<T>(rows: readonly T[], place: number, change: Change<T>): readonly T[] {
  return rows.map((row, each) => (each === place ? { ...row, ...change } : row));
}

const plan = filledPlan();
const measure = (change: Change<PlannedMeasure>): CountyPlan => ({
  ...plan,
  measures: at(plan.measures, 0, change),
});
const project = (change: Change<Project>): CountyPlan => ({
  ...plan,
  projects: at(plan.projects, 0, change),
});
const second = (change: Change<Project>): CountyPlan => ({ ...plan, projects: at(plan.projects, 1, change) });
const allocation = (change: Change<Allocation>): CountyPlan => ({
  ...plan,
  allocations: at(plan.allocations, 0, change),
});
const own = plan.targets.findIndex(({ goal, extended }) => goal === null && extended === null);
const numbered = plan.targets.findIndex(({ on, target }) => on && target !== null);
const target = (change: Change<PlannedTarget>): CountyPlan => ({
  ...plan,
  targets: at(plan.targets, numbered, change),
});
const ownTarget = (change: Change<PlannedTarget>): CountyPlan => ({
  ...plan,
  targets: at(plan.targets, own, { on: true, name: '数字乡村服务站', unit: '个', ...change }),
});
const identity = (change: Change<CountyPlan['identity']>): CountyPlan => ({
  ...plan,
  identity: { ...plan.identity, ...change },
});
const settings = (change: Change<CountyPlan['settings']>): CountyPlan => ({
  ...plan,
  settings: { ...plan.settings, ...change },
});
const progressed: PlanRecord = { ignored: [], progress: [{ month: 5, measure: '2025-01.1', progress: 0.7 }] };
const measureIndicator = (change: Change<CountyPlan['indicators'][number]>): CountyPlan => ({
  ...plan,
  indicators: at(plan.indicators, 0, { project: 'AJ-01', name: '服务站', ...change }),
});

interface Case {
  readonly plan: CountyPlan;
  readonly record?: PlanRecord;
  /** What the certain remedy puts there; absent where only a person can decide. */
  readonly fix?: string | number;
  /** Another entry that comes near, and is none. */
  readonly not?: CountyPlan;
}

const [, other] = plan.units;
if (other === undefined) throw new Error('one unit only');

/** The compiler asks for every code. */
const cases: { readonly [C in PlanIssueCode]: Case } = {
  'identity-missing': { plan: identity({ contact: '' }) },
  'period-missing': { plan: identity({ month: null }) },
  'period-invalid': { plan: identity({ month: 13 }), not: identity({ month: 12 }) },
  'thresholds-crossed': {
    plan: settings({ thresholds: { amber: 0.4, red: 0.3 } }),
    not: settings({ thresholds: { amber: 0.3, red: 0.3 } }),
  },
  'points-not-hundred': { plan: settings({ points: { ...plan.settings.points, output: 40 } }) },
  'edition-old': {
    plan,
    // Asked of the edition, below.
  },
  'task-without-measure': { plan: measure({ text: '' }) },
  'task-without-money': { plan: allocation({ task: 2 }) },
  'row-not-counted': {
    plan: measure({ text: '' }),
    not: { ...plan, measures: at(plan.measures, 1, { note: '待议' }) },
  },
  'measure-without-task': { plan: measure({ task: null }) },
  'task-number-unknown': { plan: measure({ task: 27 }), not: measure({ task: 26 }) },
  'measure-without-lead': { plan: measure({ lead: '' }) },
  'measure-without-goal': { plan: measure({ goal: '' }) },
  'measure-without-deadline': { plan: measure({ deadline: null }) },
  'measure-without-progress': {
    plan: measure({ progress: null }),
    not: { ...measure({ progress: null }), identity: { ...plan.identity, month: null } },
  },
  'goal-without-unit': { plan: measure({ goalUnit: '' }), not: measure({ goalUnit: '', goalValue: null }) },
  'goal-as-fraction': {
    plan: measure({ goalValue: 0.8, goalUnit: '％' }),
    not: measure({ goalValue: 80, goalUnit: '%' }),
  },
  'deadline-as-number': {
    plan: measure({ deadline: 6.15 }),
    fix: serialDay(2025, 6, 15),
    not: measure({ deadline: serialDay(2025, 6, 15) }),
  },
  'deadline-outside-year': {
    plan: measure({ deadline: serialDay(2026, 1, 1) }),
    not: measure({ deadline: serialDay(2025, 12, 31) + 0.5 }),
  },
  'deadline-impossible': { plan: measure({ deadline: '2025-02-30' }), not: measure({ deadline: '年底前' }) },
  'deadline-as-text': {
    plan: measure({ deadline: '6月底前' }),
    fix: serialDay(2025, 6, 30),
    not: measure({ deadline: '长期坚持' }),
  },
  'deadline-in-words': { plan: measure({ deadline: '汛期结束后' }), not: measure({ deadline: '年底' }) },
  'unit-unknown': { plan: measure({ lead: '甲乙丙丁专班' }) },
  'unit-ambiguous': {
    plan: {
      ...measure({ lead: '农业农村和水利局' }),
      units: [
        { ...other, id: 'x1', name: '县农业农村局', aliases: ['', '', ''] },
        { ...other, id: 'x2', name: '县水利局', aliases: ['', '', ''] },
      ],
    },
  },
  'unit-by-alias': { plan: measure({ lead: '县网信办' }), fix: leadUnit },
  'unit-misspelt': { plan: measure({ lead: '县委 网信办' }), fix: leadUnit },
  'lead-several': { plan: measure({ lead: `${leadUnit}、${other.name}` }) },
  'supporting-separators': {
    plan: measure({ supporting: `${leadUnit}，${other.name}` }),
    fix: `${leadUnit}、${other.name}`,
    not: measure({ supporting: `${leadUnit}、${other.name}` }),
  },
  'unit-name-twice': { plan: { ...plan, units: at(plan.units, 1, { name: '县网信办' }) } },
  'unit-without-name': {
    plan: { ...plan, units: at(plan.units, 1, { name: '', aliases: ['县农办', '', ''] }) },
  },
  'number-as-text': { plan: project({ adjusted: '１３０万元' }), fix: 130, not: project({ adjusted: 130 }) },
  'text-for-number': { plan: project({ adjusted: '约130' }) },
  'mark-for-nothing': { plan: project({ received: '—' }), fix: '', not: project({ received: null }) },
  'share-above-hundred': { plan: measure({ progress: 60 }), fix: 0.6, not: measure({ progress: 1 }) },
  'share-negative': { plan: measure({ progress: -0.1 }), not: measure({ progress: 0 }) },
  'nodes-decreasing': {
    plan: measure({ nodes: [0.3, null, 0.2, 1] }),
    not: measure({ nodes: [0.3, null, 0.3, 1] }),
  },
  'progress-fell': {
    plan,
    record: progressed,
    // What was reported for a later month says nothing.
  },
  'completed-below-hundred': {
    plan: measure({ status: 'completed', progress: 0.99 }),
    not: measure({ status: 'completed', progress: 1 }),
  },
  'not-started-with-progress': {
    plan: measure({ status: 'notStarted' }),
    not: measure({ status: 'notStarted', progress: 0 }),
  },
  'hundred-not-completed': {
    plan: measure({ progress: 1 }),
    not: measure({ progress: 1, status: 'completed' }),
  },
  'target-missing': { plan: target({ target: null }), not: target({ target: null, on: false }) },
  'target-weaker': { plan: target({ target: 0.5 }), not: target({ target: 0.95 }) },
  'target-implausible': { plan: target({ target: 0.9, actual: 0.01 }), not: target({ actual: 0.5 }) },
  'increase-as-level': {
    plan: ownTarget({ kind: 'increase', direction: 'higher', target: 0.02, baseline: 0.6 }),
    not: ownTarget({ kind: 'increase', direction: 'higher', target: 0.62, baseline: 0.6 }),
  },
  'baseline-missing': {
    plan: ownTarget({ kind: 'increase', direction: 'higher', target: 0.62 }),
    not: ownTarget({ kind: 'level', direction: 'higher', target: 0.62 }),
  },
  'own-target-without-kind': {
    plan: ownTarget({ kind: null, target: 10 }),
    not: ownTarget({ kind: null, name: '' }),
  },
  'project-incomplete': { plan: project({ implementer: '' }) },
  'project-code-twice': { plan: second({ code: 'aj-01', name: '又一个' }) },
  'code-with-blanks': { plan: project({ code: 'AJ-01 ' }), fix: 'AJ-01', not: project({ code: 'AJ-01' }) },
  'project-unlinked': { plan: second({ code: 'AJ-02' }) },
  'sources-missing': {
    plan: second({ code: 'AJ-02', adjusted: 5 }),
    not: second({ code: 'AJ-02', adjusted: 0 }),
  },
  'sources-differ': { plan: project({ adjusted: 130.0001 }), not: project({ adjusted: 130.00001 }) },
  'spent-above-budget': { plan: project({ executed: 130.01 }), not: project({ executed: 130 }) },
  'amount-scale': { plan: project({ executed: 600_000 }), not: project({ executed: 0.01 }) },
  'amount-out-of-line': {
    plan: {
      ...plan,
      projects: plan.projects.map((each, place) =>
        place > 5 ? each : { ...each, adjusted: place === 5 ? 1_200_000 : 120 },
      ),
    },
    not: { ...plan, projects: plan.projects.map((each) => ({ ...each, adjusted: 1_200_000 })) },
  },
  'shares-above-whole': { plan: allocation({ share: 0.5 }) },
  'shares-below-whole': { plan: allocation({ share: 0 }) },
  'allocation-fault': { plan: allocation({ project: 'AJ-09' }) },
  'indicator-problem': {
    plan: measureIndicator({ group: null }),
    not: measureIndicator({
      group: 'output',
      scoring: 'positive',
      target: 10,
      points: 10,
      unit: '个',
      actual: 10,
    }),
  },
};

const codes = Object.keys(cases).filter((code): code is PlanIssueCode => code in planCodes);
const withCode = (issues: readonly PlanIssue[], code: PlanIssueCode): readonly PlanIssue[] =>
  issues.filter((issue) => issue.code === code);

describe('a plan in which everything is in order', () => {
  it('has no finding at all', () => {
    expect(found(plan)).toEqual([]);
  });
});

describe('a finding', () => {
  it.each(codes.filter((code) => code !== 'edition-old'))('is made of one entry: %s', (code) => {
    const { plan: spoilt, record, fix, not } = cases[code];
    const [issue, ...more] = withCode(found(spoilt, record), code);
    expect(issue).toBeDefined();
    expect(more).toHaveLength(0);
    expect(issue?.severity).toBe(planCodes[code].severity);
    expect(issue?.fix ?? null).toEqual(fix === undefined ? null : { kind: 'value', value: fix });
    if (not !== undefined) expect(withCode(found(not), code)).toEqual([]);
  });

  it('keeps its key while its content stays, and gets another when that changes', () => {
    const key = (progress: number): string | undefined =>
      withCode(found(measure({ status: 'completed', progress })), 'completed-below-hundred')[0]?.key;
    expect(key(0.5)).toBe(key(0.5));
    expect(key(0.5)).not.toBe(key(0.6));
  });

  it('has a key of its own', () => {
    const issues = found({
      ...plan,
      measures: plan.measures.map((each) => ({ ...each, lead: '', goal: '' })),
    });
    expect(new Set(issues.map(({ key }) => key)).size).toBe(issues.length);
    expect(issues.length).toBeGreaterThan(50);
  });
});

describe('names that are not written as in the list', () => {
  it('lose none of the names that only a space parts', () => {
    const [lead, second] = [leadUnit, other.name];
    expect(found(measure({ supporting: `${lead} ${second}` }))).toMatchObject([
      { code: 'supporting-separators', fix: { value: `${lead}、${second}` } },
    ]);
    expect(found(measure({ supporting: `县某某公司 ${second}` }))).toMatchObject([
      { code: 'unit-unknown', fix: null },
    ]);
    expect(found(measure({ lead: `县融媒体中心${second}` }))).toMatchObject([
      { code: 'unit-unknown', fix: null },
    ]);
  });

  it('keep what is said in brackets: the unit is offered, and nothing put in its place', () => {
    const issues = [`${other.name}（种植业科）`, `${other.name}(牵头)`].flatMap((lead) =>
      found(measure({ lead })),
    );
    const offered = { code: 'unit-unknown', parameters: { like: other.name }, fix: null };
    expect(issues).toMatchObject([offered, offered]);
  });

  it('are not put right with a name that belongs to another unit too, nor with one that stands beside them', () => {
    const units = ['县农业农村局', '县农业农村局'].map((name, i): CountyUnit => ({
      ...other,
      id: `x${i}`,
      name,
      aliases: ['', i === 0 ? '' : '县发改局', ''],
    }));
    const others = plan.units.filter(({ name }) => !/发展和改革|农业农村/u.test(name));
    const renamed = found({ ...measure({ lead: '县发展和改革局' }), units: [...others, ...units] });
    const atLead = renamed.filter(
      ({ place }) => place.kind === 'row' && place.column === 'lead' && place.row === plan.measures[0]?.id,
    );
    expect(atLead).toMatchObject([{ code: 'unit-unknown', fix: null }]);
    const twice = found(measure({ supporting: `${leadUnit}、县委 网信办` }));
    expect(twice).toMatchObject([{ code: 'unit-unknown', fix: null }]);
  });
});

describe('a number in the place of a deadline', () => {
  it('that may mean two days, or a whole month, is left to a person', () => {
    const days = (deadline: number): unknown =>
      found(measure({ deadline })).map(({ code, parameters, fix }) => ({ code, parameters, fix }));
    const code = 'deadline-as-number';
    expect(days(6.3)).toEqual([
      { code, parameters: { given: '6.3', days: ['2025-06-03', '2025-06-30'] }, fix: null },
    ]);
    expect(days(2.3)).toMatchObject([{ parameters: { days: ['2025-02-03'] }, fix: { kind: 'value' } }]);
    expect(days(6)).toEqual([{ code, parameters: { given: '6', days: ['2025-06-30'] }, fix: null }]);
    expect(days(12.45)).toMatchObject([{ code: 'deadline-outside-year' }]);
    expect(days(13.1)).toMatchObject([{ code: 'deadline-outside-year' }]);
  });
});

describe('a mark for nobody', () => {
  it.each(['无', '/', '—'])('is no name of a unit: %s', (mark) => {
    expect(found(measure({ lead: mark })).map(({ code }) => code)).toEqual([
      'measure-without-lead',
      'mark-for-nothing',
    ]);
    expect(found(measure({ supporting: mark }))).toMatchObject([
      { code: 'mark-for-nothing', fix: { kind: 'value', value: '' } },
    ]);
  });
});

describe('a code with a blank beside it', () => {
  it('is told where it stands, and not in every row that names it', () => {
    // That its tasks are left without money is for information only.
    const told = (changed: CountyPlan): readonly (readonly [PlanIssueCode, string])[] =>
      found(changed).flatMap(({ code, place, severity }) =>
        severity === 'note' ? [] : [[code, place.kind === 'row' ? place.table : ''] as const],
      );
    expect(plan.allocations.filter((each) => each.project === 'AJ-01').length).toBeGreaterThan(1);
    expect(told(project({ code: ' AJ-01' }))).toEqual([['code-with-blanks', 'projects']]);
    expect(told(allocation({ project: 'AJ-01 ' }))).toContainEqual(['code-with-blanks', 'allocations']);
  });
});

describe('a budget that was typed in yuan', () => {
  it('is told once, on its own cell', () => {
    const projects = plan.projects.map((each, place) =>
      place > 5 ? each : { ...each, adjusted: place === 0 ? 1_300_000 : 130 },
    );
    const onAmounts = found({ ...plan, projects }).filter(
      ({ place }) => place.kind === 'row' && place.table === 'projects' && place.row === plan.projects[0]?.id,
    );
    expect(onAmounts.map(({ code }) => code)).toEqual(['amount-out-of-line']);
  });
});

describe('a share of a project', () => {
  it('is told once where its task is given in words', () => {
    const issues = found(allocation({ task: '第一项', measure: '' }));
    const atTask = issues.filter(({ place }) => place.kind === 'row' && place.column === 'task');
    expect(atTask.map(({ code }) => code)).toEqual(['text-for-number']);
  });
});

describe('a newer edition', () => {
  it('is told of in a plan of an earlier one only', () => {
    const edition = filledEdition;
    if (edition === undefined) throw new Error('no edition');
    const earlier = { ...edition, id: '2024' as const };
    const checked = planIssues({
      plan,
      edition: earlier,
      figures: figuresOf(plan, edition),
      record: emptyRecord,
      header: (_, column) => column,
    });
    expect(checked).toMatchObject([{ code: 'edition-old', parameters: { edition: '2024', newest: '2025' } }]);
  });
});

describe('progress against what was reported before', () => {
  it('is compared with the last month that was reported, and never with a later one', () => {
    const record = (month: number, progress: number): PlanRecord => ({
      ignored: [],
      progress: [
        { month: 2, measure: '2025-01.1', progress: 0.1 },
        { month, measure: '2025-01.1', progress },
      ],
    });
    expect(found(plan, record(5, 0.6))).toEqual([]);
    expect(found(plan, record(6, 0.9))).toEqual([]);
    expect(found(plan, record(7, 0.9))).toEqual([]);
    expect(found(plan, record(4, 0.9))).toMatchObject([
      { code: 'progress-fell', parameters: { month: 4, before: 0.9, now: 0.6 } },
    ]);
  });
});
