import { editionById } from '../../keypoints/editions';
import { tasksOf } from '../../keypoints/tasks';
import { figuresOf } from '../../plan/figures';
import { orderPlan } from '../../plan/order';
import { emptyRecord } from '../../plan/record';
import { samplePlan } from '../../plan/sample/samplePlan';
import { noFilter } from '../../plan/steering/filter';
import { texts } from '../../text/text';
import { countyBook } from '../../workbook/county/countyBook';
import { commonFonts } from '../../workbook/looks';
import { planOf } from '../../workbook/reading/planOf';
import { openBook, wholeBook } from '../../xlsx/reading/openBook';
import { writeBook } from '../../xlsx/writeBook';
import { standingOf } from '../plan/standing';
import { goalOfRow, servingTask, tasksOfRow, type ReadPlan } from './serving';

/** The training copy, as it is read from its workbook. */
function sample(): ReadPlan {
  const ordered = orderPlan({ edition: '2024', county: '安吉县', code: '', unit: '', period: '9' }, 'zh');
  const edition = editionById('2024');
  if (!ordered.ok || edition === undefined) throw new Error('the sample could not be ordered');
  const plan = samplePlan(ordered.value, 'zh');
  const bytes = writeBook(countyBook(plan, { language: 'zh', paper: 'A4', fonts: commonFonts, texts }));
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error('the sample could not be opened');
  const whole = wholeBook(opened.value);
  if (!whole.ok) throw new Error('the sample could not be read');
  const read = planOf(whole.value);
  if (!read.ok) throw new Error('the sample could not be read');
  const figures = figuresOf(read.plan, edition);
  const found = { ...read };
  return {
    kind: 'plan',
    found,
    edition,
    figures,
    record: emptyRecord,
    issues: [],
    selected: null,
    behind: false,
  };
}

const read = sample();
const { plan } = read.found;
const numbers = (tasks: readonly { readonly number: number }[]): readonly number[] =>
  tasks.map(({ number }) => number);

describe('which task a row of the plan serves', () => {
  it('is none for a row that is not there, a body, and a spare row', () => {
    expect(tasksOfRow(read, { table: 'measures', id: 'gone' })).toEqual([]);
    expect(tasksOfRow(read, { table: 'units', id: plan.units[0]?.id ?? '' })).toEqual([]);
    const spare = plan.measures.find((_, at) => read.figures.measures[at]?.task === null);
    expect(tasksOfRow(read, { table: 'measures', id: spare?.id ?? 'none' })).toEqual([]);
  });

  it('is the one that the row names, and for a project every one that it gives to', () => {
    const measure = plan.measures.find(({ task }) => task === 5);
    expect(numbers(tasksOfRow(read, { table: 'measures', id: measure?.id ?? '' }))).toEqual([5]);
    for (const project of plan.projects.filter(({ code }) => code !== '')) {
      const given = plan.allocations.flatMap((row, at) => {
        const task = read.figures.allocations[at]?.forTask;
        return row.project === project.code && typeof task === 'number' ? [task] : [];
      });
      expect(numbers(tasksOfRow(read, { table: 'projects', id: project.id }))).toEqual(
        [...new Set(given)].sort((a, b) => a - b),
      );
    }
  });

  it('is that of the goal which a target shows, and none where the goal is of the whole edition', () => {
    for (const { subject } of read.figures.targets) {
      const row = { table: 'targets', id: subject.row.id } as const;
      expect(goalOfRow(read, row)).toBe(subject.goal);
      expect(tasksOfRow(read, row).map(({ id }) => id)).toEqual(
        subject.goal === null || subject.goal.task === null ? [] : [subject.goal.task],
      );
    }
  });
});

describe('the rows that serve a task', () => {
  it('are, task by task, all measures with a text, each once', () => {
    const served = tasksOf(read.edition).flatMap((task) =>
      servingTask(read, task).measures.map(({ measure }) => measure.id),
    );
    const written = plan.measures.filter(
      ({ text }, at) => text !== '' && read.figures.measures[at]?.task !== null,
    );
    expect([...served].sort()).toEqual(written.map(({ id }) => id).sort());
    expect(served.length).toBeGreaterThan(10);
  });

  it('come with the money of the task, which over all tasks is what is allocated', () => {
    const planned = tasksOf(read.edition).map((task) => servingTask(read, task).money?.planned ?? 0);
    const allocated = read.figures.allocations.map(({ amount, forTask }) =>
      forTask === null ? 0 : (amount ?? 0),
    );
    const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
    expect(sum(allocated)).toBeGreaterThan(0);
    expect(sum(planned)).toBeCloseTo(sum(allocated), 6);
  });
});

describe("the counts of the plan's home", () => {
  it('are of one body where the pane is narrowed to it, and add up over the lead bodies', () => {
    const whole = standingOf(read, noFilter);
    expect(whole).toMatchObject({ month: 9, newer: '2025' });
    expect(whole.behind).toBeGreaterThan(0);
    const one = standingOf(read, { ...noFilter, aspect: 1 });
    expect(one.measures).toBeLessThan(whole.measures);
    expect(one.measures).toBeGreaterThan(0);
    const aspects = read.edition.aspects.map(({ number }) =>
      standingOf(read, { ...noFilter, aspect: number }),
    );
    expect(aspects.reduce((sum, { behind }) => sum + behind, 0)).toBe(whole.behind);
  });

  it('leave out findings that somebody set aside', () => {
    const issue = (ignored: string | null): ReadPlan['issues'][number] => ({
      code: 'cells-merged',
      severity: 'error',
      place: { kind: 'book' },
      parameters: {},
      fix: null,
      key: 'k',
      at: null,
      changes: [],
      unit: null,
      aspect: null,
      ignored,
    });
    expect(standingOf({ ...read, issues: [issue(null), issue('known')] }, noFilter).errors).toBe(1);
  });
});
