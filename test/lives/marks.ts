/**
 * Marks by which a value that somebody typed in a life is known wherever it turns up: `T00042` within a text, thousandths
 * and a tail within a number.
 */
const markedText = /T\d{5}(?!\d)/;
/** No figure of ours has these digits. */
const tail = 0.000_000_371;

export const markText = (number: number): string => `T${String(number).padStart(5, '0')}`;
export const markNumber = (number: number): number => number / 1000 + tail;

function isMarkedNumber(value: number): boolean {
  const thousands = Math.round((value - tail) * 1000);
  return Math.abs(value - markNumber(thousands)) < 1e-12 && thousands > 0;
}

export function isMarked(value: unknown): value is string | number {
  if (typeof value === 'number') return isMarkedNumber(value);
  return typeof value === 'string' && markedText.test(value);
}
