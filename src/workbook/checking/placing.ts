/** Puts findings where they are in the workbook: the cell, what mends it, and what a person decided. */
import type { Fix, Issue, IssuePlace } from '../../plan/checks/issue';
import type { PlanFigures } from '../../plan/figures';
import type { PlanRecord } from '../../plan/record';
import type { CellChange, Content } from '../changes';
import { figureFormat } from '../county/targetFacts';
import { contentOf } from '../merging/compare';
import { cellAt } from '../reading/openPlan';
import type { PlanInBook } from '../reading/planOf';
import type { NumberFormat } from '../sheet';
import type { FoundIssue } from './foundIssue';
import { type CellPlace, cellPlace, concerning, notePlace } from './places';

/** Days from the begin of the calendar of 1900 to that of 1904. */
const between1900And1904 = 1462;

const shares: ReadonlySet<string> = new Set(['progress', 'share', 'bandShare']);

export interface Placing {
  readonly place: (issue: Issue) => FoundIssue;
}

/** The format of a number that is put into a cell, as the template has it there. */
function formatFor(place: IssuePlace, targets: ReadonlyMap<string, NumberFormat>): NumberFormat | undefined {
  if (place.kind !== 'row') return undefined;
  const { table, row, column } = place;
  if (column === 'deadline') return 'date';
  if (column.startsWith('node') || shares.has(column)) return table === 'allocations' ? 'rate' : 'percent';
  if (table === 'projects') return 'money';
  return table === 'targets' ? targets.get(row) : 'general';
}

/** What the change leaves in the cell. */
function contentFor(fix: Fix, place: IssuePlace, date1904: boolean): Content {
  if (fix.kind === 'formula') return { kind: 'formula', formula: fix.formula };
  if (fix.value === '') return { kind: 'empty' };
  const { value } = fix;
  const isDay = place.kind === 'row' && place.column === 'deadline';
  const inItsCalendar = isDay && date1904 && typeof value === 'number' ? value - between1900And1904 : value;
  return { kind: 'value', value: inItsCalendar };
}

function changesFor(
  fix: Fix,
  place: IssuePlace,
  { sheet, cell }: CellPlace,
  format: NumberFormat | undefined,
  date1904: boolean,
): readonly CellChange[] {
  if (cell === null) return [];
  const { row, column } = cell;
  const before = contentOf(cellAt(sheet, row, column));
  const after = contentFor(fix, place, date1904);
  const change: CellChange = { sheet: sheet.name, row, column, before, after };
  const isNumber = after.kind === 'value' && typeof after.value === 'number';
  return [isNumber && format !== undefined ? { ...change, format } : change];
}

export function placing(found: PlanInBook, figures: PlanFigures, record: PlanRecord): Placing {
  const concerns = concerning(found, figures);
  const reasons = new Map(record.ignored.map(({ key, reason }) => [key, reason]));
  const targets = new Map(figures.targets.map(({ subject }) => [subject.row.id, figureFormat(subject)]));
  return {
    place: (issue) => {
      const { place, fix, key } = issue;
      const at = cellPlace(found, place);
      const format = formatFor(place, targets);
      return {
        ...issue,
        at: notePlace(at),
        changes: fix === null || at === null ? [] : changesFor(fix, place, at, format, found.open.date1904),
        ignored: reasons.get(key) ?? null,
        ...concerns(place),
        // Code and parameters are those of the finding that was given.
      } as FoundIssue;
    },
  };
}

const ranks = { error: 0, warning: 1, note: 2 } as const;

/** The gravest first, then in the order of the sheets, rows and columns; equal ones as they were found. */
export function inOrder(found: PlanInBook, issues: readonly FoundIssue[]): readonly FoundIssue[] {
  const sheets = new Map(found.open.sheets.map(({ name }, at) => [name, at]));
  const placed = issues.map((issue, at) => {
    const place = issue.at === null ? null : cellPlace(found, { kind: 'cell', ...issue.at });
    const sheet = place === null ? -1 : (sheets.get(place.sheet.name) ?? -1);
    return {
      issue,
      order: [ranks[issue.severity], sheet, place?.cell?.row ?? -1, place?.cell?.column ?? -1, at],
    };
  });
  placed.sort((one, other) => {
    const at = one.order.findIndex((each, i) => each !== other.order[i]);
    return at < 0 ? 0 : (one.order[at] ?? 0) - (other.order[at] ?? 0);
  });
  return placed.map(({ issue }) => issue);
}
