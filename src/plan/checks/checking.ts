/** What the checks of a plan look at, and where they put what they find. */
import type { Edition } from '../../editions/model';
import type { CountyPlan, Entry } from '../county';
import type { PlanFigures } from '../figures';
import { fingerprint } from '../fingerprint';
import type { PlanRecord } from '../record';
import { planCodes } from './codes';
import type { Fix, Issue, IssuePlace, PlanTable } from './issue';
import type { PlanIssueCode, PlanIssues } from './parameters';

export type PlanIssue = { readonly [C in PlanIssueCode]: Issue<C, PlanIssues[C]> }[PlanIssueCode];

export interface Checked {
  readonly plan: CountyPlan;
  readonly edition: Edition;
  /** Those of the plan. */
  readonly figures: PlanFigures;
  readonly record: PlanRecord;
  /** What a column is called on its sheet now. */
  readonly header: (table: PlanTable, column: string) => string;
}

/**
 * @param about What the finding is about: it is another one as soon as this changes.
 */
export type AddIssue = <C extends PlanIssueCode>(
  code: C,
  place: IssuePlace,
  parameters: PlanIssues[C],
  about: readonly Entry[],
  fix?: Fix | null,
) => void;

export interface Checking extends Checked {
  readonly add: AddIssue;
}

/** One subject's checks. */
export type Check = (checking: Checking) => void;

export function atRow(table: PlanTable, row: string, column: string): IssuePlace {
  return { kind: 'row', table, row, column };
}

function placeKey(place: IssuePlace): string {
  switch (place.kind) {
    case 'row':
      return `${place.table}/${place.row}/${place.column}`;
    case 'named':
      return `${place.name}/${place.row ?? 0}`;
    case 'cell':
      return `${place.sheet}!${place.address ?? ''}`;
    case 'book':
      return '';
  }
}

/** Says which finding it is and of what content. */
export function issueKey(code: string, place: IssuePlace, about: readonly Entry[]): string {
  const content = about.map((each) => (each === null ? 'e' : fingerprint(each))).join('.');
  return `${code}@${placeKey(place)}#${content}`;
}

/** Collects findings in the order in which they come. */
export function issueBook(): { readonly issues: readonly PlanIssue[]; readonly add: AddIssue } {
  const issues: PlanIssue[] = [];
  return {
    issues,
    add: (code, place, parameters, about, fix = null) => {
      const { severity } = planCodes[code];
      // The union is built from this very table, code by code.
      issues.push({
        code,
        severity,
        place,
        parameters,
        fix,
        key: issueKey(code, place, about),
      } as PlanIssue);
    },
  };
}
