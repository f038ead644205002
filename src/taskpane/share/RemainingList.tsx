/** What would not travel with the workbook, place by place. */
import type { Dependence } from '../../workbook/travelling/dependences';
import { sayDependencePlace } from '../../workbook/travelling/sayTravel';
import { PlaceLink } from './PlaceLink';
import { useShareWords } from './shareWords';

const mostListed = 60;

/** The cell, the sheet, or nothing that can be gone to. */
function placeOf({ place }: Dependence) {
  if (place === null || place.sheet === null) return null;
  const isCell = /^[A-Z]{1,3}\d+$/.test(place.at);
  return { sheet: place.sheet, address: isCell ? place.at : null };
}

export function RemainingList({ remaining }: { readonly remaining: readonly Dependence[] }) {
  const { sharePage, travelling } = useShareWords();
  return (
    <>
      <ul className="share-list">
        {remaining.slice(0, mostListed).map((each, at) => (
          <li key={at} className="share-item">
            <PlaceLink place={placeOf(each)} name={sayDependencePlace(each, travelling)} />
            <span>{travelling.dependences[each.code](each.about)}</span>
          </li>
        ))}
      </ul>
      {remaining.length > mostListed && (
        <p className="quiet">{sharePage.travel.more(remaining.length - mostListed)}</p>
      )}
    </>
  );
}
