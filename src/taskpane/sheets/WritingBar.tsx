/** The bar that stays in sight: insert or refresh; while writing, how far it is and a way to stop. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { usePane } from '../context';

export function WritingBar() {
  const { state, text, actions } = usePane();
  const words = text.pane.sheets;
  const { writing, order } = state;

  if (writing.kind === 'running' || writing.kind === 'stopping') {
    const { done, total } = writing;
    const stopping = writing.kind === 'stopping';
    const sentence = stopping ? words.cancelling : total === 0 ? words.starting : words.progress(done, total);
    return (
      <div className="bar">
        <ProgressBar
          className="whole"
          thickness="large"
          aria-label={words.progressLabel}
          {...(total === 0 ? {} : { value: done, max: total })}
        />
        <span className="grow" role="status">
          {sentence}
        </span>
        <Button disabled={stopping} onClick={actions.stopWriting}>
          {words.cancel}
        </Button>
      </div>
    );
  }

  const lacking =
    order.editions.length === 0 ? words.pickEdition : order.which.length === 0 ? words.pickSheet : null;
  return (
    <div className="bar">
      {lacking !== null && (
        <span className="whole quiet" role="status">
          {lacking}
        </span>
      )}
      <Button
        className="grow"
        appearance="primary"
        disabled={lacking !== null}
        onClick={() => void actions.writeSheets()}
      >
        {words.insert}
      </Button>
      <Button onClick={() => void actions.refreshSheets()}>{words.refresh}</Button>
    </div>
  );
}
