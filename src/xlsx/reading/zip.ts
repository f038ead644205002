/**
 * The file as a zip, opened carefully: its table of contents is walked and checked against every part's own header, and
 * a part is unpacked only when it is asked for, within limits that hold while it is unpacked. PKWARE APPNOTE 6.3.
 */
import { strFromU8 } from 'fflate';
import { crc32 } from './crc32';
import { inflate, type Inflated } from './inflating';
import { harmlessSize, type Limits } from './limits';
import { read, unread, type Reading, type Unread } from './problem';
import { isOle, looksLike, oleContent } from './sniffing';

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly dataAt: number;
}

export interface Zip {
  /** Lower case, with forward slashes, as parts of a workbook are compared. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part unpacked and found equal to what was written; null where there is none of this name. */
  part(name: string): Reading<Uint8Array> | null;
}

const endSize = 22;
const full16 = 0xffff;
const full32 = 0xffffffff;
const damaged: Unread = unread({ code: 'bad-data', parameters: { part: null } });

/** Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2.3); some programs write backslashes. */
function normal(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** An unsigned 64-bit number; beyond 2^53 exactness does not matter, since no file is that long. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Where the record that ends every zip begins; -1 where there is none. */
function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - endSize - full16);
  for (let at = view.byteLength - endSize; at >= least; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

interface Directory {
  readonly at: number;
  readonly end: number;
  readonly count: number;
}

function directoryOf(view: DataView, end: number): Directory | null {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (count !== view.getUint16(end + 8, true)) return null;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
    const end64 = uint64(view, locator + 8);
    if (end64 + 56 > locator || view.getUint32(end64, true) !== 0x06064b50) return null;
    if (count === full16) count = uint64(view, end64 + 32);
    if (size === full32) size = uint64(view, end64 + 40);
    if (at === full32) at = uint64(view, end64 + 48);
  }
  return at + size <= end ? { at, end: at + size, count } : null;
}

/** Sizes and place of an entry that did not fit into 32 bits are in an extra field, in this order. */
function wide(
  view: DataView,
  from: number,
  to: number,
  values: [size: number, packed: number, at: number],
): boolean {
  let at = from;
  while (at + 4 <= to) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      for (const [i, value] of values.entries()) {
        if (value !== full32) continue;
        if (field + 8 > Math.min(next, to)) return false;
        values[i] = uint64(view, field);
        field += 8;
      }
    }
    at = next;
  }
  return values.every((value) => value !== full32);
}

/** The entry whose record begins here, and where the next one begins; null where the two headers do not agree. */
function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { readonly entry: Entry; readonly next: number } | null {
  if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + 46 + nameLength;
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) return null;
  const wideValues: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (wideValues.includes(full32) && !wide(view, extraAt, extraEnd, wideValues)) return null;
  const [size, packed, header] = wideValues;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return null;
  if (view.getUint16(header + 26, true) !== nameLength) return null;
  const dataAt = header + 30 + nameLength + view.getUint16(header + 28, true);
  if (dataAt + packed > bytes.length) return null;
  for (let i = 0; i < nameLength; i++) {
    if (bytes[at + 46 + i] !== bytes[header + 30 + i]) return null;
  }
  const entry = {
    // Names of parts that matter are ASCII; Latin-1 keeps every other name distinct and never fails.
    name: normal(strFromU8(bytes.subarray(at + 46, extraAt), true)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    dataAt,
  };
  return { entry, next };
}

/** Opens a file; its bytes are only looked at, never changed. */
export function openZip(bytes: Uint8Array, limits: Limits): Reading<Zip> {
  if (bytes.length === 0) return unread({ code: 'empty-file', parameters: {} });
  if (bytes.length > limits.fileSize) {
    const parameters = { part: null, size: bytes.length, limit: limits.fileSize };
    return unread({ code: 'too-large', parameters });
  }
  if (isOle(bytes)) return unread({ code: 'encrypted-or-xls', parameters: { which: oleContent(bytes) } });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return unread({ code: 'not-a-zip', parameters: { looksLike: looksLike(bytes) } });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endRecord(view);
  if (end < 0) return unread({ code: 'truncated', parameters: {} });
  const directory = directoryOf(view, end);
  if (directory === null) return damaged;
  if (directory.count > limits.entries) {
    return unread({
      code: 'too-many-entries',
      parameters: { count: directory.count, limit: limits.entries },
    });
  }
  const entries = new Map<string, Entry>();
  let at = directory.at;
  for (let i = 0; i < directory.count; i++) {
    const found = entryAt(bytes, view, at, directory.end);
    // Two parts of one name: each program would read another one.
    if (found === null || entries.has(found.entry.name)) return damaged;
    entries.set(found.entry.name, found.entry);
    at = found.next;
  }
  if (at !== directory.end) return damaged;
  return read(zipOf(bytes, entries, limits));
}

function zipOf(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>, limits: Limits): Zip {
  const counted = new Set<string>();
  let sum = 0;
  /** A part that was more than it declared. No program writes that, so nothing else is unpacked of such a file. */
  let lie: Unread | null = null;

  function unpack(entry: Entry): Reading<Uint8Array> {
    const { name: part, size, packed } = entry;
    if (entry.encrypted) return unread({ code: 'encrypted-or-xls', parameters: { which: 'encrypted' } });
    if (entry.method !== 0 && entry.method !== 8) {
      return unread({ code: 'unknown-compression', parameters: { part } });
    }
    if (size > limits.partSize) {
      return unread({ code: 'too-large', parameters: { part, size, limit: limits.partSize } });
    }
    if (size > harmlessSize && size > packed * limits.ratio) {
      const parameters = { part, ratio: packed === 0 ? size : size / packed, limit: limits.ratio };
      return unread({ code: 'ratio', parameters });
    }
    if (!counted.has(part)) {
      if (sum + size > limits.allParts) {
        return unread({ code: 'too-large', parameters: { part, size: sum + size, limit: limits.allParts } });
      }
      counted.add(part);
      sum += size;
    }
    const raw = bytes.subarray(entry.dataAt, entry.dataAt + packed);
    const data: Inflated = entry.method === 8 ? inflate(raw, size) : packed === size ? raw : 'damaged';
    if (typeof data !== 'string' && crc32(data) === entry.crc) return read(data);
    const bad = unread({ code: 'bad-data', parameters: { part } });
    if (data === 'more') lie = bad;
    return bad;
  }

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(normal(name)),
    part(name) {
      const entry = entries.get(normal(name));
      return entry === undefined ? null : (lie ?? unpack(entry));
    },
  };
}
