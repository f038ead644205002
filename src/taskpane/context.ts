/** What every part of the pane may reach: the state, the words in the chosen language, and what can be done. */
import { createContext, useContext } from 'react';
import type { Actions } from './actions';
import type { PageStores } from './pageStore';
import type { Section } from './sections';
import type { Action, PaneState } from './state';
import type { PaneTexts, PaneWords } from './words';

export interface Pane {
  readonly state: PaneState;
  readonly text: PaneWords;
  /** The words in every language, for calling functions that may be asked for either. */
  readonly texts: PaneTexts;
  readonly send: (action: Action) => void;
  readonly actions: Actions;
  /** What pages keep while others are open: reached through `usePageStore`. */
  readonly stores: PageStores;
  /** Whether a section can be opened: parts that are not built in are not offered. */
  readonly has: (section: Section) => boolean;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A part of the pane stands outside PaneContext.');
  return pane;
}
