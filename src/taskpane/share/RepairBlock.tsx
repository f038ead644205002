/** Repair: this add-in's functions that show #NAME? are entered anew. */
import { Button } from '@fluentui/react-components';
import { sayProblem } from '../../excel/problems';
import { focusIfLost } from '../focusIfLost';
import { usePages } from '../pageWords';
import { Notice } from '../parts/Notice';
import { useWritingWords } from '../writingWords';
import { PlaceLink } from './PlaceLink';
import type { Repaired } from './repairing';
import { useShareWords } from './shareWords';
import { useShare } from './useShare';
import { WorkStatus } from './WorkStatus';

const mostListed = 60;

const mendButton = 'share-mend';

function Outcome({ repaired }: { readonly repaired: Repaired }) {
  const { store } = useShare();
  const { sharePage, travelling } = useShareWords();
  const pages = usePages();
  const writing = useWritingWords();
  const said = sharePage.repair;
  const { count, broken, entered, left, unanswered, open, problem } = repaired;
  const still = unanswered.filter(({ isWaiting }) => !isWaiting);
  const waiting = unanswered.length - still.length;
  const well = problem === null && left.length === 0 && still.length === 0 && open.length === 0;
  const broke = problem === null ? null : sayProblem(problem, writing.problems);
  const title =
    broken === 0
      ? count === 0
        ? said.none
        : still.length > 0
          ? undefined
          : said.whole(count)
      : said.mended(entered);
  const listed = [
    ...left.map(({ sheet, at, state }) => ({
      sheet,
      at,
      isCell: sheet !== '' && /^[A-Z]{1,3}\d+$/.test(at),
      words: travelling.states[state],
    })),
    ...still.map(({ sheet, address, formula }) => ({
      sheet,
      at: address,
      isCell: true,
      words: `=${formula}`,
    })),
  ];
  return (
    <Notice
      intent={well ? 'success' : 'warning'}
      {...(title === undefined ? {} : { title })}
      ways={[
        {
          label: sharePage.close,
          run: () => {
            store.send({ repaired: null });
            focusIfLost(mendButton);
          },
        },
      ]}
    >
      {broke !== null && <p>{pages.sentences([broke.what, broke.safe, broke.next])}</p>}
      {waiting > 0 && <p>{said.waiting(waiting)}</p>}
      {still.length > 0 && <p>{said.still(still.length)}</p>}
      {left.length > 0 && <p>{said.left(left.length)}</p>}
      {open.length > 0 && <p>{sharePage.travel.open(open.join(' '))}</p>}
      {listed.length > 0 && (
        <ul>
          {listed.slice(0, mostListed).map(({ sheet, at, isCell, words }) => (
            <li key={`${sheet} ${at}`}>
              <PlaceLink
                place={isCell ? { sheet, address: at } : null}
                name={
                  isCell ? travelling.cellAt(sheet, at) : travelling.nameAt(at, sheet === '' ? null : sheet)
                }
              />{' '}
              {words}
            </li>
          ))}
        </ul>
      )}
      {listed.length > mostListed && <p>{sharePage.travel.more(listed.length - mostListed)}</p>}
    </Notice>
  );
}

export function RepairBlock() {
  const { state, does } = useShare();
  const { sharePage } = useShareWords();
  const said = sharePage.repair;
  return (
    <section className="share-block" aria-labelledby="share-repair">
      <h3 id="share-repair">{said.heading}</h3>
      <p>{said.intro}</p>
      <div className="share-ways">
        <Button id={mendButton} disabledFocusable={state.busy !== null} onClick={() => void does.repair()}>
          {said.mend}
        </Button>
      </div>
      <WorkStatus of={['repair']} again={() => void does.repair()} />
      <div role="status">{state.repaired !== null && <Outcome repaired={state.repaired} />}</div>
    </section>
  );
}
