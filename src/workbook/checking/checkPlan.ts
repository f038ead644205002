/** Checks the plan in a workbook: what is wrong with it, where that stands, and how it is mended. */
import type { Edition } from '../../editions/model';
import { planIssues } from '../../plan/checks/planIssues';
import type { PlanTable } from '../../plan/checks/issue';
import type { PlanFigures } from '../../plan/figures';
import type { PlanRecord } from '../../plan/record';
import type { Book } from '../book';
import type { PlanInBook } from '../reading/planOf';
import { checkBook } from './checkBook';
import type { FoundIssue } from './foundIssue';
import { inOrder, placing } from './placing';
import { readingIssues } from './readingIssues';

/** A header as a sentence quotes it: in one line. */
function headersOf(found: PlanInBook): (table: PlanTable, column: string) => string {
  return (table, column) => {
    const header = found.tables.get(table)?.headers.get(column) ?? column;
    return header.replace(/\s+/gu, ' ').trim();
  };
}

/**
 * What is wrong with a plan that was read, and what reading it noticed; the gravest first. Formulas are not looked at:
 * that is `checkBook`, which is needed only when they were read anew.
 * @param figures Those of the plan.
 */
export function checkPlan(
  found: PlanInBook,
  edition: Edition,
  figures: PlanFigures,
  record: PlanRecord,
): readonly FoundIssue[] {
  const { place } = placing(found, figures, record);
  const issues = planIssues({ plan: found.plan, edition, figures, record, header: headersOf(found) });
  return inOrder(found, [...issues, ...readingIssues(found)].map(place));
}

/** Everything: the plan, what reading it noticed, and the formulas. `wanted` is the workbook that it is to have. */
export function checkWorkbook(
  found: PlanInBook,
  edition: Edition,
  figures: PlanFigures,
  record: PlanRecord,
  wanted: Book,
): readonly FoundIssue[] {
  const issues = [
    ...checkPlan(found, edition, figures, record),
    ...checkBook(found, wanted, figures, record),
  ];
  return inOrder(found, issues);
}
