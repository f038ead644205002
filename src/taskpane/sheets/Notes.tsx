/** What a person should know of what was written, though nothing is wrong. */
import type { Note } from '../../excel/plan';
import { usePages } from '../pageWords';
import { useWritingWords } from '../writingWords';
import { sayNote } from './sayNote';

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { result } = usePages();
  const words = useWritingWords();
  if (notes.length === 0) return null;
  return (
    <>
      <p>{result.notes}</p>
      <ul>
        {notes.map((note, index) => (
          <li key={index}>{sayNote(note, words)}</li>
        ))}
      </ul>
    </>
  );
}
