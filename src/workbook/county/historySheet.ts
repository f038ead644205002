/** What earlier plans held, kept as it was. */
import type { HistoryRest, HistoryRow } from '../../plan/county';
import { emptyRest } from '../../plan/history';
import type { Text } from '../../text/text';
import { number, text } from '../cells';
import type { Laid } from './canvas';
import type { ColumnId } from './columns';
import type { Cell } from '../sheet';
import { entryCell } from './entries';
import type { Scene } from './scene';
import { type PageColumn, tablePage } from './tablePage';

export function historySheet(scene: Scene): Laid {
  const { plan, speech } = scene;
  const say = (of: (words: Text['history']) => string): string => speech.say((words) => of(words.history));
  const described = (
    id: ColumnId<'history'>,
    header: (words: Text['history']) => string,
    width: number,
    cell: PageColumn<'history', HistoryRow>['cell'],
    more: Partial<PageColumn<'history', HistoryRow>> = {},
  ): PageColumn<'history', HistoryRow> => ({
    id,
    header: say(header),
    owner: 'nation',
    width,
    cell,
    ...more,
  });
  /** A column of what else the row held, called as in the work plan. */
  const kept = (
    id: Exclude<keyof HistoryRest, 'nodes'>,
    width: number,
    cell: (rest: HistoryRest) => Cell,
    more: Partial<PageColumn<'history', HistoryRow>> = {},
  ): PageColumn<'history', HistoryRow> => ({
    id,
    header: speech.say((words) => words.workPlan.columns[id]),
    owner: 'nation',
    width,
    cell: ({ rest }) => cell(rest ?? emptyRest),
    ...more,
  });
  return tablePage<'history', HistoryRow>(
    {
      table: 'history',
      tableName: 'County_History',
      name: speech.sheetName('history'),
      title: say((words) => words.title),
      annex: '',
      under: [],
      hints: speech.lines((words) => words.history.hint),
      foot: [],
      columns: [
        described(
          'from',
          (words) => words.from,
          12,
          (row) => text(row.from),
        ),
        described(
          'edition',
          (words) => words.edition,
          8,
          (row) => number(Number(row.edition), 'general'),
          {
            format: 'general',
            align: 'center',
          },
        ),
        described(
          'of',
          (words) => words.of,
          10,
          ({ of }) => text(say((words) => words.kindsOf[of ?? 'measures'])),
          { align: 'center' },
        ),
        described(
          'task',
          (words) => words.task,
          26,
          (row) => text(row.task),
        ),
        described(
          'text',
          (words) => words.text,
          44,
          (row) => text(row.text),
        ),
        described(
          'lead',
          (words) => words.lead,
          18,
          (row) => text(row.lead),
        ),
        described(
          'progress',
          (words) => words.progress,
          10,
          (row) => entryCell(row.progress, 'percent'),
          {
            format: 'percent',
            align: 'center',
          },
        ),
        described(
          'status',
          (words) => words.status,
          12,
          ({ status }) => text(status === null ? null : speech.word(status)),
          { align: 'center' },
        ),
        described(
          'became',
          (words) => words.became,
          12,
          ({ became, of }) =>
            text(
              of === undefined
                ? say((words) => (became === null ? words.unknown : words.kinds[became]))
                : null,
            ),
          { align: 'center' },
        ),
        described(
          'to',
          (words) => words.to,
          12,
          (row) => text(row.to),
        ),
        kept('goal', 30, (rest) => text(rest.goal)),
        kept('goalValue', 11, (rest) => entryCell(rest.goalValue, 'general'), { format: 'general' }),
        kept('goalUnit', 9, (rest) => text(rest.goalUnit)),
        kept('leader', 12, (rest) => text(rest.leader)),
        kept('supporting', 18, (rest) => text(rest.supporting)),
        kept('person', 10, (rest) => text(rest.person)),
        kept('phone', 14, (rest) => text(rest.phone)),
        kept('deadline', 12, (rest) => entryCell(rest.deadline, 'date'), { format: 'date', align: 'center' }),
        described(
          'nodes',
          (words) => words.nodes,
          22,
          ({ rest }) => text((rest ?? emptyRest).nodes),
        ),
        kept('forecast', 10, ({ forecast }) => text(forecast === null ? null : speech.word(forecast)), {
          align: 'center',
        }),
        kept('problem', 30, (rest) => text(rest.problem)),
        kept('next', 30, (rest) => text(rest.next)),
        kept('note', 44, (rest) => text(rest.note)),
        kept('before', 12, (rest) => text(rest.before)),
      ],
      rows: plan.history,
      frozenColumns: 1,
      printed: ['from', 'to'],
      validations: () => [],
      highlights: () => [],
    },
    scene,
  );
}
