/** Writing the registry, and who the workbook is into its document properties. */
import { numberFormats } from '../workbook/sheet';
import { type Registry, registryCells, templateVersion } from './registry';
import type { RegistryPlace } from './state';

const idProperty = 'KeypointsWorkbookId';
const versionProperty = 'KeypointsTemplateVersion';

/** Makes the hidden sheet where there is none. What was done by halves is done again. */
export function openRegistry(
  context: Excel.RequestContext,
  place: RegistryPlace,
  workbookId: string,
): Excel.Worksheet {
  const { worksheets, properties } = context.workbook;
  properties.custom.add(idProperty, workbookId);
  properties.custom.add(versionProperty, templateVersion);
  const sheet = place.exists ? worksheets.getItem(place.sheetName) : worksheets.add(place.sheetName);
  if (!place.hidden) sheet.visibility = 'VeryHidden';
  return sheet;
}

/** The whole registry in one block, over `rows` rows at least, so that nothing of a longer one remains. */
export function writeRegistry(sheet: Excel.Worksheet, registry: Registry, rows: number): void {
  const cells = registryCells(registry).map((row) => [...row]);
  const width = cells[0]?.length ?? 0;
  while (cells.length < rows) cells.push(Array.from({ length: width }, () => ''));
  const block = sheet.getRangeByIndexes(0, 0, cells.length, width);
  block.numberFormat = cells.map((row) => row.map(() => numberFormats.text));
  block.values = cells;
}
