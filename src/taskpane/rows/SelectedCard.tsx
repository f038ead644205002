/** The card of the row in which the selected cell stands: the task it serves, its goal, owners, rows and money. */
import type { Task } from '../../editions/model';
import { Fragment } from 'react';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { useOverviewWords } from '../plan/overviewWords';
import { Goals, Measures } from '../tasks/TaskWords';
import { Owners } from '../tasks/Owners';
import PlanRows from './PlanRows';
import { tasksOfRow, type ReadPlan } from './serving';

function CardOf({ task }: { readonly task: Task }) {
  const { state, send } = usePane();
  const pages = usePages();
  const { selected } = useOverviewWords().overviewPage;
  return (
    <Fragment>
      <div>
        <p className="quiet">
          {pages.tasks.taskNumber(task.edition, task.number)} <code>{task.id}</code>
        </p>
        <p className="card-title">{task.wording[state.language]}</p>
        <button type="button" className="link" onClick={() => send({ type: 'open task', task: task.id })}>
          {selected.open}
        </button>
      </div>
      <PlanRows task={task} />
      <Measures task={task} />
      <Goals task={task} />
      <Owners task={task} />
    </Fragment>
  );
}

export function SelectedCard({ read }: { readonly read: ReadPlan }) {
  const { selected: words } = useOverviewWords().overviewPage;
  const { selected } = read;
  if (selected === null) return <p className="quiet">{words.hint}</p>;
  const sheet = read.found.tables.get(selected.table)?.sheet.name ?? '';
  const tasks = tasksOfRow(read, selected);
  return (
    <div className="card">
      <p className="quiet">{words.row(sheet, selected.id)}</p>
      {tasks.length === 0 ? (
        <p className="quiet">{words.noTask}</p>
      ) : (
        tasks.map((task) => <CardOf key={task.id} task={task} />)
      )}
    </div>
  );
}
