/** A button that leads to a cell of the workbook, and says beside itself when the way there is blocked. */
import { useState } from 'react';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { troubleWords } from '../parts/troubleWords';
import { useOverviewWords } from '../plan/overviewWords';
import type { NotePlace } from '../../workbook/reading/notes';
import { useWritingWords } from '../writingWords';

interface GoToCellProps {
  readonly place: NotePlace;
  /** What the place is, for a reader who hears the button by itself. */
  readonly name: string;
}

export function GoToCell({ place, name }: GoToCellProps) {
  const { state, text } = usePane();
  const { bookActions } = useBook();
  const { rows } = useOverviewWords().overviewPage;
  const pages = usePages();
  const writing = useWritingWords();
  const [said, setSaid] = useState('');
  const go = async (): Promise<void> => {
    const done = await bookActions.goTo(place);
    if (done.ok) {
      setSaid(done.value.rowHidden || done.value.columnHidden ? rows.hidden : '');
      return;
    }
    const { what, then } = troubleWords(done.trouble, state.host, { text, pages, writing });
    setSaid(pages.sentences([what, then].filter((words) => words !== '')));
  };
  return (
    <>
      <button type="button" className="link" aria-label={rows.goToRow(name)} onClick={() => void go()}>
        {rows.goTo}
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </>
  );
}
