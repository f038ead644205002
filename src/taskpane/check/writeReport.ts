/** Writes the findings to a sheet of their own. Loaded when it is asked for. */
import { writeOwnSheet } from '../../excel/open/ownSheet';
import { texts } from '../../text/text';
import type { FoundIssue } from '../../workbook/checking/foundIssue';
import { issuesSheet } from '../../workbook/county/issuesSheet';
import { speech } from '../../workbook/county/scene';
import { commonFonts } from '../../workbook/looks';
import { planLanguage } from '../../workbook/reading/planLanguage';
import type { PlanInBook } from '../../workbook/reading/planOf';
import type { Done } from '../book/bookActions';

/** Gives the name under which the sheet stands; it is in the language of the plan's own sheets. */
export async function writeReport(found: PlanInBook, issues: readonly FoundIssue[]): Promise<Done<string>> {
  const sheet = issuesSheet(found.plan, issues, speech(planLanguage(found.identity), texts));
  const ran = await writeOwnSheet(sheet, commonFonts);
  if (!ran.ok) return { ok: false, trouble: { kind: 'excel', problem: ran.problem } };
  return { ok: true, value: ran.value.name };
}
