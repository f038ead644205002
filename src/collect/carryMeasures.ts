/**
 * Last year's measures in this year's plan. A measure is finished when it is reported as completed or its progress is
 * whole; it stays in the history alone. Every other row with anything in it goes on: under the task that its own became,
 * with its text, goal, owners and what was said of problems and next steps. Progress, status, forecast and milestones
 * begin anew; a deadline of the year that is over is cleared. An adjusted measure goes on: it was not finished.
 */
import type { Edition, Language, Task, Words } from '../editions/model';
import { becomes } from '../keypoints/comparison';
import { tasksOf } from '../keypoints/tasks';
import { type CountyPlan, type Entry, type HistoryRow, numberIn, type PlannedMeasure } from '../plan/county';
import { emptyMeasure, nodeCount } from '../plan/newPlan';
import { serialDay } from '../plan/period';
import type { AddCarryNote } from './carryNotes';
import { ownerSplitter } from './splitOwners';

const billion = 1e9;

export function isFinished({ status, progress }: PlannedMeasure): boolean {
  const number = numberIn(progress);
  return status === 'completed' || (number !== null && Math.round(number * billion) >= billion);
}

const isGiven = (entry: Entry): boolean => entry !== null && entry !== '';

/** Whether anybody entered anything in the row, other than the task that it stands under. */
export function hasEntries(measure: PlannedMeasure): boolean {
  const { text, goal, goalUnit, leader, lead, supporting, person, phone, problem, next, note } = measure;
  const words = [text, goal, goalUnit, leader, lead, supporting, person, phone, problem, next, note];
  const entries = [measure.goalValue, measure.deadline, measure.progress, ...measure.nodes];
  return (
    words.some((each) => each !== '') ||
    entries.some(isGiven) ||
    measure.status !== null ||
    measure.forecast !== null
  );
}

/** Where a task went: the first of the tasks that carry it on, and the others. */
export interface Went {
  readonly became: HistoryRow['became'];
  /** The number of the task that carries it on; null where there is none, or none is known. */
  readonly task: number | null;
  readonly others: readonly string[];
  /** Such as `2024-05`; null where the row stood under no task of its edition. */
  readonly from: string | null;
  readonly title: Words;
}

const nowhere: Went = { became: null, task: null, others: [], from: null, title: { zh: '', en: '' } };

/** Where the tasks of one edition went in another, by their numbers. */
export function taskMapper(from: Edition, to: Edition): (entry: Entry) => Went {
  const tasks = new Map(tasksOf(from).map((task): [number, Task] => [task.number, task]));
  return (entry) => {
    const number = numberIn(entry);
    if (number === null || !Number.isInteger(number) || number < 1 || number > from.taskCount) return nowhere;
    const task = tasks.get(number);
    const id = `${from.id}-${String(number).padStart(2, '0')}`;
    if (task === undefined) return { ...nowhere, from: id, title: { zh: id, en: id } };
    const { zh, en } = task.wording;
    const title = { zh: `${number}. ${zh}`, en: `${number}. ${en}` };
    const rows = becomes(task, to);
    if (!rows.ok) return { ...nowhere, from: id, title };
    const [first] = rows.value;
    const there = rows.value.flatMap(({ task: each }) => (each === null ? [] : [each]));
    const [chosen, ...others] = there;
    return {
      became: first?.kind ?? null,
      task: chosen?.number ?? null,
      others: others.map((each) => each.id),
      from: id,
      title,
    };
  };
}

/** Rows of the new plan that wait to be filled: under their task, where the nation says nothing, then spare ones. */
class ReadyRows {
  readonly rows: PlannedMeasure[];
  private readonly byTask = new Map<number, number[]>();
  private readonly spare: number[] = [];
  private readonly taken: Set<string>;
  private next = 1;

  constructor(
    { measures }: CountyPlan,
    private readonly edition: Edition,
    private readonly nodes: number,
  ) {
    this.rows = [...measures];
    this.taken = new Set(measures.map(({ id }) => id));
    measures.forEach((row, at) => {
      if (hasEntries(row)) return;
      const task = numberIn(row.task);
      if (task === null) this.spare.push(at);
      else if (row.national === null) this.byTask.set(task, [...(this.byTask.get(task) ?? []), at]);
    });
  }

  private append(): number {
    let id = '';
    do {
      id = `${this.edition.id}-x${String(this.next).padStart(3, '0')}`;
      this.next += 1;
    } while (this.taken.has(id));
    this.taken.add(id);
    this.rows.push(emptyMeasure(id, null, null, this.nodes));
    return this.rows.length - 1;
  }

  /** Fills a row for this task, and says which. */
  fill(task: number | null, content: (ready: PlannedMeasure) => PlannedMeasure): string {
    const own = task === null ? undefined : this.byTask.get(task)?.shift();
    const at = own ?? this.spare.shift() ?? this.append();
    const ready = this.rows[at] ?? emptyMeasure('', null, null, this.nodes);
    const filled = content({ ...ready, task: task ?? ready.task });
    this.rows[at] = filled;
    return filled.id;
  }
}

/** A deadline goes on unless it lies in a year that is over; words that name such a year are kept as a note. */
function deadlineIn(deadline: Entry, year: number): { readonly deadline: Entry; readonly said: string } {
  const number = numberIn(deadline);
  if (number !== null) return { deadline: number < serialDay(year, 1, 1) ? null : number, said: '' };
  const said = typeof deadline === 'string' ? deadline : '';
  const years = [...said.matchAll(/(?:19|20)\d\d/g)].map(([each]) => Number(each));
  const isOver = years.length > 0 && Math.max(...years) < year;
  return isOver ? { deadline: null, said } : { deadline, said: '' };
}

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** Where the task went, in signs, so that it reads in every language. */
function trail({ from, task, others, became }: Went, to: Edition): string {
  if (from === null) return '';
  if (task === null) return became === null ? `${from} → ?` : `${from} → —`;
  const chosen = `${to.id}-${String(task).padStart(2, '0')}`;
  return others.length === 0 ? '' : `${from} → ${[chosen, ...others].join(' / ')}`;
}

export interface Carrying {
  readonly from: Edition;
  readonly to: Edition;
  /** In which the history names tasks. */
  readonly language: Language;
}

export interface CarriedMeasures {
  readonly measures: readonly PlannedMeasure[];
  readonly history: readonly HistoryRow[];
  /** The row that carries an earlier one on, by the earlier one's id in lower case. */
  readonly wentTo: ReadonlyMap<string, string>;
  readonly rows: number;
  readonly finished: number;
}

export function carryMeasures(
  previous: CountyPlan,
  next: CountyPlan,
  { from, to, language }: Carrying,
  add: AddCarryNote,
): CarriedMeasures {
  const wentFrom = taskMapper(from, to);
  const split = ownerSplitter(previous.units);
  const ready = new ReadyRows(next, to, nodeCount(next.settings.nodes));
  const year = Number(to.id);
  const wentTo = new Map<string, string>();
  let cleared = 0;

  const carry = (measure: PlannedMeasure, went: Went): string => {
    const owners = split(measure);
    const { deadline, said } = deadlineIn(measure.deadline, year);
    if (deadline === null && isGiven(measure.deadline)) cleared += 1;
    const { goal, goalValue, goalUnit, leader, person, phone, problem, next: step, text, id } = measure;
    const row = ready.fill(went.task, (empty) => ({
      ...empty,
      text,
      goal,
      goalValue,
      goalUnit,
      leader,
      lead: owners.lead,
      supporting: owners.supporting,
      person,
      phone,
      deadline,
      problem,
      next: step,
      note: lines([measure.note, said, ...owners.raw, trail(went, to)]),
      before: id,
    }));
    if (owners.raw.length > 0) {
      add('owners-split', { row, ...owners, raw: owners.raw.join(' | ') });
    } else if (owners.unknown.length > 0) add('owners-unknown', { row, names: owners.unknown });
    if (went.others.length > 0) add('task-split', { row: id, to: row, others: went.others });
    else if (went.task === null && went.from === null) add('task-none', { row: id, to: row });
    else if (went.task === null) {
      const code = went.became === null ? 'task-unread' : 'task-ended';
      add(code, { row: id, to: row, task: went.title });
    }
    return row;
  };

  const inUse = previous.measures.filter(hasEntries);
  const history = inUse.map((measure): HistoryRow => {
    const went = wentFrom(measure.task);
    const finished = isFinished(measure);
    const row = finished ? '' : carry(measure, went);
    if (row !== '') wentTo.set(measure.id.toLowerCase(), row);
    const { id, text, lead, progress, status } = measure;
    return {
      from: id,
      edition: from.id,
      task: went.title[language],
      text,
      lead,
      progress,
      status,
      became: went.became,
      to: row,
    };
  });
  if (cleared > 0) add('deadline-cleared', { count: cleared });
  return {
    measures: ready.rows,
    history: [...previous.history, ...history],
    wentTo,
    rows: inUse.length,
    finished: inUse.length - wentTo.size,
  };
}
