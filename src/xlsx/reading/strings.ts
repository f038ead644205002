/** Text as a workbook stores it: once for all cells (shared strings), or in runs of different looks. */
import { flawOf, xmlOf } from './parts';
import { read, type Reading } from './problem';
import type { Xml } from './xml';
import type { Zip } from './zip';

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of a string item at this depth: all of its runs, without phonetic guides. */
export function stringItem(xml: Xml, depth: number): string {
  let text = '';
  while (xml.child(depth)) {
    if (xml.is('t')) text += xml.content();
    else if (xml.is('r')) while (xml.child(depth + 1, 't')) text += xml.content();
  }
  return unescaped(text);
}

/** All shared strings, in order. */
export function sharedStrings(zip: Zip, part: string): Reading<readonly string[]> {
  const xml = xmlOf(zip, part);
  if (!xml.ok) return xml;
  const reader = xml.value;
  const strings: string[] = [];
  if (reader.child(0, 'sst')) while (reader.child(1, 'si')) strings.push(stringItem(reader, 2));
  return flawOf(reader, part) ?? read(strings);
}
