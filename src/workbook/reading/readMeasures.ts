/** The rows of the work plan. */
import type { Edition } from '../../editions/model';
import { tasksOf } from '../../keypoints/tasks';
import {
  numberIn,
  type Forecast,
  type MeasureStatus,
  type PlannedMeasure,
  type Settings,
} from '../../plan/county';
import { texts } from '../../text/text';
import { nodesOf } from '../county/measureFormulas';
import { nationalWords } from '../county/national';
import { speech } from '../county/scene';
import type { Finding } from './finding';
import { findTable, type FoundTable } from './findTable';
import { labelAt } from './openPlan';
import { rowsOf, type RowReader } from './readRows';
import { choices, reader } from './spellings';

const statusIn = choices<MeasureStatus>({
  notStarted: 'notStarted',
  underWay: 'underWay',
  completed: 'completed',
  adjusted: 'adjusted',
});
const forecastIn = choices<Forecast>({
  certain: 'certain',
  difficult: 'difficult',
  impossible: 'impossible',
});

/** What people write for a status where a list does not stop them; 基本完成 is not yet completed. */
const otherStatus = reader<MeasureStatus>([
  ['notStarted', ['未开始', '未开工', '尚未启动']],
  ['underWay', ['推进中', '有序推进', '进行中', '基本完成', '达进度', '达到序时', 'in progress']],
  ['completed', ['完成', '提前完成', '已办结', '已销号', 'done', 'complete']],
  ['adjusted', ['目标已调整', '调整']],
]);

const texted = [
  'measure',
  'goal',
  'goalUnit',
  'leader',
  'lead',
  'supporting',
  'person',
  'phone',
  'problem',
  'next',
  'note',
] as const;
const entered = ['goalValue', 'deadline', 'progress'] as const;

/** Finds the national measure that a row shows by its words, in whichever language the sheet is. */
function nationalMeasures(edition: Edition): {
  readonly byWords: (written: string) => string | null;
  readonly ids: ReadonlySet<string>;
} {
  const measures = tasksOf(edition).flatMap((task) => task.measures);
  const speeches = (['zh', 'en', 'both'] as const).map((language) => speech(language, texts));
  return {
    byWords: reader(
      measures.map(({ id, wording }): [string, string[]] => [
        id,
        speeches.map((each) => nationalWords(wording, each)),
      ]),
    ),
    ids: new Set(measures.map(({ id }) => id)),
  };
}

/** The row's own measure where its id says so: two national measures may share their words. */
function nationalIn(row: RowReader, { byWords, ids }: ReturnType<typeof nationalMeasures>): string | null {
  const written = row.plain('national').trim();
  if (written === '') return null;
  return ids.has(row.plain('id').trim()) ? row.plain('id').trim() : byWords(written);
}

/** Whether rows are known by ids at all: their column may have been deleted, or put in again and not be filled yet. */
function keepsIds({ sheet, top, bottom, columns }: FoundTable): boolean {
  const at = columns.get('id');
  if (at === undefined) return false;
  for (let row = top; row <= bottom; row++) if (labelAt(sheet, row, at) !== '') return true;
  return false;
}

export function readMeasures(
  finding: Finding,
  edition: Edition,
  nodes: Settings['nodes'],
): readonly PlannedMeasure[] {
  const { add } = finding;
  const milestones = nodesOf(nodes).map(({ id }) => id);
  const content = [...texted, ...entered, 'task', 'status', 'forecast', ...milestones];
  const table = findTable(finding, 'measures', ['id', 'national', 'before', ...content]);
  const hasIds = table !== null && keepsIds(table);
  const newId = (number: number, row: RowReader): string => {
    const task = hasIds ? null : numberIn(row.entry('task'));
    return task === null
      ? `${edition.id}-x${String(number).padStart(3, '0')}`
      : `${edition.id}-${String(task).padStart(2, '0')}.${number}`;
  };
  const national = nationalMeasures(edition);
  const ownId = (row: RowReader): string | null => national.byWords(row.plain('national').trim());
  return rowsOf(finding, table, content, newId, ownId).map((row): PlannedMeasure => {
    const status = row.choice('status', (written) => {
      const known = statusIn(written);
      const other = known ?? otherStatus(written);
      if (known === null && other !== null) {
        add('word-taken', row.note('status'), { raw: written, as: other });
      }
      return other;
    });
    return {
      id: row.id,
      task: row.entry('task'),
      national: nationalIn(row, national),
      text: row.words('measure'),
      goal: row.words('goal'),
      goalValue: row.entry('goalValue'),
      goalUnit: row.words('goalUnit'),
      leader: row.words('leader'),
      lead: row.words('lead'),
      supporting: row.words('supporting'),
      person: row.words('person'),
      phone: row.words('phone'),
      deadline: row.entry('deadline'),
      nodes: milestones.map((id) => row.entry(id)),
      progress: row.entry('progress'),
      status,
      forecast: row.choice('forecast', forecastIn),
      problem: row.words('problem'),
      next: row.words('next'),
      note: row.words('note'),
      before: row.plain('before'),
    };
  });
}
