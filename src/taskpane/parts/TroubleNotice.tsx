/** A failure in words: what happened, what is safe, and the way out. */
import { usePane } from '../context';
import type { Trouble } from '../state';
import { Notice, type Way } from './Notice';
import { troubleWords } from './troubleWords';

export function TroubleNotice({
  trouble,
  ways,
}: {
  readonly trouble: Trouble;
  readonly ways: readonly Way[];
}) {
  const { state, text } = usePane();
  const { what, then } = troubleWords(trouble, state.host, text);
  const intent = trouble.kind === 'none-yet' ? 'info' : 'error';
  return then === '' ? (
    <Notice intent={intent} ways={ways}>
      {what}
    </Notice>
  ) : (
    <Notice intent={intent} title={what} ways={ways}>
      {then}
    </Notice>
  );
}
