/** The checksum of zip files (ISO 3309, reflected polynomial 0xEDB88320), eight bytes a step. */

const tables = (() => {
  const all = new Uint32Array(8 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    all[n] = c >>> 0;
  }
  for (let n = 256; n < all.length; n++) {
    const before = all[n - 256] ?? 0;
    all[n] = (before >>> 8) ^ (all[before & 255] ?? 0);
  }
  return all;
})();

/** An unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const at = (table: number, value: number): number => tables[table * 256 + (value & 255)] ?? 0;
  const byte = (i: number): number => bytes[i] ?? 0;
  let c = 0xffffffff;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    const low = c ^ (byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24));
    c =
      at(7, low) ^
      at(6, low >>> 8) ^
      at(5, low >>> 16) ^
      at(4, low >>> 24) ^
      at(3, byte(i + 4)) ^
      at(2, byte(i + 5)) ^
      at(1, byte(i + 6)) ^
      at(0, byte(i + 7));
  }
  for (; i < bytes.length; i++) c = at(0, c ^ byte(i)) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
