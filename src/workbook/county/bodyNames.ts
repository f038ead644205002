/** National bodies as the county's workbook calls them. */
import type { Body, Task } from '../../editions/model';
import { bodyById, ownersOf } from '../../keypoints/owners';
import type { CountyUnit } from '../../plan/county';
import { counterpartOf } from '../../plan/newUnits';
import type { Speech } from './scene';

/** The defined name of their list. */
export const bodiesList = 'list_bodies';

/** In one line: it is chosen from a drop-down. */
export function bodyName({ name }: Body, { languages }: Speech): string {
  return [...new Set(languages.map((language) => name[language]))].join(' / ');
}

/** What stands as the national counterpart of a unit; what is no body that we know stays as it is. */
export function counterpartName({ national }: CountyUnit, speech: Speech): string {
  if (national === null) return '';
  const body = bodyById(national);
  return body === undefined ? national : bodyName(body, speech);
}

/** Who answers for a national body in this county: its unit's present name, else the usual counterpart. */
export function countyName(body: Body, units: readonly CountyUnit[], speech: Speech): string {
  return counterpartOf(units, body.id)?.name ?? speech.fact(body.county);
}

/** The county's own names for the owners that we suggest, as they are entered in the work plan; null where none are. */
export function suggestedOwners(
  task: Task,
  units: readonly CountyUnit[],
  speech: Speech,
): { readonly lead: string; readonly supporting: string } | null {
  const owners = ownersOf(task);
  if (owners === undefined) return null;
  const lead = countyName(owners.lead, units, speech);
  const others = owners.supporting
    .map((body) => countyName(body, units, speech))
    .filter((name) => name !== lead);
  return { lead, supporting: [...new Set(others)].join('、') };
}
