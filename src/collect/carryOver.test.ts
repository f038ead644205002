import fc from 'fast-check';
import { randomPlan } from '../../test/support/random/plan';
import type { Edition, EditionId } from '../editions/model';
import { editionById } from '../keypoints/editions';
import { type CountyPlan, fundSources, type PlannedMeasure, type PlannedTarget } from '../plan/county';
import { orderPlan } from '../plan/order';
import { serialDay } from '../plan/period';
import { targetSubject } from '../plan/targetSubject';
import { samplePlan } from '../plan/sample/samplePlan';
import { planReading as enReading } from '../text/en/planReading';
import { texts } from '../text/text';
import { planReading as zhReading } from '../text/zh/planReading';
import { countyBook } from '../workbook/county/countyBook';
import { commonFonts } from '../workbook/looks';
import { carryOver } from './carryOver';
import { hasEntries, isFinished } from './inUse';
import { sayCarriedOver } from './sentences';

function empty(
  edition: EditionId,
  more: { readonly rows?: string; readonly nodes?: string } = {},
): CountyPlan {
  const order = orderPlan(
    { edition, county: '安吉县', code: '330523', unit: '安吉县委网信办', ...more },
    'zh',
  );
  if (!order.ok) throw new Error(order.problem.code);
  return order.value;
}

type Filled = Partial<PlannedMeasure> & { readonly id: string };

/** An earlier plan with only these rows filled in. */
function withRows(edition: EditionId, ...rows: readonly Filled[]): CountyPlan {
  const plan = empty(edition);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { ...plan, measures: plan.measures.map((row) => ({ ...row, ...byId.get(row.id) })) };
}

function rowOf({ measures }: CountyPlan, before: string): PlannedMeasure {
  const found = measures.filter((row) => row.before === before);
  const [row] = found;
  if (row === undefined || found.length > 1) throw new Error(`${found.length} rows for ${before}`);
  return row;
}

const filled = {
  text: '建设村级服务点',
  goal: '新建 12 个',
  lead: '县农业农村局',
  person: '样例人员甲',
  problem: '缺资金',
  next: '申请专项',
};

const emptyRow = ((): PlannedMeasure => {
  const [row] = empty('2023').measures;
  if (row === undefined) throw new Error('no row');
  return row;
})();

describe('carrying a plan over into the next year', () => {
  it('brings an unfinished measure along with its words and owners, to be reported anew', () => {
    const last = withRows('2023', {
      id: '2023-04.1',
      ...filled,
      progress: 0.6,
      status: 'underWay',
      deadline: serialDay(2023, 10, 31),
      nodes: [0.2, 0.4, 0.6, 1],
    });
    const row = rowOf(carryOver(last, empty('2024')).plan, '2023-04.1');
    expect(row).toMatchObject({ ...filled, before: '2023-04.1', national: null });
    expect(row).toMatchObject({
      progress: null,
      status: null,
      deadline: null,
      nodes: [null, null, null, null],
    });
  });

  it('keeps a finished measure in the history alone', () => {
    const last = withRows(
      '2023',
      { id: '2023-04.1', ...filled, status: 'completed', progress: 0.9 },
      { id: '2023-04.2', ...filled, status: 'underWay', progress: 1 },
    );
    const { plan } = carryOver(last, empty('2024'));
    expect(plan.measures.some(({ before }) => before !== '')).toBe(false);
    expect(plan.history.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: '2023-04.1', to: '' },
      { from: '2023-04.2', to: '' },
    ]);
  });

  it('goes on with an adjusted measure: it was not finished', () => {
    const last = withRows('2023', { id: '2023-04.1', ...filled, status: 'adjusted', progress: 0.2 });
    expect(rowOf(carryOver(last, empty('2024')).plan, '2023-04.1').text).toBe(filled.text);
  });

  it('puts a measure under the task that its own became, and keeps how it went', () => {
    const last = withRows('2023', { id: '2023-01.1', ...filled });
    const { plan } = carryOver(last, empty('2024'));
    const row = rowOf(plan, '2023-01.1');
    const [history] = plan.history;
    expect(typeof row.task).toBe('number');
    expect(history).toMatchObject({ from: '2023-01.1', to: row.id, text: filled.text, lead: filled.lead });
    expect(history?.became).not.toBeNull();
  });

  it('says which other tasks a measure of a split task could belong to', () => {
    const rows = empty('2023').measures.flatMap(({ id }) => (/\.1$/.test(id) ? [{ id, ...filled }] : []));
    const { plan, summary } = carryOver(withRows('2023', ...rows), empty('2024'));
    const splits = plan.history.filter(({ became }) => became === 'split');
    const told = summary.notes.filter(({ code }) => code === 'task-split');
    expect(told.length).toBeLessThanOrEqual(splits.length);
    for (const note of summary.notes) {
      if (note.code !== 'task-split') continue;
      const row = rowOf(plan, note.parameters.row);
      for (const other of note.parameters.others) expect(row.note).toContain(other);
    }
  });

  it('leaves the task open where what became of it is not known', () => {
    const last = withRows('2024', { id: '2024-18.1', ...filled });
    const { plan, summary } = carryOver(last, empty('2025'));
    const row = rowOf(plan, '2024-18.1');
    expect(row.task).toBeNull();
    expect(row.note).toContain('2024-18 → ?');
    expect(summary.notes.map(({ code }) => code)).toContain('task-unread');
  });

  it('never puts a measure into a row where the nation’s own stands', () => {
    const rows = Array.from({ length: 4 }, (_, at) => ({ id: `2023-04.${at + 1}`, ...filled }));
    const { plan } = carryOver(withRows('2023', ...rows), empty('2024'));
    expect(plan.measures.filter(({ before }) => before !== '').map(({ national }) => national)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('adds rows where there are more measures than rows', () => {
    const last: CountyPlan = {
      ...empty('2023'),
      measures: Array.from({ length: 700 }, (_, at): PlannedMeasure => ({
        ...emptyRow,
        ...filled,
        id: `2023-y${at}`,
        task: 1,
      })),
    };
    const { plan } = carryOver(last, empty('2024', { rows: '10' }));
    expect(plan.measures.filter(({ before }) => before !== '')).toHaveLength(700);
    expect(new Set(plan.measures.map(({ id }) => id)).size).toBe(plan.measures.length);
  });

  it('keeps a deadline in words, and one that is still to come', () => {
    const last = withRows(
      '2023',
      { id: '2023-04.1', ...filled, deadline: '年底前' },
      { id: '2023-04.2', ...filled, deadline: serialDay(2024, 6, 30) },
      { id: '2023-05.1', ...filled, deadline: '2023年四季度' },
    );
    const { plan } = carryOver(last, empty('2024'));
    expect(rowOf(plan, '2023-04.1').deadline).toBe('年底前');
    expect(rowOf(plan, '2023-04.2').deadline).toBe(serialDay(2024, 6, 30));
    expect(rowOf(plan, '2023-05.1')).toMatchObject({
      deadline: null,
      note: expect.stringContaining('2023年四季度') as unknown,
    });
  });

  it('splits owners that were written as one string, keeps what was written, and drops no unknown name', () => {
    const raw = '县农业农村局牵头，县财政局、样例专班配合';
    const { plan, summary } = carryOver(
      withRows('2023', { id: '2023-04.1', ...filled, lead: raw }),
      empty('2024'),
    );
    const row = rowOf(plan, '2023-04.1');
    expect(row.lead).toBe('县农业农村局');
    expect(row.supporting).toBe('县财政局、样例专班');
    expect(row.note).toContain(raw);
    expect(summary.notes).toContainEqual(
      expect.objectContaining({
        code: 'owners-split',
        parameters: expect.objectContaining({ raw, unknown: ['样例专班'] }) as unknown,
      }),
    );
  });

  it('leaves owners as they are where each cell says what the sheet asks for', () => {
    const last = withRows('2023', { id: '2023-04.1', ...filled, supporting: '县财政局、县教育局' });
    const { plan, summary } = carryOver(last, empty('2024'));
    expect(rowOf(plan, '2023-04.1')).toMatchObject({
      lead: '县农业农村局',
      supporting: '县财政局、县教育局',
    });
    expect(summary.notes.some(({ code }) => code === 'owners-split')).toBe(false);
  });

  it('takes what was reached as the baseline of the same indicator, and nothing of an indicator that ended', () => {
    const last = empty('2023');
    const reached = {
      ...last,
      identity: { ...last.identity, month: 12 },
      targets: last.targets.map((row) => ({
        ...row,
        actual: row.goal === null ? null : 5,
        target: 9,
        note: row.id,
      })),
    };
    const { plan, summary } = carryOver(reached, empty('2024'));
    const subjectOf = (row: PlannedTarget, of: Edition | undefined): string =>
      of === undefined || row.indicator === null ? '' : `${row.indicator} ${targetSubject(row, of).unit}`;
    const subjects = new Set(last.targets.map((row) => subjectOf(row, editionById('2023'))));
    let carried = 0;
    for (const row of plan.targets.filter(({ goal }) => goal !== null)) {
      const goesOn = row.indicator !== null && subjects.has(subjectOf(row, editionById('2024')));
      carried += goesOn ? 1 : 0;
      expect(row).toMatchObject({
        baseline: goesOn ? 5 : null,
        baselineMonth: goesOn ? '2023-12' : '',
        target: null,
        actual: null,
      });
    }
    expect(carried).toBeGreaterThan(0);
    expect(summary.notes.some(({ code }) => code === 'target-ended')).toBe(true);
  });

  it('keeps the county’s own indicators under new ids', () => {
    const last = empty('2023');
    const own = {
      ...last,
      targets: last.targets.map((row) =>
        row.id === '2023-t02'
          ? { ...row, name: '本县直播基地', kind: 'count' as const, unit: '个', actual: 3 }
          : row,
      ),
    };
    const row = carryOver(own, empty('2024')).plan.targets.find(({ name }) => name === '本县直播基地');
    expect(row).toMatchObject({ id: '2024-t01', kind: 'count', unit: '个', baseline: 3, actual: null });
  });

  it('brings projects along without any amount, and enters no money that nobody counted', () => {
    const last = samplePlan(empty('2023'), 'zh');
    const { plan } = carryOver(last, empty('2024'));
    expect(plan.projects.map(({ code, name }) => [code, name])).toEqual(
      last.projects.map(({ code, name }) => [code, name]),
    );
    for (const { initial, adjusted, received, executed, sources } of plan.projects) {
      expect(
        [initial, adjusted, received, executed, ...fundSources.map((id) => sources[id])].every(
          (each) => each === null,
        ),
      ).toBe(true);
    }
    expect(plan.indicators.map(({ target, points }) => [target, points])).toEqual(
      last.indicators.map(({ target, points }) => [target, points]),
    );
    expect(plan.indicators.every(({ actual }) => actual === null)).toBe(true);
  });

  it('lets an allocation follow its measure, or its task where the measure is finished', () => {
    const last = withRows(
      '2023',
      { id: '2023-01.1', ...filled },
      { id: '2023-01.2', ...filled, status: 'completed' },
    );
    const [first, second, third, ...others] = last.allocations;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no rows');
    const { plan } = carryOver(
      {
        ...last,
        allocations: [
          { ...first, project: 'P1', measure: '2023-01.1', share: 0.5 },
          { ...second, project: 'P1', measure: '2023-01.2', share: 0.25 },
          { ...third, project: 'P1', task: 1, share: 0.25 },
          ...others,
        ],
      },
      empty('2024'),
    );
    const row = rowOf(plan, '2023-01.1');
    expect(plan.allocations[0]).toMatchObject({ measure: row.id, task: null, share: 0.5 });
    expect(plan.allocations[1]).toMatchObject({ measure: '', task: row.task, share: 0.25 });
    expect(plan.allocations[2]).toMatchObject({ measure: '', task: row.task });
  });

  it('keeps what earlier years became, and adds this one', () => {
    const last = withRows('2023', { id: '2023-04.1', ...filled });
    const earlier = {
      from: '2022-03.1',
      edition: '2022' as const,
      task: '',
      text: '更早的举措',
      lead: '',
      progress: 1,
      status: null,
      became: null,
      to: '2023-04.1',
    };
    const { plan } = carryOver({ ...last, history: [earlier] }, empty('2024'));
    expect(plan.history[0]).toEqual(earlier);
    expect(plan.history.map(({ from }) => from)).toEqual(['2022-03.1', '2023-04.1']);
  });
});

describe('carrying any plan over', () => {
  const words = ['text', 'goal', 'leader', 'problem', 'next', 'person', 'phone', 'goalUnit'] as const;

  it('loses no row and nothing that was typed in an unfinished one', () => {
    fc.assert(
      fc.property(randomPlan(), fc.constantFrom('2022', '2023', '2024', '2025'), (last, edition) => {
        if (edition === last.identity.edition) return;
        const { plan } = carryOver(last, empty(edition));
        const used = last.measures.filter(hasEntries);
        const kept = plan.history.slice(last.history.length).filter(({ of }) => of === undefined);
        expect(kept.map(({ from }) => from)).toEqual(used.map(({ id }) => id));
        const open = used.filter((row) => !isFinished(row));
        const carried = plan.measures.filter(({ before }) => before !== '');
        expect(carried.map(({ before }) => before).sort()).toEqual(open.map(({ id }) => id).sort());
        for (const old of open) {
          const row = rowOf(plan, old.id);
          for (const word of words) expect(row[word]).toBe(old[word]);
          expect(row.note).toContain(old.note);
          for (const owners of [old.lead, old.supporting]) {
            expect(`${row.lead}、${row.supporting}\n${row.note}`).toContain(owners);
          }
        }
        expect(new Set(plan.measures.map(({ id }) => id)).size).toBe(plan.measures.length);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('gives a plan that can be laid, in every language', () => {
    const { plan } = carryOver(samplePlan(empty('2023'), 'zh'), empty('2024'));
    for (const language of ['zh', 'en', 'both'] as const) {
      const book = countyBook(plan, { language, paper: 'A4', fonts: commonFonts, texts });
      expect(book.sheets.some(({ key }) => key === 'history')).toBe(true);
    }
  });
});

describe('writing a plan of the same year again', () => {
  const last = samplePlan(empty('2024'), 'zh');

  it('brings everything along with its ids', () => {
    const { plan, summary } = carryOver(last, empty('2024'));
    expect(plan).toEqual(last);
    expect(zhReading.carriedRows(summary.counts)).not.toContain('另加');
    expect(enReading.carriedRows(summary.counts)).not.toContain('spare');
  });

  it('adds the rows that were asked for', () => {
    const { plan, summary } = carryOver(last, empty('2024', { rows: '400' }));
    expect(plan.measures).toHaveLength(400);
    expect(plan.measures.slice(0, last.measures.length)).toEqual(last.measures);
    expect(summary.counts.added).toBe(400 - last.measures.length);
    expect(zhReading.carriedRows(summary.counts)).toContain('另加');
  });

  it('takes no row away where fewer are asked for', () => {
    expect(carryOver(last, empty('2024', { rows: '1' })).plan.measures).toEqual(last.measures);
  });

  it('moves milestones of quarters to their months, and tells of months that have no quarter', () => {
    const quarters = withRows('2024', { id: '2024-05.1', ...filled, nodes: [0.25, 0.5, 0.75, 1] });
    const months = carryOver(quarters, empty('2024', { nodes: 'months' })).plan;
    const row = months.measures.find(({ id }) => id === '2024-05.1');
    expect(row?.nodes).toEqual([null, null, 0.25, null, null, 0.5, null, null, 0.75, null, null, 1]);
    const uneven = {
      ...months,
      measures: months.measures.map((each) =>
        each.id === '2024-05.1'
          ? { ...each, nodes: each.nodes.map((node, at) => (at === 1 ? 0.1 : node)) }
          : each,
      ),
    };
    const { plan, summary } = carryOver(uneven, empty('2024'));
    expect(plan.measures.find(({ id }) => id === '2024-05.1')?.nodes).toEqual([0.25, 0.5, 0.75, 1]);
    expect(plan.measures.find(({ id }) => id === '2024-05.1')?.note).toBe('2月：10%');
    expect(summary.notes).toEqual([{ code: 'nodes-dropped', parameters: { row: '2024-05.1', months: [2] } }]);
  });
});

describe('what is said', () => {
  it('is whole in both languages', () => {
    const { summary } = carryOver(samplePlan(empty('2024'), 'zh'), empty('2025'));
    const [zh, en] = [sayCarriedOver(summary, texts.zh), sayCarriedOver(summary, texts.en)];
    expect(zh[0]).toContain('已由 2024 年计划带入 2025 年');
    expect(en[0]).toContain('Carried over from 2024 to 2025');
    expect(en).toHaveLength(zh.length);
  });
});
