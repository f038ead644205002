/** What was found, in a sentence. */
import type { PlanIssues } from '../../plan/checks/parameters';
import type { Text } from '../../text/text';
import type { BookIssues } from '../../text/zh/issues';
import type { PlanNotes } from '../../text/zh/planReading';
import type { FoundIssue } from './foundIssue';

type All = PlanIssues & BookIssues & PlanNotes;

function say<C extends keyof All>(
  code: C,
  parameters: All[C],
  sentences: { readonly [K in keyof All]: (parameters: All[K]) => string },
): string {
  return sentences[code](parameters);
}

/** What is wrong and why, in one sentence, without its place. */
export function issueSentence(
  { code, parameters }: Pick<FoundIssue, 'code' | 'parameters'>,
  { issues, template }: Pick<Text, 'issues' | 'template'>,
): string {
  return say(code, parameters, { ...issues.plan, ...issues.book, ...template.notes, ...issues.reading });
}

/** A line for the terminal: severity, place, sentence, and what can be done or was decided. */
export function sayIssue(issue: FoundIssue, text: Pick<Text, 'issues' | 'template'>): string {
  const { issues, template } = text;
  const where = issue.at === null ? '' : template.at(issue.at.sheet, issue.at.address);
  return issues.line({
    severity: issues.severities[issue.severity],
    sentence: `${where}${issueSentence(issue, text)}`,
    more:
      issue.ignored !== null
        ? issues.setAside(issue.ignored)
        : issue.changes.length === 0
          ? null
          : issues.fixable,
  });
}
