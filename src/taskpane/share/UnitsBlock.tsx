/** One file a unit: whom it is for, and making the files. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanInBook } from '../../workbook/reading/planOf';
import { planLanguage } from '../../workbook/reading/planLanguage';
import { useBook } from '../book/useBook';
import { focusIfLost } from '../focusIfLost';
import { Notice } from '../parts/Notice';
import { listedUnits } from './listedUnits';
import { useShareWords } from './shareWords';
import { useShare } from './useShare';
import { WorkStatus } from './WorkStatus';

const makeButton = 'share-make';

function Units({ found }: { readonly found: PlanInBook }) {
  const { store, state, does } = useShare();
  const { sharePage } = useShareWords();
  const said = sharePage.units;
  const { plan, notes, identity } = found;
  const units = useMemo(() => listedUnits(plan), [plan]);
  const { without, contacts, busy, units: outcome } = state;
  const chosen = units.filter(({ name }) => !without.has(name));
  if (units.length === 0) return <p>{said.noUnits}</p>;
  const make = (): Promise<void> =>
    does.makeUnits({
      plan,
      language: planLanguage(identity),
      units: chosen,
      name: said.zip(plan.identity.county, plan.identity.edition),
    });
  const leave = (names: Iterable<string>): void => store.send({ without: new Set(names) });
  return (
    <>
      {notes.length > 0 && <p className="quiet">{said.notes(notes.length)}</p>}
      <fieldset>
        <legend>{said.legend(chosen.length, units.length)}</legend>
        <div className="share-ways">
          <Button size="small" onClick={() => leave([])}>
            {said.all}
          </Button>
          <Button size="small" onClick={() => leave(units.map(({ name }) => name))}>
            {said.none}
          </Button>
        </div>
        <div className="share-units">
          {units.map(({ code, name }) => (
            <label key={code} className="choice">
              <input
                type="checkbox"
                checked={!without.has(name)}
                onChange={(event) =>
                  leave(
                    event.target.checked ? [...without].filter((each) => each !== name) : [...without, name],
                  )
                }
              />
              <span className="choice-words">
                {name} <span className="quiet">{said.file(code)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={contacts}
          aria-describedby="share-contacts"
          onChange={(event) => store.send({ contacts: event.target.checked })}
        />
        <span className="choice-words">{said.contacts}</span>
      </label>
      <p className="quiet" id="share-contacts">
        {said.contactsHint}
      </p>
      <div className="share-ways">
        <Button
          id={makeButton}
          disabled={chosen.length === 0}
          disabledFocusable={busy !== null}
          onClick={() => void make()}
        >
          {said.make(chosen.length)}
        </Button>
      </div>
      <WorkStatus of={['units']} again={() => void make()} />
      <div role="status">
        {outcome.kind === 'cancelled' && <p>{said.cancelled}</p>}
        {outcome.kind === 'made' && (
          <Notice
            intent="success"
            title={said.made(outcome.count, outcome.name)}
            ways={[
              {
                label: sharePage.close,
                run: () => {
                  store.send({ units: { kind: 'none' } });
                  focusIfLost(makeButton);
                },
              },
            ]}
          >
            {said.madeMore}
          </Notice>
        )}
      </div>
    </>
  );
}

export function UnitsBlock() {
  const { book } = useBook();
  const { sharePage } = useShareWords();
  const said = sharePage.units;
  return (
    <section className="share-block" aria-labelledby="share-units">
      <h3 id="share-units">{said.heading}</h3>
      <p>{said.intro}</p>
      {book.kind === 'plan' ? (
        <Units found={book.found} />
      ) : (
        <p className="quiet" role="status">
          {book.kind === 'unread' || book.kind === 'reading' ? said.reading : said.noPlan}
        </p>
      )}
    </section>
  );
}
