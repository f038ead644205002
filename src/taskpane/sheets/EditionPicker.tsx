/** Which years' Key Points to write, with how much of each could be read. */
import type { Edition } from '../../editions/model';
import { usePane } from '../context';
import { editionNote } from '../editionNote';
import { editionsNewestFirst, readingOf } from '../editions';
import { Badge } from '../parts/Badge';
import { CompleteIcon, PartialIcon } from '../parts/icons';

function EditionChoice({ edition }: { readonly edition: Edition }) {
  const { state, text, send } = usePane();
  const words = text.pane.edition;
  const reading = readingOf(edition);
  const noteId = `edition-note-${edition.id}`;
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={state.order.editions.includes(edition.id)}
        aria-describedby={noteId}
        onChange={(event) =>
          send({ type: 'order edition', edition: edition.id, wanted: event.target.checked })
        }
      />
      <span className="choice-words">
        <span className="head-line">
          {words.year(edition.id)}
          <Badge warn={reading === 'partial'}>
            {reading === 'partial' ? <PartialIcon /> : <CompleteIcon />}
            {words[reading]}
          </Badge>
        </span>
        <span className="quiet under" id={noteId}>
          {editionNote(edition, text.pane)}
        </span>
      </span>
    </label>
  );
}

export function EditionPicker() {
  const { text } = usePane();
  return (
    <fieldset>
      <legend>{text.pane.sheets.editions}</legend>
      {editionsNewestFirst.map((edition) => (
        <EditionChoice key={edition.id} edition={edition} />
      ))}
    </fieldset>
  );
}
