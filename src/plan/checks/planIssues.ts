/** Checks a plan: everything that is missing, impossible or does not fit together, as data. */
import type { Check, Checked, PlanIssue } from './checking';
import { issueBook } from './checking';
import { checkDeadlines } from './deadlineChecks';
import { checkIdentity } from './identityChecks';
import { checkMeasures, checkTasks } from './measureChecks';
import { checkAllocations, checkIndicators, checkProjects } from './moneyChecks';
import { checkNumbers } from './numberChecks';
import { checkOwners, checkUnitList } from './ownerChecks';
import { checkProgress } from './progressChecks';
import { checkTargets } from './targetChecks';

const checks: readonly Check[] = [
  checkIdentity,
  checkTasks,
  checkMeasures,
  checkDeadlines,
  checkOwners,
  checkNumbers,
  checkProgress,
  checkTargets,
  checkUnitList,
  checkProjects,
  checkAllocations,
  checkIndicators,
];

/** What is wrong with a plan, subject by subject. The same plan gives the same findings with the same keys. */
export function planIssues(checked: Checked): readonly PlanIssue[] {
  const { issues, add } = issueBook();
  for (const check of checks) check({ ...checked, add });
  return issues;
}
