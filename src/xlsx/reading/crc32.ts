/** The checksum of zip files (ISO 3309, reflected polynomial 0xEDB88320), four bytes a step. */

const table = Int32Array.from({ length: 256 }, (_, n) => {
  let code = n;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
  return code;
});

/** The table for bytes that stand one further back. */
const further = (of: Int32Array): Int32Array => of.map((code) => (code >>> 8) ^ (table[code & 255] ?? 0));

const second = further(table);
const third = further(second);
const fourth = further(third);

/** An unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const { length } = bytes;
  let code = -1;
  let at = 0;
  for (const end = length - 3; at < end; at += 4) {
    code =
      (fourth[(code ^ (bytes[at] ?? 0)) & 255] ?? 0) ^
      (third[((code >>> 8) ^ (bytes[at + 1] ?? 0)) & 255] ?? 0) ^
      (second[((code >>> 16) ^ (bytes[at + 2] ?? 0)) & 255] ?? 0) ^
      (table[(code >>> 24) ^ (bytes[at + 3] ?? 0)] ?? 0);
  }
  for (; at < length; at++) code = (table[(code ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (code >>> 8);
  return (code ^ -1) >>> 0;
}
