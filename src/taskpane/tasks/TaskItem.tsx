/** One task in a list: a button that opens its card. */
import type { Task } from '../../editions/model';
import type { Place } from '../../keypoints/search';
import { usePane } from '../context';
import { usePages } from '../pageWords';
import { Highlight } from '../parts/highlight';
import { OriginBadge } from './OriginBadge';

interface TaskItemProps {
  readonly task: Task;
  /** In a search: what was sought, and where it was found. Results come from several editions, so each names its own. */
  readonly found?: { readonly query: string; readonly place: Place };
}

export const taskItemId = (task: string): string => `item-${task}`;

export function TaskItem({ task, found }: TaskItemProps) {
  const { state, send } = usePane();
  const pages = usePages();
  const title = task.wording[state.language];
  const words = pages.tasks;
  return (
    <button
      id={taskItemId(task.id)}
      type="button"
      className="task-item"
      onClick={() => send({ type: 'open task', task: task.id })}
    >
      {found === undefined && <span className="number">{words.number(task.number)}</span>}
      <span className="words">
        {found === undefined ? title : <Highlight text={title} query={found.query} />}{' '}
        <OriginBadge wording={task.wording} />
        {found !== undefined && (
          <span className="quiet under">
            {words.taskNumber(task.edition, task.number)} {words.place[found.place]}
          </span>
        )}
      </span>
    </button>
  );
}
