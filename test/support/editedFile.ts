/** A file with one of its parts changed, as an accident or a careless program would leave it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The text of one part. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

export function partPaths(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes));
}

/** @param change Null takes the part away; a change that changes nothing is a mistake in the test. */
export function withPart(
  bytes: Uint8Array,
  path: string,
  change: ((xml: string) => string) | null,
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = partOf(bytes, path);
  if (change === null) {
    Reflect.deleteProperty(parts, path);
  } else {
    const after = change(before);
    if (after === before) throw new Error(`${path} is as it was`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts, { level: 1, mtime: new Date(1980, 0, 1) });
}
