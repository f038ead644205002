/** Writes the brief of the plan in the open workbook: always of the whole county, whatever the pane is narrowed to. */
import { writeOwnSheet, type WrittenSheet } from '../../excel/open/ownSheet';
import type { Language } from '../../editions/model';
import { noFilter } from '../../plan/steering/filter';
import { progressView } from '../../plan/steering/progressView';
import { texts } from '../../text/text';
import type { BookSheet } from '../../workbook/book';
import { briefSheet } from '../../workbook/county/briefSheet';
import { briefSpeech } from '../../workbook/county/briefSpeech';
import { commonFonts } from '../../workbook/looks';
import { planLanguage } from '../../workbook/reading/planLanguage';
import type { Done } from '../book/bookActions';
import type { ReadPlan } from '../rows/serving';

function briefOf({ found, figures, edition, record }: ReadPlan, ofPane: Language): BookSheet {
  const { plan, identity } = found;
  const view = progressView(plan, figures, edition, record, noFilter);
  const speech = briefSpeech(planLanguage(identity), ofPane, texts);
  return briefSheet({ plan, edition, speech, paper: 'A4' }, view);
}

/** `ofPane` is the pane's language. Gives what stands in the workbook now, and under which name. */
export async function writeBrief(read: ReadPlan, ofPane: Language): Promise<Done<WrittenSheet>> {
  const ran = await writeOwnSheet(briefOf(read, ofPane), commonFonts);
  return ran.ok ? ran : { ok: false, trouble: { kind: 'excel', problem: ran.problem } };
}
