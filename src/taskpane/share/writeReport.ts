/** Writes the report of what was done before the workbook travels to a sheet of its own. */
import type { Language } from '../../editions/model';
import { writeOwnSheet } from '../../excel/open/ownSheet';
import { texts } from '../../text/text';
import { commonFonts } from '../../workbook/looks';
import { travelReportSheet } from '../../workbook/travelling/reportSheet';
import type { TravelReport } from '../../workbook/travelling/travelReport';

/** Gives the name under which the sheet stands. */
export const writeTravelReport = (report: TravelReport, language: Language) =>
  writeOwnSheet(travelReportSheet(report, texts[language]), commonFonts);
