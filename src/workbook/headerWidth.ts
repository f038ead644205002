/** How much room a header takes in its column, beside the filter's button. */

/** In Latin characters: Chinese ones take twice the width. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}

/** What the filter's button takes, in characters. */
const button = 4;
const mostLines = 3;

/** Headers are bold and larger than the letters that widths are counted in, and their words are not broken. */
function roomFor(header: string): number {
  return widthOf(header) * (header.includes(' ') ? 1.5 : 1);
}

/** The least width, in characters, in which no word of the header is broken and it takes three lines at most. */
function leastWidth(header: string): number {
  const words = header.split(' ').map((word) => (widthOf(word) > word.length ? 0 : word.length * 1.2));
  return button + Math.ceil(Math.max(...words, roomFor(header) / mostLines));
}

/** Characters of the header in a line, as few and as many as the button and the margins may leave. */
function perLine(width: number): readonly number[] {
  return [2.4, 4.1].map((beside) => Math.floor((width - beside) / 2.1));
}

/** At least the width asked for, and so wide that no Chinese header leaves its last character alone on a line. */
export function widthFor(header: string, asked: number): number {
  const least = Math.max(asked, leastWidth(header));
  const chinese = /^[\u2e80-\uffff]+$/.test(header);
  const alone = (width: number): boolean =>
    perLine(width).some((most) => header.length > most && header.length % most === 1);
  let width = least;
  while (chinese && alone(width)) width += 1;
  return width;
}

/** The least width in which no word of the header is broken on paper, where no button stands beside it. */
export function narrowestFor(header: string): number {
  const words = header
    .split(' ')
    .map((word) => (widthOf(word) > word.length ? widthOf(word) / 2 : word.length));
  return 1 + Math.ceil(Math.max(...words) * 1.2);
}

/** The lines that a header takes in a column of this width. */
export function linesOf(header: string, width: number): number {
  return Math.ceil(roomFor(header) / (width - button));
}
