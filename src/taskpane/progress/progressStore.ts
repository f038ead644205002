/** What the page on progress keeps while other pages are open: what is unfolded, orders and choices, and what came of actions. */
import type { Language } from '../../editions/model';
import type { WrittenSheet } from '../../excel/open/ownSheet';
import type { BehindOrder } from '../../plan/steering/behind';
import type { Trouble } from '../state';
import { createStore, type Store } from '../store';

export type Fold = 'aspects' | 'units' | 'months' | 'behind' | 'silent' | 'reminders' | 'targets' | 'money';
export type MoneyGroup = 'aspects' | 'units' | 'projects';

/** What came of the last thing that was asked for here. */
export type Outcome =
  | { readonly kind: 'writing' }
  /** `recorded`: the month whose progress was kept; null where the plan says none, failed where it could not be. */
  | { readonly kind: 'written'; readonly sheet: WrittenSheet; readonly recorded: number | null | 'failed' }
  | { readonly kind: 'copied'; readonly what: string }
  /** The browser did not let it be copied: it is shown, selected. */
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export interface ProgressState {
  readonly open: ReadonlySet<Fold>;
  readonly order: BehindOrder;
  /** How many of what is behind are listed. */
  readonly listed: number;
  readonly allUnits: boolean;
  readonly money: MoneyGroup;
  /** Of the letters; null until chosen: then it is the pane's. */
  readonly letters: Language | null;
  readonly phones: boolean;
  readonly outcome: Outcome | null;
}

export type ProgressStore = Store<ProgressState, Partial<ProgressState>>;

export function createProgressStore(): ProgressStore {
  return createStore<ProgressState, Partial<ProgressState>>((state, given) => ({ ...state, ...given }), {
    open: new Set<Fold>(['aspects', 'behind']),
    order: 'urgency',
    listed: 10,
    allUnits: false,
    money: 'aspects',
    letters: null,
    phones: false,
    outcome: null,
  });
}
