/** Which findings are listed, by what the person chose. */
import type { IssueGroup } from '../../plan/checks/codes';
import { type Filter, inFilter } from '../../plan/steering/filter';
import { allCodes } from '../../workbook/checking/codes';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import type { PlanInBook } from '../../workbook/reading/planOf';
import type { CheckState, Listed } from './checkStore';

function groupOf({ code }: FoundIssue): IssueGroup {
  return allCodes[code].group;
}

/** The findings that the whole pane is narrowed to. */
export function concerned(
  { plan }: PlanInBook,
  issues: readonly FoundIssue[],
  filter: Filter,
): readonly FoundIssue[] {
  const fits = inFilter(plan, filter);
  return issues.filter(({ unit, aspect }) =>
    fits({ units: unit === null ? [] : [unit], aspect, person: '' }),
  );
}

function isListed(issue: FoundIssue, listed: Listed): boolean {
  if (listed === 'ignored') return issue.ignored !== null;
  return issue.ignored === null && (listed === 'all' || issue.severity === listed);
}

export function listing(
  issues: readonly FoundIssue[],
  { listed, group }: Pick<CheckState, 'listed' | 'group'>,
): readonly FoundIssue[] {
  return issues.filter((issue) => isListed(issue, listed) && (group === null || groupOf(issue) === group));
}
