/** What was done before a workbook travels, and what is left, in words: for the pane and for the report's sheet alike. */
import type { Text } from '../../text/text';
import { addressOf } from '../reading/address';
import type { Dependence } from './dependences';
import type { FormulaPlace } from './proposal';
import type { TravelReport } from './travelReport';

type Said = Text['travelling'];

export function sayPlace(place: FormulaPlace, said: Said): string {
  if (place.kind === 'name') return said.nameAt(place.name, place.sheet);
  return said.cellAt(place.sheet, addressOf(place.row, place.column));
}

export function sayDependencePlace({ place }: Dependence, said: Said): string {
  if (place === null) return said.wholeBook;
  if (place.sheet === null) return said.nameAt(place.at, null);
  return place.at === '' ? place.sheet : said.cellAt(place.sheet, place.at);
}

export interface ReportLine {
  readonly what: string;
  readonly place: string;
  /** A formula with its equals sign; empty where there was none. */
  readonly before: string;
  readonly outcome: string;
}

/** Every line of the report: what was done first, then what is left. */
export function reportLines(
  { formulas, otherwise, phones, names, masked, protection, open, remaining }: TravelReport,
  said: Said,
): readonly ReportLine[] {
  const { report, ways, states } = said;
  const line = (what: string, place: string, outcome: string, before = ''): ReportLine => ({
    what,
    place,
    before,
    outcome,
  });
  return [
    ...formulas.map(({ place, formula, way, state }) =>
      line(
        report.formula,
        sayPlace(place, said),
        way === 'leave' ? ways.leave : said.outcomeOf(ways[way], states[state]),
        `=${formula}`,
      ),
    ),
    ...otherwise.map(({ sheet, address, was, now }) =>
      line(report.otherwise, said.cellAt(sheet, address), report.changed(was, now)),
    ),
    ...(phones === null ? [] : [line(report.personal, '', report.phones(phones.done, phones.count))]),
    ...(names === null ? [] : [line(report.personal, '', report.names(names.done, names.count))]),
    ...(masked === null ? [] : [line(report.personal, '', report.masked(masked.done, masked.count))]),
    ...(protection ?? []).map(({ sheet, state }) => line(report.protection, sheet, said.protection[state])),
    ...open.map((sheet) => line(report.protection, sheet, report.open)),
    ...remaining.map((each) =>
      line(report.remaining, sayDependencePlace(each, said), said.dependences[each.code](each.about)),
    ),
    ...(remaining.length === 0 ? [line(report.remaining, said.wholeBook, report.ready)] : []),
  ];
}
