/** What came of a right-click on a cell: which task it names, or why none can be shown. */
import { usePane } from './context';
import { usePages } from './pageWords';
import { Notice } from './parts/Notice';
import { TroubleNotice } from './parts/TroubleNotice';

export default function CellNotices() {
  const { state, send } = usePane();
  const pages = usePages();
  const { notice } = state;
  if (notice === null) return null;
  const dismiss = {
    label: pages.result.dismiss,
    run: () => send({ type: 'notice', notice: null }),
  };
  switch (notice.kind) {
    case 'trouble':
      return <TroubleNotice trouble={notice.trouble} ways={[dismiss]} />;
    case 'none-named':
      return (
        <Notice intent="info" ways={[dismiss]}>
          {pages.noTaskNamed(notice.text)}
        </Notice>
      );
    case 'several':
      return (
        <Notice intent="info" title={pages.several} ways={[dismiss]}>
          <ul>
            {notice.tasks.map((task) => (
              <li key={task.id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => send({ type: 'open task', task: task.id })}
                >
                  {pages.tasks.taskNumber(task.edition, task.number)} {task.wording[state.language]}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      );
  }
}
