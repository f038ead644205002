/** Of a workbook's styles, only what changes the meaning of a number: whether it is a date, and whether a per cent. */
import { meaningOf } from '../../workbook/reading/numberMeaning';
import type { NumberMeaning } from '../../workbook/reading/standingBook';
import { flawOf, xmlOf } from './parts';
import { read, type Reading } from './problem';
import type { Zip } from './zip';

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** ECMA-376 part 1, 18.8.30, with the dates of Chinese, Japanese and Korean programs (27–36, 50–58). */
const builtIn: ReadonlyMap<number, NumberMeaning> = new Map<number, NumberMeaning>([
  ...[...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)].map(
    (id) => [id, 'date'] as const,
  ),
  [9, 'percent'],
  [10, 'percent'],
]);

/** What the numbers of each cell style mean, in the order of the styles. */
export function numberMeanings(zip: Zip, part: string): Reading<readonly NumberMeaning[]> {
  const xml = xmlOf(zip, part);
  if (!xml.ok) return xml;
  const reader = xml.value;
  const own = new Map<number, NumberMeaning>();
  const styles: number[] = [];
  if (reader.child(0)) {
    while (reader.child(1)) {
      if (reader.is('numFmts')) {
        while (reader.child(2, 'numFmt')) {
          own.set(Number(reader.attribute('numFmtId')), meaningOf(reader.attribute('formatCode') ?? ''));
        }
      } else if (reader.is('cellXfs')) {
        while (reader.child(2, 'xf')) styles.push(Number(reader.attribute('numFmtId') ?? 0));
      }
    }
  }
  return flawOf(reader, part) ?? read(styles.map((id) => own.get(id) ?? builtIn.get(id) ?? 'number'));
}
