/**
 * From an owner string to units of the county's list: who leads, who supports, and what could not be told. Nothing that
 * was written is lost: each name is known, ambiguous or unknown, and every other word stands in `rest`.
 */
import { parseOwners, type ParsedOwners } from './ownerString';
import { findUnit, type FoundUnit, type NamedUnit } from './unitNames';

export interface AssignedName<U extends NamedUnit> {
  /** The name as written. */
  readonly written: string;
  readonly found: FoundUnit<U>;
}

export interface AssignedOwners<U extends NamedUnit> {
  /** The unit that leads: the first lead written, when it is known; null otherwise. */
  readonly leadUnit: U | null;
  /** The known units beside it, each once: those that support, and further leads. */
  readonly supportingUnits: readonly U[];
  readonly lead: readonly AssignedName<U>[];
  readonly supporting: readonly AssignedName<U>[];
  /** Words that are neither lead nor supporting, as written. */
  readonly rest: readonly string[];
  readonly parsed: ParsedOwners;
}

/**
 * Reads an owner string against the county's units.
 *
 * @param context.inherited What the row above was read as, for a row that is empty or says 同上.
 */
export function assignOwners<U extends NamedUnit>(
  text: string,
  units: readonly U[],
  context: { readonly inherited?: ParsedOwners } = {},
): AssignedOwners<U> {
  const parsed = parseOwners(text, context);
  const assign = (written: string): AssignedName<U> => ({ written, found: findUnit(written, units) });
  const lead = parsed.lead.map(assign);
  const supporting = parsed.supporting.map(assign);
  const first = lead[0]?.found;
  const leadUnit = first?.kind === 'known' ? first.unit : null;
  const known = [...lead, ...supporting].flatMap(({ found }) => (found.kind === 'known' ? [found.unit] : []));
  return {
    leadUnit,
    supportingUnits: [...new Set(known)].filter((unit) => unit.id !== leadUnit?.id),
    lead,
    supporting,
    rest: parsed.rest,
    parsed,
  };
}
