/** How far a block's work is, with a way to stop it where there is one, and what went wrong with it. */
import { Button } from '@fluentui/react-components';
import { TroubleNotice } from '../parts/TroubleNotice';
import type { Work } from './shareState';
import { useShareWords } from './shareWords';
import { useShare } from './useShare';

interface WorkStatusProps {
  readonly of: readonly Work[];
  /** Does it again. */
  readonly again: (work: Work) => void;
}

export function WorkStatus({ of, again }: WorkStatusProps) {
  const { store, state, does } = useShare();
  const { sharePage } = useShareWords();
  const { busy, failed } = state;
  const mine = busy !== null && of.includes(busy.work) ? busy : null;
  const counted = mine !== null && mine.made !== null;
  return (
    <>
      {counted && (
        <div className="share-progress">
          <progress aria-label={sharePage.units.progressLabel} value={mine.made} max={mine.of} />
          <Button size="small" disabledFocusable={mine.stopping} onClick={does.stop}>
            {sharePage.stop}
          </Button>
        </div>
      )}
      <div role="status">
        {mine !== null &&
          (mine.stopping
            ? sharePage.stopping
            : mine.waiting
              ? sharePage.waiting
              : mine.made === null
                ? sharePage.working
                : sharePage.units.progress(mine.made, mine.of))}
      </div>
      {failed !== null && of.includes(failed.work) && (
        <TroubleNotice
          trouble={failed.trouble}
          ways={[
            { label: sharePage.again, run: () => again(failed.work) },
            { label: sharePage.close, run: () => store.send({ failed: null }) },
          ]}
        />
      )}
    </>
  );
}
