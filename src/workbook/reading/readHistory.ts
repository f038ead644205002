/** What earlier plans held. */
import { editions } from '../../keypoints/editions';
import type { HistoryRow, MeasureStatus } from '../../plan/county';
import type { Finding } from './finding';
import { findTable } from './findTable';
import { linesOf } from './readRows';
import { choices, reader, spellings } from './spellings';

const statusIn = choices<MeasureStatus>({
  notStarted: 'notStarted',
  underWay: 'underWay',
  completed: 'completed',
  adjusted: 'adjusted',
});

type Became = HistoryRow['became'] | 'unknown';

const kinds = ['same', 'merged', 'split', 'new', 'dropped'] as const;
const becameIn = reader<Exclude<Became, null>>([
  ...kinds.map((kind) => [kind, spellings((text) => text.history.kinds[kind])] as const),
  ['unknown', spellings((text) => text.history.unknown)] as const,
]);

const content = ['from', 'edition', 'task', 'text', 'lead', 'progress', 'status', 'became', 'to'];

export function readHistory(finding: Finding): readonly HistoryRow[] {
  const table = findTable(finding, 'history', content);
  return linesOf(finding, table, content).flatMap((row): readonly HistoryRow[] => {
    const from = row.words('from');
    const edition = editions.find(({ id }) => id === row.plain('edition') || from.startsWith(`${id}-`));
    if (edition === undefined) {
      const header = table?.headers.get('edition') ?? 'edition';
      finding.add('word-unknown', row.note('edition'), { header, raw: row.plain('edition') });
      return [];
    }
    const became = row.choice('became', becameIn);
    return [
      {
        from,
        edition: edition.id,
        task: row.words('task'),
        text: row.words('text'),
        lead: row.words('lead'),
        progress: row.entry('progress'),
        status: row.choice('status', statusIn),
        became: became === 'unknown' ? null : became,
        to: row.words('to'),
      },
    ];
  });
}
