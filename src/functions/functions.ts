/**
 * The functions as Excel finds them. The metadata generator reads this file: it takes plain top-level functions only, so
 * each is written out, and each does no more than hand its arguments on. The texts here are never shown: the build
 * replaces them by those of `text/`, in each language.
 *
 * Enums exist for the generator alone: Excel offers their members as choices, and takes anything else as well.
 */
import { answer, answerRows } from './excelAnswer';

// The generator reads members as JSON, so they must stand in double quotes.
/** @customenum {string} */
// prettier-ignore
declare enum Indicator {
  broadband_users = "broadband_users",
  internet_penetration = "internet_penetration",
  internet_penetration_increase = "internet_penetration_increase",
  agri_online_retail = "agri_online_retail",
  production_informatization = "production_informatization",
  villages_5g = "villages_5g",
  rural_5g_coverage = "rural_5g_coverage",
  credit_files_coverage = "credit_files_coverage",
  villages_without_broadband = "villages_without_broadband",
  county_cross_province_settlement = "county_cross_province_settlement",
}

/** @customenum {string} */
// prettier-ignore
declare enum FieldOrUnit {
  unit = "unit",
  kind = "kind",
  comparator = "comparator",
  deadline = "deadline",
  text = "text",
  name = "name",
  text_en = "text_en",
  name_en = "name_en",
  亿 = "亿",
  万 = "万",
  万元 = "万元",
  亿元 = "亿元",
  million = "million",
  billion = "billion",
  percent = "%",
  pp = "pp",
}

/** @customenum {string} */
// prettier-ignore
declare enum TaskField {
  title = "title",
  aspect = "aspect",
  measures = "measures",
  owners = "owners",
  source = "source",
  next = "next",
  number = "number",
  id = "id",
  aspect_number = "aspect_number",
  actors = "actors",
  origin = "origin",
}

/** @customenum {string} */
// prettier-ignore
declare enum Language {
  zh = "zh",
  en = "en",
}

/**
 * The target that an edition sets for an indicator.
 * @customfunction KEYPOINT_TARGET KEYPOINT_TARGET
 * @param edition the year of the edition
 * @param indicator id or name of the indicator
 * @param fieldOrUnit field or unit
 * @returns a value
 * @helpurl https://localhost:3000/help.html#KEYPOINT_TARGET
 */
export function target(edition: unknown, indicator: Indicator, fieldOrUnit?: FieldOrUnit): unknown {
  return answer('KEYPOINT_TARGET', [edition, indicator, fieldOrUnit]);
}

/**
 * One key task of an edition.
 * @customfunction KEYPOINT_TASK KEYPOINT_TASK
 * @param edition the year of the edition
 * @param task number, id or title of the task
 * @param field part of the task
 * @param language "zh" or "en"
 * @returns a value
 * @helpurl https://localhost:3000/help.html#KEYPOINT_TASK
 */
export function task(edition: unknown, task: unknown, field?: TaskField, language?: Language): unknown {
  return answer('KEYPOINT_TASK', [edition, task, field, language]);
}

/**
 * All key tasks of an edition or of one of its aspects.
 * @customfunction KEYPOINT_TASKS KEYPOINT_TASKS
 * @param edition the year of the edition
 * @param aspect number or title of the aspect
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_TASKS
 */
export function tasks(edition: unknown, aspect?: unknown, language?: Language): unknown[][] {
  return answerRows('KEYPOINT_TASKS', [edition, aspect, language]);
}

/**
 * The aspects of an edition.
 * @customfunction KEYPOINT_ASPECTS KEYPOINT_ASPECTS
 * @param edition the year of the edition
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_ASPECTS
 */
export function aspects(edition: unknown, language?: Language): unknown[][] {
  return answerRows('KEYPOINT_ASPECTS', [edition, language]);
}

/**
 * All indicators, or those that an edition speaks of.
 * @customfunction KEYPOINT_INDICATORS KEYPOINT_INDICATORS
 * @param edition the year of the edition
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_INDICATORS
 */
export function indicators(edition?: unknown, language?: Language): unknown[][] {
  return answerRows('KEYPOINT_INDICATORS', [edition, language]);
}

/**
 * The measures of a task.
 * @customfunction KEYPOINT_MEASURES KEYPOINT_MEASURES
 * @param edition the year of the edition
 * @param task number, id or title of the task
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_MEASURES
 */
export function measures(edition: unknown, task: unknown, language?: Language): unknown[][] {
  return answerRows('KEYPOINT_MEASURES', [edition, task, language]);
}

/**
 * Departments suggested as owners of a task.
 * @customfunction KEYPOINT_OWNERS KEYPOINT_OWNERS
 * @param edition the year of the edition
 * @param task number, id or title of the task
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_OWNERS
 */
export function owners(edition: unknown, task: unknown, language?: Language): unknown[][] {
  return answerRows('KEYPOINT_OWNERS', [edition, task, language]);
}

/**
 * What a national target asks of your own area.
 * @customfunction KEYPOINT_LOCAL_TARGET KEYPOINT_LOCAL_TARGET
 * @param edition the year of the edition
 * @param indicator id or name of the indicator
 * @param basis own baseline or share
 * @returns a value
 * @helpurl https://localhost:3000/help.html#KEYPOINT_LOCAL_TARGET
 */
export function localTarget(edition: unknown, indicator: Indicator, basis?: unknown): unknown {
  return answer('KEYPOINT_LOCAL_TARGET', [edition, indicator, basis]);
}

/**
 * What is still missing: target minus actual.
 * @customfunction KEYPOINT_GAP KEYPOINT_GAP
 * @param edition the year of the edition
 * @param indicator id or name of the indicator
 * @param actual actual value
 * @param baseline baseline
 * @returns a value
 * @helpurl https://localhost:3000/help.html#KEYPOINT_GAP
 */
export function gap(edition: unknown, indicator: Indicator, actual: unknown, baseline?: unknown): unknown {
  return answer('KEYPOINT_GAP', [edition, indicator, actual, baseline]);
}

/**
 * The value due by a date on a straight line through the year.
 * @customfunction KEYPOINT_PACE KEYPOINT_PACE
 * @param edition the year of the edition
 * @param indicator id or name of the indicator
 * @param baseline baseline
 * @param date date
 * @returns a value
 * @helpurl https://localhost:3000/help.html#KEYPOINT_PACE
 */
export function pace(edition: unknown, indicator: Indicator, baseline: unknown, date: unknown): unknown {
  return answer('KEYPOINT_PACE', [edition, indicator, baseline, date]);
}

/**
 * The light: how far progress is behind schedule.
 * @customfunction KEYPOINT_STATUS KEYPOINT_STATUS
 * @param progress progress as a fraction
 * @param dueProgress progress due as a fraction
 * @param amber amber limit
 * @param red red limit
 * @param language "zh" or "en"
 * @returns a value
 * @helpurl https://localhost:3000/help.html#KEYPOINT_STATUS
 */
export function status(
  progress: unknown,
  dueProgress: unknown,
  amber?: unknown,
  red?: unknown,
  language?: Language,
): unknown {
  return answer('KEYPOINT_STATUS', [progress, dueProgress, amber, red, language]);
}

/**
 * The national figure published for a date, or the latest before it.
 * @customfunction KEYPOINT_BASELINE KEYPOINT_BASELINE
 * @param indicator id or name of the indicator
 * @param date date
 * @returns a value
 * @helpurl https://localhost:3000/help.html#KEYPOINT_BASELINE
 */
export function baselineFigure(indicator: Indicator, date: unknown): unknown {
  return answer('KEYPOINT_BASELINE', [indicator, date]);
}

/**
 * What a task became in another edition.
 * @customfunction KEYPOINT_COMPARE KEYPOINT_COMPARE
 * @param fromEdition edition of the task
 * @param task number, id or title of the task
 * @param toEdition edition to compare with
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_COMPARE
 */
export function compare(
  fromEdition: unknown,
  task: unknown,
  toEdition: unknown,
  language?: Language,
): unknown[][] {
  return answerRows('KEYPOINT_COMPARE', [fromEdition, task, toEdition, language]);
}

/**
 * Tasks that match a text, best first.
 * @customfunction KEYPOINT_SEARCH KEYPOINT_SEARCH
 * @param text words to look for
 * @param edition the year of the edition
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_SEARCH
 */
export function search(text: unknown, edition?: unknown, language?: Language): unknown[][] {
  return answerRows('KEYPOINT_SEARCH', [text, edition, language]);
}

/**
 * The exact words, where they stand and how sure they are.
 * @customfunction KEYPOINT_SOURCE KEYPOINT_SOURCE
 * @param edition the year of the edition
 * @param indicatorOrTask indicator or task
 * @param language "zh" or "en"
 * @returns rows
 * @helpurl https://localhost:3000/help.html#KEYPOINT_SOURCE
 */
export function source(edition: unknown, indicatorOrTask: unknown, language?: Language): unknown[][] {
  return answerRows('KEYPOINT_SOURCE', [edition, indicatorOrTask, language]);
}
