/** A copy of a whole workbook, as it is when its file was saved and is opened once more. */
import type { Book } from './book';
import { Sheet } from './sheet';
import { copyOnto } from './sheets';

/**
 * Makes `to`, which nobody has used yet, hold what `from` holds. Nothing is shared: what is done to one of them is never
 * seen in the other. What formulas came to is kept and not computed again.
 */
export function copyBook(from: Book, to: Book): void {
  const copies = new Map(from.sheets.map((sheet) => [sheet, new Sheet(to.newId('sheet'), sheet.name)]));
  to.sheets.splice(0, to.sheets.length, ...copies.values());
  for (const [sheet, copy] of copies) {
    copyOnto(to, sheet, copy, ({ name }) => name);
    copy.standardWidth = sheet.standardWidth;
    copy.selection = sheet.selection;
    // Charts may draw the cells of another sheet.
    for (const chart of copy.charts) {
      for (const series of chart.series) {
        for (const part of ['values', 'categories'] as const) {
          const source = series[part];
          const there = source === null ? undefined : copies.get(source.sheet);
          if (source !== null && there !== undefined) series[part] = { ...source, sheet: there };
        }
      }
    }
    if (from.active === sheet) to.active = copy;
  }
  to.names.push(
    ...from.names.map((name) => ({
      ...name,
      id: to.newId('name'),
      sheet: name.sheet === null ? null : (copies.get(name.sheet) ?? null),
    })),
  );
  for (const [key, value] of from.properties) to.properties.set(key, value);
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
  for (const [key, value] of from.settings) to.settings.set(key, value);
  to.structureProtection = from.structureProtection;
  to.calculationMode = from.calculationMode;
}
