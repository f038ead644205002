/** The history's rows of projects, allocations and indicators: what of them does not go on. */
import type { EditionId } from '../../editions/model';
import {
  type Allocation,
  type CountyPlan,
  fundSources,
  type HistoryRow,
  type Project,
  type ProjectIndicator,
} from '../../plan/county';
import type { Text } from '../../text/text';
import { historyOf, type KeptItem } from './keptWords';

function projectItems(project: Project, { countyMoney }: Text): readonly KeptItem[] {
  const { columns } = countyMoney.projects;
  const { initial, adjusted, sources, received, executed, achieved } = project;
  return [
    { label: columns.initial, entry: initial },
    { label: columns.adjusted, entry: adjusted },
    ...fundSources.map((source): KeptItem => ({ label: columns[source], entry: sources[source] })),
    { label: columns.received, entry: received },
    { label: columns.executed, entry: executed },
    { label: columns.achieved, entry: achieved },
  ];
}

function allocationItems(
  { task, measure, share, note }: Allocation,
  { countyMoney }: Text,
): readonly KeptItem[] {
  const { columns } = countyMoney.allocations;
  return [
    { label: columns.task, entry: task },
    { label: columns.measure, entry: measure },
    { label: columns.share, entry: share, as: 'percent' },
    { label: columns.note, entry: note },
  ];
}

function indicatorItems(
  indicator: ProjectIndicator,
  { performance, countyWords }: Text,
): readonly KeptItem[] {
  const { columns } = performance;
  const { actual, band, bandShare, reason } = indicator;
  return [
    { label: columns.actual, entry: actual },
    { label: columns.band, entry: band === null ? null : countyWords[band] },
    { label: columns.bandShare, entry: bandShare, as: 'percent' },
    { label: columns.reason, entry: reason },
  ];
}

type Money = Pick<CountyPlan, 'projects' | 'allocations' | 'indicators'>;

/** @param carried The money of the next plan: its first rows are those of the previous one. */
export function moneyHistory(
  previous: Money,
  carried: Money,
  edition: EditionId,
  words: Text,
): readonly HistoryRow[] {
  const names = new Map(previous.projects.map(({ code, name }) => [code.toLowerCase(), name]));
  const called = (code: string): string => [code, names.get(code.toLowerCase()) ?? ''].join(' ').trim();
  return [
    ...previous.projects.flatMap((project) =>
      historyOf(
        {
          of: 'projects',
          from: project.id,
          edition,
          text: called(project.code),
          lead: project.department,
          to: project.id,
          items: projectItems(project, words),
        },
        words,
      ),
    ),
    ...previous.allocations.flatMap((old, at) => {
      const now = carried.allocations[at];
      if (now?.task === old.task && now.measure === old.measure) return [];
      const row = { of: 'allocations', from: old.id, edition, text: called(old.project), lead: '' } as const;
      return historyOf({ ...row, to: old.id, items: allocationItems(old, words) }, words);
    }),
    ...previous.indicators.flatMap((old) =>
      historyOf(
        {
          of: 'indicators',
          from: old.id,
          edition,
          text: [old.project, old.name].join(' ').trim(),
          lead: '',
          to: old.id,
          items: indicatorItems(old, words),
        },
        words,
      ),
    ),
  ];
}
