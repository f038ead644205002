/** A failure in words: what happened, what is safe, and the way out. */
import { usePane } from '../context';
import type { Trouble } from '../state';
import { Notice, type Way } from './Notice';
import { troubleWords } from './troubleWords';
import { useWritingWords } from '../writingWords';
import { usePages } from '../pageWords';

export function TroubleNotice({
  trouble,
  ways,
}: {
  readonly trouble: Trouble;
  readonly ways: readonly Way[];
}) {
  const { state, text } = usePane();
  const pages = usePages();
  const writing = useWritingWords();
  const { what, then } = troubleWords(trouble, state.host, { text, pages, writing });
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
