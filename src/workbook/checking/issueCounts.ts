/** How many findings there are of each severity; those that somebody set aside are counted by themselves. */
import type { IssueCounts } from '../../text/zh/issues';
import type { FoundIssue } from './foundIssue';

export function countIssues(issues: readonly Pick<FoundIssue, 'severity' | 'ignored'>[]): IssueCounts {
  const counts = { error: 0, warning: 0, note: 0, ignored: 0 };
  for (const { severity, ignored } of issues) counts[ignored === null ? severity : 'ignored'] += 1;
  return counts;
}
