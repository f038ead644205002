/** What is proposed, in groups: what a person has to decide first. Long groups are shown bit by bit. */
import { useState, type ReactNode } from 'react';
import type { MoveDecisions } from '../../collect/moving/decision';
import { decisionFor, type MoveProposal, type ProposedRow } from '../../collect/moving/proposal';
import { numberedTitle } from '../../collect/moving/whereTasksWent';
import { usePane } from '../context';
import { Badge } from '../parts/Badge';
import { ChevronIcon } from '../parts/icons';
import type { NextAction } from './nextStore';
import { useNextWords } from './nextWords';
import { RowChoice } from './RowChoice';

/** Rows at a time: each has a list of all tasks. */
const atATime = 25;

interface GroupProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Group({ title, open = false, children }: GroupProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details className="aspect" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronIcon />
        <span className="words">{title}</span>
      </summary>
      {isOpen && children}
    </details>
  );
}

interface RowsProps {
  readonly rows: readonly ProposedRow[];
  readonly proposal: MoveProposal;
  readonly decisions: MoveDecisions;
  readonly accepted: boolean;
  readonly send: (action: NextAction) => void;
}

function Rows({ rows, proposal: { to }, decisions, accepted, send }: RowsProps) {
  const { moving } = useNextWords();
  const [shown, setShown] = useState(atATime);
  const more = Math.min(atATime, rows.length - shown);
  return (
    <>
      <ul className="task-list form">
        {rows.slice(0, shown).map((row) => (
          <RowChoice
            key={row.id}
            row={row}
            to={to}
            decision={decisionFor(row, to, decisions)}
            isOpen={row.needsPerson && !accepted && !decisions.has(row.id)}
            decide={(decision) => send({ type: 'decide', row: row.id, decision })}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="plain-button" onClick={() => setShown(shown + atATime)}>
          {moving.more(more)}
        </button>
      )}
    </>
  );
}

/** Tasks that nothing leads to, to be filled in the new workbook. */
function Coming({ coming, to }: MoveProposal) {
  const { state } = usePane();
  const { moving } = useNextWords();
  return (
    <Group title={moving.groups.coming(coming.length)}>
      <ul className="task-list form">
        {coming.map(({ task, kind }) => (
          <li key={task.id}>
            {numberedTitle(task)[state.language]} <Badge>{moving.coming[kind]}</Badge>
          </li>
        ))}
      </ul>
      {to.unread.tasks.length > 0 && <p className="quiet">{moving.unreadTasks(to.unread.tasks.length)}</p>}
    </Group>
  );
}

export function Proposal(props: Omit<RowsProps, 'rows'>) {
  const { moving } = useNextWords();
  const { proposal } = props;
  const { rows, coming, to } = proposal;
  const group = (is: (row: ProposedRow) => boolean): readonly ProposedRow[] => rows.filter(is);
  const person = group(({ needsPerson }) => needsPerson);
  const finished = group(({ isFinished }) => isFinished);
  const goesOn = group(({ needsPerson, isFinished }) => !needsPerson && !isFinished);
  const merged = goesOn.filter(({ kind }) => kind !== 'same');
  const same = goesOn.filter(({ kind }) => kind === 'same');
  return (
    <div>
      {person.length > 0 && (
        <Group title={moving.groups.person(person.length)} open>
          <Rows {...props} rows={person} />
        </Group>
      )}
      {merged.length > 0 && (
        <Group title={moving.groups.merged(merged.length)}>
          <Rows {...props} rows={merged} />
        </Group>
      )}
      {same.length > 0 && (
        <Group title={moving.groups.same(same.length)}>
          <Rows {...props} rows={same} />
        </Group>
      )}
      {finished.length > 0 && (
        <Group title={moving.groups.finished(finished.length)}>
          <Rows {...props} rows={finished} />
        </Group>
      )}
      {(coming.length > 0 || to.unread.tasks.length > 0) && <Coming {...proposal} />}
    </div>
  );
}
