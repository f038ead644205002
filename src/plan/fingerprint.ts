/**
 * What was last written into a cell, remembered in a few characters: enough to tell a cell that still holds it from one
 * that a person has changed since.
 */

/** FNV-1a over UTF-16 units, 32 bits, in base 36. Text and number of the same look differ. */
export function fingerprint(value: string | number): string {
  const said = typeof value === 'number' ? `n${value}` : `t${value}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < said.length; index += 1) {
    hash = Math.imul(hash ^ said.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
