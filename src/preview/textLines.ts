/** Breaking text into lines, as the grid does. */

/** How many lines a text takes in `room` pixels: it breaks between words, between Chinese characters, and inside a word
 * that is longer than a line. */
export function linesOf(text: string, room: number, widthOf: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s\u2e80-\uffdc])/u)) {
    const width = widthOf(word.trimEnd());
    if (used + width <= room) used += widthOf(word);
    else {
      lines += (used > 0 ? 1 : 0) + Math.ceil(width / room) - 1;
      used = width % room;
    }
  }
  return lines;
}
