/** A failure in words: what happened, what is safe, and the way out. */
import { usePane } from '../context';
import type { Trouble } from '../state';
import { Notice, type Way } from './Notice';
import { troubleWords } from './troubleWords';
import { useWritingWords } from '../writingWords';
import { usePages } from '../pageWords';

/** Some troubles are no failure: there is nothing to do yet, or the person is asked first. */
function intentOf(trouble: Trouble): 'info' | 'warning' | 'error' {
  if (trouble.kind === 'none-yet') return 'info';
  return trouble.kind === 'excel' && trouble.problem.code === 'cell-not-empty' ? 'warning' : 'error';
}

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
  const intent = intentOf(trouble);
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
