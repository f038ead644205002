/** The sentence for a note on what was written. */
import type { WritingNotes, WritingText } from '../../text/zh/writing';

type NoteOf<C extends keyof WritingNotes> = {
  readonly [K in C]: { readonly code: K; readonly about: WritingNotes[K] };
}[C];

type Sentences = { readonly [C in keyof WritingNotes]: (about: WritingNotes[C]) => string };

export function sayNote<C extends keyof WritingNotes>(note: NoteOf<C>, words: WritingText): string {
  const sentences: Sentences = words.notes;
  return sentences[note.code](note.about);
}
