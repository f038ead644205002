/** What could be done before the workbook travels, for a person to choose from. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Way } from '../../text/zh/travelling';
import { usualWay, waysOf, type Proposal } from '../../workbook/travelling/proposal';
import { closeTravel } from './closeTravel';
import { ProposalItem } from './ProposalItem';
import { RemainingList } from './RemainingList';
import { choose, chooseWay, isAnything, type ShareStore } from './shareState';
import { useShareWords } from './shareWords';
import type { TravelChoice, TravelPreview } from './travelling';
import { useShare } from './useShare';

/** Longer lists would make the pane slow to draw; the whole of them is on the report's sheet. */
const mostListed = 60;

const all = ['usual', 'value', 'formula', 'leave'] as const;
type All = (typeof all)[number];

function wayFor(proposal: Proposal, wanted: All): Way {
  if (wanted === 'usual') return usualWay(proposal);
  return waysOf(proposal).find((each) => each === wanted) ?? usualWay(proposal);
}

interface ChosenProps {
  readonly store: ShareStore;
  readonly preview: TravelPreview;
  readonly choice: TravelChoice;
}

function Formulas({ store, preview: { proposals }, choice }: ChosenProps) {
  const { sharePage } = useShareWords();
  const said = sharePage.travel;
  if (proposals.length === 0) return <p>{said.noFormulas}</p>;
  const now = all.find((each) =>
    proposals.every((proposal, at) => choice.ways[at] === wayFor(proposal, each)),
  );
  return (
    <section className="share-part">
      <h4>{said.formulas(proposals.length)}</h4>
      <div className="choice-row" role="group" aria-label={said.all.label}>
        {all.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="share-all"
              checked={now === each}
              onChange={() =>
                choose(store, () => ({ ways: proposals.map((proposal) => wayFor(proposal, each)) }))
              }
            />
            {said.all[each]}
          </label>
        ))}
      </div>
      <ol className="share-list">
        {proposals.slice(0, mostListed).map((proposal, at) => (
          <ProposalItem
            key={JSON.stringify(proposal.place)}
            proposal={proposal}
            way={choice.ways[at] ?? 'leave'}
            onChoose={(way) => chooseWay(store, at, way)}
          />
        ))}
      </ol>
      {proposals.length > mostListed && <p className="quiet">{said.more(proposals.length - mostListed)}</p>}
    </section>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onTick: (checked: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ checked, disabled = false, onTick, children }: TickProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked && !disabled}
        disabled={disabled}
        onChange={(event) => onTick(event.target.checked)}
      />
      <span className="choice-words">{children}</span>
    </label>
  );
}

function Personal({ store, preview, choice }: ChosenProps) {
  const { sharePage, travelling } = useShareWords();
  const said = sharePage.travel;
  const { phones, names, strays } = preview;
  const mask = (at: number, wanted: boolean): void =>
    choose(store, ({ masked }) => {
      const rest = [...masked].filter((each) => each !== at);
      return { masked: new Set(wanted ? [...rest, at] : rest) };
    });
  return (
    <fieldset className="share-part">
      <legend>{said.personal}</legend>
      {phones === null || names === null ? (
        <p className="quiet">{said.noColumns}</p>
      ) : (
        <>
          <Tick
            checked={choice.phones}
            disabled={phones.length === 0}
            onTick={(wanted) => choose(store, () => ({ phones: wanted }))}
          >
            {said.phones(phones.length)}
          </Tick>
          <Tick
            checked={choice.names}
            disabled={names.length === 0}
            onTick={(wanted) => choose(store, () => ({ names: wanted }))}
          >
            {said.names(names.length)}
          </Tick>
          <p className="quiet">{said.personalHint}</p>
        </>
      )}
      {strays.length > 0 && (
        <>
          <h4>{said.strays(strays.length)}</h4>
          <p className="quiet">{said.straysHint}</p>
          {strays.slice(0, mostListed).map(({ sheet, address, masked }, at) => (
            <Tick
              key={`${sheet} ${address}`}
              checked={choice.masked.has(at)}
              onTick={(wanted) => mask(at, wanted)}
            >
              {said.stray(travelling.cellAt(sheet, address), masked)}
            </Tick>
          ))}
          {strays.length > mostListed && <p className="quiet">{said.more(strays.length - mostListed)}</p>}
        </>
      )}
    </fieldset>
  );
}

export function TravelChoices({ preview, choice }: Omit<ChosenProps, 'store'>) {
  const { store, state, does } = useShare();
  const { sharePage } = useShareWords();
  const said = sharePage.travel;
  const { sheets, other } = preview;
  const anything = isAnything(preview, choice);
  return (
    <div className="share-preview">
      <Formulas store={store} preview={preview} choice={choice} />
      <Personal store={store} preview={preview} choice={choice} />
      {sheets.length > 0 && (
        <div className="share-part">
          <Tick checked={choice.protect} onTick={(wanted) => choose(store, () => ({ protect: wanted }))}>
            {said.protect(sheets.length)}
          </Tick>
          <p className="quiet">{said.protectHint(sheets.filter(({ isProtected }) => isProtected).length)}</p>
        </div>
      )}
      {other.length > 0 && (
        <section className="share-part">
          <h4>{said.other(other.length)}</h4>
          <p className="quiet">{said.otherHint}</p>
          <RemainingList remaining={other} />
        </section>
      )}
      <p>{said.undo}</p>
      {!anything && <p className="quiet">{said.nothing}</p>}
      <div className="share-ways">
        <Button
          appearance="primary"
          disabled={!anything}
          disabledFocusable={state.busy !== null}
          onClick={() => void does.carryOut()}
        >
          {said.carryOut}
        </Button>
        <Button onClick={() => closeTravel(store)}>{sharePage.close}</Button>
      </div>
    </div>
  );
}
