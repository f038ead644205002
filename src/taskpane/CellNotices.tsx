/** What came of a right-click on a cell: which task it names, or why none can be shown. */
import { usePane } from './context';
import { Notice } from './parts/Notice';
import { TroubleNotice } from './parts/TroubleNotice';

export function CellNotices() {
  const { state, text, send } = usePane();
  const { notice } = state;
  if (notice === null) return null;
  const dismiss = {
    label: text.pane.sheets.dismiss,
    run: () => send({ type: 'notice', notice: null }),
  };
  switch (notice.kind) {
    case 'trouble':
      return <TroubleNotice trouble={notice.trouble} ways={[dismiss]} />;
    case 'none-named':
      return (
        <Notice intent="info" ways={[dismiss]}>
          {text.pane.noTaskNamed(notice.text)}
        </Notice>
      );
    case 'several':
      return (
        <Notice intent="info" title={text.pane.several} ways={[dismiss]}>
          <ul>
            {notice.tasks.map((task) => (
              <li key={task.id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => send({ type: 'open task', task: task.id })}
                >
                  {text.pane.tasks.taskNumber(task.edition, task.number)} {task.wording[state.language]}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      );
  }
}
