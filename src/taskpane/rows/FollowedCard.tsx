/**
 * The card of the cell that is selected: of the plan's row in which it stands, or else of the task that its text names.
 * It changes with the selection and never takes the focus.
 */
import type { Edition, EditionId, Task } from '../../editions/model';
import { editionToBeginWith } from '../editions';
import { useBook } from '../book/useBook';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { useOverviewWords } from '../plan/overviewWords';
import '../plan/plan.css';
import { Owners } from '../tasks/Owners';
import { Goals, Measures } from '../tasks/TaskWords';
import { tasksNamed } from '../taskNamed';
import { useCellText } from './cellText';
import PlanRows from './PlanRows';
import { goalOfRow, tasksOfRow, type ReadPlan } from './serving';
import type { SelectedRow } from '../book/bookState';

function TaskLink({ task, words }: { readonly task: Task; readonly words: string }) {
  const { send } = usePane();
  return (
    <button type="button" className="link" onClick={() => send({ type: 'open task', task: task.id })}>
      {words}
    </button>
  );
}

function CardOf({ task }: { readonly task: Task }) {
  const { state } = usePane();
  const pages = usePages();
  const { selected } = useOverviewWords().overviewPage;
  return (
    <article className="card followed">
      <header>
        <p className="quiet">
          {pages.tasks.taskNumber(task.edition, task.number)} <code>{task.id}</code>
        </p>
        <h3>{task.wording[state.language]}</h3>
        <TaskLink task={task} words={selected.open} />
      </header>
      <PlanRows task={task} />
      <Measures task={task} />
      <Goals task={task} />
      <Owners task={task} />
    </article>
  );
}

function CardOfRow({ read, row }: { readonly read: ReadPlan; readonly row: SelectedRow }) {
  const { state } = usePane();
  const { selected } = useOverviewWords().overviewPage;
  const tasks = tasksOfRow(read, row);
  const goal = goalOfRow(read, row);
  return (
    <>
      <p className="quiet">{selected.row(read.found.tables.get(row.table)?.sheet.name ?? '', row.id)}</p>
      {goal !== null && <p>{goal.wording[state.language]}</p>}
      {tasks.map((task) => (
        <CardOf key={task.id} task={task} />
      ))}
      {tasks.length === 0 && (
        <p className="quiet">{goal === null ? selected.noTask : selected.wholeEdition}</p>
      )}
    </>
  );
}

function CardOfText({ reading }: { readonly reading: EditionId }) {
  const { state } = usePane();
  const pages = usePages();
  const { selected } = useOverviewWords().overviewPage;
  const text = useCellText();
  const tasks = text === null ? [] : tasksNamed(text, reading);
  const [task, ...others] = tasks;
  if (task === undefined) return <p className="quiet">{selected.hint}</p>;
  if (others.length === 0) return <CardOf task={task} />;
  return (
    <>
      <p className="quiet">{pages.several}</p>
      <ul className="steps">
        {tasks.map((each) => (
          <li key={each.id}>
            <TaskLink
              task={each}
              words={`${pages.tasks.taskNumber(each.edition, each.number)} ${each.wording[state.language]}`}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function readingOf(edition: Edition | null, browsed: EditionId | 'all'): EditionId {
  return edition?.id ?? (browsed === 'all' ? editionToBeginWith() : browsed);
}

export default function FollowedCard() {
  const { state } = usePane();
  const { book } = useBook();
  const read = book.kind === 'plan' ? book : null;
  return read !== null && read.selected !== null ? (
    <CardOfRow read={read} row={read.selected} />
  ) : (
    <CardOfText reading={readingOf(read?.edition ?? null, state.browse.edition)} />
  );
}
