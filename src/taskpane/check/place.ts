/** How the page calls the place of a finding. */
import type { FoundIssue } from '../../workbook/checking/foundIssue';

/** `任务分解 N26`; the words for the whole workbook where it stands nowhere. */
export function placeName({ at }: Pick<FoundIssue, 'at'>, wholeBook: string): string {
  if (at === null) return wholeBook;
  return at.address === null ? at.sheet : `${at.sheet} ${at.address}`;
}
