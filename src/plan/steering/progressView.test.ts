import fc from 'fast-check';
import { edition, planOf, whole } from '../../../test/support/measures';
import { randomPlan } from '../../../test/support/random/plan';
import { editionById } from '../../keypoints/editions';
import type { CountyPlan, CountyUnit, PlannedMeasure } from '../county';
import { dashboardFigures } from '../dashboardFigures';
import { figuresOf } from '../figures';
import { serialDay } from '../period';
import { emptyRecord, type PlanRecord } from '../record';
import { sortedBehind } from './behind';
import { type Filter, noFilter, unitsOf } from './filter';
import { type ProgressView, progressView } from './progressView';
import { remindersOf } from './reminders';
import { standings } from './rows';

const unit = (
  name: string,
  aliases: readonly string[] = [],
  differs: Partial<CountyUnit> = {},
): CountyUnit => ({
  id: name,
  name,
  aliases: [aliases[0] ?? '', aliases[1] ?? '', aliases[2] ?? ''],
  kind: 'bureau',
  national: null,
  contact: '',
  phone: '',
  note: '',
  ...differs,
});

const farm = unit('县农业农村局', ['县农业局'], { contact: '王五', phone: '0572-1' });
const net = unit('县委网信办', [], { contact: '赵六', phone: '0572-2' });

function viewOf(
  rows: readonly Partial<PlannedMeasure>[],
  {
    filter = {},
    record = emptyRecord,
    ...given
  }: Parameters<typeof planOf>[1] & {
    readonly filter?: Partial<Filter>;
    readonly record?: PlanRecord;
  } = {},
): ProgressView {
  const plan = planOf(
    rows.map((row) => ({ ...whole, ...row })),
    { units: [net, farm], ...given },
  );
  return progressView(plan, figuresOf(plan, edition), edition, record, { ...noFilter, ...filter });
}

const many = (count: number, row: Partial<PlannedMeasure>): readonly Partial<PlannedMeasure>[] =>
  Array.from({ length: count }, () => row);

describe('a plan in which nothing can be said yet', () => {
  it('has no shares, no lights and nobody late where nothing was filled in', () => {
    const view = viewOf([], {});
    expect(view.tally.total).toBe(0);
    expect(view.shares.parts.red).toEqual({ count: null, share: null });
    expect(view.shares.add).toBeNull();
    expect(view.behind).toEqual([]);
    expect(view.money.all).toEqual({ budget: null, executed: null, rate: null });
  });
  it('calls nobody late before a month is reported on, even past a deadline', () => {
    const view = viewOf([{ deadline: serialDay(2024, 1, 31), progress: 0 }], { month: null });
    expect(view.month).toBe(0);
    expect(view.tally.counts).toMatchObject({ red: 0, none: 1 });
    expect(view.behind).toEqual([]);
    expect(remindersOf(view)).toEqual([]);
    expect(view.months.every(({ kind }) => kind === 'not-recorded')).toBe(true);
  });
});

describe('shares of the standings', () => {
  it('says what rounded shares add to instead of bending one of them (Jinzhai printed 72.9 for 162 of 222)', () => {
    const view = viewOf([
      ...many(17, { progress: 0.5 }),
      ...many(162, { progress: 0.9 }),
      ...many(10, { status: 'adjusted' }),
      ...many(24, { status: 'completed' }),
      ...many(9, { progress: null }),
    ]);
    expect(view.tally.total).toBe(222);
    expect(view.shares.parts.green.share).toBeCloseTo(0.7297, 4);
    // 7.7 + 73.0 + 4.5 + 10.8 + 4.1
    expect(view.shares.add).toBe(1.001);
  });
  it('counts every measure once, so that the classes come to the total (a 2016 report says 132 and lists 125)', () => {
    const { tally } = viewOf([
      { status: 'completed' },
      { status: 'adjusted', progress: 1 },
      { progress: 1.2 },
      { progress: 0 },
      { progress: null },
    ]);
    expect(tally).toEqual({
      total: 5,
      counts: { done: 2, green: 0, amber: 0, red: 1, none: 1, adjusted: 1 },
    });
  });
});

describe('what is behind', () => {
  it('is the difference that anyone can recompute (a 2020 notice prints 16.6 for 75 − 54.8)', () => {
    const { behind } = viewOf([{ progress: 0.626 }, { progress: 0.548 }], { month: 9 });
    expect(behind.map(({ points }) => points)).toEqual([20.2, 12.4]);
    expect(behind.map(({ due }) => due)).toEqual([0.75, 0.75]);
  });
  it('is what has less than 11/12 by the end of November (Xuancheng: 44 of 55 on schedule, 11 behind)', () => {
    const { behind } = viewOf([...many(44, { progress: 0.917 }), ...many(11, { progress: 0.916 })]);
    expect(behind).toHaveLength(11);
  });
  it('counts days from the deadline to the end of the month reported on, whatever the day is today', () => {
    const { behind } = viewOf([
      { deadline: serialDay(2024, 11, 30), progress: 0.99 },
      { deadline: serialDay(2024, 9, 30), progress: null },
      { deadline: '11月底前', progress: 0 },
    ]);
    expect(behind.map(({ overdue, standing }) => [overdue, standing])).toEqual([
      [61, 'red'],
      [0, 'red'],
      [null, 'red'],
    ]);
  });
  it('names whom to call: of the measure, else of its lead unit by any name of it, never one with the phone of the other', () => {
    const { behind } = viewOf(
      [
        { progress: 0, lead: '县农业局' },
        { progress: 0, lead: '县农业局', person: '李四' },
        { progress: 0, lead: '县水利局' },
        { progress: 0, lead: '' },
      ],
      {},
    );
    expect(behind.map(({ lead, person, phone }) => [lead, person, phone])).toEqual([
      ['县农业农村局', '王五', '0572-1'],
      ['县农业农村局', '李四', ''],
      ['县水利局', '', ''],
      [null, '', ''],
    ]);
  });
  it('can be put into other orders without losing a row', () => {
    const { behind } = viewOf([
      { progress: 0.3, lead: '县农业局', deadline: serialDay(2024, 6, 30) },
      { progress: 0, lead: '' },
      { progress: 0.7 },
    ]);
    expect(sortedBehind(behind, 'points').map(({ at }) => at)).toEqual([1, 0, 2]);
    expect(sortedBehind(behind, 'task').map(({ at }) => at)).toEqual([0, 1, 2]);
    expect(sortedBehind(behind, 'lead').map(({ lead }) => lead)).toEqual([
      '县农业农村局',
      '县委网信办',
      null,
    ]);
    expect(sortedBehind(behind, 'urgency')).toBe(behind);
  });
});

describe('the months', () => {
  const record: PlanRecord = {
    ignored: [],
    progress: [
      { month: 3, measure: '2024-05.1', progress: 0.1 },
      { month: 3, measure: '2024-05.2', progress: 0.4 },
      { month: 6, measure: '2024-05.9', progress: 1 },
      { month: 12, measure: '2024-05.1', progress: 1 },
    ],
  };
  const view = viewOf([{ progress: 0.5 }, { progress: 0.9 }], { record });
  it('are recorded, present, ahead, or said not to be recorded: none is made up from its neighbours', () => {
    const kinds = view.months.map(({ kind }) => kind);
    const none = 'not-recorded';
    expect(kinds).toEqual([
      none,
      none,
      'recorded',
      ...[none, none, none, none, none, none, none],
      'present',
      'ahead',
    ]);
    expect(view.months[5]).toMatchObject({ progress: null, tally: null });
    expect(view.months[11]).toMatchObject({ progress: null, tally: null, due: 1 });
  });
  it('show what was due and done by then', () => {
    const [march] = view.months.slice(2);
    expect(march).toMatchObject({ due: 0.25, reported: 2 });
    expect(march?.progress).toBeCloseTo(0.25);
    // 25 % due: 10 % is 15 points behind.
    expect(march?.tally?.counts).toMatchObject({ amber: 1, green: 1 });
  });
  it('draw the line of what is due as November has it: 91.7 %', () => {
    expect(view.months[10]?.due).toBeCloseTo(0.9167, 4);
  });
});

describe('who has not reported', () => {
  it('is named, most owed first, with who is not on the list of units, and rows of nobody last', () => {
    const { silent } = viewOf([
      { progress: null, lead: '' },
      { progress: null, lead: '县水利局' },
      { progress: null, lead: '县农业局' },
      { progress: null, lead: '县农业农村局' },
      { progress: 0.2, lead: '县农业农村局' },
      { progress: null, status: 'completed' },
    ]);
    expect(silent.map(({ name, unreported, total }) => [name, unreported, total])).toEqual([
      ['县农业农村局', 2, 3],
      ['县水利局', 1, 1],
      [null, 1, 1],
    ]);
  });
});

describe('reminders', () => {
  it('list each late measure of a unit once: overdue, behind, or not reported', () => {
    const view = viewOf([
      { progress: null, lead: '县农业局', deadline: serialDay(2024, 6, 30) },
      { progress: 0.2, lead: '县农业局' },
      { progress: null, lead: '县农业局' },
      { progress: 0.9, lead: '县农业局' },
      { progress: null, lead: '县水利局' },
      { progress: 0, lead: '' },
    ]);
    const reminders = remindersOf(view);
    expect(
      reminders.map(({ unit: name, overdue, behind, unreported, silent }) => [
        name,
        overdue.map(({ at }) => at),
        behind.map(({ at }) => at),
        unreported.map(({ at }) => at),
        silent,
      ]),
    ).toEqual([
      ['县农业农村局', [0], [1], [2], false],
      ['县水利局', [], [], [4], true],
    ]);
  });
});

describe('money', () => {
  it('has no rate where nothing was budgeted', () => {
    const plan = planOf([], {});
    const project = plan.projects[0];
    if (project === undefined) throw new Error('the template has no row for a project');
    const used: CountyPlan = {
      ...plan,
      projects: [{ ...project, code: 'A', name: '平台', adjusted: 0, executed: 3 }],
    };
    const { money } = progressView(used, figuresOf(used, edition), edition, emptyRecord, noFilter);
    expect(money.all).toEqual({ budget: 0, executed: 3, rate: null });
  });
});

describe('what the pane is narrowed to', () => {
  const rows = [
    { lead: '县农业局', progress: 0.5 },
    { lead: '县委网信办', supporting: '县水利局、县农业农村局', progress: 0.5, task: 28 },
    { lead: '县委网信办', person: '孙七', progress: 0.5 },
  ];
  it('finds a unit by its other names, as lead and as supporting', () => {
    const at = (filter: Partial<Filter>) => viewOf(rows, { filter }).rows.map((row) => row.at);
    expect(at({ unit: '县农业农村局' })).toEqual([0, 1]);
    expect(at({ unit: '县农业局' })).toEqual([0, 1]);
    expect(at({ unit: '县水利局' })).toEqual([1]);
    expect(at({ aspect: 9 })).toEqual([1]);
    expect(at({ unit: '县农业局', aspect: 9 })).toEqual([1]);
    expect(at({ mine: true })).toEqual([1, 2]);
    expect(at({ unit: '县农业农村局', mine: true })).toEqual([1]);
    expect(at({ unit: '县公安局' })).toEqual([]);
  });
  it('offers the units of the list, then names that the list does not know', () => {
    const plan = planOf(rows, { units: [net, farm] });
    expect(unitsOf(plan)).toEqual(['县委网信办', '县农业农村局', '县水利局']);
  });
});

const anyFilter = (plan: CountyPlan, mine: boolean, unitAt: number, aspect: number | null): Filter => {
  const units = unitsOf(plan);
  return {
    unit: units.length === 0 || unitAt < 0 ? null : (units[unitAt % units.length] ?? null),
    aspect,
    mine,
  };
};

describe('any plan under any filter', () => {
  it('counts by aspect, by unit and by standing to the same total, and its money likewise', () => {
    fc.assert(
      fc.property(
        randomPlan(60),
        fc.boolean(),
        fc.integer({ min: -2, max: 40 }),
        fc.option(fc.integer({ min: 1, max: 10 })),
        (plan, mine, unitAt, aspect) => {
          const of = editionById(plan.identity.edition);
          if (of === undefined) throw new Error('no edition');
          const figures = figuresOf(plan, of);
          const filter = anyFilter(plan, mine, unitAt, aspect);
          const view = progressView(plan, figures, of, emptyRecord, filter);
          const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
          const { total } = view.tally;
          expect(sum(standings.map((each) => view.tally.counts[each]))).toBe(total);
          for (const groups of [view.aspects, view.units]) {
            expect(sum(groups.map((each) => each.total))).toBe(total);
            for (const standing of standings) {
              expect(sum(groups.map(({ counts }) => counts[standing]))).toBe(view.tally.counts[standing]);
            }
          }
          expect(sum(view.units.map(({ behind }) => behind))).toBe(
            view.tally.counts.amber + view.tally.counts.red,
          );
          for (const { standing } of view.behind) expect(['red', 'amber', 'green']).toContain(standing);
          const { money } = view;
          for (const part of ['budget', 'executed'] as const) {
            for (const lines of [money.aspects, money.units, money.projects]) {
              expect(sum(lines.map((line) => line[part] ?? 0))).toBeCloseTo(money.all[part] ?? 0, 4);
            }
          }
          const listed = remindersOf(view).flatMap(({ overdue, behind, unreported }) =>
            [...overdue, ...behind, ...unreported].map(({ at }) => at),
          );
          expect(new Set(listed).size).toBe(listed.length);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('says without a filter what the dashboard says', () => {
    fc.assert(
      fc.property(randomPlan(60), (plan) => {
        const of = editionById(plan.identity.edition);
        if (of === undefined) throw new Error('no edition');
        const figures = figuresOf(plan, of);
        const view = progressView(plan, figures, of, emptyRecord, noFilter);
        const board = dashboardFigures(plan, figures);
        const { counts, total } = view.tally;
        expect(total).toBe(board.total);
        expect(view.pending).toBe(board.pending);
        expect([counts.done + counts.green, counts.amber, counts.red, counts.none + counts.adjusted]).toEqual(
          [board.lights.green, board.lights.amber, board.lights.red, board.lights.none].map(
            ({ count }) => count ?? 0,
          ),
        );
        expect(view.behind.filter(({ points }) => points !== null)).toHaveLength(board.behind.count);
        for (const part of ['budget', 'executed'] as const) {
          expect(view.money.all[part] ?? 0).toBeCloseTo(board.money[part] ?? 0, 4);
          board.aspects.forEach((line, at) => {
            expect(view.money.aspects[at]?.[part] ?? 0).toBeCloseTo(line.money[part] ?? 0, 4);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
