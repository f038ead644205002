/** The bar that stays in sight: insert or refresh; while writing, how far it is and a way to stop. */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { usePane } from '../context';

const WritingStage = lazy(() => import('./WritingStage'));

export function WritingBar() {
  const { state, text, actions } = usePane();
  const words = text.pane.sheets;
  const { writing, order } = state;

  if (writing.kind === 'running' || writing.kind === 'stopping') {
    const { progress } = writing;
    const known = progress?.stage === 'writing' && progress.of > 0;
    return (
      <div className="bar">
        <progress
          className="whole"
          aria-label={words.progressLabel}
          {...(known ? { value: progress.written, max: progress.of } : {})}
        />
        <span className="grow" role="status">
          {writing.kind === 'stopping' ? (
            words.cancelling
          ) : progress === null ? (
            words.starting
          ) : (
            <Suspense fallback={words.starting}>
              <WritingStage progress={progress} />
            </Suspense>
          )}
        </span>
        <Button disabled={writing.kind === 'stopping'} onClick={actions.stopWriting}>
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
