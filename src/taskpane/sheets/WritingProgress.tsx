/** A bar for while something is being written, on whichever page it began: how far it is, and a way to stop. */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { usePane } from '../context';

const WritingStage = lazy(() => import('./WritingStage'));

export function WritingProgress() {
  const { state, text, actions } = usePane();
  const words = text.pane.sheets;
  const { writing } = state;
  if (writing.kind !== 'running' && writing.kind !== 'stopping') return null;
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
