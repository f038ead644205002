/**
 * A lint for workbook files: what the Open XML SDK does not look for, and Excel repairs or refuses. It knows nothing of
 * how our files are written and reads any program's.
 */
import { checkCharts, sharedTexts } from './cellRules';
import { openFile, type Finding } from './opened';
import { checkPackage } from './packageRules';
import { checkSheet } from './sheetRules';
import { checkStyles } from './styleRules';
import { checkWorkbook } from './workbookRules';

export function lint(bytes: Uint8Array): readonly Finding[] {
  const file = openFile(bytes);
  checkPackage(file);
  checkWorkbook(file);
  const styles = checkStyles(file);
  const texts = sharedTexts(file);
  const tables = new Set<string>();
  for (const sheet of file.sheets) checkSheet(sheet, file, texts, styles, tables);
  checkCharts(file);
  return file.findings;
}
