import fc from 'fast-check';
import { randomPlan } from '../../../test/support/random/plan';
import type { EditionId } from '../../editions/model';
import { editionById, editions } from '../../keypoints/editions';
import type { CountyPlan, Entry, PlannedMeasure } from '../../plan/county';
import { orderPlan } from '../../plan/order';
import { serialDay } from '../../plan/period';
import { samplePlan } from '../../plan/sample/samplePlan';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planOf } from '../../workbook/reading/planOf';
import { sentBack } from '../../../test/support/worked';
import { carryOver } from '../carryOver';
import { hasEntries } from '../inUse';
import type { MoveDecision, MoveDecisions } from './decision';
import { percentIn } from './keptWords';
import { moveToEdition } from './moveToEdition';
import { emptyNextPlan, proposeMove } from './proposal';

function ordered(edition: EditionId): CountyPlan {
  const order = orderPlan({ edition, county: '安吉县', code: '330523', unit: '安吉县委网信办' }, 'zh');
  if (!order.ok) throw new Error(order.problem.code);
  return order.value;
}

type Filled = Partial<PlannedMeasure> & { readonly id: string };

function withRows(edition: EditionId, ...rows: readonly Filled[]): CountyPlan {
  const plan = ordered(edition);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { ...plan, measures: plan.measures.map((row) => ({ ...row, ...byId.get(row.id) })) };
}

const edition = (id: EditionId) => {
  const found = editionById(id);
  if (found === undefined) throw new Error(id);
  return found;
};

const next = (previous: CountyPlan, to: EditionId): CountyPlan => emptyNextPlan(previous, edition(to), 'zh');

const decided = (...entries: readonly (readonly [string, MoveDecision])[]): MoveDecisions => new Map(entries);

const filled = {
  text: '建设村级服务点',
  goal: '新建 12 个',
  lead: '县农业农村局',
  problem: '缺资金',
  next: '申请专项',
  note: '已列入预算',
};

/** Everything that stands in a thing, as words and numbers. */
function leaves(thing: unknown): readonly (string | number)[] {
  if (typeof thing === 'string' || typeof thing === 'number') return [thing];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.values(thing).flatMap(leaves);
}

describe('decisions that do not fit', () => {
  it('leaves the task open where the edition has no such task', () => {
    const last = withRows('2023', { id: '2023-04.1', ...filled });
    for (const task of [0, 99, 2.5]) {
      const { plan } = moveToEdition(
        last,
        next(last, '2024'),
        decided(['2023-04.1', { kind: 'carry', task }]),
      );
      const row = plan.measures.find(({ before }) => before === '2023-04.1');
      expect(row?.task).toBeNull();
      expect(row?.text).toBe(filled.text);
    }
  });

  it('takes no notice of rows that the plan does not have', () => {
    const last = withRows('2023', { id: '2023-04.1', ...filled });
    const told = moveToEdition(last, next(last, '2024'), decided(['2023-99.9', { kind: 'leave' }]));
    expect(told).toEqual(moveToEdition(last, next(last, '2024'), new Map()));
  });
});

describe('moving a plan to the next edition', () => {
  const last = withRows(
    '2023',
    {
      id: '2023-01.1',
      ...filled,
      progress: 0.6,
      deadline: serialDay(2023, 10, 31),
      nodes: [0.2, '约四成', null, 1],
    },
    { id: '2023-02.1', ...filled, status: 'completed', forecast: 'certain', phone: '0000-1' },
  );

  it('puts a row under the task that somebody chose, and says where it came from', () => {
    const { plan, summary } = moveToEdition(
      last,
      next(last, '2024'),
      decided(['2023-01.1', { kind: 'carry', task: 17 }]),
    );
    const row = plan.measures.find(({ before }) => before === '2023-01.1');
    expect(row?.task).toBe(17);
    expect(row?.note).toBe(`${filled.note}\n2023-01 → 2024-17`);
    expect(summary.counts).toMatchObject({ rows: 2, carried: 1, finished: 1, left: 0 });
  });

  it('asks nobody again about a split task that somebody decided on', () => {
    const split = withRows('2022', { id: '2022-01.1', ...filled });
    const asked = moveToEdition(split, next(split, '2023'), new Map());
    expect(asked.summary.notes.map(({ code }) => code)).toContain('task-split');
    const told = moveToEdition(
      split,
      next(split, '2023'),
      decided(['2022-01.1', { kind: 'carry', task: 5 }]),
    );
    expect(told.summary.notes.map(({ code }) => code)).not.toContain('task-split');
    expect(told.plan.measures.find(({ before }) => before !== '')?.note).toContain('2022-01 → 2023-05');
  });

  it('carries a finished row on where somebody wants it so, to be reported anew', () => {
    const { plan } = moveToEdition(
      last,
      next(last, '2024'),
      decided(['2023-02.1', { kind: 'carry', task: 2 }]),
    );
    const row = plan.measures.find(({ before }) => before === '2023-02.1');
    expect(row).toMatchObject({ task: 2, text: filled.text, status: null, progress: null, forecast: null });
  });

  it.each([
    ['finish', 'row-finished'],
    ['leave', 'row-left'],
  ] as const)('keeps a row in the history alone where somebody says so: %s', (kind, code) => {
    const { plan, summary } = moveToEdition(last, next(last, '2024'), decided(['2023-01.1', { kind }]));
    expect(plan.measures.some(({ before }) => before === '2023-01.1')).toBe(false);
    expect(plan.history.find(({ from }) => from === '2023-01.1')).toMatchObject({
      to: '',
      text: filled.text,
    });
    expect(summary.notes).toContainEqual({ code, parameters: { row: '2023-01.1' } });
  });

  it('keeps what a finished measure had said of its goal, problems and notes', () => {
    const { plan } = moveToEdition(last, next(last, '2024'), new Map());
    expect(plan.history.find(({ from }) => from === '2023-02.1')?.rest).toMatchObject({
      goal: filled.goal,
      problem: filled.problem,
      next: filled.next,
      note: filled.note,
      forecast: 'certain',
      phone: '0000-1',
    });
  });

  it('keeps deadlines and milestones that begin anew, words among them', () => {
    const { plan } = moveToEdition(last, next(last, '2024'), new Map());
    expect(plan.history.find(({ from }) => from === '2023-01.1')?.rest).toMatchObject({
      deadline: serialDay(2023, 10, 31),
      nodes: '1季度：20%；2季度：约四成；4季度：100%',
    });
  });

  it('keeps what was reached of a target and spent of a project', () => {
    const full = samplePlan(ordered('2023'), 'zh');
    const { plan } = moveToEdition(full, next(full, '2024'), new Map());
    const project = full.projects.find(({ executed }) => executed !== null);
    const kept = plan.history.find(({ of, from }) => of === 'projects' && from === project?.id);
    expect(kept?.rest?.note).toContain(
      `${texts.zh.countyMoney.projects.columns.executed}：${project?.executed}`,
    );
    const target = full.targets.find(({ actual }) => typeof actual === 'number');
    const past = plan.history.find(({ of, from }) => of === 'targets' && from === target?.id);
    expect(past?.rest?.note).toContain(texts.zh.localTargets.columns.actual);
  });

  it('writes what needs a look into the history, in the language that was asked for', () => {
    const split = withRows('2022', { id: '2022-01.1', ...filled });
    for (const language of ['zh', 'en'] as const) {
      const { plan } = moveToEdition(split, next(split, '2023'), new Map(), { language });
      const [look] = plan.history.filter(({ of }) => of === 'look');
      expect(look).toMatchObject({ from: '2022-01.1', edition: '2022' });
      expect(look?.text).toMatch(language === 'zh' ? /已拆分/ : /was split/);
    }
  });

  it('keeps what somebody typed for the number of the year before, in rows in use and in others', () => {
    const typed = withRows(
      '2023',
      { id: '2023-01.1', ...filled, before: '2022-05.1' },
      { id: '2023-02.1', before: '手填的编码' },
      { id: '2023-x001', task: 7 },
    );
    const { plan, summary } = moveToEdition(typed, next(typed, '2024'), new Map());
    expect(plan.history.find(({ from }) => from === '2023-01.1')?.rest?.before).toBe('2022-05.1');
    expect(summary.notes.filter(({ code }) => code === 'row-alone')).toEqual([
      { code: 'row-alone', parameters: { row: '2023-02.1', held: ['手填的编码'] } },
      { code: 'row-alone', parameters: { row: '2023-x001', held: ['7'] } },
    ]);
  });

  it('does as carrying over does where nobody decides', () => {
    const full = samplePlan(ordered('2023'), 'zh');
    expect(moveToEdition(full, next(full, '2024'), new Map())).toEqual(carryOver(full, next(full, '2024')));
  });

  it('goes on from year to year, and forgets no year', () => {
    let plan = samplePlan(ordered('2022'), 'zh');
    const years: EditionId[] = ['2023', '2024', '2025'];
    for (const year of years) {
      const proposed = proposeMove(plan, year);
      if (!proposed.ok) throw new Error(proposed.refusal.code);
      plan = moveToEdition(plan, next(plan, year), new Map()).plan;
    }
    expect([...new Set(plan.history.map((row) => row.edition))]).toEqual(['2022', '2023', '2024']);
    expect(new Set(plan.measures.map(({ id }) => id)).size).toBe(plan.measures.length);
  });
});

describe('moving any plan', () => {
  /** The plan with every entry made the only one of its kind, and those entries. */
  function marked(plan: CountyPlan): { readonly plan: CountyPlan; readonly entries: readonly Entry[] } {
    const entries: Entry[] = [];
    let count = 10_000;
    const mark = (entry: Entry): Entry => {
      if (entry === null || entry === '') return entry;
      count += 1;
      // Without a nought at its end, no number is the beginning of another.
      if (count % 10 === 0) count += 1;
      const only =
        typeof entry === 'string'
          ? `${entry}⟦${count}⟧`
          : entry > 0 && entry < 1
            ? Number((0.5 + count / 1e7).toFixed(7))
            : entry === 1
              ? 1
              : 7_000_000 + count;
      entries.push(only);
      return only;
    };
    const word = (words: string): string => String(mark(words) ?? '');
    return {
      entries,
      plan: {
        ...plan,
        identity: {
          ...plan.identity,
          contact: word(plan.identity.contact),
          month: mark(plan.identity.month),
        },
        settings: {
          ...plan.settings,
          weights: plan.settings.weights.map(({ id, county, nation }) => ({
            id,
            county: mark(county),
            nation: mark(nation),
          })),
        },
        units: plan.units.map((unit) => ({ ...unit, contact: word(unit.contact), note: word(unit.note) })),
        measures: plan.measures.map((row) => ({
          ...row,
          task: typeof row.task === 'string' ? mark(row.task) : row.task,
          before: word(row.before),
          text: word(row.text),
          goal: word(row.goal),
          goalValue: mark(row.goalValue),
          goalUnit: word(row.goalUnit),
          leader: word(row.leader),
          lead: word(row.lead),
          supporting: word(row.supporting),
          person: word(row.person),
          phone: word(row.phone),
          deadline: mark(row.deadline),
          nodes: row.nodes.map(mark),
          progress: mark(row.progress),
          problem: word(row.problem),
          next: word(row.next),
          note: word(row.note),
        })),
        targets: plan.targets.map((row) => ({
          ...row,
          name: word(row.name),
          unit: word(row.unit),
          province: mark(row.province),
          city: mark(row.city),
          baseline: mark(row.baseline),
          baselineMonth: word(row.baselineMonth),
          target: mark(row.target),
          actual: mark(row.actual),
          department: word(row.department),
          note: word(row.note),
        })),
        projects: plan.projects.map((row) => ({
          ...row,
          name: word(row.name),
          implementer: word(row.implementer),
          initial: mark(row.initial),
          adjusted: mark(row.adjusted),
          sources: {
            central: mark(row.sources.central),
            province: mark(row.sources.province),
            city: mark(row.sources.city),
            county: mark(row.sources.county),
            bond: mark(row.sources.bond),
            private: mark(row.sources.private),
            carryOver: mark(row.sources.carryOver),
            other: mark(row.sources.other),
          },
          received: mark(row.received),
          executed: mark(row.executed),
          note: word(row.note),
          person: word(row.person),
          phone: word(row.phone),
          expected: word(row.expected),
          achieved: word(row.achieved),
        })),
        allocations: plan.allocations.map((row) => ({
          ...row,
          task: typeof row.task === 'string' ? mark(row.task) : row.task,
          share: mark(row.share),
          note: word(row.note),
        })),
        indicators: plan.indicators.map((row) => ({
          ...row,
          second: word(row.second),
          name: word(row.name),
          target: mark(row.target),
          unit: word(row.unit),
          points: mark(row.points),
          actual: mark(row.actual),
          bandShare: mark(row.bandShare),
          reason: word(row.reason),
        })),
      },
    };
  }

  const decisions = (plan: CountyPlan): fc.Arbitrary<MoveDecisions> =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom('', ...plan.measures.filter(hasEntries).map(({ id }) => id)),
          fc.oneof(
            fc.integer({ min: -1, max: 40 }).map((task): MoveDecision => ({ kind: 'carry', task })),
            fc.constantFrom<MoveDecision>(
              { kind: 'carry', task: null },
              { kind: 'finish' },
              { kind: 'leave' },
            ),
          ),
        ),
        { maxLength: 40 },
      )
      .map((entries) => new Map(entries));

  const moves = randomPlan().chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      to: fc.constantFrom(...editions.map(({ id }) => id)),
      told: decisions(plan),
      language: fc.constantFrom('zh' as const, 'en' as const),
    }),
  );

  it('loses nothing that was typed: it is in the new plan, or in its history', () => {
    fc.assert(
      fc.property(moves, ({ plan: last, to, told, language }) => {
        if (to <= last.identity.edition) {
          expect(proposeMove(last, to).ok).toBe(false);
          return;
        }
        const { plan: filledIn, entries } = marked(last);
        const { plan } = moveToEdition(filledIn, next(filledIn, to), told, { language });
        const stands = leaves(plan);
        const numbers = new Set(stands.filter((each) => typeof each === 'number'));
        const said = stands.filter((each) => typeof each === 'string').join('\n');
        const lost = entries.filter((entry) =>
          typeof entry === 'number'
            ? !numbers.has(entry) && !said.includes(String(entry)) && !said.includes(percentIn(entry))
            : entry !== null && !said.includes(entry),
        );
        expect(lost).toEqual([]);
        const ids = plan.measures.map(({ id }) => id.toLowerCase());
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('gives the same history back from its workbook', () => {
    fc.assert(
      fc.property(moves, ({ plan: last, to, told, language }) => {
        if (to <= last.identity.edition) return;
        const { plan } = moveToEdition(last, next(last, to), told, { language });
        const read = planOf(sentBack(countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts })));
        if (!read.ok) throw new Error(read.problem);
        const noBlanks = (plan_: CountyPlan): unknown =>
          JSON.parse(
            JSON.stringify(plan_.history).replaceAll(/"goalValue":""|"deadline":""/g, (m) =>
              m.replace('""', 'null'),
            ),
          );
        expect(noBlanks(read.plan)).toEqual(noBlanks(plan));
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
