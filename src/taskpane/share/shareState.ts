/** What the page for giving a workbook away remembers while the person is on another one. */
import type { Way } from '../../text/zh/travelling';
import { createStore, type Store } from '../store';
import type { Trouble } from '../state';
import type { Repaired } from './repairing';
import type { TravelChoice, Travelled, TravelPreview } from './travelling';

export type Work = 'look' | 'travel' | 'report' | 'repair' | 'units';

/** What is under way: one thing at a time. */
export interface Busy {
  readonly work: Work;
  /** A cell is being edited, and the work goes on once that is done. */
  readonly waiting: boolean;
  /** Files made, of so many; null for work that cannot be counted. */
  readonly made: number | null;
  readonly of: number;
  readonly stopping: boolean;
  readonly controller: AbortController;
}

export type TravelState =
  | { readonly kind: 'none' }
  | { readonly kind: 'preview'; readonly preview: TravelPreview; readonly choice: TravelChoice }
  | { readonly kind: 'done'; readonly done: Travelled; readonly sheet: string | null };

export type UnitsOutcome =
  | { readonly kind: 'none' | 'cancelled' }
  | { readonly kind: 'made'; readonly count: number; readonly name: string };

export interface ShareState {
  readonly busy: Busy | null;
  /** What went wrong last, and with what. */
  readonly failed: { readonly work: Work; readonly trouble: Trouble } | null;
  readonly travel: TravelState;
  readonly repaired: Repaired | null;
  /** Units that get no file, by name: new ones in the plan get one. */
  readonly without: ReadonlySet<string>;
  readonly contacts: boolean;
  readonly units: UnitsOutcome;
}

const initialShare: ShareState = {
  busy: null,
  failed: null,
  travel: { kind: 'none' },
  repaired: null,
  without: new Set(),
  contacts: false,
  units: { kind: 'none' },
};

export type ShareStore = Store<ShareState, Partial<ShareState>>;

export function createShareStore(): ShareStore {
  return createStore<ShareState, Partial<ShareState>>(
    (state, given) => ({ ...state, ...given }),
    initialShare,
  );
}

/** Changes what was chosen in the preview; nothing while there is none. */
export function choose(store: ShareStore, change: (choice: TravelChoice) => Partial<TravelChoice>): void {
  const { travel } = store.get();
  if (travel.kind !== 'preview') return;
  store.send({ travel: { ...travel, choice: { ...travel.choice, ...change(travel.choice) } } });
}

export function chooseWay(store: ShareStore, at: number, way: Way): void {
  choose(store, ({ ways }) => ({ ways: ways.map((each, place) => (place === at ? way : each)) }));
}

/** Whether anything at all would be done. */
export function isAnything(
  { proposals, phones, names, sheets }: TravelPreview,
  choice: TravelChoice,
): boolean {
  return (
    proposals.some((_, at) => (choice.ways[at] ?? 'leave') !== 'leave') ||
    (choice.phones && (phones?.length ?? 0) > 0) ||
    (choice.names && (names?.length ?? 0) > 0) ||
    choice.masked.size > 0 ||
    (choice.protect && sheets.length > 0)
  );
}
