/** Who has not reported, and the letters to late units. */
import { useId } from 'react';
import type { Language } from '../../editions/model';
import type { ProgressView } from '../../plan/steering/progressView';
import { type Reminder, remindersOf } from '../../plan/steering/reminders';
import { usePane } from '../context';
import type { ReadPlan } from '../rows/serving';
import { Fold } from './Fold';
import { useProgressWords } from './progressWords';
import { useReminding } from './useReminding';
import { useProgressStore } from './useProgress';

const languages: readonly Language[] = ['zh', 'en'];

export function Silent({ view: { silent } }: { readonly view: ProgressView }) {
  const { page } = useProgressWords();
  const words = page.silent;
  const units = silent.filter(({ name }) => name !== null).length;
  return (
    <Fold fold="silent" heading={words.heading(units)}>
      {silent.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className="numbers">
          <caption className="hidden-words">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.owed}</th>
              <th scope="col">{words.contact}</th>
            </tr>
          </thead>
          <tbody>
            {silent.map(({ name, unit, unreported, total }) => (
              <tr key={name ?? ''}>
                <th scope="row">{name ?? page.units.noLead}</th>
                <td>{words.of(unreported, total)}</td>
                <td>
                  {[unit?.contact ?? '', unit?.phone ?? ''].filter((each) => each !== '').join(' ') ||
                    page.none}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Fold>
  );
}

function Choices() {
  const { language } = usePane().state;
  const { page } = useProgressWords();
  const { state, send } = useProgressStore();
  const id = useId();
  const words = page.reminders;
  return (
    <>
      <fieldset className="choice-row">
        <legend className="hidden-words">{words.language}</legend>
        {languages.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name={`${id}-letters`}
              checked={(state.letters ?? language) === each}
              onChange={() => send({ letters: each })}
            />
            <span lang={each}>{words.languages[each]}</span>
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={state.phones}
          onChange={({ target: { checked } }) => send({ phones: checked })}
        />
        {words.phones}
      </label>
    </>
  );
}

function Letter({ read, reminder }: { readonly read: ReadPlan; readonly reminder: Reminder }) {
  const { language } = usePane().state;
  const { page } = useProgressWords();
  const { state } = useProgressStore();
  const { copy, letterTo } = useReminding(read);
  const words = page.reminders;
  const { unit, overdue, behind, unreported, contact, phone } = reminder;
  return (
    <li>
      <div className="head-line">
        <span className="measure">{unit}</span>
        <span className="quiet">{[contact, phone].filter((each) => each !== '').join(' ')}</span>
      </div>
      <p className="quiet">{words.counts(overdue.length, behind.length, unreported.length)}</p>
      <button
        type="button"
        className="link"
        aria-label={page.behind.remindUnit(unit)}
        onClick={() => void copy([reminder])}
      >
        {words.copy}
      </button>
      <details className="letter">
        <summary>{words.show}</summary>
        <p className="letter-text" lang={state.letters ?? language}>
          {letterTo(reminder)}
        </p>
      </details>
    </li>
  );
}

export function Reminders({ view, read }: { readonly view: ProgressView; readonly read: ReadPlan }) {
  const { page } = useProgressWords();
  const { copy } = useReminding(read);
  const words = page.reminders;
  const reminders = remindersOf(view);
  return (
    <Fold fold="reminders" heading={words.heading(reminders.length)}>
      {reminders.length === 0 ? (
        <p>{view.month === 0 ? words.noMonth : words.none}</p>
      ) : (
        <>
          <p className="quiet">{words.intro}</p>
          <Choices />
          <button type="button" className="plain-button" onClick={() => void copy(reminders)}>
            {words.copyAll(reminders.length)}
          </button>
          <ul className="behind-list">
            {reminders.map((reminder) => (
              <Letter key={reminder.unit} read={read} reminder={reminder} />
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
