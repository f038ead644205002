/**
 * The container. Same parts, same bytes: every entry carries the first date that the format knows, whatever the clock
 * and the time zone, and is deflated by fflate, which gives the same bytes in Node and in a browser.
 */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../reading/crc32';

export interface Entry {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** 1 January 1980, as DOS counts. */
const firstDate = 0x0021;
/** The path is UTF-8. */
const utf8Flag = 0x0800;
const deflated = 8;
const version = 20;

/** The bytes of a zip file with these entries, in this order. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const packed = entries.map(({ path, content }) => {
    const plain = typeof content === 'string' ? strToU8(content) : content;
    return {
      path: strToU8(path),
      crc: crc32(plain),
      size: plain.length,
      data: deflateSync(plain, { level: 6 }),
    };
  });
  const size = packed.reduce((sum, { path, data }) => sum + 30 + 46 + 2 * path.length + data.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const short = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const long = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const put = (block: Uint8Array): void => {
    bytes.set(block, at);
    at += block.length;
  };
  const common = ({ path, crc, size: plain, data }: (typeof packed)[number]): void => {
    short(version);
    short(utf8Flag);
    short(deflated);
    short(0);
    short(firstDate);
    long(crc);
    long(data.length);
    long(plain);
    short(path.length);
    short(0);
  };
  const starts = packed.map((entry) => {
    const start = at;
    long(0x04034b50);
    common(entry);
    put(entry.path);
    put(entry.data);
    return start;
  });
  const directory = at;
  packed.forEach((entry, index) => {
    long(0x02014b50);
    short(version);
    common(entry);
    short(0);
    short(0);
    short(0);
    long(0);
    long(starts[index] ?? 0);
    put(entry.path);
  });
  const directorySize = at - directory;
  long(0x06054b50);
  long(0);
  short(packed.length);
  short(packed.length);
  long(directorySize);
  long(directory);
  short(0);
  return bytes;
}
