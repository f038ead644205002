/** How the writing went: the sheets to jump to, what to note, or what went wrong and the way out. */
import { Button } from '@fluentui/react-components';
import type { SheetOutcome, WriteOutcome } from '../../excel/outcome';
import { sayProblem } from '../../excel/problems';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Notice, type Way } from '../parts/Notice';
import { SheetLink } from '../parts/SheetLink';
import { TroubleNotice } from '../parts/TroubleNotice';
import { isPlanKind, type WritingKind } from '../state';
import { useWritingWords } from '../writingWords';
import { Notes } from './Notes';

/** One sheet: where it is now, and what became of it. */
function SheetLine({ sheet }: { readonly sheet: SheetOutcome }) {
  const pages = usePages();
  const words = useWritingWords();
  const { name, state, problem } = sheet;
  return (
    <li>
      {state === 'absent' ? name : <SheetLink name={name} />}{' '}
      <span className="quiet">{words.outcomes[state]}</span>
      {problem !== null && (
        <span className="quiet under">
          {pages.sentences(Object.values(sayProblem(problem, words.problems)))}
        </span>
      )}
    </li>
  );
}

interface DifferencesProps {
  readonly sheets: readonly SheetOutcome[];
  /** Whether the national text is back in these sheets. */
  readonly replaced: boolean;
}

/** What planners put into national cells: left as it is, or listed after it was replaced. */
function Differences({ sheets, replaced }: DifferencesProps) {
  const { result } = usePages();
  const words = useWritingWords();
  const differences = sheets.flatMap((sheet) => sheet.differences);
  if (differences.length === 0) return null;
  const say = replaced ? words.replaced : words.difference;
  return (
    <details>
      <summary>{(replaced ? result.replaced : result.differences)(differences.length)}</summary>
      <ul>
        {differences.map(({ row, header, theirs, national }, index) => (
          <li key={index}>{say(row, header, theirs || words.nothing, national || words.nothing)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Whether writing got through a sheet that was there before. */
const wasWritten = ({ state }: SheetOutcome): boolean => state === 'updated' || state === 'completed';

/** Whether a planner's changes to national text were kept, so that a person may choose the national text instead. */
function keptChanges(outcome: WriteOutcome): boolean {
  return outcome.notes.some(({ code }) => code === 'cells-kept' || code === 'rows-left-out');
}

/** The other choice, where both the planner's and the national text are known. */
function Restoring() {
  const { actions } = usePane();
  const pages = usePages();
  return (
    <p>
      <Button size="small" onClick={() => void actions.restoreSheets()}>
        {pages.result.restore}
      </Button>{' '}
      <span className="quiet">{pages.result.restoring}</span>
    </p>
  );
}

interface EndedProps {
  readonly outcome: WriteOutcome;
  readonly what: WritingKind;
  readonly ways: { readonly again: () => void; readonly dismiss: Way };
}

function Ended({ outcome, what, ways }: EndedProps) {
  const pages = usePages();
  const words = useWritingWords();
  const { state, sheets, notes, problem } = outcome;
  const restored = (sheet: SheetOutcome): boolean => what === 'restore' && wasWritten(sheet);
  const there = sheets.filter((sheet) => sheet.state !== 'absent' && sheet.state !== 'left');
  const said = problem === null ? null : sayProblem(problem, words.problems);
  const [title, sentence] =
    state === 'done'
      ? [pages.result.done(there.length), null]
      : said === null
        ? [pages.result.cancelled, pages.result.cancelledMore]
        : [said.what, pages.sentences([said.safe, said.next])];
  const again = { label: said === null ? pages.result.continue : pages.result.again, run: ways.again };
  return (
    <Notice
      intent={state === 'done' ? 'success' : state === 'cancelled' ? 'warning' : 'error'}
      title={title}
      ways={state === 'done' ? [ways.dismiss] : [again, ways.dismiss]}
    >
      {sentence !== null && <p>{sentence}</p>}
      {sheets.length > 0 && (
        <ul aria-label={pages.result.sheets}>
          {sheets.map((sheet) => (
            <SheetLine key={`${sheet.key}/${sheet.language}`} sheet={sheet} />
          ))}
        </ul>
      )}
      <Notes notes={notes} />
      <Differences sheets={sheets.filter((sheet) => !restored(sheet))} replaced={false} />
      <Differences sheets={sheets.filter(restored)} replaced />
      {state === 'done' && keptChanges(outcome) && <Restoring />}
    </Notice>
  );
}

export default function WritingResult() {
  const { state, send, actions } = usePane();
  const pages = usePages();
  const { writing } = state;
  if (writing.kind !== 'ended' && writing.kind !== 'failed') return null;
  const repeat: { readonly [W in WritingKind]: () => Promise<void> } = {
    fresh: actions.writeSheets,
    refresh: actions.refreshSheets,
    restore: actions.restoreSheets,
  };
  const { what } = writing;
  if (isPlanKind(what)) return null;
  const again = (): void => void repeat[what]();
  const dismiss: Way = {
    label: pages.result.dismiss,
    run: () => send({ type: 'writing', writing: { kind: 'idle' } }),
  };
  return writing.kind === 'ended' ? (
    <Ended outcome={writing.outcome} what={writing.what} ways={{ again, dismiss }} />
  ) : (
    <TroubleNotice trouble={writing.trouble} ways={[{ label: pages.result.again, run: again }, dismiss]} />
  );
}
