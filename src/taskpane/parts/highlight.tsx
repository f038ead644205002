/** Marks where the words of a query stand in a text. */
import { Fragment } from 'react';

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words to look for: full-width forms folded, blanks and punctuation between them dropped. */
function wordsOf(query: string): readonly string[] {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,，、;；]+/u)
    .filter((word) => word !== '');
}

/** Cuts a text into pieces that match a word of the query and pieces that do not. Joined they give the text again. */
export function piecesOf(text: string, query: string): readonly Piece[] {
  const words = wordsOf(query);
  const folded = text.toLowerCase();
  // Folding may change the length of rare letters; then positions would be wrong, and nothing is marked.
  if (words.length === 0 || folded.length !== text.length) return [{ text, hit: false }];
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      marked.fill(true, at, at + word.length);
    }
  }
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length;) {
    const hit = marked[from] === true;
    let to = from + 1;
    while (to < text.length && marked[to] === hit) to += 1;
    pieces.push({ text: text.slice(from, to), hit });
    from = to;
  }
  return pieces;
}

export function Highlight({ text, query }: { readonly text: string; readonly query: string }) {
  return piecesOf(text, query).map((piece, index) =>
    piece.hit ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
  );
}
