/** The history's rows of targets: what was set, reached and noted in a year. */
import type { Edition, Language } from '../../editions/model';
import type { CountyPlan, HistoryRow, PlannedTarget } from '../../plan/county';
import { newTargets } from '../../plan/newTargets';
import { type TargetSubject, targetSubject } from '../../plan/targetSubject';
import type { Text } from '../../text/text';
import { historyOf, type KeptItem } from './keptWords';

function itemsOf(row: PlannedTarget, { unit }: TargetSubject, on: boolean, words: Text): readonly KeptItem[] {
  const { localTargets, countyWords, countySettings } = words;
  const { columns } = localTargets;
  const names: { readonly [id: string]: string } = countySettings.weightNames;
  const figure = unit === 'fraction' || unit === 'increase' ? ({ as: 'percent' } as const) : {};
  const { kind, direction, weight } = row;
  return [
    { label: columns.on, entry: row.on === on ? null : row.on ? countyWords.yes : countyWords.no },
    { label: columns.kind, entry: kind === null ? null : countyWords[kind] },
    { label: columns.direction, entry: direction === null ? null : countyWords[direction] },
    { label: columns.unit, entry: row.unit },
    { label: columns.province, entry: row.province, ...figure },
    { label: columns.city, entry: row.city, ...figure },
    { label: columns.baseline, entry: row.baseline, ...figure },
    { label: columns.baselineMonth, entry: row.baselineMonth },
    { label: columns.weight, entry: weight === null ? null : (names[weight] ?? weight) },
    { label: columns.target, entry: row.target, ...figure },
    { label: columns.actual, entry: row.actual, ...figure },
    { label: columns.department, entry: row.department },
    { label: columns.note, entry: row.note },
  ];
}

/** @param wentTo The row of the next plan that carries one on, by its id. */
export function targetHistory(
  { targets }: Pick<CountyPlan, 'targets'>,
  wentTo: ReadonlyMap<string, string>,
  edition: Edition,
  language: Language,
  words: Text,
): readonly HistoryRow[] {
  const begun = new Map(newTargets(edition).map(({ id, on }) => [id, on]));
  return targets.flatMap((row) => {
    const subject = targetSubject(row, edition);
    const named = { label: words.localTargets.columns.name, entry: row.name };
    const items = itemsOf(row, subject, begun.get(row.id) ?? true, words);
    return historyOf(
      {
        of: 'targets',
        from: row.id,
        edition: edition.id,
        text: subject.name?.[language] ?? row.name,
        lead: '',
        to: wentTo.get(row.id) ?? '',
        items: [named, ...items],
      },
      words,
    );
  });
}
