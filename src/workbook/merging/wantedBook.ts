/** The workbook that a plan is to have: what the template of this release lays for the plan that was read. */
import type { Language } from '../../editions/model';
import type { Text } from '../../text/text';
import type { Book } from '../book';
import { countyBook } from '../county/countyBook';
import { commonFonts } from '../looks';
import type { PlanInBook } from '../reading/planOf';
import type { SheetLanguage } from '../sheet';

/** The language in which the workbook was laid; Chinese where it does not say. */
export function languageOf({ identity }: Pick<PlanInBook, 'identity'>): SheetLanguage {
  const said = identity.values.get('keypoints.language');
  return said === 'en' || said === 'both' ? said : 'zh';
}

export function wantedBook(found: PlanInBook, texts: { readonly [L in Language]: Text }): Book {
  return countyBook(found.plan, { language: languageOf(found), paper: 'A4', fonts: commonFonts, texts });
}
