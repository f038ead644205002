/** Writes the brief of the plan in the open workbook: always of the whole county, whatever the pane is narrowed to. */
import { writeOwnSheet, type WrittenSheet } from '../../excel/open/ownSheet';
import { noFilter } from '../../plan/steering/filter';
import { progressView } from '../../plan/steering/progressView';
import { texts } from '../../text/text';
import type { BookSheet } from '../../workbook/book';
import { briefSheet } from '../../workbook/county/briefSheet';
import { speech } from '../../workbook/county/scene';
import { commonFonts } from '../../workbook/looks';
import { planLanguage } from '../../workbook/reading/planLanguage';
import type { Done } from '../book/bookActions';
import type { ReadPlan } from '../rows/serving';

function briefOf({ found, figures, edition, record }: ReadPlan): BookSheet {
  const { plan, identity } = found;
  const view = progressView(plan, figures, edition, record, noFilter);
  return briefSheet({ plan, edition, speech: speech(planLanguage(identity), texts), paper: 'A4' }, view);
}

/** Gives what stands in the workbook now, and under which name. */
export async function writeBrief(read: ReadPlan): Promise<Done<WrittenSheet>> {
  const ran = await writeOwnSheet(briefOf(read), commonFonts);
  return ran.ok ? ran : { ok: false, trouble: { kind: 'excel', problem: ran.problem } };
}
