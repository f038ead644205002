/** What came of an update: what is there now, what stood there before, and what is left to decide. */
import type { MergeOutcome } from '../../excel/merging/applyMerge';
import { changeTexts } from '../../workbook/checking/sayChange';
import type { MergeKind } from '../../workbook/merging/merge';
import { addressOf } from '../../workbook/reading/address';
import { ChevronIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import { TroubleNotice } from '../parts/TroubleNotice';
import { useUpdateWords } from './updateWords';

interface UpdateResultProps {
  readonly what: MergeKind;
  readonly outcome: MergeOutcome;
  readonly again: () => void;
  readonly close: () => void;
}

/** Values that gave way: formulas are the template's own and say nothing to anybody. */
function Before({ cells }: Pick<MergeOutcome, 'cells'>) {
  const words = useUpdateWords();
  const said = words.merging;
  const gone = cells.filter(({ change, state }) => state === 'done' && change.before.kind === 'value');
  if (gone.length === 0) return null;
  return (
    <details className="aspect">
      <summary>
        <ChevronIcon />
        <span className="words">{said.outcome.before(gone.length)}</span>
      </summary>
      <ul className="update-list">
        {gone.map(({ key, change }) => (
          <li key={key}>
            {said.outcome.was(
              change.sheet,
              addressOf(change.row, change.column),
              changeTexts(change, words).before,
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function UpdateResult({ what, outcome, again, close }: UpdateResultProps) {
  const { outcome: said } = useUpdateWords().merging;
  const { state, cells, rows, sheets, after, problem } = outcome;
  const done = cells.filter((each) => each.state === 'done').length;
  const undone = cells.length - done;
  const open = after?.conflicts.length ?? 0;
  const ways = [
    ...(undone > 0 ? [{ label: said.again, run: again }] : []),
    { label: said.close, run: close },
  ];
  const lines = [
    ...(done > 0 ? [said.cells(done)] : []),
    ...(rows.length > 0 ? [said.rows(rows.length)] : []),
    ...(sheets.length > 0 ? [said.sheets(sheets)] : []),
    ...(undone > 0 ? [said.undone(undone)] : []),
    ...(open > 0 ? [said.conflicts(open)] : []),
  ];
  return (
    <>
      {problem !== null && (
        <>
          <TroubleNotice
            trouble={{ kind: 'excel', problem }}
            ways={[
              { label: said.again, run: again },
              { label: said.close, run: close },
            ]}
          />
          <p>{said.partly}</p>
        </>
      )}
      {problem === null && (
        <Notice
          intent={undone > 0 ? 'warning' : 'success'}
          title={state === 'nothing' ? said.nothing : said.done(what)}
          ways={ways}
        >
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <Before cells={cells} />
    </>
  );
}
