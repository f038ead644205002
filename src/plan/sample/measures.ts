/**
 * Made-up entries of the work plan for a training copy: every light, every check and every way of giving a deadline
 * occurs. Persons, places and figures are invented and say so.
 */
import type { Edition, Language, Task, Words } from '../../editions/model';
import { ownersOf } from '../../keypoints/owners';
import { tasksOf } from '../../keypoints/tasks';
import type { CountyPlan, PlannedMeasure } from '../county';
import { counterpartOf } from '../newUnits';
import { periodEnd, periodMonth, serialDay } from '../period';

const w = (zh: string, en: string): Words => ({ zh, en });

const works: readonly Words[] = [
  w('试点建设', 'a pilot'),
  w('排查摸底', 'a survey of needs'),
  w('培训推广', 'training'),
  w('平台对接', 'the link to the county platform'),
  w('设施改造', 'an upgrade of facilities'),
  w('示范创建', 'a model village'),
];

interface SampleGoal {
  readonly words: Words;
  readonly value: number;
  readonly unit: Words;
}

const goals: readonly SampleGoal[] = [
  {
    words: w('新建 12 个示范点', 'Set up 12 model sites'),
    value: 12,
    unit: w('个', 'sites'),
  },
  { words: w('覆盖 80% 的行政村', 'Reach 80% of villages'), value: 80, unit: w('%', '%') },
  { words: w('培训 600 人次', 'Train 600 people'), value: 600, unit: w('人次', 'people') },
  { words: w('办结 25 件问题', 'Settle 25 problems'), value: 25, unit: w('件', 'problems') },
];

const people: readonly Words[] = [w('甲', 'A'), w('乙', 'B'), w('丙', 'C'), w('丁', 'D'), w('戊', 'E')];

/** What a row adds to its task, given the year, the month reported on, and what is due by then over the year. */
type Case = (at: {
  readonly year: number;
  readonly month: number;
  readonly due: number;
  readonly say: (words: Words) => string;
}) => Partial<PlannedMeasure>;

function fraction(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

const slow = w('样例问题：资金到位较晚', 'Sample: the money came late');
const next = w('样例打算：倒排工期，每周调度', 'Sample: work back from the deadline, check every week');

const cases: readonly Case[] = [
  ({ due }) => ({ progress: fraction(due), status: 'underWay', forecast: 'certain' }),
  ({ due }) => ({ progress: fraction(due + 0.08), status: 'underWay', forecast: 'certain' }),
  ({ due, say }) => ({
    progress: fraction(due - 0.2),
    status: 'underWay',
    forecast: 'difficult',
    problem: say(slow),
    next: say(next),
  }),
  ({ due, say }) => ({
    progress: fraction(due - 0.5),
    status: 'underWay',
    forecast: 'impossible',
    problem: say(slow),
    next: say(next),
  }),
  () => ({ progress: 1, status: 'completed', forecast: 'certain' }),
  ({ say }) => ({
    progress: 0.3,
    status: 'adjusted',
    note: say(w('样例：与上级部署合并，不再单列', 'Sample: merged with work set from above')),
  }),
  // Nothing was reported.
  () => ({ progress: null, status: null }),
  // Overdue though nearly done.
  ({ year, month, say }) => ({
    progress: 0.9,
    status: 'underWay',
    forecast: 'certain',
    deadline: periodEnd(year, month),
    next: say(next),
  }),
  // Behind by ten points exactly.
  ({ due }) => ({ progress: fraction(due - 0.1), status: 'underWay', forecast: 'certain' }),
  // Nodes of its own: slow at first.
  () => ({ nodes: [0.05, 0.2, 0.5, 1], progress: 0.2, status: 'underWay', forecast: 'certain' }),
  // A lead unit that the sheet of units does not know.
  ({ due, say }) => ({
    progress: fraction(due),
    status: 'underWay',
    lead: say(w('样例数据服务专班', 'Sample data service team')),
  }),
  // A deadline in words, and no goal yet.
  ({ due, say }) => ({
    progress: fraction(due - 0.05),
    status: 'underWay',
    deadline: say(w('年底前', 'by the end of the year')),
    goal: '',
    goalValue: null,
    goalUnit: '',
  }),
  // Not begun, and no deadline yet.
  () => ({ progress: 0, status: 'notStarted', forecast: 'difficult', deadline: null }),
];

/** Twelve nodes from four: the same line by quarters. */
function nodesLike(
  empty: readonly unknown[],
  quarters: readonly (number | string | null)[],
): PlannedMeasure['nodes'] {
  return empty.map((_, at) =>
    empty.length === 4 ? (quarters[at] ?? null) : at % 3 === 2 ? (quarters[(at - 2) / 3] ?? null) : null,
  );
}

/** The rows of the plan with sample entries under most tasks that could be read; the last of them is left without any. */
export function sampleMeasures(
  plan: CountyPlan,
  edition: Edition,
  language: Language,
): readonly PlannedMeasure[] {
  const month = Math.max(1, periodMonth(plan.identity.month));
  const year = Number(edition.id);
  const around = { year, month, due: month / 12, say: (words: Words): string => words[language] };
  const read = tasksOf(edition);
  const tasks = new Map(read.slice(0, -1).map((task) => [task.number, task]));
  const filled = new Map<number, number>();
  let at = 0;

  function entries(measure: PlannedMeasure, task: Task): PlannedMeasure {
    const owners = ownersOf(task);
    const goal = goals[at % goals.length];
    const work = works[at % works.length] ?? w('', '');
    const title = task.wording[language];
    const person = people[at % people.length] ?? w('', '');
    const special = cases[at % cases.length]?.(around) ?? {};
    at += 1;
    const names = (owners === undefined ? [] : [owners.lead, ...owners.supporting.slice(0, 2)]).flatMap(
      ({ id }) => counterpartOf(plan.units, id)?.name ?? [],
    );
    return {
      ...measure,
      task: task.number,
      text: around.say(w(`样例：围绕“${title}”开展${work.zh}`, `Sample: ${work.en} for “${title}”`)),
      goal: goal === undefined ? '' : goal.words[language],
      goalValue: goal?.value ?? null,
      goalUnit: goal === undefined ? '' : goal.unit[language],
      leader: around.say(w(`样例领导${person.zh}`, `Sample leader ${person.en}`)),
      lead: names[0] ?? '',
      supporting: [...new Set(names.slice(1))].join('、'),
      person: around.say(w(`样例人员${person.zh}`, `Sample person ${person.en}`)),
      phone: '0000-0000000',
      deadline: serialDay(year, 12, 20),
      ...special,
      nodes: nodesLike(measure.nodes, special.nodes ?? []),
    };
  }

  const firstRead = read[0];
  let spareUsed = false;
  return plan.measures.map((measure) => {
    if (measure.task === null && !spareUsed && firstRead !== undefined) {
      spareUsed = true;
      return entries(measure, firstRead);
    }
    const task = typeof measure.task === 'number' ? tasks.get(measure.task) : undefined;
    if (task === undefined) return measure;
    const before = filled.get(task.number) ?? 0;
    const most = task.number % 2 === 1 ? 2 : 1;
    if (before >= most) return measure;
    filled.set(task.number, before + 1);
    return entries(measure, task);
  });
}
