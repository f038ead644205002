/**
 * In which words a brief speaks. Always one language: two on one sheet of A4 would print at half their size. A workbook of
 * both gets the brief in the language that the pane has.
 */
import type { Language } from '../../editions/model';
import type { Text } from '../../text/text';
import type { SheetLanguage } from '../sheet';
import { type Speech, speech } from './scene';

export function briefLanguage(ofPlan: SheetLanguage, ofPane: Language): Language {
  return ofPlan === 'both' ? ofPane : ofPlan;
}

/** Other sheets bear the names that they have in the plan's workbook. */
export function briefSpeech(
  ofPlan: SheetLanguage,
  ofPane: Language,
  texts: { readonly [L in Language]: Text },
): Speech {
  const { sheetName } = speech(ofPlan, texts);
  return { ...speech(briefLanguage(ofPlan, ofPane), texts), sheetName };
}
