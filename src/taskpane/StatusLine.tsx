/** One small line on how the add-in is running; it leads to the details on the help page. */
import { usePane } from './context';
import { functionsLoaded } from './diagnostics';

export function StatusLine() {
  const { state, text, send } = usePane();
  const words = text.pane.status;
  const { host } = state;
  const parts = [
    host.kind === 'excel' ? words.excel(host.platform) : words[host.kind],
    functionsLoaded() ? words.functionsReady : words.functionsMissing,
  ];
  return (
    <footer className="foot">
      <button type="button" onClick={() => send({ type: 'section', section: 'help' })}>
        <span className="hidden-words">{words.label} </span>
        {parts.join(' · ')}
      </button>
    </footer>
  );
}
