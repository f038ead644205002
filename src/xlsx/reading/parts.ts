/** The parts of the package: their XML, and the relationships by which one leads to another (ECMA-376 part 2). */
import { strFromU8 } from 'fflate';
import { read, unread, type Reading, type Unread } from './problem';
import { Xml } from './xml';
import type { Zip } from './zip';

export interface Relationship {
  /** The last word of its type, such as `worksheet`: the rest differs between the two editions of the standard. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** UTF-16 as some programs write it; everything else is UTF-8. */
function decoded(bytes: Uint8Array): string {
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!big && !(bytes[0] === 0xff && bytes[1] === 0xfe)) return strFromU8(bytes);
  const swapped = new Uint8Array(bytes.length);
  let text = '';
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    swapped[i] = bytes[i] ?? 0;
    text += String.fromCharCode(
      big ? ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0) : ((bytes[i + 1] ?? 0) << 8) | (bytes[i] ?? 0),
    );
  }
  return text;
}

/** Whether the replacement character was itself written into a part. */
function holdsReplacement(bytes: Uint8Array): boolean {
  return bytes.some((byte, i) => byte === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd);
}

/** The XML of a part that must be there. */
export function xmlOf(zip: Zip, part: string): Reading<Xml> {
  const bytes = zip.part(part);
  if (bytes === null) return unread({ code: 'part-missing', parameters: { part } });
  if (!bytes.ok) return bytes;
  let text: string;
  try {
    text = decoded(bytes.value);
  } catch {
    // Where the platform has no TextDecoder, fflate throws at bytes that are no UTF-8.
    return unread({ code: 'xml-broken', parameters: { part } });
  }
  // Where it has one, such bytes (another encoding, in truth) become this character.
  if (text.includes('\uFFFD') && !holdsReplacement(bytes.value)) {
    return unread({ code: 'xml-broken', parameters: { part } });
  }
  const encoding = /^\uFEFF?<\?xml[^>]*\bencoding=["']([^"']*)/.exec(text.slice(0, 200))?.[1];
  if (encoding !== undefined && !/^(utf-?8|utf-?16|us-ascii)$/i.test(encoding)) {
    return unread({ code: 'xml-broken', parameters: { part } });
  }
  return read(new Xml(text));
}

/** Reads what is left of a part; null where all of it is well-formed. */
export function flawOf(xml: Xml, part: string): Unread | null {
  xml.finish();
  if (xml.problem === null) return null;
  return unread({ code: xml.problem === 'dtd' ? 'dtd' : 'xml-broken', parameters: { part } });
}

/** Where a target leads from the part that names it; never out of the package. */
function resolved(target: string, from: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The part that holds the relationships of a part; those of the package itself are asked for with ''. */
function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of a part by their ids, without those that lead out of the package; none where it has no such part. */
export function relationshipsOf(zip: Zip, part: string): Reading<ReadonlyMap<string, Relationship>> {
  const name = relationshipsPart(part);
  const found = new Map<string, Relationship>();
  if (!zip.has(name)) return read(found);
  const xml = xmlOf(zip, name);
  if (!xml.ok) return xml;
  const reader = xml.value;
  if (reader.child(0)) {
    while (reader.child(1, 'Relationship')) {
      if (reader.attribute('TargetMode') === 'External') continue;
      const type = reader.attribute('Type') ?? '';
      found.set(reader.attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(reader.attribute('Target') ?? '', part),
      });
    }
  }
  return flawOf(reader, name) ?? read(found);
}

/** The target of the first relationship of one of these types; null where there is none. */
export function targetOf(
  relationships: ReadonlyMap<string, Relationship>,
  ...types: readonly string[]
): string | null {
  for (const { type, target } of relationships.values()) if (types.includes(type)) return target;
  return null;
}
