/** The functions that look around: search, comparison of editions, sources, and the light of a task. */
import type { Edition, Language } from '../editions/model';
import { becomes } from '../keypoints/comparison';
import { findGoal } from '../keypoints/goals';
import { findIndicator } from '../keypoints/indicators';
import { type Provenance, provenanceOfGoal, provenanceOfTask, sourceById } from '../keypoints/provenance';
import { found, problem, type Result } from '../keypoints/result';
import { search } from '../keypoints/search';
import { plain } from '../keypoints/spelling';
import { findTask } from '../keypoints/tasks';
import { lightFor, usualThresholds } from '../plan/light';
import type { AnswerText } from '../text/answers';
import { type Cell, define, inLanguage, optional, type Output, required } from './definition';

const compare = define({
  id: 'KEYPOINT_COMPARE',
  parameters: [
    required('from_edition', 'edition'),
    required('task', 'thing'),
    required('to_edition', 'edition'),
    inLanguage,
  ],
  spills: true,
  example: {
    formula: '=KEYPOINT_COMPARE("2022",5,"2024")',
    answer: '延续 | 2024-01 | 提升农村网络基础设施供给能力',
  },
  rule: (texts, from, given, to, language = 'zh'): Result<Output> => {
    const task = findTask(from, given);
    if (!task.ok) return task;
    const rows = becomes(task.value, to);
    if (!rows.ok) return rows;
    const { successions } = texts[language].functions;
    return found(
      rows.value.map((row): Cell[] => [
        successions[row.kind],
        row.task?.id ?? '',
        row.task?.wording[language] ?? '',
        row.note[language],
      ]),
    );
  },
});

const searchFunction = define({
  id: 'KEYPOINT_SEARCH',
  parameters: [required('text', 'text'), optional('edition', 'edition'), inLanguage],
  spills: true,
  example: {
    formula: '=KEYPOINT_SEARCH("智慧农业","2024")',
    answer: '2024-07 | 提升农业全产业链数字化水平 | 大力推进智慧农业发展 | 方面',
  },
  rule: (texts, words, edition, language = 'zh'): Result<Output> => {
    const hits = search(words, edition === undefined ? {} : { edition: edition.id });
    if (hits.length === 0) return problem('nothing-found', { text: words });
    const { places } = texts[language].functions;
    return found(
      hits.map(({ task, aspect, place }): Cell[] => [
        task.id,
        task.wording[language],
        aspect.wording[language],
        places[place],
      ]),
    );
  },
});

const looksLikeTask = /^(?:\d{4}-|第)?\d+项?$/;

/** A number, an id or a whole title is a task; anything else is asked for as an indicator. */
function provenanceOf(edition: Edition, given: string | number): Result<Provenance> {
  const task = findTask(edition, given);
  if (task.ok) return found(provenanceOfTask(task.value));
  const indicator = findIndicator(given);
  if (indicator.ok) {
    const goal = findGoal(edition, indicator.value);
    return goal.ok ? found(provenanceOfGoal(goal.value)) : goal;
  }
  return looksLikeTask.test(plain(String(given))) ? task : indicator;
}

function sourceRows(
  { quotes, confidence, note, discrepancies }: Provenance,
  language: Language,
  text: AnswerText,
) {
  const { sourceRows: kinds, confidence: degrees, listed } = text.functions;
  return [
    ...quotes.map(({ quote, source }): Cell[] => [
      kinds.quote,
      quote.words,
      source.title[language],
      source.url ?? source.file ?? '',
      degrees[source.confidence],
    ]),
    ...(note === null ? [] : [[kinds.note, note[language], '', '', degrees[confidence]]]),
    ...discrepancies.map(({ subject, use, sources }): Cell[] => [
      kinds.discrepancy,
      `${subject[language]} ${use[language]}`,
      listed(sources.map((id) => sourceById(id)?.title[language] ?? id)),
      '',
      '',
    ]),
  ];
}

const source = define({
  id: 'KEYPOINT_SOURCE',
  parameters: [required('edition', 'edition'), required('indicator_or_task', 'thing'), inLanguage],
  spills: true,
  example: {
    formula: '=KEYPOINT_SOURCE("2024","broadband_users")',
    answer: '原文 | 农村宽带接入用户数超过2亿',
  },
  rule: (texts, edition, given, language = 'zh'): Result<Output> => {
    const provenance = provenanceOf(edition, given);
    return provenance.ok ? found(sourceRows(provenance.value, language, texts[language])) : provenance;
  },
});

const status = define({
  id: 'KEYPOINT_STATUS',
  parameters: [
    required('progress', 'fraction'),
    required('due_progress', 'fraction'),
    optional('amber', 'fraction'),
    optional('red', 'fraction'),
    inLanguage,
  ],
  spills: false,
  example: { formula: '=KEYPOINT_STATUS(50%,60%)', answer: '黄' },
  rule: (
    texts,
    progress,
    due,
    amber = usualThresholds.amber,
    red = usualThresholds.red,
    language = 'zh',
  ): Result<Output> => {
    const light = lightFor(progress, due, { amber, red });
    return light.ok ? found(texts[language].functions.lights[light.value]) : light;
  },
});

export const findingFunctions = { compare, search: searchFunction, source, status };
