/** The workbook's own part: its sheets, its names and its calendar. */
import { flawOf, xmlOf } from './parts';
import { read, unread, type Reading } from './problem';
import type { Zip } from './zip';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  /** Of the relationship that leads to its part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** What each name stands for, as a formula without its equals sign; a null sheet is the whole workbook. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: number | null;
    readonly formula: string;
  }[];
  readonly date1904: boolean;
}

const states: ReadonlyMap<string, SheetState> = new Map([
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
]);

export const isTrue = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

export function workbookPart(zip: Zip, part: string): Reading<WorkbookPart> {
  const xml = xmlOf(zip, part);
  if (!xml.ok) return xml;
  const reader = xml.value;
  const sheets: ListedSheet[] = [];
  const names: { name: string; sheet: number | null; formula: string }[] = [];
  let date1904 = false;
  const rooted = reader.child(0, 'workbook');
  while (rooted && reader.child(1)) {
    if (reader.is('workbookPr')) date1904 = isTrue(reader.attribute('date1904'));
    else if (reader.is('sheets')) {
      while (reader.child(2, 'sheet')) {
        sheets.push({
          name: reader.attribute('name') ?? '',
          state: states.get(reader.attribute('state') ?? '') ?? 'visible',
          relationship: reader.attribute('id') ?? '',
        });
      }
    } else if (reader.is('definedNames')) {
      while (reader.child(2, 'definedName')) {
        const sheet = reader.attribute('localSheetId');
        const name = reader.attribute('name') ?? '';
        names.push({ name, sheet: sheet === null ? null : Number(sheet), formula: reader.content() });
      }
    }
  }
  const flaw = flawOf(reader, part);
  if (flaw !== null) return flaw;
  return rooted ? read({ sheets, names, date1904 }) : unread({ code: 'not-a-workbook', parameters: {} });
}
