/** What earlier plans held, kept as it was. */
import type { HistoryRow } from '../../plan/county';
import type { Text } from '../../text/text';
import { number, text } from '../cells';
import type { Laid } from './canvas';
import type { ColumnId } from './columns';
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
          ({ became }) => text(say((words) => (became === null ? words.unknown : words.kinds[became]))),
          { align: 'center' },
        ),
        described(
          'to',
          (words) => words.to,
          12,
          (row) => text(row.to),
        ),
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
