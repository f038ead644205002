/** One formula that leans on the add-in: where it stands, what it shows, and what becomes of it. */
import { useId } from 'react';
import { addressOf } from '../../workbook/reading/address';
import { waysOf, type Proposal } from '../../workbook/travelling/proposal';
import { sayPlace } from '../../workbook/travelling/sayTravel';
import type { Way } from '../../text/zh/travelling';
import { PlaceLink } from './PlaceLink';
import { useShareWords, type ShareWords } from './shareWords';

/** What a formula becomes, in a line. */
function becoming({ value, native, constant }: Proposal, way: Way, { sharePage }: ShareWords): string {
  if (way === 'formula' && native.ok) return `=${native.formula}`;
  if (way !== 'value' || !value.ok) return '';
  const width = Math.max(...value.rows.map((row) => row.length));
  if (value.rows.length > 1 || width > 1) return sharePage.travel.rows(value.rows.length, width);
  if (constant !== null) return `=${constant}`;
  const only = value.rows[0]?.[0];
  return only === undefined ? '' : only.kind === 'error' ? only.error : String(only.value);
}

/** What cannot be had, and why. */
function refusals({ value, native }: Proposal, { sharePage, travelling }: ShareWords): readonly string[] {
  const { ways, noValue, noFormula } = travelling;
  return [
    ...(value.ok ? [] : [sharePage.travel.no(ways.value, noValue[value.why])]),
    ...(native.ok ? [] : [sharePage.travel.no(ways.formula, noFormula[native.why])]),
  ];
}

interface ProposalItemProps {
  readonly proposal: Proposal;
  readonly way: Way;
  readonly onChoose: (way: Way) => void;
}

export function ProposalItem({ proposal, way, onChoose }: ProposalItemProps) {
  const words = useShareWords();
  const { sharePage, travelling } = words;
  const said = sharePage.travel;
  const id = useId();
  const { place, formula, shown, differs, message } = proposal;
  const name = sayPlace(place, travelling);
  const at =
    place.kind === 'cell' ? { sheet: place.sheet, address: addressOf(place.row, place.column) } : null;
  const becomes = becoming(proposal, way, words);
  return (
    <li className="share-item">
      <div className="share-item-head">
        <PlaceLink place={at} name={name} />
        <label className="hidden-words" htmlFor={id}>
          {said.wayOf(name)}
        </label>
        <select
          id={id}
          className="control share-way"
          value={way}
          onChange={(event) => {
            const chosen = waysOf(proposal).find((each) => each === event.target.value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {waysOf(proposal).map((each) => (
            <option key={each} value={each}>
              {travelling.ways[each]}
            </option>
          ))}
        </select>
      </div>
      <code>={formula}</code>
      {becomes !== '' && (
        <span>
          {said.becomes} <code>{becomes}</code>
        </span>
      )}
      {differs !== null ? (
        <span className="wrong">{said.differs(String(differs))}</span>
      ) : (
        shown !== null && <span className="quiet">{said.shows(String(shown))}</span>
      )}
      {message !== null && <span className="quiet">{message}</span>}
      {refusals(proposal, words).map((refusal) => (
        <span key={refusal} className="quiet">
          {refusal}
        </span>
      ))}
    </li>
  );
}
