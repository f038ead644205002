/** What a finding about the plan itself says beside its place, by code. The sentences are in `text/`. */
import type { AllocationFault } from '../allocationFigures';
import type { IndicatorProblem } from '../indicatorProblem';
import type { Doubt } from './writtenNumber';

type Nothing = Record<string, never>;

/** `header` is what the column is called on its sheet now; figures stand as a person would write them. */
export interface PlanIssues {
  'identity-missing': { readonly what: 'county' | 'unit' | 'contact' };
  'period-missing': Nothing;
  'period-invalid': { readonly given: string };
  'thresholds-crossed': { readonly amber: number; readonly red: number };
  'points-not-hundred': { readonly sum: number };
  'edition-old': { readonly edition: string; readonly newest: string };

  'task-without-measure': { readonly task: number };
  /** For information: not every task costs money. */
  'task-without-money': { readonly task: number };
  'row-not-counted': { readonly headers: readonly string[] };
  'measure-without-task': Nothing;
  'task-number-unknown': { readonly given: string; readonly count: number };
  'measure-without-lead': Nothing;
  'measure-without-goal': Nothing;
  'measure-without-deadline': Nothing;
  'measure-without-progress': { readonly month: number };
  'goal-without-unit': { readonly value: number };
  'goal-as-fraction': { readonly value: number; readonly unit: string };

  /** `days`: which it may mean. */
  'deadline-as-number': { readonly given: string; readonly days: readonly string[] };
  'deadline-outside-year': { readonly day: string; readonly year: string };
  'deadline-impossible': { readonly given: string };
  'deadline-as-text': { readonly given: string; readonly day: string };
  'deadline-in-words': { readonly given: string };

  /** `like`: the body whose name comes near. */
  'unit-unknown': { readonly header: string; readonly name: string; readonly like: string | null };
  'unit-ambiguous': { readonly header: string; readonly name: string; readonly units: readonly string[] };
  'unit-by-alias': { readonly header: string; readonly name: string; readonly unit: string };
  'unit-misspelt': { readonly header: string; readonly name: string; readonly unit: string };
  'lead-several': { readonly names: readonly string[] };
  'supporting-separators': { readonly given: string };
  'unit-name-twice': { readonly name: string; readonly other: string };
  'unit-without-name': { readonly alias: string };

  'number-as-text': { readonly header: string; readonly given: string; readonly value: string };
  /** `near`: the number that stands in it; null where none does. */
  'text-for-number': {
    readonly header: string;
    readonly given: string;
    readonly why: Doubt;
    readonly near: string | null;
  };
  'mark-for-nothing': { readonly header: string; readonly given: string };
  'share-above-hundred': { readonly header: string; readonly value: number; readonly meant: number | null };
  'share-negative': { readonly header: string; readonly value: number };
  'nodes-decreasing': { readonly earlier: string; readonly later: string };

  'progress-fell': { readonly month: number; readonly before: number; readonly now: number };
  'completed-below-hundred': { readonly progress: number };
  'not-started-with-progress': { readonly progress: number };
  'hundred-not-completed': Nothing;

  'target-missing': Nothing;
  'target-weaker': { readonly target: string; readonly above: string };
  'target-implausible': { readonly target: string; readonly actual: string };
  'increase-as-level': { readonly target: string; readonly baseline: string };
  'baseline-missing': Nothing;
  'own-target-without-kind': Nothing;

  'project-incomplete': { readonly headers: readonly string[] };
  'project-code-twice': { readonly given: string };
  'code-with-blanks': { readonly header: string; readonly given: string };
  'project-unlinked': { readonly code: string };
  'sources-missing': { readonly budget: number };
  'sources-differ': { readonly total: number; readonly budget: number; readonly difference: number };
  'spent-above-budget': { readonly spent: number; readonly budget: number };
  'amount-scale': {
    readonly header: string;
    readonly value: number;
    readonly beside: string;
    readonly other: number;
  };
  'amount-out-of-line': { readonly header: string; readonly value: number; readonly usual: number };
  'shares-above-whole': { readonly project: string; readonly sum: number };
  'shares-below-whole': { readonly project: string; readonly sum: number };
  'allocation-fault': { readonly fault: AllocationFault };
  'indicator-problem': { readonly problem: IndicatorProblem };
}

export type PlanIssueCode = keyof PlanIssues;
