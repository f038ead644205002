/** How grave each finding about the plan is, and what it is about. */
import type { Severity } from './issue';
import type { PlanIssueCode } from './parameters';

/** What findings are about, in the order in which they are offered for filtering. */
export const issueGroups = [
  'entries',
  'dates',
  'owners',
  'numbers',
  'progress',
  'targets',
  'money',
  'workbook',
] as const;

export type IssueGroup = (typeof issueGroups)[number];

export interface CodeFacts {
  readonly severity: Severity;
  readonly group: IssueGroup;
}

const of = (severity: Severity, group: IssueGroup): CodeFacts => ({ severity, group });

export const planCodes: { readonly [C in PlanIssueCode]: CodeFacts } = {
  'identity-missing': of('warning', 'entries'),
  'period-missing': of('warning', 'entries'),
  'period-invalid': of('error', 'dates'),
  'thresholds-crossed': of('warning', 'numbers'),
  'points-not-hundred': of('warning', 'numbers'),
  'edition-old': of('note', 'workbook'),

  'task-without-measure': of('warning', 'entries'),
  'task-without-money': of('note', 'money'),
  'row-not-counted': of('warning', 'entries'),
  'measure-without-task': of('warning', 'entries'),
  'task-number-unknown': of('error', 'entries'),
  'measure-without-lead': of('warning', 'owners'),
  'measure-without-goal': of('warning', 'entries'),
  'measure-without-deadline': of('warning', 'dates'),
  'measure-without-progress': of('warning', 'progress'),
  'goal-without-unit': of('note', 'entries'),
  'goal-as-fraction': of('warning', 'numbers'),

  'deadline-as-number': of('warning', 'dates'),
  'deadline-outside-year': of('warning', 'dates'),
  'deadline-impossible': of('error', 'dates'),
  'deadline-as-text': of('warning', 'dates'),
  'deadline-in-words': of('note', 'dates'),

  'unit-unknown': of('warning', 'owners'),
  'unit-ambiguous': of('warning', 'owners'),
  'unit-by-alias': of('note', 'owners'),
  'unit-misspelt': of('warning', 'owners'),
  'lead-several': of('warning', 'owners'),
  'supporting-separators': of('warning', 'owners'),
  'unit-name-twice': of('warning', 'owners'),
  'unit-without-name': of('warning', 'owners'),

  'number-as-text': of('error', 'numbers'),
  'text-for-number': of('error', 'numbers'),
  'mark-for-nothing': of('note', 'numbers'),
  'share-above-hundred': of('error', 'numbers'),
  'share-negative': of('error', 'numbers'),
  'nodes-decreasing': of('warning', 'progress'),

  'progress-fell': of('warning', 'progress'),
  'completed-below-hundred': of('warning', 'progress'),
  'not-started-with-progress': of('warning', 'progress'),
  'hundred-not-completed': of('note', 'progress'),

  'target-missing': of('warning', 'targets'),
  'target-weaker': of('warning', 'targets'),
  'target-implausible': of('warning', 'targets'),
  'increase-as-level': of('warning', 'targets'),
  'baseline-missing': of('warning', 'targets'),
  'own-target-without-kind': of('warning', 'targets'),

  'project-incomplete': of('warning', 'money'),
  'project-code-twice': of('error', 'money'),
  'code-with-blanks': of('error', 'money'),
  'project-unlinked': of('warning', 'money'),
  'sources-missing': of('warning', 'money'),
  'sources-differ': of('error', 'money'),
  'spent-above-budget': of('error', 'money'),
  'amount-scale': of('error', 'money'),
  'amount-out-of-line': of('warning', 'money'),
  'shares-above-whole': of('error', 'money'),
  'shares-below-whole': of('warning', 'money'),
  'allocation-fault': of('error', 'money'),
  'indicator-problem': of('warning', 'money'),
};
