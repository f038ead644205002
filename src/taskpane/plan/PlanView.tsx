/** A county's plan workbook: say whom it is for, then open it in Excel or lay it into the workbook that is open. */
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { editionById, editions } from '../../keypoints/editions';
import type { SheetLanguage } from '../../workbook/sheet';
import { usePane } from '../context';
import { editionNote } from '../editionNote';
import { editionsNewestFirst } from '../editions';
import { WritingProgress } from '../sheets/WritingProgress';
import type { PlanKind } from '../state';
import { fieldId, PlanField } from './PlanField';
import { currentPlan, problemsOf, typedFields, type TypedField } from './planOrder';
import { PlanResult } from './PlanResult';
import { usePlanWords } from './planWords';

const languages: readonly SheetLanguage[] = ['zh', 'en', 'both'];
const months = Array.from({ length: 12 }, (_, at) => at + 1);

function EditionField() {
  const { state, text, send } = usePane();
  const { planPage } = usePlanWords();
  const { edition: id } = currentPlan(state);
  const edition = editionById(id);
  return (
    <div className="field">
      <label className="label" htmlFor="plan-edition">
        {planPage.fields.edition}
      </label>
      <select
        id="plan-edition"
        className="control"
        value={id}
        aria-describedby="plan-edition-note"
        onChange={(event) => {
          const chosen = editions.find((each) => each.id === event.target.value);
          if (chosen !== undefined) send({ type: 'plan', given: { edition: chosen.id } });
        }}
      >
        {editionsNewestFirst.map((each) => (
          <option key={each.id} value={each.id}>
            {text.pane.edition.year(each.id)}
          </option>
        ))}
      </select>
      <span className="quiet under" id="plan-edition-note">
        {edition !== undefined && editionNote(edition, text.pane)}
      </span>
    </div>
  );
}

function PeriodField() {
  const { state, send } = usePane();
  const { planPage } = usePlanWords();
  return (
    <div className="field">
      <label className="label" htmlFor="plan-period">
        {planPage.fields.period} <span className="quiet">{planPage.optional}</span>
      </label>
      <select
        id="plan-period"
        className="control"
        value={state.plan.period}
        onChange={(event) => send({ type: 'plan', given: { period: event.target.value } })}
      >
        <option value="">{planPage.noMonth}</option>
        {months.map((month) => (
          <option key={month} value={month}>
            {planPage.month(month)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Choices() {
  const { state, text, send } = usePane();
  const { planPage } = usePlanWords();
  const { language, sample } = currentPlan(state);
  return (
    <>
      <fieldset>
        <legend>{planPage.fields.language}</legend>
        <div className="choice-row">
          {languages.map((key) => (
            <label key={key} className="choice">
              <input
                type="radio"
                name="plan-language"
                checked={language === key}
                onChange={() => send({ type: 'plan', given: { language: key } })}
              />
              {text.pane.sheets.languages[key]}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={sample}
          aria-describedby="plan-sample-note"
          onChange={(event) => send({ type: 'plan', given: { sample: event.target.checked } })}
        />
        <span className="choice-words">
          {planPage.sample}
          <span className="quiet under" id="plan-sample-note">
            {planPage.sampleHint}
          </span>
        </span>
      </label>
    </>
  );
}

function PlanBar({ ask }: { readonly ask: (how: PlanKind) => void }) {
  const { state } = usePane();
  const { planPage } = usePlanWords();
  const { writing, host } = state;
  if (writing.kind === 'running' || writing.kind === 'stopping') return <WritingProgress />;
  const outside = host.kind !== 'excel';
  return (
    <div className="bar">
      <Button className="grow" appearance="primary" onClick={() => ask(outside ? 'save' : 'open')}>
        {outside ? planPage.openOutside : planPage.open}
      </Button>
      <Button className="grow" onClick={() => ask('lay')}>
        {planPage.lay}
      </Button>
    </div>
  );
}

export default function PlanView() {
  const { state, actions } = usePane();
  const { planPage } = usePlanWords();
  const [left, setLeft] = useState<ReadonlySet<TypedField>>(new Set());
  const form = useRef<HTMLDivElement>(null);
  const order = currentPlan(state);
  const problems = problemsOf(order);

  const ask = (how: PlanKind): void => {
    const wrong = typedFields.find((name) => problems.has(name));
    if (wrong === undefined) {
      void actions.makePlan(order, how);
      return;
    }
    setLeft(new Set(typedFields));
    form.current?.querySelector<HTMLElement>(`#${fieldId(wrong)}`)?.focus();
  };
  return (
    <div className="view">
      <div>
        <h2>{planPage.heading}</h2>
        <p className="quiet">{planPage.intro}</p>
      </div>
      <div className="form" ref={form}>
        <EditionField />
        {typedFields.map((name) => (
          <PlanField
            key={name}
            name={name}
            problem={left.has(name) ? (problems.get(name) ?? null) : null}
            onLeave={() => setLeft(new Set([...left, name]))}
          />
        ))}
        <PeriodField />
        <Choices />
      </div>
      <div className="bar-stack">
        <div role="status" className="result">
          <PlanResult ask={ask} />
        </div>
        <PlanBar ask={ask} />
      </div>
    </div>
  );
}
