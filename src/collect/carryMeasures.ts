/**
 * Last year's measures in this year's plan, as was decided row by row. A row that goes on stands under the task that was
 * chosen, with its text, goal, owners and what was said of problems and next steps. Progress, status, forecast and
 * milestones begin anew; a deadline of the year that is over is cleared. Whatever was decided, the history keeps every
 * row in use as it was.
 */
import type { Edition, Language } from '../editions/model';
import { type CountyPlan, type Entry, type HistoryRow, numberIn, type PlannedMeasure } from '../plan/county';
import { serialDay } from '../plan/period';
import type { Text } from '../text/text';
import type { AddCarryNote } from './carryNotes';
import { hasEntries, isFinished, isGiven } from './inUse';
import { decisionWithin, type MoveDecisions, proposedDecision } from './moving/decision';
import { measureHistory } from './moving/keptMeasure';
import { linesOf } from './moving/keptWords';
import { taskMapper, type Went } from './moving/whereTasksWent';
import { ReadyRows } from './readyRows';
import { ownerSplitter } from './splitOwners';

/** A deadline goes on unless it lies in a year that is over; words that name such a year are kept as a note. */
function deadlineIn(deadline: Entry, year: number): { readonly deadline: Entry; readonly said: string } {
  const number = numberIn(deadline);
  if (number !== null) return { deadline: number < serialDay(year, 1, 1) ? null : number, said: '' };
  const said = typeof deadline === 'string' ? deadline : '';
  const years = [...said.matchAll(/(?:19|20)\d\d/g)].map(([each]) => Number(each));
  const isOver = years.length > 0 && Math.max(...years) < year;
  return isOver ? { deadline: null, said } : { deadline, said: '' };
}

/** Where the task went, in signs, so that it reads in every language. */
function trail({ from, task, others, became }: Went, to: Edition): string {
  if (from === null) return '';
  if (task === null) return became === null ? `${from} → ?` : `${from} → —`;
  const chosen = taskIdIn(to, task);
  return others.length === 0 ? '' : `${from} → ${[chosen, ...others].join(' / ')}`;
}

/** Where somebody decided that it goes; nothing where that is what anybody would have expected. */
function decidedTrail({ from, task, others }: Went, chosen: number | null, to: Edition): string {
  if (from === null || (chosen === task && others.length === 0 && task !== null)) return '';
  return `${from} → ${chosen === null ? '?' : taskIdIn(to, chosen)}`;
}

const taskIdIn = ({ id }: Edition, number: number): string => `${id}-${String(number).padStart(2, '0')}`;

export interface Carrying {
  readonly from: Edition;
  readonly to: Edition;
  /** In which the history names tasks, */
  readonly language: Language;
  /** and says the rest. */
  readonly words: Text;
  readonly decisions: MoveDecisions;
}

export interface CarriedMeasures {
  readonly measures: readonly PlannedMeasure[];
  readonly history: readonly HistoryRow[];
  /** The row that carries an earlier one on, by the earlier one's id in lower case. */
  readonly wentTo: ReadonlyMap<string, string>;
  readonly rows: number;
  readonly finished: number;
  readonly left: number;
}

/** What somebody typed in a row that is not in use: a task that the row was not laid for, or where it came from. */
function heldAlone({ id, task, before }: PlannedMeasure): readonly string[] {
  const laidFor = /^\d{4}-(\d+)\./.exec(id)?.[1];
  const isOwn = laidFor !== undefined && Number(laidFor) === task;
  return [isGiven(task) && !isOwn ? String(task) : '', before].filter((words) => words !== '');
}

export function carryMeasures(
  previous: CountyPlan,
  next: CountyPlan,
  { from, to, language, words, decisions }: Carrying,
  add: AddCarryNote,
): CarriedMeasures {
  const wentFrom = taskMapper(from, to);
  const split = ownerSplitter(previous.units);
  const ready = new ReadyRows(next, to);
  const year = Number(to.id);
  const wentTo = new Map<string, string>();
  let [cleared, finished, left] = [0, 0, 0];

  const noteTask = (row: string, before: string, went: Went): void => {
    if (went.others.length > 0) add('task-split', { row: before, to: row, others: went.others });
    else if (went.task === null && went.from === null) add('task-none', { row: before, to: row });
    else if (went.task === null) {
      const code = went.became === null ? 'task-unread' : 'task-ended';
      add(code, { row: before, to: row, task: went.title });
    }
  };

  const carry = (measure: PlannedMeasure, went: Went, task: number | null): string => {
    const owners = split(measure);
    const { deadline, said } = deadlineIn(measure.deadline, year);
    if (deadline === null && isGiven(measure.deadline)) cleared += 1;
    const { goal, goalValue, goalUnit, leader, person, phone, problem, next: step, text, id } = measure;
    const isDecided = decisions.has(id);
    const row = ready.fill(task, (empty) => ({
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
      note: linesOf([
        measure.note,
        said,
        ...owners.raw,
        isDecided ? decidedTrail(went, task, to) : trail(went, to),
      ]),
      before: id,
    }));
    if (owners.raw.length > 0) {
      add('owners-split', { row, ...owners, raw: owners.raw.join(' | ') });
    } else if (owners.unknown.length > 0) add('owners-unknown', { row, names: owners.unknown });
    if (!isDecided) noteTask(row, id, went);
    else if (task === null) add('task-open', { row: id, to: row });
    return row;
  };

  const inUse = previous.measures.filter(hasEntries);
  const history = inUse.map((measure): HistoryRow => {
    const went = wentFrom(measure.task);
    const decision = decisionWithin(decisions.get(measure.id) ?? proposedDecision(measure, went), to);
    let row = '';
    if (decision.kind === 'carry') {
      row = carry(measure, went, decision.task);
      wentTo.set(measure.id.toLowerCase(), row);
    } else if (decision.kind === 'finish') {
      finished += 1;
      if (!isFinished(measure)) add('row-finished', { row: measure.id });
    } else {
      left += 1;
      add('row-left', { row: measure.id });
    }
    return measureHistory(
      measure,
      { went, row, edition: from, nodes: previous.settings.nodes },
      language,
      words,
    );
  });
  if (cleared > 0) add('deadline-cleared', { count: cleared });
  for (const measure of previous.measures) {
    const held = hasEntries(measure) ? [] : heldAlone(measure);
    if (held.length > 0) add('row-alone', { row: measure.id, held });
  }
  return { measures: ready.rows, history, wentTo, rows: inUse.length, finished, left };
}
