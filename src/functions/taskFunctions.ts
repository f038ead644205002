/** The functions about tasks and aspects: one task's parts, and the lists of an edition. */
import type { Edition, Language, Measure, Task, Wording } from '../editions/model';
import { becomes } from '../keypoints/comparison';
import { nextEdition } from '../keypoints/editions';
import { ownersOf } from '../keypoints/owners';
import { provenanceOfTask } from '../keypoints/provenance';
import { found, problem, type Result } from '../keypoints/result';
import { aspectOf, findAspect, findTask, tasksOf } from '../keypoints/tasks';
import type { AnswerText } from '../text/answers';
import { type Cell, define, inLanguage, optional, optionalWord, type Output, required } from './definition';
import { readField } from './fields';

const taskFields = [
  'title',
  'aspect',
  'measures',
  'owners',
  'source',
  'next',
  'number',
  'id',
  'aspect_number',
  'actors',
  'origin',
] as const;

type TaskField = (typeof taskFields)[number];

/** What a row says of its wording: how the Chinese came to be, unless it is the source's own. */
function originOf(wording: Wording, text: AnswerText): string {
  return wording.zhOrigin === 'quoted' ? '' : text.functions.origins[wording.zhOrigin];
}

function without(task: Task, field: TaskField, text: AnswerText): Result<never> {
  return problem('field-not-in-edition', {
    edition: task.edition,
    task: task.id,
    field: text.functions.fields[field],
  });
}

function numbered(measures: readonly Measure[], language: Language): string {
  return measures.map(({ wording }, i) => `${i + 1}. ${wording[language]}`).join('\n');
}

/** What the task became in the edition after its own, one line for each task there. */
function next(edition: Edition, task: Task, language: Language, text: AnswerText): Result<string> {
  const later = nextEdition(edition);
  if (later === undefined) return without(task, 'next', text);
  const rows = becomes(task, later);
  if (!rows.ok) return rows;
  const { became, ended, successions } = text.functions;
  return found(
    rows.value
      .map((row) =>
        row.task === null
          ? ended(successions[row.kind], later.id)
          : became(successions[row.kind], row.task.id, row.task.wording[language]),
      )
      .join('\n'),
  );
}

function cite(task: Task, language: Language, text: AnswerText): string {
  return provenanceOfTask(task)
    .quotes.map(({ quote, source }) =>
      text.functions.cited(quote.words, source.title[language], source.url ?? source.file ?? ''),
    )
    .join('\n');
}

function taskField(
  edition: Edition,
  task: Task,
  field: TaskField,
  language: Language,
  text: AnswerText,
): Result<Output> {
  switch (field) {
    case 'title':
      return found(task.wording[language]);
    case 'aspect':
      return found(aspectOf(task)?.wording[language] ?? text.functions.unread);
    case 'measures':
      return task.measures.length > 0 ? found(numbered(task.measures, language)) : without(task, field, text);
    case 'owners': {
      const owners = ownersOf(task);
      if (owners === undefined) return without(task, field, text);
      return found(
        text.functions.suggestedOwners(
          owners.lead.name[language],
          owners.supporting.map((body) => body.name[language]),
        ),
      );
    }
    case 'source':
      return found(cite(task, language, text));
    case 'next':
      return next(edition, task, language, text);
    case 'number':
      return found(task.number);
    case 'id':
      return found(task.id);
    case 'aspect_number':
      return found(task.aspect);
    case 'actors':
      return task.actors.length > 0
        ? found(text.functions.listed(task.actors.map((actor) => actor[language])))
        : without(task, field, text);
    case 'origin':
      return found(text.functions.origins[task.wording.zhOrigin]);
  }
}

const task = define({
  id: 'KEYPOINT_TASK',
  parameters: [
    required('edition', 'edition'),
    required('task', 'thing'),
    optionalWord('field', taskFields),
    inLanguage,
  ],
  spills: false,
  example: { formula: '=KEYPOINT_TASK("2024",4)', answer: '强化确保粮食安全数字化支撑' },
  rule: (texts, edition, given, word = 'title', language = 'zh'): Result<Output> => {
    const field = readField(word, taskFields, texts);
    if (!field.ok) return field;
    const answer = findTask(edition, given);
    return answer.ok ? taskField(edition, answer.value, field.value, language, texts[language]) : answer;
  },
});

function taskRow(one: Task, language: Language, text: AnswerText): Cell[] {
  return [
    one.id,
    aspectOf(one)?.wording[language] ?? text.functions.unread,
    one.number,
    one.wording[language],
    originOf(one.wording, text),
  ];
}

function unreadRow(edition: Edition, number: number, text: AnswerText): Cell[] {
  const id = `${edition.id}-${String(number).padStart(2, '0')}`;
  return [id, text.functions.unread, number, text.functions.unread, ''];
}

const tasks = define({
  id: 'KEYPOINT_TASKS',
  parameters: [required('edition', 'edition'), optional('aspect', 'thing'), inLanguage],
  spills: true,
  example: {
    formula: '=KEYPOINT_TASKS("2024",3)',
    answer: '2024-06 | 大力推进智慧农业发展 | 6 | 加强农业科技创新与应用推广',
  },
  rule: (texts, edition, given, language = 'zh'): Result<Output> => {
    const text = texts[language];
    if (given === undefined) {
      const known = tasksOf(edition).map((one) => ({
        number: one.number,
        row: taskRow(one, language, text),
      }));
      const unread = edition.unread.tasks.map((number) => ({
        number,
        row: unreadRow(edition, number, text),
      }));
      return found([...known, ...unread].sort((a, b) => a.number - b.number).map(({ row }) => row));
    }
    const aspect = findAspect(edition, given);
    if (!aspect.ok) return aspect;
    const { number, tasks: inAspect } = aspect.value;
    if (inAspect.length === 0) return problem('aspect-unread', { edition: edition.id, number });
    return found(inAspect.map((one) => taskRow(one, language, text)));
  },
});

const aspects = define({
  id: 'KEYPOINT_ASPECTS',
  parameters: [required('edition', 'edition'), inLanguage],
  spills: true,
  example: { formula: '=KEYPOINT_ASPECTS("2024")', answer: '1 | 筑牢数字乡村发展底座 | 3' },
  rule: (texts, edition, language = 'zh'): Result<Output> => {
    const text = texts[language];
    const known = edition.aspects.map(({ number, wording, tasks: inAspect }): Cell[] => [
      number,
      wording[language],
      inAspect.length > 0 ? inAspect.length : text.functions.unread,
      originOf(wording, text),
    ]);
    const unread = edition.unread.aspects.map((number): Cell[] => [
      number,
      text.functions.unread,
      text.functions.unread,
      '',
    ]);
    return found([...known, ...unread].sort((a, b) => Number(a[0]) - Number(b[0])));
  },
});

const measures = define({
  id: 'KEYPOINT_MEASURES',
  parameters: [required('edition', 'edition'), required('task', 'thing'), inLanguage],
  spills: true,
  example: {
    formula: '=KEYPOINT_MEASURES("2022",5)',
    answer: '2022-05.1 | 持续深化电信普遍服务，推动农村光纤和4G网络广度和深度覆盖。',
  },
  rule: (texts, edition, given, language = 'zh'): Result<Output> => {
    const answer = findTask(edition, given);
    if (!answer.ok) return answer;
    const text = texts[language];
    if (answer.value.measures.length === 0) return without(answer.value, 'measures', text);
    return found(
      answer.value.measures.map(({ id, wording }): Cell[] => [
        id,
        wording[language],
        originOf(wording, text),
      ]),
    );
  },
});

const owners = define({
  id: 'KEYPOINT_OWNERS',
  parameters: [required('edition', 'edition'), required('task', 'thing'), inLanguage],
  spills: true,
  example: {
    formula: '=KEYPOINT_OWNERS("2024",1)',
    answer: '建议牵头 | 工业和信息化部 | 县工业和信息化局',
  },
  rule: (texts, edition, given, language = 'zh'): Result<Output> => {
    const answer = findTask(edition, given);
    if (!answer.ok) return answer;
    const text = texts[language];
    const suggested = ownersOf(answer.value);
    if (suggested === undefined) return without(answer.value, 'owners', text);
    const { roles } = text.functions;
    const bodies = [
      { role: roles.lead, body: suggested.lead },
      ...suggested.supporting.map((body) => ({ role: roles.supporting, body })),
    ];
    return found(
      bodies.map(({ role, body }): Cell[] => [
        role,
        body.name[language],
        body.county[language],
        suggested.reason[language],
      ]),
    );
  },
});

export const taskFunctions = { task, tasks, aspects, measures, owners };
