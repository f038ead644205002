/** What the page that checks the plan keeps: what is listed, what is being decided, and what came of the last action. */
import type { IssueGroup } from '../../plan/checks/codes';
import type { Severity } from '../../plan/checks/issue';
import type { ApplyOutcome } from '../../excel/open/applyChanges';
import type { CellChange } from '../../workbook/changes';
import type { Trouble } from '../state';
import { createStore, type Store } from '../store';

export type Listed = Severity | 'all' | 'ignored';

/** What came of the last action. */
export type Outcome =
  | { readonly kind: 'none' | 'checking' | 'checked' }
  | { readonly kind: 'fixing'; readonly waiting: boolean }
  | { readonly kind: 'fixed'; readonly changes: readonly CellChange[]; readonly outcome: ApplyOutcome }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unignored' }
  | { readonly kind: 'written'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export interface CheckState {
  readonly listed: Listed;
  readonly group: IssueGroup | null;
  /** How many findings are drawn at most. */
  readonly most: number;
  /** The finding for which a reason is being given. */
  readonly asking: string | null;
  /** Whether all certain changes are shown, to be confirmed. */
  readonly previewing: boolean;
  readonly outcome: Outcome;
}

/** Drawn at first, and each time that more are asked for. */
export const portion = 100;

const initialCheck: CheckState = {
  listed: 'all',
  group: null,
  most: portion,
  asking: null,
  previewing: false,
  outcome: { kind: 'none' },
};

export function createCheckStore(): Store<CheckState, Partial<CheckState>> {
  return createStore<CheckState, Partial<CheckState>>(
    (state, given) => ({ ...state, ...given }),
    initialCheck,
  );
}
