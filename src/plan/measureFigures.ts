/** What follows from the rows of the work plan. */
import type { Edition } from '../editions/model';
import { tasksOf } from '../keypoints/tasks';
import { type CountyPlan, type CountyUnit, type Entry, numberIn, type PlannedMeasure } from './county';
import { dueProgress } from './dueProgress';
import type { Light } from './light';
import { periodEnd, periodMonth } from './period';
import { pointsBehind, statusLight, thresholdsInUse } from './statusLight';
import { unitFinder } from './unitByName';

export interface MeasureFigures {
  /** The task it belongs to; null where none was chosen, or none of that number exists. */
  readonly task: number | null;
  /** Null also where it is not known in which aspect the task stands. */
  readonly aspect: number | null;
  /** Such as `5.2`: the task, and its place among the task's rows in use; empty for a row that is not in use. */
  readonly number: string;
  /** Spare: no task and no text. Pending: a task without text, or something required is missing. */
  readonly state: 'filled' | 'pending' | 'spare';
  /** How many required entries are missing; 0 for rows without text. */
  readonly missing: number;
  /** As a fraction; null for a row without text. */
  readonly due: number | null;
  /** Points behind schedule (12.5 is twelve and a half), above 0; null where it is not behind or nothing is known. */
  readonly behind: number | null;
  /** `none` where nothing was reported or the measure was adjusted; null for a row without text. */
  readonly light: Light | 'none' | null;
  /** The lead unit by its present name; null where none is given, and for a row without text. */
  readonly unit: CountyUnit | 'unknown' | null;
  /** Supporting units by name, in the order given; none for a row without text. */
  readonly supporting: readonly string[];
  /** Money of projects that is allocated to this very measure, and what of it was spent, in 万元. */
  readonly money: number | null;
  readonly spent: number | null;
  /** Place among those behind, the furthest first; null where it is not behind. */
  readonly rank: number | null;
}

/** What an allocation gives to a measure, in 万元. */
export interface MeasureMoney {
  /** A measure's id; empty where it names none. */
  readonly measure: string;
  readonly amount: number | null;
  readonly spent: number | null;
}

type Ranked = Omit<MeasureFigures, 'rank'>;

/** A row counts from the moment that it says what is to be done. */
function inUse({ text }: PlannedMeasure): boolean {
  return text !== '';
}

function isEmpty(entry: Entry): boolean {
  return entry === null || entry === '';
}

/**
 * Required of a row in use: its task, the annual goal, the lead unit, the deadline (a day or words), and progress once a
 * month is reported on. What the county tables of the field have in common (composite column set), and no more, so that
 * filling in stays short.
 */
function missingIn(measure: PlannedMeasure, task: number | null, month: number): number {
  const missing = [
    task === null,
    measure.goal === '',
    measure.lead === '',
    isEmpty(measure.deadline),
    month > 0 && numberIn(measure.progress) === null,
  ];
  return missing.filter(Boolean).length;
}

/** The furthest behind is 1; of those equally far the one higher up in the sheet comes first. */
function ranksOf(figures: readonly Ranked[]): readonly (number | null)[] {
  const order = figures
    .flatMap(({ behind }, at) => (behind === null ? [] : [{ behind, at }]))
    .sort((a, b) => b.behind - a.behind || a.at - b.at);
  const places = new Map(order.map(({ at }, place) => [at, place + 1]));
  return figures.map((_, at) => places.get(at) ?? null);
}

function moneyByMeasure(money: readonly MeasureMoney[]): ReadonlyMap<string, Omit<MeasureMoney, 'measure'>> {
  const sums = new Map<string, { amount: number; spent: number }>();
  for (const { measure, amount, spent } of money) {
    const sum = sums.get(measure.toLowerCase()) ?? { amount: 0, spent: 0 };
    sums.set(measure.toLowerCase(), {
      amount: sum.amount + (amount ?? 0),
      spent: sum.spent + (spent ?? 0),
    });
  }
  return sums;
}

/** One a row of the work plan, in the same order. `money` is what each allocation comes to. */
export function measureFigures(
  plan: CountyPlan,
  edition: Edition,
  money: readonly MeasureMoney[],
): readonly MeasureFigures[] {
  const { settings, identity } = plan;
  const month = periodMonth(identity.month);
  const year = Number(edition.id);
  const end = month === 0 ? null : periodEnd(year, month);
  const thresholds = thresholdsInUse(settings.thresholds);
  const unitOf = unitFinder(plan.units);
  const sums = moneyByMeasure(money);
  const aspects = new Map(tasksOf(edition).map((task) => [task.number, task.aspect]));
  const used = new Map<number, number>();

  const figuresOf = (measure: PlannedMeasure): Ranked => {
    const given = numberIn(measure.task);
    const exists = given !== null && Number.isInteger(given) && given >= 1 && given <= edition.taskCount;
    const task = exists ? given : null;
    const aspect = task === null ? null : (aspects.get(task) ?? null);
    if (!inUse(measure)) {
      return {
        task,
        aspect,
        number: '',
        state: task === null ? 'spare' : 'pending',
        missing: 0,
        due: null,
        behind: null,
        light: null,
        unit: null,
        supporting: [],
        money: null,
        spent: null,
      };
    }
    const place = task === null ? 0 : (used.get(task) ?? 0) + 1;
    if (task !== null) used.set(task, place);
    const due = dueProgress(measure, { year, month, schedule: settings.schedule, nodes: settings.nodes });
    const missing = missingIn(measure, task, month);
    const sum = sums.get(measure.id.toLowerCase());
    return {
      task,
      aspect,
      number: task === null ? '' : `${task}.${place}`,
      state: missing === 0 ? 'filled' : 'pending',
      missing,
      due,
      behind: pointsBehind(measure, due),
      light: statusLight(measure, due, end, thresholds),
      unit: measure.lead === '' ? null : unitOf(measure.lead),
      supporting: measure.supporting.split('、').filter((name) => name !== ''),
      money: sum?.amount ?? null,
      spent: sum?.spent ?? null,
    };
  };

  const figures = plan.measures.map(figuresOf);
  const ranks = ranksOf(figures);
  return figures.map((each, at) => ({ ...each, rank: ranks[at] ?? null }));
}
