/** Moving the plan in the workbook to the next edition: what would be done, what a person decides, and doing it. */
import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { editionsAfter, type MoveCounts, moveCounts, proposeMove } from '../../collect/moving/proposal';
import { sayMoveRefusal } from '../../collect/sentences';
import type { Edition } from '../../editions/model';
import type { PlanInBook } from '../../workbook/reading/planOf';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { focusIfLost } from '../focusIfLost';
import { usePageStore } from '../pageStore';
import { TroubleNotice } from '../parts/TroubleNotice';
import type { Trouble } from '../state';
import { MoveResult } from './MoveResult';
import { useNextMemory } from './nextMemory';
import { createNextStore, type MoveKind } from './nextStore';
import { useNextWords } from './nextWords';
import { Proposal } from './Proposal';
import { choiceId } from './RowChoice';

function Counts({ counts, coming }: { readonly counts: MoveCounts; readonly coming: number }) {
  const { moving } = useNextWords();
  const said = moving.counts;
  return (
    <div className="card">
      <h3>{said.label}</h3>
      <ul>
        <li>{said.carried(counts.carried, counts.open)}</li>
        <li>{said.finished(counts.finished)}</li>
        {counts.left > 0 && <li>{said.left(counts.left)}</li>}
        {coming > 0 && <li>{said.coming(coming)}</li>}
      </ul>
    </div>
  );
}

const headingId = 'next-heading';

interface MovingProps {
  readonly found: PlanInBook;
  /** Cells have changed since the plan was read. */
  readonly behind: boolean;
  readonly read: () => Promise<void>;
  readonly later: readonly [Edition, ...Edition[]];
}

function Moving({ found, behind, read, later }: MovingProps) {
  const { state: pane, text } = usePane();
  const { moving } = useNextWords();
  const { state, get, send } = usePageStore('next', createNextStore);
  useNextMemory(found.plan);
  const { decisions, accepted, work } = state;
  const latest = useRef(found);
  useEffect(() => {
    latest.current = found;
  }, [found]);
  const to = later.find(({ id }) => id === state.to) ?? later[0];
  const proposed = useMemo(() => proposeMove(found.plan, to.id), [found.plan, to]);
  if (!proposed.ok) return <p>{sayMoveRefusal(proposed.refusal, { moving })}</p>;
  const { proposal } = proposed;
  const counts = moveCounts(proposal, decisions);
  const undecided = accepted ? 0 : counts.undecided;
  const outside = pane.host.kind !== 'excel';

  const make = async (how: MoveKind): Promise<void> => {
    if (get().work.kind === 'working') return;
    if (undecided > 0) {
      send({ type: 'work', work: { kind: 'undecided' } });
      const waiting = proposal.rows.filter(({ id, needsPerson }) => needsPerson && !decisions.has(id));
      // Its group may be closed, or not shown that far.
      const fields = waiting.flatMap(({ id }) => document.getElementById(choiceId(id)) ?? []);
      fields[0]?.focus();
      return;
    }
    send({ type: 'work', work: { kind: 'working', how } });
    const failed = (trouble: Trouble) => send({ type: 'work', work: { kind: 'failed', how, trouble } });
    try {
      if (behind) await read();
      const { makeNext } = await import('./makeNext');
      const made = await makeNext({ found: () => latest.current, to, decisions }, how);
      if (made.ok) send({ type: 'work', work: { kind: 'done', moved: made.value } });
      else failed({ kind: 'excel', problem: made.problem });
    } catch {
      failed({ kind: 'defect' });
    }
  };
  const working = work.kind === 'working';

  return (
    <>
      <div className="field">
        <label className="label" htmlFor="next-edition">
          {moving.edition}
        </label>
        <select
          id="next-edition"
          className="control"
          value={to.id}
          onChange={(event) => {
            const chosen = later.find(({ id }) => id === event.target.value);
            if (chosen !== undefined) send({ type: 'edition', to: chosen.id });
          }}
        >
          {later.map(({ id }) => (
            <option key={id} value={id}>
              {text.pane.edition.year(id)}
            </option>
          ))}
        </select>
      </div>
      {counts.rows === 0 ? (
        <p>{moving.noRows}</p>
      ) : (
        <Counts counts={counts} coming={proposal.coming.length} />
      )}
      <div className="head-line">
        <span role="status">{accepted ? moving.accepted : moving.counts.undecided(undecided)}</span>
        {undecided > 0 && (
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              send({ type: 'accept' });
              focusIfLost(headingId);
            }}
          >
            {moving.acceptAll}
          </button>
        )}
      </div>
      <Proposal key={to.id} proposal={proposal} decisions={decisions} accepted={accepted} send={send} />
      <p className="quiet">{moving.unstay}</p>
      <div className="bar-stack">
        <MoveResult
          work={work}
          notes={found.notes}
          make={(how) => void make(how)}
          dismiss={() => {
            send({ type: 'work', work: { kind: 'none' } });
            focusIfLost(headingId);
          }}
        />
        <div className="bar">
          {!outside && (
            <Button
              className="grow"
              appearance="primary"
              disabledFocusable={working}
              onClick={() => void make('open')}
            >
              {moving.open}
            </Button>
          )}
          <Button
            className="grow"
            appearance={outside ? 'primary' : 'secondary'}
            disabledFocusable={working}
            onClick={() => void make('save')}
          >
            {moving.save}
          </Button>
        </div>
      </div>
    </>
  );
}

function Found() {
  const { text, send } = usePane();
  const { moving } = useNextWords();
  const { book, bookActions } = useBook();
  switch (book.kind) {
    case 'unread':
    case 'reading':
      return <p role="status">{moving.reading}</p>;
    case 'none':
      return (
        <>
          <p>{moving.noPlan}</p>
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
      const again = { label: moving.again, run: () => void bookActions.read() };
      return <TroubleNotice trouble={book.trouble} ways={[again]} />;
    }
    case 'plan': {
      const { edition } = book.found.plan.identity;
      const [next, ...more] = editionsAfter(edition);
      return next === undefined ? (
        <>
          <p>{moving.noNext(edition)}</p>
          <p className="quiet">{moving.noNextMore}</p>
        </>
      ) : (
        <Moving
          found={book.found}
          behind={book.behind}
          read={() => bookActions.read()}
          later={[next, ...more]}
        />
      );
    }
  }
}

export default function NextView() {
  const { moving } = useNextWords();
  return (
    <div className="view">
      <div>
        <h2 id={headingId} tabIndex={-1}>
          {moving.heading}
        </h2>
        <p className="quiet">{moving.intro}</p>
      </div>
      <Found />
    </div>
  );
}
