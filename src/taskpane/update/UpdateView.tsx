/** Bringing the plan in the workbook up to this release: look first, decide, confirm, and see what came of it. */
import { usePane } from '../context';
import { useBook } from '../book/useBook';
import { focusIfLost } from '../focusIfLost';
import { usePageStore } from '../pageStore';
import { TroubleNotice } from '../parts/TroubleNotice';
import type { MergeKind, MergePreview } from '../../workbook/merging/merge';
import { Preview } from './Preview';
import { createUpdateStore } from './updateStore';
import { UpdateResult } from './UpdateResult';
import { useUpdateWords } from './updateWords';
import './update.css';

const headingId = 'update-heading';

const kinds: readonly MergeKind[] = ['facts', 'template'];

function Ways({
  look,
  working,
}: {
  readonly look: (kind: MergeKind) => void;
  readonly working: MergeKind | null;
}) {
  const { merging } = useUpdateWords();
  return kinds.map((kind) => (
    <div key={kind} className="card">
      <h3>{merging.kinds[kind].name}</h3>
      <p>{merging.kinds[kind].what}</p>
      <button
        type="button"
        className="plain-button"
        aria-disabled={working !== null}
        onClick={() => {
          if (working === null) look(kind);
        }}
      >
        {merging.kinds[kind].look}
      </button>
    </div>
  ));
}

function Updating() {
  const { merging } = useUpdateWords();
  const { bookActions } = useBook();
  const { state, get, send } = usePageStore('update', createUpdateStore);
  const { work, choices } = state;
  const none = () => {
    send({ type: 'work', work: { kind: 'none' } });
    focusIfLost(headingId);
  };

  const look = async (what: MergeKind): Promise<void> => {
    send({ type: 'work', work: { kind: 'looking', what } });
    try {
      const { lookAhead } = await import('./updatePlan');
      const ran = await lookAhead(what);
      if (!ran.ok) {
        const trouble = { kind: 'excel', problem: ran.problem } as const;
        send({ type: 'work', work: { kind: 'failed', what, trouble } });
      } else if (typeof ran.value === 'string') {
        none();
        await bookActions.read();
      } else send({ type: 'work', work: { kind: 'previewing', preview: ran.value } });
    } catch {
      send({ type: 'work', work: { kind: 'failed', what, trouble: { kind: 'defect' } } });
    }
  };

  const write = async (preview: MergePreview): Promise<void> => {
    if (get().work.kind !== 'previewing') return;
    const what = preview.kind;
    send({ type: 'work', work: { kind: 'writing', preview, stage: null, waiting: false } });
    try {
      const { applyMerge } = await import('./updatePlan');
      const outcome = await applyMerge(preview, get().choices, {
        onStage: (stage) => send({ type: 'stage', stage }),
        onWaiting: () => send({ type: 'waiting' }),
      });
      send({ type: 'work', work: { kind: 'done', what, outcome } });
    } catch {
      send({ type: 'work', work: { kind: 'failed', what, trouble: { kind: 'defect' } } });
    }
    focusIfLost(headingId);
    await bookActions.read();
  };

  const saidOf = (): string => {
    if (work.kind === 'looking') return merging.looking;
    if (work.kind !== 'writing') return '';
    if (work.waiting) return merging.waiting;
    return work.stage === null ? merging.starting : merging.stages[work.stage];
  };
  const busy = work.kind === 'looking' ? work.what : null;
  return (
    <>
      {work.kind !== 'previewing' && work.kind !== 'writing' && (
        <Ways look={(kind) => void look(kind)} working={busy} />
      )}
      <div className="result">
        <div role="status">
          {saidOf() !== '' && <p>{saidOf()}</p>}
          {work.kind === 'done' && (
            <UpdateResult
              what={work.what}
              outcome={work.outcome}
              again={() => void look(work.what)}
              close={none}
            />
          )}
          {work.kind === 'failed' && (
            <TroubleNotice
              trouble={work.trouble}
              ways={[
                { label: merging.outcome.again, run: () => void look(work.what) },
                { label: merging.outcome.close, run: none },
              ]}
            />
          )}
        </div>
      </div>
      {work.kind === 'previewing' && (
        <Preview
          preview={work.preview}
          choices={choices}
          choose={(keys, side) => send({ type: 'choose', keys, side })}
          confirm={() => void write(work.preview)}
          cancel={none}
        />
      )}
    </>
  );
}

function Found() {
  const { text, send } = usePane();
  const { merging } = useUpdateWords();
  const { book, bookActions } = useBook();
  switch (book.kind) {
    case 'unread':
    case 'reading':
      return <p role="status">{merging.reading}</p>;
    case 'none':
      return (
        <>
          <p>{merging.noPlan}</p>
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'section', section: 'overview' })}
          >
            {text.pane.sections.overview}
          </button>
        </>
      );
    case 'failed': {
      const again = { label: merging.again, run: () => void bookActions.read() };
      return <TroubleNotice trouble={book.trouble} ways={[again]} />;
    }
    case 'plan':
      return <Updating />;
  }
}

export default function UpdateView() {
  const { merging } = useUpdateWords();
  return (
    <div className="view">
      <div>
        <h2 id={headingId} tabIndex={-1}>
          {merging.heading}
        </h2>
        <p className="quiet">{merging.intro}</p>
      </div>
      <Found />
    </div>
  );
}
