/** What only a person can decide: both values, one by one or all at once. */
import { useState } from 'react';
import { changeTexts } from '../../workbook/checking/sayChange';
import type { MergeCell, MergeConflict, Side } from '../../workbook/merging/merge';
import { usePlace } from './ChangeList';
import { changeOf } from './changeOf';
import { useUpdateWords } from './updateWords';

const atATime = 25;
const sides: readonly Side[] = ['theirs', 'ours'];

interface ChoiceProps {
  readonly cell: MergeCell;
  /** Why it is asked; null where nothing has to be decided. */
  readonly why: MergeConflict['why'] | null;
  readonly side: Side | null;
  readonly choose: (side: Side) => void;
}

function Choice({ cell, why, side, choose }: ChoiceProps) {
  const words = useUpdateWords();
  const { conflict } = words.merging;
  const placeOf = usePlace();
  const { before, after } = changeTexts(changeOf(cell), words);
  const labels = {
    theirs: conflict.theirs,
    ours: conflict.ours(cell.reason === 'formula' ? 'formula' : 'other'),
  };
  const values = { theirs: before, ours: after };
  return (
    <li className="card">
      <fieldset className="update-choice">
        <legend>{conflict.legend(placeOf(cell))}</legend>
        {why !== null && <p className="quiet">{conflict.why[why]}</p>}
        {sides.map((each) => (
          <label key={each} className="update-side">
            <input type="radio" name={cell.key} checked={side === each} onChange={() => choose(each)} />
            <span>
              {labels[each]}
              <span className="update-value">{values[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}

interface ConflictsProps {
  readonly cells: readonly (MergeCell & { readonly why?: MergeConflict['why'] })[];
  readonly choices: ReadonlyMap<string, Side>;
  /** What holds where nothing was chosen; null where that is to be said. */
  readonly otherwise: Side | null;
  readonly choose: (keys: readonly string[], side: Side) => void;
}

export function Conflicts({ cells, choices, otherwise, choose }: ConflictsProps) {
  const { conflict, preview } = useUpdateWords().merging;
  const [shown, setShown] = useState(atATime);
  const more = Math.min(atATime, cells.length - shown);
  const keys = cells.map(({ key }) => key);
  return (
    <>
      {cells.length > 1 && (
        <div className="update-all">
          <button type="button" className="plain-button" onClick={() => choose(keys, 'ours')}>
            {conflict.allOurs}
          </button>
          <button type="button" className="plain-button" onClick={() => choose(keys, 'theirs')}>
            {conflict.allTheirs}
          </button>
        </div>
      )}
      <ul className="task-list form">
        {cells.slice(0, shown).map((cell) => (
          <Choice
            key={cell.key}
            cell={cell}
            why={cell.why ?? null}
            side={choices.get(cell.key) ?? otherwise}
            choose={(side) => choose([cell.key], side)}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="plain-button" onClick={() => setShown(shown + atATime)}>
          {preview.more(more)}
        </button>
      )}
    </>
  );
}
