/** How the writing went: the sheets to jump to, what to note, or what went wrong and the way out. */
import { usePane } from '../context';
import { Notice, type Way } from '../parts/Notice';
import { TroubleNotice } from '../parts/TroubleNotice';

export function WritingResult() {
  const { state, text, send, actions } = usePane();
  const words = text.pane.sheets;
  const { writing } = state;
  const dismiss: Way = {
    label: words.dismiss,
    run: () => send({ type: 'writing', writing: { kind: 'idle' } }),
  };
  return (
    <div role="status">
      {writing.kind === 'finished' && (
        <Notice intent="success" title={words.finished(writing.outcome.sheets.length)} ways={[dismiss]}>
          <p>{words.jump}</p>
          <ul className="links">
            {writing.outcome.sheets.map(({ name }) => (
              <li key={name}>
                <button type="button" className="link" onClick={() => void actions.goToSheet(name)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {writing.kind === 'failed' && (
        <TroubleNotice
          trouble={writing.trouble}
          ways={[
            {
              label: words.again,
              run: () => void (writing.what === 'fresh' ? actions.writeSheets() : actions.refreshSheets()),
            },
            dismiss,
          ]}
        />
      )}
    </div>
  );
}
