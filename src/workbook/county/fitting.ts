/** How high a row must be so that wrapped text is not clipped. */
import { widthOf } from '../headerWidth';

/** Lines of a text in a column of this width, in characters. A little room is kept: fonts differ. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(2, width - 1.5);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** Points for so many lines of a font of this size. */
export function heightOf(lines: number, size: number): number {
  return Math.min(409, Math.round(lines * size * 1.45 + 5));
}
