/**
 * Short forms for writing an edition down: ids, numbers and deadlines are worked out here, so that the files of facts
 * hold words and figures only.
 */
import type {
  Aspect,
  Comparator,
  Confidence,
  EditionId,
  Goal,
  IndicatorId,
  IsoDate,
  Measure,
  Quote,
  Task,
  TaskId,
  Unit,
  Wording,
  Words,
} from './model';

/** Chinese sources are recorded with half-width commas; what a person reads has full-width ones. */
function withChineseCommas(words: string): string {
  return words.replace(/,/g, '，');
}

/** Words printed in Chinese by a source, with our English; further quotes are the same thing in other sources' words. */
export function printed(
  source: string,
  zh: string,
  en: string,
  confidence: Confidence = 'high',
  further: readonly Quote[] = [],
  note: Words | null = null,
): Wording {
  return {
    zh: withChineseCommas(zh),
    en,
    zhOrigin: 'quoted',
    quotes: [{ source, language: 'zh', words: zh }, ...further],
    confidence,
    note,
  };
}

/** As `printed`, where the source breaks off in the middle of the sentence. */
export function brokenOff(
  source: string,
  zh: string,
  en: string,
  confidence: Confidence,
  note: Words,
): Wording {
  const words = printed(source, zh, en, confidence, [], note);
  return { ...words, zh: `${words.zh}……`, en: `${words.en} …` };
}

/** The id of a task: `taskId('2024', 5)` is `2024-05`. */
export function taskId(edition: EditionId, number: number): TaskId {
  return `${edition}-${String(number).padStart(2, '0')}`;
}

/** The last day of the edition's year, by which its goals are to be reached. */
function yearEnd(edition: EditionId): IsoDate {
  return `${Number(edition)}-12-31`;
}

/** What is written down of a goal. */
export interface GoalDraft {
  readonly wording: Wording;
  readonly measured?: {
    readonly kind: 'level' | 'count' | 'increase';
    readonly comparator: Comparator;
    readonly value: number;
    readonly unit: Unit;
    readonly indicator: IndicatorId;
  };
  /** For a goal in words: the indicator it speaks of, and whether it speaks of reach. */
  readonly speaksOf?: IndicatorId;
  readonly coverage?: true;
  /** The number of the task whose text sets it. */
  readonly task?: number;
  readonly note?: Words;
}

/** Numbers goals in their order and dates them to the year's end. */
export function goalsOf(edition: EditionId, drafts: readonly GoalDraft[]): readonly Goal[] {
  return drafts.map(({ wording, measured, speaksOf, coverage, task, note }, index): Goal => {
    const base = {
      id: `${edition}-g${index + 1}` as const,
      wording,
      deadline: yearEnd(edition),
      task: task === undefined ? null : taskId(edition, task),
      note: note ?? null,
    };
    return measured === undefined
      ? { ...base, kind: coverage ? 'coverage' : 'qualitative', indicator: speaksOf ?? null }
      : { ...base, ...measured };
  });
}

/** What is written down of a task. */
export interface TaskDraft {
  readonly wording: Wording;
  readonly measures?: readonly Wording[];
  readonly actors?: readonly Words[];
}

/** What is written down of an aspect. */
export interface AspectDraft {
  readonly wording: Wording;
  readonly tasks: readonly TaskDraft[];
  /** Only where tasks of the aspect could not be read. */
  readonly complete?: false;
}

/** Numbers aspects from 1, and their tasks on through all aspects. */
export function aspectsOf(edition: EditionId, drafts: readonly AspectDraft[]): readonly Aspect[] {
  let number = 0;
  return drafts.map(({ wording, tasks, complete }, index): Aspect => {
    const aspect = index + 1;
    return {
      edition,
      number: aspect,
      wording,
      complete: complete ?? true,
      tasks: tasks.map((draft): Task => {
        number += 1;
        const id = taskId(edition, number);
        return {
          id,
          edition,
          number,
          aspect,
          wording: draft.wording,
          measures: (draft.measures ?? []).map((measure, at): Measure => ({
            id: `${id}.${at + 1}`,
            wording: measure,
          })),
          actors: draft.actors ?? [],
        };
      }),
    };
  });
}
