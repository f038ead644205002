/** Before it travels: a list first, then doing what was chosen, then what is left. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../context';
import { lookButton } from './closeTravel';
import { useShareWords } from './shareWords';
import { TravelOutcome } from './TravelOutcome';
import { TravelChoices } from './TravelPreview';
import { useShare } from './useShare';
import { WorkStatus } from './WorkStatus';

export function TravelBlock() {
  const { language } = usePane().state;
  const { state, does } = useShare();
  const { sharePage } = useShareWords();
  const said = sharePage.travel;
  const { travel, busy } = state;
  return (
    <section className="share-block" aria-labelledby="share-travel">
      <h3 id="share-travel">{said.heading}</h3>
      <p>{said.intro}</p>
      <p className="quiet">{said.before}</p>
      <div className="share-ways">
        <Button
          id={lookButton}
          appearance={travel.kind === 'none' ? 'primary' : 'secondary'}
          disabledFocusable={busy !== null}
          onClick={() => void does.look()}
        >
          {said.look}
        </Button>
      </div>
      <WorkStatus
        of={['look', 'travel', 'report']}
        again={(work) =>
          void (work === 'travel'
            ? does.carryOut()
            : work === 'report'
              ? does.writeReport(language)
              : does.look())
        }
      />
      <p role="status" className="quiet">
        {travel.kind === 'preview' &&
          said.listed(travel.preview.proposals.length, travel.preview.other.length)}
      </p>
      {travel.kind === 'preview' && <TravelChoices preview={travel.preview} choice={travel.choice} />}
      {travel.kind === 'done' && <TravelOutcome done={travel.done} sheet={travel.sheet} />}
    </section>
  );
}
