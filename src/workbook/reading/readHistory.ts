/** What earlier plans held. */
import { editions } from '../../keypoints/editions';
import type { Forecast, HistoryOf, HistoryRow, MeasureStatus } from '../../plan/county';
import { restOf } from '../../plan/history';
import { tableColumns } from '../county/columns';
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

const forecastIn = choices<Forecast>({
  certain: 'certain',
  difficult: 'difficult',
  impossible: 'impossible',
});

const others = ['measures', 'targets', 'projects', 'allocations', 'indicators', 'plan', 'look'] as const;
const ofIn = reader<HistoryOf | 'measures'>(
  others.map((of) => [of, spellings((text) => text.history.kindsOf[of])] as const),
);

const always = ['from', 'edition', 'task', 'text', 'lead', 'progress', 'status', 'became', 'to'];
/** Columns that the first template had not yet. */
const since2: readonly string[] = tableColumns.history.filter((id) => !always.includes(id));

export function readHistory(finding: Finding): readonly HistoryRow[] {
  const laid = finding.identity.columns.filter(({ table }) => table === 'history').map(({ id }) => id);
  const table = findTable(finding, 'history', [...always, ...since2.filter((id) => laid.includes(id))]);
  return linesOf(finding, table, tableColumns.history).flatMap((row): readonly HistoryRow[] => {
    const from = row.words('from');
    const edition = editions.find(({ id }) => id === row.plain('edition') || from.startsWith(`${id}-`));
    if (edition === undefined) {
      const header = table?.headers.get('edition') ?? 'edition';
      finding.add('word-unknown', row.note('edition'), { header, raw: row.plain('edition') });
      return [];
    }
    const became = row.choice('became', becameIn);
    const of = row.choice('of', ofIn);
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
        ...(of === null || of === 'measures' ? {} : { of }),
        ...restOf({
          goal: row.words('goal'),
          goalValue: row.entry('goalValue'),
          goalUnit: row.words('goalUnit'),
          leader: row.words('leader'),
          supporting: row.words('supporting'),
          person: row.words('person'),
          phone: row.words('phone'),
          deadline: row.entry('deadline'),
          nodes: row.words('nodes'),
          forecast: row.choice('forecast', forecastIn),
          problem: row.words('problem'),
          next: row.words('next'),
          note: row.words('note'),
          before: row.words('before'),
        }),
      },
    ];
  });
}
