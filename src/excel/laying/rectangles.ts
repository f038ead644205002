/** Cells that are alike, as few rectangles as it takes, and rectangles as addresses. */
import { letters, plainArea } from '../../workbook/addresses';
import type { Area } from '../../workbook/book';

/**
 * Rectangles of cells that say the same: runs along a row, joined downwards as long as they are of the same width.
 * @param sayAt What a cell says; null leaves it out.
 */
export function rectangles<V extends string | number | boolean>(
  height: number,
  width: number,
  sayAt: (row: number, column: number) => V | null,
): ReadonlyMap<V, readonly Area[]> {
  const closed = new Map<V, Area[]>();
  const close = (said: V, area: Area): void => {
    const areas = closed.get(said);
    if (areas === undefined) closed.set(said, [area]);
    else areas.push(area);
  };
  let open = new Map<number, { readonly said: V; readonly area: Area }>();
  for (let row = 0; row < height; row += 1) {
    const next = new Map<number, { readonly said: V; readonly area: Area }>();
    for (let left = 0; left < width;) {
      const said = sayAt(row, left);
      let right = left;
      while (right + 1 < width && sayAt(row, right + 1) === said) right += 1;
      if (said !== null) {
        const above = open.get(left);
        const joins = above !== undefined && above.said === said && above.area.right === right;
        if (joins) open.delete(left);
        next.set(left, { said, area: { top: joins ? above.area.top : row, left, bottom: row, right } });
      }
      left = right + 1;
    }
    for (const { said, area } of open.values()) close(said, area);
    open = next;
  }
  for (const { said, area } of open.values()) close(said, area);
  return closed;
}

/** Runs of neighbours that say the same, from 0. */
export function runs<V>(
  length: number,
  sayAt: (at: number) => V | null,
): readonly { readonly said: V; readonly first: number; readonly last: number }[] {
  const found: { readonly said: V; readonly first: number; readonly last: number }[] = [];
  for (let first = 0; first < length;) {
    const said = sayAt(first);
    let last = first;
    while (last + 1 < length && sayAt(last + 1) === said) last += 1;
    if (said !== null) found.push({ said, first, last });
    first = last + 1;
  }
  return found;
}

/** `B:D`. */
export function wholeColumns(first: number, last: number): string {
  return `${letters(first)}:${letters(last)}`;
}

/** `2:7`. */
export function wholeRows(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** Excel cuts an address off after 8,192 characters, without a word. */
const longestAddress = 8_000;

/** Addresses with commas between them, each as long as Excel takes. */
export function inOneAddress(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let current = '';
  for (const address of addresses) {
    if (current !== '' && current.length + address.length >= longestAddress) {
      joined.push(current);
      current = '';
    }
    current = current === '' ? address : `${current},${address}`;
  }
  return current === '' ? joined : [...joined, current];
}

export function addressesOf(areas: readonly Area[]): readonly string[] {
  return inOneAddress(areas.map(plainArea));
}
