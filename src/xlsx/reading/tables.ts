/** A table's own part: its name, the cells it covers and the names of its columns. */
import { areaOf } from '../../workbook/reading/address';
import type { ReadTable } from '../../workbook/reading/standingBook';
import { flawOf, xmlOf } from './parts';
import { read, unread, type Reading } from './problem';
import { unescaped } from './strings';
import type { Zip } from './zip';

export function tableOf(zip: Zip, part: string): Reading<ReadTable> {
  const xml = xmlOf(zip, part);
  if (!xml.ok) return xml;
  const reader = xml.value;
  const rooted = reader.child(0, 'table');
  const name = reader.attribute('displayName') ?? reader.attribute('name') ?? '';
  const area = areaOf(reader.attribute('ref') ?? '');
  const headerRow = reader.attribute('headerRowCount') !== '0';
  const totalsRow = Number(reader.attribute('totalsRowCount') ?? 0) > 0;
  const headers: string[] = [];
  while (reader.child(1, 'tableColumns')) {
    while (reader.child(2, 'tableColumn')) headers.push(unescaped(reader.attribute('name') ?? ''));
  }
  const flaw = flawOf(reader, part);
  if (flaw !== null) return flaw;
  if (!rooted || area === null) return unread({ code: 'xml-broken', parameters: { part } });
  return read({ name, area, headerRow, totalsRow, headers });
}
