/** Narrows the pages on a plan to a body, an aspect, or what is one's own. The choice is one for the whole pane. */
import { useId } from 'react';
import { noFilter, ownUnit as reportingUnit, unitsOf } from '../../plan/steering/filter';
import { useBook } from '../book/useBook';
import type { BookState } from '../book/bookState';
import { usePane } from '../context';
import { useOverviewWords } from '../plan/overviewWords';
import '../plan/plan.css';
import { usePlanMemory } from './planMemory';

type ReadPlan = Extract<BookState, { readonly kind: 'plan' }>;

function Bar({ found: { plan }, edition }: ReadPlan) {
  const { state, send } = usePane();
  const { filter: words } = useOverviewWords().overviewPage;
  usePlanMemory(plan);
  const id = useId();
  const { filter, ownUnit, language } = state;
  const units = unitsOf(plan);
  const own = ownUnit ?? reportingUnit(plan);
  const onlyMine = filter.mine || (ownUnit !== null && filter.unit === ownUnit);
  const narrowed = filter.unit !== null || filter.aspect !== null || filter.mine;
  // Who said for which body they work sees that body's rows; until then it is the plan's reporting unit and contact.
  const mine = ownUnit === null ? { unit: null, mine: true } : { unit: ownUnit, mine: false };
  const candidate = filter.unit !== null && filter.unit !== own ? filter.unit : null;
  return (
    <fieldset className="filter">
      <legend className="hidden-words">{words.label}</legend>
      <label className="filter-field" htmlFor={`${id}-unit`}>
        <span className="quiet">{words.unit}</span>
        <select
          id={`${id}-unit`}
          className="control"
          value={filter.unit ?? ''}
          onChange={({ target: { value } }) =>
            send({ type: 'filter', filter: { unit: value === '' ? null : value, mine: false } })
          }
        >
          <option value="">{words.allUnits}</option>
          {[...new Set([...units, ...(filter.unit === null ? [] : [filter.unit])])].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="filter-field" htmlFor={`${id}-aspect`}>
        <span className="quiet">{words.aspect}</span>
        <select
          id={`${id}-aspect`}
          className="control"
          value={filter.aspect ?? ''}
          onChange={({ target: { value } }) =>
            send({ type: 'filter', filter: { aspect: value === '' ? null : Number(value) } })
          }
        >
          <option value="">{words.allAspects}</option>
          {edition.aspects.map(({ number, wording }) => (
            <option key={number} value={number}>
              {words.aspectName(number, wording[language])}
            </option>
          ))}
        </select>
      </label>
      <div className="filter-own">
        <label className="choice">
          <input
            type="checkbox"
            checked={onlyMine}
            disabled={own === null && !onlyMine}
            aria-describedby={`${id}-own`}
            onChange={({ target: { checked } }) =>
              send({ type: 'filter', filter: checked ? mine : { unit: null, mine: false } })
            }
          />
          {words.mine}
        </label>
        <span className="quiet" id={`${id}-own`}>
          {own === null ? words.noMine : words.mineIs(own)}
        </span>
        {candidate !== null && (
          <button type="button" className="link" onClick={() => send({ type: 'own unit', unit: candidate })}>
            {words.setOwn(candidate)}
          </button>
        )}
        {narrowed && (
          <button type="button" className="link" onClick={() => send({ type: 'filter', filter: noFilter })}>
            {words.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** Shows nothing until the workbook's plan has been read. */
export function FilterBar() {
  const { book } = useBook();
  return book.kind === 'plan' ? <Bar {...book} /> : null;
}
