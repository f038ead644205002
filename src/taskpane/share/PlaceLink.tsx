/** A place in the workbook that leads there, and says beside itself when the way there is blocked. */
import { useState } from 'react';
import type { NotePlace } from '../../workbook/reading/notes';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { troubleWords } from '../parts/troubleWords';
import { useWritingWords } from '../writingWords';

interface PlaceLinkProps {
  /** Null for what has no cell, which is named only. */
  readonly place: NotePlace | null;
  readonly name: string;
}

export function PlaceLink({ place, name }: PlaceLinkProps) {
  const { state, text } = usePane();
  const { bookActions } = useBook();
  const pages = usePages();
  const writing = useWritingWords();
  const [said, setSaid] = useState('');
  if (place === null) return <b>{name}</b>;
  const go = async (): Promise<void> => {
    const done = await bookActions.goTo(place);
    if (done.ok) {
      setSaid('');
      return;
    }
    const { what, then } = troubleWords(done.trouble, state.host, { text, pages, writing });
    setSaid(pages.sentences([what, then].filter((words) => words !== '')));
  };
  return (
    <>
      <button type="button" className="link" aria-label={pages.result.go(name)} onClick={() => void go()}>
        {name}
      </button>
      {said !== '' && (
        <span role="alert" className="wrong">
          {said}
        </span>
      )}
    </>
  );
}
