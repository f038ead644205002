/**
 * The vocabulary of the facts: what an edition of the Key Points is made of, and what is known of each part.
 *
 * Numbers are stored ready for arithmetic: a percentage or a change in percentage points is a fraction (60 % is 0.6,
 * 2 points are 0.02), a count is in single units, money in yuan.
 */

/** Text that exists in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** How sure a fact is. High: official, or a credited copy that agrees with another source. Medium: one credible source
 * or a republished copy. Low: a data set, app file or translated page of unknown origin. */
export type Confidence = 'high' | 'medium' | 'low';

export type EditionId = '2022' | '2023' | '2024' | '2025';

/** A document that facts come from. */
export interface Source {
  readonly id: string;
  readonly title: Words;
  /** A file among the project's source documents, such as `004_64ea9fbe459bd337.txt`; null when it was read elsewhere. */
  readonly file: string | null;
  /** Where it stands on the web; null when not known. */
  readonly url: string | null;
  readonly date: string | null;
  readonly confidence: Confidence;
  readonly note: Words | null;
}

/** The exact words of a source. */
export interface Quote {
  readonly source: Source['id'];
  readonly language: Language | 'ja';
  readonly words: string;
}

/**
 * How the Chinese of a wording came to be:
 * - `quoted`: as a source prints it;
 * - `reconstructed`: put together from fragments, not seen whole;
 * - `back-translated`: ours, made from an English translation because the Chinese original was not found.
 */
export type ChineseOrigin = 'quoted' | 'reconstructed' | 'back-translated';

/** A title or sentence of an edition: Chinese, clean English of our own, and the sources' exact words beside them. */
export interface Wording extends Words {
  readonly zhOrigin: ChineseOrigin;
  /** At least one: a wording without a source cannot be shown. */
  readonly quotes: readonly [Quote, ...Quote[]];
  readonly confidence: Confidence;
  /** What a reader must know of this wording: an uncertain place, a cut-off source. */
  readonly note: Words | null;
}

/** How much of a part of an edition could be read. */
export interface Completeness {
  readonly state: 'complete' | 'partial' | 'none';
  readonly have: number;
  /** How many there are; null when even that is not known. */
  readonly of: number | null;
  readonly note: Words | null;
}

/** The id of an indicator: stable, readable, the same across editions where the measure is the same. */
export type IndicatorId =
  | 'broadband_users'
  | 'internet_penetration'
  | 'internet_penetration_increase'
  | 'agri_online_retail'
  | 'production_informatization'
  | 'villages_5g'
  | 'rural_5g_coverage'
  | 'credit_files_coverage'
  | 'villages_without_broadband'
  | 'county_cross_province_settlement';

/** What a value counts; decides how it is shown. `fraction` shows as %, `points` as 百分点. */
export type Unit = 'fraction' | 'points' | 'users' | 'yuan' | 'villages' | 'institutions_per_county';

export type Comparator = '>' | '>=' | '=';

/** A measurable thing that editions set goals for. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: Words;
  /** Other names people use, in either language. */
  readonly aliases: readonly string[];
  readonly unit: Unit;
  /** `level`: a state to be at; `increase`: a change over a baseline; `count`: a sum that can be shared out; `coverage`: reach, in words. */
  readonly kind: 'level' | 'increase' | 'count' | 'coverage';
  /** The statistic that measures it, where there is one. */
  readonly series: SeriesId | null;
  /** The other indicator that a person may have meant: the level of an increase, the increase of a level. */
  readonly related: readonly IndicatorId[];
  /** Where the wording of the measure changed between editions. */
  readonly wordingChanges: readonly { readonly edition: EditionId; readonly note: Words }[];
}

interface GoalBase {
  /** Such as `2024-g3`. */
  readonly id: `${EditionId}-g${number}`;
  readonly wording: Wording;
  readonly deadline: IsoDate;
  /** The task whose text sets this goal; null when it stands among the edition's overall goals. */
  readonly task: TaskId | null;
  readonly note: Words | null;
}

/** A goal with a number. */
export interface MeasuredGoal extends GoalBase {
  /** `level`: at least this level; `count`: at least this many (or this much money); `increase`: up by this much. */
  readonly kind: 'level' | 'count' | 'increase';
  readonly indicator: IndicatorId;
  /** In the indicator's unit, ready for arithmetic. */
  readonly value: number;
  readonly comparator: Comparator;
  readonly unit: Unit;
}

/** A goal set in words only. */
export interface WordedGoal extends GoalBase {
  readonly kind: 'coverage' | 'qualitative';
  /** The indicator it speaks of, where there is one. */
  readonly indicator: IndicatorId | null;
}

export type Goal = MeasuredGoal | WordedGoal;

export type TaskId = `${EditionId}-${string}`;

/** One sentence of work inside a task. */
export interface Measure {
  /** Such as `2024-05.2`. */
  readonly id: `${TaskId}.${number}`;
  readonly wording: Wording;
}

/** A numbered key task. */
export interface Task {
  /** Edition and two-digit number, such as `2024-05`. */
  readonly id: TaskId;
  readonly edition: EditionId;
  /** Numbers run on through the aspects: 1, 2, 3 … */
  readonly number: number;
  /** The number of its aspect. */
  readonly aspect: number;
  readonly wording: Wording;
  readonly measures: readonly Measure[];
  /** Kinds of actors that the text itself names (it never names a responsible department). */
  readonly actors: readonly Words[];
}

export interface Aspect {
  readonly edition: EditionId;
  readonly number: number;
  readonly wording: Wording;
  readonly tasks: readonly Task[];
  /** False when the aspect has tasks whose titles could not be read. */
  readonly complete: boolean;
}

/** A national body that issues editions or that we suggest as an owner. */
export interface Body {
  readonly id: string;
  readonly name: Words;
  /** Its usual county counterpart: a default to be edited, never a fact about a county. */
  readonly county: Words;
  readonly aliases: readonly string[];
  /** What the counterpart rests on. */
  readonly evidence: Words;
}

export interface Edition {
  readonly id: EditionId;
  readonly title: Words;
  readonly issuers: readonly [Body['id'], ...Body['id'][]];
  /** The day it was made public; no notice gives the day of issue. */
  readonly publicised: IsoDate;
  readonly dateNote: Words;
  readonly officialUrl: string | null;
  /** How many aspects and tasks the edition itself says it has. */
  readonly aspectCount: number;
  readonly taskCount: number;
  readonly completeness: {
    readonly goals: Completeness;
    readonly aspects: Completeness;
    readonly tasks: Completeness;
    readonly measures: Completeness;
  };
  /** Whether the text names a responsible department for its tasks: `no`, or `unknown` when it was not read whole. */
  readonly namesOwners: 'no' | 'unknown';
  readonly ownersNote: Words;
  readonly sources: readonly [Source['id'], ...Source['id'][]];
  readonly goals: readonly Goal[];
  /** The aspects whose titles could be read, with the tasks whose titles could be read. */
  readonly aspects: readonly Aspect[];
  /** Numbers of the aspects and tasks that exist but could not be read. */
  readonly unread: { readonly aspects: readonly number[]; readonly tasks: readonly number[] };
}

export type SeriesId =
  | 'rural_internet_penetration'
  | 'rural_netizens'
  | 'rural_broadband_users'
  | 'agri_online_retail'
  | 'agri_production_informatization'
  | 'villages_5g';

/** A published national figure, or the record that it was looked for and not found. */
export interface Statistic {
  /** Such as `rural_internet_penetration@2023-12`, with a suffix where sources disagree. */
  readonly id: string;
  readonly series: SeriesId;
  /** The month (`2023-12`) or year (`2023`) it speaks of. */
  readonly date: `${number}` | `${number}-${number}`;
  /** Ready for arithmetic; null when no figure was found. */
  readonly value: number | null;
  readonly unit: 'fraction' | 'users' | 'persons' | 'yuan';
  readonly bound: 'exact' | 'more than';
  readonly publisher: Words;
  readonly url: string | null;
  /** The exact words, where kept; otherwise `gist` says what was read. */
  readonly quote: string | null;
  readonly gist: Words | null;
  readonly confidence: Confidence | null;
  readonly note: Words | null;
  /** Figures that contradict each other share a conflict. */
  readonly conflict: Conflict['id'] | null;
  /** False when it measures something else than the rest of its series (fibre and 4G among 5G figures). */
  readonly comparable: boolean;
}

/** Published figures that cannot all be right. */
export interface Conflict {
  readonly id: string;
  readonly subject: Words;
  /** The figure that the product uses; null when none is better supported than the others. */
  readonly use: Statistic['id'] | null;
  readonly why: Words;
}

/** How a measured goal turned out, as we read the published figures. */
export interface Outcome {
  readonly goal: Goal['id'];
  readonly statistics: readonly Statistic['id'][];
  readonly verdict: 'met' | 'probably met' | 'not met' | 'not verified';
  readonly reading: Words;
}

/** A place where sources disagree or mislead, and what the product does about it. */
export interface Discrepancy {
  readonly id: `d${number}`;
  readonly subject: Words;
  readonly use: Words;
  readonly sources: readonly Source['id'][];
  /** What it touches: ids of goals, tasks, measures, aspects (`2024-a5`), statistics, indicators, reference goals or editions. */
  readonly touches: readonly string[];
}

/** Who could own a task. Ours, with a reason; no edition names responsible departments. */
export interface SuggestedOwners {
  readonly task: TaskId;
  readonly lead: Body['id'];
  readonly supporting: readonly Body['id'][];
  readonly reason: Words;
}

/** What a task became in another edition, as we read it. */
export interface Succession {
  /** The two editions compared, the earlier one first: a task may be dropped in one edition and come back in the next. */
  readonly between: readonly [EditionId, EditionId];
  /** Null for a task that has no forerunner. */
  readonly from: TaskId | null;
  /** Null for a task that ended. */
  readonly to: TaskId | null;
  readonly kind: 'same' | 'merged' | 'split' | 'new' | 'dropped';
  readonly note: Words;
}

/** A successor cannot be told because the other edition's task titles were not all read. */
export interface SuccessionGap {
  readonly from: TaskId;
  readonly to: EditionId;
  readonly note: Words;
}

/** A goal of another plan that the editions stand beside. */
export interface ReferenceGoal {
  readonly id: string;
  readonly document: Words;
  readonly year: number | null;
  readonly wording: Words;
  readonly quote: Quote | null;
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly indicator: IndicatorId | null;
  readonly source: string;
  readonly confidence: Confidence;
}

/** All facts together. */
export interface Facts {
  readonly editions: readonly Edition[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly bodies: readonly Body[];
  readonly statistics: readonly Statistic[];
  readonly conflicts: readonly Conflict[];
  readonly outcomes: readonly Outcome[];
  readonly discrepancies: readonly Discrepancy[];
  readonly owners: readonly SuggestedOwners[];
  readonly successions: readonly Succession[];
  readonly successionGaps: readonly SuccessionGap[];
  readonly references: readonly ReferenceGoal[];
}
