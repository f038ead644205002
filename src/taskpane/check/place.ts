/** How the page calls the place of a finding, and of what mends it. */
import type { CellChange } from '../../workbook/changes';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import { addressOf } from '../../workbook/reading/address';

/** `任务分解 N26`; the words for the whole workbook where it stands nowhere. */
export function placeName({ at }: Pick<FoundIssue, 'at'>, wholeBook: string): string {
  if (at === null) return wholeBook;
  return at.address === null ? at.sheet : `${at.sheet} ${at.address}`;
}

/** The same for a cell that would be changed. */
export function changePlace({ sheet, row, column }: CellChange): string {
  return `${sheet} ${addressOf(row, column)}`;
}

/** Everything that would mend these findings. */
export function changesOf(issues: readonly FoundIssue[]): readonly CellChange[] {
  return issues.flatMap(({ changes }) => changes);
}
