/** What came of making the workbook of the next edition, and what is to be looked at in it. */
import { needsLook } from '../../collect/carryNotes';
import { sayCarryNote } from '../../collect/sentences';
import type { ReadNote } from '../../workbook/reading/notes';
import { sayPlanNote } from '../../workbook/reading/sayNote';
import { ChevronIcon } from '../parts/icons';
import { Notice } from '../parts/Notice';
import { TroubleNotice } from '../parts/TroubleNotice';
import type { MoveKind, Moved, MoveWork } from './nextStore';
import { useNextWords } from './nextWords';

function Report({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <details className="aspect">
      <summary>
        <ChevronIcon />
        <span className="words">{title}</span>
      </summary>
      <ul className="plain-list">
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Reports({ moved, notes }: { readonly moved: Moved; readonly notes: readonly ReadNote[] }) {
  const words = useNextWords();
  const { outcome } = words.moving;
  const looks = moved.summary.notes.filter(needsLook).map((note) => sayCarryNote(note, words));
  return (
    <>
      {looks.length === 0 ? (
        <p>{outcome.nothing}</p>
      ) : (
        <Report title={outcome.report(looks.length)} lines={looks} />
      )}
      {notes.length > 0 && (
        <Report title={outcome.unread(notes.length)} lines={notes.map((note) => sayPlanNote(note, words))} />
      )}
    </>
  );
}

interface MoveResultProps {
  readonly work: MoveWork;
  /** What reading the plan noticed. */
  readonly notes: readonly ReadNote[];
  readonly make: (how: MoveKind) => void;
  readonly dismiss: () => void;
}

function Headline({ work, make, dismiss }: Omit<MoveResultProps, 'notes'>) {
  const { moving, template } = useNextWords();
  const { outcome } = moving;
  const close = { label: outcome.close, run: dismiss };
  switch (work.kind) {
    case 'none':
      return null;
    case 'working':
      return <p>{moving.working}</p>;
    case 'undecided':
      return (
        <Notice intent="warning" ways={[close]}>
          {moving.decideFirst}
        </Notice>
      );
    case 'failed': {
      const save = { label: moving.save, run: () => make('save') };
      return <TroubleNotice trouble={work.trouble} ways={[save, close]} />;
    }
    case 'done': {
      const { how, name, summary } = work.moved;
      const opened = how === 'open';
      return (
        <Notice
          intent="success"
          title={opened ? outcome.opened(summary.counts.to) : outcome.saved(name)}
          ways={[close]}
        >
          <p>{opened ? outcome.openedMore : outcome.savedMore}</p>
          <p>{template.carriedRows(summary.counts)}</p>
        </Notice>
      );
    }
  }
}

export function MoveResult({ work, notes, make, dismiss }: MoveResultProps) {
  return (
    <div className="result">
      <div role="status">
        <Headline work={work} make={make} dismiss={dismiss} />
      </div>
      {work.kind === 'done' && <Reports moved={work.moved} notes={notes} />}
    </div>
  );
}
