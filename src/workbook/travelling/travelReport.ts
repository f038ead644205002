/** What was done to a workbook before it travels, and what is left in it that would not travel. */
import type { ProtectionDone, Way } from '../../text/zh/travelling';
import type { ChangeState } from '../changes';
import { addressOf } from '../reading/address';
import type { StandingBook } from '../reading/standingBook';
import type { Dependence } from './dependences';
import type { FormulaPlace, Proposal } from './proposal';

/** A formula and what became of it. */
export interface FormulaDone {
  readonly place: FormulaPlace;
  /** Without its equals sign. */
  readonly formula: string;
  readonly way: Way;
  readonly state: ChangeState;
}

/** A formula of usual functions that shows something else than the one that it replaced. */
export interface Otherwise {
  readonly sheet: string;
  readonly address: string;
  readonly was: string;
  readonly now: string;
}

/** How many cells there were, and of how many it was done. */
export interface Tally {
  readonly count: number;
  readonly done: number;
}

export interface TravelReport {
  readonly formulas: readonly FormulaDone[];
  readonly otherwise: readonly Otherwise[];
  /** Null where it was not asked for. */
  readonly phones: Tally | null;
  readonly names: Tally | null;
  readonly masked: Tally | null;
  readonly protection: readonly { readonly sheet: string; readonly state: ProtectionDone }[] | null;
  /** Sheets that lost their protection. */
  readonly open: readonly string[];
  readonly remaining: readonly Dependence[];
  /** Sheets of this add-in that people do not see, and that go along. */
  readonly hidden: readonly string[];
}

/** Figures that differ by less are the same one, worked out in another order. */
const precision = 1e-9;

function isSame(was: Proposal['shown'], now: string | number | boolean | null): boolean {
  if (typeof was !== 'number' || typeof now !== 'number') return was === now;
  return Math.abs(was - now) <= precision * Math.max(1, Math.abs(was), Math.abs(now));
}

/** The replaced formulas that show something else than before, where that was a figure. */
export function shownOtherwise(
  book: StandingBook,
  done: readonly { readonly proposal: Proposal; readonly way: Way; readonly state: ChangeState }[],
): readonly Otherwise[] {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return done.flatMap(({ proposal: { place, shown, broken }, way, state }): Otherwise[] => {
    if (place.kind !== 'cell' || way !== 'formula' || state !== 'done' || broken) return [];
    const cell = sheets.get(place.sheet)?.rows.get(place.row)?.get(place.column);
    const now = cell?.error ?? cell?.value ?? null;
    if (isSame(shown, now)) return [];
    const address = addressOf(place.row, place.column);
    return [{ sheet: place.sheet, address, was: String(shown ?? ''), now: String(now ?? '') }];
  });
}

/** Whether anything in the workbook would not work, or show something else, elsewhere. */
export function isReady({ formulas, remaining, open }: TravelReport): boolean {
  const left = formulas.some(({ way, state }) => way !== 'leave' && state !== 'done');
  return !left && remaining.length === 0 && open.length === 0;
}
