/** What else a row of the history holds beside its measure. */
import type { HistoryRest } from './county';

export const emptyRest: HistoryRest = {
  goal: '',
  goalValue: null,
  goalUnit: '',
  leader: '',
  supporting: '',
  person: '',
  phone: '',
  deadline: null,
  nodes: '',
  forecast: null,
  problem: '',
  next: '',
  note: '',
  before: '',
};

/** As a row of the history has it: nothing where nothing was entered. */
export function restOf(rest: HistoryRest): { readonly rest?: HistoryRest } {
  const isEmpty = Object.values(rest).every((each: unknown) => each === null || each === '');
  return isEmpty ? {} : { rest };
}
