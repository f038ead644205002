/** Says, where the pane is not inside Excel, what works all the same and what does not. */
import { usePane } from './context';
import { Notice } from './parts/Notice';

export default function Outside() {
  const { state, text } = usePane();
  const { kind } = state.host;
  if (kind === 'excel') return null;
  return <Notice intent={kind === 'browser' ? 'info' : 'warning'}>{text.pane.outside[kind]}</Notice>;
}
