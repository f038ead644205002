/** Text as formulas compare it. */

/** Texts with the same key are equal to a spreadsheet: capitals make no difference to it, blanks do. */
export function textKey(text: string): string {
  return text.toLowerCase();
}

/** The place of the first item that has each key, from 0; items without text are left out. */
export function firstPlaces<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  items.forEach((item, at) => {
    const key = textKey(textOf(item));
    if (key !== '' && !places.has(key)) places.set(key, at);
  });
  return places;
}
