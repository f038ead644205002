/**
 * Owners of a row that were typed as one string (`A牵头，B、C配合`, `A、B(C)、D等`): who leads goes into one cell, who
 * supports into the other. A cell that names one unit, or units side by side in the way that the sheet asks for, stays.
 */
import type { CountyUnit } from '../plan/county';
import { assignOwners, type AssignedName } from '../plan/owners/assignOwners';
import type { ParsedOwners } from '../plan/owners/ownerString';
import { unitFinder } from '../plan/unitByName';

export interface SplitOwners {
  readonly lead: string;
  readonly supporting: string;
  /** What was typed, cell by cell, where it was split; empty where nothing was. */
  readonly raw: readonly string[];
  /** Names that are on no list. */
  readonly unknown: readonly string[];
}

interface Typed {
  readonly lead: string;
  readonly supporting: string;
}

/** The unit's present name where it is known, else the name as it was written. */
function nameOf({ written, found }: AssignedName<CountyUnit>): string {
  return found.kind === 'known' ? found.unit.name : written;
}

function partsOf(list: string): readonly string[] {
  return list.split('、').filter((name) => name !== '');
}

/** Splits row after row, from the top: 同上 takes the owners of the row above. */
export function ownerSplitter(units: readonly CountyUnit[]): (typed: Typed) => SplitOwners {
  const find = unitFinder(units);
  const named = units.filter(({ name }) => name !== '');
  const isKnown = (name: string): boolean => find(name) !== 'unknown';
  let above: ParsedOwners | undefined;

  const read = (text: string): ReturnType<typeof assignOwners<CountyUnit>> =>
    assignOwners(text, named, above === undefined ? {} : { inherited: above });

  return ({ lead, supporting }) => {
    const leads = lead.trim() === '' || isKnown(lead) ? null : read(lead);
    const isString =
      leads !== null &&
      (leads.parsed.lead.length + leads.parsed.supporting.length > 1 ||
        leads.parsed.rest.length > 0 ||
        leads.parsed.openEnded ||
        leads.parsed.leadBy === 'prefix' ||
        leads.parsed.leadBy === 'suffix' ||
        leads.parsed.leadBy === 'inherited');
    if (lead.trim() !== '') above = (leads ?? read(lead)).parsed;
    const plainly = partsOf(supporting).every(isKnown);
    const supports = supporting.trim() === '' || plainly ? null : read(supporting);
    const isListed =
      supports !== null &&
      [...supports.parsed.lead, ...supports.parsed.supporting].join('、') !== supporting.trim();
    const raw = [...(isString ? [lead] : []), ...(isListed ? [supporting] : [])];

    const [first, ...further] = isString ? leads.lead : [];
    const nowLead = isString ? (first === undefined ? '' : nameOf(first)) : lead;
    const beside = [
      ...(isString ? [...further, ...leads.supporting].map(nameOf) : []),
      ...(isListed ? [...supports.lead, ...supports.supporting].map(nameOf) : partsOf(supporting)),
    ];
    const nowSupporting = [...new Set(beside)].filter((name) => name !== nowLead);
    const unchanged = raw.length === 0;
    return {
      lead: nowLead,
      supporting: unchanged ? supporting : nowSupporting.join('、'),
      raw,
      unknown: [...new Set([nowLead, ...nowSupporting])].filter((name) => name !== '' && !isKnown(name)),
    };
  };
}
