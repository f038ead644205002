/**
 * A county's plan as data: what people fill in over a year. Figures that follow from it are never stored; `figures.ts`
 * and its neighbours compute them.
 *
 * Entries are kept as they were typed: a cell for a number may hold text, and then it counts as no number but is never
 * lost. Shares and percentages are fractions, money is in 万元 (as every county table has it), days are Excel's serial
 * numbers of the 1900 system.
 */
import type { EditionId, IndicatorId } from '../editions/model';
import type { Thresholds } from './light';

/** What stands in a cell for a number or a day: the number, the text that somebody typed instead, or nothing. */
export type Entry = number | string | null;

/** What stands in a cell for text; empty text is nothing. */
export type Words = string;

export interface CountyPlan {
  readonly identity: Identity;
  readonly settings: Settings;
  readonly units: readonly CountyUnit[];
  /** In the order of the sheet: every task has at least one row, pattern rows included. */
  readonly measures: readonly PlannedMeasure[];
  readonly targets: readonly PlannedTarget[];
  readonly projects: readonly Project[];
  readonly allocations: readonly Allocation[];
  readonly indicators: readonly ProjectIndicator[];
  /** What was brought over from an earlier plan, row by row; empty in a first plan. */
  readonly history: readonly HistoryRow[];
  /** True marks every sheet as a training copy: its entries are made up. */
  readonly sample: boolean;
}

export interface Identity {
  /** Stable for the life of the workbook. */
  readonly id: string;
  readonly edition: EditionId;
  /** Such as 安吉县. */
  readonly county: Words;
  /** Six digits of the administrative division; empty when not given. */
  readonly code: Words;
  /** Who fills in and reports (填报单位). */
  readonly unit: Words;
  /** The reporting unit's code where one file a unit is issued; the county's own plan has none. */
  readonly unitCode?: Words;
  /** Reports stand as at the end of this month of the edition's year, 1 to 12. */
  readonly month: Entry;
  readonly contact: Words;
  readonly phone: Words;
}

/** How much of the year's work is due: by the months of the year gone by, or by those until a measure's own deadline. */
export type ScheduleRule = 'year' | 'deadline';

export interface Settings {
  readonly thresholds: Thresholds;
  readonly schedule: ScheduleRule;
  /** Milestones that a measure can set for itself: four quarter ends or twelve month ends. */
  readonly nodes: 'quarters' | 'months';
  /** Weights by which a national count can be shared out to the county. */
  readonly weights: readonly ShareWeight[];
  /** Points of the self-evaluation of a project; they add to 100. */
  readonly points: EvaluationPoints;
}

/** The county's share of the nation by one measure of size, such as rural population. Both figures are the county's to give. */
export interface ShareWeight {
  /** Such as `rural_population`. */
  readonly id: string;
  readonly county: Entry;
  readonly nation: Entry;
}

export interface EvaluationPoints {
  readonly execution: Entry;
  readonly output: Entry;
  readonly benefit: Entry;
  readonly satisfaction: Entry;
}

export type UnitKind = 'bureau' | 'township' | 'carrier' | 'other';

/** A body of the county (责任单位). */
export interface CountyUnit {
  readonly id: string;
  readonly name: Words;
  /** Other and earlier names; three at most. */
  readonly aliases: readonly [Words, Words, Words];
  readonly kind: UnitKind | null;
  /** The national body it is the usual counterpart of; null when unknown. */
  readonly national: string | null;
  readonly contact: Words;
  readonly phone: Words;
  readonly note: Words;
}

export type MeasureStatus = 'notStarted' | 'underWay' | 'completed' | 'adjusted';
export type Forecast = 'certain' | 'difficult' | 'impossible';

/** One measure (举措) under a national task: a row of the work plan. */
export interface PlannedMeasure {
  /** Such as `2024-05.2`; rows that belong to no task at first are `2024-x001`. */
  readonly id: string;
  /** The number of its task; null (or text that is no number) where none was chosen yet. */
  readonly task: Entry;
  /** The national measure it starts from; null for the county's own. */
  readonly national: string | null;
  readonly text: Words;
  readonly goal: Words;
  readonly goalValue: Entry;
  readonly goalUnit: Words;
  readonly leader: Words;
  readonly lead: Words;
  /** As typed, names separated by `、`. */
  readonly supporting: Words;
  readonly person: Words;
  readonly phone: Words;
  readonly deadline: Entry;
  /** Planned cumulative progress by the end of each quarter or month; as many as the settings say. */
  readonly nodes: readonly Entry[];
  readonly progress: Entry;
  readonly status: MeasureStatus | null;
  readonly forecast: Forecast | null;
  readonly problem: Words;
  readonly next: Words;
  readonly note: Words;
  /** What it was in the plan it was carried over from, such as `2023-04.1`; empty for a new one. */
  readonly before: Words;
}

export type TargetKind = 'level' | 'count' | 'increase' | 'coverage' | 'qualitative';
export type Direction = 'higher' | 'lower';

/** One row of the targets: a national goal, an indicator of the county evaluation, or the county's own. */
export interface PlannedTarget {
  /** A goal's id (`2024-g1`), a county indicator's id, or `2024-t01` for the county's own. */
  readonly id: string;
  /** Switched off rows count nowhere. */
  readonly on: boolean;
  /** The national goal it shows; null otherwise. */
  readonly goal: string | null;
  /** The county indicator (`countyIndicators.ts`) it shows; null otherwise. */
  readonly extended: string | null;
  readonly indicator: IndicatorId | null;
  /** Only of the county's own rows: for others the facts say it. */
  readonly name: Words;
  readonly kind: TargetKind | null;
  readonly direction: Direction | null;
  readonly unit: Words;
  /** Levels set above the county; in the row's unit. */
  readonly province: Entry;
  readonly city: Entry;
  readonly baseline: Entry;
  /** Such as `2023-12`, as typed. */
  readonly baselineMonth: Words;
  /** The weight chosen for a count; null when none was. */
  readonly weight: string | null;
  readonly target: Entry;
  readonly actual: Entry;
  readonly department: Words;
  readonly note: Words;
}

/** Where a project's money can come from, in the order in which county tables list it. */
export const fundSources = [
  'central',
  'province',
  'city',
  'county',
  'bond',
  'private',
  'carryOver',
  'other',
] as const;

export type FundSource = (typeof fundSources)[number];

/** In 万元. */
export type FundSources = { readonly [S in FundSource]: Entry };

/** A project with money of its own: a row of the finance sheet. All amounts in 万元. */
export interface Project {
  readonly id: string;
  /** Unique; what allocations and indicators refer to. */
  readonly code: Words;
  readonly name: Words;
  readonly department: Words;
  readonly implementer: Words;
  /** Functional account code, always text. */
  readonly account: Words;
  /** Initial budget (年初预算数). */
  readonly initial: Entry;
  /** Full-year budget after adjustment, carry-over included (全年预算数). */
  readonly adjusted: Entry;
  readonly sources: FundSources;
  readonly received: Entry;
  readonly executed: Entry;
  readonly note: Words;
  /** Who answers for it, as its printed forms name them. */
  readonly person: Words;
  readonly phone: Words;
  /** The goal of the year (年度总体目标): what was expected, and what was reached of it. */
  readonly expected: Words;
  readonly achieved: Words;
}

/** The part of a project that serves a task or one of its measures. */
export interface Allocation {
  readonly id: string;
  /** A project's code. */
  readonly project: Words;
  /** The number of a task; null where a measure says it. */
  readonly task: Entry;
  /** A measure's id; empty when the whole task is meant. */
  readonly measure: Words;
  /** A fraction of the project; those of one project add to 1. */
  readonly share: Entry;
  readonly note: Words;
}

export type IndicatorGroup = 'output' | 'benefit' | 'satisfaction';
export type Scoring = 'positive' | 'reverse' | 'qualitative';
export type Band = 'reached' | 'partly' | 'missed';

/** An indicator of a project's performance (绩效指标). */
export interface ProjectIndicator {
  readonly id: string;
  readonly project: Words;
  readonly group: IndicatorGroup | null;
  /** Second level, such as 数量指标. */
  readonly second: Words;
  readonly name: Words;
  readonly scoring: Scoring | null;
  readonly target: Entry;
  readonly unit: Words;
  readonly points: Entry;
  readonly actual: Entry;
  /** Only of a qualitative one: the band it fell into, and what share of the points was given within it. */
  readonly band: Band | null;
  readonly bandShare: Entry;
  readonly reason: Words;
}

/**
 * What a row of the history tells of when it is no measure: a row of another table, the earlier plan itself, or something
 * that moving on asks people to look at.
 */
export type HistoryOf = 'targets' | 'projects' | 'allocations' | 'indicators' | 'plan' | 'look';

/** What else had been entered in the row of an earlier plan. */
export interface HistoryRest {
  readonly goal: Words;
  readonly goalValue: Entry;
  readonly goalUnit: Words;
  readonly leader: Words;
  readonly supporting: Words;
  readonly person: Words;
  readonly phone: Words;
  readonly deadline: Entry;
  /** Those that were set, in words. */
  readonly nodes: Words;
  readonly forecast: Forecast | null;
  readonly problem: Words;
  readonly next: Words;
  /** Of other rows than measures: what stood in them, in words. */
  readonly note: Words;
  /** What it was in the plan before that. */
  readonly before: Words;
}

/** A row of an earlier plan, and what became of it in this one. */
export interface HistoryRow {
  readonly from: string;
  readonly edition: EditionId;
  readonly task: Words;
  readonly text: Words;
  readonly lead: Words;
  readonly progress: Entry;
  readonly status: MeasureStatus | null;
  /** How its task went on, by the comparison of editions; null where that cannot be told. */
  readonly became: 'same' | 'merged' | 'split' | 'new' | 'dropped' | null;
  /** The row in this plan that carries it on; empty for one that was finished or dropped. */
  readonly to: string;
  /** A measure where it is not said. */
  readonly of?: HistoryOf;
  /** Not there where nothing else was entered, or an earlier template kept nothing else. */
  readonly rest?: HistoryRest;
}

/** The number in an entry; null for text and for nothing. */
export function numberIn(entry: Entry): number | null {
  return typeof entry === 'number' && Number.isFinite(entry) ? entry : null;
}
