/** What the page for the next edition keeps: the edition chosen, what was decided row by row, and what came of it. */
import type { CarriedSummary } from '../../collect/carryNotes';
import { type MoveDecision, type MoveDecisions, noDecisions } from '../../collect/moving/decision';
import type { EditionId } from '../../editions/model';
import type { Trouble } from '../state';
import { createStore, type Store } from '../store';

/** In a window of its own, or as a file. */
export type MoveKind = 'open' | 'save';

export interface Moved {
  readonly how: MoveKind;
  /** Of the file. */
  readonly name: string;
  readonly summary: CarriedSummary;
}

export type MoveWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly how: MoveKind }
  /** Rows that a person has to decide on are left. */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'done'; readonly moved: Moved }
  | { readonly kind: 'failed'; readonly how: MoveKind; readonly trouble: Trouble };

export interface NextState {
  /** Null until chosen: then it is the first edition after the plan's. */
  readonly to: EditionId | null;
  readonly decisions: MoveDecisions;
  /** What nobody decided is to follow the proposal. */
  readonly accepted: boolean;
  readonly work: MoveWork;
}

export type NextAction =
  | { readonly type: 'edition'; readonly to: EditionId }
  | { readonly type: 'decide'; readonly row: string; readonly decision: MoveDecision }
  | { readonly type: 'accept' }
  /** What was decided before the pane was closed. */
  | ({ readonly type: 'recall' } & Pick<NextState, 'to' | 'decisions' | 'accepted'>)
  | { readonly type: 'work'; readonly work: MoveWork };

const none: MoveWork = { kind: 'none' };

function reduceNext(state: NextState, action: NextAction): NextState {
  switch (action.type) {
    case 'edition':
      // Tasks have other numbers there.
      return { to: action.to, decisions: noDecisions, accepted: false, work: none };
    case 'decide': {
      const decisions = new Map(state.decisions).set(action.row, action.decision);
      return { ...state, decisions, work: none };
    }
    case 'accept':
      return { ...state, accepted: true, work: none };
    case 'recall': {
      const { to, decisions, accepted } = action;
      return { to, decisions, accepted, work: none };
    }
    case 'work':
      return { ...state, work: action.work };
  }
}

export function createNextStore(): Store<NextState, NextAction> {
  return createStore(reduceNext, { to: null, decisions: noDecisions, accepted: false, work: none });
}
