/** Custom document properties (ECMA-376 part 1, 22.3). */
import { flawOf, xmlOf } from './parts';
import { read, type Reading } from './problem';
import { unescaped } from './strings';
import type { Zip } from './zip';

/** Their values by their names, as text whatever their type is. */
export function customProperties(zip: Zip, part: string): Reading<ReadonlyMap<string, string>> {
  const xml = xmlOf(zip, part);
  if (!xml.ok) return xml;
  const reader = xml.value;
  const properties = new Map<string, string>();
  if (reader.child(0)) {
    while (reader.child(1, 'property')) {
      const name = reader.attribute('name');
      if (name === null) continue;
      while (reader.child(2)) properties.set(name, unescaped(reader.content()));
    }
  }
  return flawOf(reader, part) ?? read(properties);
}
