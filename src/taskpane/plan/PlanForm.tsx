/** The form of a county's plan workbook: the year and the county at once, the rest folded away until it is wanted. */
import type { RefObject } from 'react';
import { editionById, editions } from '../../keypoints/editions';
import type { SheetLanguage } from '../../workbook/sheet';
import { usePane } from '../context';
import { editionNote } from '../editionNote';
import { editionsNewestFirst } from '../editions';
import { useOverviewWords } from './overviewWords';
import { PlanField } from './PlanField';
import { currentPlan, problemsOf, typedFields, type TypedField } from './planOrder';
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

/** What of the form has been left or asked about, so that what is wrong with it is said. */
export interface FormSight {
  readonly left: ReadonlySet<TypedField>;
  readonly unfolded: boolean;
}

interface PlanFormProps {
  readonly sight: FormSight;
  readonly onSight: (sight: FormSight) => void;
  readonly form: RefObject<HTMLDivElement | null>;
}

export function PlanForm({ sight, onSight, form }: PlanFormProps) {
  const { state } = usePane();
  const { overviewPage } = useOverviewWords();
  const problems = problemsOf(currentPlan(state));
  const { left, unfolded } = sight;
  const field = (name: TypedField) => (
    <PlanField
      key={name}
      name={name}
      problem={left.has(name) ? (problems.get(name) ?? null) : null}
      onLeave={() => onSight({ ...sight, left: new Set([...left, name]) })}
    />
  );
  return (
    <div className="form" ref={form}>
      <EditionField />
      {field('county')}
      <details
        className="more"
        open={unfolded}
        onToggle={({ currentTarget: { open } }) => {
          if (open !== unfolded) onSight({ ...sight, unfolded: open });
        }}
      >
        <summary>{overviewPage.more}</summary>
        <div className="form">
          {typedFields.filter((name) => name !== 'county').map(field)}
          <PeriodField />
          <Choices />
        </div>
      </details>
    </div>
  );
}
