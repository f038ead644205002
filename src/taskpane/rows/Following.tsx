/** Whether the pane follows the selected cell, and the card of that cell while it does. */
import { lazy, Suspense, useId } from 'react';
import { usePane } from '../context';
import { Guard } from '../parts/Guard';
import { useOverviewWords } from '../plan/overviewWords';

const FollowedCard = lazy(() => import('./FollowedCard'));

export default function Following() {
  const { state, text, send } = usePane();
  const { selected } = useOverviewWords().overviewPage;
  const id = useId();
  return (
    <section className="following">
      <h3>{selected.heading}</h3>
      <label className="choice">
        <input
          type="checkbox"
          checked={state.following}
          aria-describedby={id}
          onChange={({ target: { checked } }) => send({ type: 'follow', following: checked })}
        />
        <span className="choice-words">
          {selected.follow}
          <span className="quiet under" id={id}>
            {selected.followHint}
          </span>
        </span>
      </label>
      {state.following && (
        <Guard text={text.pane}>
          <Suspense>
            <FollowedCard />
          </Suspense>
        </Guard>
      )}
    </section>
  );
}
