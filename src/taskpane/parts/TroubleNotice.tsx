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
  const { title, sentence } = troubleWords(trouble, state.host, text);
  return (
    <Notice
      intent={trouble.kind === 'none-yet' ? 'info' : 'error'}
      {...(title === null ? {} : { title })}
      ways={ways}
    >
      {sentence}
    </Notice>
  );
}
